// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryState.h"
#include "tests/support/TabStops.h"

#include <QApplication>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPresses = 400; ///< many more than there are stops

/// Where a stop is, next to the stop before it, both measured at the same moment. What folded away behind the
/// keyboard has no place any more.
struct Step
{
    QPointer<QWidget> before{};
    QPointer<QWidget> at{};
    QRect from{};
    QRect to{};
    bool inSight{true};
    bool isStop{true}; ///< seen and switched on at that moment: parts unfold when the keyboard comes in
};

/// At least half of it. Not visibleRegion(), from which Qt takes away the viewport of a text or a table.
bool isInSight(const QWidget *widget)
{
    QRect shown = widget->rect();
    const QWidget *at = widget;
    for (; !at->isWindow() && !shown.isEmpty(); at = at->parentWidget())
        shown = shown.translated(at->pos()) & at->parentWidget()->rect();
    return 2 * shown.height() >= widget->height();
}

/// Presses the key until the focus is where it started; the last step is the one that arrives there.
QList<Step> round(DeskWindow &desk, Qt::Key key)
{
    const auto modifiers = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    const QPointer<QWidget> start = desk.focused();
    QList<Step> steps;
    for (int presses = 0; presses < MostPresses; ++presses) {
        const QPointer<QWidget> before = desk.focused();
        desk.press(key, modifiers);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // what is focused is scrolled into view, which takes rounds
        const QPointer<QWidget> at = desk.focused();
        if (!at || !before)
            break;
        if (at != before || at == start) // the parts of a date are one stop
            steps.append({before, at, tabStops::placeOf(before->isVisible() ? before : at),
                          tabStops::placeOf(at), isInSight(at),
                          tabStops::isStop(at) && tabStops::isUncovered(desk, at)});
        if (at == start)
            break;
    }
    return steps;
}

QList<QWidget *> stopsOf(const QList<Step> &steps)
{
    QList<QWidget *> stops;
    for (const auto &step : steps)
        stops.append(step.at);
    return stops;
}

/// Back to what stands above in the same column, or to the left in the same row.
bool goesBack(const Step &step)
{
    const auto &from = step.from;
    const auto &to = step.to;
    if (to.bottom() < from.top())
        return from.left() <= to.right() && to.left() <= from.right();
    const bool sameRow = to.top() <= from.center().y(); // roughly: rows of a form overlap by their rings
    return sameRow && to.right() < from.left();
}

/// A round begins anywhere; the one step from the end of the window to its first stop may go back.
QStringList stepsBack(const QList<Step> &steps)
{
    QStringList back;
    const auto first = std::min_element(steps.begin(), steps.end(), [](const Step &one, const Step &other) {
        return std::pair{one.to.top(), one.to.left()} < std::pair{other.to.top(), other.to.left()};
    });
    for (const auto &step : steps) {
        if (goesBack(step) && step.at != first->at)
            back.append(u"%1 → %2 goes back"_s.arg(tabStops::nameOf(step.before), tabStops::nameOf(step.at)));
    }
    return back;
}

QStringList wrongWith(DeskWindow &desk)
{
    QStringList wrong;
    const QPointer<QWidget> start = desk.focused();
    const auto expected = tabStops::expected(desk);
    const auto steps = round(desk, Qt::Key_Tab);
    const auto forward = stopsOf(steps);
    const auto stepsBackward = round(desk, Qt::Key_Backtab);
    auto backward = stopsOf(stepsBackward);
    if (forward.isEmpty() || forward.last() != start || backward.isEmpty() || backward.last() != start)
        return {u"the focus does not come round: ends at %1, started at %2"_s.arg(
            tabStops::nameOf(forward.isEmpty() ? nullptr : forward.last()), tabStops::nameOf(start))};
    backward.removeLast();
    std::reverse(backward.begin(), backward.end());
    const auto there = forward.sliced(0, forward.size() - 1);
    if (!std::equal(there.begin(), there.end(), backward.begin(), backward.end()))
        wrong.append(u"Shift+Tab does not go the way of Tab"_s);
    for (auto *stop : expected) {
        if (!forward.contains(stop))
            wrong.append(tabStops::nameOf(stop) + u" is never reached"_s);
    }
    if (QSet<QWidget *>{forward.begin(), forward.end()}.size() != forward.size())
        wrong.append(u"a stop comes twice in one round"_s);
    const auto all = steps + stepsBackward;
    for (const auto &step : all) {
        if (!step.isStop)
            wrong.append(tabStops::nameOf(step.at) + u" is covered, hidden or off"_s);
        else if (!step.inSight)
            wrong.append(tabStops::nameOf(step.at) + u" has the keyboard out of sight"_s);
    }
    return wrong + stepsBack(steps);
}

} // namespace

/// The way of the Tab key through everything the window can show.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void tabAndShiftTabGoTheSameWayThroughEveryState_data()
    {
        QTest::addColumn<QString>("language");
        const auto known = Language::known();
        for (const auto &language : known)
            QTest::newRow(qPrintable(language)) << language;
    }

    void tabAndShiftTabGoTheSameWayThroughEveryState()
    {
        QFETCH(QString, language);
        DeskWindow desk{language};
        QStringList wrong;
        QStringList seen;
        states::showAll(desk, [&](const QString &state) {
            seen.append(state);
            if (state == u"palette"_s || state == u"nothingfound"_s)
                return; // Tab leaves it
            const auto found = wrongWith(desk);
            for (const auto &one : found)
                wrong.append(state + u": "_s + one);
        });
        QCOMPARE(seen, states::all());
        for (const auto &one : std::as_const(wrong))
            qWarning().noquote() << one;
        QVERIFY(wrong.isEmpty());
    }

    void tabLeavesThePaletteEitherWay()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F5);
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            desk.window().perform(Deed::Find);
            QCOMPARE(desk.focused()->objectName(), u"paletteField"_s);
            desk.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QVERIFY(!desk.find(u"palette"_s)->isVisible());
            QCOMPARE(desk.focused()->objectName(), u"notes"_s);
        }
    }

    void nothingBehindTheCurtainTakesWhatIsTyped()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.press(Qt::Key_F12);
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Tab}) {
            desk.press(key);
            desk.type(u"x"_s);
        }
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.call().draft().notes, u"xxx"_s);
        QVERIFY(desk.call().draft().safety.where.isEmpty());
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
