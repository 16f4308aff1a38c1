// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AuditTable.h"

#include "core/store/Columns.h"
#include "core/vault/AuditCheck.h"

#include <future>
#include <limits>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

// The text of a line as auditText() makes it: one value a row, because a million lines are read at once.
#define TEXT_OF_LINE                                                                                         \
    "desk || '\x1f' || seq || '\x1f' || ts_utc || '\x1f' || mono_ms || '\x1f' || boot_id || '\x1f' || "      \
    "actor || "                                                                                              \
    "'\x1f' || session || '\x1f' || action || '\x1f' || object || '\x1f' || fields || '\x1f' || reason || "  \
    "'\x1f' || "                                                                                             \
    "prev || '\x1f' || mac"

constexpr auto Insert = R"(
    INSERT INTO audit (desk, seq, ts_utc, mono_ms, boot_id, actor, session, action, object, fields, reason, prev,
                       mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto Chain = "SELECT seq, head, mac_key, anchors, signing_key FROM audit_chain WHERE desk = ?";

constexpr auto Begin = R"(
    INSERT INTO audit_chain (seq, head, mac_key, anchors, signing_key, desk) VALUES (?, ?, ?, ?, ?, ?))";

constexpr auto Move = R"(
    UPDATE audit_chain SET seq = ?, head = ?, mac_key = ?, anchors = ?, signing_key = ? WHERE desk = ?)";

constexpr auto Desks = "SELECT desk FROM audit_chain UNION SELECT DISTINCT desk FROM audit ORDER BY 1";

constexpr auto OfObject
    = "SELECT " TEXT_OF_LINE " FROM audit WHERE object = ? ORDER BY ts_utc DESC, desk, seq DESC LIMIT ?";

constexpr auto OfActor = "SELECT " TEXT_OF_LINE R"( FROM audit
     WHERE actor = ? AND (desk, seq) < (?, ?) ORDER BY desk DESC, seq DESC LIMIT ?)";

constexpr auto OfDesk
    = "SELECT " TEXT_OF_LINE " FROM audit WHERE desk = ? AND seq < ? ORDER BY seq DESC LIMIT ?";

constexpr auto Next = "SELECT MIN(seq) FROM audit WHERE desk = ? AND seq >= ?";

constexpr auto Stretch
    = "SELECT " TEXT_OF_LINE " FROM audit WHERE desk = ? AND seq >= ? AND seq < ? ORDER BY seq";

constexpr auto Count = "SELECT COUNT(*) FROM audit WHERE desk = ? AND NOT (seq < ?)";

#undef TEXT_OF_LINE

constexpr qint64 StretchSize = 5000;
constexpr qint64 NoLast = std::numeric_limits<qint64>::max();

QByteArray textOf(const QSqlQuery &row)
{
    return row.value(0).toString().toUtf8();
}

QVariantList columnsOf(const AuditChain &chain)
{
    return {chain.seq,     QString::fromLatin1(chain.head),        QString::fromLatin1(hexOf(chain.key)),
            chain.anchors, QString::fromLatin1(hexOf(chain.seed)), chain.desk};
}

Result<QList<AuditLine>> linesFrom(const Result<QList<QByteArray>> &texts)
{
    if (!texts)
        return texts.problem();
    QList<AuditLine> lines;
    for (const auto &text : *texts) {
        if (auto line = auditLineFrom(text))
            lines.append(*std::move(line));
    }
    return lines;
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
    return linesFrom(m_database.rows(OfObject, {object, count}, textOf));
}

Result<QList<AuditLine>> AuditTable::ofActor(const QString &actor, const std::optional<AuditMark> &mark,
                                             int count)
{
    const auto from = mark.value_or(AuditMark{.desk = u"\U0010ffff"_s, .seq = NoLast});
    return linesFrom(m_database.rows(OfActor, {actor, from.desk, from.seq, count}, textOf));
}

Result<QList<AuditLine>> AuditTable::ofDesk(const QString &desk, const std::optional<AuditMark> &mark,
                                            int count)
{
    return linesFrom(m_database.rows(OfDesk, {desk, mark ? mark->seq : NoLast, count}, textOf));
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
    std::future<void> sums; // the next lines are read while these are summed
    for (qint64 from = proof.from;;) {
        const auto next = m_database.value(Next, {desk, from});
        if (!next)
            return next.problem();
        if (next->isNull() || next->toLongLong() < from)
            break;
        from = next->toLongLong();
        const auto texts = m_database.rows(Stretch, {desk, from, from + StretchSize}, textOf);
        if (!texts)
            return texts.problem();
        if (sums.valid())
            sums.get();
        sums = std::async(std::launch::async, [&check, stretch = *texts] {
            for (const auto &text : stretch)
                check.take(text);
        });
        from += StretchSize;
    }
    if (sums.valid())
        sums.get();
    AuditReport report{.lines = check.lines(), .findings = check.finish()};
    const auto count = m_database.value(Count, {desk, proof.from});
    if (!count)
        return count.problem();
    if (const auto unseen = count->toLongLong() - report.lines; unseen != 0)
        report.findings.append({.kind = AuditFault::Forged, .seq = 0, .count = unseen});
    return report;
}

} // namespace latarnia
