// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// More than hands can do: nothing is lost, nothing hangs.
class TestStorm : public QObject
{
    Q_OBJECT

    static QPlainTextEdit *notesOf(DeskWindow &desk)
    {
        desk.press(Qt::Key_F5);
        return desk.find<QPlainTextEdit>(u"notes"_s);
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void fiveThousandKeysLoseNoLetter()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        auto *notes = notesOf(desk);
        QString typed;
        for (int i = 0; i < 5000; ++i) {
            const QChar letter{i % 60 == 59 ? u' ' : char16_t(u'a' + i % 26)};
            typed += letter;
            desk.type(letter);
            if (i % 100 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_COMPARE(notes->toPlainText(), typed);
        QCOMPARE(desk.call().draft().notes, typed);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find(u"saved"_s)->accessibleName().contains(u"Zapisano"_s), 10'000);
    }

    void aMillionLettersPastedAreRefusedInOneSentenceAndNothingIsLost()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        auto *notes = notesOf(desk);
        desk.type(u"before"_s);
        QApplication::clipboard()->setText(QString{1'000'000, u'n'});
        QElapsedTimer timer;
        timer.start();
        notes->paste();
        qInfo() << "a million letters:" << timer.elapsed() << "ms";
        QCOMPARE(desk.call().draft().notes, u"before"_s);
        QVERIFY(desk.find(u"notesTooLong"_s)->accessibleName().contains(u"1,000,000"_s));
        QCOMPARE(QApplication::clipboard()->text().size(), 1'000'000);
        QApplication::clipboard()->setText(QString{20'000, u'm'});
        notes->paste();
        QCOMPARE(desk.call().draft().notes.size(), 20'006);
        QVERIFY(!desk.find(u"notesTooLong"_s)->isVisible());
    }

    void aThousandLanguageSwitchesInTheMiddleOfACallChangeNothing()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.type(u"red gate"_s);
        desk.call().answer(u"R2"_s, Answer::Yes);
        notesOf(desk);
        desk.type(u"three men"_s);
        const auto before = desk.call().draft();
        const auto known = Language::known();
        for (int i = 0; i < 1000; ++i) {
            desk.language().change(known.at(i % known.size()));
            if (i % 50 == 0)
                QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        QVERIFY(desk.call().draft() == before);
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
        QCOMPARE(desk.find<QPlainTextEdit>(u"notes"_s)->toPlainText(), u"three men"_s);
        desk.language().change(u"pl"_s);
        QCoreApplication::processEvents();
        QVERIFY(desk.find(u"level"_s)->accessibleName().contains(u"ryzyko"_s));
    }

    void answersAsFastAsKeysCanBeHitAllCount()
    {
        DeskWindow desk{u"es"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F4);
        for (int i = 0; i < 400; ++i) {
            desk.press(Qt::Key_1 + i % 3);
            desk.press(i % 40 < 20 ? Qt::Key_Down : Qt::Key_Up);
        }
        int back = 0;
        while (desk.call().takeBack())
            ++back;
        QVERIFY(back > 20);
        QVERIFY(desk.call().now().person().answers.isEmpty()); // undo knows each of them
    }
};

QTEST_MAIN(TestStorm)
#include "tst_storm.moc"
