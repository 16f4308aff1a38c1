// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"
#include "tests/support/LookInside.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Consent, ringing back and the duty to report, by keyboard in the real window.
class TestAgreementsPage : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : Language::known())
            QTest::newRow(qPrintable(language)) << language;
    }

    static void open(DeskWindow &desk)
    {
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R2"_s, Answer::Yes);
        desk.find<CallPage>({})->go(CallPart::Agreements);
        QCOMPARE(desk.focused()->objectName(), u"consentRecipient"_s);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void theNoticeOfTheDutyNamesTheKeyThatLeadsToIt()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) {
            draft.dutyGrounds = {DutyGround::Captivity};
            draft.dutyLog = {{.step = DutyStep::Known, .at = draft.startedAt}};
        });
        desk.press(Qt::Key_F5);
        auto *banner = desk.find<StatusLine>(u"dutyBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        const int withKeys = banner->sizeHint().width();
        banner->setKeys({});
        QVERIFY(withKeys > banner->sizeHint().width());
        desk.press(firstKeyOf(Deed::GoToAgreements)[0].key(), Qt::ControlModifier);
        QCOMPARE(desk.focused()->objectName(), u"consentRecipient"_s);
        QVERIFY(desk.tabTo(u"duty-kk189"_s));
    }

    void consentIsKeptForThePersonTheServiceAndTheThings_data() { languages(); }

    void consentIsKeptForThePersonTheServiceAndTheThings()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        open(desk);
        QVERIFY(desk.tabTo(u"consentItem-place"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(!desk.find<Label>(u"consentSentence"_s)->text().contains(u'['));
        QVERIFY(desk.tabTo(u"consent-given"_s));
        desk.press(Qt::Key_Space);
        const auto consents = desk.call().draft().consents;
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first().recipient, u"kcik-case"_s);
        QCOMPARE(consents.first().items,
                 (QList{ConsentItem::Contact, ConsentItem::Needs, ConsentItem::Place}));
        QCOMPARE(consents.first().wording, desk.call().content().script.identity.version);
        QVERIFY(desk.tabTo(u"consent-withdrawn"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().consents.size(), 2); // what was said before stays
        QCOMPARE(desk.call().draft().consents.last().state, ConsentState::Withdrawn);
        QCOMPARE(desk.find<Label>(u"consentsSaid"_s)->text().count(u'\n'), 1);
    }

    void theWordsReadOutNameWhatIsPassedOnInTheCallersLanguage()
    {
        DeskWindow desk{u"pl"_s};
        open(desk);
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"es"_s; });
        const auto sentence = [&] { return desk.find<Label>(u"consentSentence"_s)->text(); };
        QVERIFY(sentence().contains(u"su número de teléfono, lo que necesita"_s));
        QVERIFY(!sentence().contains(u"papeles"_s));
        QVERIFY(sentence().contains(u"Equipo de casos"_s)); // the service, too, as the caller understands it
        const auto own = [&] { return desk.find<Label>(u"consentOwnSentence"_s); };
        QVERIFY(own()->isVisible() && own()->text().contains(u"numer"_s));
        QVERIFY(desk.tabTo(u"consentItem-documents"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(sentence().contains(u"papeles"_s));
        desk.call().change([](CallDraft &draft) { draft.callerLanguage = u"pl"_s; });
        QVERIFY(!own()->isVisible());
    }

    void nobodyIsRungBackUnlessItIsAgreed()
    {
        DeskWindow desk{u"pl"_s};
        open(desk);
        QCOMPARE(desk.call().draft().callBack, CallBackPlan{});
        QVERIFY(!desk.find(u"callBackNumber"_s)->isVisible());
        QVERIFY(desk.tabTo(u"callBackWay"_s));
        desk.press(Qt::Key_Down); // from "do not" to "ring"
        QCOMPARE(desk.call().draft().callBack.way, CallBackWay::Phone);
        QVERIFY(desk.call().draft().callBack.expires.isValid());
        QVERIFY(desk.tabTo(u"codeWord"_s));
        desk.type(u"kasztan"_s);
        QCOMPARE(desk.call().draft().callBack.codeWord, u"kasztan"_s);
        auto *word = desk.find<QLineEdit>(u"codeWord"_s);
        QCOMPARE(word->echoMode(), QLineEdit::Password);
        QVERIFY(desk.tabTo(u"showCodeWord"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(word->echoMode(), QLineEdit::Normal);
        QVERIFY(desk.call().draft().notes.isEmpty());
    }

    void aSuspectedControllerIsNeverRungBack()
    {
        DeskWindow desk{u"pl"_s};
        open(desk);
        QVERIFY(desk.tabTo(u"callBackWay"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(u"kontrolując"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.call().draft().kind, CallKind::SuspectedController);
        QVERIFY(!desk.find(u"callBackWay"_s)->isEnabled());
        QCOMPARE(desk.find<Choice>(u"callBackWay"_s)->currentData().toString(), u"none"_s);
        QVERIFY(!desk.find(u"callBackNumber"_s)->isVisible());
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"controller"_s);
        desk.call().change([](CallDraft &draft) { draft.disposition = Disposition::OutOfScope; });
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
        QVERIFY(lookInside(desk.folder(), u"SELECT 1 FROM call_back"_s).isEmpty());
    }

    void aPossibleDutyIsOneCalmLineUntilItIsReceived()
    {
        DeskWindow desk{u"es"_s};
        open(desk);
        auto *banner = desk.find(u"dutyBanner"_s);
        QVERIFY(!banner->isVisible());
        QVERIFY(desk.tabTo(u"duty-kk189"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().dutyGrounds, QList{DutyGround::Captivity});
        QCOMPARE(desk.call().draft().dutyLog.first().step, DutyStep::Known);
        QVERIFY(banner->isVisible());
        QVERIFY(desk.tabTo(u"dutyWords"_s));
        desk.type(u"KSP 12/26"_s);
        QVERIFY(desk.tabTo(u"duty-sent"_s));
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.call().draft().dutyLog.last().words, u"KSP 12/26"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(desk.tabTo(u"duty-received"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(!banner->isVisible());
        QCOMPARE(desk.find<Label>(u"dutyLog"_s)->text().count(u'\n'), 2);
    }

    /// Journey (i): a woman about to leave for care work, in three keys and a word.
    void beforeAJourneyInThreeKeys_data() { languages(); }

    void beforeAJourneyInThreeKeys()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QVERIFY(desk.takeCall());
        const QMap<QString, QString> words{
            {u"pl"_s, u"przed wyj"_s}, {u"en"_s, u"before dep"_s}, {u"es"_s, u"antes"_s}};
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(words.value(language));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.call().draft().kind, CallKind::Preventive);
        QCOMPARE(desk.call().now().person().phase, Phase::Before);
        QCOMPARE(desk.call().draft().purpose, Purpose::PreventiveConsultation);
        const auto &advice = desk.call().now().routing().advice;
        QVERIFY(advice.contains(u"checkEmployer"_s));
        QVERIFY(advice.contains(u"keepPapers"_s));
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.find<ScriptPanel>(u"scriptCard"_s)->card(), u"beforeTravel"_s);
    }

    /// Journey (j): called last week, now crying. The digits are enough; the old level is not used.
    void whoCalledBeforeDoesNotHaveToTellItAllAgain_data() { languages(); }

    void whoCalledBeforeDoesNotHaveToTellItAllAgain()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        open(desk);
        desk.press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(desk.focused()->objectName(), u"returnNumber"_s);
        QVERIFY(desk.tabTo(u"giveReturnNumber"_s));
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.call().draft().returnNumber.size(), 5);
        const auto number = desk.call().draft().returnNumber;
        QVERIFY(desk.find(u"givenReturnNumber"_s)->isVisible());
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Victim;
            draft.disposition = Disposition::Information;
            draft.safety.talkFreely = Answer::Yes;
            draft.safety.dangerAsked = true;
            draft.nextNote = u"wants a lawyer first"_s;
        });
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_R, Qt::ControlModifier);
        desk.type(number);
        const auto *found = desk.find<Label>(u"earlierCall"_s);
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->text().contains(u"wants a lawyer first"_s));
        QVERIFY(found->text().contains(u"T2"_s)); // of then
        QCOMPARE(desk.call().now().shown().level, Level::T5); // today nothing was asked yet
        QVERIFY(!desk.call().draft().earlierCall.isEmpty());
        QVERIFY(desk.call().draft().earlierCall != desk.call().draft().id.text);
        desk.press(Qt::Key_F8);
        desk.call().changePerson([](CallPerson &person) { person.needs = {Need::Psychological}; });
        desk.press(Qt::Key_F8);
        auto *card = desk.find<ScriptPanel>(u"scriptCard"_s);
        QCOMPARE(card->card(), u"calm"_s);
    }

    void whatWasAgreedIsKeptWithTheClosedCall()
    {
        DeskWindow desk{u"en"_s};
        open(desk);
        QVERIFY(desk.tabTo(u"consent-given"_s));
        desk.press(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"callBackWay"_s));
        desk.press(Qt::Key_Down);
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Victim;
            draft.disposition = Disposition::CallbackPlanned;
            draft.followUp = draft.startedAt.date().addDays(1);
            draft.safety.talkFreely = Answer::Yes;
            draft.safety.dangerAsked = true;
        });
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
        QTRY_VERIFY(desk.find<Label>(u"readAgreements"_s)->text().contains(u"agreed"_s));
    }
};

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreements_page.moc"
