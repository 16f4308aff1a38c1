// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryState.h"

#include <QApplication>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int TextSize = 14; ///< pixels

void setTextSize(int pixels)
{
    QFont font{u"Inter"_s};
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

void shoot(DeskWindow &desk, const QString &folder, const QString &name)
{
    QTest::qWait(60);
    desk.window().grab().save(folder + u'/' + name + u".png"_s);
}

void paint(QApplication &application, const QString &folder, const QString &language, Scheme scheme,
           QSize size)
{
    applyLook(application, scheme);
    const QString looks[]{u"light"_s, u"dark"_s, u"contrast"_s};
    const auto tail = u"-%1-%2-%3%4"_s.arg(language, looks[int(scheme)])
                          .arg(size.width())
                          .arg(QApplication::font().pixelSize() > TextSize ? u"-large"_s : u""_s);
    DeskWindow desk{language, size};
    states::showAll(desk, [&](const QString &state) { shoot(desk, folder, state + tail); });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2) {
        std::fprintf(stderr, "pictures FOLDER [LANGUAGE]\n");
        return 2;
    }
    const auto folder = QString::fromLocal8Bit(argv[1]);
    const auto languages = argc > 2 ? QStringList{QString::fromLatin1(argv[2])} : Language::known();
    for (const auto &language : languages) {
        setTextSize(TextSize);
        paint(application, folder, language, Scheme::Light, {1366, 740});
        paint(application, folder, language, Scheme::Dark, {1366, 740});
        paint(application, folder, language, Scheme::Contrast, {1366, 740});
        paint(application, folder, language, Scheme::Light, {1920, 1052});
        setTextSize(2 * TextSize);
        paint(application, folder, language, Scheme::Light, {1366, 740});
    }
    return 0;
}
