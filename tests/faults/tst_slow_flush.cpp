// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"
#include "core/vault/VaultFileSystem.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/SlowFlush.h"
#include "tests/support/TestVault.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int SlowMs = 200;

/// Remembers what a field held when it was last painted.
class LastPainted : public QObject
{
public:
    explicit LastPainted(QPlainTextEdit &field)
        : m_field{field}
    {
        field.viewport()->installEventFilter(this);
    }

    const QString &text() const { return m_text; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_text = m_field.toPlainText();
        return false;
    }

private:
    QPlainTextEdit &m_field;
    QString m_text;
};

bool saysSaved(const DeskWindow &desk)
{
    return desk.find(u"saved"_s)->accessibleName().startsWith(u"Saved"_s);
}

/// In short turns, because what is asked is which of two things came first.
template<typename Condition>
bool turnUntil(Condition condition)
{
    const QDeadlineTimer deadline{10'000};
    while (!condition() && !deadline.hasExpired())
        QTest::qWait(1);
    return condition();
}

/// What a connection of its own finds on the disk.
QString notesOnDisk(const QString &folder)
{
    const auto store = Store::open(testVault(folder), Access::Read);
    const auto drafts = store ? (*store)->drafts().all() : Result<FoundDrafts>{store.problem()};
    return drafts && drafts->readable.size() == 1 ? drafts->readable.at(0).notes : u"not one draft"_s;
}

} // namespace

/// The disk takes 200 ms for every flush: the hands do not feel it, and the mark does not lie about it.
class TestSlowFlush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(slowFlush::install());
        registerVaultFileSystem(slowFlush::Name);
        applyLook(*qApp, Scheme::Light);
    }

    void cleanup() { slowFlush::setMilliseconds(0); }

    void aLetterTypedDuringAFlushIsPaintedBeforeTheFlushEnds()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
        const LastPainted painted{*notes};
        slowFlush::setMilliseconds(SlowMs);
        QString typed;
        const auto type = [&](QChar letter) {
            typed += letter;
            desk.type(letter);
        };
        // A machine that stands still for 200 ms spoils one try, a window that waits for the disk all.
        bool paintedFirst = false;
        for (int tries = 0; tries < 20 && !paintedFirst; ++tries) {
            type(u'a');
            QVERIFY(turnUntil(slowFlush::isUnderWay));
            const int endedBefore = slowFlush::ended();
            type(u'b');
            QCOMPARE(notes->toPlainText(), typed);
            QVERIFY(turnUntil([&] { return painted.text() == typed; }));
            paintedFirst = slowFlush::isUnderWay() && slowFlush::ended() == endedBefore;
            QVERIFY(turnUntil([&] { return saysSaved(desk); }));
        }
        QVERIFY(paintedFirst);
        QCOMPARE(notesOnDisk(desk.folder()), typed);
        QVERIFY(slowFlush::ended() > 0);
    }

    void savedIsSaidOnlyAfterTheCommitCameBackAndNothingIsLost()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        slowFlush::setMilliseconds(SlowMs);
        QString typed;
        for (const auto &words : {u"three men "_s, u"a white van "_s, u"no papers"_s}) {
            QVERIFY(!slowFlush::isUnderWay());
            const int endedBefore = slowFlush::ended();
            typed += words;
            desk.type(words);
            QVERIFY(!saysSaved(desk));
            QVERIFY(turnUntil([&] { return saysSaved(desk); }));
            QVERIFY(slowFlush::ended() > endedBefore);
            QCOMPARE(notesOnDisk(desk.folder()), typed);
        }
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), typed);
    }

    void whoTypesWithoutAPauseIsNotToldThatNothingIsSaved()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        slowFlush::setMilliseconds(SlowMs);
        QSignalSpy kept{&desk.calls(), &CallDesk::kept};
        const QDeadlineTimer longer{4500}; // than the three seconds after which the mark gives alarm
        while (!longer.hasExpired()) {
            desk.type(u"a"_s);
            QTest::qWait(40);
            const auto said = desk.find(u"saved"_s)->accessibleName();
            QVERIFY2(!said.startsWith(u"Not saved"_s), qPrintable(said));
        }
        QVERIFY(kept.size() >= 2); // it was saved all the while
    }
};

QTEST_MAIN(TestSlowFlush)
#include "tst_slow_flush.moc"
