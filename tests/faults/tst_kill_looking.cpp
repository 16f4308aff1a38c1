// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/AuditAnchors.h"
#include "core/desk/Desk.h"
#include "core/rights/AuditedDeed.h"
#include "core/store/Store.h"
#include "tests/support/KeptCalls.h"
#include "tests/support/TestVault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 60;
constexpr int Calls = 12;

} // namespace

/// kill -9 at random moments while somebody looks at calls: nothing was shown without its line.
class TestKillLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsShownWithoutItsLine()
    {
        const QTemporaryDir folder;
        {
            const auto store = *Store::open(testVault(folder.path()), Access::Write);
            for (int i = 0; i < Calls; ++i)
                QVERIFY(!closedCall(*store, atTheDesk(), utcNow().addSecs(-3600 + i)).id.isNull());
        }
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        qint64 shown = 0;
        for (int round = 0; round < (asked > 0 ? asked : DefaultRounds); ++round) {
            QProcess program;
            program.start(QStringLiteral(LOOKING), {folder.path()});
            QVERIFY(program.waitForStarted());
            (void)program.waitForReadyRead(5000);
            QTest::qSleep(int(QRandomGenerator::global()->bounded(60)));
            program.kill();
            QVERIFY(program.waitForFinished());
            const auto output = program.readAllStandardOutput();
            const auto store = *Store::open(testVault(folder.path()), Access::Write);
            for (const auto &[word, deed] : {std::pair{"SEEN ", AuditedDeed::ReadCall},
                                             std::pair{"OPENED ", AuditedDeed::OpenIdentity}}) {
                const auto seen = output.count(word);
                m_shown[deed] += seen;
                const auto written = store->database().value("SELECT COUNT(*) FROM audit WHERE action = ?",
                                                             {QString{codeOf(deed)}});
                QVERIFY2(written->toLongLong() >= m_shown.value(deed), word);
                shown += seen;
            }
            // The calls were taken one after the other at moments that lie close together.
            QVERIFY(isSound({.report = *store->office().audit.check(u"A"_s, {})}));
        }
        QVERIFY(shown > 100);
        qInfo("%lld looks were shown, and each has its line", shown);
    }

private:
    QMap<AuditedDeed, qint64> m_shown;
};

QTEST_GUILESS_MAIN(TestKillLooking)
#include "tst_kill_looking.moc"
