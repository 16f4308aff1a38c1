// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyQuestion.h"

#include "ui/words/ScriptWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// A part of the strip, or the beginning of the names of a group of chips, and what stands for it in the
/// packs.
struct SpokenPart
{
    QLatin1StringView part{};
    QLatin1StringView question{}; ///< of the instrument
    QLatin1StringView script{}; ///< said after it
};

constexpr std::array Parts{SpokenPart{"where"_L1, "S4"_L1, "landmarks"_L1},
                           SpokenPart{"peoplesPlace"_L1, {}, "peoplesPlace"_L1},
                           SpokenPart{"talkFreely"_L1, "S1"_L1, {}},
                           SpokenPart{"dangerWho"_L1, "S3"_L1, {}},
                           SpokenPart{"dangerPlace"_L1, "S3"_L1, {}},
                           SpokenPart{"danger"_L1, "S3"_L1, {}},
                           SpokenPart{"ifCutOff"_L1, "S5"_L1, {}},
                           SpokenPart{"urgent-suicide"_L1, "S8"_L1, {}},
                           SpokenPart{"urgent-psychological"_L1, {}, "distress"_L1},
                           SpokenPart{"urgent-medical"_L1, {}, "medicine"_L1},
                           SpokenPart{"urgent"_L1, "S9"_L1, {}},
                           SpokenPart{"listener"_L1, {}, "listen"_L1},
                           SpokenPart{"whoHears"_L1, {}, "listen"_L1}};

QString inLanguage(const LiveCall &call, const Wording &wording, const SpokenPart &part,
                   const QString &language)
{
    const auto &draft = call.draft();
    QStringList sentences;
    if (!part.question.isEmpty() && wording.spoken().speaks(language))
        sentences.append(
            wording.spoken().question(part.question, language, addressIn(call.now()), draft.role));
    if (!part.script.isEmpty())
        sentences.append(ScriptWords{call.content()}.say(part.script, language, addressIn(call.now())));
    sentences.removeAll(QString{});
    return sentences.join(u' ');
}

} // namespace

QString safetyQuestion(const LiveCall &call, const Wording &wording, const QString &part)
{
    for (const auto &known : Parts) {
        if (!part.startsWith(known.part))
            continue;
        const auto callers = inLanguage(call, wording, known, call.draft().callerLanguage);
        return callers.isEmpty() ? inLanguage(call, wording, known, interfaceLanguage()) : callers;
    }
    return {};
}

} // namespace latarnia
