// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return {QDate{2026, 11, 24}, QTime{12, 0}, QTimeZone::utc()};
}

} // namespace

/// What was agreed with a caller, on a real disk.
class TestAgreements : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    CallDraft m_draft;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = *Store::open(testVault(m_folder->path()), Access::Write);
        m_draft = filled({.id = makeId<CallTag>(noon()), .startedAt = noon()});
        QVERIFY(m_store->calls().insertOpen(m_draft, {.desk = u"A"_s, .organisation = u"A"_s}, noon()));
    }

    void cleanup() { m_store.reset(); }

    void consentIsReadBackPerPersonAndRecipient()
    {
        auto consents = m_draft.consents;
        consents.append({.person = 1,
                         .recipient = u"police"_s,
                         .state = ConsentState::Refused,
                         .guardianAsked = true,
                         .at = noon()});
        QVERIFY(m_store->agreements().consents.replace(m_draft.id, consents));
        const auto stored = *m_store->agreements().consents.ofCall(m_draft.id.text);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.at(0).items, (QStringList{u"contact"_s, u"needs"_s}));
        QCOMPARE(stored.at(0).wording, u"2026-11-24"_s);
        QCOMPARE(stored.at(0).language, u"es"_s);
        QCOMPARE(stored.at(0).at, noon());
        QCOMPARE(stored.at(1).state, u"refused"_s);
        QCOMPARE(stored.at(1).person, 1);
        QVERIFY(stored.at(1).guardianAsked);
        QVERIFY(stored.at(1).items.isEmpty());
    }

    void aPlanToRingBackIsReadBackAndCanBeTakenBack()
    {
        auto &table = m_store->agreements().callBacks;
        QVERIFY(table.replace(m_draft.id, m_draft.callBack, {}));
        const auto plan = *table.ofCall(m_draft.id.text);
        QVERIFY(plan);
        QCOMPARE(plan->way, u"messenger"_s);
        QCOMPARE(plan->number, u"+48600100200"_s);
        QCOMPARE(plan->coverStory, u"sklep z butami"_s);
        QCOMPARE(plan->codeWord, u"kasztan"_s);
        QVERIFY(!plan->voicemail);
        QCOMPARE(plan->expires.date(), QDate(2026, 12, 8));
        QVERIFY(table.replace(m_draft.id, {}, {}));
        QVERIFY(!*table.ofCall(m_draft.id.text));
    }

    void whatWasDoneAboutADutyKeepsItsOrderAndItsMinutes()
    {
        auto &table = m_store->agreements().duties;
        const QList<DutyEntry> entries{{DutyStep::Known, u"konsultantka"_s, noon()},
                                       {DutyStep::Decided, u"kierowniczka: zgłaszamy"_s, noon().addSecs(300)},
                                       {DutyStep::Sent, u"KSP 112/26"_s, noon().addSecs(900)}};
        QVERIFY(table.replace(m_draft.id, entries));
        const auto stored = *table.ofCall(m_draft.id.text);
        QCOMPARE(stored.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(stored.at(i).step, QString{codeOf(entries.at(i).step)});
            QCOMPARE(stored.at(i).words, entries.at(i).words);
            QCOMPARE(stored.at(i).at, entries.at(i).at);
        }
    }

    void aReturnNumberOpensItsCallUntilItExpires()
    {
        auto &table = m_store->agreements().returnNumbers;
        QVERIFY(table.give(u"40718"_s, m_draft.id, {}, noon(), noon().addDays(30)));
        QCOMPARE(*table.callOf(u"40718"_s, noon().addDays(29)), m_draft.id.text);
        QVERIFY(table.callOf(u"40718"_s, noon().addDays(30))->isEmpty());
        QVERIFY(table.callOf(u"40719"_s, noon())->isEmpty());
        QVERIFY(*table.isTaken(u"40718"_s, noon()));
    }

    void anExpiredReturnNumberMayBeGivenAgain()
    {
        auto &table = m_store->agreements().returnNumbers;
        const auto other = filled({.id = makeId<CallTag>(noon()), .startedAt = noon()});
        QVERIFY(m_store->calls().insertOpen(other, {.desk = u"A"_s, .organisation = u"A"_s}, noon()));
        QVERIFY(table.give(u"40718"_s, m_draft.id, {}, noon(), noon().addDays(1)));
        QVERIFY(table.give(u"40718"_s, other.id, {}, noon().addDays(2), noon().addDays(9)));
        QCOMPARE(*table.callOf(u"40718"_s, noon().addDays(3)), other.id.text);
    }

    void aWithdrawnReturnNumberOpensNothingAndIsNobodyElsesEither()
    {
        auto &table = m_store->agreements().returnNumbers;
        QVERIFY(table.give(u"40718"_s, m_draft.id, u"abc"_s, noon(), noon().addDays(30)));
        QVERIFY(table.withdrawFrom(u"abd"_s, noon().addSecs(1)));
        QCOMPARE(*table.callOf(u"40718"_s, noon().addSecs(1)), m_draft.id.text);
        QVERIFY(table.withdrawFrom(u"abc"_s, noon().addSecs(2)));
        QVERIFY(table.callOf(u"40718"_s, noon().addSecs(2))->isEmpty());
        QCOMPARE(*table.withdrawnCallOf(u"40718"_s, noon().addSecs(2)), m_draft.id.text);
        QVERIFY(*table.isWithdrawnOf(m_draft.id.text));
        QVERIFY(*table.isTaken(u"40718"_s, noon().addSecs(2)));
        QVERIFY(table.restore(noon().addSecs(1))); // another moment
        QVERIFY(table.callOf(u"40718"_s, noon().addSecs(2))->isEmpty());
        QVERIFY(table.restore(noon().addSecs(2)));
        QCOMPARE(*table.callOf(u"40718"_s, noon().addSecs(2)), m_draft.id.text);
        QVERIFY(table.withdrawOf(m_draft.id.text, noon().addSecs(3)));
        QVERIFY(table.withdrawnCallOf(u"40718"_s, noon().addDays(30))->isEmpty()); // expired like any other
    }

    void theHashOfATelephoneGoesWhenItsReturnNumberExpires()
    {
        auto &table = m_store->agreements().returnNumbers;
        QVERIFY(table.give(u"40718"_s, m_draft.id, u"abc"_s, noon(), noon().addDays(30)));
        QVERIFY(table.give(u"40719"_s, m_draft.id, {}, noon().addDays(31), noon().addDays(61)));
        const auto digest
            = m_store->database().value("SELECT digest FROM return_number WHERE number = '40718'");
        QVERIFY(digest && digest->isNull());
    }

    void aFrozenPlanIsKeptAndStandsNoMore()
    {
        auto &table = m_store->agreements().callBacks;
        QVERIFY(table.replace(m_draft.id, m_draft.callBack, {}));
        QCOMPARE(table.standing(noon())->size(), 1);
        QVERIFY(table.standing(noon().addDays(15))->isEmpty()); // has run out
        QVERIFY(table.freeze(m_draft.id.text, noon().addSecs(5)));
        QVERIFY(table.standing(noon())->isEmpty());
        QCOMPARE((*table.ofCall(m_draft.id.text))->frozenAt, noon().addSecs(5));
        QCOMPARE((*table.ofCall(m_draft.id.text))->codeWord, u"kasztan"_s);
        QVERIFY(table.thaw(noon().addSecs(5)));
        QVERIFY(!(*table.ofCall(m_draft.id.text))->frozenAt.isValid());
    }

    void theCaseOfAnInstitutionAndItsRingBackAreReadBack()
    {
        m_draft.callerVerified = true;
        m_draft.institution = {
            .reference = u"RSD 12/26"_s, .switchboard = u"22 000 00 00"_s, .rungBackAt = noon().addSecs(90)};
        QVERIFY(m_store->calls().close(m_draft, {}, noon().addSecs(600)));
        const auto whole = *m_store->wholeCall(m_draft.id.text);
        QCOMPARE(whole->institutionReference, u"RSD 12/26"_s);
        QCOMPARE(whole->switchboard, u"22 000 00 00"_s);
        QCOMPARE(whole->rungBackAt, noon().addSecs(90));
        QVERIFY(whole->callerVerified);
    }

    void aWholeCallHasAllThatWasAgreed()
    {
        QVERIFY(m_store->calls().close(m_draft, {.level = u"T1"_s}, noon().addSecs(60)));
        QVERIFY(m_store->agreements().consents.replace(m_draft.id, m_draft.consents));
        QVERIFY(m_store->agreements().callBacks.replace(m_draft.id, m_draft.callBack, {}));
        QVERIFY(m_store->agreements().duties.replace(m_draft.id, m_draft.dutyLog));
        const auto whole = *m_store->wholeCall(m_draft.id.text);
        QVERIFY(whole);
        QCOMPARE(whole->consents.size(), 1);
        QCOMPARE(whole->dutyLog.size(), 1);
        QCOMPARE(whole->callBack->safeTimes, u"po 22, nie w niedzielę"_s);
        QCOMPARE(whole->handLevel, u"T1"_s);
        QCOMPARE(whole->handReason, u"głos"_s);
        QCOMPARE(whole->dangerWho, u"caller"_s);
        QCOMPARE(whole->listeners, (QStringList{u"controller"_s, u"other"_s}));
        QCOMPARE(whole->dutyGrounds, QStringList{u"kk189"_s});
        QVERIFY(!*m_store->wholeCall(u"nobody"_s));
    }
};

QTEST_GUILESS_MAIN(TestAgreements)
#include "tst_agreements.moc"
