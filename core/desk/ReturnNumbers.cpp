// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ReturnNumbers.h"

#include "core/desk/Lane.h"

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

Result<QString> giveOne(Store &store, const CallId &call, const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<QString> {
        auto &table = store.agreements().returnNumbers;
        const auto number = freeNumber(table, now);
        if (!number)
            return number.problem();
        const auto done = table.give(*number, call, now, now.addDays(ReturnNumberDays));
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
    const auto drafts = store.drafts().all();
    if (!drafts)
        return drafts.problem();
    for (const auto &draft : drafts->readable) {
        if (draft.id.text != earlier.call)
            continue;
        earlier.note = draft.nextNote;
        earlier.answered = answersIn(draft);
    }
    return earlier;
}

/// The look is written first, in the same transaction: what is shown was recorded.
Result<std::optional<EarlierCall>> lookAt(Store &store, const QString &desk, const QString &call,
                                          const QDateTime &now)
{
    if (const auto look = store.journal().append(desk, now, u"returnNumberOpened"_s, call); !look)
        return look.problem();
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
        return open ? Result<std::optional<EarlierCall>>{std::optional{*open}} : open.problem();
    }
    for (const auto &person : (*whole)->persons)
        earlier.answered += int(person.answers.size());
    return std::optional{earlier};
}

Result<std::optional<EarlierCall>> openOne(Store &store, const QString &desk, const QString &number,
                                           const QDateTime &now)
{
    return atomically(store.database(), [&]() -> Result<std::optional<EarlierCall>> {
        const auto call = store.agreements().returnNumbers.callOf(number, now);
        if (!call)
            return call.problem();
        return call->isEmpty() ? std::optional<EarlierCall>{} : lookAt(store, desk, *call, now);
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
    m_writer->post(Urgency::Draft, [this, number, desk = m_identity.desk, now = m_clock()](Store &store) {
        const auto earlier = openOne(store, desk, number, now);
        QMetaObject::invokeMethod(this, [this, number, earlier] { answer(number, earlier); });
    });
}

void ReturnNumbers::openAgain(const QString &call)
{
    m_writer->post(Urgency::Draft, [this, call, desk = m_identity.desk, now = m_clock()](Store &store) {
        const auto earlier = atomically(store.database(), [&] { return lookAt(store, desk, call, now); });
        QMetaObject::invokeMethod(this, [this, earlier] { answer({}, earlier); });
    });
}

void ReturnNumbers::answer(const QString &number, const Result<std::optional<EarlierCall>> &earlier)
{
    if (!earlier)
        Q_EMIT failed(earlier.problem());
    else if (*earlier)
        Q_EMIT opened(**earlier);
    else
        Q_EMIT unknown(number);
}

} // namespace latarnia
