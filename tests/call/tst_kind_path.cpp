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

    void aSuspectedControllerIsNeverRungBack()
    {
        QCOMPARE(withKind(draft(), CallKind::SuspectedController).callBack, CallBackPlan{});
        QCOMPARE(withKind(draft(), CallKind::Relative).callBack.way, CallBackWay::Phone);
    }

    void theTaskOfTheLineFollowsTheLastKind()
    {
        const auto once = withKind(draft(), CallKind::Institution);
        QCOMPARE(withKind(once, CallKind::Victim).purpose, Purpose::Contact);
    }
};

QTEST_GUILESS_MAIN(TestKindPath)
#include "tst_kind_path.moc"
