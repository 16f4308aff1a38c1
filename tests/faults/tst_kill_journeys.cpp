// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheDesk.h"
#include "tests/support/DeskWindow.h"
#include "tests/support/DraftHash.h"
#include "tests/support/LookInside.h"
#include "tests/support/TestVault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultRounds = 100;
constexpr int RoundsPerFolder = 10;
constexpr int WindowEvery = 4; ///< every so many kills the window is opened again, too

/// What the operator's program said before it was killed.
struct Said
{
    QMap<QString, QMap<quint64, QString>> states{}; ///< call, revision, hash
    QMap<QString, quint64> kept{}; ///< call and the last revision acknowledged
    QStringList closed{};
    int acknowledgements{0};
    QString stuck{};
};

Said readSaid(const QByteArray &output)
{
    Said said;
    const auto lines = QString::fromUtf8(output).split(u'\n');
    for (const auto &line : lines) {
        const auto words = line.split(u' ');
        if (words.size() == 4 && words.at(0) == "ABOUT"_L1) {
            said.states[words.at(1)].insert(words.at(2).toULongLong(), words.at(3));
        } else if (words.size() == 3 && words.at(0) == "KEPT"_L1) {
            said.kept.insert(words.at(1), words.at(2).toULongLong());
            ++said.acknowledgements;
        } else if (words.size() == 2 && words.at(0) == "CLOSED"_L1) {
            said.closed.append(words.at(1));
        } else if (line.startsWith("STUCK"_L1)) {
            said.stuck = line;
        }
    }
    return said;
}

} // namespace

/// kill -9 at random moments of the ten calls, taken by keyboard in the shipped window. LATARNIA_KILL_ROUNDS
/// sets how many (the long run is 1000), LATARNIA_SEED repeats one.
class TestKillJourneys : public QObject
{
    Q_OBJECT

    int m_kills{0};
    int m_acknowledgements{0};
    int m_closed{0};
    int m_resumed{0};

    static QList<CallDraft> draftsIn(const QString &path)
    {
        const auto desk = Desk::open(testVault(path), atTheDesk(), utcNow);
        if (!desk)
            return {};
        QSignalSpy found{&(*desk)->calls(), &CallDesk::draftsFound};
        (*desk)->calls().findDrafts();
        return found.wait(5000) ? found.first().first().value<QList<CallDraft>>() : QList<CallDraft>{};
    }

    /// Nothing acknowledged is older on the disk than it was said to be, and what is there is a state the
    /// operator saw, whole.
    void checkDrafts(const Said &said, const QList<CallDraft> &drafts)
    {
        for (auto kept = said.kept.begin(); kept != said.kept.end(); ++kept) {
            if (said.closed.contains(kept.key()))
                continue;
            const auto draft = std::find_if(drafts.begin(), drafts.end(),
                                            [&](const CallDraft &one) { return one.id.text == kept.key(); });
            if (draft == drafts.end()) {
                // Closed in the instant before the kill: committed, and not yet said.
                QVERIFY2(said.states.value(kept.key()).lastKey() >= kept.value(), qPrintable(kept.key()));
                m_unsaid.append(kept.key());
                continue;
            }
            QVERIFY2(draft->revision >= kept.value(), qPrintable(kept.key()));
            QCOMPARE(hashOf(*draft), said.states.value(kept.key()).value(draft->revision));
        }
    }

    /// Each closed call is in the log once, as closed, and has no draft any more.
    void checkLog(const Said &said, const QString &path)
    {
        for (const auto &call : said.closed + m_unsaid) {
            const auto rows = lookInside(path, u"SELECT state FROM call WHERE id = ?"_s, {call});
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.value(0).value(0).toString(), u"closed"_s);
            QVERIFY(lookInside(path, u"SELECT call FROM draft WHERE call = ?"_s, {call}).isEmpty());
        }
        m_unsaid.clear();
        const auto integrity = lookInside(path, u"PRAGMA integrity_check"_s);
        QCOMPARE(integrity.value(0).value(0).toString(), u"ok"_s);
    }

    /// The window comes back with the call, its time, and the keyboard where it was.
    void checkWindow(const QString &path, const QList<CallDraft> &drafts)
    {
        DeskWindow desk{u"en"_s, {1366, 740}, path};
        QTRY_VERIFY(desk.call().isOpen());
        const auto &last = drafts.last();
        QCOMPARE(hashOf(desk.call().draft()), hashOf(last));
        if (!last.place.isEmpty())
            QCOMPARE(desk.find<CallPage>({})->place(), last.place);
        const auto seconds = last.startedAt.secsTo(utcNow());
        const auto shown = QTime::fromString(desk.find(u"callTimer"_s)->accessibleName(), u"HH:mm:ss"_s);
        QVERIFY(qAbs(QTime{0, 0}.secsTo(shown) - seconds) <= 2);
        ++m_resumed;
    }

    QStringList
        m_unsaid; ///< calls closed on the disk, of which the operator's program could not tell any more

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    /// A row a folder, because the time a test may take is given by the row.
    void nothingAcknowledgedIsLostAndEveryCallComesBackAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        const int asked = qEnvironmentVariableIntValue("LATARNIA_KILL_ROUNDS");
        const int given = qEnvironmentVariableIntValue("LATARNIA_SEED");
        const auto seed = given > 0 ? quint32(given) : QRandomGenerator::global()->bounded(1U, 1U << 30);
        qInfo() << "seed" << seed;
        QRandomGenerator random{seed};
        for (int folder = 0; folder * RoundsPerFolder < (asked > 0 ? asked : DefaultRounds); ++folder)
            QTest::addRow("folder %d", folder) << random.generate();
    }

    void nothingAcknowledgedIsLostAndEveryCallComesBackAsItWas()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random{seed};
        const QStringList languages{u"pl"_s, u"en"_s, u"es"_s};
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        testVault(path); // a kill while a vault is made is tst_kill_taking_over's
        for (int round = 0; round < RoundsPerFolder; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationDirPath() + u"/journey_operator"_s,
                          {path, QString::number(round), languages.at(random.bounded(3))});
            QVERIFY(program.waitForStarted());
            program.waitForReadyRead(5000);
            QTest::qSleep(int(random.bounded(1200)));
            program.kill();
            QVERIFY(program.waitForFinished());
            ++m_kills;
            const auto said = readSaid(program.readAllStandardOutput());
            QVERIFY2(said.stuck.isEmpty(), qPrintable(said.stuck));
            m_acknowledgements += said.acknowledgements;
            m_closed += int(said.closed.size());
            const auto drafts = draftsIn(path);
            checkDrafts(said, drafts);
            checkLog(said, path);
            if (round % WindowEvery == 0 && !drafts.isEmpty())
                checkWindow(path, drafts);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void cleanupTestCase()
    {
        qInfo() << m_kills << "kills," << m_acknowledgements << "acknowledged commits," << m_closed
                << "calls closed," << m_resumed << "windows resumed";
        QVERIFY(m_acknowledgements >= m_kills / 2); // or nothing could have been lost
    }
};

QTEST_MAIN(TestKillJourneys)
#include "tst_kill_journeys.moc"
