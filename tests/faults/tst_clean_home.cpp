// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SealedFolder.h"
#include "tests/support/ShippedProgram.h"

#include <QDirIterator>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

QStringList filesUnder(const QString &folder)
{
    QStringList found;
    QDirIterator files{folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories};
    while (files.hasNext())
        found.append(QDir{folder}.relativeFilePath(files.next()));
    found.sort();
    return found;
}

} // namespace

/// A whole session of the shipped program, with a dialog for a folder, a call, a copy, hiding and locking:
/// what lies in the person's home afterwards.
class TestCleanHome : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static QStringList session()
    {
        const auto lines
            = [](const char *text) { return QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts); };
        return lines("focus signInPassphrase\ntab toRestore\npress Return\nfocus restoreFolder\n"
                     "tab restoreBrowse\npress Return\nfocus fileNameEdit\ntype /tmp/\npress Return\n"
                     "raise\nfocus restoreFolder\npress Escape\nfocus signInPassphrase\n")
            + ShippedProgram::stepsToTheNotes(SealedFolder::passphrase())
            + lines("type klonowa bramka\npress Ctrl+A\npress Ctrl+C\npress F12\nfocus curtain\n"
                    "type  ukryte\npress F12\nfocus notes\nread saved Saved\nsay DONE\npress Ctrl+Q\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        for (const auto &[name, folder] : {std::pair{"XDG_CONFIG_HOME", "config"},
                                           {"XDG_CACHE_HOME", "cache"},
                                           {"XDG_STATE_HOME", "state"},
                                           {"XDG_DATA_HOME", "share"},
                                           {"XDG_RUNTIME_DIR", "run"}}) {
            const auto path = m_home.filePath(QString::fromLatin1(folder));
            QVERIFY(QDir{}.mkpath(path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(name, path.toLocal8Bit());
        }
    }

    void nothingOfASessionIsLeftInTheHome()
    {
        const SealedFolder data;
        ShippedProgram program;
        QVERIFY(program.start(data.path(), session()));
        QVERIFY(program.hear("DONE"));
        QVERIFY(program.hear("AGAIN"));
        program.process().terminate();
        QVERIFY(program.process().waitForFinished(20'000));
        auto left = filesUnder(m_home.path());
        left.removeIf(
            [](const QString &file) { return file.startsWith("cache/fontconfig/"_L1); }); // of fonts
        QCOMPARE(left, QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestCleanHome)
#include "tst_clean_home.moc"
