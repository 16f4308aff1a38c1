// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AssignRequests.h"
#include "core/desk/CallLimits.h"
#include "core/desk/CallSearch.h"
#include "core/desk/GlassRequests.h"
#include "core/desk/LogKeeper.h"
#include "core/desk/Permission.h"
#include "core/rights/AuditedDeed.h"
#include "core/store/LogTable.h"
#include "core/store/SearchTable.h"
#include "core/vault/Capsule.h"
#include "tests/support/KeptCalls.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Everything that somebody wrote into the sample call and that no code says.
const QStringList &written()
{
    static const QStringList words{u"Zażółć"_s,    u"Ring at nine"_s, u"quoted"_s, u"głos"_s,
                                   u"RSD 12/26"_s, u"+48220000000"_s, u"po 22"_s,  u"kierownik"_s};
    return words;
}

/// What names somebody in it.
const QStringList &names()
{
    static const QStringList words{u"Rosa Nadie"_s, u"Luz Ninguna"_s, u"Jan Nikt"_s,     u"Prezes"_s,
                                   u"Łódź"_s,       u"Grójec"_s,      u"+48600100200"_s, u"sklep z butami"_s,
                                   u"kasztan"_s,    u"DROP TABLE"_s,  u"Barak"_s};
    return words;
}

QString textOf(const StoredCall &call)
{
    QStringList text{call.callerPlace, call.peoplesPlace, call.perpetratorPlace, call.whoHears,
                     call.notes,       call.nextNote,     call.handReason,       call.institutionReference,
                     call.switchboard};
    if (call.callBack)
        text += {call.callBack->number, call.callBack->safeTimes, call.callBack->coverStory,
                 call.callBack->codeWord};
    for (const auto &entry : call.dutyLog)
        text += entry.words;
    return text.join(u'\n');
}

int found(const QStringList &words, const QString &text)
{
    return int(
        std::count_if(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }));
}

} // namespace

/// Every set of roles × every state of a call, at every door of the desk: what goes through is what the
/// matrix says, and each time there is its line in the audit.
class TestEveryDoor : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    BoxPair m_pair = makeBoxPair();
    BoxPair m_bo = makeBoxPair();
    QMap<QString, QString> m_staff; ///< ids by name
    const QDateTime m_now{QDate{2026, 11, 27}, QTime{3, 0}, Qt::UTC};
    QMap<CallState, QString> m_calls; ///< one call in each state to whom "me" is

    DeskIdentity me(const QList<StaffRole> &roles) const { return with(atTheDesk(roles, u"me"_s)); }

    DeskIdentity with(DeskIdentity identity) const
    {
        identity.sealTo = {m_pair.publicKey};
        return identity;
    }

    /// Calls as the matrix knows them, taken by people who may.
    void keepCalls()
    {
        const QList both{StaffRole::Operator, StaffRole::ShiftLead};
        const auto mine = me(both);
        const auto other = with(atTheDesk(both, u"other"_s));
        auto foreign = with(atTheDesk(both, u"foreign"_s));
        foreign.organisation = u"B"_s;
        const auto anHourAgo = m_now.addSecs(-3600);
        auto &belongings = m_store->office().belongings;
        const auto give = [&](const CallDraft &draft) {
            (void)belongings.assign({draft.id.text, u"me"_s, u"other"_s, m_now});
            return draft.id.text;
        };
        m_calls = {{CallState::OwnOpen, openCall(*m_store, mine, anHourAgo).id.text},
                   {CallState::OwnInShift, closedCall(*m_store, mine, anHourAgo).id.text},
                   {CallState::OwnLater, closedCall(*m_store, mine, m_now.addDays(-2)).id.text},
                   {CallState::Assigned, give(closedCall(*m_store, other, anHourAgo))},
                   {CallState::OthersOpen, openCall(*m_store, other, anHourAgo).id.text},
                   {CallState::Others, closedCall(*m_store, other, anHourAgo).id.text},
                   {CallState::GlassBroken, closedCall(*m_store, other, anHourAgo).id.text},
                   {CallState::HandedOver, give(closedCall(*m_store, foreign, anHourAgo))},
                   {CallState::OtherOrganisation, closedCall(*m_store, foreign, anHourAgo).id.text}};
        keepRestricted(mine, foreign);
        (void)belongings.breakGlass({.id = u"g"_s,
                                     .call = m_calls.value(CallState::GlassBroken),
                                     .person = u"me"_s,
                                     .reason = codeOf(LookReason::Danger),
                                     .at = m_now.addSecs(-60)});
    }

    /// One's own of an hour ago, which would otherwise be open to its author, and one of the other
    /// organisation.
    void keepRestricted(const DeskIdentity &mine, const DeskIdentity &foreign)
    {
        const auto anHourAgo = m_now.addSecs(-3600);
        m_calls.insert(CallState::Restricted, closedCall(*m_store, mine, anHourAgo).id.text);
        m_calls.insert(CallState::RestrictedElsewhere, closedCall(*m_store, foreign, anHourAgo).id.text);
        for (const auto state : {CallState::Restricted, CallState::RestrictedElsewhere})
            (void)limitCall(*m_store, mine, {.call = m_calls.value(state), .kind = LimitKind::Restriction},
                            m_now);
    }

    /// Three who could be given a call, if it were not for one thing each, and Bo.
    void keepStaff()
    {
        auto &staff = m_store->office().staff;
        for (const auto &[name, role] : {std::pair{u"Bo"_s, u"operator"_s},
                                         {u"Far"_s, u"operator"_s},
                                         {u"Gone"_s, u"operator"_s},
                                         {u"Stan"_s, u"statistician"_s}})
            (void)staff.enter(name, {role}, m_now);
        (void)staff.moveTo(u"Far"_s, u"B"_s);
        (void)staff.complete(u"A"_s);
        const auto people = *staff.all();
        for (const auto &person : people)
            m_staff.insert(person.name, person.id);
    }

    AssignKeys keys(const std::vector<BoxPair> &pairs) const
    {
        return {.pairs = pairs, .publicKeyOf = [this](const QString &name) {
                    const QStringList others{u"Far"_s, u"Stan"_s};
                    return name == u"Bo"_s      ? m_bo.publicKey
                        : others.contains(name) ? m_pair.publicKey
                                                : QByteArray{};
                }};
    }

    std::vector<BoxPair> pairsWith(const BoxPair &pair) const
    {
        std::vector<BoxPair> pairs;
        pairs.push_back({pair.publicKey, SecretBytes::copyOf(pair.secretKey)});
        return pairs;
    }

    AssignOrder toBo(const QString &call) const
    {
        return {.call = call, .person = m_staff.value(u"Bo"_s), .reason = LookReason::CallBack};
    }

    DeskIdentity bo() const { return atTheDesk({StaffRole::Operator}, m_staff.value(u"Bo"_s)); }

    Ruling ruling(const DeskIdentity &identity, Action action, const QString &call)
    {
        return *rulingAt(*m_store, identity, action, call, m_now);
    }

    AuditEntry lastLine() const { return m_store->office().audit.ofDesk(u"A"_s, {}, 1)->first().entry; }

    static QList<StaffRole> setOf(unsigned bits)
    {
        QList<StaffRole> roles;
        for (const auto &[role, name] : codesOf(StaffRole{})) {
            if (bits & (1U << unsigned(role)))
                roles.append(role);
        }
        return roles;
    }

    /// Does this for every set of roles and every call, and counts.
    template<typename Check>
    int forEach(Check check)
    {
        int cells = 0;
        for (unsigned bits = 0; bits < 32; ++bits) {
            for (auto call = m_calls.cbegin(); call != m_calls.cend(); ++call) {
                check(me(setOf(bits)), call.value());
                ++cells;
            }
        }
        return cells;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        keepStaff();
        keepCalls();
    }

    void eachCallIsInTheStateItIsMeantToBeIn()
    {
        for (auto call = m_calls.cbegin(); call != m_calls.cend(); ++call) {
            const auto identity = me({});
            const auto facts = *m_store->office().belongings.factsOf(call.value(), u"me"_s, u"A"_s);
            QVERIFY2(facts, qPrintable(QString{codeOf(call.key())}));
            const auto standing = standingOf(*facts, identity.rights.spans, m_now);
            QVERIFY2(standing.states.contains(call.key()), qPrintable(QString{codeOf(call.key())}));
        }
    }

    void aCallIsReadAsFarAsTheMatrixSaysAndWithItsLine()
    {
        int whole = 0;
        int masked = 0;
        const int cells = forEach([&](const DeskIdentity &identity, const QString &call) {
            const auto grant = ruling(identity, Action::ReadCall, call).grant;
            const auto asked = *askForCall(*m_store, identity, call, m_now);
            const auto line = lastLine();
            QCOMPARE(line.actor, u"me"_s);
            QCOMPARE(line.object, call);
            QCOMPARE(asked.value.has_value(), grant == Grant::Allowed || grant == Grant::Masked);
            QCOMPARE(line.action,
                     QString{codeOf(asked.value ? AuditedDeed::ReadCall : AuditedDeed::Refused)});
            if (!asked.value)
                return;
            const auto text = textOf(asked.value->call);
            QCOMPARE(found(names(), text), 0); // sealed from the moment the call was closed
            if (grant == Grant::Masked) {
                QCOMPARE(found(written(), text), 0);
                ++masked;
            } else if (asked.value->call.line.state == u"closed"_s) {
                QCOMPARE(found(written(), text), int(written().size()));
                ++whole;
            }
        });
        QCOMPARE(cells, 32 * 11);
        QVERIFY(whole > 50 && masked > 20);
    }

    void whatIsSealedOpensAsFarAsTheMatrixSaysAndWithItsLine()
    {
        std::vector<BoxPair> pairs;
        pairs.push_back({m_pair.publicKey, SecretBytes::copyOf(m_pair.secretKey)});
        int opened = 0;
        int asked = 0;
        forEach([&](const DeskIdentity &identity, const QString &call) {
            const auto grant = ruling(identity, Action::OpenIdentity, call).grant;
            const auto before = lastLine();
            const auto bare = *askForIdentity(*m_store, identity, call, {}, pairs, m_now);
            QCOMPARE(bare.value.has_value(), grant == Grant::Allowed);
            if (grant == Grant::Reason) {
                QCOMPARE(lastLine().action, before.action); // nothing was shown, nothing refused
                ++asked;
            }
            const auto given = *askForIdentity(*m_store, identity, call, LookReason::CallBack, pairs, m_now);
            const auto line = lastLine();
            QCOMPARE(line.object, call);
            QCOMPARE(given.value.has_value(), grant == Grant::Allowed || grant == Grant::Reason);
            QCOMPARE(line.action,
                     QString{codeOf(given.value ? AuditedDeed::OpenIdentity : AuditedDeed::Refused)});
            if (!given.value)
                return;
            QCOMPARE(line.reason, QString{codeOf(LookReason::CallBack)});
            const auto state = (*m_store->calls().line(call))->state;
            if (state == u"closed"_s) {
                QCOMPARE(given.value->people.persons.first().name, u"Rosa Nadie"_s);
                QCOMPARE(given.value->people.codeWord, u"kasztan"_s);
                QCOMPARE(given.value->perpetrator->person.identity.nickname, u"Prezes"_s);
                ++opened;
            }
        });
        QVERIFY(opened > 50 && asked > 20);
    }

    void whatTheKeysDoNotOpenStaysShutWhateverTheRightsSay()
    {
        const auto lead = me({StaffRole::ShiftLead});
        const auto given = *askForIdentity(*m_store, lead, m_calls.value(CallState::Others),
                                           LookReason::Danger, {}, m_now);
        QVERIFY(given.value && given.value->someStayShut);
        QCOMPARE(given.value->people, CallIdentity{});
    }

    void whoHasSeenACallIsToldToWhoMaySeeIt()
    {
        forEach([&](const DeskIdentity &identity, const QString &call) {
            const auto grant = ruling(identity, Action::ReadCall, call).grant;
            const auto looks = *askForLooks(*m_store, identity, call, m_now);
            QCOMPARE(looks.value.has_value(), grant != Grant::Denied);
            if (looks.value)
                QVERIFY(!looks.value->isEmpty());
        });
    }

    void theLogAndItsSearchShowWhatTheMatrixSays()
    {
        QVERIFY(
            atomically(m_store->database(), [&] { return SearchTable{m_store->database()}.takeDue(1000); }));
        LogTable table{m_store->database()};
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto identity = me(setOf(bits));
            LogKeeper log{identity, [this] { return m_now; }};
            QVERIFY(log.follow(*m_store));
            LogFilter seen;
            seen.onlySeen = true;
            const auto all = log.index().view({}, log.sight(), {});
            const auto open = log.index().view(seen, log.sight(), {});
            const auto found = searchCalls(*m_store, log.index(), log.sightOfWords(),
                                           {questionFrom(u"Zażółć"_s), {}}, LastPlace + 1, 100);
            QVERIFY(found);
            for (auto call = m_calls.cbegin(); call != m_calls.cend(); ++call) {
                const auto key = LogView::keyOf(**table.placeOf(call.value()), 0, true);
                const auto grant = ruling(identity, Action::ReadCall, call.value()).grant;
                const bool isSeen = grant != Grant::Denied;
                const bool hasWords = grant == Grant::Allowed; // a masked call shows none
                const bool isRestricted
                    = call.key() == CallState::Restricted || call.key() == CallState::RestrictedElsewhere;
                const bool isOpen = call.key() == CallState::OwnOpen || call.key() == CallState::OthersOpen;
                QCOMPARE(open.has(key), isSeen);
                QCOMPARE(all.has(key), isSeen || !isRestricted);
                QCOMPARE(found->places.contains(**table.placeOf(call.value())), hasWords && !isOpen);
            }
        }
    }

    void onlyWhatMayBeGoneOnWithComesBackAfterACrash()
    {
        for (unsigned bits = 0; bits < 32; ++bits) {
            const auto identity = me(setOf(bits));
            const auto drafts = *draftsToGoOnWith(*m_store, identity, m_now);
            QStringList expected;
            for (const auto state : {CallState::OwnOpen, CallState::OthersOpen}) {
                if (permit(ruling(identity, Action::TakeCall, m_calls.value(state))))
                    expected.append(m_calls.value(state));
            }
            QStringList got;
            for (const auto &draft : drafts.readable)
                got.append(draft.id.text);
            got.sort();
            expected.sort();
            QCOMPARE(got, expected);
        }
    }

    void theGlassBreaksOnlyForWhomItIsThereAndALeadReviewsIt()
    {
        forEach([&](const DeskIdentity &identity, const QString &call) {
            const auto grant = ruling(identity, Action::BreakGlass, call).grant;
            QVERIFY(m_store->database().begin());
            const auto broken = *breakOne(*m_store, identity,
                                          {.id = makeUuid7(m_now),
                                           .call = call,
                                           .person = u"me"_s,
                                           .reason = codeOf(LookReason::Danger),
                                           .at = m_now});
            QCOMPARE(broken.value.has_value(), grant == Grant::Reason);
            if (broken.value) {
                QCOMPARE(*broken.value, m_now.addSecs(30 * 60));
                QVERIFY(askForCall(*m_store, identity, call, m_now)->value);
                QVERIFY(askForCall(*m_store, identity, call, m_now.addSecs(29 * 60))->value);
                const auto late = *askForCall(*m_store, identity, call, m_now.addSecs(31 * 60));
                const bool readsAnyway = identity.roles.known.contains(StaffRole::ShiftLead);
                QVERIFY(readsAnyway || !late.value || late.ruling.grant == Grant::Masked);
            }
            m_store->database().rollback();
        });
    }

    void nobodyReviewsTheirOwnLook()
    {
        QVERIFY(glassesFor(*m_store, me({StaffRole::Operator}))->isEmpty());
        const auto own = *glassesFor(*m_store, me({StaffRole::ShiftLead}));
        QCOMPARE(own.size(), 1);
        QVERIFY(own.first().isOwn);
        QCOMPARE(reviewOne(*m_store, me({StaffRole::ShiftLead}), u"g"_s, {}, m_now).problem().fault,
                 Fault::NotAllowed);
        const auto lead = atTheDesk({StaffRole::ShiftLead}, u"lead"_s);
        QVERIFY(reviewOne(*m_store, lead, u"g"_s, u"w porządku"_s, m_now));
        QVERIFY(glassesFor(*m_store, lead)->isEmpty());
    }

    void aCallIsGivenAwayAsFarAsTheMatrixSaysAndWithItsLine()
    {
        const auto pairs = pairsWith(m_pair);
        const auto bos = pairsWith(m_bo);
        int given = 0;
        forEach([&](const DeskIdentity &identity, const QString &call) {
            const bool may = ruling(identity, Action::AssignCall, call).grant == Grant::Allowed;
            QCOMPARE(!colleaguesFor(*m_store, identity, call, keys(pairs), m_now)->isEmpty(), may);
            QVERIFY(m_store->database().begin());
            const auto asked = *assignOne(*m_store, identity, toBo(call), keys(pairs), m_now);
            const auto line = lastLine();
            QCOMPARE(asked.value.has_value(), may);
            QCOMPARE(line.object, call);
            QCOMPARE(line.action, QString{codeOf(may ? AuditedDeed::Assign : AuditedDeed::Refused)});
            if (may) {
                ++given;
                QCOMPARE(line.reason, QString{codeOf(LookReason::CallBack)});
                QCOMPARE(line.fields, QStringList{u"person="_s + m_staff.value(u"Bo"_s)});
                QVERIFY(!asked.value->someStaysShut);
                QCOMPARE(askForCall(*m_store, bo(), call, m_now)->value->call.line.belongsTo, u"Bo"_s);
                const auto opened = *askForIdentity(*m_store, bo(), call, {}, bos, m_now);
                QVERIFY(opened.value && !opened.value->someStayShut);
                if ((*m_store->calls().line(call))->state == u"closed"_s)
                    QCOMPARE(opened.value->people.persons.first().name, u"Rosa Nadie"_s);
            }
            m_store->database().rollback();
        });
        QVERIFY(given > 50);
    }

    void whoeverHadItByBeingGivenItHasItNoMore()
    {
        const auto call = m_calls.value(CallState::Assigned);
        const auto lead = with(atTheDesk({StaffRole::ShiftLead}, u"lead"_s));
        QCOMPARE(ruling(me({StaffRole::Operator}), Action::ReadCall, call).grant, Grant::Allowed);
        QVERIFY(m_store->database().begin());
        QVERIFY(assignOne(*m_store, lead, toBo(call), keys(pairsWith(m_pair)), m_now)->value);
        QCOMPARE(*m_store->office().belongings.assignedTo(call), QStringList{m_staff.value(u"Bo"_s)});
        QCOMPARE(ruling(me({StaffRole::Operator}), Action::ReadCall, call).grant, Grant::Denied);
        // It is not given twice to the same.
        QCOMPARE(assignOne(*m_store, lead, toBo(call), keys(pairsWith(m_pair)), m_now).problem().fault,
                 Fault::UnknownId);
        m_store->database().rollback();
    }

    void itGoesToWhoTakesCallsHereAndHasAKey()
    {
        const auto lead = with(atTheDesk({StaffRole::ShiftLead}, u"lead"_s));
        const auto call = m_calls.value(CallState::Others);
        const auto pairs = pairsWith(m_pair);
        const QList bo{Colleague{.id = m_staff.value(u"Bo"_s), .name = u"Bo"_s}};
        QCOMPARE(*colleaguesFor(*m_store, lead, call, keys(pairs), m_now), bo);
        for (const auto &name : {u"Far"_s, u"Gone"_s, u"Stan"_s})
            QCOMPARE(assignOne(*m_store, lead,
                               {.call = call, .person = m_staff.value(name), .reason = LookReason::Other},
                               keys(pairs), m_now)
                         .problem()
                         .fault,
                     Fault::UnknownId);
        QVERIFY(m_store->office().belongings.assignedTo(call)->isEmpty());
    }

    void whoDoesNotOpenTheNamesGivesTheCallWithoutThem()
    {
        const auto lead = with(atTheDesk({StaffRole::ShiftLead}, u"lead"_s));
        const auto call = m_calls.value(CallState::Others);
        QVERIFY(m_store->database().begin());
        QVERIFY(assignOne(*m_store, lead, toBo(call), keys({}), m_now)->value->someStaysShut);
        QVERIFY(askForIdentity(*m_store, bo(), call, {}, pairsWith(m_bo), m_now)->value->someStayShut);
        m_store->database().rollback();
    }

    void aCallThatMayNotBeWrittenInTakesNoWord()
    {
        forEach([&](const DeskIdentity &identity, const QString &call) {
            if ((*m_store->calls().line(call))->state != u"open"_s)
                return;
            auto draft = **m_store->drafts().of(CallId{call});
            draft.notes = u"changed"_s;
            QVERIFY(m_store->database().begin());
            const auto kept = keepDraft(*m_store, identity, draft, m_now);
            const bool isMine = call == m_calls.value(CallState::OwnOpen);
            QCOMPARE(bool(kept), isMine || bool(permit(ruling(identity, Action::TakeCall, call))));
            if (kept && !isMine)
                QCOMPARE(lastLine().action, QString{codeOf(AuditedDeed::TakeOver)});
            m_store->database().rollback();
        });
    }
};

QTEST_GUILESS_MAIN(TestEveryDoor)
#include "tst_every_door.moc"
