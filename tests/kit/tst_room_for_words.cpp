// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Answer.h"
#include "ui/kit/Fields.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/KeyLegend.h"
#include "ui/kit/NavList.h"
#include "ui/kit/ServiceCard.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Words have the room they need, whatever their number and size.
class TestRoomForWords : public QObject
{
    Q_OBJECT

    static void setTextSize(int pixels)
    {
        auto font = QApplication::font();
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }

    static QString manyWords() { return u"A sentence that does not fit on one line. "_s.repeated(4); }

    /// In a column with room to spare, as the parts of a page stand.
    static int heightIn(QWidget &page, QWidget *part, int width)
    {
        auto *column = new QVBoxLayout{&page};
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(part);
        column->addStretch();
        page.resize(width, 700);
        page.show();
        return QTest::qWaitForWindowExposed(&page) ? part->height() : 0;
    }

    /// Between how many of the icons of a narrow list of parts there is room.
    static int freeBetweenIcons(int rowHeight)
    {
        NavList list;
        list.setEntries(QList<NavEntry>(5, {.icon = u"users"_s, .text = u"People"_s}));
        list.setCompact(true);
        list.choose(-1);
        list.resize(list.sizeHint().width(), 5 * rowHeight);
        const auto image = list.grab().toImage();
        const auto isFree = [&image](int y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return false;
            }
            return true;
        };
        int free = 0;
        for (int i = 1; i < 5; ++i)
            free += isFree(i * rowHeight - 1) || isFree(i * rowHeight) ? 1 : 0;
        return free;
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }
    void cleanup() { setTextSize(14); }

    void noIconOfANarrowListRunsIntoTheNext()
    {
        setTextSize(28);
        for (const int rowHeight : {36, 30, 20})
            QCOMPARE(freeBetweenIcons(rowHeight), 4);
    }

    void aLineIsAsHighAsItsWords()
    {
        for (const int pixels : {14, 28}) {
            setTextSize(pixels);
            QWidget page;
            auto *line = new StatusLine{StatusLine::Ground::Tinted};
            line->say(Tone::Quiet, u"info"_s, manyWords());
            const int height = heightIn(page, line, 400);
            QCOMPARE(height, line->heightForWidth(400));
            QVERIFY(height > 3 * QFontMetrics{Look::font(TextRole::Body)}.height());
        }
    }

    void aCardThatGotMoreReasonsGetsHigher()
    {
        QWidget page;
        auto *card = new ServiceCard;
        card->show({.id = u"a"_s, .name = u"One"_s});
        const int before = heightIn(page, card, 400);
        card->show({.id = u"a"_s, .name = u"One"_s, .reasons = {manyWords(), manyWords()}});
        QTRY_COMPARE(card->height(), card->heightForWidth(400));
        QVERIFY(card->height() > before);
        card->show({.id = u"a"_s, .name = u"One"_s});
        QTRY_COMPARE(card->height(), before);
    }

    void aKeyCapLiesBesideTheWordOfItsAnswer()
    {
        for (const int pixels : {11, 14, 28}) {
            setTextSize(pixels);
            AnswerBox box;
            const QStringList labels{u"Yes"_s, u"No"_s, u"later"_s};
            box.setLabels(labels);
            int needed = 8; // the room of the ring
            for (const auto &label : labels)
                needed += 5 + KeyCap::sizeOf({u"1"_s}).width() + 4
                    + QFontMetrics{Look::font(TextRole::BodyStrong)}.horizontalAdvance(label);
            QVERIFY2(box.sizeHint().width() >= needed, qPrintable(QString::number(pixels)));
        }
    }

    void aChipHasRoomForTheBoldWordsItHasWhileItIsOn()
    {
        Chip chip;
        chip.setText(u"Entered later than it was"_s);
        const int check = 14 + 2;
        QVERIFY(chip.sizeHint().width() >= 2 * 10 + check
                    + QFontMetrics{Look::font(TextRole::SmallStrong)}.horizontalAdvance(chip.text()));
    }

    void allKeysOfALegendAreShownOnAsManyLinesAsItTakes()
    {
        KeyLegend legend{KeyLegend::Flow::Lines, TextRole::Small};
        legend.setHints({{QKeySequence{Qt::Key_1}, u"one tap"_s.repeated(4)},
                         {QKeySequence{Qt::Key_2}, u"two taps"_s.repeated(4)},
                         {QKeySequence{Qt::Key_Escape}, u"back"_s}});
        QVERIFY(legend.heightForWidth(250) > legend.heightForWidth(2000));
        QVERIFY(legend.accessibleName().contains(u"two taps"_s));
    }

    void aListBoxIsAsWideAsWhatIsChosenInIt()
    {
        Choice choice{u"country"_s};
        choice.setChoices({{u"a"_s, u"Peru"_s}, {u"b"_s, u"The islands at the other end of the ocean"_s}});
        choice.choose(u"a"_s);
        const int narrow = choice.minimumSizeHint().width();
        choice.choose(u"b"_s);
        const int wide = choice.minimumSizeHint().width();
        QVERIFY(narrow < wide);
        QVERIFY(wide >= choice.fontMetrics().horizontalAdvance(choice.currentText()) + 24);
    }

    void textIsMarkedOnlyWhereTheKeyboardIs()
    {
        QWidget page;
        auto *column = new QVBoxLayout{&page};
        auto *field = new QLineEdit{u"behind the petrol station"_s};
        auto *other = new QLineEdit;
        column->addWidget(field);
        column->addWidget(other);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        field->selectAll();
        other->setFocus(Qt::PopupFocusReason); // as what lies over the window hands the keyboard back
        QVERIFY(!field->hasSelectedText());
    }
};

QTEST_MAIN(TestRoomForWords)
#include "tst_room_for_words.moc"
