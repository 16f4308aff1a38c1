// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Hardening.h"
#include "core/desk/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/ProblemWords.h"

#include <QApplication>
#include <QCommandLineParser>
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
    Scheme scheme{Scheme::Light};
};

Wishes wishesFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, {}, u"DIR"_s},
                       {u"lang"_s, {}, u"pl|en|es"_s},
                       {u"look"_s, {}, u"light|dark|contrast"_s}});
    parser.process(application);
    const auto usual = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/latarnia"_s;
    const auto lightness = QApplication::palette().color(QPalette::Window).lightness();
    Wishes wishes{.folder = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : usual,
                  .language
                  = parser.isSet(u"lang"_s) ? parser.value(u"lang"_s) : QLocale::system().name().left(2),
                  .scheme = lightness < 128 ? Scheme::Dark : Scheme::Light};
    const auto look = parser.value(u"look"_s);
    if (look == "dark"_L1)
        wishes.scheme = Scheme::Dark;
    else if (look == "contrast"_L1)
        wishes.scheme = Scheme::Contrast;
    else if (look == "light"_L1)
        wishes.scheme = Scheme::Light;
    return wishes;
}

int refuse(const Problem &problem)
{
    std::fprintf(stderr, "%s\n", qPrintable(lineFor(problem)));
    return 5;
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
    Language language;
    language.change(wishes.language);
    applyLook(application, wishes.scheme);
    const auto content = loadContent();
    if (!content)
        return refuse(content.problem());
    const auto desk = Desk::open(wishes.folder, {}, utcNow);
    if (!desk)
        return refuse(desk.problem());
    MainWindow window{{.desk = **desk, .content = *content, .language = language}};
    window.resize(1366, 740);
    window.show();
    return QApplication::exec();
}
