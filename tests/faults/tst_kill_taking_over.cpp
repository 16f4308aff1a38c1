// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DataFolder.h"
#include "core/desk/VaultMaking.h"
#include "core/store/Store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 60;
constexpr int RoundsPerRow = 20;
QString passphraseWords()
{
    return u"kasztany na parapecie 7"_s;
}

struct Golden
{
    QString part{};
    int calls{0};
};

} // namespace

/// kill -9 at random moments while data from before the vault is taken over: afterwards there is the readable
/// file, whole, or the vault, whole. LATARNIA_KILL_ROUNDS sets how many kills.
class TestKillTakingOver : public QObject
{
    Q_OBJECT

    int m_kills{0};
    int m_cutShort{0};
    int m_finished{0};

    static FirstPerson anna()
    {
        return {.name = u"Anna"_s, .roles = {u"operator"_s}, .passphrase = passphraseWords()};
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    void killOnce(const Golden &golden, const QString &folder)
    {
        const auto plain = plainFileIn(folder);
        QVERIFY(QFile::copy(
            QStringLiteral(LATARNIA_SOURCE_DIR "/tests/golden/%1/latarnia.db").arg(golden.part), plain));
        QFile::setPermissions(plain, QFile::ReadOwner | QFile::WriteOwner);
        QProcess program;
        program.start(QStringLiteral(TAKING_OVER), {folder, passphraseWords()});
        QVERIFY(program.waitForReadyRead(20'000));
        // Two derivations of at least 74 ms come first; what writes comes after them.
        QTest::qSleep(int(QRandomGenerator::global()->bounded(m_span)));
        program.kill();
        QVERIFY(program.waitForFinished());
        ++m_kills;
        if (stateOf(folder) == FolderState::Sealed) {
            ++m_finished;
        } else {
            ++m_cutShort;
            QVERIFY2(!bytesOf(plain).isEmpty(), "the readable data went before the vault was there");
            QVERIFY(makeVault(folder, anna(), LeastCost, utcNow));
        }
        const auto vaults = unlock(folder, {}, passphraseWords());
        QVERIFY2(vaults, vaults ? "" : qPrintable(QString::number(int(vaults.problem().fault))));
        const auto store = Store::open(vaults->live, Access::Write);
        QVERIFY(store);
        QCOMPARE((*store)->calls().page({}, 100)->size(), golden.calls);
        QVERIFY((*store)->office().health.faults()->isEmpty());
    }

    int m_span{1};

private Q_SLOTS:
    /// How long one takes on this machine now, so that the kills fall over all of it.
    void initTestCase()
    {
        const QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(makeVault(folder.path(), anna(), LeastCost, utcNow));
        m_span = int(timer.elapsed() * 3 / 2) + 1;
    }

    void theDataIsThereWhole_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("calls");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        const int rows = qMax(2, (asked > 0 ? asked : DefaultRounds) / RoundsPerRow);
        for (int row = 0; row < rows; ++row)
            QTest::addRow("row %d", row)
                << (row % 2 == 0 ? u"part1"_s : u"part2"_s) << (row % 2 == 0 ? 12 : 5);
    }

    void theDataIsThereWhole()
    {
        QFETCH(QString, part);
        QFETCH(int, calls);
        for (int round = 0; round < RoundsPerRow; ++round) {
            const QTemporaryDir folder;
            killOnce({part, calls}, folder.path());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_cutShort << "cut short," << m_finished << "finished";
        QVERIFY(m_cutShort > 0); // or nothing was shown
    }
};

QTEST_GUILESS_MAIN(TestKillTakingOver)
#include "tst_kill_taking_over.moc"
