// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataAccounts.h"

#include "core/desk/AuditNote.h"
#include "core/desk/Permission.h"
#include "core/desk/RetentionPreview.h"
#include "core/desk/Staff.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int PageSize = 50;

/// What it was done to, as people know it: a call by its number.
Result<QString> objectOf(Store &store, const AuditEntry &entry, const QHash<QString, StaffMember> &people)
{
    if (entry.object.isEmpty())
        return QString{};
    if (const auto person = people.constFind(entry.object); person != people.cend())
        return person->name;
    const auto line = store.calls().line(entry.object);
    if (!line)
        return line.problem();
    return *line ? (*line)->number : QString{};
}

Result<AuditPage> pageOf(Store &store, const DeskIdentity &identity, std::optional<qint64> before)
{
    const bool isOfAll = rulingAt(identity, Action::ReadAllAudit).grant != Grant::Denied;
    const auto people = staffById(store);
    std::optional<AuditMark> mark;
    if (before)
        mark = AuditMark{.desk = identity.desk, .seq = *before};
    const auto lines = store.office().audit.ofDesk(identity.desk, mark, PageSize);
    if (!people || !lines)
        return people ? lines.problem() : people.problem();
    AuditPage page;
    for (const auto &line : *lines) {
        const auto who = people->value(line.entry.actor);
        if (!isOfAll && who.organisation != identity.organisation)
            continue;
        const auto object = objectOf(store, line.entry, *people);
        if (!object)
            return object.problem();
        page.lines.append({.at = line.entry.at,
                           .who = who.name.isEmpty() ? line.entry.actor : who.name,
                           .deed = line.entry.action,
                           .object = *object,
                           .reason = line.entry.reason});
    }
    if (lines->size() == PageSize)
        page.next = lines->last().seq;
    return page;
}

/// Permits it and writes it down; what is read is read in the same transaction.
template<typename Read>
auto lookedAt(Store &store, const DeskIdentity &identity, DataDeed deed, const QDateTime &now, Read read)
    -> decltype(read())
{
    if (const auto may = permitData(store, identity, deed, {}, now); !may)
        return may.problem();
    return atomically(store.database(), [&]() -> decltype(read()) {
        AuditedFacts facts{.deed = AuditedDeed::ReadAudit};
        if (deed == DataDeed::CheckAudit)
            facts.fields.append(u"check"_s);
        const auto noted = noteDeed(store, identity, facts, now);
        return noted ? read() : noted.problem();
    });
}

} // namespace

DataAccounts::DataAccounts(DataDesk desk, QObject *parent)
    : QObject{parent}
    , m_desk{std::move(desk)}
{
    m_thread.setMaxThreadCount(1);
}

DataAccounts::~DataAccounts()
{
    m_stop.ask();
    m_thread.waitForDone();
}

void DataAccounts::openWith(const OpenVaults &vaults)
{
    m_desk.vaults = vaults;
}

void DataAccounts::readPage(std::optional<qint64> before)
{
    m_thread.start([this, before, desk = m_desk, now = m_desk.clock()] {
        Result<AuditPage> page{AuditPage{}};
        const auto read = desk.writer([&](Store &store) -> Result<> {
            page = lookedAt(store, desk.identity, DataDeed::ReadAudit, now,
                            [&] { return pageOf(store, desk.identity, before); });
            return page ? Result<>{} : page.problem();
        });
        QMetaObject::invokeMethod(this, [this, read, page] {
            if (read)
                Q_EMIT pageRead(*page);
            else
                Q_EMIT failed(DataDeed::ReadAudit, read.problem());
        });
    });
}

void DataAccounts::checkAll()
{
    m_thread.start([this, desk = m_desk, now = m_desk.clock()] {
        Result<QList<InspectedAudit>> audits{QList<InspectedAudit>{}};
        auto read = desk.writer([&](Store &store) {
            return lookedAt(store, desk.identity, DataDeed::CheckAudit, now, [] { return Result<>{}; });
        });
        if (read)
            read = desk.reader([&](Store &store) -> Result<> {
                audits = checkAudits(desk.vaults, store);
                return audits ? Result<>{} : audits.problem();
            });
        QMetaObject::invokeMethod(this, [this, read, audits] {
            if (read)
                Q_EMIT checked(*audits);
            else
                Q_EMIT failed(DataDeed::CheckAudit, read.problem());
        });
    });
}

void DataAccounts::readIncident(const IncidentQuestion &question)
{
    m_thread.start([this, question, desk = m_desk, now = m_desk.clock(), stop = m_stop] {
        const auto may = desk.writer([&](Store &store) -> Result<> {
            const auto ruling = permitData(store, desk.identity, DataDeed::Incident, {}, now);
            return ruling ? Result<>{} : ruling.problem();
        });
        const auto view = may ? incidentView(desk.writer, desk.identity, question, now, stop)
                              : Result<IncidentView>{may.problem()};
        QMetaObject::invokeMethod(this, [this, view] {
            if (view)
                Q_EMIT incidentRead(*view);
            else
                Q_EMIT failed(DataDeed::Incident, view.problem());
        });
    });
}

/// It names no person and no call, so that only a refusal is written down.
void DataAccounts::readRecord(const RetentionRules &pack, const Directory &directory)
{
    m_thread.start([this, pack, directory, desk = m_desk, now = m_desk.clock()] {
        ProcessingRecord record;
        const auto read = desk.writer([&](Store &store) -> Result<> {
            if (const auto may = permitData(store, desk.identity, DataDeed::Record, {}, now); !may)
                return may.problem();
            const auto rules = rulesToday(store, pack);
            if (rules)
                record = processingRecord(*rules, directory);
            record.at = now;
            return rules ? Result<>{} : rules.problem();
        });
        QMetaObject::invokeMethod(this, [this, read, record] {
            if (read)
                Q_EMIT recordRead(record);
            else
                Q_EMIT failed(DataDeed::Record, read.problem());
        });
    });
}

void DataAccounts::readPeople()
{
    m_thread.start([this, desk = m_desk, now = m_desk.clock()] {
        QList<QPair<QString, QString>> people;
        const auto read = desk.writer([&](Store &store) -> Result<> {
            if (const auto may = permitData(store, desk.identity, DataDeed::Incident, {}, now); !may)
                return may.problem();
            const auto staff = staffById(store);
            if (!staff)
                return staff.problem();
            for (const auto &person : *staff)
                people.append({person.id, person.name});
            std::sort(people.begin(), people.end(),
                      [](const auto &one, const auto &other) { return one.second < other.second; });
            return {};
        });
        QMetaObject::invokeMethod(this, [this, read, people] {
            if (read)
                Q_EMIT peopleRead(people);
            else
                Q_EMIT failed(DataDeed::Incident, read.problem());
        });
    });
}

} // namespace latarnia
