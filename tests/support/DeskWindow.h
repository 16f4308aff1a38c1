// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BackupKeeper.h"
#include "core/desk/DataProtection.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/TestVault.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>
#include <QTest>

/// A wall clock that begins at this moment of UTC and then goes on, so that no test hangs on the hour it
/// runs.
inline latarnia::Clock clockFrom(const QDateTime &moment)
{
    const auto shift = QDateTime::currentDateTimeUtc().msecsTo(moment);
    return [shift] { return latarnia::utcNow().addMSecs(shift); };
}

/// Wednesday, fourteen minutes past three in Warsaw: most doors are closed.
inline QDateTime atNight()
{
    return {QDate{2026, 11, 25}, QTime{2, 14}, Qt::UTC};
}

/// Wednesday, ten in the morning in Warsaw.
inline QDateTime byDay()
{
    return {QDate{2026, 11, 25}, QTime{9, 0}, Qt::UTC};
}

/// The shipped window over a fresh data folder, or over one that is there, driven by keys and object names.
/// A folder that outlives its window keeps the real time.
class DeskWindow
{
public:
    explicit DeskWindow(const QString &language, QSize size = {1366, 740}, const QString &data = {},
                        const QDateTime &from = atNight(),
                        const latarnia::Stopwatch &sinceBoot = latarnia::bootMilliseconds,
                        const latarnia::DeskIdentity &who = atTheDesk())
        : m_data{data.isEmpty() ? m_folder.filePath(QStringLiteral("d")) : data}
        , m_clock{data.isEmpty() ? clockFrom(from) : latarnia::Clock{latarnia::utcNow}}
        , m_content{*latarnia::loadContent()}
        , m_vaults{testVaults(m_data)}
        , m_desk{*latarnia::Desk::open(m_vaults.live, who, m_clock)}
        , m_backups{m_data, m_vaults, m_clock}
    {
        m_language.change(language);
        m_desk->entrust(m_vaults, latarnia::LeastCost);
        m_desk->protection()->follow(m_content.retention, [] { return false; });
        m_window = std::make_unique<latarnia::MainWindow>(latarnia::WindowParts{.desk = *m_desk,
                                                                                .content = m_content,
                                                                                .language = m_language,
                                                                                .clock = m_clock,
                                                                                .sinceBoot = sinceBoot,
                                                                                .backups = &m_backups});
        m_window->resize(size);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        m_window->activateWindow();
    }

    latarnia::MainWindow &window() { return *m_window; }
    latarnia::LiveCall &call() { return m_window->call(); }
    latarnia::Language &language() { return m_language; }
    latarnia::CallDesk &calls() { return m_desk->calls(); }
    latarnia::VaultKeeping &keeping() { return *m_desk->keeping(); }
    latarnia::BackupKeeper &backups() { return m_backups; }
    latarnia::DataProtection &protection() { return *m_desk->protection(); }
    latarnia::CallLog &log() { return m_desk->log(); }
    latarnia::Looks &looks() { return m_desk->looks(); }
    QString folder() const { return m_data; }

    template<typename Type = QWidget>
    Type *find(const QString &name) const
    {
        return m_window->findChild<Type *>(name);
    }

    QWidget *focused() const { return QApplication::focusWidget(); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = focused() ? focused() : static_cast<QWidget *>(m_window.get());
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }

    void type(const QString &text)
    {
        // QTest types only Latin letters, and people write Polish and Spanish.
        for (const QChar c : text) {
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
            QApplication::sendEvent(focused(), &press);
        }
    }

    /// Presses Tab until the widget of this name has the keyboard; false if it never gets it.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 400; ++i) {
            if (focused() && focused()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    bool takeCall()
    {
        press(Qt::Key_F2);
        return QTest::qWaitFor([this] { return call().isOpen(); }, 5000);
    }

private:
    QTemporaryDir m_folder;
    QString m_data;
    latarnia::Clock m_clock;
    latarnia::Language m_language;
    latarnia::Content m_content;
    latarnia::OpenVaults m_vaults;
    std::unique_ptr<latarnia::Desk> m_desk;
    latarnia::BackupKeeper m_backups;
    std::unique_ptr<latarnia::MainWindow> m_window;
};
