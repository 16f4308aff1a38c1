// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Assigning.h"

#include "core/desk/Lane.h"
#include "core/desk/LeadsKeys.h"
#include "core/store/Store.h"

namespace latarnia {

struct Assigning::Keys
{
    std::vector<BoxPair> pairs{};
    Keyring keyring{};

    AssignKeys forWork() const
    {
        return {.pairs = pairs, .publicKeyOf = [this](const QString &name) {
                    const auto *slot = name.isEmpty() ? nullptr : slotOf(keyring, name);
                    return slot ? slot->publicKey : QByteArray{};
                }};
    }
};

Assigning::Assigning(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock, QObject *parent)
    : QObject{parent}
    , m_writer{std::move(writer)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
    , m_keys{std::make_shared<const Keys>()}
{
}

void Assigning::openWith(const OpenVaults &vaults)
{
    m_keys = std::make_shared<const Keys>(Keys{.pairs = pairsOf(vaults), .keyring = vaults.keyring});
}

void Assigning::offer(const QString &call)
{
    m_writer->post(Urgency::Other,
                   [this, call, keys = m_keys, identity = m_identity, now = m_clock()](Store &store) {
                       const auto people = colleaguesFor(store, identity, call, keys->forWork(), now);
                       QMetaObject::invokeMethod(this, [this, call, people] {
                           if (people)
                               Q_EMIT offered(call, *people);
                           else
                               Q_EMIT failed(call, people.problem());
                       });
                   });
}

void Assigning::assign(const AssignOrder &order)
{
    const auto fail = [this, call = order.call](const Problem &problem) {
        QMetaObject::invokeMethod(this, [this, call, problem] { Q_EMIT failed(call, problem); });
    };
    m_writer->post(
        Urgency::Other,
        [this, order, keys = m_keys, identity = m_identity, now = m_clock()](Store &store) {
            const auto asked = atomically(
                store.database(), [&] { return assignOne(store, identity, order, keys->forWork(), now); });
            QMetaObject::invokeMethod(this, [this, order, asked] { answer(order.call, asked); });
        },
        fail);
}

void Assigning::answer(const QString &call, const Result<Asked<AssignedCall>> &asked)
{
    if (!asked)
        Q_EMIT failed(call, asked.problem());
    else if (asked->value)
        Q_EMIT assigned(*asked->value);
    else
        Q_EMIT refused(call, asked->ruling);
}

} // namespace latarnia
