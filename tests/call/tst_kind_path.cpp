// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/KindPath.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestKindPath : public QObject
{
    Q_OBJECT

    static CallDraft draft()
    {
        CallDraft draft;
        draft.persons = {CallPerson{.id = {u"one"_s}}, CallPerson{.id = {u"two"_s}}};
        draft.notes = u"kept"_s;
        draft.callBack.way = CallBackWay::Phone;
        return draft;
    }

private Q_SLOTS:
    void aKindSaysWhoCallsAndUnderWhichTask_data()
    {
        QTest::addColumn<CallKind>("kind");
        QTest::addColumn<CallerRole>("role");
        QTest::addColumn<Purpose>("purpose");
        QTest::newRow("victim") << CallKind::Victim << CallerRole::Victim << Purpose::Contact;
        QTest::newRow("relative") << CallKind::Relative << CallerRole::Relative << Purpose::Contact;
        QTest::newRow("witness") << CallKind::Witness << CallerRole::Witness << Purpose::Contact;
        QTest::newRow("institution") << CallKind::Institution << CallerRole::Institution
                                     << Purpose::InstitutionalConsultation;
        QTest::newRow("preventive") << CallKind::Preventive << CallerRole::Victim
                                    << Purpose::PreventiveConsultation;
        QTest::newRow("silent") << CallKind::Silent << CallerRole::Victim << Purpose::Contact;
    }

    void aKindSaysWhoCallsAndUnderWhichTask()
    {
        QFETCH(CallKind, kind);
        QFETCH(CallerRole, role);
        QFETCH(Purpose, purpose);
        const auto after = withKind(draft(), kind);
        QCOMPARE(after.kind, kind);
        QCOMPARE(after.role, role);
        QCOMPARE(after.purpose, purpose);
        QCOMPARE(after.notes, u"kept"_s);
    }

    void beforeAJourneyEverybodyIsBeforeIt()
    {
        for (const auto &person : withKind(draft(), CallKind::Preventive).persons)
            QCOMPARE(person.phase, Phase::Before);
        for (const auto &person : withKind(draft(), CallKind::Victim).persons)
            QCOMPARE(person.phase, Phase::Now);
    }

    void aSuspectedControllerIsNeverRungBackOnceTheCallIsClosed()
    {
        const auto controller = withKind(draft(), CallKind::SuspectedController);
        QCOMPARE(asClosed(controller).callBack, CallBackPlan{});
        QCOMPARE(asClosed(withKind(controller, CallKind::Relative)).callBack, draft().callBack);
        auto taken = draft();
        taken.callBack = {.number = u"+48600100200"_s, .codeWord = u"kasztan"_s}; // and: do not ring back
        QCOMPARE(asClosed(taken).callBack, CallBackPlan{});
    }

    void nobodyIsRungBackWhenAControllersLineDrops()
    {
        auto agreed = draft();
        agreed.safety.ifCutOff = CutOffPlan::CallAsAgreed;
        const auto controller = withKind(agreed, CallKind::SuspectedController);
        QCOMPARE(controller.safety.ifCutOff, CutOffPlan::DoNotCall);
        QCOMPARE(withKind(controller, CallKind::Victim).safety.ifCutOff, CutOffPlan::CallAsAgreed);
    }

    /// Whatever way through the list was taken, only the last kind counts.
    void everyKindAfterEveryOtherIsAsIfItWereTheFirst()
    {
        auto before = draft();
        before.role = CallerRole::Relative;
        before.persons[1].phase = Phase::After;
        for (const auto &[passed, code] : codesOf(CallKind{})) {
            for (const auto &[kind, other] : codesOf(CallKind{}))
                QCOMPARE(withKind(withKind(before, passed), kind), withKind(before, kind));
            QCOMPARE(withoutKind(withKind(before, passed)), before);
        }
    }

    void whatIsChangedByHandAfterTheKindStays()
    {
        auto call = withKind(draft(), CallKind::Preventive);
        call.role = CallerRole::Relative;
        call.persons[0].phase = Phase::After;
        const auto after = withKind(call, CallKind::Information);
        QCOMPARE(after.role, CallerRole::Relative);
        QCOMPARE(after.persons.at(0).phase, Phase::After);
        QCOMPARE(after.persons.at(1).phase, Phase::Now);
    }

    void whoIsAddedIsWhereTheOthersAre()
    {
        const auto call = withKind(draft(), CallKind::Preventive);
        QCOMPARE(personAddedTo(call, {u"three"_s}).phase, Phase::Before);
        QCOMPARE(personAddedTo(withoutKind(call), {u"three"_s}).phase, Phase::Now);
    }

    void theTaskOfTheLineFollowsTheLastKind()
    {
        const auto once = withKind(draft(), CallKind::Institution);
        QCOMPARE(withKind(once, CallKind::Victim).purpose, Purpose::Contact);
    }
};

QTEST_GUILESS_MAIN(TestKindPath)
#include "tst_kind_path.moc"
