// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"
#include "ui/intake/HelpPanel.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestHelpPanel : public QObject
{
    Q_OBJECT

    static QList<ServiceCard *> shownCards(const DeskWindow &desk)
    {
        QList<ServiceCard *> shown;
        const auto cards = desk.find<HelpPanel>({})->findChildren<ServiceCard *>();
        for (auto *card : cards) {
            if (card->isVisible())
                shown.append(card);
        }
        std::sort(shown.begin(), shown.end(), [](const ServiceCard *one, const ServiceCard *other) {
            return one->view().rank < other->view().rank;
        });
        return shown;
    }

    /// Danger, no papers, and every need there is: as many services as one person can bring up.
    static void needEverything(DeskWindow &desk)
    {
        desk.call().change([](CallDraft &draft) {
            draft.safety.danger = DangerNow::Yes;
            draft.safety.dangerAsked = true;
            auto &person = draft.persons.first();
            person.age = AgeState::Adult;
            person.sex = Sex::Male;
            person.stay = Stay::Irregular;
            person.citizenship = u"CO"_s;
            person.forms = {ExploitationForm::ForcedLabour, ExploitationForm::ForcedCriminality};
            for (const auto &[need, code] : codesOf(Need{}))
                person.needs.append(need);
        });
    }

    static void agreeTo(DeskWindow &desk, const QString &service)
    {
        desk.call().change([&](CallDraft &draft) { draft.consents.append({.recipient = service}); });
    }

    static QString focusedService(const DeskWindow &desk)
    {
        const auto *card = qobject_cast<ServiceCard *>(desk.focused());
        return card ? card->view().id : QString{};
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void everyRankedServiceHasItsCard()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        const auto ranked = desk.call().now().routing().services;
        QVERIFY(ranked.size() > 12);
        const auto cards = shownCards(desk);
        QCOMPARE(cards.size(), ranked.size());
        for (int i = 0; i < cards.size(); ++i)
            QCOMPARE(cards.at(i)->view().id,
                     desk.call().content().directory.services().at(ranked.at(i).service).id);
    }

    void atNightWithNothingKnownRingingBackIsOffered()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        QVERIFY(desk.call().now().routing().services.isEmpty());
        desk.press(Qt::Key_F7);
        QVERIFY(desk.find(u"nobodyYet"_s)->isVisible());
        QVERIFY(!desk.find(u"handOver"_s)->isVisible());
        QCOMPARE(desk.focused()->objectName(), u"offerRingingBack"_s);
        desk.press(Qt::Key_Space);
        const auto *agreements = desk.find<AgreementsPage>({});
        QVERIFY(agreements->isVisible());
        QVERIFY(agreements->isAncestorOf(desk.focused()));
    }

    void byDayCaseIntakeIsNamedFromTheStart()
    {
        DeskWindow desk{u"pl"_s, {1366, 740}, {}, byDay()};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F7);
        QCOMPARE(desk.focused(), shownCards(desk).value(0));
        QVERIFY(!desk.find(u"offerRingingBack"_s)->isVisible());
    }

    void noAdviceIsLeftOut()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        const auto words
            = desk.find<Label>(u"advice"_s)->text() + u' ' + desk.find<Label>(u"moreAdvice"_s)->text();
        const Wording wording{desk.call().content()};
        const auto advice = desk.call().now().routing().advice;
        QVERIFY(advice.size() > 3);
        QVERIFY(advice.contains(u"neverSendUnprepared"_s));
        for (const auto &code : advice)
            QVERIFY2(words.contains(wording.adviceSentence(code)), qPrintable(code));
    }

    void theArrowsReachTheLastServiceAndStayThere()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        desk.press(Qt::Key_F7);
        const auto cards = shownCards(desk);
        QCOMPARE(desk.focused(), cards.first());
        for (int i = 0; i < 40; ++i)
            desk.press(Qt::Key_Down);
        QCOMPARE(desk.focused(), cards.last());
        QTRY_VERIFY(cards.last()->visibleRegion().boundingRect().height() > 20); // scrolled into sight
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.focused(), cards.at(cards.size() - 2));
    }

    void tabGoesDownTheListInItsOrder()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        desk.press(Qt::Key_F7);
        const auto cards = shownCards(desk);
        for (int i = 0; i < cards.size(); ++i) {
            QCOMPARE(desk.focused(), cards.at(i));
            desk.press(Qt::Key_Tab);
        }
        QCOMPARE(desk.focused()->objectName(), u"handOver"_s);
    }

    void handingOverIsRecordedForTheServiceInFocus()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        agreeTo(desk, shownCards(desk).at(1)->view().id);
        desk.press(Qt::Key_F7);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_H);
        desk.press(Qt::Key_Up);
        desk.press(Qt::Key_G);
        const auto &referrals = desk.call().draft().referrals;
        const auto cards = shownCards(desk);
        QCOMPARE(referrals.size(), 2);
        QCOMPARE(referrals.at(0).service, cards.at(1)->view().id);
        QCOMPARE(referrals.at(0).way, ReferralWay::WarmHandover);
        QCOMPARE(referrals.at(1).service, u"112"_s);
        QCOMPARE(referrals.at(1).way, ReferralWay::Told);
        QVERIFY(desk.find<Label>(u"referrals"_s)->text().contains(cards.at(1)->view().name));
    }

    void whatIsHandedOverToIsWhatWasLookedAtAlsoWhenTheOrderChanges()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().changePerson([](CallPerson &person) { person.needs = {Need::Legal}; });
        agreeTo(desk, u"kcik-lawyer"_s);
        desk.press(Qt::Key_F7);
        for (int i = 0; i < 10 && focusedService(desk) != u"kcik-lawyer"_s; ++i)
            desk.press(Qt::Key_Down);
        QCOMPARE(focusedService(desk), u"kcik-lawyer"_s);
        const auto place = shownCards(desk).indexOf(qobject_cast<ServiceCard *>(desk.focused()));
        needEverything(desk); // danger: others come first now
        QVERIFY(shownCards(desk).at(place)->view().id != u"kcik-lawyer"_s);
        QCOMPARE(focusedService(desk), u"kcik-lawyer"_s);
        desk.press(Qt::Key_H);
        QCOMPARE(desk.call().draft().referrals.size(), 1);
        QCOMPARE(desk.call().draft().referrals.first().service, u"kcik-lawyer"_s);
    }

    void aRegionOfALanguageCountsAsTheLanguage()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        const auto marked = [&](const QString &language) {
            desk.call().change([&](CallDraft &draft) { draft.callerLanguage = language; });
            int count = 0;
            for (const auto *card : shownCards(desk)) {
                const auto &tags = card->view().tags;
                count += int(std::count_if(tags.begin(), tags.end(), [&](const ServiceTag &tag) {
                    return tag.text == Wording{desk.call().content()}.languageName(language.left(2));
                }));
            }
            return count;
        };
        QVERIFY(marked(u"pl"_s) > 0);
        QCOMPARE(marked(u"pl-PL"_s), marked(u"pl"_s));
    }

    void markupInANameIsPlainText()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().changeWords([](CallDraft &draft) { draft.safety.where = u"<b>x</b><img src=a>"_s; });
        const auto *known = desk.find<FactCard>(u"knownFacts"_s);
        QVERIFY(known->accessibleDescription().contains(u"<b>x</b>"_s));
    }

    void whatIsKnownFollowsThePersonOnTheScreen()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        needEverything(desk);
        const auto *known = desk.find<FactCard>(u"knownFacts"_s);
        QVERIFY(known->accessibleDescription().contains(u"Colombia"_s));
        desk.call().change([](CallDraft &draft) { draft.persons.append(CallPerson{.id = {u"two"_s}}); });
        desk.call().selectPerson(1);
        QVERIFY(!known->accessibleDescription().contains(u"Colombia"_s));
        QVERIFY(known->accessibleDescription().contains(u"2 of 2"_s));
    }
};

QTEST_MAIN(TestHelpPanel)
#include "tst_help_panel.moc"
