// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EntryDesk.h"

#include "core/desk/Backup.h"
#include "core/desk/Desk.h"
#include "core/desk/Keyholders.h"
#include "tests/support/AtTheDesk.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int TextSize = 14; ///< pixels

struct Camera
{
    QString folder{};
    QString tail{};

    void shoot(EntryDesk &desk, const QString &name) const
    {
        QTest::qWait(60);
        desk.window().grab().save(folder + u'/' + name + tail + u".png"_s);
    }
};

void setTextSize(int pixels)
{
    QFont font{u"Inter"_s};
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

MachineFacts worrying()
{
    return {.fileSystem = u"ext4"_s,
            .freeBytes = 1,
            .diskIsEncrypted = false,
            .swapIsClear = true,
            .othersMayLook = true};
}

void paintFirstStart(const Camera &camera, const QString &language, const QString &folder, QSize size)
{
    EntryDesk desk{language, folder, worrying(), size};
    camera.shoot(desk, u"start-1-welcome"_s);
    desk.press(Qt::Key_Return);
    camera.shoot(desk, u"start-2-computer"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"Anna"_s);
    camera.shoot(desk, u"start-3-person"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"kasztany na"_s);
    camera.shoot(desk, u"start-4-weak"_s);
    desk.type(u" parapecie 7"_s);
    desk.tabTo(u"passphraseAgain"_s);
    desk.type(entryPassphrase());
    desk.press(Qt::Key_Return);
    camera.shoot(desk, u"start-4-making"_s);
    if (!QTest::qWaitFor([&] { return !desk.said(u"kitWords"_s).isEmpty(); }, 60'000))
        return;
    camera.shoot(desk, u"start-5-kit"_s);
    desk.press(Qt::Key_Escape);
    camera.shoot(desk, u"start-5-leave"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    desk.type(u"bagol"_s);
    camera.shoot(desk, u"start-6-check"_s);
    for (int i = 0; i < 5; ++i)
        desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    if (firstStart::checkKit(desk))
        camera.shoot(desk, u"start-7-ready"_s);
}

void paintSignIn(const Camera &camera, const QString &language, const QString &folder, QSize size)
{
    EntryDesk desk{language, folder, {}, size};
    camera.shoot(desk, u"sign-in-1-fresh"_s);
    desk.type(u"Ż"_s);
    desk.type(u"abc"_s);
    desk.press(Qt::Key_Return);
    camera.shoot(desk, u"sign-in-2-opening"_s);
    (void)QTest::qWaitFor([&] { return desk.find(u"signIn"_s)->isEnabled(); }, 60'000);
    camera.shoot(desk, u"sign-in-3-wrong"_s);
    for (int i = 0; i < 3; ++i) {
        desk.type(u"abc"_s);
        desk.press(Qt::Key_Return);
        QTest::qWait(900);
    }
    desk.window().takeIncoming(u"1"_s);
    camera.shoot(desk, u"sign-in-4-waiting"_s);
    desk.tabTo(u"withKit"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"bagol bagol bagol"_s);
    desk.press(Qt::Key_Return);
    QTest::qWait(400);
    camera.shoot(desk, u"sign-in-5-kit"_s);
}

void paintKitInside(const Camera &camera, const QString &language, const QString &folder, QSize size)
{
    const auto vaults = unlock(folder, {}, entryPassphrase());
    if (!vaults)
        return;
    auto open = *vaults;
    const auto words = renewKit(open, utcNow);
    if (!words
        || !addKeyholder(open, {.name = u"Ola"_s, .roles = {u"operator"_s}}, u"cztery parasole pod mostem"_s,
                         LeastCost, utcNow))
        return;
    EntryDesk desk{language, folder, {}, size};
    camera.shoot(desk, u"sign-in-6-two"_s);
    desk.tabTo(u"withKit"_s);
    desk.press(Qt::Key_Return);
    desk.type(words->join(u' '));
    desk.press(Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return desk.hasFocus(u"kitPerson"_s); }, 60'000);
    camera.shoot(desk, u"sign-in-7-new-passphrase"_s);
}

/// The way back from a backup, over data that is a call ahead of it.
void paintRestoring(const Camera &camera, const QString &language, const QString &folder, QSize size)
{
    const auto vaults = unlock(folder, u"Anna"_s, entryPassphrase());
    if (!vaults || !makeBackup(*vaults, backupFolderIn(folder), utcNow))
        return;
    {
        const auto desk = Desk::open(vaults->live, atTheDesk(), utcNow);
        (*desk)->calls().take();
        QTest::qWait(300);
    }
    EntryDesk desk{language, folder, {}, size};
    desk.tabTo(u"toRestore"_s);
    desk.press(Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return desk.hasFocus(u"restoreBackup"_s); }, 5000);
    camera.shoot(desk, u"restore-1-choose"_s);
    desk.press(Qt::Key_End);
    desk.tabTo(u"restoreFolder"_s);
    desk.type(u"/media/pendrive"_s);
    desk.press(Qt::Key_Return);
    QTest::qWait(300);
    camera.shoot(desk, u"restore-2-elsewhere"_s);
    desk.tabTo(u"restoreBackup"_s);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Return);
    desk.type(u"Anna"_s);
    desk.tabTo(u"restorePassphrase"_s);
    desk.type(u"not this one"_s);
    desk.press(Qt::Key_Return);
    camera.shoot(desk, u"restore-3-reading"_s);
    QTest::qWait(1500);
    camera.shoot(desk, u"restore-4-wrong"_s);
    desk.tabTo(u"restoreOtherSecret"_s);
    desk.press(Qt::Key_Return);
    camera.shoot(desk, u"restore-5-kit"_s);
    desk.tabTo(u"restoreOtherSecret"_s);
    desk.press(Qt::Key_Return);
    desk.find<QLineEdit>(u"restorePassphrase"_s)->clear();
    desk.type(entryPassphrase());
    desk.press(Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return !desk.said(u"restoreInBackup"_s).isEmpty(); }, 10'000);
    camera.shoot(desk, u"restore-6-found"_s);
    desk.press(Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return !desk.said(u"restoredNotice"_s).isEmpty(); }, 10'000);
    camera.shoot(desk, u"restore-7-back"_s);
}

void paint(QApplication &application, const QString &folder, const QString &language, Scheme scheme,
           QSize size)
{
    applyLook(application, scheme);
    const QString looks[]{u"light"_s, u"dark"_s, u"contrast"_s};
    const Camera camera{.folder = folder,
                        .tail = u"-%1-%2-%3%4"_s.arg(language, looks[int(scheme)])
                                    .arg(size.width())
                                    .arg(QApplication::font().pixelSize() > TextSize ? u"-large"_s : u""_s)};
    const QTemporaryDir data;
    paintFirstStart(camera, language, data.filePath(u"d"_s), size);
    paintSignIn(camera, language, data.filePath(u"d"_s), size);
    QFile::remove(data.filePath(u"d/sign-in.json"_s));
    paintKitInside(camera, language, data.filePath(u"d"_s), size);
    QFile::remove(data.filePath(u"d/sign-in.json"_s));
    paintRestoring(camera, language, data.filePath(u"d"_s), size);
    QFile::remove(vaultFileIn(data.filePath(u"d"_s)));
    EntryDesk missing{language, data.filePath(u"d"_s), {}, size};
    camera.shoot(missing, u"sign-in-8-missing"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2) {
        std::fprintf(stderr, "entry_pictures FOLDER [LANGUAGE]\n");
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
