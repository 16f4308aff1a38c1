// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Directory.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestDirectoryPack : public QObject
{
    Q_OBJECT

    Directory m_directory = *directoryFrom(*readPack(u":/packs/directory.json"_s));

private Q_SLOTS:
    void everyServiceOfThePageHasItsFixedId()
    {
        const auto ids
            = u"kcik lastrada dialog pomoc shelters kgp kwp sg prok wojzesp mswia 112 999 116111 rpd 116000 "
              "itaka 116123 cw nl pok nfz pip iom avrr udsc uw sip hfhr niec ocalenie nomada npp pcpr oik "
              "ops kcik-duty kcik-case kcik-shelter-women kcik-shelter-men kcik-shelter-families "
              "kcik-hostel kcik-lawyer kcik-interpreter kcik-psychologist consul-CO consul-PL kraz "
              "hospital-er hospital-maternity eures"_s;
        for (const auto &id : ids.split(u' '))
            QVERIFY2(m_directory.indexOf(id) >= 0, qPrintable(id));
    }

    void ownUnitsAreNeverANumber()
    {
        for (const auto &service : m_directory.services()) {
            QCOMPARE(service.internal, service.id.startsWith(u"kcik-"_s));
            if (service.internal)
                QVERIFY(service.phone.isEmpty());
        }
    }

    void nothingWasVerifiedByUsSoEverythingIsStale()
    {
        for (const auto &service : m_directory.services())
            QVERIFY(isStale(service, QDate{2026, 11, 24}));
    }

    void aNumberIsStaleAfterNinetyDays()
    {
        const Service service{.lastVerified = QDate{2026, 1, 1}};
        QVERIFY(!isStale(service, QDate{2026, 1, 1}));
        QVERIFY(!isStale(service, QDate{2026, 4, 1}));
        QVERIFY(isStale(service, QDate{2026, 4, 2}));
    }

    void aNumberFromThePageIsTheOneOfThePage_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("phone");
        QTest::newRow("kcik") << u"kcik"_s << u"+48226280120"_s;
        QTest::newRow("lastrada") << u"lastrada"_s << u"+48605687750"_s;
        QTest::newRow("kgp") << u"kgp"_s << u"+48512105371"_s;
        QTest::newRow("pok") << u"pok"_s << u"+48222309900"_s;
        QTest::newRow("rpd") << u"rpd"_s << u"+48800121212"_s;
        QTest::newRow("iom") << u"iom"_s << u"+48224902044"_s;
        QTest::newRow("sip has none") << u"sip"_s << QString{};
    }

    void aNumberFromThePageIsTheOneOfThePage()
    {
        QFETCH(QString, id);
        QTEST(m_directory.services().at(m_directory.indexOf(id)).phone, "phone");
    }
};

QTEST_GUILESS_MAIN(TestDirectoryPack)
#include "tst_directory_pack.moc"
