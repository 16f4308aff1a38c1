// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Words.h"
#include "core/routing/FactsJson.h"
#include "core/routing/FirstService.h"
#include "tests/support/ShippedRouting.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestRoutingProperties : public QObject
{
    Q_OBJECT

    ShippedRouting m_shipped;

    template<typename Enum>
    static Enum anyOf(QRandomGenerator &random)
    {
        const auto codes = codesOf(Enum{});
        return codes[random.bounded(quint32(codes.size()))].value;
    }

    template<typename Enum>
    static QList<Enum> someOf(QRandomGenerator &random)
    {
        QList<Enum> some;
        for (const auto &[value, name] : codesOf(Enum{})) {
            if (random.bounded(6) == 0)
                some.append(value);
        }
        return some;
    }

    static RoutingFacts randomFacts(QRandomGenerator &random)
    {
        static const QStringList countries{u""_s, u"PL"_s, u"CO"_s, u"UA"_s, u"VN"_s};
        RoutingFacts facts{.level = anyOf<Level>(random),
                           .danger = anyOf<DangerNow>(random),
                           .dangerKinds = someOf<DangerKind>(random),
                           .place = anyOf<DangerPlace>(random),
                           .callerRole = anyOf<CallerRole>(random),
                           .phase = anyOf<Phase>(random),
                           .wishes = someOf<Wish>(random),
                           .guardianInvolved = anyOf<KnownFact>(random),
                           .callerVerified = random.bounded(2) == 0};
        for (auto left = random.bounded(4); left > 0; --left) {
            facts.persons.append({.ageGroup = anyOf<AgeGroup>(random),
                                  .sex = anyOf<Sex>(random),
                                  .citizenship = countries.at(random.bounded(5)),
                                  .stay = anyOf<Stay>(random),
                                  .asylumSeeker = random.bounded(4) == 0,
                                  .formallyIdentified = random.bounded(4) == 0,
                                  .forms = someOf<ExploitationForm>(random),
                                  .needs = someOf<Need>(random)});
        }
        return facts;
    }

    void checkDangers(const RoutingFacts &facts, const Routing &routing)
    {
        for (const auto &ranked : routing.services) {
            const auto &service = m_shipped.directory.services().at(ranked.service);
            QVERIFY(!service.internal || service.phone.isEmpty());
            for (const int index : ranked.persons) {
                const auto &person = facts.persons.at(index);
                if (service.id.startsWith(u"consul-"_s) && service.country != u"PL"_s) {
                    QVERIFY(facts.wishes.contains(Wish::Consulate));
                    QVERIFY(!person.asylumSeeker);
                    QCOMPARE(person.citizenship, service.country);
                }
                if (service.id == u"pip"_s)
                    QVERIFY(person.stay != Stay::Irregular && person.ageGroup != AgeGroup::Child);
                if (service.id == u"sg"_s)
                    QVERIFY(person.stay != Stay::Irregular && facts.wishes.contains(Wish::Police));
                if (service.kinds.contains(u"place"_s))
                    QVERIFY(facts.callerRole != CallerRole::Institution || facts.callerVerified);
            }
            QVERIFY(service.id != u"shelters"_s);
        }
    }

private Q_SLOTS:
    void theFirstServiceAloneIsTheFirstOfAll()
    {
        QRandomGenerator random{11};
        int none = 0;
        for (int n = 0; n < 3000; ++n) {
            auto facts = randomFacts(random);
            if (n % 20 == 0)
                facts = {.level = Level::T4}; // nobody named, nothing needed
            const QDateTime at{QDate{2026, 1, 1}.addDays(random.bounded(365)),
                               QTime{int(random.bounded(24)), 0}, QTimeZone::utc()};
            const auto all = m_shipped.route(facts, at);
            const int first
                = firstServiceOf(m_shipped.directory, m_shipped.holidays, m_shipped.rules, facts, at);
            QCOMPARE(first, all.services.isEmpty() ? -1 : all.services.first().service);
            none += first < 0 ? 1 : 0;
        }
        QVERIFY(none > 0);
    }

    void everyServiceIsInExactlyOneListWithAReason()
    {
        QRandomGenerator random{3};
        const auto moment = QDateTime{QDate{2026, 3, 2}, QTime{10, 0}, QTimeZone::utc()};
        for (int n = 0; n < 20'000; ++n) {
            const auto facts = randomFacts(random);
            const auto routing = m_shipped.route(facts, moment.addSecs(random.bounded(86'400)));
            QList<int> seen;
            for (const auto &ranked : routing.services) {
                seen.append(ranked.service);
                QVERIFY(!ranked.because.isEmpty());
                QVERIFY(facts.persons.isEmpty() == ranked.persons.isEmpty());
            }
            for (const auto &left : routing.excluded) {
                seen.append(left.service);
                QVERIFY(!left.because.isEmpty());
                QCOMPARE(left.persons.size(), facts.persons.size());
            }
            std::sort(seen.begin(), seen.end());
            QCOMPARE(seen.size(), m_shipped.directory.services().size());
            QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
            checkDangers(facts, routing);
            const auto danger = facts.danger == DangerNow::Yes || facts.level == Level::T0;
            const bool here = facts.place == DangerPlace::Poland || facts.place == DangerPlace::Unknown;
            if (danger && here)
                QCOMPARE(m_shipped.ranked(routing).value(0), u"112"_s);
        }
    }

    void theSameFactsGiveTheSameLists()
    {
        QRandomGenerator random{9};
        const auto moment = QDateTime{QDate{2026, 3, 2}, QTime{10, 0}, QTimeZone::utc()};
        for (int n = 0; n < 200; ++n) {
            const auto facts = randomFacts(random);
            const auto json = [&] {
                return QJsonDocument{
                    toJson(m_shipped.route(facts, moment), m_shipped.directory, m_shipped.holidays)}
                    .toJson();
            };
            QCOMPARE(json(), json());
        }
    }

    void everyRuleNamesServicesThatExist()
    {
        for (const auto &rule : m_shipped.rules.rules) {
            for (const auto &name : rule.services)
                QVERIFY2(!m_shipped.directory.named(name).isEmpty(), qPrintable(rule.id + u' ' + name));
        }
    }

    void everyRuleCanHold()
    {
        // A rule that never speaks in many calls is a mistake in its conditions.
        QRandomGenerator random{4};
        const auto moment = QDateTime{QDate{2026, 3, 2}, QTime{10, 0}, QTimeZone::utc()};
        QSet<QString> spoke;
        for (int n = 0; n < 20'000; ++n) {
            const auto routing = m_shipped.route(randomFacts(random), moment.addSecs(random.bounded(86'400)));
            for (const auto &ranked : routing.services) {
                for (const auto &reason : ranked.because)
                    spoke.insert(reason.rule);
            }
            for (const auto &left : routing.excluded) {
                for (const auto &reason : left.because)
                    spoke.insert(reason.rule);
            }
        }
        for (const auto &rule : m_shipped.rules.rules) {
            if (!rule.services.isEmpty())
                QVERIFY2(spoke.contains(rule.id), qPrintable(rule.id));
        }
    }

    void everyReasonAndServiceHasWordsInThreeLanguages()
    {
        for (const auto *language : {"pl", "en", "es"}) {
            const auto read = [&](const char *kind) {
                return *Words::from(
                    *readPack(QStringLiteral(":/packs/%1.words.%2.json")
                                  .arg(QLatin1StringView{kind}, QLatin1StringView{language})));
            };
            const auto routing = read("routing");
            const auto services = read("directory");
            for (const auto &rule : m_shipped.rules.rules) {
                QVERIFY2(!routing.text(rule.id, "because"_L1).isEmpty(), qPrintable(rule.id));
                QVERIFY2(!routing.text(rule.fact, "label"_L1).isEmpty(), qPrintable(rule.fact));
                for (const auto &code : rule.advice)
                    QVERIFY2(!routing.text(code, "say"_L1).isEmpty(), qPrintable(code));
            }
            for (const auto &service : m_shipped.directory.services())
                QVERIFY2(!services.text(service.id, "name"_L1).isEmpty(), qPrintable(service.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRoutingProperties)
#include "tst_routing_properties.moc"
