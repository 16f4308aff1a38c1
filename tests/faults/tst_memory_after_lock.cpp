// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SealedFolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Nothing the program or its libraries could hold by chance.
constexpr auto Canary = "klonowa bramka przy torach"_L1;
constexpr int Patience = 60'000;

QList<QByteArray> formsOf(const QString &text)
{
    return {text.toUtf8(), QByteArray{reinterpret_cast<const char *>(text.utf16()), text.size() * 2}};
}

/// Which of these the memory of a process holds, in any part that can be read. Nothing where it may not be
/// looked at.
std::optional<QList<QByteArray>> foundInMemory(qint64 process, const QList<QByteArray> &canaries)
{
    QFile maps{u"/proc/%1/maps"_s.arg(process)};
    QFile memory{u"/proc/%1/mem"_s.arg(process)};
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QList<QByteArray> found;
    const auto lines = maps.readAll().split('\n');
    for (const auto &line : lines) {
        const auto range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || line.contains("[v")) // the kernel's own pages
            continue;
        const auto begin = range.at(0).toULongLong(nullptr, 16);
        const auto end = range.at(1).toULongLong(nullptr, 16);
        if (!memory.seek(qint64(begin)))
            continue;
        const auto bytes = memory.read(qint64(end - begin));
        for (const auto &canary : canaries) {
            if (bytes.contains(canary))
                found.append(canary);
        }
    }
    return found;
}

} // namespace

/// The shipped program itself, signed in and typed into by keys, then locked: what was typed, the passphrase
/// and the key are nowhere in the memory of what the process became.
class TestMemoryAfterLock : public QObject
{
    Q_OBJECT

    SealedFolder m_data;
    QTemporaryDir m_place;
    QProcess m_program;
    QByteArray m_said;

    void startTyping()
    {
        QFile script{m_place.filePath(u"hands"_s)};
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(u"focus signInPassphrase\ntype %1\npress Return\nfocus keySheet\npress Escape\nfocus "
                     u"takeCall\npress F2\nread callNumber 20\n"
                     "press F5\nfocus notes\ntype %2\nread saved Saved\nsay TYPED\nfile %3\npress Ctrl+Q\n"_s
                         .arg(SealedFolder::passphrase(), Canary, m_place.filePath(u"go"_s))
                         .toUtf8());
        script.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LATARNIA_HANDS"_s, script.fileName());
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"typing_hands"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(HANDS));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(PROGRAM), {u"--data"_s, m_data.path(), u"--lang"_s, u"en"_s});
        QVERIFY(m_program.waitForStarted());
    }

    bool hear(const char *word)
    {
        QElapsedTimer time;
        time.start();
        while (!m_said.contains(word) && time.elapsed() < Patience) {
            m_program.waitForReadyRead(100);
            m_said += m_program.readAllStandardOutput();
        }
        return m_said.contains(word);
    }

private Q_SLOTS:
    void lockingLeavesNothingInMemory()
    {
        if (qEnvironmentVariableIsSet("LATARNIA_SANITIZED"))
            QSKIP("a sanitized program maps terabytes, which nobody can read through");
        auto canaries = formsOf(Canary) + formsOf(SealedFolder::passphrase());
        startTyping();
        QVERIFY(hear("TYPED"));
        const auto before = foundInMemory(m_program.processId(), canaries);
        if (!before)
            QSKIP("this user may not look into the memory of the program, as it should be");
        QVERIFY2(before->contains(formsOf(Canary).at(1)), "the look does not see what is there");

        QFile go{m_place.filePath(u"go"_s)};
        QElapsedTimer time;
        time.start();
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(hear("AGAIN"));
        qInfo() << "from Ctrl+Q until a new process asks for the passphrase:" << time.elapsed() << "ms";
        const Bytes key = m_data.vaults().live.key();
        canaries.append(QByteArray{reinterpret_cast<const char *>(key.data()), qsizetype(key.size())});
        QCOMPARE(foundInMemory(m_program.processId(), canaries), QList<QByteArray>{});

        m_program.kill();
        m_program.waitForFinished();
        QVERIFY(unlock(m_data.path(), {}, SealedFolder::passphrase()));
        const auto desk = m_data.openDesk();
        QSignalSpy found{&desk->calls(), &CallDesk::draftsFound};
        desk->calls().findDrafts();
        QVERIFY(found.wait(5000));
        const auto drafts = found.first().first().value<QList<CallDraft>>();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().notes, QString{Canary});
    }
};

QTEST_GUILESS_MAIN(TestMemoryAfterLock)
#include "tst_memory_after_lock.moc"
