// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/People.h"
#include "ui/intake/LiveCall.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime fixedNow()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, QTimeZone::utc()};
}

} // namespace

class TestLiveCall : public QObject
{
    Q_OBJECT

    Content m_content{*loadContent()};

    static CallDraft blank() { return {.id = makeId<CallTag>(fixedNow()), .startedAt = fixedNow()}; }

private Q_SLOTS:
    void aCallBeginsWithOnePerson()
    {
        LiveCall call{m_content, fixedNow};
        QVERIFY(!call.isOpen());
        call.begin(blank());
        QVERIFY(call.isOpen());
        QCOMPARE(call.draft().persons.size(), 1);
        QVERIFY(!call.now().person().id.isNull());
        QCOMPARE(call.now().callVerdict().level, Level::T5);
    }

    void whatFollowsIsThereBeforeTheChangeReturns()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        const auto before = call.draft().revision;
        call.answer(u"R2"_s, Answer::Yes);
        QCOMPARE(call.now().verdict().level, Level::T2);
        call.change([](CallDraft &draft) {
            draft.safety.danger = DangerNow::Yes;
            draft.safety.dangerAsked = true;
        });
        QCOMPARE(call.now().callVerdict().level, Level::T0);
        QCOMPARE(call.now().callVerdict().indication, Level::T2);
        const auto &first = call.now().routing().services.first();
        QCOMPARE(m_content.directory.services().at(first.service).id, u"112"_s);
        QCOMPARE(call.draft().revision, before + 2);
    }

    void whatIsPastedWithControlCharactersEntersClean()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.changeWords([](CallDraft &draft) { draft.notes = u"one\ftwo"_s; });
        QCOMPARE(call.draft().notes, u"onetwo"_s);
        call.change([](CallDraft &draft) { draft.safety.where = u"Polna\r\n5"_s; });
        QCOMPARE(call.draft().safety.where, u"Polna\n5"_s);
        const auto before = call.draft().revision;
        call.change([](CallDraft &draft) { draft.safety.where = u"Polna\r\n5"_s; });
        QCOMPARE(call.draft().revision, before); // the same words once more
    }

    void aChangeThatChangesNothingIsNone()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        QSignalSpy changed{&call, &LiveCall::changed};
        const auto before = call.draft().revision;
        call.change([](CallDraft &draft) { draft.role = draft.role; });
        call.answer(u"R2"_s, std::nullopt);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(call.draft().revision, before);
    }

    void wordsAreNoFact()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        QSignalSpy changed{&call, &LiveCall::changed};
        QSignalSpy worded{&call, &LiveCall::worded};
        call.changeWords([](CallDraft &draft) { draft.notes = u"abc"_s; });
        QCOMPARE(changed.size(), 0);
        QCOMPARE(worded.size(), 1);
        QCOMPARE(call.draft().notes, u"abc"_s);
    }

    void answersAreTakenBackOneByOneAndByPerson()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.answer(u"R1"_s, Answer::Yes);
        call.answer(u"R1"_s, Answer::No);
        call.change([](CallDraft &draft) { draft.persons.append(CallPerson{.id = {u"two"_s}}); });
        call.selectPerson(1);
        call.answer(u"R2"_s, Answer::Yes);
        call.selectPerson(0);
        QVERIFY(call.takeBack());
        QCOMPARE(call.now().personIndex(), 1); // back to whom the answer was about
        QVERIFY(call.now().person().answers.isEmpty());
        QVERIFY(call.takeBack());
        QCOMPARE(call.now().person().answers.value(u"R1"_s), Answer::Yes);
        QVERIFY(call.takeBack());
        QVERIFY(call.now().person().answers.isEmpty());
        QVERIFY(!call.takeBack());
    }

    void theHighestPersonDecidesTheCall()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.change([](CallDraft &draft) {
            draft.persons.append(CallPerson{.id = {u"two"_s}, .age = AgeState::Adult});
        });
        call.selectPerson(1);
        for (const auto &id : {u"D4.01"_s, u"D4.04"_s, u"D5.02"_s, u"D5.01"_s})
            call.answer(id, Answer::Yes);
        QCOMPARE(call.now().verdicts().size(), 2);
        QCOMPARE(call.now().verdicts().at(0).level, Level::T5);
        QCOMPARE(call.now().callVerdict().level, Level::T1);
    }

    void aPersonWhoIsNotThereCannotBeChosen()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        QSignalSpy changed{&call, &LiveCall::changed};
        for (const int index : {-1, 1, 99})
            call.selectPerson(index);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(call.now().personIndex(), 0);
    }

    void nothingChangesWithoutACall()
    {
        LiveCall call{m_content, fixedNow};
        call.answer(u"R1"_s, Answer::Yes);
        call.change([](CallDraft &draft) { draft.notes = u"x"_s; });
        call.changeWords([](CallDraft &draft) { draft.notes = u"x"_s; });
        QVERIFY(!call.takeBack());
        QVERIFY(call.draft() == CallDraft{});
    }

    void theNextCallKnowsNothingOfTheLast()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.answer(u"R1"_s, Answer::Yes);
        call.end();
        QVERIFY(!call.isOpen());
        call.begin(blank());
        QVERIFY(!call.takeBack());
        QVERIFY(call.now().person().answers.isEmpty());
    }

    void aHeldCallKeepsWhatCanBeTakenBack()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.answer(u"R1"_s, Answer::Yes);
        call.answer(u"R2"_s, Answer::No);
        const auto held = call.draft();
        call.end();
        call.begin({.id = makeId<CallTag>(fixedNow()), .startedAt = fixedNow()});
        QVERIFY(!call.takeBack()); // the other call's answers are none of this one's
        call.end();
        call.begin(held);
        QVERIFY(call.takeBack());
        QVERIFY(!call.now().person().answers.contains(u"R2"_s));
        QVERIFY(call.takeBack());
        QVERIFY(call.now().person().answers.isEmpty());
        QVERIFY(!call.takeBack());
    }

    void theAnswersOfAPersonWhoWasTakenOutAreNotTakenBackFromAnother()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.answer(u"R1"_s, Answer::Yes);
        call.change(
            [](CallDraft &draft) { draft.persons.append(CallPerson{.id = makeId<PersonTag>(fixedNow())}); });
        call.selectPerson(1);
        call.answer(u"R2"_s, Answer::Yes);
        call.change([](CallDraft &draft) { draft = withoutPerson(draft, 1); });
        QVERIFY(call.takeBack()); // R2 went with its person: R1 is the last one left
        QVERIFY(call.now().person().answers.isEmpty());
    }

    void onlyAChildWhoSpeaksOfItselfIsAddressedAsAChild()
    {
        LiveCall call{m_content, fixedNow};
        call.begin(blank());
        call.changePerson([](CallPerson &person) { person.age = AgeState::Under18; });
        QCOMPARE(addressIn(call.now()), AddressForm::Familiar);
        call.change([](CallDraft &draft) {
            draft.role = CallerRole::Relative;
            draft.address = AddressForm::Masculine;
        });
        QCOMPARE(addressIn(call.now()), AddressForm::Masculine);
    }
};

QTEST_GUILESS_MAIN(TestLiveCall)
#include "tst_live_call.moc"
