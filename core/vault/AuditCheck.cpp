// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditCheck.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace latarnia {

namespace {

/// More lines than a desk writes in years: no number in a row makes the check endless.
constexpr qint64 MostMissing = 5'000'000;
/// How many lines cut off the end are counted by the key alone.
constexpr qint64 MostCutOff = 100'000;
constexpr qint64 ClockTolerance = 120'000; // milliseconds

quint64 startOf(QByteArrayView mac)
{
    quint64 start = 0;
    std::memcpy(&start, mac.data(), std::size_t(std::min<qsizetype>(mac.size(), sizeof start)));
    return start;
}

bool takeNumber(QByteArrayView text, qint64 &into)
{
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, into);
    return read.ec == std::errc{} && read.ptr == end;
}

bool areEqual(const SecretBytes &a, const SecretBytes &b)
{
    return std::equal(a.data(), a.data() + a.size(), b.data(), b.data() + b.size());
}

/// Whether the line, with this number in its place, is one that this key proves.
bool isOfPlace(const ReadAuditLine &line, qint64 seq, Bytes key)
{
    const auto text
        = line.desk.toByteArray() + AuditSeparator + QByteArray::number(seq) + line.behindSeq.toByteArray();
    return HexSum{lineMac(key, lineDigest(text))}.view() == line.mac;
}

bool isClockChange(qint64 wall, qint64 mono, bool sameBoot)
{
    if (!sameBoot)
        return wall < -ClockTolerance;
    return mono < 0 || std::abs(wall - mono) > ClockTolerance;
}

} // namespace

std::optional<ReadAuditLine> readAuditLine(QByteArrayView text)
{
    constexpr std::size_t Columns = 13;
    std::array<QByteArrayView, Columns> columns;
    qsizetype at = 0;
    for (std::size_t i = 0; i < Columns; ++i) {
        const auto end = text.indexOf(AuditSeparator, at);
        if ((end < 0) != (i + 1 == Columns))
            return std::nullopt;
        columns.at(i) = text.sliced(at, (end < 0 ? text.size() : end) - at);
        at = end + 1;
    }
    ReadAuditLine line{.desk = columns[0], .bootId = columns[4], .prev = columns[11], .mac = columns[12]};
    if (!takeNumber(columns[1], line.seq) || !takeNumber(columns[2], line.at)
        || !takeNumber(columns[3], line.monoMs))
        return std::nullopt;
    line.proven = text.chopped(line.mac.size() + 1);
    line.behindSeq = line.proven.sliced(columns[0].size() + 1 + columns[1].size());
    return line;
}

AuditCheck::AuditCheck(const AuditChain &chain, const AuditProof &proof)
    : m_chain{chain}
    , m_proof{proof}
    , m_anchors{soundAnchors(chain, proof, m_findings)}
{
    if (proof.root)
        m_key = SecretBytes::copyOf(*proof.root);
    while (m_expected < proof.from)
        nextKey();
    m_before.seq = m_expected - 1;
    if (proof.root && m_expected == 1)
        m_before.link = HexSum{chainStart(*proof.root)};
}

void AuditCheck::find(AuditFault kind, qint64 seq, qint64 count)
{
    m_findings.append({.kind = kind, .seq = seq, .count = count});
}

void AuditCheck::nextKey()
{
    ++m_expected;
    if (!m_proof.root)
        return;
    std::memcpy(m_keyBefore.data(), m_key.data(), KeySize);
    ratchet(m_key);
}

void AuditCheck::take(QByteArrayView text)
{
    ++m_lines;
    const auto line = readAuditLine(text);
    if (!line)
        return find(AuditFault::Edited, m_expected);
    if (!stepTo(*line))
        return;
    const auto digest = lineDigest(line->proven);
    const bool proven = isProven(*line, digest);
    settle(line->prev);
    const auto fault = proven ? std::nullopt : whatItIs(*line, digest);
    if (fault)
        find(*fault, line->seq);
    if (proven)
        compareWithBefore(*line);
    const HexSum link{lineLink(digest, line->mac)};
    if (proven)
        compareWithAnchors(line->seq, link);
    remember(*line, link);
    m_before.isFound = !proven;
    m_before.isUnsettled = !proven && !fault;
    nextKey();
}

void AuditCheck::remember(const ReadAuditLine &line, const HexSum &link)
{
    m_before.fitsItsOwnBefore = line.prev == m_before.link.view();
    m_before.seq = line.seq;
    m_before.at = line.at;
    m_before.monoMs = line.monoMs;
    if (line.bootId != m_before.bootId)
        m_before.bootId = line.bootId.toByteArray();
    m_before.link = link;
    if (m_proof.root)
        m_seen.push_back({.mac = startOf(line.mac), .seq = line.seq});
}

/// Brings the number and the key to this line; false where its number was there before or cannot be.
bool AuditCheck::stepTo(const ReadAuditLine &line)
{
    const auto missing = line.seq - m_expected;
    if (missing < 0 || missing > MostMissing) {
        find(line.seq == m_before.seq ? AuditFault::Duplicated : AuditFault::Forged, line.seq);
        return false;
    }
    if (missing == 0)
        return true;
    find(AuditFault::Missing, m_expected, missing);
    settle({});
    m_before.link = {};
    while (m_expected < line.seq)
        nextKey();
    return true;
}

bool AuditCheck::isProven(const ReadAuditLine &line, const AuditSum &digest) const
{
    return !m_proof.root || HexSum{lineMac(m_key, digest)}.view() == line.mac;
}

/// None where the next line has to tell.
std::optional<AuditFault> AuditCheck::whatItIs(const ReadAuditLine &line, const AuditSum &digest)
{
    if (wasSeen(line.mac))
        return AuditFault::Duplicated;
    std::memcpy(m_keyBehind.data(), m_key.data(), KeySize);
    ratchet(m_keyBehind);
    if (isOfPlace(line, line.seq - 1, m_keyBefore) || isOfPlace(line, line.seq + 1, m_keyBehind))
        return AuditFault::Swapped;
    if (HexSum{lineMac(m_chain.key, digest)}.view() == line.mac)
        return AuditFault::Forged;
    return std::nullopt;
}

bool AuditCheck::wasSeen(QByteArrayView mac)
{
    for (; m_indexed < m_seen.size(); ++m_indexed)
        m_seqOf.insert(m_seen.at(m_indexed).mac, m_seen.at(m_indexed).seq);
    return m_seqOf.contains(startOf(mac));
}

/// A line that hangs well between its neighbours but is not proven was made by somebody who could do all the
/// sums that need no key.
void AuditCheck::settle(QByteArrayView prevOfNext)
{
    if (!m_before.isUnsettled)
        return;
    const bool hangsWell = m_before.fitsItsOwnBefore && prevOfNext == m_before.link.view();
    find(hangsWell ? AuditFault::Forged : AuditFault::Edited, m_before.seq);
    m_before.isUnsettled = false;
}

void AuditCheck::compareWithBefore(const ReadAuditLine &line)
{
    if (m_before.isFound)
        return;
    if (!m_before.link.isEmpty() && line.prev != m_before.link.view())
        find(AuditFault::Edited, std::max(m_before.seq, qint64{1}));
    if (m_before.bootId.isEmpty())
        return;
    if (isClockChange(line.at - m_before.at, line.monoMs - m_before.monoMs, line.bootId == m_before.bootId))
        find(AuditFault::ClockChanged, line.seq);
}

void AuditCheck::compareWithAnchors(qint64 seq, const HexSum &link)
{
    while (m_nextAnchor < m_anchors.size() && m_anchors.at(m_nextAnchor).seq <= seq) {
        const auto &anchor = m_anchors.at(m_nextAnchor++);
        if (anchor.seq == seq && anchor.head != link.view())
            find(AuditFault::Forged, seq);
    }
}

QList<AuditFinding> AuditCheck::finish()
{
    settle(m_before.seq == m_chain.seq ? QByteArrayView{m_chain.head} : QByteArrayView{});
    checkEnd();
    if (m_proof.root)
        checkKey();
    checkNewestAnchor();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const AuditFinding &a, const AuditFinding &b) { return a.seq < b.seq; });
    return m_findings;
}

void AuditCheck::checkEnd()
{
    const auto last = m_expected - 1;
    if (last < m_chain.seq)
        find(AuditFault::Truncated, m_expected, m_chain.seq - last);
    else if (last > m_chain.seq && m_lines > 0)
        find(AuditFault::Forged, m_chain.seq + 1, last - m_chain.seq);
    else if (!m_before.isFound && !m_before.link.isEmpty() && m_before.link.view() != m_chain.head)
        find(AuditFault::Edited, std::max(last, qint64{1}));
}

/// The key of the vault counts the lines, too: whoever cuts off the end has no earlier key to put there.
void AuditCheck::checkKey()
{
    if (m_expected - 1 > m_chain.seq || m_chain.seq - m_expected > MostMissing)
        return;
    while (m_expected <= m_chain.seq)
        nextKey();
    if (areEqual(m_key, m_chain.key))
        return;
    for (qint64 ahead = 1; ahead <= MostCutOff; ++ahead) {
        ratchet(m_key);
        if (areEqual(m_key, m_chain.key))
            return find(AuditFault::Truncated, m_expected, ahead);
    }
    find(AuditFault::Forged, m_expected);
}

void AuditCheck::checkNewestAnchor()
{
    if (m_anchors.isEmpty())
        return;
    const auto &newest = m_anchors.last();
    const bool isCut = std::any_of(m_findings.begin(), m_findings.end(), [](const AuditFinding &finding) {
        return finding.kind == AuditFault::Truncated;
    });
    if (newest.seq >= m_expected && !isCut)
        find(AuditFault::OlderThanAnchor, m_expected, newest.seq - m_expected + 1);
    else if (newest.number > m_chain.anchors)
        find(AuditFault::OlderThanAnchor, newest.seq);
}

} // namespace latarnia
