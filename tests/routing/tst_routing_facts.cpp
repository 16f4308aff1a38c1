// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/routing/FactsJson.h"
#include "tests/support/ShippedRouting.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What comes in is read strictly, what goes out is what the interface says, and both are quick.
class TestRoutingFacts : public QObject
{
    Q_OBJECT

    ShippedRouting m_shipped;

    static QStringList sorted(QStringList keys)
    {
        keys.sort();
        return keys;
    }

    QJsonObject lineOf(const QJsonObject &json, QLatin1StringView list, const QString &id) const
    {
        const auto lines = json.value(list).toArray();
        for (const auto &line : lines) {
            if (line.toObject().value("id"_L1) == id)
                return line.toObject();
        }
        return {};
    }

    QJsonObject routed(const QByteArray &facts, const QDateTime &at) const
    {
        const auto read = *routingFactsFrom(*parseJsonObject(facts, {}), {});
        return toJson(m_shipped.route(read, at), m_shipped.directory, m_shipped.holidays);
    }

private Q_SLOTS:
    void badFactsAreRefusedAtTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("where");
        QTest::addColumn<Fault>("fault");
        const auto bad = [](const char *facts, const char *where, Fault fault) {
            QTest::newRow(facts) << QByteArray{facts} << QString::fromLatin1(where) << fault;
        };
        const auto person = [&](const char *facts, const char *where, Fault fault) {
            const auto whole = R"({"level":"T1","persons":[{},)" + QByteArray{facts} + "]}";
            QTest::newRow(facts) << whole << u"/persons/1"_s + QString::fromLatin1(where) << fault;
        };
        bad("{}", "/level", Fault::MissingKey);
        bad(R"({"level":"T1"})", "/persons", Fault::MissingKey);
        bad(R"({"level":null,"persons":[]})", "/level", Fault::MissingKey);
        bad(R"({"level":"T6","persons":[]})", "/level", Fault::UnknownValue);
        bad(R"({"level":"t1","persons":[]})", "/level", Fault::UnknownValue);
        bad(R"({"level":1,"persons":[]})", "/level", Fault::WrongType);
        bad(R"({"level":"T1","persons":{}})", "/persons", Fault::WrongType);
        bad(R"({"level":"T1","persons":[7]})", "/persons/0", Fault::WrongType);
        bad(R"({"level":"T1","persons":[],"colour":"red"})", "/colour", Fault::UnknownKey);
        bad(R"({"level":"T1","persons":[],"danger":"no"})", "/danger", Fault::WrongType);
        bad(R"({"level":"T1","persons":[],"danger":{"now":"maybe"}})", "/danger/now", Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"danger":{"place":"moon"}})", "/danger/place", Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"danger":{"kinds":["hurt","fire"]}})", "/danger/kinds/1",
            Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"danger":{"kinds":["hurt","hurt"]}})", "/danger/kinds/1",
            Fault::DuplicateId);
        bad(R"({"level":"T1","persons":[],"danger":{"kind":[]}})", "/danger/kind", Fault::UnknownKey);
        bad(R"({"level":"T1","persons":[],"callerRole":"friend"})", "/callerRole", Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"phase":"later"})", "/phase", Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"language":"Spanish"})", "/language", Fault::NotACode);
        bad(R"({"level":"T1","persons":[],"voivodeship":"PL-13"})", "/voivodeship", Fault::NotACode);
        bad(R"({"level":"T1","persons":[],"language":"es\n"})", "/language", Fault::NotACode);
        bad(R"({"level":"T1","persons":[],"voivodeship":"PL-14\n"})", "/voivodeship", Fault::NotACode);
        bad(R"({"level":"T1","persons":[],"wishes":["money"]})", "/wishes/0", Fault::UnknownValue);
        bad(R"({"level":"T1","persons":[],"wishes":"police"})", "/wishes", Fault::WrongType);
        bad(R"({"level":"T1","persons":[],"guardianInvolved":true})", "/guardianInvolved", Fault::WrongType);
        bad(R"({"level":"T1","persons":[],"callerVerified":"yes"})", "/callerVerified", Fault::WrongType);
        bad(R"({"level":"T1","persons":[],"perpetratorPlace":5})", "/perpetratorPlace", Fault::WrongType);
        person(R"({"ageGroup":"teen"})", "/ageGroup", Fault::UnknownValue);
        person(R"({"sex":"f"})", "/sex", Fault::UnknownValue);
        person(R"({"citizenship":"COL"})", "/citizenship", Fault::NotACode);
        person(R"({"citizenship":"CO\n"})", "/citizenship", Fault::NotACode);
        person(R"({"citizenship":"co"})", "/citizenship", Fault::NotACode);
        person(R"({"stay":"legal"})", "/stay", Fault::UnknownValue);
        person(R"({"asylumSeeker":"no"})", "/asylumSeeker", Fault::WrongType);
        person(R"({"formallyIdentified":1})", "/formallyIdentified", Fault::WrongType);
        person(R"({"forms":["slavery","theft"]})", "/forms/1", Fault::UnknownValue);
        person(R"({"needs":[3]})", "/needs/0", Fault::WrongType);
        person(R"({"name":"x"})", "/name", Fault::UnknownKey);
    }

    void badFactsAreRefusedAtTheirPlace()
    {
        QFETCH(QByteArray, facts);
        const auto read = routingFactsFrom(*parseJsonObject(facts, u"facts"_s), u"facts"_s);
        QVERIFY(!read);
        QTEST(read.problem().where, "where");
        QTEST(read.problem().fault, "fault");
        QCOMPARE(read.problem().file, u"facts"_s);
    }

    void theListsAreWrittenAsTheInterfaceSays()
    {
        const auto json = routed(
            R"({"level":"T4","persons":[{"ageGroup":"adult","needs":["information","shelter"],"stay":"permanent"}]})",
            {QDate{2026, 11, 28}, QTime{1, 10}, QTimeZone::utc()});
        QCOMPARE(json.keys(), sorted({u"format"_s, u"at"_s, u"rules"_s, u"services"_s, u"excluded"_s}));
        QCOMPARE(json.value("format"_L1), 1);
        QCOMPARE(json.value("at"_L1), u"2026-11-28T02:10:00+01:00"_s);
        QCOMPARE(json.value("rules"_L1).toObject().keys(), (QStringList{u"id"_s, u"sha256"_s, u"version"_s}));
        QCOMPARE(json.value("rules"_L1).toObject().value("sha256"_L1).toString().size(), 64);
        const auto iom = lineOf(json, "services"_L1, u"iom"_s);
        QCOMPARE(
            iom.keys(),
            sorted({u"id"_s, u"internal"_s, u"rank"_s, u"persons"_s, u"because"_s, u"openNow"_s, u"opensAt"_s,
                    u"phone"_s, u"languages"_s, u"lastVerified"_s, u"stale"_s, u"consentToDisclose"_s}));
        QCOMPARE(iom.value("openNow"_L1), QJsonValue{false});
        QCOMPARE(iom.value("opensAt"_L1), u"2026-11-30T09:00:00+01:00"_s);
        QCOMPARE(iom.value("phone"_L1), u"+48224902044"_s);
        QCOMPARE(iom.value("lastVerified"_L1), QJsonValue{});
        QCOMPARE(iom.value("stale"_L1), QJsonValue{true});
        const auto oik = lineOf(json, "services"_L1, u"oik"_s);
        QVERIFY(oik.value("openNow"_L1).isNull());
        QVERIFY(oik.value("phone"_L1).isNull());
        const auto rpd = lineOf(json, "excluded"_L1, u"rpd"_s);
        QCOMPARE(rpd.keys(), (QStringList{u"because"_s, u"id"_s, u"persons"_s}));
        QCOMPARE(rpd.value("because"_L1).toArray(),
                 (QJsonArray{QJsonObject{{u"rule"_s, u"notNeeded"_s}, {u"fact"_s, u"level"_s}}}));
    }

    void ranksCountFromOne()
    {
        const auto services
            = routed(R"({"level":"T0","persons":[{}]})", {QDate{2026, 1, 2}, {}, QTimeZone::utc()})
                  .value("services"_L1)
                  .toArray();
        QVERIFY(services.size() > 2);
        for (int i = 0; i < services.size(); ++i)
            QCOMPARE(services.at(i).toObject().value("rank"_L1), i + 1);
    }

    void routingOverFiveThousandServicesIsMeasured()
    {
        auto services = m_shipped.directory.services();
        const auto shipped = services.size();
        while (services.size() < 5'000) {
            auto copy = services.at(services.size() % shipped);
            copy.id += u'-' + QString::number(services.size());
            services.append(copy);
        }
        const Directory directory{{}, services};
        const auto facts = *routingFactsFrom(
            *parseJsonObject(
                R"({"level":"T1","language":"es","persons":[{"ageGroup":"adult","sex":"male","citizenship":"CO",
                    "stay":"irregular","forms":["forcedLabour"],"needs":["shelter","legal"]}]})",
                {}),
            {});
        const QDateTime at{QDate{2026, 11, 29}, QTime{1, 10}, QTimeZone::utc()};
        QElapsedTimer timer;
        timer.start();
        constexpr int Rounds = 200;
        for (int n = 0; n < Rounds; ++n)
            QVERIFY(!route(directory, m_shipped.holidays, m_shipped.rules, facts, at).services.isEmpty());
        qInfo("routing over %d services: %.3f ms", int(services.size()),
              double(timer.nsecsElapsed()) / 1e6 / Rounds);
    }
};

QTEST_GUILESS_MAIN(TestRoutingFacts)
#include "tst_routing_facts.moc"
