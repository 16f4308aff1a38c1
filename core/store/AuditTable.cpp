// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AuditTable.h"

#include "core/store/Columns.h"
#include "core/vault/AuditCheck.h"

#include <future>
#include <limits>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

#define COLUMNS                                                                                              \
    "desk, seq, ts_utc, mono_ms, boot_id, actor, session, action, object, fields, reason, prev, mac"

constexpr auto Insert = "INSERT INTO audit (" COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr auto Chain = "SELECT seq, head, mac_key, anchors, signing_key FROM audit_chain WHERE desk = ?";

constexpr auto Begin = R"(
    INSERT INTO audit_chain (seq, head, mac_key, anchors, signing_key, desk) VALUES (?, ?, ?, ?, ?, ?))";

constexpr auto Move = R"(
    UPDATE audit_chain SET seq = ?, head = ?, mac_key = ?, anchors = ?, signing_key = ? WHERE desk = ?)";

constexpr auto Desks = "SELECT desk FROM audit_chain UNION SELECT DISTINCT desk FROM audit ORDER BY 1";

constexpr auto OfObject
    = "SELECT " COLUMNS " FROM audit WHERE object = ? ORDER BY ts_utc DESC, desk, seq DESC LIMIT ?";

constexpr auto OfActor = "SELECT " COLUMNS R"( FROM audit
     WHERE actor = ? AND (desk, seq) < (?, ?) ORDER BY desk DESC, seq DESC LIMIT ?)";

constexpr auto OfDesk = "SELECT " COLUMNS " FROM audit WHERE desk = ? AND seq < ? ORDER BY seq DESC LIMIT ?";

constexpr auto Next = "SELECT MIN(seq) FROM audit WHERE desk = ? AND seq >= ?";

constexpr auto Stretch = "SELECT " COLUMNS " FROM audit WHERE desk = ? AND seq >= ? AND seq < ? ORDER BY seq";

constexpr auto Count = "SELECT COUNT(*) FROM audit WHERE desk = ? AND seq >= ?";

#undef COLUMNS

constexpr qint64 StretchSize = 5000;
constexpr qint64 NoFirst = std::numeric_limits<qint64>::min();
constexpr qint64 NoLast = std::numeric_limits<qint64>::max();

AuditLine lineFrom(const QSqlQuery &row)
{
    return {.desk = row.value(0).toString(),
            .seq = row.value(1).toLongLong(),
            .entry = {.at = momentFrom(row.value(2)),
                      .monoMs = row.value(3).toLongLong(),
                      .bootId = row.value(4).toString(),
                      .actor = row.value(5).toString(),
                      .session = row.value(6).toString(),
                      .action = row.value(7).toString(),
                      .object = row.value(8).toString(),
                      .fields = listFrom(row.value(9)),
                      .reason = row.value(10).toString()},
            .prev = row.value(11).toString(),
            .mac = row.value(12).toString()};
}

QVariantList columnsOf(const AuditChain &chain)
{
    return {chain.seq,     QString::fromLatin1(chain.head),        QString::fromLatin1(hexOf(chain.key)),
            chain.anchors, QString::fromLatin1(hexOf(chain.seed)), chain.desk};
}

} // namespace

AuditTable::AuditTable(Database &database)
    : m_database{database}
{
}

Result<SecretBytes> AuditTable::begin(const QString &desk)
{
    const auto known = chainOf(desk);
    if (known || known.problem().fault != Fault::NotFound)
        return known ? Problem{.fault = Fault::StoreExists, .where = u"audit"_s} : known.problem();
    auto begun = beginChain(desk);
    if (const auto kept = m_database.run(Begin, columnsOf(begun.chain)); !kept)
        return kept.problem();
    return std::move(begun.root);
}

Result<qint64> AuditTable::append(const QString &desk, const AuditEntry &entry)
{
    if (!holdsOnlyCodes(entry))
        return Problem{.fault = Fault::NotACode, .where = u"audit"_s};
    auto chain = soundChainOf(desk);
    if (!chain)
        return chain.problem();
    const auto line = appendTo(*chain, entry);
    const auto added
        = m_database.run(Insert,
                         {desk, line.seq, column(entry.at), entry.monoMs, entry.bootId, entry.actor,
                          words(entry.session), entry.action, words(entry.object),
                          words(entry.fields.join(u' ')), words(entry.reason), line.prev, line.mac});
    if (!added)
        return added.problem();
    const auto kept = keep(*chain);
    return kept ? Result<qint64>{line.seq} : kept.problem();
}

Result<AuditAnchor> AuditTable::anchor(const QString &desk)
{
    auto chain = soundChainOf(desk);
    if (!chain)
        return chain.problem();
    const auto anchor = anchorOf(*chain);
    const auto kept = keep(*chain);
    return kept ? Result<AuditAnchor>{anchor} : kept.problem();
}

Result<AuditChain> AuditTable::chainOf(const QString &desk)
{
    auto found = m_database.rows(Chain, {desk}, [&desk](const QSqlQuery &row) {
        // Shared, because the rows of a list are copied.
        return std::make_shared<AuditChain>(
            AuditChain{.desk = desk,
                       .seq = row.value(0).toLongLong(),
                       .head = row.value(1).toString().toLatin1(),
                       .key = keyFromHex(row.value(2).toString().toLatin1()),
                       .anchors = row.value(3).toLongLong(),
                       .seed = keyFromHex(row.value(4).toString().toLatin1())});
    });
    if (!found)
        return found.problem();
    if (found->isEmpty())
        return Problem{.fault = Fault::NotFound, .where = u"audit"_s};
    return std::move(*found->first());
}

/// Refuses to write on with keys that nobody can have made.
Result<AuditChain> AuditTable::soundChainOf(const QString &desk)
{
    auto chain = chainOf(desk);
    if (chain && (isZero(chain->key) || isZero(chain->seed)))
        return Problem{.fault = Fault::StoreDamaged, .where = u"audit_chain"_s};
    return chain;
}

Result<> AuditTable::keep(const AuditChain &chain)
{
    return m_database.run(Move, columnsOf(chain));
}

Result<QStringList> AuditTable::desks()
{
    const auto found
        = m_database.rows(Desks, {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    return found ? Result<QStringList>{QStringList{*found}} : found.problem();
}

Result<QList<AuditLine>> AuditTable::ofObject(const QString &object, int count)
{
    return m_database.rows(OfObject, {object, count}, lineFrom);
}

Result<QList<AuditLine>> AuditTable::ofActor(const QString &actor, const std::optional<AuditMark> &mark,
                                             int count)
{
    const auto from = mark.value_or(AuditMark{.desk = u"\U0010ffff"_s, .seq = NoLast});
    return m_database.rows(OfActor, {actor, from.desk, from.seq, count}, lineFrom);
}

Result<QList<AuditLine>> AuditTable::ofDesk(const QString &desk, const std::optional<AuditMark> &mark,
                                            int count)
{
    return m_database.rows(OfDesk, {desk, mark ? mark->seq : NoLast, count}, lineFrom);
}

Result<AuditReport> AuditTable::check(const QString &desk, const AuditProof &proof)
{
    // One state of the file: a line that is added meanwhile must not look forged.
    return atomically(m_database, [&] { return checkAll(desk, proof); });
}

Result<AuditReport> AuditTable::checkAll(const QString &desk, const AuditProof &proof)
{
    auto chain = chainOf(desk);
    if (!chain && chain.problem().fault != Fault::NotFound)
        return chain.problem();
    const AuditChain none{.desk = desk}; // lines without a chain are all behind its end
    AuditCheck check{chain ? *chain : none, proof};
    if (const auto taken = takeInto(check, desk, proof.from); !taken)
        return taken.problem();
    AuditReport report{.lines = check.lines(), .findings = check.finish()};
    const auto count = m_database.value(Count, {desk, proof.from > 1 ? proof.from : NoFirst});
    if (!count)
        return count.problem();
    if (const auto unseen = count->toLongLong() - report.lines; unseen != 0)
        report.findings.append({.kind = AuditFault::Forged, .seq = 0, .count = unseen});
    return report;
}

Result<> AuditTable::takeInto(AuditCheck &check, const QString &desk, qint64 from)
{
    std::future<void> sums; // the next lines are read while these are summed
    for (;; from += StretchSize) {
        const auto next = m_database.value(Next, {desk, from});
        if (!next)
            return next.problem();
        // Numbers that are none, or that no desk reaches, are counted at the end.
        if (next->isNull() || next->toLongLong() < from || next->toLongLong() > NoLast - StretchSize)
            return {};
        from = next->toLongLong();
        auto lines = m_database.joined(Stretch, {.name = desk, .from = from, .to = from + StretchSize},
                                       AuditSeparator);
        if (!lines)
            return lines.problem();
        if (sums.valid())
            sums.get();
        sums = std::async(std::launch::async, [&check, stretch = *std::move(lines)] {
            for (qsizetype i = 0; i < stretch.size(); ++i)
                check.take(stretch.row(i));
        });
    }
}

} // namespace latarnia
