// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ReturnNumbers.h"

#include "core/desk/AuditNote.h"
#include "core/desk/CallLimits.h"
#include "core/desk/Lane.h"
#include "core/desk/SeenNumbers.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostTries = 50;

/// A number that opens nothing yet; from the system's randomness, so that nobody can guess the next.
Result<QString> freeNumber(ReturnNumberTable &table, const QDateTime &now)
{
    for (int i = 0; i < MostTries; ++i) {
        const auto number
            = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(100'000), 5, 10, QChar{u'0'});
        const auto taken = table.isTaken(number, now);
        if (!taken)
            return taken.problem();
        if (!*taken)
            return number;
    }
    return Problem{.fault = Fault::NotFound};
}

Result<std::optional<CallDraft>> draftOf(Store &store, const QString &call)
{
    const auto drafts = store.drafts().all();
    if (!drafts)
        return drafts.problem();
    for (const auto &draft : drafts->readable) {
        if (draft.id.text == call)
            return std::optional{draft};
    }
    return std::optional<CallDraft>{};
}

/// The keyed hash of the telephone the number is said to: it is withdrawn should that be a controller's.
Result<QString> digestOfCaller(Store &store, const CallId &call)
{
    const auto draft = draftOf(store, call.text);
    if (!draft)
        return draft.problem();
    return *draft ? digestOfNumber(store, (*draft)->incomingNumber) : Result<QString>{QString{}};
}

Result<QString> giveOne(Store &store, const CallId &call, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<QString> {
        const auto digest = digestOfCaller(store, call);
        if (!digest)
            return digest.problem();
        auto &table = store.agreements().returnNumbers;
        const auto number = freeNumber(table, now);
        if (!number)
            return number.problem();
        const auto done = table.give(*number, call, *digest, now, now.addDays(ReturnNumberDays));
        return done ? number : Result<QString>{done.problem()};
    });
}

int answersIn(const CallDraft &draft)
{
    int answered = 0;
    for (const auto &person : draft.persons)
        answered += int(person.answers.size());
    return answered;
}

/// What a call that is not closed yet shows stands in its draft.
Result<EarlierCall> openCall(Store &store, EarlierCall earlier)
{
    const auto draft = draftOf(store, earlier.call);
    if (!draft)
        return draft.problem();
    if (*draft) {
        earlier.note = (*draft)->nextNote;
        earlier.answered = answersIn(**draft);
    }
    return earlier;
}

/// The look is written first, in the same transaction: what is shown was recorded.
Result<FoundCall> lookAt(Store &store, const DeskIdentity &identity, const QString &call,
                         const QDateTime &now)
{
    if (const auto look = store.journal().append(identity.desk, now, u"returnNumberOpened"_s, call); !look)
        return look.problem();
    if (const auto noted
        = noteDeed(store, identity, {.deed = AuditedDeed::ReadReturnNote, .object = call}, now);
        !noted)
        return noted.problem();
    const auto whole = store.wholeCall(call);
    if (!whole || !*whole)
        return whole ? Problem{.fault = Fault::NotFound} : whole.problem();
    EarlierCall earlier{.call = call,
                        .number = (*whole)->line.number,
                        .at = (*whole)->line.startedAt,
                        .level = (*whole)->line.level,
                        .note = (*whole)->nextNote,
                        .open = (*whole)->line.state == u"open"_s};
    if (earlier.open) {
        const auto open = openCall(store, earlier);
        return open ? Result<FoundCall>{FoundCall{.earlier = *open}} : open.problem();
    }
    for (const auto &person : (*whole)->persons)
        earlier.answered += int(person.answers.size());
    return FoundCall{.earlier = earlier};
}

/// That somebody tried is written down too.
Result<FoundCall> refuse(Store &store, const DeskIdentity &identity, const QString &call,
                         const FoundCall &answer, const QDateTime &now)
{
    if (const auto tried = store.journal().append(identity.desk, now, u"returnNumberRefused"_s, call); !tried)
        return tried.problem();
    const AuditedFacts facts{.deed = AuditedDeed::Refused,
                             .object = call,
                             .reason = answer.restricted ? QString{codeOf(Because::Restricted)} : QString{}};
    const auto noted = noteDeed(store, identity, facts, now);
    return noted ? Result<FoundCall>{answer} : noted.problem();
}

/// A number opens for any consultant what its call says for the next one, unless the data are restricted:
/// then it opens for whom the rights let use them.
Result<FoundCall> openUnlessRestricted(Store &store, const DeskIdentity &identity, const QString &call,
                                       const QDateTime &now)
{
    const auto kept = callsKeptFrom(store, identity, now);
    if (!kept)
        return kept.problem();
    return kept->contains(call) ? refuse(store, identity, call, {.restricted = true}, now)
                                : lookAt(store, identity, call, now);
}

Result<FoundCall> openOne(Store &store, const DeskIdentity &identity, const QString &number,
                          const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<FoundCall> {
        auto &numbers = store.agreements().returnNumbers;
        const auto withdrawn = numbers.withdrawnCallOf(number, now);
        const auto call = numbers.callOf(number, now);
        if (!withdrawn || !call)
            return withdrawn ? call.problem() : withdrawn.problem();
        if (!withdrawn->isEmpty())
            return refuse(store, identity, *withdrawn, {.withdrawn = true}, now);
        return call->isEmpty() ? Result<FoundCall>{FoundCall{}}
                               : openUnlessRestricted(store, identity, *call, now);
    });
}

Result<FoundCall> openOneAgain(Store &store, const DeskIdentity &identity, const QString &call,
                               const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<FoundCall> {
        const auto withdrawn = store.agreements().returnNumbers.isWithdrawnOf(call);
        if (!withdrawn)
            return withdrawn.problem();
        return *withdrawn ? refuse(store, identity, call, {.withdrawn = true}, now)
                          : openUnlessRestricted(store, identity, call, now);
    });
}

} // namespace

ReturnNumbers::ReturnNumbers(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock,
                             QObject *parent)
    : QObject{parent}
    , m_writer{std::move(writer)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
{
}

void ReturnNumbers::give(const CallId &call)
{
    if (m_identity.isIntake) { // it could be one that is given already
        Q_EMIT failed({.fault = Fault::Locked});
        return;
    }
    m_writer->post(Urgency::Draft, [this, call, now = m_clock()](Store &store) {
        const auto number = giveOne(store, call, now);
        QMetaObject::invokeMethod(this, [this, call, number] {
            if (number)
                Q_EMIT given(call.text, *number);
            else
                Q_EMIT failed(number.problem());
        });
    });
}

void ReturnNumbers::open(const QString &number)
{
    if (m_identity.isIntake) {
        Q_EMIT failed({.fault = Fault::Locked});
        return;
    }
    m_writer->post(Urgency::Draft, [this, number, identity = m_identity, now = m_clock()](Store &store) {
        const auto found = openOne(store, identity, number, now);
        QMetaObject::invokeMethod(this, [this, number, found] { answer(number, found); });
    });
}

void ReturnNumbers::openAgain(const QString &call)
{
    m_writer->post(Urgency::Draft, [this, call, identity = m_identity, now = m_clock()](Store &store) {
        const auto found = openOneAgain(store, identity, call, now);
        QMetaObject::invokeMethod(this, [this, found] { answer({}, found); });
    });
}

void ReturnNumbers::answer(const QString &number, const Result<FoundCall> &found)
{
    if (!found)
        Q_EMIT failed(found.problem());
    else if (found->withdrawn)
        Q_EMIT withdrawn();
    else if (found->restricted)
        Q_EMIT restricted();
    else if (found->earlier)
        Q_EMIT opened(*found->earlier);
    else
        Q_EMIT unknown(number);
}

} // namespace latarnia
