// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Desk.h"
#include "tests/support/AtTheDesk.h"
#include "tests/support/TestVault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 100;
constexpr int RoundsPerFolder = 10;

struct Acknowledged
{
    QString call{};
    quint64 revision{0};
    qsizetype length{0};
};

Acknowledged lastIn(const QByteArray &output)
{
    Acknowledged last;
    for (const auto &line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 4 && words.at(0) == "KEPT")
            last = {QString::fromLatin1(words.at(1)), words.at(2).toULongLong(), words.at(3).toLongLong()};
    }
    return last;
}

} // namespace

/// kill -9 at random moments while somebody types into the shipped window.
class TestKillNine : public QObject
{
    Q_OBJECT

    int m_kills{0};
    int m_acknowledgements{0};

private Q_SLOTS:
    /// A row a folder, because the time a test may take is given by the row.
    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<int>("folder");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        for (int folder = 0; folder * RoundsPerFolder < (asked > 0 ? asked : DefaultRounds); ++folder)
            QTest::addRow("folder %d", folder) << folder;
    }

    void nothingAcknowledgedIsLost()
    {
        auto &random = *QRandomGenerator::global();
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        testVault(path); // a kill while a vault is made is tst_kill_taking_over's
        for (int round = 0; round < RoundsPerFolder; ++round) {
            QProcess program;
            program.start(QStringLiteral(TYPING_OPERATOR), {path});
            QVERIFY(program.waitForStarted());
            // Every fourth kill falls anywhere, also before the first word; the others after something was
            // kept.
            if (round % 4 != 0)
                program.waitForReadyRead(3000);
            QTest::qSleep(int(random.bounded(500)));
            program.kill();
            QVERIFY(program.waitForFinished());
            ++m_kills;
            const auto output = program.readAllStandardOutput();
            const auto last = lastIn(output);
            m_acknowledgements += int(output.count("KEPT"));
            const auto desk = Desk::open(testVault(path), atTheDesk(), utcNow);
            QVERIFY2(desk,
                     desk ? ""
                          : qPrintable(u"%1 after %2 of %3"_s.arg(int(desk.problem().fault))
                                           .arg(QString::fromUtf8(output.right(60)))
                                           .arg(round)));
            QSignalSpy found{&(*desk)->calls(), &CallDesk::draftsFound};
            (*desk)->calls().findDrafts();
            QVERIFY(found.wait(5000));
            const auto drafts = found.first().first().value<QList<CallDraft>>();
            if (last.revision == 0)
                continue;
            const auto draft = std::find_if(drafts.begin(), drafts.end(),
                                            [&](const CallDraft &one) { return one.id.text == last.call; });
            QVERIFY(draft != drafts.end());
            QVERIFY(draft->revision >= last.revision);
            QVERIFY2(draft->notes.size() >= last.length,
                     qPrintable(u"%1 of %2"_s.arg(draft->notes.size()).arg(last.length)));
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_acknowledgements << "acknowledged commits";
        QVERIFY(m_acknowledgements >= m_kills / 2); // or nothing could have been lost
    }
};

QTEST_GUILESS_MAIN(TestKillNine)
#include "tst_kill_nine.moc"
