// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataRequests.h"

#include "core/desk/LeadsKeys.h"
#include "core/desk/LookRequests.h"
#include "core/desk/Permission.h"
#include "core/desk/RetentionDeeds.h"
#include "core/store/CallLimitTable.h"
#include "core/store/Store.h"

namespace latarnia {

namespace {

Result<QList<CallLimit>> standingOn(Store &store, const QString &call)
{
    const auto all = CallLimitTable{store.database()}.ofCall(call);
    if (!all)
        return all.problem();
    QList<CallLimit> standing;
    for (const auto &limit : *all) {
        if (limit.liftedBy.isEmpty())
            standing.append(limit);
    }
    return standing;
}

/// Why a limit stands is told in words only to whoever may set one on this call.
Result<> hideWords(Store &store, const DeskIdentity &identity, CallOfPerson &call, const QDateTime &now)
{
    const auto ruling = rulingAt(store, identity, actionFor(DataDeed::Limit), call.call, now);
    if (!ruling)
        return ruling.problem();
    for (auto &limit : call.limits) {
        if (ruling->grant == Grant::Denied)
            limit.words.clear();
    }
    return {};
}

/// None where the call was erased as a whole and only its keys are left.
Result<std::optional<CallOfPerson>> describe(Store &store, const FoundPerson &found)
{
    const auto call = store.wholeCall(found.call);
    const auto limits = standingOn(store, found.call);
    if (!call || !limits)
        return call ? limits.problem() : call.problem();
    if (!*call)
        return std::optional<CallOfPerson>{};
    return std::optional{CallOfPerson{.call = found.call,
                                      .number = (*call)->line.number,
                                      .startedAt = (*call)->line.startedAt,
                                      .isOpen = !(*call)->line.endedAt.isValid(),
                                      .persons = int((*call)->persons.size()),
                                      .matched = found.matched,
                                      .limits = *limits}};
}

Result<QList<CallOfPerson>> findCalls(Store &store, const DeskIdentity &identity,
                                      const QList<BlindText> &texts, const QDateTime &now)
{
    if (const auto may = permitData(store, identity, DataDeed::Find, {}, now); !may)
        return may.problem();
    const auto people = findPerson(store, identity, texts, now);
    if (!people)
        return people.problem();
    QList<CallOfPerson> calls;
    for (const auto &person : *people) {
        auto call = describe(store, person);
        if (!call)
            return call.problem();
        if (!*call)
            continue;
        if (const auto hidden = hideWords(store, identity, **call, now); !hidden)
            return hidden.problem();
        calls.append(**call);
    }
    return calls;
}

/// What is sealed is opened by the same road, and with the same line, as when somebody reads it.
Result<AccessReport> reportOn(Store &store, const DeskIdentity &identity, AccessSubject subject,
                              const std::vector<BoxPair> &pairs, const QDateTime &now)
{
    if (const auto may = permitData(store, identity, DataDeed::Report, subject.call, now); !may)
        return may.problem();
    const auto opened = atomically(store.database(), [&] {
        return askForIdentity(store, identity, subject.call, LookReason::DataRequest, pairs, now);
    });
    if (!opened)
        return opened.problem();
    if (opened->value) {
        subject.identity = opened->value->people;
        subject.perpetrator = opened->value->perpetrator;
    }
    return accessReport(store, identity, {subject}, now);
}

} // namespace

DataRequests::DataRequests(DataDesk desk, QObject *parent)
    : QObject{parent}
    , m_desk{std::move(desk)}
{
    m_thread.setMaxThreadCount(1);
}

DataRequests::~DataRequests()
{
    m_thread.waitForDone();
}

void DataRequests::openWith(const OpenVaults &vaults)
{
    m_desk.vaults = vaults;
}

void DataRequests::find(const QList<BlindText> &texts)
{
    m_thread.start([this, texts, desk = m_desk, now = m_desk.clock()] {
        Result<QList<CallOfPerson>> calls{QList<CallOfPerson>{}};
        const auto asked = desk.writer([&](Store &store) -> Result<> {
            calls = findCalls(store, desk.identity, texts, now);
            return calls ? Result<>{} : calls.problem();
        });
        QMetaObject::invokeMethod(this, [this, asked, calls] {
            if (asked)
                Q_EMIT found(*calls);
            else
                Q_EMIT failed(DataDeed::Find, asked.problem());
        });
    });
}

void DataRequests::report(const QString &call, const std::optional<int> &person)
{
    m_thread.start([this, call, person, desk = m_desk, now = m_desk.clock()] {
        Result<AccessReport> report{AccessReport{}};
        const auto pairs = pairsOf(desk.vaults);
        const auto asked = desk.writer([&](Store &store) -> Result<> {
            report = reportOn(store, desk.identity, {.call = call, .person = person}, pairs, now);
            return report ? Result<>{} : report.problem();
        });
        QMetaObject::invokeMethod(this, [this, asked, report] {
            if (asked)
                Q_EMIT reported(*report);
            else
                Q_EMIT failed(DataDeed::Report, asked.problem());
        });
    });
}

void DataRequests::answer(DataDeed deed, const QString &call, const Result<> &result)
{
    QMetaObject::invokeMethod(this, [this, deed, call, result] {
        if (result)
            Q_EMIT done(deed, call);
        else
            Q_EMIT failed(deed, result.problem());
    });
}

void DataRequests::onCall(DataDeed deed, const QString &call, CallWork work)
{
    m_thread.start([this, deed, call, work = std::move(work), desk = m_desk, now = m_desk.clock()] {
        answer(deed, call, desk.writer([&](Store &store) -> Result<> {
            const auto may = permitData(store, desk.identity, deed, call, now);
            return may ? work(store) : may.problem();
        }));
    });
}

void DataRequests::limit(const LimitOrder &order)
{
    onCall(DataDeed::Limit, order.call,
           [order, identity = m_desk.identity, now = m_desk.clock()](Store &store) -> Result<> {
               const auto limit = limitCall(store, identity, order, now);
               return limit ? Result<>{} : limit.problem();
           });
}

void DataRequests::lift(const CallLimit &limit)
{
    onCall(DataDeed::Lift, limit.call,
           [limit, identity = m_desk.identity, now = m_desk.clock()](Store &store) {
               return liftLimit(store, identity, limit, now);
           });
}

void DataRequests::correct(const CorrectionOrder &order)
{
    onCall(DataDeed::Correct, order.call,
           [order, identity = m_desk.identity, now = m_desk.clock()](Store &store) {
               return correctCall(store, identity, order, now);
           });
}

void DataRequests::erase(const ErasingRequest &request)
{
    m_thread.start([this, request, vaults = m_desk.vaults] {
        answer(DataDeed::Erase, request.call, eraseNow(request, vaults));
    });
}

/// The passphrase of the second person takes its time, so that it is not asked on the thread of the writer.
Result<> DataRequests::eraseNow(const ErasingRequest &request, const OpenVaults &vaults)
{
    const auto &identity = m_desk.identity;
    auto grant = Grant::Denied;
    const auto may = m_desk.writer([&](Store &store) -> Result<> {
        const auto ruling = permitData(store, identity, DataDeed::Erase, request.call, m_desk.clock());
        grant = ruling ? ruling->grant : Grant::Denied;
        return ruling ? Result<>{} : ruling.problem();
    });
    if (!may)
        return may;
    if (grant == Grant::SecondPerson) {
        const auto agreed
            = agree(vaults, m_desk.writer, identity, Action::Erase, request.second, m_desk.clock);
        if (!agreed)
            return agreed;
    }
    return m_desk.writer([&](Store &store) {
        return eraseOnRequest(store, vaults.live, identity, request.call, request.reason, m_desk.clock());
    });
}

} // namespace latarnia
