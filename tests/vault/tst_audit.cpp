// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/AuditCheck.h"
#include "tests/support/SampleAudit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QList<AuditFinding> noFindings()
{
    return {};
}

AuditLine lineFrom(const QStringList &columns)
{
    return {.desk = columns.at(0),
            .seq = columns.at(1).toLongLong(),
            .entry = {.at = QDateTime::fromMSecsSinceEpoch(columns.at(2).toLongLong(), QTimeZone::utc()),
                      .monoMs = columns.at(3).toLongLong(),
                      .bootId = columns.at(4),
                      .actor = columns.at(5),
                      .session = columns.at(6),
                      .action = columns.at(7),
                      .object = columns.at(8),
                      .fields = columns.at(9).split(u' ', Qt::SkipEmptyParts),
                      .reason = columns.at(10)}};
}

QStringList textsIn(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

} // namespace

/// How a line, a chain and an anchor are written.
class TestAudit : public QObject
{
    Q_OBJECT

    SecretBytes m_root = SecretBytes::random(KeySize);

    /// Five anchors of a chain with three lines between two.
    QList<AuditAnchor> someAnchors(AuditChain &chain) const
    {
        QList<AuditAnchor> anchors;
        for (int n = 0; n < 15; ++n) {
            (void)appendTo(chain, sampleEntry(n));
            if (n % 3 == 2)
                anchors.append(anchorOf(chain));
        }
        return anchors;
    }

    static QList<AuditFinding> checked(const AuditChain &chain, const QList<AuditAnchor> &anchors,
                                       const SecretBytes *root)
    {
        QList<AuditFinding> findings;
        (void)soundAnchors(chain, {.root = root, .anchors = anchors}, findings);
        return findings;
    }

private Q_SLOTS:
    void theColumnsOfALineStandInItsText()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        const auto line = appendTo(chain, sampleEntry(1));
        const auto text = auditText(line);
        const auto read = readAuditLine(text);
        QVERIFY(read);
        QCOMPARE(read->seq, 1);
        QCOMPARE(read->at, line.entry.at.toMSecsSinceEpoch());
        QCOMPARE(read->bootId, line.entry.bootId.toLatin1());
        QCOMPARE(read->mac, line.mac.toLatin1());
        QCOMPARE(read->proven.toByteArray() + AuditSeparator + read->mac.toByteArray(), text);
        for (qsizetype cut = 0; cut < text.size() - line.mac.size(); ++cut)
            QVERIFY(!readAuditLine(text.first(cut)));
        QVERIFY(!readAuditLine(text + AuditSeparator));
        QVERIFY(!readAuditLine({}));
    }

    void onlyIdsAndCodesCanBeALine_data()
    {
        QTest::addColumn<AuditEntry>("entry");
        QTest::addColumn<bool>("can");
        const auto row = [](const char *name, bool can, const std::function<void(AuditEntry &)> &change) {
            auto entry = sampleEntry(1);
            change(entry);
            QTest::newRow(name) << entry << can;
        };
        row("as it is", true, [](AuditEntry &) {});
        row("no object", true, [](AuditEntry &entry) { entry.object.clear(); });
        row("not signed in to a session", true, [](AuditEntry &entry) { entry.session.clear(); });
        row("nobody", false, [](AuditEntry &entry) { entry.actor.clear(); });
        row("no action", false, [](AuditEntry &entry) { entry.action.clear(); });
        row("no time", false, [](AuditEntry &entry) { entry.at = {}; });
        row("a name", false, [](AuditEntry &entry) { entry.actor = u"Żaneta"_s; });
        row("two words", false, [](AuditEntry &entry) { entry.object = u"Anna Nowak"_s; });
        row("a separator", false, [](AuditEntry &entry) { entry.reason = u"a\u001fb"_s; });
        row("a line break", false, [](AuditEntry &entry) { entry.session = u"a\nb"_s; });
        row("a field of two words", false, [](AuditEntry &entry) { entry.fields = {u"her name"_s}; });
        row("a field of none", false, [](AuditEntry &entry) { entry.fields = {QString{}}; });
        row("a long text", false, [](AuditEntry &entry) { entry.reason = QString{101, u'x'}; });
        row("many fields", false, [](AuditEntry &entry) { entry.fields = QStringList{41, u"name"_s}; });
    }

    void onlyIdsAndCodesCanBeALine()
    {
        QFETCH(AuditEntry, entry);
        QFETCH(bool, can);
        QCOMPARE(holdsOnlyCodes(entry), can);
    }

    /// The vectors beside the page of the format, which checkers in other languages use, too.
    void thePublishedChainIsWrittenToTheLetter()
    {
        QFile file{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/vault/vectors.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vector = QJsonDocument::fromJson(file.readAll())[u"audit"].toObject();
        const auto root = keyFromHex(vector[u"root"_s].toString().toLatin1());
        QVERIFY(!isZero(root));
        auto chain = chainFrom(u"A"_s, root);
        const auto lines = vector[u"lines"_s].toArray();
        QCOMPARE(lines.size(), 2);
        for (const auto &each : lines) {
            const auto line = appendTo(chain, lineFrom(textsIn(each[u"columns"])).entry);
            QCOMPARE(line.prev, each[u"prev"].toString());
            QCOMPARE(line.mac, each[u"mac"].toString());
        }
        QCOMPARE(hexOf(chain.key), vector[u"key"_s].toString().toLatin1());
        const auto text = vector[u"anchor"_s].toString().toLatin1();
        QCOMPARE(anchorText(anchorOf(chain)), text);
        QVERIFY(anchorFrom(text) && isSigned(*anchorFrom(text)));
    }

    void whatTheVaultHoldsIsNeitherTheRootNorAKeyThatWroteALine()
    {
        auto begun = beginChain(u"A"_s);
        QSet<QByteArray> used{hexOf(begun.root)};
        for (int n = 0; n < 50; ++n) {
            QVERIFY(!used.contains(hexOf(begun.chain.key)));
            used.insert(hexOf(begun.chain.key));
            (void)appendTo(begun.chain, sampleEntry(n));
        }
        QCOMPARE(used.size(), 51);
    }

    void everyChangeOfAnAnchorIsFound()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        (void)appendTo(chain, sampleEntry(1));
        const auto anchor = anchorOf(chain);
        const auto text = anchorText(anchor);
        QCOMPARE(*anchorFrom(text + '\n'), anchor);
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char letter : {'0', '1', 'x', ' ', '\0'}) {
                auto changed = text;
                changed[i] = letter;
                const auto read = anchorFrom(changed);
                QVERIFY(changed == text || !read || !isSigned(*read));
            }
        }
        QVERIFY(!anchorFrom({}) && !anchorFrom(text + " 1") && !anchorFrom(text.chopped(2)));
    }

    void aDigitThatIsNoneIsNotLeftOut()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        auto anchor = anchorOf(chain);
        while (!anchor.signature.startsWith('0'))
            anchor = anchorOf(chain);
        QVERIFY(isSigned(*anchorFrom(anchorText(anchor))));
        anchor.signature[0] = 'x';
        QVERIFY(!anchorFrom(anchorText(anchor)));
        anchor.signature[0] = '0';
        anchor.signature = anchor.signature.toUpper();
        QVERIFY(!anchorFrom(anchorText(anchor)));
    }

    void theAnchorsOfAChainHangTogether()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        const auto anchors = someAnchors(chain);
        for (const auto *root :
             {static_cast<const SecretBytes *>(&m_root), static_cast<const SecretBytes *>(nullptr)}) {
            QCOMPARE(checked(chain, anchors, root), noFindings());
            QCOMPARE(checked(chain, {anchors.at(3), anchors.at(0), anchors.at(3)}, root), noFindings());
        }
    }

    void anAnchorOfSomebodyElseIsFound()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        const auto anchors = someAnchors(chain);
        const QList<AuditFinding> one{{.kind = AuditFault::AnchorInvalid, .seq = anchors.at(2).seq}};
        // With today's key and yesterday's number.
        auto late = anchors.at(2);
        auto seed = SecretBytes::copyOf(chain.seed);
        late.head = anchors.at(1).head;
        sign(late, seed);
        QVERIFY(isSigned(late));
        // The end as the vault has it today, given the number of the last one.
        auto last = late;
        last.number = anchors.last().number;
        seed = SecretBytes::random(KeySize);
        sign(last, seed);
        auto ofOtherDesk = anchors.at(2);
        ofOtherDesk.desk = u"B"_s;
        const auto *root = &m_root;
        for (const auto *proof : {root, static_cast<const SecretBytes *>(nullptr)}) {
            QCOMPARE(checked(chain, {anchors.at(0), anchors.at(1), late}, proof), one);
            QCOMPARE(checked(chain, {anchors.at(1), anchors.at(2), late}, proof), one);
            QCOMPARE(checked(chain, {ofOtherDesk}, proof), one);
            QCOMPARE(checked(chain, {last}, proof), one);
        }
        // Alone and without the root it is believed: it is for whoever keeps it to know where it is from.
        QCOMPARE(checked(chain, {late}, root), one);
        QCOMPARE(checked(chain, {late}, nullptr), noFindings());
    }

    void twoEndsUnderOneNumberShowThatTheVaultWasPutBack()
    {
        auto chain = chainFrom(u"A"_s, m_root);
        (void)appendTo(chain, sampleEntry(1));
        AuditChain older{.desk = chain.desk,
                         .seq = chain.seq,
                         .head = chain.head,
                         .key = SecretBytes::copyOf(chain.key),
                         .anchors = 0,
                         .seed = SecretBytes::copyOf(chain.seed)};
        const auto first = anchorOf(chain);
        (void)appendTo(older, sampleEntry(2));
        const auto second = anchorOf(older);
        QCOMPARE(checked(older, {first, second}, &m_root).size(), 1);
        QCOMPARE(checked(older, {first, second}, nullptr).size(), 1);
    }

    void anEmptyChainIsSound()
    {
        const auto chain = chainFrom(u"A"_s, m_root);
        const AuditProof root{.root = &m_root};
        AuditCheck check{chain, root};
        QCOMPARE(check.finish(), noFindings());
        const AuditProof nothing;
        AuditCheck without{chain, nothing};
        QCOMPARE(without.finish(), noFindings());
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
