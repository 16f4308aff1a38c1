// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataProtection.h"

#include "core/desk/Lane.h"
#include "core/desk/RetentionDeeds.h"

namespace latarnia {

namespace {

DataDesk deskOf(OpenVaults vaults, DeskIdentity identity, const std::shared_ptr<Lane> &writer,
                const std::shared_ptr<Lane> &reader, Clock clock)
{
    return {.vaults = std::move(vaults),
            .identity = std::move(identity),
            .writer = through(writer),
            .reader = through(reader),
            .clock = std::move(clock)};
}

} // namespace

DataProtection::DataProtection(OpenVaults vaults, DeskIdentity identity, const std::shared_ptr<Lane> &writer,
                               const std::shared_ptr<Lane> &reader, Clock clock, QObject *parent)
    : QObject{parent}
    , m_desk{deskOf(std::move(vaults), std::move(identity), writer, reader, std::move(clock))}
    , m_writer{writer}
    , m_requests{m_desk}
    , m_accounts{m_desk}
{
    m_thread.setMaxThreadCount(1);
}

void DataProtection::openWith(const OpenVaults &vaults)
{
    m_desk.vaults = vaults;
    m_requests.openWith(vaults);
    m_accounts.openWith(vaults);
}

void DataProtection::follow(const RetentionRules &rules, const std::function<bool()> &isIdle)
{
    m_rules = rules;
    m_retention = std::make_unique<Retention>(
        RetentionOrder{.vault = m_desk.vaults.live, .identity = m_desk.identity, .pack = rules}, m_writer,
        m_desk.clock);
    auto *retention = m_retention.get();
    connect(retention, &Retention::previewed, this, &DataProtection::previewed);
    connect(retention, &Retention::progressed, this, &DataProtection::progressed);
    connect(retention, &Retention::certified, this, &DataProtection::certified);
    connect(retention, &Retention::clockDoubted, this, &DataProtection::clockDoubted);
    connect(retention, &Retention::failed, this,
            [this](const Problem &problem) { Q_EMIT failed(m_asked, problem); });
    retention->runDaily(isIdle);
}

void DataProtection::ask(DataDeed deed, std::function<Result<>(Store &)> work, std::function<void()> then)
{
    m_thread.start(
        [this, deed, work = std::move(work), then = std::move(then), desk = m_desk, now = m_desk.clock()] {
            const auto done = desk.writer([&](Store &store) -> Result<> {
                const auto may = permitData(store, desk.identity, deed, {}, now);
                return may ? work(store) : may.problem();
            });
            QMetaObject::invokeMethod(this, [this, deed, done, then] {
                m_asked = deed;
                if (done)
                    then();
                else
                    Q_EMIT failed(deed, done.problem());
            });
        });
}

void DataProtection::preview()
{
    ask(
        DataDeed::Preview, [](Store &) { return Result<>{}; },
        [this] {
            if (m_retention)
                m_retention->preview();
        });
}

void DataProtection::run()
{
    ask(
        DataDeed::Run, [](Store &) { return Result<>{}; },
        [this] {
            if (m_retention)
                m_retention->run();
        });
}

void DataProtection::askForSpans(DataDeed deed, const std::function<Result<>(Store &)> &work)
{
    if (!m_retention)
        return;
    const auto rows = std::make_shared<QList<SpanRow>>();
    ask(
        deed,
        [work, rows, rules = m_rules](Store &store) -> Result<> {
            if (auto done = work(store); !done)
                return done;
            const auto read = spanRows(store, rules);
            if (read)
                *rows = *read;
            return read ? Result<>{} : read.problem();
        },
        [this, rows] { Q_EMIT spansRead(*rows); });
}

void DataProtection::readSpans()
{
    askForSpans(DataDeed::ReadSpans, [](Store &) { return Result<>{}; });
}

void DataProtection::change(const ChangedSpan &span, const QString &words)
{
    auto change = span;
    change.at = m_desk.clock();
    change.by = m_desk.identity.person;
    askForSpans(DataDeed::ChangeSpan,
                [identity = m_desk.identity, rules = m_rules, change, words](Store &store) {
                    return changeSpan(store, identity, rules, change, words);
                });
}

} // namespace latarnia
