// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/LockFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// Who has a folder open, told by the kernel and by nothing that can be left behind.
class TestLockFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"lock"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneAtATimeHoldsIt()
    {
        {
            const auto first = LockFile::take(path());
            QVERIFY(first);
            const auto second = LockFile::take(path());
            QVERIFY(!second);
            QCOMPARE(second.problem().fault, Fault::StoreBusy);
        }
        QVERIFY(LockFile::take(path()));
    }

    void aProgramThatWasKilledHoldsNothing()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const auto child = ::fork();
        if (child == 0) {
            const auto held = LockFile::take(path());
            (void)!::write(ready[1], held ? "y" : "n", 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        QCOMPARE(LockFile::take(path()).problem().fault, Fault::StoreBusy);
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(LockFile::take(path()));
    }

    /// A power cut leaves a file without a word in it, or with those of a program that is long gone.
    void whatStandsInTheFileMeansNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("this program") << QByteArray::number(::getpid()) + "\ntst_lock_file\nhere\n";
        QTest::newRow("noise") << QByteArray(300, '\xff');
    }

    void whatStandsInTheFileMeansNothing()
    {
        QFETCH(const QByteArray, text);
        QFile left{path()};
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(text);
        left.close();
        QVERIFY(LockFile::take(path()));
    }

    void whereNoneCanBeMadeItIsSaid()
    {
        QCOMPARE(LockFile::take(u"/proc/nowhere/lock"_s).problem().fault, Fault::StoreUnavailable);
        QVERIFY(QFile::link(u"/dev/null"_s, path())); // and nobody is led elsewhere
        QCOMPARE(LockFile::take(path()).problem().fault, Fault::StoreUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestLockFile)
#include "tst_lock_file.moc"
