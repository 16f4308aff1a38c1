// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/VerdictWords.h"

#include "core/screening/InstrumentCodes.h"
#include "ui/words/FormWords.h"
#include "ui/words/LevelWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString labelOf(const QString &id, const SpokenWords &words, const QString &language)
{
    if (const auto form = fromCode<ExploitationForm>(id))
        return nameOf(*form);
    return words.label(id, language);
}

QStringList labelsOf(const Reason &reason, const Instrument &instrument, const SpokenWords &words,
                     const QString &language)
{
    QStringList labels;
    for (const auto &id : reason.items) {
        // An indicator whose question is named too is the same fact.
        const auto at = instrument.indicatorAt.constFind(id);
        const int pair = at == instrument.indicatorAt.cend() ? -1 : instrument.indicators.at(*at).carriedBy;
        if (pair >= 0 && reason.items.contains(instrument.questions.at(pair).id))
            continue;
        const auto label = labelOf(id, words, language);
        labels.append(label.left(1).toLower() + label.mid(1));
    }
    return labels;
}

QString nameOfRule(const Reason &reason, const SpokenWords &words, const QString &language)
{
    switch (reason.kind) {
    case ReasonKind::Danger:
        return QCoreApplication::translate("VerdictWords", "danger now");
    case ReasonKind::Form:
        return QCoreApplication::translate("VerdictWords", "form of exploitation of a child");
    case ReasonKind::FormControlled:
        return QCoreApplication::translate("VerdictWords", "someone else decides or takes the money");
    case ReasonKind::Dimension:
        return words.fieldOf(codeOf(*reason.dimension), language, "name"_L1);
    case ReasonKind::Signal:
        return QCoreApplication::translate("VerdictWords", "signal");
    }
    return {};
}

/// Inside a sentence: "coercion (there)" for what is called "There: coercion".
QString spokenNameOf(const Reason &reason, const SpokenWords &words, const QString &language)
{
    const auto name = nameOfRule(reason, words, language);
    const auto place = name.section(u": "_s, 0, 0);
    const auto what = name.section(u": "_s, 1);
    return what.isEmpty() ? name : what + u" ("_s + place.left(1).toLower() + place.mid(1) + u')';
}

} // namespace

QString badgeText(Level level)
{
    return QString{codeOf(level)} + u' ' + nameOf(level);
}

QString mayRise(const Verdict &verdict)
{
    if (verdict.floor == verdict.ceiling)
        return {};
    //: %1 is a level such as T1.
    return QCoreApplication::translate("VerdictWords", "may rise to %1").arg(codeOf(verdict.ceiling));
}

QStringList reasonLines(const Verdict &verdict, const Instrument &instrument, const SpokenWords &words,
                        const QString &language)
{
    QStringList lines;
    for (const auto &reason : verdict.reasons) {
        auto line = nameOfRule(reason, words, language);
        const auto labels = labelsOf(reason, instrument, words, language);
        if (!labels.isEmpty())
            line += u": "_s + labels.join(u", "_s);
        lines.append(line);
    }
    return lines;
}

QString reasonPhrase(const Verdict &verdict, const Instrument &instrument, const SpokenWords &words,
                     const QString &language)
{
    if (verdict.basis == Basis::Rapid)
        return QCoreApplication::translate("VerdictWords", "all short questions were answered no");
    QStringList names;
    for (const auto &reason : verdict.reasons) {
        const bool named = reason.kind == ReasonKind::Signal || reason.kind == ReasonKind::Form;
        names.append(named ? labelsOf(reason, instrument, words, language).join(u", "_s)
                           : spokenNameOf(reason, words, language));
    }
    if (names.isEmpty())
        return QCoreApplication::translate("VerdictWords", "nothing points to it so far");
    //: %1 is a list of reasons.
    return QCoreApplication::translate("VerdictWords", "because: %1").arg(names.join(u", "_s));
}

QString nameOf(DimensionState state)
{
    switch (state) {
    case DimensionState::Positive:
        return QCoreApplication::translate("VerdictWords", "indicated");
    case DimensionState::Negative:
        return QCoreApplication::translate("VerdictWords", "no");
    case DimensionState::Undetermined:
        return QCoreApplication::translate("VerdictWords", "open");
    case DimensionState::NotApplicable:
        return QCoreApplication::translate("VerdictWords", "not yet");
    }
    return {};
}

} // namespace latarnia
