// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SeenNumbers.h"

#include "core/call/CallerNumber.h"
#include "core/desk/Lane.h"

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

Result<SeenBefore> lookUp(Store &store, const QString &number, const QDateTime &now)
{
    auto &table = store.agreements().numbersSeen;
    if (const auto done = table.dropExpired(now); !done)
        return done.problem();
    const auto key = table.key();
    if (!key)
        return key.problem();
    const auto digest = digestOf(number, *key);
    const auto silent = table.count(digest, codeOf(CallKind::Silent), now);
    const auto controller = table.count(digest, codeOf(CallKind::SuspectedController), now);
    if (!silent || !controller)
        return silent ? controller.problem() : silent.problem();
    return SeenBefore{.silent = *silent, .controller = *controller > 0};
}

} // namespace

Result<> rememberNumber(Store &store, const CallDraft &draft, const QDateTime &now)
{
    const bool silent = draft.kind == CallKind::Silent;
    if (plainNumber(draft.incomingNumber).isEmpty()
        || (!silent && draft.kind != CallKind::SuspectedController))
        return {};
    auto &table = store.agreements().numbersSeen;
    const auto key = table.key();
    if (!key)
        return key.problem();
    return table.add(digestOf(draft.incomingNumber, *key), codeOf(*draft.kind), now,
                     silent ? now.addSecs(SilentHours * 3600) : now.addDays(ControllerDays));
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
        if (!before || (before->silent == 0 && !before->controller))
            return; // that a number could not be looked up keeps nobody from talking
        QMetaObject::invokeMethod(this, [this, number, before = *before] { Q_EMIT seen(number, before); });
    });
}

} // namespace latarnia
