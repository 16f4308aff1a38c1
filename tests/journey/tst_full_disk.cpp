// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"
#include "tests/support/FullDisk.h"

#include <QApplication>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

bool waitFor(QSignalSpy &spy)
{
    return !spy.isEmpty() || spy.wait(10'000);
}

QString said(const DeskWindow &desk, const QString &where)
{
    const auto *line = desk.find(where);
    return line && line->isVisible() ? line->accessibleName() : QString{};
}

} // namespace

/// A disk without room: said in a sentence, and nothing that is on the screen is lost.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void aCallThatCannotBeTakenIsSaidWhereNobodyCalls()
    {
        DeskWindow desk{u"en"_s};
        QTest::qWait(200);
        QSignalSpy failed{&desk.calls(), &CallDesk::takeFailed};
        {
            const FullDisk full;
            desk.press(Qt::Key_F2);
            QVERIFY(waitFor(failed));
        }
        QVERIFY(!desk.call().isOpen());
        QVERIFY(!said(desk, u"idleNotice"_s).isEmpty());
        QVERIFY(desk.takeCall()); // and the key is not blocked
        QVERIFY(desk.find<CallPage>({})->isVisible());
    }

    void aCallThatCannotBeTakenLeavesTheOpenOneWhereItIs()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const auto number = desk.call().draft().number;
        desk.press(Qt::Key_F5);
        desk.type(u"first "_s);
        QTest::qWait(KeepWhenIdleMs + 200);
        QSignalSpy failed{&desk.calls(), &CallDesk::takeFailed};
        {
            const FullDisk full;
            desk.press(Qt::Key_F2);
            QVERIFY(waitFor(failed));
        }
        QVERIFY(!said(desk, u"notice"_s).isEmpty());
        desk.type(u"more words"_s);
        QVERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().number, number);
        QCOMPARE(desk.call().draft().notes, u"first more words"_s);
    }

    void aCallThatCannotBeClosedTakesWordsAsBefore()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().change([](CallDraft &draft) {
            draft.kind = CallKind::Silent;
            draft.disposition = Disposition::Dropped;
        });
        desk.press(Qt::Key_F5);
        QTest::qWait(KeepWhenIdleMs + 200);
        QSignalSpy failed{&desk.calls(), &CallDesk::closeFailed};
        {
            const FullDisk full;
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitFor(failed));
            QVERIFY(!said(desk, u"notice"_s).isEmpty());
            desk.type(u"still here"_s);
        }
        QVERIFY(desk.call().isOpen());
        QCOMPARE(desk.call().draft().notes, u"still here"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(desk, u"saved"_s).startsWith(u"Saved"_s), 10'000);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.call().isOpen());
    }

    void theSentenceGoesWhenTheWordsAreSavedAgain()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        QSignalSpy failed{&desk.calls(), &CallDesk::keepFailed};
        QSignalSpy kept{&desk.calls(), &CallDesk::kept};
        {
            const FullDisk full;
            desk.type(QString{3000, u'n'});
            QVERIFY(waitFor(failed));
            QVERIFY(!said(desk, u"notice"_s).isEmpty());
            kept.clear();
        }
        QVERIFY(waitFor(kept));
        QTRY_VERIFY(said(desk, u"saved"_s).startsWith(u"Saved"_s));
        QVERIFY2(said(desk, u"notice"_s).isEmpty(), qPrintable(said(desk, u"notice"_s)));
    }
};

QTEST_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
