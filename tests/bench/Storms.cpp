// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Storms.h"

#include "tests/bench/Bench.h"
#include "tests/support/DeskWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <chrono>
#include <thread>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int Keys = 5000;
constexpr std::chrono::microseconds Pace{200}; // 5 000 a second
constexpr int Switches = 1000;
constexpr int LongPaste = 1'000'000; // more than notes take
constexpr int LineLength = 80;
constexpr double Still = 100; ///< milliseconds the window may stand still

/// A line break after every @p lineLength keys.
QString storm(int lineLength)
{
    QString keys;
    for (int i = 0; i < Keys; ++i)
        keys += i % lineLength == lineLength - 1 ? u'\n' : i % 8 == 7 ? u' ' : char16_t(u'a' + i % 26);
    return keys;
}

QKeyEvent *pressOf(QChar letter)
{
    return letter == u'\n' ? new QKeyEvent{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s}
                           : new QKeyEvent{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
}

/// The longest time between two turns of the event loop while a thread of its own hits the keys.
double type(QPlainTextEdit &field, const QString &keys)
{
    using Time = std::chrono::steady_clock;
    field.clear();
    std::thread hands{[&] {
        const auto start = Time::now();
        for (int i = 0; i < keys.size(); ++i) {
            std::this_thread::sleep_until(start + i * Pace);
            QCoreApplication::postEvent(&field, pressOf(keys.at(i)));
        }
    }};
    double longest = 0;
    while (field.toPlainText().size() < keys.size() && longest < 10'000)
        longest = qMax(longest, millisecondsOf(1, [] {
                           QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
                           QCoreApplication::sendPostedEvents();
                       }));
    hands.join();
    return longest;
}

void benchKeys(Bench &bench, DeskWindow &desk, const char *what, const Target &target, const QString &keys)
{
    auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
    bool lost = false;
    QPlainTextEdit bare;
    bare.resize(notes->size());
    bare.show();
    bench.compare(
        what, target,
        [&] {
            const double longest = type(*notes, keys);
            lost = lost || notes->toPlainText() != keys || desk.call().draft().notes != keys;
            return longest;
        },
        [&] { return type(bare, keys); });
    bench.require("no letter was lost", !lost);
}

void benchPaste(Bench &bench, DeskWindow &desk, const char *what, const QString &text)
{
    auto *notes = desk.find<QPlainTextEdit>(u"notes"_s);
    const bool fits = text.size() <= MostPasted;
    bool kept = true;
    bench.compare(what, {.atMost = Still}, [&] {
        notes->clear();
        QCoreApplication::processEvents();
        QApplication::clipboard()->setText(text);
        const double taken = millisecondsOf(1, [&] {
            notes->paste();
            QCoreApplication::processEvents();
            desk.window().repaint();
        });
        kept = kept && desk.call().draft().notes == (fits ? text : QString{});
        return taken;
    });
    bench.require(fits ? "the whole of it is in the notes" : "it was refused whole", kept);
}

void benchLanguages(Bench &bench, DeskWindow &desk)
{
    const auto before = desk.call().draft();
    const auto known = Language::known();
    int n = 0;
    bench.compare("1 000 language switches, the longest one", {.atMost = Still}, [&] {
        double longest = 0;
        for (int i = 0; i < Switches / bench.rounds(); ++i)
            longest = qMax(longest, millisecondsOf(1, [&] {
                               desk.language().change(known.at(++n % known.size()));
                               QCoreApplication::processEvents();
                               desk.window().repaint();
                           }));
        return longest;
    });
    bench.require("the call is as it was", desk.call().draft() == before);
}

} // namespace

void benchStorms(Bench &bench)
{
    DeskWindow desk{u"en"_s};
    if (!desk.takeCall()) {
        bench.require("a call was taken", false);
        return;
    }
    desk.window().perform(Deed::GoToNotes);
    benchKeys(bench, desk, "5 000 keys/s in lines, still (bare text field)", {.atMost = Still},
              storm(LineLength));
    benchKeys(bench, desk, "5 000 keys/s in one paragraph, the same", {.atMost = Still}, storm(Keys + 1));
    benchPaste(bench, desk, "1 000 000 letters pasted, until painted", QString{LongPaste, u'n'});
    const auto line = QString{LineLength, u'n'} + u'\n';
    benchPaste(bench, desk, "20 000 letters pasted in lines, until painted",
               line.repeated(MostPasted / line.size()));
    benchPaste(bench, desk, "20 000 letters pasted as one word", QString{MostPasted, u'n'});
    desk.find<QPlainTextEdit>(u"notes"_s)->setPlainText(u"three men"_s);
    benchLanguages(bench, desk);
}
