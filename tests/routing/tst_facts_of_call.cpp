// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/FactsOfCall.h"
#include "tests/support/ShippedRouting.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// From a call to who can help: each person by their own level and stage.
class TestFactsOfCall : public QObject
{
    Q_OBJECT

    ShippedRouting m_shipped;
    const QDateTime m_noon{QDate{2026, 11, 30}, QTime{11, 0}, QTimeZone::utc()};

    static CallDraft two()
    {
        CallDraft draft;
        draft.safety.danger = DangerNow::No;
        for (const auto &name : {u"one"_s, u"two"_s})
            draft.persons.append(CallPerson{.id = {name}, .age = AgeState::Adult});
        return draft;
    }

    /// For whom of the call the service is.
    QList<int> personsFor(const CallDraft &draft, const QList<Level> &routeAs, const QString &service) const
    {
        const auto routing = m_shipped.route(factsOf(draft, routeAs), m_noon);
        for (const auto &ranked : routing.services) {
            if (m_shipped.directory.services().at(ranked.service).id == service)
                return ranked.persons;
        }
        return {};
    }

private Q_SLOTS:
    void whoNeedsNothingGetsNothingBecauseAnotherDoes()
    {
        QCOMPARE(personsFor(two(), {Level::T1, Level::T4}, u"kcik-case"_s), QList<int>{0});
        QCOMPARE(personsFor(two(), {Level::T4, Level::T2}, u"kcik-case"_s), QList<int>{1});
        QCOMPARE(personsFor(two(), {Level::T1, Level::T1}, u"kcik-case"_s), (QList<int>{0, 1}));
    }

    void whoHasLeftAndWhoIsAboutToLeaveAreToldDifferentThings()
    {
        auto draft = two();
        draft.persons[1].phase = Phase::Before;
        QCOMPARE(personsFor(draft, {Level::T4, Level::T4}, u"kraz"_s), QList<int>{1});
        QCOMPARE(personsFor(draft, {Level::T1, Level::T4}, u"kcik-case"_s), QList<int>{0});
    }

    void dangerIsForEverybody()
    {
        auto draft = two();
        draft.safety.danger = DangerNow::Yes;
        QCOMPARE(personsFor(draft, {Level::T1, Level::T4}, u"112"_s), (QList<int>{0, 1}));
    }

    void aSuspectedControllerGetsGeneralInformationOnly()
    {
        auto draft = two();
        draft.kind = CallKind::SuspectedController;
        draft.wishes = {Wish::Police};
        draft.persons[0].needs = {Need::Shelter, Need::Legal};
        draft.persons[0].forms = {ExploitationForm::ForcedLabour};
        const auto routing = m_shipped.route(factsOf(draft, {Level::T1, Level::T1}), m_noon);
        QCOMPARE(m_shipped.ranked(routing), QStringList{u"iom"_s});
    }
};

QTEST_GUILESS_MAIN(TestFactsOfCall)
#include "tst_facts_of_call.moc"
