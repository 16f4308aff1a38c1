// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DeskWindow.h"

#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/KeyMark.h"

#include <QApplication>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Every visible text of the window fits its place at 1366 × 768 with the widest usual font.
class TestNothingClipped : public QObject
{
    Q_OBJECT

    static bool fits(const QLabel &label)
    {
        const QFontMetrics metrics{label.font()};
        const auto room = label.contentsRect();
        if (label.wordWrap())
            return metrics.boundingRect(QRect{0, 0, room.width(), 10'000}, Qt::TextWordWrap, label.text())
                       .height()
                <= room.height() + 1;
        int widest = 0;
        for (const auto &line : label.text().split(u'\n'))
            widest = qMax(widest, metrics.horizontalAdvance(line));
        return widest <= room.width() + 1;
    }

    /// A key without its second chord is whole; everything else is as large as it wants to be.
    static QSize leastOf(const QWidget &widget)
    {
        const bool hasKeys = qobject_cast<const Button *>(&widget) || qobject_cast<const KeyMark *>(&widget);
        return hasKeys ? widget.minimumSizeHint() : widget.sizeHint();
    }

    static void check(const QWidget &window)
    {
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(fits(*label), qPrintable(label->text()));
        }
        for (const auto *widget : window.findChildren<QWidget *>()) {
            const bool exact = qobject_cast<const Button *>(widget) || qobject_cast<const Chip *>(widget)
                || qobject_cast<const Segmented *>(widget) || qobject_cast<const AnswerBox *>(widget)
                || qobject_cast<const LevelBadge *>(widget) || qobject_cast<const KeyMark *>(widget);
            if (exact && widget->isVisible())
                QVERIFY2(widget->width() >= leastOf(*widget).width()
                             && widget->height() >= leastOf(*widget).height(),
                         qPrintable(widget->objectName()));
        }
        for (const auto *choice : window.findChildren<QComboBox *>()) {
            const int text = choice->fontMetrics().horizontalAdvance(choice->currentText());
            if (choice->isVisible())
                QVERIFY2(text + 24 <= choice->width(), qPrintable(choice->currentText()));
        }
    }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void everyPartFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        for (const auto &language : Language::known()) {
            for (const auto *family : {"Inter", "DejaVu Sans"})
                QTest::addRow("%s %s", qPrintable(language), family)
                    << language << QString::fromLatin1(family);
        }
    }

    void everyPartFits()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        QFont font{family};
        font.setPixelSize(14);
        QApplication::setFont(font);
        DeskWindow desk{language, {1366, 740}};
        check(desk.window());
        QVERIFY(desk.takeCall());
        QTest::qWait(50);
        for (const auto danger : {DangerNow::No, DangerNow::Yes}) {
            desk.call().change([&](CallDraft &draft) {
                draft.safety.danger = danger;
                draft.role = CallerRole::Institution;
                draft.persons.first().age = AgeState::MaybeUnder18;
                draft.persons.first().citizenship = u"CF"_s;
            });
            for (int part = 0; part < 4; ++part) {
                desk.find<CallPage>({})->go(CallPart(part));
                QTest::qWait(50);
                check(desk.window());
            }
        }
        QCOMPARE(desk.window().size(), QSize(1366, 740));
    }
};

QTEST_MAIN(TestNothingClipped)
#include "tst_nothing_clipped.moc"
