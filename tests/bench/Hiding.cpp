// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Hiding.h"

#include "tests/bench/Bench.h"
#include "tests/support/DeskWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr double Limit = 100; ///< milliseconds
constexpr int LongPaste = 1'000'000;
constexpr int StormKeys = 250; ///< what a hand writes in ten seconds

/// When the curtain was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *curtain)
        : QObject{curtain}
    {
        curtain->installEventFilter(this);
    }

    void begin()
    {
        m_ms = -1;
        m_time.start();
    }
    double ms() const { return m_ms; } ///< negative: not yet

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_ms < 0)
            QMetaObject::invokeMethod(
                this, [this] { m_ms = double(m_time.nsecsElapsed()) / 1e6; },
                Qt::QueuedConnection); // after it
        return false;
    }

private:
    QElapsedTimer m_time;
    double m_ms{-1};
};

/// As the window system does it: the key stands behind everything that was there before.
void postKey(int key)
{
    QCoreApplication::postEvent(QApplication::focusWidget(),
                                new QKeyEvent{QEvent::KeyPress, key, Qt::NoModifier});
}

/// What happens in the moment before somebody comes in.
using Before = std::function<void(DeskWindow &)>;

void measure(Bench &bench, const char *what, const Before &state, const Before &busy)
{
    DeskWindow desk{u"pl"_s};
    state(desk);
    Painted painted{desk.find(u"curtain"_s)};
    bool whole = true;
    double longest = 0;
    bench.compare(what, {.atMost = Limit}, [&] {
        if (auto *field = qobject_cast<QLineEdit *>(desk.focused()))
            field->clear();
        desk.find<QPlainTextEdit>(u"notes"_s)->clear();
        QCoreApplication::processEvents();
        painted.begin();
        busy(desk);
        while (painted.ms() < 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        whole = whole && desk.find(u"curtain"_s)->size() == desk.window().size()
            && desk.window().windowTitle() == u" "_s;
        longest = qMax(longest, painted.ms());
        desk.press(Qt::Key_F12);
        return painted.ms();
    });
    bench.require("all of the window was covered, with no name, and each time soon enough",
                  whole && longest <= Limit);
}

void inNotes(DeskWindow &desk)
{
    (void)desk.takeCall();
    desk.window().perform(Deed::GoToNotes);
    desk.type(u"three men, a red gate"_s);
}

void onlyHide(DeskWindow &)
{
    postKey(Qt::Key_F12);
}

/// All these letters wait in front of the key that hides.
void hideInStorm(DeskWindow &)
{
    for (int i = 0; i < StormKeys; ++i)
        QCoreApplication::postEvent(
            QApplication::focusWidget(),
            new QKeyEvent{QEvent::KeyPress, 0, Qt::NoModifier, QString{QChar{u'a' + i % 26}}});
    postKey(Qt::Key_F12);
}

} // namespace

void benchHiding(Bench &bench)
{
    measure(
        bench, "hide -> painted, nobody calls", [](DeskWindow &) {}, onlyHide);
    measure(bench, "hide -> painted, behind 250 letters", inNotes, hideInStorm);
    QApplication::clipboard()->setText(QString{LongPaste, u'n'});
    measure(bench, "hide -> painted, behind 1 MB for the notes", inNotes, [](DeskWindow &desk) {
        desk.find<QPlainTextEdit>(u"notes"_s)->paste();
        postKey(Qt::Key_F12);
    });
    measure(
        bench, "hide -> painted, behind 1 MB for a field",
        [](DeskWindow &desk) {
            (void)desk.takeCall();
            desk.window().perform(Deed::GoToSafety);
            desk.find<QLineEdit>(u"where"_s)->setFocus();
        },
        [](DeskWindow &desk) {
            desk.find<QLineEdit>(u"where"_s)->paste();
            postKey(Qt::Key_F12);
        });
    measure(bench, "hide -> painted, behind a change of language", inNotes, [](DeskWindow &desk) {
        const auto known = Language::known();
        desk.language().change(known.at((known.indexOf(desk.language().code()) + 1) % known.size()));
        postKey(Qt::Key_F12);
    });
    measure(
        bench, "hide -> painted, behind 1 MB for a search", [](DeskWindow &) {},
        [](DeskWindow &desk) {
            desk.window().perform(Deed::Find);
            desk.find<QLineEdit>(u"paletteField"_s)->paste();
            postKey(Qt::Key_F12);
        });
    measure(bench, "hide -> painted, while something is found", inNotes, [](DeskWindow &desk) {
        desk.window().perform(Deed::Find);
        desk.type(u"deuda"_s);
        postKey(Qt::Key_F12);
    });
    measure(bench, "hide -> painted, from an open list", inNotes, [](DeskWindow &desk) {
        auto *choice = desk.find<Choice>(u"ifCutOff"_s);
        choice->showPopup();
        auto *popup = QApplication::activePopupWidget();
        QCoreApplication::postEvent(popup && popup->focusWidget() ? popup->focusWidget() : choice,
                                    new QKeyEvent{QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier});
    });
}
