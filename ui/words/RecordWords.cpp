// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RecordWords.h"

#include "ui/words/DataWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/SpanWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("RecordWords", words);
}

/// Empty where nobody has ruled on it: the program makes none up.
QString basisOf(ProcessingPurpose purpose)
{
    switch (purpose) {
    case ProcessingPurpose::Help:
        return say(QT_TRANSLATE_NOOP(
            "RecordWords",
            "public task and vital interests (art. 6(1)(e) and (d)); special categories under art. 9(2)"));
    case ProcessingPurpose::Referral:
        return say(QT_TRANSLATE_NOOP("RecordWords", "consent (art. 6(1)(a), art. 9(2)(a))"));
    case ProcessingPurpose::DutyToReport:
        return say(QT_TRANSLATE_NOOP("RecordWords", "legal duty (art. 240 of the Penal Code)"));
    case ProcessingPurpose::Evidence:
        return say(QT_TRANSLATE_NOOP("RecordWords", "accountability (art. 5(2))"));
    case ProcessingPurpose::Keys:
        return say(QT_TRANSLATE_NOOP("RecordWords", "security of processing (art. 32)"));
    case ProcessingPurpose::CallBack:
    case ProcessingPurpose::Safety:
    case ProcessingPurpose::Statistics:
    case ProcessingPurpose::Staff:
    case ProcessingPurpose::Program:
        break;
    }
    return {};
}

QString subjectsOf(ProcessingPurpose purpose)
{
    switch (purpose) {
    case ProcessingPurpose::Help:
    case ProcessingPurpose::Safety:
        return say(QT_TRANSLATE_NOOP("RecordWords", "callers, people they speak of, suspected perpetrators"));
    case ProcessingPurpose::CallBack:
    case ProcessingPurpose::Referral:
        return say(QT_TRANSLATE_NOOP("RecordWords", "callers and people they speak of"));
    case ProcessingPurpose::DutyToReport:
        return say(QT_TRANSLATE_NOOP(
            "RecordWords", "callers, people they speak of, suspected perpetrators, who works here"));
    case ProcessingPurpose::Evidence:
        return say(QT_TRANSLATE_NOOP("RecordWords", "who works here; callers by the number of their call"));
    case ProcessingPurpose::Staff:
        return say(QT_TRANSLATE_NOOP("RecordWords", "who works here"));
    case ProcessingPurpose::Statistics:
    case ProcessingPurpose::Keys:
    case ProcessingPurpose::Program:
        return say(QT_TRANSLATE_NOOP("RecordWords", "nobody by name"));
    }
    return {};
}

QString keptLine(const ProcessedData &data)
{
    if (!data.kept || !data.span || !data.from)
        return say(QT_TRANSLATE_NOOP("RecordWords", "As long as the vault"));
    return nameOf(*data.kept) + u", "_s + textFor(*data.span) + u' ' + nameOf(*data.from);
}

/// What is kept equally long stands in one line.
QStringList dataLines(const ProcessingRecord &record, ProcessingPurpose purpose)
{
    QStringList kept;
    QList<QStringList> tables;
    for (const auto &data : record.data) {
        if (data.purpose != purpose)
            continue;
        const auto line = keptLine(data);
        if (!kept.contains(line)) {
            kept.append(line);
            tables.append(QStringList{});
        }
        const auto name = nameOfTable(data.table);
        tables[kept.indexOf(line)].append(name.isEmpty() ? data.table : name);
    }
    QStringList lines;
    for (qsizetype i = 0; i < kept.size(); ++i)
        lines.append(u"• "_s + kept.at(i) + u": "_s + tables.at(i).join(u"; "_s));
    return lines;
}

PageSection headOf(const ProcessingRecord &record)
{
    return {
        .heading = say(QT_TRANSLATE_NOOP("RecordWords", "Record of processing activities (art. 30 GDPR)")),
        .lines
        = {//: %1 is a moment.
           say(QT_TRANSLATE_NOOP("RecordWords", "As it is on %1.")).arg(dayYearAndTime(record.at)),
           say(QT_TRANSLATE_NOOP("RecordWords",
                                 "To be written in by hand, for the program does not know it: controller, "
                                 "joint controllers, data protection officer, how to reach them."))}};
}

PageSection sectionOf(const ProcessingRecord &record, ProcessingPurpose purpose)
{
    auto basis = basisOf(purpose);
    if (basis.isEmpty())
        basis = say(QT_TRANSLATE_NOOP("RecordWords", "for the data protection officer to write in"));
    PageSection section{.heading = nameOf(purpose), .lines = dataLines(record, purpose)};
    if (section.lines.isEmpty())
        return section;
    //: %1 is whose data they are.
    section.lines.prepend(say(QT_TRANSLATE_NOOP("RecordWords", "Of whom: %1.")).arg(subjectsOf(purpose)));
    //: %1 is what the law calls the reason.
    section.lines.prepend(say(QT_TRANSLATE_NOOP("RecordWords", "Legal basis: %1.")).arg(basis));
    return section;
}

PageSection recipientsOf(const ProcessingRecord &record, const Wording &wording)
{
    PageSection section{
        .heading = say(QT_TRANSLATE_NOOP("RecordWords", "To whom it may be given")),
        .lines = {say(QT_TRANSLATE_NOOP(
            "RecordWords",
            "Only with the person's consent to this one service, or where the law demands it."))}};
    for (const auto &service : record.recipients)
        section.lines.append(u"• "_s + wording.serviceName(service));
    return section;
}

PageSection abroad()
{
    return {.heading = say(QT_TRANSLATE_NOOP("RecordWords", "Outside the European Economic Area")),
            .lines = {say(QT_TRANSLATE_NOOP(
                "RecordWords",
                "The program has no network and sends nothing. Whoever gives data to a consulate or an "
                "organisation there needs explicit consent (art. 49(1)(a))."))}};
}

PageSection protection()
{
    PageSection section{.heading = say(QT_TRANSLATE_NOOP("RecordWords", "What protects it (art. 32)"))};
    for (const auto *words :
         {QT_TRANSLATE_NOOP(
              "RecordWords",
              "The vault and its backups are sealed; the keys lie behind each person's passphrase "
              "and the recovery kit."),
          QT_TRANSLATE_NOOP(
              "RecordWords",
              "Names, numbers, exact places and whatever is said of an alleged perpetrator are "
              "sealed once more: to whoever took the call, the shift leads and the recovery kit."),
          QT_TRANSLATE_NOOP("RecordWords",
                            "What each role may do stands in one table; what is not in it is denied."),
          QT_TRANSLATE_NOOP(
              "RecordWords",
              "Every look is written down before anything is shown, in a chain in which a changed "
              "line is found."),
          QT_TRANSLATE_NOOP("RecordWords",
                            "The screen hides at a key and locks by itself; no sound is recorded."),
          QT_TRANSLATE_NOOP("RecordWords",
                            "What is over is erased once a day, and again from a backup that is restored; "
                            "backups go after 35 days.")})
        section.lines.append(u"• "_s + say(words));
    return section;
}

} // namespace

QString nameOf(ProcessingPurpose purpose)
{
    switch (purpose) {
    case ProcessingPurpose::Help:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Helping whoever calls"));
    case ProcessingPurpose::CallBack:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Ringing back, and knowing who rings again"));
    case ProcessingPurpose::Referral:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Referring to services"));
    case ProcessingPurpose::DutyToReport:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Duty to report a crime"));
    case ProcessingPurpose::Safety:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Safety of callers and of those who answer"));
    case ProcessingPurpose::Statistics:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Counting"));
    case ProcessingPurpose::Evidence:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Showing what was done with the data"));
    case ProcessingPurpose::Staff:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Knowing who works here"));
    case ProcessingPurpose::Keys:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Keeping it sealed"));
    case ProcessingPurpose::Program:
        return say(QT_TRANSLATE_NOOP("RecordWords", "Running the program"));
    }
    return {};
}

QList<PageSection> recordPage(const ProcessingRecord &record, const Wording &wording)
{
    QList<PageSection> page{headOf(record)};
    for (const auto &purpose : codesOf(ProcessingPurpose{})) {
        if (const auto section = sectionOf(record, purpose.value); !section.lines.isEmpty())
            page.append(section);
    }
    page += {recipientsOf(record, wording), abroad(), protection()};
    return page;
}

} // namespace latarnia
