// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SeenNumbers.h"

#include "core/call/CallerNumber.h"
#include "core/desk/Lane.h"
#include "core/store/RetentionSpanTable.h"

#include <QMessageAuthenticationCode>

namespace latarnia {

namespace {

QString digestOf(const QString &number, const QString &key)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(plainNumber(number).toLatin1(),
                                                                QByteArray::fromHex(key.toLatin1()),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

/// How long a call of this kind is remembered; not at all for most.
int hoursFor(const std::optional<CallKind> &kind)
{
    if (kind == CallKind::Silent)
        return SilentHours;
    if (kind == CallKind::SuspectedController)
        return ControllerHours;
    return kind == CallKind::Abusive ? AbusiveHours : 0;
}

KeptData rowOf(CallKind kind)
{
    if (kind == CallKind::Silent)
        return KeptData::SilentNumber;
    return kind == CallKind::Abusive ? KeptData::AbusiveNumber : KeptData::ControllerNumber;
}

/// The same where the vault has another span for it.
Result<int> hoursNow(Store &store, CallKind kind)
{
    const auto changes = RetentionSpanTable{store.database()}.all();
    if (!changes)
        return changes.problem();
    int hours = hoursFor(kind);
    for (const auto &change : *changes) {
        if (change.what == rowOf(kind) && change.span.unit == SpanUnit::Hours)
            hours = change.span.count; // the newest is the last
    }
    return hours;
}

bool isRemembered(const CallDraft &draft)
{
    return hoursFor(draft.kind) > 0 && !plainNumber(draft.incomingNumber).isEmpty();
}

Result<SeenBefore> lookUp(Store &store, const QString &number, const QDateTime &now)
{
    auto &table = store.agreements().numbersSeen;
    if (const auto done = table.dropExpired(now); !done)
        return done.problem();
    const auto key = table.key();
    if (!key)
        return key.problem();
    const auto digest = digestOf(number, *key);
    QMap<CallKind, int> counts;
    for (const auto kind : {CallKind::Silent, CallKind::SuspectedController, CallKind::Abusive}) {
        const auto count = table.count(digest, codeOf(kind), now);
        if (!count)
            return count.problem();
        counts[kind] = *count;
    }
    return SeenBefore{.silent = counts.value(CallKind::Silent),
                      .controller = counts.value(CallKind::SuspectedController) > 0,
                      .abusive = counts.value(CallKind::Abusive)};
}

} // namespace

Result<QString> digestOfNumber(Store &store, const QString &number)
{
    if (plainNumber(number).isEmpty())
        return QString{};
    const auto key = store.agreements().numbersSeen.key();
    return key ? Result<QString>{digestOf(number, *key)} : key;
}

Result<bool> isControllersNumber(Store &store, const QString &number, const QDateTime &now)
{
    const auto digest = digestOfNumber(store, number);
    if (!digest || digest->isEmpty())
        return digest ? Result<bool>{false} : Result<bool>{digest.problem()};
    const auto count
        = store.agreements().numbersSeen.count(*digest, codeOf(CallKind::SuspectedController), now);
    return count ? Result<bool>{*count > 0} : Result<bool>{count.problem()};
}

Result<> rememberNumber(Store &store, const CallDraft &draft, const QDateTime &now)
{
    if (!isRemembered(draft))
        return {};
    auto &table = store.agreements().numbersSeen;
    const auto key = table.key();
    if (!key)
        return key.problem();
    const auto hours = hoursNow(store, *draft.kind);
    if (!hours)
        return hours.problem();
    return table.add(digestOf(draft.incomingNumber, *key), codeOf(*draft.kind), now,
                     now.addSecs(qint64{*hours} * 3600));
}

Result<> forgetNumber(Store &store, const CallDraft &draft, const QDateTime &closedAt)
{
    if (!isRemembered(draft))
        return {};
    auto &table = store.agreements().numbersSeen;
    const auto key = table.key();
    if (!key)
        return key.problem();
    return table.remove(digestOf(draft.incomingNumber, *key), codeOf(*draft.kind), closedAt);
}

SeenNumbers::SeenNumbers(std::shared_ptr<Lane> writer, Clock clock, QObject *parent)
    : QObject{parent}
    , m_writer{std::move(writer)}
    , m_clock{std::move(clock)}
{
}

void SeenNumbers::look(const QString &number)
{
    if (plainNumber(number).isEmpty())
        return;
    m_writer->post(Urgency::Draft, [this, number, now = m_clock()](Store &store) {
        const auto before = lookUp(store, number, now);
        if (!before || (before->silent == 0 && !before->controller && before->abusive == 0))
            return; // that a number could not be looked up keeps nobody from talking
        QMetaObject::invokeMethod(this, [this, number, before = *before] { Q_EMIT seen(number, before); });
    });
}

} // namespace latarnia
