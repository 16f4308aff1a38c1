// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/ToAct.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

using Edit = std::function<void(CallDraft &)>;
Q_DECLARE_METATYPE(Edit)

/// What is asked once the level is settled, as a table.
class TestToAct : public QObject
{
    Q_OBJECT

    static CallDraft blank()
    {
        CallDraft draft;
        draft.persons.append(CallPerson{});
        return draft;
    }

    static const QList<ToAct> &everything()
    {
        static const QList<ToAct> all{ToAct::Danger,  ToAct::Where,   ToAct::Age,    ToAct::Urgent,
                                      ToAct::Tonight, ToAct::WhoElse, ToAct::Consent};
        return all;
    }

    static QList<ToAct> without(const QList<ToAct> &gone)
    {
        auto rest = everything();
        rest.removeIf([&](ToAct one) { return gone.contains(one); });
        return rest;
    }

private Q_SLOTS:
    void eachFactTakesOutWhatItAnswers_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QList<ToAct>>("gone");
        const auto row = [](const char *name, const QList<ToAct> &gone, const Edit &edit) {
            QTest::newRow(name) << edit << gone;
        };
        row("a call in which nothing else was said", {}, [](CallDraft &) {});
        row("danger was answered", {ToAct::Danger}, [](CallDraft &d) { d.safety.dangerAsked = true; });
        row("the caller's place", {ToAct::Where}, [](CallDraft &d) { d.safety.where = u"red gate"_s; });
        row("the people's place", {ToAct::Where},
            [](CallDraft &d) { d.safety.peoplesWhere = u"container"_s; });
        row("blanks are no place", {}, [](CallDraft &d) { d.safety.where = u"  "_s; });
        row("an age", {ToAct::Age}, [](CallDraft &d) { d.persons[0].age = AgeState::SoundsAdult; });
        row("a kind of danger is urgent", {ToAct::Urgent},
            [](CallDraft &d) { d.safety.dangerKinds = {DangerKind::Hurt}; });
        row("pregnant says nothing of tonight", {ToAct::Urgent},
            [](CallDraft &d) { d.persons[0].needs = {Need::Pregnancy}; });
        row("a place to sleep", {ToAct::Urgent, ToAct::Tonight},
            [](CallDraft &d) { d.persons[0].needs = {Need::Shelter}; });
        row("the list of needs was gone through", {ToAct::Urgent, ToAct::Tonight}, [](CallDraft &d) {
            d.persons[0].needs = {Need::Medical, Need::Legal};
        });
        row("another person", {ToAct::WhoElse}, [](CallDraft &d) { d.persons.append(CallPerson{}); });
        row("a group", {ToAct::WhoElse}, [](CallDraft &d) { d.persons[0].people = 9; });
        row("consent was given", {ToAct::Consent},
            [](CallDraft &d) { d.consents = {{.person = 0, .state = ConsentState::Given}}; });
        row("consent was refused: asked all the same", {ToAct::Consent},
            [](CallDraft &d) { d.consents = {{.person = 0, .state = ConsentState::Refused}}; });
        row("somebody else's consent", {ToAct::WhoElse}, [](CallDraft &d) {
            d.persons.append(CallPerson{});
            d.consents = {{.person = 1, .state = ConsentState::Given}};
        });
        row("a service was told of", {ToAct::WhoElse, ToAct::Consent},
            [](CallDraft &d) { d.referrals = {{.service = u"kcik-case"_s, .persons = {0}}}; });
        row("112 and the lead are no service to go to", {}, [](CallDraft &d) {
            d.referrals = {{.service = u"112"_s}, {.service = u"kcik-duty"_s}};
        });
        row("before a journey", {ToAct::Where, ToAct::Tonight, ToAct::WhoElse, ToAct::Consent},
            [](CallDraft &d) { d.persons[0].phase = Phase::Before; });
        row("a controller is helped with nothing", everything(),
            [](CallDraft &d) { d.kind = CallKind::SuspectedController; });
    }

    void eachFactTakesOutWhatItAnswers()
    {
        QFETCH(Edit, edit);
        QFETCH(QList<ToAct>, gone);
        auto draft = blank();
        edit(draft);
        QCOMPARE(missingToAct(draft, 0, Level::T1), without(gone));
    }

    void anInstitutionIsRungBackFirstAndDoesNotConsentForAnybody()
    {
        auto draft = blank();
        draft.role = CallerRole::Institution;
        QCOMPARE(missingToAct(draft, 0, Level::T2),
                 (QList<ToAct>{ToAct::Danger, ToAct::Verified, ToAct::Where, ToAct::Age, ToAct::Urgent,
                               ToAct::Tonight, ToAct::WhoElse}));
        draft.callerVerified = true;
        QVERIFY(!missingToAct(draft, 0, Level::T2).contains(ToAct::Verified));
    }

    void whereNothingPointsToACrimeOnlyDangerAgeAndNeedsAreAsked()
    {
        QCOMPARE(missingToAct(blank(), 0, Level::T4),
                 (QList<ToAct>{ToAct::Danger, ToAct::Age, ToAct::Urgent}));
    }

    void eachPersonIsAskedForHerself()
    {
        auto draft = blank();
        draft.persons.append(CallPerson{.age = AgeState::Adult, .needs = {Need::Shelter}});
        QVERIFY(missingToAct(draft, 0, Level::T1).contains(ToAct::Tonight));
        QVERIFY(!missingToAct(draft, 1, Level::T1).contains(ToAct::Tonight));
        QVERIFY(!missingToAct(draft, 1, Level::T1).contains(ToAct::Age));
    }
};

QTEST_APPLESS_MAIN(TestToAct)
#include "tst_to_act.moc"
