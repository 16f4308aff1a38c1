// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: hands for a shipped program. Qt loads this into it (QT_QPA_GENERIC_PLUGINS), and it types what
// the file named by LATARNIA_HANDS says, a step a line:
//   focus NAME        waits until that control has the keyboard
//   tab NAME          presses Tab until that control has it
//   type TEXT         into it
//   press KEYS        as in "Ctrl+Q"
//   read NAME TEXT    waits until that control says so
//   raise             the window, as a desktop does when a dialog has closed
//   say WORD          on standard output
//   file PATH         waits until it is there
// The file is removed as soon as it is read: what becomes of the process never sees it again, and only says
// AGAIN once it asks for a passphrase.
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QKeySequence>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int BetweenStepsMs = 10;

bool hasKeyboard(const QString &name)
{
    const auto *focused = QApplication::focusWidget();
    return focused && focused->objectName() == name;
}

bool says(const QString &name, const QString &text)
{
    const auto windows = QApplication::topLevelWidgets();
    for (const auto *window : windows) {
        const auto *widget = window->findChild<QWidget *>(name);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget && (label ? label->text() : widget->accessibleName()).contains(text))
            return true;
    }
    return false;
}

void press(const QString &keys)
{
    const auto key = QKeySequence::fromString(keys)[0];
    QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
}

void raiseWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (window->isVisible() && !window->parentWidget())
            window->activateWindow();
    }
}

void say(const QByteArray &word)
{
    std::printf("%s\n", word.constData());
    std::fflush(stdout);
}

} // namespace

class TypingHands : public QObject
{
    Q_OBJECT

public:
    TypingHands()
    {
        QFile script{qEnvironmentVariable("LATARNIA_HANDS")};
        if (script.open(QIODevice::ReadOnly)) {
            m_steps = QString::fromUtf8(script.readAll()).split(u'\n', Qt::SkipEmptyParts);
            script.remove();
        } else {
            m_steps = QStringList{u"focus signInPassphrase"_s, u"say AGAIN"_s};
        }
        m_timer.setInterval(BetweenStepsMs);
        connect(&m_timer, &QTimer::timeout, this, &TypingHands::go);
        m_timer.start();
    }

private:
    void go()
    {
        if (!m_steps.isEmpty() && isDone(m_steps.constFirst()))
            m_steps.removeFirst();
    }

    static bool isDone(const QString &step)
    {
        const auto verb = step.section(u' ', 0, 0);
        const auto rest = step.section(u' ', 1);
        if (verb == "focus"_L1)
            return hasKeyboard(rest);
        if (verb == "tab"_L1) {
            if (!hasKeyboard(rest))
                press(u"Tab"_s);
            return hasKeyboard(rest);
        }
        if (verb == "file"_L1)
            return QFile::exists(rest);
        if (verb == "read"_L1)
            return says(rest.section(u' ', 0, 0), rest.section(u' ', 1));
        if (verb == "type"_L1)
            QTest::keyClicks(QApplication::focusWidget(), rest);
        else if (verb == "press"_L1)
            press(rest);
        else if (verb == "raise"_L1)
            raiseWindow();
        else
            say(rest.toUtf8());
        return true;
    }

    QStringList m_steps;
    QTimer m_timer;
};

class TypingHandsPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typing_hands.json")

public:
    QObject *create(const QString &, const QString &) override { return new TypingHands; }
};

#include "typing_hands.moc"
