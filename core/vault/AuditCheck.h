// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/AuditProof.h"
#include "core/vault/AuditSeal.h"

#include <QHash>

#include <optional>
#include <vector>

namespace latarnia {

/// The columns of one line as it lies there.
struct ReadAuditLine
{
    QByteArrayView desk{};
    qint64 seq{0};
    qint64 at{0};
    qint64 monoMs{0};
    QByteArrayView bootId{};
    QByteArrayView prev{};
    QByteArrayView mac{};
    QByteArrayView behindSeq{}; ///< the columns between seq and mac, with the separator before them
    QByteArrayView proven{}; ///< what the mac is over: all before it
};

/// None where the text has not the columns of a line.
std::optional<ReadAuditLine> readAuditLine(QByteArrayView text);

/// Goes over all lines of one desk in the order of their numbers and remembers everything that is not as it
/// was written, not only the first. With the root it tells each line that somebody without the line's own key
/// has changed or made. Without it, it tells what does not hang together.
class AuditCheck
{
public:
    /// @p chain is the end as the vault has it; it and the proof must outlive this.
    AuditCheck(const AuditChain &chain, const AuditProof &proof);

    /// @p text as auditText() makes it.
    void take(QByteArrayView text);
    qint64 lines() const { return m_lines; }
    /// Once, after the last line; in the order of the lines.
    QList<AuditFinding> finish();

private:
    /// The line before, for the next one to be compared with.
    struct Before
    {
        qint64 seq{0};
        qint64 at{0};
        qint64 monoMs{0};
        QByteArray bootId{}; ///< empty before the first line
        HexSum link{}; ///< empty where it is not known
        bool isFound{false}; ///< something is wrong with it
        bool isUnsettled{false}; ///< and what that is hangs on the line behind it
        bool fitsItsOwnBefore{false};
    };
    struct Seen
    {
        quint64 mac{0};
        qint64 seq{0};
    };

    void find(AuditFault kind, qint64 seq, qint64 count = 1);
    void nextKey();
    bool stepTo(const ReadAuditLine &line);
    bool isProven(const ReadAuditLine &line, const AuditSum &digest) const;
    std::optional<AuditFault> whatItIs(const ReadAuditLine &line, const AuditSum &digest);
    bool wasSeen(QByteArrayView mac);
    void remember(const ReadAuditLine &line, const HexSum &link);
    void settle(QByteArrayView prevOfNext);
    void compareWithBefore(const ReadAuditLine &line);
    void compareWithAnchors(qint64 seq, const HexSum &link);
    void checkEnd();
    void checkKey();
    void checkNewestAnchor();

    const AuditChain &m_chain;
    const AuditProof &m_proof;
    QList<AuditFinding> m_findings;
    QList<AuditAnchor> m_anchors;
    qsizetype m_nextAnchor{0};
    qint64 m_lines{0};
    qint64 m_expected{0}; ///< the number of the next line
    SecretBytes m_key{KeySize}; ///< of that line; with the root only
    SecretBytes m_keyBefore{KeySize};
    SecretBytes m_keyBehind{KeySize};
    Before m_before;
    std::vector<Seen> m_seen; ///< the start of each mac, to know a copy by
    QHash<quint64, qint64> m_seqOf; ///< the same, once something failed
    std::size_t m_indexed{0};
};

} // namespace latarnia
