// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzers found worth keeping goes through the same targets in every build.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

    static QDir corpus() { return QDir{QStringLiteral(LATARNIA_SOURCE_DIR "/tests/fuzz/corpus")}; }

private Q_SLOTS:
    void everyTargetKeepsItsPromisesForEveryKeptInput_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < int(std::size(latarnia::fuzz::Targets)); ++i)
            QTest::newRow(latarnia::fuzz::Targets[i].name) << i;
    }

    void everyTargetKeepsItsPromisesForEveryKeptInput()
    {
        QFETCH(int, target);
        const auto &[name, run] = latarnia::fuzz::Targets[target];
        const QDir folder{corpus().filePath(QString::fromLatin1(name))};
        const auto files = folder.entryList(QDir::Files);
        QVERIFY(files.size() >= 5);
        run({}); // ends the process where a promise is broken
        for (const auto &kept : files) {
            QFile file{folder.filePath(kept)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            qDebug("%s", qPrintable(kept));
            run({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
        }
    }

    void everyCorpusHasItsTargetAndIsSmall()
    {
        qint64 total = 0;
        const auto folders = corpus().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), qsizetype(std::size(latarnia::fuzz::Targets)));
        for (const auto &folder : folders) {
            QVERIFY2(std::any_of(std::begin(latarnia::fuzz::Targets), std::end(latarnia::fuzz::Targets),
                                 [&](const auto &target) {
                                     return folder.fileName() == QLatin1StringView{target.name};
                                 }),
                     qPrintable(folder.fileName()));
            const auto files = QDir{folder.filePath()}.entryInfoList(QDir::Files);
            for (const auto &file : files)
                total += file.size();
        }
        QVERIFY2(total < 1024 * 1024, qPrintable(QString::number(total)));
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
