// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ReplayPacks.h"

#include "core/desk/RuleReplay.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

template<typename Value>
Result<> decode(const Pack &pack, Result<Value> (*from)(const Pack &), std::shared_ptr<const Value> &into)
{
    auto value = from(pack);
    if (!value)
        return value.problem();
    into = std::make_shared<const Value>(*std::move(value));
    return {};
}

/// The one part of the rules that this pack is.
Result<ReplayRules> partIn(const Pack &pack)
{
    ReplayRules part;
    auto done = Result<>{Problem{.fault = Fault::UnknownValue,
                                 .file = pack.file,
                                 .where = u"/pack"_s,
                                 .found = pack.kind,
                                 .expected = u"instrument, directory, holidays, routing-rules"_s}};
    if (pack.kind == "instrument"_L1)
        done = decode(pack, instrumentFrom, part.instrument);
    else if (pack.kind == "directory"_L1)
        done = decode(pack, directoryFrom, part.directory);
    else if (pack.kind == "holidays"_L1)
        done = decode(pack, holidaysFrom, part.holidays);
    else if (pack.kind == "routing-rules"_L1)
        done = decode(pack, routingRulesFrom, part.routing);
    return done ? Result<ReplayRules>{part} : done.problem();
}

/// @p rules with whatever @p instead has.
ReplayRules with(ReplayRules rules, const ReplayRules &instead)
{
    if (instead.instrument)
        rules.instrument = instead.instrument;
    if (instead.directory)
        rules.directory = instead.directory;
    if (instead.holidays)
        rules.holidays = instead.holidays;
    if (instead.routing)
        rules.routing = instead.routing;
    return rules;
}

bool overlap(const ReplayRules &one, const ReplayRules &other)
{
    return (one.instrument && other.instrument) || (one.directory && other.directory)
        || (one.holidays && other.holidays) || (one.routing && other.routing);
}

/// The parts of @p rules by the pack each came from, so that the same pack is the same part.
QHash<QString, ReplayRules> partsOf(const ReplayRules &rules)
{
    QHash<QString, ReplayRules> parts;
    if (rules.instrument)
        parts.insert(rules.instrument->identity.sha256, {.instrument = rules.instrument});
    if (rules.directory)
        parts.insert(rules.directory->identity().sha256, {.directory = rules.directory});
    if (rules.holidays)
        parts.insert(rules.holidays->identity().sha256, {.holidays = rules.holidays});
    if (rules.routing)
        parts.insert(rules.routing->identity.sha256, {.routing = rules.routing});
    return parts;
}

ReplayRules rulesOf(const Content &content)
{
    return {.instrument = std::make_shared<const Instrument>(content.instrument),
            .directory = std::make_shared<const Directory>(content.directory),
            .holidays = std::make_shared<const Holidays>(content.holidays),
            .routing = std::make_shared<const RoutingRules>(content.rules)};
}

} // namespace

Result<ReplayRules> rulesToTry(const QList<Pack> &packs)
{
    ReplayRules tried;
    for (const auto &pack : packs) {
        const auto part = partIn(pack);
        if (!part)
            return part;
        if (overlap(tried, *part))
            return Problem{
                .fault = Fault::DuplicateId, .file = pack.file, .where = u"/pack"_s, .found = pack.kind};
        tried = with(tried, *part);
    }
    return tried;
}

ReplayPacks::ReplayPacks(const Content &today, const ReplayRules &tried, const QList<KeptPack> &kept)
    : m_today{rulesOf(today)}
    , m_tried{tried}
{
    for (const auto &pack : kept)
        m_kept.insert(pack.sha256, pack);
    m_opened = partsOf(m_tried);
    const auto parts = partsOf(m_today);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (m_opened.contains(part.key()))
            m_today = with(m_today, m_opened.value(part.key()));
        else
            m_opened.insert(part.key(), part.value());
    }
}

RulesPair ReplayPacks::of(const QByteArray &packs)
{
    const std::lock_guard guard{m_mutex};
    const auto known = m_known.constFind(packs);
    return known == m_known.cend() ? *m_known.insert(packs, pairFor(packs)) : *known;
}

RulesPair ReplayPacks::pairFor(const QByteArray &packs)
{
    auto own = m_today;
    if (!packs.isEmpty()) {
        own = {};
        const auto sums = QString::fromLatin1(packs).split(u' ');
        for (const auto &sha256 : sums)
            own = with(own, partOf(sha256));
    }
    return {.own = own, .other = with(own, m_tried)};
}

ReplayRules ReplayPacks::partOf(const QString &sha256)
{
    const auto opened = m_opened.constFind(sha256);
    if (opened != m_opened.cend())
        return *opened;
    const auto kept = m_kept.constFind(sha256);
    if (kept == m_kept.cend())
        return {}; // of another kind: no level follows from it
    const auto pack = readPack(kept->bytes, kept->kind);
    const auto part = pack ? partIn(*pack) : Result<ReplayRules>{pack.problem()};
    return *m_opened.insert(sha256, part ? *part : ReplayRules{});
}

} // namespace latarnia
