// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every sentence that nobody has read aloud is on the list that goes to those who shall.
class TestPackSentences : public QObject
{
    Q_OBJECT

    static QJsonObject packAt(const QString &path)
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject{};
    }

    static QJsonObject shipped(const QString &name)
    {
        return packAt(QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs/") + name);
    }

    static int sentencesIn(const QJsonObject &pack)
    {
        int count = 0;
        const auto texts = pack[u"texts"].toObject();
        for (const auto &fields : texts)
            count += int(fields.toObject().size());
        return count;
    }

private Q_SLOTS:
    void everySentenceOfTheProgramIsListed()
    {
        int expected = 0;
        const QDir packs{QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs")};
        const auto names = packs.entryList({u"*.words.*.json"_s});
        QVERIFY(names.size() >= 12);
        for (const auto &name : names)
            expected += sentencesIn(shipped(name)) - int(shipped(name)[u"read"].toObject().size());
        const auto run = runCommand({u"pack"_s, u"sentences"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"fromMemory"].toInt(), expected);
        QCOMPARE(run.json()[u"sentences"].toArray().size(), expected);
    }

    void aSentenceThatWasReadIsOnTheListNoMore()
    {
        const QTemporaryDir folder;
        auto pack = shipped(u"scripts.words.es.json"_s);
        const int all = sentencesIn(pack);
        pack[u"read"_s] = QJsonObject{{u"greeting.say"_s, u"2026-12-01"_s}};
        QFile file{folder.filePath(u"scripts.words.es.json"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument{pack}.toJson());
        file.close();
        const auto run = runCommand({u"pack"_s, u"sentences"_s, file.fileName()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"fromMemory"].toInt(), all - 1);
        QVERIFY(!run.output.contains("línea de ayuda. ¿Puede"));
        QCOMPARE(runCommand({u"pack"_s, u"check"_s, file.fileName()}).exitCode, 0);
    }

    void aPackOfRulesHasNoSentences()
    {
        const auto run = runCommand({u"pack"_s, u"sentences"_s,
                                     QStringLiteral(LATARNIA_SOURCE_DIR "/resources/packs/holidays.json")});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray{});
        QVERIFY(run.errors.contains("/texts"));
    }
};

QTEST_GUILESS_MAIN(TestPackSentences)
#include "tst_pack_sentences.moc"
