// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"

#include "core/desk/Anchor.h"
#include "core/desk/AuditNote.h"
#include "core/desk/DataProtection.h"
#include "core/desk/Lane.h"
#include "core/desk/LeadsKeys.h"
#include "core/desk/Sealing.h"
#include "core/store/SearchErasing.h"
#include "core/store/SearchTable.h"
#include "core/store/Store.h"
#include "core/vault/Keyring.h"

#include <chrono>
#include <future>

namespace latarnia {

namespace {

/// A lane whose store is open, or the problem it met.
Result<std::shared_ptr<Lane>> openLane(const Vault &vault, Access access)
{
    auto opened = std::make_shared<std::promise<Result<>>>();
    auto answer = opened->get_future();
    auto lane = std::make_shared<Lane>(vault, access,
                                       [opened](const Result<> &result) { opened->set_value(result); });
    const auto result = answer.get();
    if (!result)
        return result.problem();
    return lane;
}

/// Before anybody can add to it; later would miss a call taken in the first moment.
LastLine lastLineOf(Lane &reader, const QString &desk)
{
    auto told = std::make_shared<std::promise<LastLine>>();
    auto answer = told->get_future();
    reader.post(Urgency::Other, [told, desk](Store &store) {
        const auto seq = store.journal().lastSeq(desk);
        const auto at = store.journal().lastAt(desk);
        told->set_value({.seq = seq ? *seq : 0, .at = at ? *at : QDateTime{}});
    });
    return answer.get();
}

EmergencyFiles usualFiles(const Vault &vault)
{
    return {intakePairOf(vault.key()).publicKey, emergencyFolders(vault.folder())};
}

constexpr qint64 CheckedAtStart = 10'000; ///< security.md §2.3

constexpr int SealAtOnce = 10; ///< calls in one piece of the writer's work: some milliseconds

/// What is left comes after what else was asked for meanwhile.
void sealSome(Lane &writer, Store &store, const DeskIdentity &identity, const Clock &clock)
{
    const auto sealed = sealWaiting(store, identity, SealAtOnce, clock());
    if (sealed && *sealed == SealAtOnce)
        writer.post(Urgency::Other,
                    [&writer, identity, clock](Store &next) { sealSome(writer, next, identity, clock); });
}

/// Few enough that a draft which comes meanwhile does not wait for them.
constexpr int WordsAtOnce = 20;

/// And takes out of the index what was erased: each a slice, as long as there is something left.
void takeSomeWords(Lane &writer, Store &store)
{
    const auto taken
        = atomically(store.database(), [&] { return SearchTable{store.database()}.takeDue(WordsAtOnce); });
    const auto isMore = taken && *taken == WordsAtOnce ? Result<bool>{true} : tidyIndex(store.database());
    if (isMore && *isMore)
        writer.post(Urgency::Other, [&writer](Store &next) { takeSomeWords(writer, next); });
}

} // namespace

Desk::Desk(std::unique_ptr<LockFile> lock, DeskIdentity identity, Clock clock)
    : m_lock{std::move(lock)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
{
}

Desk::~Desk()
{
    m_protection.reset(); // a run is stopped
    m_keeping.reset(); // its deeds wait for the writer
    m_emergencyIntake.reset();
    // What is still held is written; the jobs speak to the desk's parts, so they end before these go. The
    // writer closes last.
    if (m_calls)
        m_calls->keepNow();
    if (m_reader)
        m_reader->finish();
    if (m_writer) {
        if (!m_identity.person.isEmpty())
            m_writer->post(Urgency::Other, [identity = m_identity, clock = m_clock](Store &store) {
                (void)atomically(store.database(), [&] {
                    return noteDeed(store, identity, {.deed = AuditedDeed::Lock}, clock());
                });
            });
        m_writer->post(Urgency::Other, m_anchor);
        m_writer->finish();
    }
}

/// Taken while there is room, given back when a call finds none, and looked at again every hour.
void Desk::keepReserve(const QString &folder)
{
    m_reserve.emplace(folder);
    const auto take
        = [this] { m_writer->post(Urgency::Other, [reserve = *m_reserve](Store &) { reserve.take(); }); };
    QObject::connect(&m_hour, &QTimer::timeout, &m_hour, take);
    QObject::connect(m_calls.get(), &CallDesk::keepFailed, &m_hour, [this](const Problem &problem) {
        if (problem.fault == Fault::DiskFull)
            (void)m_reserve->giveBack(); // what failed is tried again within a second
    });
    take();
}

void Desk::entrust(const OpenVaults &vaults, const KdfCost &cost)
{
    m_keeping = std::make_unique<VaultKeeping>(vaults, m_writer, m_identity, cost, m_clock);
    m_emergencyIntake = std::make_unique<EmergencyIntake>(vaults, m_writer, m_identity, m_clock);
    const auto use = [this](const OpenVaults &opened) {
        m_looks->openWith(opened);
        m_assigning->openWith(opened);
        m_identity.sealTo = capsuleKeysFor(opened.keyring, opened.slot);
        m_calls->sealTo(m_identity.sealTo);
    };
    use(vaults);
    QObject::connect(m_keeping.get(), &VaultKeeping::keyringChanged, m_looks.get(), use);
    m_protection = std::make_unique<DataProtection>(vaults, m_identity, m_writer, m_reader, m_clock);
    QObject::connect(m_keeping.get(), &VaultKeeping::keyringChanged, m_protection.get(),
                     &DataProtection::openWith);
    sealWhatWaits();
    checkAudit(vaults);
}

/// Of the newest lines, and nobody waits for it: calls go on whatever it says.
void Desk::checkAudit(const OpenVaults &vaults)
{
    m_reader->post(Urgency::Other, [looks = m_looks.get(), vaults](Store &store) {
        const auto audits = checkAudits(vaults, store, CheckedAtStart);
        if (audits)
            QMetaObject::invokeMethod(looks, [looks, audits] { Q_EMIT looks->auditChecked(*audits); });
    });
}

/// In pieces, so that drafts come in between.
void Desk::sealWhatWaits()
{
    m_writer->post(Urgency::Other,
                   [writer = m_writer.get(), identity = m_identity, clock = m_clock](Store &store) {
                       sealSome(*writer, store, identity, clock);
                   });
}

/// When a call was closed, every hour, and at the start: what was changed elsewhere waits until then.
void Desk::takeWords()
{
    const auto take = [writer = m_writer.get()] {
        writer->post(Urgency::Other, [writer](Store &store) { takeSomeWords(*writer, store); });
    };
    QObject::connect(m_calls.get(), &CallDesk::closed, m_calls.get(), take);
    QObject::connect(&m_hour, &QTimer::timeout, m_calls.get(), take);
    take();
}

Result<std::unique_ptr<Desk>> Desk::open(const Vault &vault, const DeskIdentity &identity, const Clock &clock,
                                         const std::optional<EmergencyFiles> &emergency)
{
    auto lock = lockFolder(vault.folder());
    if (!lock)
        return lock.problem();
    std::unique_ptr<Desk> desk{new Desk{*std::move(lock), identity, clock}};
    const auto writer = openLane(vault, Access::Write);
    if (!writer)
        return writer.problem();
    const auto reader = openLane(vault, Access::Read);
    if (!reader)
        return reader.problem();
    desk->m_writer = *writer;
    desk->m_reader = *reader;
    desk->m_anchor = [vault, clock, name = identity.desk, isIntake = identity.isIntake](Store &store) {
        (void)anchor(vault, store, clock());
        if (!isIntake)
            (void)keepAuditAnchor(vault, store, name);
    };
    desk->m_hour.setInterval(std::chrono::hours{1});
    QObject::connect(&desk->m_hour, &QTimer::timeout,
                     [own = desk.get()] { own->m_writer->post(Urgency::Other, own->m_anchor); });
    desk->m_hour.start();
    desk->m_calls = std::make_unique<CallDesk>(desk->m_writer, identity, clock,
                                               emergency ? *emergency : usualFiles(vault));
    desk->m_numbers = std::make_unique<KnownNumbers>(desk->m_writer, identity, clock);
    desk->m_log = std::make_unique<CallLog>(desk->m_reader, identity, clock);
    desk->m_looks = std::make_unique<Looks>(desk->m_writer, identity, clock);
    desk->m_assigning = std::make_unique<Assigning>(desk->m_writer, identity, clock);
    const auto lastLine = lastLineOf(*desk->m_reader, identity.desk);
    desk->m_feed = std::make_unique<ChangeFeed>(desk->m_reader, identity.desk, lastLine);
    if (!identity.isIntake)
        desk->keepReserve(vault.folder());
    desk->takeWords();
    return desk;
}

} // namespace latarnia
