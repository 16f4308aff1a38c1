// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/LookInside.h"
#include "tests/support/ReadKept.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What is frozen once a suspected controller rang: nobody is rung at that number, and what was said to that
/// telephone opens nothing.
class TestFrozenContacts : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<Desk> m_desk;
    const QString m_number{u"+48 600 700 800"_s};

    CallDraft take(const QString &from)
    {
        m_now = m_now.addSecs(60);
        QSignalSpy taken{&m_desk->calls(), &CallDesk::taken};
        m_desk->calls().take(TakenBy::Telephone, from);
        return taken.wait(5000) ? taken.first().first().value<CallDraft>() : CallDraft{};
    }

    QString give(const CallDraft &draft)
    {
        QSignalSpy given{&m_desk->numbers().given, &ReturnNumbers::given};
        m_desk->numbers().given.give(draft.id);
        return given.wait(5000) ? given.first().at(1).toString() : QString{};
    }

    bool close(const CallDraft &draft)
    {
        m_now = m_now.addSecs(60);
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {});
        return closed.wait(5000);
    }

    /// A call whose caller may be rung back at @p number; its id.
    QString agree(const QString &number, const QDate &expires = {})
    {
        auto draft = filled(take({}));
        draft.callBack.number = number;
        draft.callBack.expires = expires;
        return close(draft) ? draft.id.text : QString{};
    }

    CallDraft controllerRings(const QString &from)
    {
        auto draft = take(from);
        draft.kind = CallKind::SuspectedController;
        draft.disposition = Disposition::OutOfScope;
        return close(draft) ? draft : CallDraft{};
    }

    std::optional<StoredCallBack> planOf(const QString &call)
    {
        return readKept(m_desk->looks(), call).callBack;
    }

    bool isFrozen(const QString &call)
    {
        const auto plan = planOf(call);
        return plan && plan->frozenAt.isValid();
    }

    enum class Led { Nowhere, ToACall, ToAWithdrawal };

    Led open(const QString &number)
    {
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        QSignalSpy withdrawn{&m_desk->numbers().given, &ReturnNumbers::withdrawn};
        QSignalSpy unknown{&m_desk->numbers().given, &ReturnNumbers::unknown};
        m_desk->numbers().given.open(number);
        (void)QTest::qWaitFor([&] { return opened.size() + withdrawn.size() + unknown.size() > 0; }, 5000);
        return !opened.isEmpty() ? Led::ToACall : !withdrawn.isEmpty() ? Led::ToAWithdrawal : Led::Nowhere;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = {QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
        m_desk = *Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(), [this] { return m_now; });
    }

    void cleanup() { m_desk.reset(); }

    void plansToTheNumberAreFrozenAndKeptHoweverItIsWritten()
    {
        const auto same = agree(u"0048600700800"_s);
        const auto other = agree(u"+48600700801"_s);
        controllerRings(m_number);
        QVERIFY(isFrozen(same));
        QCOMPARE(planOf(same)->codeWord, u"kasztan"_s);
        QVERIFY(!isFrozen(other));
    }

    void aPlanThatHasRunOutIsLeftAsItIs()
    {
        const auto over = agree(m_number, m_now.date().addDays(-1));
        controllerRings(m_number);
        QVERIFY(!isFrozen(over));
    }

    void aPlanMadeLaterToThatNumberIsFrozenWhenItsCallIsClosed()
    {
        controllerRings(m_number);
        QVERIFY(isFrozen(agree(m_number)));
        m_now = m_now.addDays(90);
        QVERIFY(!isFrozen(agree(m_number))); // longer nothing is known of any number
    }

    void returnNumbersSaidToThatTelephoneOpenNothingAndThatIsWrittenDown()
    {
        const auto from = filled(take(u"600700800"_s));
        const auto number = give(from);
        QVERIFY(close(from));
        const auto other = filled(take(u"600700801"_s));
        const auto others = give(other);
        QVERIFY(close(other));
        QCOMPARE(open(number), Led::ToACall);
        controllerRings(m_number);
        QCOMPARE(open(number), Led::ToAWithdrawal);
        QCOMPARE(open(others), Led::ToACall);
        QCOMPARE(lookInside(m_folder->filePath(u"d"_s),
                            u"SELECT call FROM journal WHERE kind = 'returnNumberRefused'"_s),
                 (QList<QVariantList>{{from.id.text}}));
    }

    void aCallFoundBeforeIsNotShownAgainOnceItsNumberIsWithdrawn()
    {
        const auto from = filled(take(m_number));
        QVERIFY(!give(from).isEmpty());
        QVERIFY(close(from));
        controllerRings(m_number);
        QSignalSpy withdrawn{&m_desk->numbers().given, &ReturnNumbers::withdrawn};
        m_desk->numbers().given.openAgain(from.id.text);
        QVERIFY(withdrawn.wait(5000));
    }

    void whoWouldBeRungAtThatNumberHasNoReturnNumberLeftEither()
    {
        auto draft = filled(take({})); // withheld, but the number was told
        const auto number = give(draft);
        draft.callBack.number = m_number;
        QVERIFY(close(draft));
        controllerRings(m_number);
        QCOMPARE(open(number), Led::ToAWithdrawal);
    }

    void aWithheldControllerFreezesOnlyWhatWasSaidInThatCall()
    {
        const auto plan = agree(m_number);
        auto draft = take({});
        const auto number = give(draft);
        draft.kind = CallKind::SuspectedController;
        draft.disposition = Disposition::OutOfScope;
        QVERIFY(close(draft));
        QVERIFY(!isFrozen(plan));
        QCOMPARE(open(number), Led::ToAWithdrawal);
    }

    void aSlipThatIsTakenBackThawsEverything()
    {
        const auto plan = agree(m_number);
        const auto from = filled(take(m_number));
        const auto number = give(from);
        QVERIFY(close(from));
        const auto slip = controllerRings(m_number);
        QVERIFY(isFrozen(plan));
        QSignalSpy reopened{&m_desk->calls(), &CallDesk::reopened};
        m_now = m_now.addSecs(5);
        m_desk->calls().reopen(slip);
        QVERIFY(reopened.wait(5000));
        QVERIFY(!isFrozen(plan));
        QCOMPARE(open(number), Led::ToACall);
    }
};

QTEST_GUILESS_MAIN(TestFrozenContacts)
#include "tst_frozen_contacts.moc"
