// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Directory.h"

#include <QJsonArray>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// A directory of one service that says nothing but this.
Result<Directory> directoryOf(QJsonObject service)
{
    service.insert(u"id"_s, u"office"_s);
    service.insert(u"mark"_s, u"V"_s);
    return directoryFrom({.file = u"x.json"_s,
                          .content = QJsonObject{{u"format"_s, 1},
                                                 {u"pack"_s, u"directory"_s},
                                                 {u"id"_s, u"pl"_s},
                                                 {u"version"_s, u"1"_s},
                                                 {u"services"_s, QJsonArray{service}}}});
}

QJsonObject openOn(int day, const QString &from, const QString &to)
{
    const QJsonObject range{{u"days"_s, QJsonArray{day}}, {u"from"_s, from}, {u"to"_s, to}};
    return {{u"hours"_s, QJsonObject{{u"weekly"_s, QJsonArray{range}}}}};
}

} // namespace

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

    void hoursMayEndAtMidnightOrOnTheNextDay()
    {
        const auto toMidnight = directoryOf(openOn(1, u"08:00"_s, u"24:00"_s));
        QVERIFY(toMidnight);
        QCOMPARE(toMidnight->services().first().hours->ranges.first().to, 1440);
        const auto overNight = directoryOf(openOn(7, u"22:00"_s, u"06:30"_s));
        QVERIFY(overNight);
        QCOMPARE(overNight->services().first().hours->ranges.first().to, 1440 + 390);
    }

    void whatIsKnownOfAServiceIsRead()
    {
        const auto directory = directoryOf({{u"capacity"_s, 12}, {u"lastVerified"_s, u"2026-11-24"_s}});
        QVERIFY(directory);
        QCOMPARE(directory->services().first().capacity.value_or(0), 12);
        QCOMPARE(directory->services().first().lastVerified.value_or(QDate{}), QDate(2026, 11, 24));
    }

    void aServiceThatCannotBeIsRefusedAtItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("service");
        QTest::addColumn<QString>("where");
        QTest::newRow("an hour that is none")
            << openOn(1, u"25:00"_s, u"26:00"_s) << u"/hours/weekly/0/from"_s;
        QTest::newRow("an eighth day") << openOn(8, u"08:00"_s, u"16:00"_s) << u"/hours/weekly/0/days"_s;
        QTest::newRow("30 February") << QJsonObject{{u"lastVerified"_s, u"2026-02-30"_s}}
                                     << u"/lastVerified"_s;
        QTest::newRow("an own unit to ring")
            << QJsonObject{{u"internal"_s, true}, {u"phone"_s, u"112"_s}} << u"/phone"_s;
    }

    void aServiceThatCannotBeIsRefusedAtItsPlace()
    {
        QFETCH(QJsonObject, service);
        QFETCH(QString, where);
        const auto directory = directoryOf(service);
        QVERIFY(!directory);
        QCOMPARE(directory.problem().where, u"/services/0"_s + where);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryPack)
#include "tst_directory_pack.moc"
