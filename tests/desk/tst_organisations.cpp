// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Organisations.h"
#include "core/desk/Permission.h"
#include "core/desk/SignedIn.h"
#include "core/store/Store.h"
#include "tests/support/KeptCalls.h"
#include "tests/support/SealedFolder.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Two organisations share the line: what they are called, and who belongs to which.
class TestOrganisations : public QObject
{
    Q_OBJECT

    std::unique_ptr<SealedFolder> m_folder;
    std::optional<OpenVaults> m_vaults;
    const QDateTime m_now{QDate{2026, 11, 27}, QTime{3, 0}, Qt::UTC};

    StoreAccess access() const { return alone(m_vaults->live); }

    void add(const QString &name, const QStringList &roles)
    {
        QVERIFY(addKeyholder(*m_vaults, {.name = name, .roles = roles}, u"cztery parasole pod mostem"_s,
                             LeastCost, utcNow));
        QVERIFY(access()([](Store &store) { return store.office().staff.complete(FirstOrganisation); }));
    }

    Result<> name(const QString &first, const QString &second)
    {
        return nameOrganisations(*m_vaults, access(), atTheDesk(), {.first = first, .second = second}, m_now);
    }

    Result<> move(const QString &person, const QString &organisation)
    {
        return movePerson(*m_vaults, access(), atTheDesk(), person, organisation, m_now);
    }

    StaffMember staff(const QString &name) const
    {
        StaffMember found;
        (void)access()([&](Store &store) -> Result<> {
            const auto people = *store.office().staff.all();
            for (const auto &person : people) {
                if (person.name == name)
                    found = person;
            }
            return {};
        });
        return found;
    }

    QList<AuditEntry> lines(AuditedDeed deed) const
    {
        QList<AuditEntry> found;
        (void)access()([&](Store &store) -> Result<> {
            const auto all = *store.office().audit.ofDesk(u"A"_s, {}, 50);
            for (const auto &line : all) {
                if (line.entry.action == codeOf(deed))
                    found.append(line.entry);
            }
            return {};
        });
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<SealedFolder>();
        m_vaults = m_folder->vaults();
    }
    void cleanup()
    {
        m_vaults.reset();
        m_folder.reset();
    }

    void untilSomebodyNamesThemThereIsOneWithoutAName()
    {
        QCOMPARE(*organisations(access()), QList{Organisation{.code = u"A"_s}});
        QVERIFY(name(u" Pierwsza "_s, u"Druga"_s));
        QCOMPARE(*organisations(access()),
                 (QList{Organisation{.code = u"A"_s, .name = u"Pierwsza"_s},
                        Organisation{.code = u"B"_s, .name = u"Druga"_s}}));
        QCOMPARE(lines(AuditedDeed::NameOrganisations).size(), 1);
        QCOMPARE(name(u"Druga"_s, u"druga"_s).problem().fault, Fault::DuplicateId);
        QVERIFY(name(u"Pierwsza"_s, {}));
        QCOMPARE(organisations(access())->size(), 1);
    }

    void whoIsMovedSignsInThereAndTheLineSaysWhereTo()
    {
        QVERIFY(name({}, u"Druga"_s));
        QVERIFY(move(u"Anna"_s, u"B"_s));
        const auto moved = lines(AuditedDeed::MovePerson);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().object, staff(u"Anna"_s).id);
        QCOMPARE(moved.first().fields, QStringList{u"organisation=B"_s});
        const auto identity = signedIn(*m_vaults, access(), atTheDesk().rights, utcNow);
        QVERIFY(identity);
        QCOMPARE(identity->organisation, u"B"_s);
        QVERIFY(move(u"Anna"_s, u"B"_s)); // is there already: nothing happens
        QCOMPARE(lines(AuditedDeed::MovePerson).size(), 1);
    }

    void nobodyGoesToWhatIsNotThere()
    {
        QCOMPARE(move(u"Anna"_s, u"B"_s).problem().where, u"organisation"_s);
        QVERIFY(name({}, u"Druga"_s));
        QCOMPARE(move(u"Nikt"_s, u"B"_s).problem().fault, Fault::UnknownId);
        QVERIFY(lines(AuditedDeed::MovePerson).isEmpty());
    }

    void whatSomebodyBelongsToIsNotTakenAway()
    {
        QVERIFY(name({}, u"Druga"_s));
        QVERIFY(move(u"Anna"_s, u"B"_s));
        const auto gone = name({}, {});
        QVERIFY(!gone);
        QCOMPARE(gone.problem().fault, Fault::NotAllowed);
        QCOMPARE(gone.problem().where, u"organisation"_s);
        QCOMPARE(organisations(access())->size(), 2);
    }

    void whoHasAnOpenCallStaysUntilItIsClosed()
    {
        QVERIFY(name({}, u"Druga"_s));
        QVERIFY(access()([](Store &store) -> Result<> {
            if (auto done = store.office().staff.complete(FirstOrganisation); !done)
                return done;
            return {};
        }));
        const auto anna = atTheDesk({StaffRole::Operator}, staff(u"Anna"_s).id);
        CallDraft draft;
        QVERIFY(access()([&](Store &store) -> Result<> {
            draft = openCall(store, anna, m_now);
            return {};
        }));
        const auto stays = move(u"Anna"_s, u"B"_s);
        QVERIFY(!stays);
        QCOMPARE(stays.problem().where, u"openCall"_s);
        QVERIFY(access()(
            [&](Store &store) { return writeClosed(store, anna, draft, {.level = u"T1"_s}, m_now); }));
        QVERIFY(move(u"Anna"_s, u"B"_s));
    }

    void consultantsKeepALeadToTurnTo()
    {
        QVERIFY(name({}, u"Druga"_s));
        add(u"Lena"_s, {u"shiftLead"_s});
        const auto left = move(u"Lena"_s, u"B"_s);
        QVERIFY(!left); // Anna takes calls
        QCOMPARE(left.problem().where, u"lastLead"_s);
        add(u"Ewa"_s, {u"shiftLead"_s, u"operator"_s});
        QVERIFY(move(u"Lena"_s, u"B"_s));
        QCOMPARE(move(u"Ewa"_s, u"B"_s).problem().where, u"lastLead"_s);
        QVERIFY(move(u"Lena"_s, u"A"_s)); // nobody stays behind there
        QVERIFY(move(u"Ewa"_s, u"B"_s));
    }

    void whoeverMovedSeesNoMoreOfTheCallsOfBeforeThanTheTableSays()
    {
        QVERIFY(name({}, u"Druga"_s));
        QVERIFY(access()([](Store &store) { return store.office().staff.complete(FirstOrganisation); }));
        auto anna = atTheDesk({StaffRole::Operator}, staff(u"Anna"_s).id);
        QVERIFY(access()([&](Store &store) -> Result<> {
            const auto call = closedCall(store, anna, m_now.addSecs(-3600)).id.text;
            if (rulingAt(store, anna, Action::ReadCall, call, m_now)->grant != Grant::Allowed)
                return Problem{.fault = Fault::NotAllowed};
            anna.organisation = u"B"_s;
            const auto ruling = *rulingAt(store, anna, Action::ReadCall, call, m_now);
            if (ruling != Ruling{.grant = Grant::Denied, .because = Because::OtherOrganisation})
                return Problem{.fault = Fault::NotAllowed};
            anna.roles.known = {StaffRole::ShiftLead};
            const auto lead = *rulingAt(store, anna, Action::ReadCall, call, m_now);
            return lead.grant == Grant::Masked ? Result<>{} : Problem{.fault = Fault::NotAllowed};
        }));
    }

    void whoIsNewWorksWhereThoseWorkWhoLetThemIn()
    {
        auto lead = atTheDesk();
        lead.organisation = u"B"_s;
        auto desk = *Desk::open(m_vaults->live, lead, utcNow);
        desk->entrust(*m_vaults, LeastCost);
        QSignalSpy looked{desk->keeping(), &VaultKeeping::looked};
        desk->keeping()->add({.name = u"Bo"_s, .roles = {u"operator"_s}}, u"cztery parasole pod mostem"_s);
        QVERIFY(looked.wait(20'000));
        desk.reset();
        QCOMPARE(staff(u"Bo"_s).organisation, u"B"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrganisations)
#include "tst_organisations.moc"
