// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/CallLimits.h"
#include "core/desk/Desk.h"
#include "core/store/Store.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/LookInside.h"
#include "tests/support/SampleCall.h"
#include "tests/support/TestVault.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestReturnNumbers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<Desk> m_desk;

    CallDraft take()
    {
        QSignalSpy taken{&m_desk->calls(), &CallDesk::taken};
        m_desk->calls().take();
        return taken.wait(5000) ? taken.first().first().value<CallDraft>() : CallDraft{};
    }

    QString give(const CallId &call)
    {
        QSignalSpy given{&m_desk->numbers().given, &ReturnNumbers::given};
        m_desk->numbers().given.give(call);
        return given.wait(5000) ? given.first().at(1).toString() : QString{};
    }

    void sitDown(const QList<StaffRole> &roles)
    {
        m_desk.reset();
        m_desk
            = *Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(roles), [this] { return m_now; });
    }

    void restrict(const QString &call)
    {
        m_desk.reset();
        const auto store = *Store::open(testVault(m_folder->filePath(u"d"_s)), Access::Write);
        QVERIFY(limitCall(*store, atTheDesk(), {.call = call, .kind = LimitKind::Restriction}, m_now));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = utcNow();
        m_desk = *Desk::open(testVault(m_folder->filePath(u"d"_s)), atTheDesk(), [this] { return m_now; });
    }

    void cleanup() { m_desk.reset(); }

    void itIsFiveDigitsAndNeverTheSame()
    {
        const auto call = take();
        QSet<QString> seen;
        for (int i = 0; i < 20; ++i) {
            const auto number = give(call.id);
            QVERIFY2(QRegularExpression{u"^\\d{5}$"_s}.match(number).hasMatch(), qPrintable(number));
            QVERIFY(!seen.contains(number));
            seen.insert(number);
        }
    }

    void itOpensTheShortNoteAndTheLookIsWrittenDown()
    {
        const auto draft = filled(take());
        const auto number = give(draft.id);
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {.level = u"T1"_s});
        QVERIFY(closed.wait(5000));
        QSignalSpy changed{&m_desk->feed(), &ChangeFeed::changed};
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        m_desk->numbers().given.open(number);
        QVERIFY(opened.wait(5000));
        const auto earlier = opened.first().first().value<EarlierCall>();
        QCOMPARE(earlier.call, draft.id.text);
        QCOMPARE(earlier.note, draft.nextNote);
        QCOMPARE(earlier.level, u"T1"_s);
        QCOMPARE(earlier.answered, 2);
        m_desk->feed().look();
        QVERIFY(changed.wait(5000));
        QCOMPARE(changed.last().first().value<QList<Change>>().last().kind, u"returnNumberOpened"_s);
    }

    void aCallThatIsStillOpenShowsItsNoteToo()
    {
        const auto draft = filled(take());
        const auto number = give(draft.id);
        m_desk->calls().keep(draft);
        m_desk->calls().keepNow();
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        m_desk->numbers().given.open(number);
        QVERIFY(opened.wait(5000));
        const auto earlier = opened.first().first().value<EarlierCall>();
        QVERIFY(earlier.open);
        QCOMPARE(earlier.note, draft.nextNote);
        QCOMPARE(earlier.answered, 2);
    }

    void whoseNumberWasSaidBeforeIsLookedAtAgainAndThatIsWrittenDownToo()
    {
        const auto draft = filled(take());
        m_desk->calls().keep(draft);
        m_desk->calls().keepNow();
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        m_desk->numbers().given.openAgain(draft.id.text);
        QVERIFY(opened.wait(5000));
        QCOMPARE(opened.first().first().value<EarlierCall>().note, draft.nextNote);
        QCOMPARE(lookInside(m_folder->filePath(u"d"_s),
                            u"SELECT 1 FROM journal WHERE kind = 'returnNumberOpened'"_s)
                     .size(),
                 1);
    }

    void aRestrictedCallStaysClosedToAConsultantWhateverNumberIsSaid_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("the digits") << false;
        QTest::newRow("said before") << true;
    }

    void aRestrictedCallStaysClosedToAConsultantWhateverNumberIsSaid()
    {
        QFETCH(bool, again);
        const auto draft = filled(take());
        const auto number = give(draft.id);
        QSignalSpy closed{&m_desk->calls(), &CallDesk::closed};
        m_desk->calls().close(draft, {.level = u"T1"_s});
        QVERIFY(closed.wait(5000));
        restrict(draft.id.text);
        const auto say = [&] {
            if (again)
                m_desk->numbers().given.openAgain(draft.id.text);
            else
                m_desk->numbers().given.open(number);
        };
        sitDown({StaffRole::Operator});
        QSignalSpy restricted{&m_desk->numbers().given, &ReturnNumbers::restricted};
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        say();
        QVERIFY(restricted.wait(5000));
        QCOMPARE(opened.size(), 0);
        const auto lines
            = lookInside(m_folder->filePath(u"d"_s),
                         u"SELECT 1 FROM audit WHERE action = 'refused' AND reason = 'restricted'"_s);
        QCOMPARE(lines.size(), 1);
        sitDown({StaffRole::ShiftLead});
        QSignalSpy leads{&m_desk->numbers().given, &ReturnNumbers::opened};
        say();
        QVERIFY(leads.wait(5000));
        QCOMPARE(leads.first().first().value<EarlierCall>().note, draft.nextNote);
    }

    void anUnknownNumberSaysOnlyThat()
    {
        QSignalSpy unknown{&m_desk->numbers().given, &ReturnNumbers::unknown};
        QSignalSpy opened{&m_desk->numbers().given, &ReturnNumbers::opened};
        m_desk->numbers().given.open(u"00000"_s);
        QVERIFY(unknown.wait(5000));
        QCOMPARE(opened.size(), 0);
    }

    void itExpires()
    {
        const auto number = give(take().id);
        m_now = m_now.addDays(ReturnNumberDays).addSecs(1);
        QSignalSpy unknown{&m_desk->numbers().given, &ReturnNumbers::unknown};
        m_desk->numbers().given.open(number);
        QVERIFY(unknown.wait(5000));
    }
};

QTEST_GUILESS_MAIN(TestReturnNumbers)
#include "tst_return_numbers.moc"
