// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/EntryWindow.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// What the tests type. Nobody's.
inline QString entryPassphrase()
{
    return QStringLiteral("kasztany na parapecie 7");
}

/// The shipped window before the desk, over a data folder, driven by keys and object names.
class EntryDesk
{
public:
    explicit EntryDesk(const QString &language, const QString &folder, latarnia::MachineFacts machine = {},
                       QSize size = {1366, 740}, latarnia::Clock clock = latarnia::utcNow)
    {
        m_language.change(language);
        m_window = std::make_unique<latarnia::EntryWindow>(latarnia::EntryParts{.folder = folder,
                                                                                .language = m_language,
                                                                                .machine = std::move(machine),
                                                                                .cost = latarnia::LeastCost,
                                                                                .clock = std::move(clock)});
        QObject::connect(m_window.get(), &latarnia::EntryWindow::opened, m_window.get(),
                         [this](const latarnia::OpenVaults &vaults) { m_opened.emplace(vaults); });
        QObject::connect(m_window.get(), &latarnia::EntryWindow::callAsked, m_window.get(),
                         [this](const QString &number) { m_calls.append(number); });
        m_window->resize(size);
        m_window->show();
        (void)QTest::qWaitForWindowExposed(m_window.get());
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }

    latarnia::EntryWindow &window() { return *m_window; }
    latarnia::Language &language() { return m_language; }
    const std::optional<latarnia::OpenVaults> &opened() const { return m_opened; }
    const QStringList &calls() const { return m_calls; }

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
    QString heading() const { return said(QStringLiteral("stepHeading")); }

    QWidget *focused() const { return QApplication::focusWidget(); }
    bool hasFocus(const QString &name) const { return focused() && focused()->objectName() == name; }

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
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 60; ++i) {
            if (hasFocus(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// Everything Tab reaches, once round, by object name.
    QStringList tabRound()
    {
        QStringList names;
        const auto *first = focused();
        do {
            names.append(focused() ? focused()->objectName() : QStringLiteral("nothing"));
            press(Qt::Key_Tab);
        } while (focused() != first && names.size() < 60);
        return names;
    }

private:
    latarnia::Language m_language;
    std::optional<latarnia::OpenVaults> m_opened;
    QStringList m_calls;
    std::unique_ptr<latarnia::EntryWindow> m_window;
};

/// The pages of the first start, passed by keyboard.
namespace firstStart {

using namespace Qt::StringLiterals;

inline bool goToPerson(EntryDesk &desk)
{
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    return desk.hasFocus(u"personName"_s);
}

inline bool goToPassphrase(EntryDesk &desk)
{
    if (!goToPerson(desk))
        return false;
    desk.type(u"Anna"_s);
    desk.press(Qt::Key_Return);
    return desk.hasFocus(u"passphrase"_s);
}

inline bool makeVault(EntryDesk &desk)
{
    if (!goToPassphrase(desk))
        return false;
    desk.type(entryPassphrase());
    if (!desk.tabTo(u"passphraseAgain"_s))
        return false;
    desk.type(entryPassphrase());
    desk.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !desk.said(u"kitWords"_s).isEmpty(); }, 60'000);
}

/// The words as they stand on the screen.
inline QStringList wordsOnScreen(const EntryDesk &desk)
{
    QStringList words;
    for (const auto *label : desk.find(u"kitWords"_s)->findChildren<QLabel *>()) {
        if (label->text().size() == 5)
            words.append(label->text());
    }
    return words;
}

/// From the words to the last page.
inline bool checkKit(EntryDesk &desk)
{
    const auto words = wordsOnScreen(desk);
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 2; ++i) {
        if (i > 0)
            desk.press(Qt::Key_Tab);
        const auto name = desk.focused() ? desk.focused()->objectName() : QString{};
        if (!name.startsWith(u"kitWord-"_s))
            return false;
        desk.type(words.value(name.section(u'-', 1).toInt() - 1).toUpper());
    }
    const auto before = desk.heading();
    desk.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return desk.heading() != before; }, 10'000); // the vault notes it
}

} // namespace firstStart
