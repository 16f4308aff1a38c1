// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BackupKeeper.h"
#include "core/desk/DataProtection.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/SealedFolder.h"
#include "ui/shell/MainWindow.h"

#include <QLineEdit>
#include <QTest>

/// The shipped window over a vault with its keyring, as after signing in: people, kit and backups can be
/// looked after. Driven by keys and object names.
class VaultWindow
{
public:
    explicit VaultWindow(const SealedFolder &folder, const QString &language, QSize size = {1366, 740},
                         const latarnia::Clock &clock = latarnia::utcNow,
                         const latarnia::DeskIdentity &identity = atTheDesk())
        : m_content{*latarnia::loadContent()}
        , m_desk{*latarnia::Desk::open(folder.vaults().live, identity, clock)}
        , m_backups{folder.path(), folder.vaults(), clock}
    {
        m_language.change(language);
        m_desk->entrust(folder.vaults(), latarnia::LeastCost);
        m_desk->protection()->follow(m_content.retention, [] { return false; });
        QObject::connect(m_desk->keeping(), &latarnia::VaultKeeping::keyringChanged, &m_backups,
                         &latarnia::BackupKeeper::setVaults);
        QObject::connect(
            m_desk->keeping(), &latarnia::VaultKeeping::looked, &m_backups,
            [this](const latarnia::VaultState &state) { m_backups.setSecondPlace(state.secondPlace); });
        m_window = std::make_unique<latarnia::MainWindow>(latarnia::WindowParts{.desk = *m_desk,
                                                                                .content = m_content,
                                                                                .language = m_language,
                                                                                .clock = clock,
                                                                                .backups = &m_backups});
        m_window->resize(size);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        m_window->activateWindow();
    }

    latarnia::MainWindow &window() { return *m_window; }
    latarnia::Language &language() { return m_language; }
    latarnia::BackupKeeper &backups() { return m_backups; }

    template<typename Type = QWidget>
    Type *find(const QString &name) const
    {
        return m_window->findChild<Type *>(name);
    }
    /// What a line or a field says; empty where it is not on the screen.
    QString said(const QString &name) const
    {
        const auto *widget = find(name);
        if (!widget || !widget->isVisible())
            return {};
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label ? label->text() : widget->accessibleName();
    }

    QWidget *focused() const { return QApplication::focusWidget(); }
    bool hasFocus(const QString &name) const { return focused() && focused()->objectName() == name; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = focused() ? focused() : static_cast<QWidget *>(m_window.get());
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
            QApplication::sendEvent(focused(), &press);
        }
    }
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 200; ++i) {
            if (hasFocus(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Tab, then the words.
    bool fill(const QString &name, const QString &text)
    {
        if (!tabTo(name))
            return false;
        type(text);
        return true;
    }
    /// Tab, then Return, as people press a button.
    bool push(const QString &name)
    {
        if (!tabTo(name))
            return false;
        press(Qt::Key_Return);
        return true;
    }
    /// Ctrl+B, once the page knows how things stand.
    bool goToVault()
    {
        press(Qt::Key_B, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return !said(QStringLiteral("kitState")).isEmpty(); }, 10'000)
            && QTest::qWaitFor([this] { return find(QStringLiteral("person-Anna")); }, 10'000);
    }

private:
    latarnia::Language m_language;
    latarnia::Content m_content;
    std::unique_ptr<latarnia::Desk> m_desk;
    latarnia::BackupKeeper m_backups;
    std::unique_ptr<latarnia::MainWindow> m_window;
};
