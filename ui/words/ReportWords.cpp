// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReportWords.h"

#include "ui/words/AgreementWords.h"
#include "ui/words/AnswerWords.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/FormWords.h"
#include "ui/words/LevelWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/NeedWords.h"
#include "ui/words/PersonWords.h"
#include "ui/words/SafetyWords.h"
#include "ui/words/VoivodeshipWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

using Teller = QString (*)(const QString &code);

struct FieldWords
{
    QLatin1StringView field;
    const char *label;
    Teller tell; ///< null: as it is
};

QString momentOf(const QString &code)
{
    return dayYearAndTime(QDateTime::fromString(code, Qt::ISODate));
}

QString regionOf(const QString &code)
{
    for (const auto &[known, name] : voivodeships()) {
        if (known == code)
            return name;
    }
    return code;
}

QString dutyOf(const QString &text)
{
    const auto step = text.section(u' ', 0, 0);
    return nameOfCode<DutyStep>(step) + u' ' + text.section(u' ', 1);
}

const FieldWords Fields[]{
    {"kind"_L1, QT_TRANSLATE_NOOP("ReportWords", "Kind of call"), nameOfCode<CallKind>},
    {"purpose"_L1, QT_TRANSLATE_NOOP("ReportWords", "Purpose"), nameOfCode<Purpose>},
    {"channel"_L1, QT_TRANSLATE_NOOP("ReportWords", "Way of contact"), nameOfCode<Channel>},
    {"role"_L1, QT_TRANSLATE_NOOP("ReportWords", "Who called"), nameOfCode<CallerRole>},
    {"language"_L1, QT_TRANSLATE_NOOP("ReportWords", "Language"), nullptr},
    {"voivodeship"_L1, QT_TRANSLATE_NOOP("ReportWords", "Voivodeship"), regionOf},
    {"level"_L1, QT_TRANSLATE_NOOP("ReportWords", "Level"), nameOfCode<Level>},
    {"disposition"_L1, QT_TRANSLATE_NOOP("ReportWords", "How it ended"), nameOfCode<Disposition>},
    {"danger"_L1, QT_TRANSLATE_NOOP("ReportWords", "Danger"), nameOfCode<DangerNow>},
    {"dangerKinds"_L1, QT_TRANSLATE_NOOP("ReportWords", "Kinds of danger"), nameOfCode<DangerKind>},
    {"wishes"_L1, QT_TRANSLATE_NOOP("ReportWords", "What was wished for"), nameOfCode<Wish>},
    {"nextAction"_L1, QT_TRANSLATE_NOOP("ReportWords", "What follows"), nameOfCode<NextAction>},
    {"followUp"_L1, QT_TRANSLATE_NOOP("ReportWords", "Day of the next contact"), nullptr},
    {"endedAt"_L1, QT_TRANSLATE_NOOP("ReportWords", "End"), momentOf},
    {"callerPlace"_L1, QT_TRANSLATE_NOOP("ReportWords", "Place"), nullptr},
    {"peoplesPlace"_L1, QT_TRANSLATE_NOOP("ReportWords", "Place of the people concerned"), nullptr},
    {"whoHears"_L1, QT_TRANSLATE_NOOP("ReportWords", "Who can hear"), nullptr},
    {"notes"_L1, QT_TRANSLATE_NOOP("ReportWords", "Notes"), nullptr},
    {"nextNote"_L1, QT_TRANSLATE_NOOP("ReportWords", "Note for the next person"), nullptr},
    {"handReason"_L1, QT_TRANSLATE_NOOP("ReportWords", "Why the level was changed by hand"), nullptr},
    {"duty"_L1, QT_TRANSLATE_NOOP("ReportWords", "Duty to report"), dutyOf},
    {"callBackWay"_L1, QT_TRANSLATE_NOOP("ReportWords", "Way to ring back"), nameOfCode<CallBackWay>},
    {"callBackNumber"_L1, QT_TRANSLATE_NOOP("ReportWords", "Call-back number"), nullptr},
    {"safeTimes"_L1, QT_TRANSLATE_NOOP("ReportWords", "Safe times"), nullptr},
    {"coverStory"_L1, QT_TRANSLATE_NOOP("ReportWords", "Cover story"), nullptr},
    {"codeWord"_L1, QT_TRANSLATE_NOOP("ReportWords", "Code word"), nullptr},
    {"sex"_L1, QT_TRANSLATE_NOOP("ReportWords", "Sex"), nameOfCode<Sex>},
    {"age"_L1, QT_TRANSLATE_NOOP("ReportWords", "Age"), nameOfCode<AgeState>},
    {"citizenship"_L1, QT_TRANSLATE_NOOP("ReportWords", "Citizenship"), nullptr},
    {"stay"_L1, QT_TRANSLATE_NOOP("ReportWords", "Stay"), nameOfCode<Stay>},
    {"phase"_L1, QT_TRANSLATE_NOOP("ReportWords", "Phase"), nameOfCode<Phase>},
    {"forms"_L1, QT_TRANSLATE_NOOP("ReportWords", "Forms of exploitation"), nameOfCode<ExploitationForm>},
    {"needs"_L1, QT_TRANSLATE_NOOP("ReportWords", "Needs"), nameOfCode<Need>},
    {"beneficiary"_L1, QT_TRANSLATE_NOOP("ReportWords", "Beneficiary"), nullptr},
    {"caseReference"_L1, QT_TRANSLATE_NOOP("ReportWords", "Reference of the case"), nullptr},
    {"answer"_L1, QT_TRANSLATE_NOOP("ReportWords", "Answer"), nullptr},
    {"name"_L1, QT_TRANSLATE_NOOP("ReportWords", "Name"), nullptr},
    {"nickname"_L1, QT_TRANSLATE_NOOP("ReportWords", "Nickname"), nullptr},
    {"phone"_L1, QT_TRANSLATE_NOOP("ReportWords", "Phone"), nullptr},
    {"address"_L1, QT_TRANSLATE_NOOP("ReportWords", "Address"), nullptr},
    {"employer"_L1, QT_TRANSLATE_NOOP("ReportWords", "Employer"), nullptr},
    {"consent"_L1, QT_TRANSLATE_NOOP("ReportWords", "Consent"), nullptr},
};

/// Codes that only what travels with the program has a word for.
QString toldBy(const Wording &wording, const ReportedField &field)
{
    const auto first = field.value.section(u' ', 0, 0);
    const auto rest = field.value.section(u' ', 1).split(u' ', Qt::SkipEmptyParts);
    if (field.field == "language"_L1)
        return wording.languageName(field.value);
    if (field.field == "citizenship"_L1)
        return wording.countryName(field.value);
    if (field.field == "answer"_L1)
        return wording.spoken().label(first, interfaceLanguage()) + u": "_s
            + nameOfCode<Answer>(rest.value(0));
    if (field.field != "consent"_L1)
        return field.value;
    QStringList words{wording.serviceName(first), nameOfCode<ConsentState>(rest.value(0))};
    for (const auto &item : rest.mid(1))
        words.append(nameOfCode<ConsentItem>(item));
    return words.join(u", "_s);
}

QString lineOf(const Wording &wording, const ReportedField &field)
{
    for (const auto &known : Fields) {
        if (field.field != known.field)
            continue;
        QStringList words;
        if (!known.tell || field.isWords)
            words.append(known.tell ? known.tell(field.value) : toldBy(wording, field));
        else
            for (const auto &code : field.value.split(u' '))
                words.append(known.tell(code));
        return QCoreApplication::translate("ReportWords", known.label) + u": "_s + words.join(u", "_s);
    }
    return {}; // what only the program itself reads, such as how it weighed the answers
}

} // namespace

QString reportInWords(const AccessReport &report, const Wording &wording)
{
    QStringList lines;
    for (const auto &call : report.calls) {
        //: %1 is the number of a call, %2 a moment.
        lines.append(QCoreApplication::translate("ReportWords", "Call %1, %2")
                         .arg(call.number, dayYearAndTime(call.startedAt)));
        for (const auto &field : call.fields) {
            if (const auto line = lineOf(wording, field); !line.isEmpty())
                lines.append(line);
        }
        for (const auto &recipient : call.recipients)
            //: %1 is a service, %2 a moment.
            lines.append(QCoreApplication::translate("ReportWords", "Given with consent to %1, %2")
                             .arg(wording.serviceName(recipient.service), dayYearAndTime(recipient.at)));
        if (call.othersMasked > 0)
            lines.append(QCoreApplication::translate("ReportWords", "%n other person(s) are in this call.",
                                                     nullptr, call.othersMasked));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace latarnia
