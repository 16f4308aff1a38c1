// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Door.h"
#include "app/ExitCode.h"
#include "app/Hardening.h"
#include "app/PassphraseInput.h"
#include "core/desk/Desk.h"
#include "core/desk/Unlocking.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/ProblemWords.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

struct Wishes
{
    QString folder{};
    QString language{};
    QString user{};
    QString passphraseFile{};
    std::optional<QString> incoming{}; ///< a number, or "-" for one line of standard input
    Scheme scheme{Scheme::Light};
};

Wishes wishesFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, {}, u"DIR"_s},
                       {u"lang"_s, {}, u"pl|en|es"_s},
                       {u"incoming"_s, {}, u"NUMBER|-"_s},
                       {u"look"_s, {}, u"light|dark|contrast"_s},
                       {u"user"_s, {}, u"NAME"_s},
                       {u"passphrase-file"_s, {}, u"FILE"_s}});
    parser.process(application);
    const auto usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/latarnia"_s;
    const auto lightness = QApplication::palette().color(QPalette::Window).lightness();
    Wishes wishes{.folder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : usual,
                  .language
                  = parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : QLocale::system().name().left(2),
                  .user = parser.value(u"user"_s),
                  .passphraseFile = parser.value(u"passphrase-file"_s),
                  .scheme = lightness < 128 ? Scheme::Dark : Scheme::Light};
    if (parser.isSet(u"incoming"_s))
        wishes.incoming = parser.value(u"incoming"_s);
    const auto look = parser.value(u"look"_s);
    if (look == "dark"_L1)
        wishes.scheme = Scheme::Dark;
    else if (look == "contrast"_L1)
        wishes.scheme = Scheme::Contrast;
    else if (look == "light"_L1)
        wishes.scheme = Scheme::Light;
    return wishes;
}

/// An argument is visible to others, so a number may come by standard input.
QString numberFrom(const QString &given)
{
    if (given != "-"_L1)
        return cleanNumber(given);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? cleanNumber(QString::fromUtf8(input.readLine(200)))
                                                  : QString{};
}

int refuse(const Problem &problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(lineFor(problem)));
    return int(exitCodeFor(problem.fault));
}

} // namespace

int main(int argc, char *argv[])
{
    harden();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application{argc, argv};
    QApplication::setApplicationName(u"latarnia"_s);
    QApplication::setDesktopFileName(u"org.latarnia.Latarnia"_s);
    const auto wishes = wishesFrom(application);
    const auto number = wishes.incoming ? numberFrom(*wishes.incoming) : QString{};
    if (wishes.incoming && number.isEmpty()) {
        std::fprintf(stderr, "--incoming: not a telephone number; expected digits, blanks and + ( ) - .\n");
        return 3;
    }
    if (handOver(wishes.folder, number.isEmpty() ? u"show"_s : u"incoming "_s + number))
        return 0;
    // Only now: a second start that hands over needs neither, and a telephone that rings does not wait.
    Language language;
    language.change(wishes.language);
    applyLook(application, wishes.scheme);
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    const auto passphrase = passphraseFrom(wishes.passphraseFile, "passphrase");
    if (!passphrase)
        return refuse(passphrase.problem());
    const auto vaults = unlock(wishes.folder, wishes.user, *passphrase);
    if (!vaults)
        return refuse(vaults.problem());
    const auto desk = Desk::open(vaults->live, {}, utcNow);
    if (!desk)
        return refuse(desk.problem());
    MainWindow window{{.desk = **desk, .content = *content, .language = language}};
    window.resize(1366, 740);
    window.show();
    Door door;
    QObject::connect(&door, &Door::incoming, &window, &MainWindow::takeIncoming);
    QObject::connect(&door, &Door::showAsked, &window, [&window] {
        window.showNormal();
        window.activateWindow();
    });
    if (!door.open(wishes.folder))
        std::fprintf(stderr, "latarnia: no door in the data folder; --incoming cannot reach this window\n");
    if (!number.isEmpty())
        window.takeIncoming(number);
    else if ((*desk)->isNew())
        window.perform(Deed::ShowKeys); // laptops steal keys: better found out before the first call
    return QApplication::exec();
}
