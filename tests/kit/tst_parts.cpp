// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Answer.h"
#include "ui/kit/Digits.h"
#include "ui/kit/Fields.h"
#include "ui/kit/LevelBadge.h"
#include "ui/kit/QuestionRow.h"
#include "ui/kit/Segmented.h"
#include "ui/kit/ServiceCard.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void digitsAnswerAndBackspaceTakesBack()
    {
        AnswerBox box;
        box.setLabels({u"Yes"_s, u"No"_s, u"?"_s, u"later"_s});
        QSignalSpy answered{&box, &AnswerBox::answered};
        QSignalSpy cleared{&box, &AnswerBox::cleared};
        QTest::keyClick(&box, Qt::Key_1);
        QTest::keyClick(&box, Qt::Key_4);
        QTest::keyClick(&box, Qt::Key_5); // there is no fifth answer
        QTest::keyClick(&box, Qt::Key_2, Qt::KeypadModifier);
        QTest::keyClick(&box, Qt::Key_3, Qt::ControlModifier); // belongs to the window
        QTest::keyClick(&box, Qt::Key_Backspace);
        QCOMPARE(answered.size(), 3);
        QCOMPARE(answered.at(1).first().toInt(), 3);
        QCOMPARE(cleared.size(), 1);
    }

    void theChosenAnswerIsSpoken()
    {
        AnswerBox box;
        box.setLabels({u"Yes"_s, u"No"_s});
        box.setChosen(1);
        QCOMPARE(box.accessibleDescription(), u"No"_s);
        box.setChosen(-1);
        QVERIFY(box.accessibleDescription().isEmpty());
    }

    void everyTargetIsLargeEnoughToHit()
    {
        AnswerBox box;
        box.setLabels({u"?"_s});
        QVERIFY(box.sizeHint().width() >= 24 && box.sizeHint().height() >= 24);
        Segmented segmented;
        segmented.setChoices({u"1"_s});
        QVERIFY(segmented.sizeHint().width() >= 24 && segmented.sizeHint().height() >= 24);
    }

    void aRowGrowsWithItsWordsAndShrinksWithItsWidth()
    {
        QuestionRow row{u"R1"_s};
        row.show({.line = u"short"_s}, {u"Yes"_s, u"No"_s});
        const int low = row.heightForWidth(700);
        row.show(
            {.line = u"a much longer question "_s.repeated(8), .callerLine = u"otra frase "_s.repeated(8)},
            {u"Yes"_s, u"No"_s});
        QVERIFY(row.heightForWidth(700) > low);
        QVERIFY(row.heightForWidth(500) > row.heightForWidth(900));
        QVERIFY(low >= 53);
    }

    void tickingDigitsDoNotDance()
    {
        Digits digits{TextRole::Timer, Token::Ink};
        digits.setText(u"00:01:11"_s);
        const auto narrow = digits.sizeHint();
        digits.setText(u"00:08:48"_s);
        QCOMPARE(digits.sizeHint(), narrow);
    }

    void aNewLookIsPaintedAtOnce()
    {
        LevelBadge badge{BadgeSize::Large};
        badge.setBadge({.rank = 1, .text = u"T1"_s});
        badge.resize(badge.sizeHint());
        const auto light = badge.grab().toImage();
        applyLook(*qApp, Scheme::Dark);
        const auto dark = badge.grab().toImage();
        applyLook(*qApp, Scheme::Light);
        QVERIFY(light != dark);
        QCOMPARE(badge.grab().toImage(), light);
    }

    void everyRankHasItsOwnShape()
    {
        QList<QImage> seen;
        for (int rank = 0; rank <= 5; ++rank) {
            LevelBadge badge{BadgeSize::Large};
            badge.setBadge({.rank = rank, .text = u"x"_s});
            badge.resize(badge.sizeHint());
            const auto image = badge.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    /// A call that comes back after a crash or a hold is written on, not into its first word.
    void whoTypesOnDoesSoBehindTheWordsThatAreThere()
    {
        TextArea area{u"notes"_s};
        area.showText(u"She waits"_s);
        QTest::keyClicks(&area, u" by the door"_s);
        QCOMPARE(area.toPlainText(), u"She waits by the door"_s);
        area.moveCursor(QTextCursor::Start);
        area.moveCursor(QTextCursor::NextWord);
        area.showText(u"She waits by the door\nPause."_s); // added while the hands are in the middle
        QTest::keyClicks(&area, u"still "_s);
        QCOMPARE(area.toPlainText(), u"She still waits by the door\nPause."_s);
    }

    void aServiceIsSpokenAsOneSentence()
    {
        ServiceCard card;
        card.show({.id = u"112"_s,
                   .name = u"Emergency"_s,
                   .reasons = {u"because danger"_s},
                   .spoken = u"1. Emergency."_s});
        QCOMPARE(card.accessibleName(), u"1. Emergency."_s);
        QCOMPARE(card.objectName(), u"service-112"_s);
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
