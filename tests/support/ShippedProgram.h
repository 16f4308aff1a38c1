// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// The window as it is shipped, typed into by the hands of tests/faults/typing_hands.cpp.
class ShippedProgram
{
public:
    /// @p steps as typing_hands.cpp understands them, a line each.
    bool start(const QString &folder, const QStringList &steps)
    {
        QFile script{m_place.filePath(QStringLiteral("hands"))};
        if (!script.open(QIODevice::WriteOnly))
            return false;
        script.write(steps.join(u'\n').toUtf8() + '\n');
        script.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LATARNIA_HANDS"), script.fileName());
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typing_hands"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(HANDS));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PROGRAM),
                        {QStringLiteral("--data"), folder, QStringLiteral("--lang"), QStringLiteral("en")});
        return m_process.waitForStarted();
    }

    /// From signing in to a call that has the keyboard in its notes.
    static QStringList stepsToTheNotes(const QString &passphrase)
    {
        return {QStringLiteral("focus signInPassphrase"),
                QStringLiteral("type ") + passphrase,
                QStringLiteral("press Return"),
                QStringLiteral("focus keySheet"),
                QStringLiteral("press Escape"),
                QStringLiteral("focus takeCall"),
                QStringLiteral("press F2"),
                QStringLiteral("read callNumber 20"),
                QStringLiteral("press F5"),
                QStringLiteral("focus notes")};
    }

    /// Does not wait: for whoever has something else to answer meanwhile.
    bool hasSaid(const char *word)
    {
        m_said += m_process.readAllStandardOutput();
        return m_said.contains(word);
    }

    bool hear(const char *word)
    {
        constexpr int patience = 60'000;
        QElapsedTimer time;
        time.start();
        while (!m_said.contains(word) && time.elapsed() < patience) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAllStandardOutput();
        }
        return m_said.contains(word);
    }

    QString file(const QString &name) const { return m_place.filePath(name); }
    QProcess &process() { return m_process; }
    const QProcess &process() const { return m_process; }

private:
    QTemporaryDir m_place;
    QProcess m_process;
    QByteArray m_said;
};
