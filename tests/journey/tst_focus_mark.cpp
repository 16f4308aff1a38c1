// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Contrast.h"
#include "tests/support/EveryState.h"
#include "tests/support/TabStops.h"

#include <QApplication>
#include <QImage>
#include <QScrollArea>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int FewestPixels = 60; ///< less is a spot, not a ring or a bar
constexpr double LeastContrast = 3;

/// Only the part of the window where the widget is, so that a clock elsewhere changes nothing.
QImage pictureOf(DeskWindow &desk, const QWidget *widget)
{
    return desk.window().grab(tabStops::placeOf(widget)).toImage();
}

/// As Tab does inside a page that scrolls.
void scrollTo(QWidget *widget)
{
    for (auto *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

/// How many pixels change so much that the change is seen.
int changed(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < qMin(before.height(), after.height()); ++y) {
        for (int x = 0; x < qMin(before.width(), after.width()); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)
                && contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= LeastContrast)
                ++count;
        }
    }
    return count;
}

} // namespace

/// Who works by keyboard sees where the keyboard is.
class TestFocusMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopShowsThatItHasTheKeyboard_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("contrast") << int(Scheme::Contrast);
    }

    void everyStopShowsThatItHasTheKeyboard()
    {
        QFETCH(int, scheme);
        applyLook(*qApp, Scheme(scheme));
        DeskWindow desk{u"en"_s};
        QStringList unseen;
        states::showAll(desk, [&](const QString &state) {
            const auto stops = tabStops::expected(desk);
            if (stops.size() < 2)
                return; // the only one there needs no mark
            const QPointer<QWidget> before = desk.focused();
            for (auto *stop : stops) {
                scrollTo(stop);
                stop->setFocus(Qt::TabFocusReason);
                QTest::qWait(1);
                const auto with = pictureOf(desk, stop);
                stop->clearFocus();
                if (const int seen = changed(pictureOf(desk, stop), with); seen < FewestPixels)
                    unseen.append(
                        u"%1: %2 shows it by %3 pixels"_s.arg(state, tabStops::nameOf(stop)).arg(seen));
            }
            before->setFocus(Qt::TabFocusReason);
        });
        for (const auto &one : std::as_const(unseen))
            qWarning().noquote() << one;
        QVERIFY(unseen.isEmpty());
    }
};

QTEST_MAIN(TestFocusMark)
#include "tst_focus_mark.moc"
