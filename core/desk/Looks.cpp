// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Looks.h"

#include "core/base/Text.h"
#include "core/desk/Lane.h"
#include "core/desk/LeadsKeys.h"

using namespace Qt::StringLiterals;

namespace latarnia {

Looks::Looks(std::shared_ptr<Lane> writer, DeskIdentity identity, Clock clock, QObject *parent)
    : QObject{parent}
    , m_writer{std::move(writer)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
    , m_pairs{std::make_shared<const std::vector<BoxPair>>()}
{
}

void Looks::openWith(const OpenVaults &vaults)
{
    m_pairs = std::make_shared<const std::vector<BoxPair>>(pairsOf(vaults));
}

template<typename Work, typename Answer>
void Looks::run(Work work, Answer answer)
{
    const auto refuse = [this](const Problem &problem) {
        QMetaObject::invokeMethod(this, [this, problem] { Q_EMIT failed(problem); });
    };
    m_writer->post(
        Urgency::Other,
        [this, work, answer](Store &store) {
            const auto result = atomically(store.database(), [&] { return work(store); });
            QMetaObject::invokeMethod(this, [answer, result] { answer(result); });
        },
        refuse);
}

template<typename Value>
void Looks::refuseOrFail(const QString &call, Action action, const Result<Value> &result)
{
    if (result)
        Q_EMIT refused(call, action, result->ruling);
    else
        Q_EMIT failed(result.problem());
}

void Looks::see(const QString &call)
{
    run([call, identity = m_identity,
         now = m_clock()](Store &store) { return askForCall(store, identity, call, now); },
        [this, call](const Result<Asked<SeenCall>> &asked) {
            if (asked && asked->value)
                Q_EMIT seen(*asked->value);
            else
                refuseOrFail(call, Action::ReadCall, asked);
        });
}

void Looks::openIdentity(const QString &call, std::optional<LookReason> reason)
{
    run([call, reason, pairs = m_pairs, identity = m_identity, now = m_clock()](
            Store &store) { return askForIdentity(store, identity, call, reason, *pairs, now); },
        [this, call](const Result<Asked<OpenedIdentity>> &asked) {
            if (asked && asked->value)
                Q_EMIT opened(call, *asked->value);
            else
                refuseOrFail(call, Action::OpenIdentity, asked);
        });
}

void Looks::breakGlass(const QString &call, LookReason reason, const QString &words)
{
    const auto now = m_clock();
    const BrokenGlass glass{.id = makeUuid7(now),
                            .call = call,
                            .person = m_identity.person,
                            .reason = codeOf(reason),
                            .words = cleanText(words).left(MaxGlassWords),
                            .at = now};
    run([glass, identity = m_identity](Store &store) { return breakOne(store, identity, glass); },
        [this, call](const Result<Asked<QDateTime>> &asked) {
            if (asked && asked->value)
                Q_EMIT glassBroken(call, *asked->value);
            else
                refuseOrFail(call, Action::BreakGlass, asked);
        });
}

bool Looks::mayBreakGlass() const
{
    const Standing others{.states = {CallState::Others}};
    return rulingOn(m_identity.rights, m_identity.roles, Action::BreakGlass, others).grant != Grant::Denied;
}

void Looks::readLooks(const QString &call)
{
    run([call, identity = m_identity,
         now = m_clock()](Store &store) { return askForLooks(store, identity, call, now); },
        [this, call](const Result<Asked<QList<PastLook>>> &asked) {
            if (asked && asked->value)
                Q_EMIT looksRead(call, *asked->value);
            else
                refuseOrFail(call, Action::ReadCall, asked);
        });
}

void Looks::readGlasses()
{
    run([identity = m_identity](Store &store) { return glassesFor(store, identity); },
        [this](const Result<QList<GlassToReview>> &glasses) {
            if (glasses)
                Q_EMIT glassesRead(*glasses);
            else
                Q_EMIT failed(glasses.problem());
        });
}

void Looks::reviewGlass(const QString &id, const QString &words)
{
    run([id, words, identity = m_identity,
         now = m_clock()](Store &store) { return reviewOne(store, identity, id, words, now); },
        [this](const Result<> &done) {
            if (done)
                readGlasses();
            else
                Q_EMIT failed(done.problem());
        });
}

} // namespace latarnia
