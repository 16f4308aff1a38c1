// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditCheck.h"
#include "tests/support/SampleAudit.h"

#include <QTest>

#include <functional>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Lines = 240;
constexpr qint64 AnchorEach = 60;

AuditChain copyOf(const AuditChain &chain)
{
    return {.desk = chain.desk,
            .seq = chain.seq,
            .head = chain.head,
            .key = SecretBytes::copyOf(chain.key),
            .anchors = chain.anchors,
            .seed = SecretBytes::copyOf(chain.seed)};
}

/// Does to a line what somebody with an editor does to one of its columns.
struct Edit
{
    QLatin1StringView column;
    std::function<void(AuditLine &)> change;
};

QList<Edit> edits()
{
    const auto letter = [](QString &text) {
        text = text.isEmpty() ? u"x"_s : (text[0] == u'0' ? u"1"_s : u"0"_s) + text.mid(1);
    };
    return {{"desk"_L1, [=](AuditLine &line) { letter(line.desk); }},
            {"ts_utc"_L1, [](AuditLine &line) { line.entry.at = line.entry.at.addMSecs(1); }},
            {"ts_utc by a day"_L1, [](AuditLine &line) { line.entry.at = line.entry.at.addDays(-1); }},
            {"mono_ms"_L1, [](AuditLine &line) { ++line.entry.monoMs; }},
            {"boot_id"_L1, [=](AuditLine &line) { letter(line.entry.bootId); }},
            {"actor"_L1, [=](AuditLine &line) { letter(line.entry.actor); }},
            {"session"_L1, [=](AuditLine &line) { letter(line.entry.session); }},
            {"action"_L1, [](AuditLine &line) { line.entry.action += u'x'; }},
            {"object"_L1, [=](AuditLine &line) { letter(line.entry.object); }},
            {"fields"_L1, [](AuditLine &line) { line.entry.fields.append(u"place"_s); }},
            {"reason"_L1, [=](AuditLine &line) { letter(line.entry.reason); }},
            {"prev"_L1, [=](AuditLine &line) { letter(line.prev); }},
            {"mac"_L1, [=](AuditLine &line) { letter(line.mac); }},
            {"a letter from one column to the next"_L1,
             [](AuditLine &line) {
                 line.entry.object.prepend(line.entry.action.back());
                 line.entry.action.chop(1);
             }},
            {"a separator in a column"_L1,
             [](AuditLine &line) { line.entry.reason += QLatin1Char{AuditSeparator}; }}};
}

bool names(const QList<AuditFinding> &findings, qint64 seq, std::optional<AuditFault> kind = {})
{
    return std::any_of(findings.begin(), findings.end(), [&](const AuditFinding &finding) {
        return finding.seq <= seq && seq < finding.seq + finding.count && (!kind || *kind == finding.kind);
    });
}

QString told(const QList<AuditFinding> &findings)
{
    QStringList words;
    for (const auto &[kind, seq, count] : findings)
        words.append(u"%1 %2 (%3)"_s.arg(codeOf(kind)).arg(seq).arg(count));
    return u"found: "_s + words.join(u", "_s);
}

} // namespace

/// What somebody may do to an audit, done to each line of one. Everything is found.
class TestAuditTamper : public QObject
{
    Q_OBJECT

    SecretBytes m_root = SecretBytes::random(KeySize);
    AuditChain m_end;
    QList<AuditLine> m_lines;
    QList<AuditAnchor> m_anchors;
    std::vector<AuditChain> m_ends; ///< as they were after each line; [0] before the first
    int m_tampered{0};
    int m_found{0};

    AuditProof withRoot() const { return {.root = &m_root}; }
    AuditProof withAnchors() const { return {.root = &m_root, .anchors = m_anchors}; }
    AuditProof anchorsAlone() const { return {.anchors = m_anchors}; }

    QList<AuditFinding> check(QList<AuditLine> lines, const AuditProof &proof, const AuditChain &end) const
    {
        std::stable_sort(lines.begin(), lines.end(),
                         [](const AuditLine &a, const AuditLine &b) { return a.seq < b.seq; });
        AuditCheck check{end, proof};
        for (const auto &line : lines)
            check.take(auditText(line));
        return check.finish();
    }
    QList<AuditFinding> check(const QList<AuditLine> &lines, const AuditProof &proof) const
    {
        return check(lines, proof, m_end);
    }

    bool count(bool found)
    {
        ++m_tampered;
        m_found += found ? 1 : 0;
        return found;
    }

    void sum()
    {
        qInfo("%d of %d found", m_found, m_tampered);
        QCOMPARE(m_found, m_tampered);
    }

    /// Writes the line at @p i anew with a key that is not its own, and the sums that need no key.
    void writeOver(QList<AuditLine> &lines, qsizetype i, Bytes key, const QByteArray &prev,
                   QByteArray &link) const
    {
        auto &line = lines[i];
        line.entry.actor = u"somebody-else"_s;
        line.prev = QString::fromLatin1(prev);
        line.mac.clear();
        const auto text = auditText(line);
        const auto digest = lineDigest(QByteArrayView{text}.chopped(1));
        const auto mac = hexOf(lineMac(key, digest));
        line.mac = QString::fromLatin1(mac);
        link = hexOf(lineLink(digest, mac));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_end = chainFrom(u"A"_s, m_root);
        m_ends.push_back(copyOf(m_end));
        for (qint64 n = 1; n <= Lines; ++n) {
            m_lines.append(appendTo(m_end, sampleEntry(n)));
            if (n % AnchorEach == 0)
                m_anchors.append(anchorOf(m_end));
            m_ends.push_back(copyOf(m_end));
        }
    }

    void init()
    {
        m_tampered = 0;
        m_found = 0;
    }

    void anUntouchedChainHasNoFinding()
    {
        for (const auto &proof : {withRoot(), withAnchors(), anchorsAlone(), AuditProof{}}) {
            const auto findings = check(m_lines, proof);
            QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
        }
        for (qint64 from = 1; from <= Lines; from += 13) {
            for (auto proof : {withAnchors(), anchorsAlone()}) {
                proof.from = from;
                const auto findings = check(m_lines.sliced(from - 1), proof);
                QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
            }
        }
        for (std::size_t n = 0; n < m_ends.size(); ++n)
            QVERIFY(check(m_lines.first(qsizetype(n)), withRoot(), m_ends.at(n)).isEmpty());
    }

    void everyColumnOfEveryLineEditedIsFound()
    {
        const auto all = edits();
        for (const auto &[column, change] : all) {
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                auto lines = m_lines;
                change(lines[i]);
                for (const auto &proof : {withRoot(), AuditProof{}}) {
                    const auto findings = check(lines, proof);
                    const bool exact = !proof.root || findings.size() == 1
                        || column == "a separator in a column"_L1; // not a line at all, so it is missing, too
                    QVERIFY2(count(names(findings, i + 1, AuditFault::Edited)) && exact,
                             qPrintable(column + u" %1 "_s.arg(i + 1) + told(findings)));
                }
            }
        }
        sum();
    }

    void everyNumberEditedIsFound()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            for (const qint64 number : {qint64(-5), qint64(0), Lines + 1, Lines + 1000, qint64(1) << 60}) {
                auto lines = m_lines;
                lines[i].seq = number;
                for (const auto &proof : {withRoot(), AuditProof{}}) {
                    const auto findings = check(lines, proof);
                    const bool gone = names(findings, i + 1, AuditFault::Missing)
                        || names(findings, i + 1, AuditFault::Truncated)
                        || (i + 1 == Lines && number == Lines + 1000);
                    const bool there = names(findings, number);
                    QVERIFY2(count((gone || number == Lines + 1) && there),
                             qPrintable(u"%1 %2 "_s.arg(i + 1).arg(number) + told(findings)));
                }
            }
        }
        sum();
    }

    void everyLineDeletedIsFound()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            auto lines = m_lines;
            lines.removeAt(i);
            for (const auto &proof : {withRoot(), AuditProof{}}) {
                const auto findings = check(lines, proof);
                const auto kind = i + 1 == Lines ? AuditFault::Truncated : AuditFault::Missing;
                QVERIFY2(count(findings == QList{AuditFinding{.kind = kind, .seq = i + 1}}),
                         qPrintable(u"%1 "_s.arg(i + 1) + told(findings)));
            }
        }
        sum();
    }

    void everyLineSwappedWithItsNeighbourIsFound()
    {
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            auto lines = m_lines;
            std::swap(lines[i].seq, lines[i + 1].seq);
            const auto findings = check(lines, withRoot());
            QVERIFY2(count(names(findings, i + 1, AuditFault::Swapped)
                           && names(findings, i + 2, AuditFault::Swapped) && findings.size() == 2),
                     qPrintable(u"%1 "_s.arg(i + 1) + told(findings)));
            QVERIFY(count(names(check(lines, {}), i + 1)));
        }
        sum();
    }

    void everyLineDuplicatedIsFound()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            auto twice = m_lines;
            twice.append(m_lines.at(i));
            auto atTheEnd = m_lines;
            atTheEnd.append(m_lines.at(i));
            atTheEnd.last().seq = Lines + 1;
            auto between = m_lines;
            between.insert(i, m_lines.at(i));
            for (auto at = i + 1; at < between.size(); ++at)
                ++between[at].seq;
            auto longer = copyOf(m_end);
            longer.seq = Lines + 1;
            for (const auto &proof : {withRoot(), AuditProof{}}) {
                QVERIFY(count(names(check(twice, proof), i + 1, AuditFault::Duplicated)));
                for (const auto *end : {&m_end, &longer}) {
                    const auto appended = check(atTheEnd, proof, *end);
                    QVERIFY2(count(names(appended, Lines + 1,
                                         proof.root ? std::optional{AuditFault::Duplicated} : std::nullopt)
                                   || (!proof.root && names(appended, Lines))),
                             qPrintable(told(appended)));
                    const auto inserted = check(between, proof, *end);
                    QVERIFY2(count(names(inserted, i + 2,
                                         proof.root ? std::optional{AuditFault::Duplicated} : std::nullopt)
                                   || (!proof.root && !inserted.isEmpty())),
                             qPrintable(told(inserted)));
                }
            }
        }
        sum();
    }

    void aTailCutOffAtEveryLengthIsFound()
    {
        for (qint64 left = 0; left < Lines; ++left) {
            const auto lines = m_lines.first(left);
            // Somebody who has today's vault also sets number and sum of the end, but has no earlier key.
            auto set = copyOf(m_end);
            set.seq = left;
            set.head = m_ends.at(std::size_t(left)).head;
            // Somebody puts back the whole vault of that day.
            const auto &putBack = m_ends.at(std::size_t(left));
            for (const auto &proof : {withRoot(), withAnchors(), anchorsAlone(), AuditProof{}})
                QVERIFY(count(names(check(lines, proof), left + 1, AuditFault::Truncated)));
            for (const auto &proof : {withRoot(), withAnchors()})
                QVERIFY(count(names(check(lines, proof, set), left + 1, AuditFault::Truncated)));
            QVERIFY(count(names(check(lines, anchorsAlone(), set), left + 1, AuditFault::OlderThanAnchor)));
            for (const auto &proof : {withAnchors(), anchorsAlone()}) {
                const auto findings = check(lines, proof, putBack);
                QVERIFY2(
                    count(names(findings, left + 1, AuditFault::OlderThanAnchor) && findings.size() == 1),
                    qPrintable(told(findings)));
            }
        }
        sum();
    }

    void everyLineForgedWithTodaysKeyIsFound()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            auto alone = m_lines;
            QByteArray link;
            writeOver(alone, i, m_end.key, m_lines.at(i).prev.toLatin1(), link);
            const auto findings = check(alone, withRoot());
            QVERIFY2(count(findings == QList{AuditFinding{.kind = AuditFault::Forged, .seq = i + 1}}),
                     qPrintable(told(findings)));
            QVERIFY(count(names(check(alone, {}), i + 1)));
        }
        sum();
    }

    void everyTailWrittenOverWithTodaysKeyIsFound()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            auto lines = m_lines;
            auto forged = copyOf(m_end); // all that the vault of today gives
            auto link = m_lines.at(i).prev.toLatin1();
            for (auto at = i; at < lines.size(); ++at) {
                writeOver(lines, at, forged.key, link, link);
                ratchet(forged.key);
            }
            forged.head = link;
            const auto findings = check(lines, withRoot(), forged);
            bool all = true;
            for (auto at = i; at < lines.size(); ++at)
                all = all && names(findings, at + 1, AuditFault::Forged);
            QVERIFY2(count(all && !names(findings, i)), qPrintable(told(findings)));
            // Without the root the first anchor behind it tells.
            const auto behind = (i / AnchorEach + 1) * AnchorEach;
            QVERIFY(count(names(check(lines, anchorsAlone(), forged), behind, AuditFault::Forged)));
        }
        sum();
    }

    void aLineMadeWithAKeyThatWasTakenInTimeBreaksTheLinks()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            auto lines = m_lines;
            QByteArray link;
            writeOver(lines, i, m_ends.at(std::size_t(i)).key, m_lines.at(i).prev.toLatin1(), link);
            QVERIFY(count(names(check(lines, withRoot()), i + 1, AuditFault::Edited)));
        }
        sum();
    }

    void aLineBehindTheEndIsFound()
    {
        auto lines = m_lines;
        auto end = copyOf(m_end);
        lines.append(appendTo(end, sampleEntry(Lines + 1)));
        for (const auto &proof : {withRoot(), AuditProof{}})
            QCOMPARE(check(lines, proof),
                     (QList{AuditFinding{.kind = AuditFault::Forged, .seq = Lines + 1}}));
    }

    void aClockThatChangedIsFound_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("mono");
        QTest::addColumn<bool>("sameBoot");
        QTest::addColumn<bool>("found");
        const qint64 day = 86'400'000;
        QTest::newRow("set back") << -day << qint64(0) << true << true;
        QTest::newRow("set forward") << day << qint64(0) << true << true;
        QTest::newRow("set back over a start") << -day << qint64(0) << false << true;
        QTest::newRow("asleep for a day") << day << day << true << false;
        QTest::newRow("started again after a day") << day << qint64(-60'000) << false << false;
        QTest::newRow("a minute") << qint64(60'000) << qint64(0) << true << false;
        QTest::newRow("the count of the start went back") << qint64(0) << qint64(-60'000) << true << true;
    }

    void aClockThatChangedIsFound()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, mono);
        QFETCH(bool, sameBoot);
        QFETCH(bool, found);
        for (qint64 at = 2; at <= 40; ++at) {
            auto end = chainFrom(u"A"_s, m_root);
            QList<AuditLine> lines;
            for (qint64 n = 1; n <= 41; ++n) {
                auto entry = sampleEntry(n);
                if (n >= at) {
                    entry.at = entry.at.addMSecs(wall);
                    entry.monoMs += mono;
                    if (!sameBoot)
                        entry.bootId += u'x';
                }
                lines.append(appendTo(end, entry));
            }
            const QList<AuditFinding> one{{.kind = AuditFault::ClockChanged, .seq = at}};
            for (const auto &proof : {withRoot(), AuditProof{}}) {
                const auto findings = check(lines, proof, end);
                QVERIFY2(findings == (found ? one : QList<AuditFinding>{}), qPrintable(told(findings)));
            }
        }
    }

    void anotherRootProvesNothing()
    {
        const auto other = SecretBytes::random(KeySize);
        const auto findings = check(m_lines, {.root = &other});
        for (qint64 seq = 1; seq <= Lines; ++seq)
            QVERIFY(names(findings, seq, AuditFault::Forged) || names(findings, seq, AuditFault::Edited));
    }

    void everyFindingIsToldAndNotTheFirstAlone()
    {
        auto lines = m_lines;
        lines[219].entry.reason = u"other"_s;
        lines.removeAt(199);
        std::swap(lines[98].seq, lines[99].seq);
        lines[49].entry.actor += u'x';
        lines.removeLast();
        const auto findings = check(lines, withAnchors());
        const QList<AuditFinding> all{
            {.kind = AuditFault::Edited, .seq = 50},   {.kind = AuditFault::Swapped, .seq = 99},
            {.kind = AuditFault::Swapped, .seq = 100}, {.kind = AuditFault::Missing, .seq = 200},
            {.kind = AuditFault::Edited, .seq = 220},  {.kind = AuditFault::Truncated, .seq = 240}};
        QVERIFY2(findings == all, qPrintable(told(findings)));
    }
};

QTEST_GUILESS_MAIN(TestAuditTamper)
#include "tst_audit_tamper.moc"
