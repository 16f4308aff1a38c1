// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: the shipped window over the data folder of its argument, with somebody typing into the notes.
// Prints every acknowledgement as it comes, "KEPT <revision> <length of the notes>", until it is killed.
#include "tests/support/AtTheDesk.h"
#include "tests/support/TestVault.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace latarnia;

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2)
        return 2;
    Language language;
    language.change(QStringLiteral("pl"));
    const auto content = loadContent();
    const auto desk = Desk::open(testVault(QString::fromLocal8Bit(argv[1])), atTheDesk(), utcNow);
    if (!content || !desk)
        return 5;
    MainWindow window{{.desk = **desk, .content = *content, .language = language}};
    window.show();
    QMap<quint64, qsizetype> lengths;
    QObject::connect(&window.call(), &LiveCall::worded, &window, [&] {
        lengths.insert(window.call().draft().revision, window.call().draft().notes.size());
    });
    QObject::connect(&(*desk)->calls(), &CallDesk::kept, &window, [&](const QString &call, quint64 revision) {
        std::printf("KEPT %s %llu %lld\n", qPrintable(call), static_cast<unsigned long long>(revision),
                    static_cast<long long>(lengths.value(revision)));
        std::fflush(stdout);
    });
    QTimer keys;
    keys.setInterval(7);
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] {
        if (!window.call().isOpen()) {
            window.perform(Deed::TakeCall);
            return;
        }
        const auto *now = QApplication::focusWidget();
        if (!now || now->objectName() != QStringLiteral("notes"))
            window.perform(Deed::GoToNotes);
        if (auto *focused = QApplication::focusWidget()) {
            QKeyEvent key{QEvent::KeyPress, 0, Qt::NoModifier, QString{QChar{u'a' + typed % 26}}};
            QApplication::sendEvent(focused, &key);
        }
        // People pause, and a pause is when the words are kept.
        keys.setInterval(++typed % 15 == 0 ? 300 : 7);
    });
    keys.start();
    return QApplication::exec();
}
