// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Fields.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Letters typed into a paragraph without end, faster than it can be laid out.
class TestTypingBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersOfOneTurnGoInTogetherAndInTheirOrder()
    {
        TextArea field{u"notes"_s};
        field.setPlainText(QString{2000, u'n'});
        field.moveCursor(QTextCursor::End);
        QSignalSpy changed{&field, &QPlainTextEdit::textChanged};
        QTest::keyClicks(&field, u"three men"_s);
        QVERIFY(changed.size() <= 1);
        QTRY_VERIFY(field.toPlainText().endsWith(u"nthree men"_s));
        QCOMPARE(changed.size(), 1);
    }

    void anyOtherKeyComesAfterTheLettersBeforeIt()
    {
        TextArea field{u"notes"_s};
        field.setPlainText(QString{2000, u'n'});
        field.moveCursor(QTextCursor::End);
        QTest::keyClicks(&field, u"abc"_s);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClicks(&field, u"d"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.toPlainText().endsWith(u"nabd\n"_s));
    }

    void nothingWaitsWhenTheKeyboardGoesElsewhereOrAShortcutComes()
    {
        TextArea field{u"notes"_s};
        field.setPlainText(QString{2000, u'n'});
        field.moveCursor(QTextCursor::End);
        QTest::keyClicks(&field, u"one"_s);
        QFocusEvent away{QEvent::FocusOut};
        QCoreApplication::sendEvent(&field, &away);
        QVERIFY(field.toPlainText().endsWith(u"none"_s));
        QTest::keyClicks(&field, u" two"_s);
        QKeyEvent close{QEvent::ShortcutOverride, Qt::Key_Return, Qt::ControlModifier, u"\r"_s};
        QCoreApplication::sendEvent(&field, &close);
        QVERIFY(field.toPlainText().endsWith(u"none two"_s));
    }

    void aLetterReplacesWhatIsSelected()
    {
        TextArea field{u"notes"_s};
        field.setPlainText(QString{2000, u'n'});
        field.selectAll();
        QTest::keyClicks(&field, u"x"_s);
        QCOMPARE(field.toPlainText(), u"x"_s);
    }

    /// With the sanitizers: the field must not be written to while it is taken apart.
    void aFieldThatGoesWithLettersOnTheirWayHarmsNothing()
    {
        auto field = std::make_unique<TextArea>(u"notes"_s);
        field->setPlainText(QString{2000, u'n'});
        field->show();
        QVERIFY(QTest::qWaitForWindowExposed(field.get()));
        QTest::keyClicks(field.get(), u"three men"_s);
        field.reset();
    }

    void aShortParagraphTakesEveryLetterAtOnce()
    {
        TextArea field{u"notes"_s};
        QTest::keyClicks(&field, u"three"_s);
        QCOMPARE(field.toPlainText(), u"three"_s);
    }
};

QTEST_MAIN(TestTypingBurst)
#include "tst_typing_burst.moc"
