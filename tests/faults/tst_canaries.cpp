// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"
#include "tests/support/SealedConnection.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// What the operator of the test types again and again, as the program may have it in memory or on a disk.
QList<QByteArray> canaries()
{
    const auto words = u"klmnopqrstuvwxyz"_s;
    return {words.toUtf8(), QByteArray{reinterpret_cast<const char *>(words.utf16()), words.size() * 2}};
}

QStringList filesWithACanary(const QString &folder)
{
    QStringList found;
    QDirIterator files{folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        for (const auto &canary : canaries()) {
            if (bytes.contains(canary))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// Words typed into the shipped window are nowhere on the disk but in sealed pages: not in the data, nor the
/// home, nor a folder for temporary files, also after the program was killed in the middle.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsReadableAnywhere()
    {
        const QTemporaryDir place;
        const auto data = place.filePath(u"home/data"_s);
        QVERIFY(QDir{}.mkpath(data));
        QVERIFY(QDir{}.mkpath(place.filePath(u"tmp"_s)));
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s,
                                 u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s})
            environment.insert(name, place.filePath(u"home"_s));
        environment.insert(u"TMPDIR"_s, place.filePath(u"tmp"_s));
        environment.insert(u"SQLITE_TMPDIR"_s, place.filePath(u"tmp"_s));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TYPING_OPERATOR), {data});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (said.count("KEPT") < 12 && program.waitForReadyRead(20'000))
            said += program.readAllStandardOutput();
        QVERIFY2(said.count("KEPT") >= 12, said.constData());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(filesWithACanary(place.path()), QStringList{});
        // The same look finds them once the seal is taken away, so it does look.
        const auto open = place.filePath(u"open.db"_s);
        {
            SealedConnection vault{vaultFileIn(data)};
            QVERIFY(vault.run(u"VACUUM INTO ?"_s, {u"file:"_s + open + u"?vfs=unix"_s}));
        }
        QVERIFY(!filesWithACanary(place.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
