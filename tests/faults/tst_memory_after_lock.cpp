// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SealedFolder.h"
#include "tests/support/ShippedProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

/// Nothing the program or its libraries could hold by chance.
constexpr auto Canary = "klonowa bramka przy torach"_L1;

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
    ShippedProgram m_program;

private Q_SLOTS:
    void lockingLeavesNothingInMemory()
    {
        if (qEnvironmentVariableIsSet("LATARNIA_SANITIZED"))
            QSKIP("a sanitized program maps terabytes, which nobody can read through");
        auto canaries = formsOf(Canary) + formsOf(SealedFolder::passphrase());
        QVERIFY(m_program.start(m_data.path(),
                                ShippedProgram::stepsToTheNotes(SealedFolder::passphrase())
                                    + QStringList{u"type "_s + Canary, u"read saved Saved"_s, u"say TYPED"_s,
                                                  u"file "_s + m_program.file(u"go"_s), u"press Ctrl+Q"_s}));
        QVERIFY(m_program.hear("TYPED"));
        const auto before = foundInMemory(m_program.process().processId(), canaries);
        if (!before)
            QSKIP("this user may not look into the memory of the program, as it should be");
        QVERIFY2(before->contains(formsOf(Canary).at(1)), "the look does not see what is there");

        QFile go{m_program.file(u"go"_s)};
        QElapsedTimer time;
        time.start();
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(m_program.hear("AGAIN"));
        qInfo() << "from Ctrl+Q until a new process asks for the passphrase:" << time.elapsed() << "ms";
        const Bytes key = m_data.vaults().live.key();
        canaries.append(QByteArray{reinterpret_cast<const char *>(key.data()), qsizetype(key.size())});
        QCOMPARE(foundInMemory(m_program.process().processId(), canaries), QList<QByteArray>{});

        m_program.process().kill();
        m_program.process().waitForFinished();
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
