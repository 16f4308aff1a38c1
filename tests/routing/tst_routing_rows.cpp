// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/routing/FactsJson.h"
#include "tests/support/ShippedRouting.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Every row of the matrix of domain/services-pl.md §6, and every row added below it, as facts and what must
/// come of them. Written from the page, not from the rules.
class TestRoutingRows : public QObject
{
    Q_OBJECT

    ShippedRouting m_shipped;
    const QDateTime m_night{QDate{2026, 11, 29}, QTime{1, 10}, QTimeZone::utc()};
    const QDateTime m_noon{QDate{2026, 11, 30}, QTime{11, 0}, QTimeZone::utc()};

    QStringList reasonFacts(const Routing &routing, const QString &id) const
    {
        QStringList facts;
        for (const auto &left : routing.excluded) {
            if (m_shipped.directory.services().at(left.service).id != id)
                continue;
            for (const auto &reason : left.because)
                facts.append(reason.fact);
        }
        return facts;
    }

    Routing routed(const QByteArray &facts) const
    {
        return m_shipped.route(*routingFactsFrom(*parseJsonObject(facts, {}), {}), m_noon);
    }

    bool asksFirst(const Routing &routing, const QString &id) const
    {
        for (const auto &ranked : routing.services) {
            if (m_shipped.directory.services().at(ranked.service).id == id)
                return ranked.askFirst;
        }
        return false;
    }

    static RoutingRules ruleSet(const QByteArray &rules)
    {
        const auto text
            = R"({"format":1,"pack":"routing-rules","id":"t","version":"2026-01-01","day":{"from":8,"to":20},"rules":)"
            + rules + '}';
        return *routingRulesFrom(*readPack(text, u"t.json"_s));
    }

private Q_SLOTS:
    void aRowOfThePageHolds_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("inOrder"); // these, in this order
        QTest::addColumn<QString>("absent"); // id or id=fact that excludes it
        QTest::addColumn<bool>("byDay");
        const auto row = [](const char *name, const char *facts, const char *inOrder, const char *absent = "",
                            bool byDay = false) {
            QTest::newRow(name) << QByteArray{facts} << QString::fromLatin1(inOrder)
                                << QString::fromLatin1(absent) << byDay;
        };
        row("T0 adult",
            R"({"level":"T0","danger":{"now":"yes","place":"poland"},"persons":[{"ageGroup":"adult","sex":"male","stay":"irregular","citizenship":"CO"}]})",
            "112 kcik-duty kcik-case", "rpd emergency-local");
        row("T0 minor", R"({"level":"T0","danger":{"now":"yes"},"persons":[{"ageGroup":"child"}]})",
            "112 kcik-duty rpd");
        row("T0 minor needs the court",
            R"({"level":"T0","danger":{"now":"yes"},"persons":[{"ageGroup":"child"}]})",
            "112 guardianship-court");
        row("injury",
            R"({"level":"T0","danger":{"now":"yes","kinds":["hurt"]},"persons":[{"ageGroup":"adult"}]})",
            "112 999 kcik-duty hospital-er");
        row("T1 forced labour, a man without papers",
            R"({"level":"T1","persons":[{"ageGroup":"adult","sex":"male","citizenship":"CO","stay":"irregular","forms":["forcedLabour"],"needs":["wages"]}]})",
            "kcik-case kcik-shelter-men kcik-hostel", "pip=stay sg=stay kcik-shelter-women kgp uw=stay");
        row("T1 forced labour, a woman with a permit who wants the police",
            R"({"level":"T1","persons":[{"ageGroup":"adult","sex":"female","citizenship":"UA","stay":"temporary","forms":["forcedLabour"],"needs":["wages"]}],"wishes":["police"]})",
            "kcik-case kcik-shelter-women kgp sg pip kcik-lawyer", "kcik-shelter-men");
        row("T1 forced labour, a minor",
            R"({"level":"T1","persons":[{"ageGroup":"child","forms":["forcedLabour"]}]})",
            "kcik-case guardianship-court pcpr 116111", "kcik-hostel");
        row("T1 sexual exploitation, an adult",
            R"({"level":"T1","persons":[{"ageGroup":"adult","sex":"female","forms":["sexualExploitation"]}]})",
            "kcik-case hospital-er kcik-psychologist", "kgp");
        row("T1 sexual exploitation, a minor",
            R"({"level":"T1","persons":[{"ageGroup":"child","sex":"female","forms":["sexualExploitation"]}]})",
            "kcik-case kgp guardianship-court rpd");
        row("domestic servitude",
            R"({"level":"T1","persons":[{"ageGroup":"adult","forms":["domesticServitude"]}]})",
            "kcik-case kcik-lawyer msz-protocol");
        row("forced begging", R"({"level":"T1","persons":[{"ageGroup":"adult","forms":["forcedBegging"]}]})",
            "kcik-case kcik-lawyer");
        row("forced crime, a minor",
            R"({"level":"T1","persons":[{"ageGroup":"child","forms":["forcedCriminality"]}]})",
            "kcik-case kcik-lawyer guardianship-court");
        row("forced marriage",
            R"({"level":"T1","persons":[{"ageGroup":"adult","forms":["forcedMarriage"]}]})",
            "kcik-case nl kcik-lawyer");
        row("forced marriage, a minor",
            R"({"level":"T1","persons":[{"ageGroup":"child","forms":["forcedMarriage"]}]})",
            "kcik-case guardianship-court rpd");
        row("organ removal", R"({"level":"T1","persons":[{"ageGroup":"adult","forms":["organRemoval"]}]})",
            "kcik-case kgp");
        row("organ removal is close",
            R"({"level":"T0","danger":{"now":"yes"},"persons":[{"ageGroup":"adult","forms":["organRemoval"]}]})",
            "112 kcik-duty kgp");
        row("recruited for war",
            R"({"level":"T1","persons":[{"ageGroup":"adult","citizenship":"CO","forms":["forcedMilitary"]}],"wishes":["consulate"],"callerRole":"relative"})",
            "kcik-case itaka consul-CO");
        row("T2 before departure",
            R"({"level":"T2","phase":"before","persons":[{"ageGroup":"adult","citizenship":"PL"}]})",
            "kraz eures consul-PL destination-line kcik-case");
        row("T3 settled, regular stay",
            R"({"level":"T3","persons":[{"ageGroup":"adult","citizenship":"UA","stay":"temporary","needs":["wages"]}]})",
            "pip kcik-lawyer sip trade-union", "kcik-case");
        row("T3, irregular stay",
            R"({"level":"T3","persons":[{"ageGroup":"adult","citizenship":"CO","stay":"irregular"}]})",
            "kcik-case kcik-lawyer", "pip=stay");
        row("T3, a minor", R"({"level":"T3","persons":[{"ageGroup":"child","stay":"temporary"}]})",
            "kcik-case guardianship-court 116111", "pip=ageGroup");
        row("undocumented",
            R"({"level":"T2","persons":[{"ageGroup":"adult","stay":"irregular","needs":["stay"]}]})",
            "kcik-case kcik-lawyer", "uw=stay udsc=stay sg=stay");
        row("shelter tonight, refused by status",
            R"({"level":"T2","persons":[{"ageGroup":"adult","sex":"male","citizenship":"CO","stay":"irregular","needs":["shelter"]}]})",
            "kcik-case kcik-shelter-men kcik-hostel", "oik=stay");
        row("shelter for one formally identified",
            R"({"level":"T2","persons":[{"ageGroup":"adult","sex":"female","citizenship":"VN","stay":"temporary","formallyIdentified":true,"needs":["shelter"]}]})",
            "kcik-shelter-women kcik-hostel oik");
        row("shelter for a minor", R"({"level":"T2","persons":[{"ageGroup":"child","needs":["shelter"]}]})",
            "kcik-case pcpr");
        row("medical", R"({"level":"T2","persons":[{"ageGroup":"adult","needs":["medical"]}]})",
            "kcik-case 999 hospital-er");
        row("legal", R"({"level":"T2","persons":[{"ageGroup":"adult","needs":["legal"]}]})",
            "kcik-lawyer pok sip");
        row("legal, a minor", R"({"level":"T2","persons":[{"ageGroup":"child","needs":["legal"]}]})",
            "kcik-lawyer guardianship-court pok");
        row("wants to go home",
            R"({"level":"T2","persons":[{"ageGroup":"adult","citizenship":"CO","needs":["returnHome"]}]})",
            "kcik-case avrr");
        row("wants to go home, asylum seeker",
            R"({"level":"T2","persons":[{"ageGroup":"adult","citizenship":"CO","asylumSeeker":true,"needs":["returnHome"]}],"wishes":["consulate"]})",
            "kcik-case", "avrr=asylumSeeker consul-CO=asylumSeeker");
        row("a Pole abroad wants to go home",
            R"({"level":"T2","danger":{"now":"no","place":"abroad"},"persons":[{"ageGroup":"adult","citizenship":"PL","needs":["returnHome"]}]})",
            "kcik-case consul-PL", "avrr");
        row("a minor wants to go home",
            R"({"level":"T2","persons":[{"ageGroup":"child","citizenship":"UA","needs":["returnHome"]}]})",
            "kcik-case", "avrr=guardianInvolved");
        row("a minor with a guardian not involved wants to go home",
            R"({"level":"T2","guardianInvolved":"no","persons":[{"ageGroup":"child","citizenship":"UA","needs":["returnHome"]}]})",
            "kcik-case avrr");
        row("a missing relative",
            R"({"level":"T5","callerRole":"relative","persons":[{"ageGroup":"adult","needs":["missingPerson"]}]})",
            "kgp itaka", "116000");
        row("a missing child",
            R"({"level":"T5","callerRole":"relative","persons":[{"ageGroup":"child","needs":["missingPerson"]}]})",
            "kgp 116000", "itaka");
        row("suicidal adult",
            R"({"level":"T5","danger":{"now":"unknown","kinds":["suicide"]},"persons":[{"ageGroup":"adult"}]})",
            "112 cw", "116111");
        row("suicidal child",
            R"({"level":"T5","danger":{"now":"unknown","kinds":["suicide"]},"persons":[{"ageGroup":"child"}]})",
            "112 116111", "cw");
        // rows added below the matrix
        row("a consulate is told only when wished",
            R"({"level":"T1","persons":[{"ageGroup":"adult","citizenship":"CO"}]})", "kcik-case",
            "consul-CO=wishes");
        row("only the person's own consulate",
            R"({"level":"T1","persons":[{"ageGroup":"adult","citizenship":"CO"}],"wishes":["consulate"]})",
            "kcik-case consul-CO", "consul-PE=citizenship");
        row("danger abroad",
            R"({"level":"T0","danger":{"now":"yes","place":"abroad"},"persons":[{"ageGroup":"adult","citizenship":"PL"}]})",
            "emergency-local consul-PL itaka kcik-duty", "112=danger.place 999=danger.place");
        row("danger at sea",
            R"({"level":"T0","danger":{"now":"yes","place":"sea"},"persons":[{"ageGroup":"adult","citizenship":"PH"}]})",
            "emergency-local itaka kcik-duty", "112=danger.place");
        row("danger in an unknown place counts as Poland",
            R"({"level":"T0","danger":{"now":"yes","place":"unknown"},"persons":[{}]})", "112 kcik-duty");
        row("sexual violence within 72 hours ranks above the level",
            R"({"level":"T1","persons":[{"ageGroup":"adult","forms":["sexualExploitation"],"needs":["sexualViolence72h"]}]})",
            "hospital-er kcik-case");
        row("pregnant",
            R"({"level":"T2","persons":[{"ageGroup":"adult","sex":"female","needs":["pregnancy"]}]})",
            "hospital-maternity kcik-case");
        row("children there",
            R"({"level":"T2","persons":[{"ageGroup":"adult","sex":"female","needs":["childCare"]}]})",
            "kcik-shelter-families kcik-case");
        row("T5 by day", R"({"level":"T5","persons":[{"ageGroup":"adult"}]})", "kcik-case", "pip", true);
        row("T5 at night", R"({"level":"T5","persons":[{"ageGroup":"adult"}]})", "", "kcik-case=time pip");
        row("T4", R"({"level":"T4","persons":[{"ageGroup":"adult","needs":["information"]}]})", "iom",
            "kcik-case pip");
        row("institution asks",
            R"({"level":"T2","callerRole":"institution","persons":[{"ageGroup":"adult","sex":"female","needs":["shelter"]}]})",
            "kcik-duty", "kcik-shelter-women=callerVerified kcik-hostel=callerVerified");
        row("institution rung back",
            R"({"level":"T2","callerRole":"institution","callerVerified":true,"persons":[{"ageGroup":"adult","sex":"female","needs":["shelter"]}]})",
            "kcik-duty kcik-shelter-women");
        row("our number is for others",
            R"({"level":"T1","callerRole":"witness","persons":[{"ageGroup":"adult"}]})", "kcik-case kcik");
        row("our number is not for the caller", R"({"level":"T1","persons":[{"ageGroup":"adult"}]})",
            "kcik-case", "kcik=callerRole lastrada=callerRole shelters=admission");
        // facts that contradict each other or are not there yet
        row("locked in, danger not asked yet",
            R"({"level":"T5","danger":{"now":"unknown","kinds":["lockedIn"]},"persons":[{"ageGroup":"adult"}]})",
            "112 kcik-duty");
        row("hurt, danger not asked yet",
            R"({"level":"T5","danger":{"now":"unknown","kinds":["hurt"]},"persons":[{"ageGroup":"adult"}]})",
            "112 kcik-duty hospital-er");
        row("locked in abroad, danger not asked yet",
            R"({"level":"T5","danger":{"now":"unknown","kinds":["lockedIn"],"place":"abroad"},"persons":[{}]})",
            "emergency-local kcik-duty", "112=danger.place");
        row("suicide abroad",
            R"({"level":"T2","danger":{"now":"no","kinds":["suicide"],"place":"sea"},"persons":[{"ageGroup":"adult"}]})",
            "emergency-local cw kcik-case", "112=danger.place");
        row("danger rows stand before the crisis line",
            R"({"level":"T0","danger":{"now":"yes","kinds":["suicide"]},"persons":[{"ageGroup":"adult"}]})",
            "112 kcik-duty cw");
        row("suicidal, age not asked",
            R"({"level":"T5","danger":{"now":"no","kinds":["suicide"]},"persons":[{}]})", "112 cw 116111");
        row("a mother away from her child",
            R"({"level":"T2","danger":{"now":"no","kinds":["childAlone"]},"persons":[{"ageGroup":"adult"}]})",
            "112 rpd kcik-case");
        row("missing, age not asked", R"({"level":"T5","persons":[{"needs":["missingPerson"]}]})",
            "kgp itaka 116000");
        row("an institution asks about a pregnant woman",
            R"({"level":"T2","callerRole":"institution","persons":[{"sex":"female","needs":["pregnancy"]}]})",
            "kcik-duty hospital-maternity");
        row("a Pole's wages, stay not asked",
            R"({"level":"T1","persons":[{"ageGroup":"adult","citizenship":"PL","needs":["wages"]}]})",
            "kcik-case pip");
        row("a Pole who wants the police, stay not asked",
            R"({"level":"T1","persons":[{"ageGroup":"adult","citizenship":"PL"}],"wishes":["police"]})",
            "kcik-case kgp sg");
        row("a consulate would ask the parents",
            R"({"level":"T1","persons":[{"ageGroup":"child","citizenship":"CO"}],"wishes":["consulate"]})",
            "kcik-case", "consul-CO=guardianInvolved");
        row("a consulate for a child whose guardian is not involved",
            R"({"level":"T1","guardianInvolved":"no","persons":[{"ageGroup":"child","citizenship":"CO"}],"wishes":["consulate"]})",
            "kcik-case consul-CO");
    }

    void aRowOfThePageHolds()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, inOrder);
        QFETCH(QString, absent);
        QFETCH(bool, byDay);
        const auto object = parseJsonObject(facts, u"facts"_s);
        QVERIFY(object);
        const auto read = routingFactsFrom(*object, u"facts"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.problem().where));
        const auto routing = m_shipped.route(*read, byDay ? m_noon : m_night);
        const auto ranked = m_shipped.ranked(routing);
        qsizetype last = -1;
        for (const auto &id : inOrder.split(u' ', Qt::SkipEmptyParts)) {
            const auto at = ranked.indexOf(id);
            QVERIFY2(at > last, qPrintable(id + u" in "_s + ranked.join(u' ')));
            last = at;
        }
        for (const auto &word : absent.split(u' ', Qt::SkipEmptyParts)) {
            const auto id = word.section(u'=', 0, 0);
            QVERIFY2(!ranked.contains(id), qPrintable(id + u" in "_s + ranked.join(u' ')));
            const auto fact = word.section(u'=', 1);
            if (!fact.isEmpty())
                QVERIFY2(reasonFacts(routing, id).contains(fact), qPrintable(word));
        }
    }

    void adviceIsGivenWithTheRoute_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("advice");
        QTest::newRow("a witness of danger")
            << QByteArray{R"({"level":"T0","callerRole":"witness","danger":{"now":"yes"},"persons":[{}]})"}
            << u"doNotGoThere"_s;
        QTest::newRow("a witness of danger abroad")
            << QByteArray{R"({"level":"T0","callerRole":"witness","danger":{"now":"yes","place":"sea"},"persons":[{}]})"}
            << u"doNotGoThere"_s;
        QTest::newRow("T3 without papers")
            << QByteArray{R"({"level":"T3","persons":[{"stay":"irregular"}]})"} << u"offerSafeCallBack"_s;
        QTest::newRow("undocumented")
            << QByteArray{R"({"level":"T1","persons":[{"stay":"irregular"}]})"} << u"neverSendUnprepared"_s;
        QTest::newRow("T3") << QByteArray{R"({"level":"T3","persons":[{"stay":"temporary"}]})"}
                            << u"tellInspectorsCheckLegality"_s;
        QTest::newRow("T5") << QByteArray{R"({"level":"T5","persons":[{}]})"} << u"offerReturnNumber"_s;
        QTest::newRow("T4") << QByteArray{R"({"level":"T4","persons":[{}]})"} << u"mayAlwaysCallAgain"_s;
        QTest::newRow("institution")
            << QByteArray{R"({"level":"T5","callerRole":"institution","persons":[{}]})"}
            << u"neverConfirmWhoIsHere"_s;
    }

    void adviceIsGivenWithTheRoute()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, advice);
        const auto read = routingFactsFrom(*parseJsonObject(facts, {}), {});
        QVERIFY(read);
        QVERIFY(m_shipped.route(*read, m_night).advice.contains(advice));
    }

    void routingIsPerPerson()
    {
        const auto read = routingFactsFrom(
            *parseJsonObject(
                R"({"level":"T1","persons":[{"ageGroup":"adult","sex":"male","forms":["forcedLabour"]},
                                {"ageGroup":"child","forms":["forcedLabour"]}]})",
                {}),
            {});
        const auto routing = m_shipped.route(*read, m_night);
        for (const auto &ranked : routing.services) {
            const auto &id = m_shipped.directory.services().at(ranked.service).id;
            if (id == u"kcik-shelter-men"_s)
                QCOMPARE(ranked.persons, QList{0});
            if (id == u"116111"_s) {
                QCOMPARE(ranked.persons, QList{1});
                QVERIFY(!ranked.consentToDisclose);
            }
            if (id == u"kcik-case"_s) {
                QCOMPARE(ranked.persons, (QList{0, 1}));
                QVERIFY(ranked.consentToDisclose);
            }
        }
    }

    void aWitnessHearsFirstNotToGoThereAndNotToFilm()
    {
        const auto routing = routed(
            R"({"level":"T0","callerRole":"witness","danger":{"now":"yes"},"persons":[{"stay":"irregular"}]})");
        QCOMPARE(routing.advice.first(3),
                 (QStringList{u"locationFirst"_s, u"doNotGoThere"_s, u"doNotFilm"_s}));
    }

    void aPersonWhoIsExcludedLendsNeitherPlaceNorReason()
    {
        const auto rules = ruleSet(R"([
            {"id":"early","place":10,"fact":"sex","rank":["cw"],"when":[{"sex":["male"]}]},
            {"id":"late","place":300,"fact":"sex","rank":["cw"],"when":[{"sex":["female"]}]},
            {"id":"middle","place":200,"fact":"level","rank":["pok"],"when":[{}]},
            {"id":"never","fact":"sex","exclude":["cw"],"when":[{"sex":["male"]}]}])");
        const auto facts = *routingFactsFrom(
            *parseJsonObject(R"({"level":"T2","persons":[{"sex":"male"},{"sex":"female"}]})", {}), {});
        const auto routing = latarnia::route(m_shipped.directory, m_shipped.holidays, rules, facts, m_noon);
        QCOMPARE(m_shipped.ranked(routing), (QStringList{u"pok"_s, u"cw"_s}));
        QCOMPARE(routing.services.last().persons, QList{1});
        QCOMPARE(routing.services.last().because, (QList<RouteReason>{{u"late"_s, u"sex"_s}}));
    }

    void aUnitWithoutFreePlacesIsExcluded()
    {
        auto services = m_shipped.directory.services();
        services[m_shipped.directory.indexOf(u"kcik-shelter-men"_s)].capacity = 0;
        services[m_shipped.directory.indexOf(u"kcik-hostel"_s)].capacity = 1;
        const auto facts = *routingFactsFrom(
            *parseJsonObject(
                R"({"level":"T1","persons":[{"ageGroup":"adult","sex":"male","needs":["shelter"]}]})", {}),
            {});
        const auto routing
            = latarnia::route(Directory{{}, services}, m_shipped.holidays, m_shipped.rules, facts, m_noon);
        QVERIFY(m_shipped.ranked(routing).contains(u"kcik-hostel"_s));
        QVERIFY(!m_shipped.ranked(routing).contains(u"kcik-shelter-men"_s));
        QCOMPARE(reasonFacts(routing, u"kcik-shelter-men"_s), QStringList{u"capacity"_s});
    }

    void aRegionOfTheCallersLanguageIsThatLanguage()
    {
        auto services = QList<Service>{{.id = u"aa"_s}, {.id = u"bb"_s, .languages = {u"es"_s}}};
        const auto rules
            = ruleSet(R"([{"id":"all","place":1,"fact":"level","rank":["aa","bb"],"when":[{}]}])");
        const RoutingFacts facts{.language = u"es-CO"_s};
        const auto routing = latarnia::route(Directory{{}, services}, {}, rules, facts, m_noon);
        QCOMPARE(routing.services.first().service, 1);
    }

    void inASmallTownEveryLocalOfficeIsAskedAboutFirst_data()
    {
        QTest::addColumn<QString>("where"); // further facts
        QTest::addColumn<bool>("local");
        QTest::addColumn<bool>("krakow");
        QTest::newRow("nowhere") << u""_s << false << false;
        QTest::newRow("a town") << uR"(,"perpetratorPlace":"Ryki")"_s << true << false;
        QTest::newRow("a town of a service") << uR"(,"perpetratorPlace":" kraków")"_s << true << true;
        QTest::newRow("the caller's voivodeship")
            << uR"(,"voivodeship":"PL-12","perpetratorPlace":"PL-12")"_s << true << true;
        QTest::newRow("another voivodeship")
            << uR"(,"voivodeship":"PL-14","perpetratorPlace":"PL-12")"_s << false << true;
    }

    void inASmallTownEveryLocalOfficeIsAskedAboutFirst()
    {
        QFETCH(QString, where);
        const auto facts = uR"({"level":"T2","persons":[{"stay":"permanent","needs":["shelter","legal"]}])"_s
            + where + u'}';
        const auto routing = routed(facts.toUtf8());
        QTEST(asksFirst(routing, u"oik"_s), "local");
        QTEST(asksFirst(routing, u"npp"_s), "local");
        QTEST(asksFirst(routing, u"niec"_s), "krakow");
        QVERIFY(!asksFirst(routing, u"kcik-case"_s));
    }

    void aServiceNearTheSuspectedPersonIsAskedAboutFirst()
    {
        const auto read = routingFactsFrom(
            *parseJsonObject(R"({"level":"T2","persons":[{"needs":["legal"]}],"perpetratorPlace":"PL-02"})",
                             {}),
            {});
        const auto routing = m_shipped.route(*read, m_noon);
        int asked = 0;
        for (const auto &ranked : routing.services)
            asked += ranked.askFirst ? 1 : 0;
        QCOMPARE(asked, 1); // Nomada sits in Wrocław
    }
};

QTEST_GUILESS_MAIN(TestRoutingRows)
#include "tst_routing_rows.moc"
