// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/DataWords.h"

#include "ui/words/CodeLists.h"
#include "ui/words/MomentWords.h"
#include "ui/words/ProblemWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

QString nameOf(KeptData what)
{
    switch (what) {
    case KeptData::SilentNumber:
        return QCoreApplication::translate("DataWords", "Marks of silent callers' numbers");
    case KeptData::AbusiveNumber:
        return QCoreApplication::translate("DataWords", "Marks of abusive callers' numbers");
    case KeptData::ControllerNumber:
        return QCoreApplication::translate("DataWords", "Marks of suspected controllers' numbers");
    case KeptData::Contact:
        return QCoreApplication::translate("DataWords", "Caller's number and call-back plan");
    case KeptData::Identity:
        return QCoreApplication::translate("DataWords", "Names and exact places");
    case KeptData::Narrative:
        return QCoreApplication::translate("DataWords", "Notes and everything written in words");
    case KeptData::Row:
        return QCoreApplication::translate("DataWords", "Coded facts of the call");
    }
    return {};
}

QString nameOf(HeldBecause because)
{
    switch (because) {
    case HeldBecause::LegalHold:
        return QCoreApplication::translate("DataWords", "a legal hold stands");
    case HeldBecause::Restriction:
        return QCoreApplication::translate("DataWords", "the call is restricted");
    case HeldBecause::StillOpen:
        return QCoreApplication::translate("DataWords", "nobody has closed the call");
    }
    return {};
}

QString nameOf(BlindKind kind)
{
    switch (kind) {
    case BlindKind::Phone:
        return QCoreApplication::translate("DataWords", "phone number");
    case BlindKind::Name:
        return QCoreApplication::translate("DataWords", "name");
    case BlindKind::Employer:
        return QCoreApplication::translate("DataWords", "employer");
    case BlindKind::Place:
        return QCoreApplication::translate("DataWords", "place");
    case BlindKind::Nickname:
        return QCoreApplication::translate("DataWords", "nickname");
    case BlindKind::ContactPhone:
        return QCoreApplication::translate("DataWords", "call-back number");
    }
    return {};
}

QString nameOf(LimitKind kind)
{
    return kind == LimitKind::LegalHold
        ? QCoreApplication::translate("DataWords", "Legal hold: not erased")
        : QCoreApplication::translate("DataWords", "Restriction: only kept, seen by leads alone");
}

QString nameOf(LimitReason reason)
{
    switch (reason) {
    case LimitReason::Proceedings:
        return QCoreApplication::translate("DataWords", "A court or a prosecutor has the case");
    case LimitReason::Claims:
        return QCoreApplication::translate("DataWords", "Needed for legal claims");
    case LimitReason::AuthorityAsked:
        return QCoreApplication::translate("DataWords", "An authority asked in writing");
    case LimitReason::AccuracyContested:
        return QCoreApplication::translate("DataWords", "The person says it is not correct");
    case LimitReason::ErasureOpposed:
        return QCoreApplication::translate("DataWords", "The person does not want it erased");
    case LimitReason::ObjectionPending:
        return QCoreApplication::translate("DataWords", "An objection is being examined");
    }
    return {};
}

QString nameOf(ErasureReason reason)
{
    switch (reason) {
    case ErasureReason::Retention:
        return QCoreApplication::translate("DataWords", "Its time is over");
    case ErasureReason::Request:
        return QCoreApplication::translate("DataWords", "The person asks for it");
    case ErasureReason::Unlawful:
        return QCoreApplication::translate("DataWords", "It should never have been written");
    case ErasureReason::Withdrawn:
        return QCoreApplication::translate("DataWords", "The consent was taken back");
    }
    return {};
}

QString nameOf(CorrectionReason reason)
{
    switch (reason) {
    case CorrectionReason::Request:
        return QCoreApplication::translate("DataWords", "The person asks for it");
    case CorrectionReason::Mistake:
        return QCoreApplication::translate("DataWords", "It was a mistake");
    case CorrectionReason::Added:
        return QCoreApplication::translate("DataWords", "Something was not written");
    }
    return {};
}

QString nameOf(CorrectedField field)
{
    switch (field) {
    case CorrectedField::Notes:
        return QCoreApplication::translate("DataWords", "Notes");
    case CorrectedField::NextNote:
        return QCoreApplication::translate("DataWords", "Note for the next person");
    case CorrectedField::WhoHears:
        return QCoreApplication::translate("DataWords", "Who can hear");
    case CorrectedField::HandReason:
        return QCoreApplication::translate("DataWords", "Why the level was changed by hand");
    case CorrectedField::InstitutionReference:
        return QCoreApplication::translate("DataWords", "Reference of the institution");
    case CorrectedField::Switchboard:
        return QCoreApplication::translate("DataWords", "Switchboard");
    }
    return {};
}

QString limitLine(const CallLimit &limit)
{
    QStringList parts{nameOfCode<LimitKind>(limit.kind), nameOfCode<LimitReason>(limit.reason),
                      dayYearAndTime(limit.setAt)};
    if (!limit.words.isEmpty())
        parts.append(limit.words);
    return parts.join(u" · "_s);
}

QString sentenceFor(DataDeed deed, const Problem &problem)
{
    if (deed == DataDeed::Incident && problem.fault == Fault::OutOfRange)
        return QCoreApplication::translate(
            "DataWords", "It cannot have become known before it began, nor later than now.");
    if (problem.fault == Fault::NotAllowed && problem.where == QString{codeOf(HeldBecause::LegalHold)})
        return QCoreApplication::translate("DataWords", "A legal hold stands: lift it first.");
    if (problem.fault == Fault::NotAllowed && problem.where == u"second"_s)
        return QCoreApplication::translate("DataWords", "This person may not agree to it.");
    const auto since = QDateTime::fromString(problem.expected, Qt::ISODateWithMs);
    if (problem.fault == Fault::SecondPersonNeeded && since.isValid())
        //: %1 is a moment.
        return QCoreApplication::translate("DataWords",
                                           "Nobody else can agree. Ask again after %1: then it is done.")
            .arg(dayYearAndTime(since));
    if (problem.fault == Fault::CallIncomplete)
        return QCoreApplication::translate("DataWords", "The call is still open. Close it first.");
    if (problem.fault == Fault::NotAllowed && deed == DataDeed::Run && problem.found.isEmpty())
        return QCoreApplication::translate("DataWords", "Erasing is under way already.");
    return sentenceFor(problem.fault);
}

QString doneSentenceFor(DataDeed deed)
{
    if (deed == DataDeed::ChangeSpan)
        return QCoreApplication::translate("DataWords", "Changed. It counts from now on.");
    if (deed == DataDeed::Limit)
        return QCoreApplication::translate("DataWords", "It stands from now on.");
    if (deed == DataDeed::Lift)
        return QCoreApplication::translate("DataWords", "Lifted.");
    if (deed == DataDeed::Erase)
        return QCoreApplication::translate(
            "DataWords", "Erased: what names somebody and what was written. The coded facts stay.");
    if (deed == DataDeed::Correct)
        return QCoreApplication::translate("DataWords", "Corrected. What it said before is kept with it.");
    return {};
}

namespace {

/// What of the row is due and held or not, and since when the oldest of it is.
struct Counted
{
    int count{0};
    QDateTime since{};
};

Counted countedIn(const RetentionPreview &preview, KeptData what, const std::optional<HeldBecause> &held)
{
    Counted counted;
    for (const auto &line : preview.lines) {
        if (line.due.what != what || line.due.held != held)
            continue;
        ++counted.count;
        if (!counted.since.isValid() || line.due.since < counted.since)
            counted.since = line.due.since;
    }
    return counted;
}

QString dueLine(KeptData what, const Counted &counted)
{
    const auto line = nameOf(what) + u" · "_s + QString::number(counted.count);
    return counted.since.isValid()
        //: %1 is a moment: the oldest of it could have been erased then.
        ? line + u" · "_s
            + QCoreApplication::translate("DataWords", "since %1").arg(dayYearAndTime(counted.since))
        : line;
}

} // namespace

QStringList dueLines(const RetentionPreview &preview)
{
    QStringList lines;
    for (const auto &row : codesOf(KeptData{})) {
        auto counted = countedIn(preview, row.value, {});
        counted.count += preview.numbers.value(row.value);
        if (counted.count > 0)
            lines.append(dueLine(row.value, counted));
    }
    return lines;
}

QStringList heldLines(const RetentionPreview &preview)
{
    QStringList lines;
    for (const auto &row : codesOf(KeptData{})) {
        for (const auto &because : codesOf(HeldBecause{})) {
            const auto counted = countedIn(preview, row.value, because.value);
            if (counted.count > 0)
                lines.append(dueLine(row.value, counted) + u" · "_s + nameOf(because.value));
        }
    }
    return lines;
}

QStringList certificateLines(const ErasureCertificate &certificate)
{
    QStringList lines{QCoreApplication::translate("DataWords", "Certificate of erasure, %1")
                          .arg(dayYearAndTime(certificate.at))};
    for (auto part = certificate.erased.begin(); part != certificate.erased.end(); ++part) {
        if (part.value() > 0)
            lines.append(nameOf(part.key()) + u" · "_s + QString::number(part.value()));
    }
    if (lines.size() == 1)
        lines.append(QCoreApplication::translate("DataWords", "Nothing was due."));
    for (auto held = certificate.held.begin(); held != certificate.held.end(); ++held) {
        if (held.value() == 0)
            continue;
        //: %1 is why, %2 how many.
        lines.append(QCoreApplication::translate("DataWords", "Kept, because %1: %2")
                         .arg(nameOf(held.key()), QString::number(held.value())));
    }
    if (!certificate.isWhole)
        lines.append(QCoreApplication::translate("DataWords", "It was stopped; the rest follows."));
    return lines;
}

} // namespace latarnia
