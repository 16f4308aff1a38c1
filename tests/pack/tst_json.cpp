// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace latarnia;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormedTextIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray{"{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 2}]}"};
        QTest::newRow("a key that looks like a bracket") << QByteArray{"{\"{\": \"}\", \"[\": \"\\\"{\"}"};
        QTest::newRow("a scalar") << QByteArray{"3"};
        QTest::newRow("32 levels") << QByteArray(32, '[') + QByteArray(32, ']');
    }

    void wellFormedTextIsRead()
    {
        QFETCH(QByteArray, text);
        QVERIFY(parseJson(text, QStringLiteral("x.json")));
    }

    void badTextIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &text, Fault fault, const char *where) {
            QTest::newRow(name) << text << int(fault) << QString::fromLatin1(where);
        };
        row("empty", "", Fault::NotJson, "line 1");
        row("blank", "\n\n", Fault::NotJson, "line 1");
        row("cut off", "{\"a\": 1", Fault::NotJson, "line 1");
        row("trailing comma", "{\n\"a\": 1,\n}", Fault::NotJson, "line 3");
        row("two values", "{} {}", Fault::NotJson, "line 1");
        row("a list in disguise", "1, 2", Fault::NotJson, "line 1");
        row("not a number", "{\"a\": NaN}", Fault::NotJson, "line 1");
        row("too large a number", "{\"a\": 1e999}", Fault::NotJson, "line 1");
        row("comment", "{ // no\n}", Fault::NotJson, "line 1");
        row("same key twice", "{\"a\": 1,\n\"a\": 2}", Fault::DuplicateKey, "line 2");
        row("same key, escaped", "{\"a\": 1, \"\\u0061\": 2}", Fault::DuplicateKey, "line 1");
        row("same key in a list", "[{\"b\": 1},\n {\"a\": 1, \"b\": 2,\n \"a\": 3}]", Fault::DuplicateKey,
            "line 3");
        row("33 levels", QByteArray(33, '[') + QByteArray(33, ']'), Fault::TooDeep, "line 1");
        row("a million levels", QByteArray(1'000'000, '['), Fault::TooDeep, "line 1");
        row("byte order mark", "\xEF\xBB\xBF{}", Fault::NotUtf8, "line 1");
        row("latin-2", "{\n\"a\": \"\xB1\"}", Fault::NotUtf8, "line 2");
        row("utf-16", QByteArray{"{\0}\0", 4}, Fault::NotJson, "line 1");
    }

    void badTextIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        QFETCH(QString, where);
        const auto value = parseJson(text, QStringLiteral("x.json"));
        QVERIFY(!value);
        QCOMPARE(int(value.problem().fault), fault);
        QCOMPARE(value.problem().where, where);
        QCOMPARE(value.problem().file, QStringLiteral("x.json"));
    }

    void aFileIsNeverReadBeyondItsLimit()
    {
        const QTemporaryDir folder;
        QFile file{folder.filePath(QStringLiteral("big.json"))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1001, ' '));
        file.close();
        QVERIFY(readFile(file.fileName(), 1001));
        const auto tooLarge = readFile(file.fileName(), 1000);
        QCOMPARE(tooLarge.problem().fault, Fault::FileTooLarge);
        QCOMPARE(tooLarge.problem().file, QStringLiteral("big.json"));
    }

    void aSmallFileNeedsNoRoomForItsLimit()
    {
        const QTemporaryDir folder;
        QFile file{folder.filePath(QStringLiteral("small.json"))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto bytes = readFile(file.fileName(), qint64(1) << 50);
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray{"{}"});
    }

    void aMissingFileOrAFolderIsUnreadable()
    {
        const QTemporaryDir folder;
        QCOMPARE(readFile(folder.path()).problem().fault, Fault::FileUnreadable);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("none"))).problem().fault, Fault::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
