// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchExpression.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What is typed into a search never becomes a command of the index; asked of the real one.
class TestSearchExpression : public QObject
{
    Q_OBJECT

    QSqlDatabase m_index;

    /// How many of the three texts are found; -1 where the index does not understand.
    int found(const QString &typed)
    {
        const auto expression = searchExpression(typed);
        if (expression.isEmpty())
            return 0;
        QSqlQuery query{m_index};
        query.prepare(u"SELECT COUNT(*) FROM text WHERE text MATCH ?"_s);
        query.addBindValue(expression);
        return query.exec() && query.next() ? query.value(0).toInt() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_index = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        m_index.setDatabaseName(u":memory:"_s);
        QVERIFY(m_index.open());
        QSqlQuery query{m_index};
        QVERIFY(query.exec(
            u"CREATE VIRTUAL TABLE text USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')"_s));
        for (const auto &body : {u"szuka Kowalskiego, stodoła pod Grójcem"_s,
                                 u"AND OR NOT NEAR to nie rozkazy"_s, u"furgonetka WX 12345 przy moście"_s}) {
            query.prepare(u"INSERT INTO text VALUES (?)"_s);
            query.addBindValue(body);
            QVERIFY(query.exec());
        }
    }

    void cleanupTestCase()
    {
        m_index = {};
        QSqlDatabase::removeDatabase(QSqlDatabase::database(QString{}, false).connectionName());
    }

    void wordsAreFoundHoweverTheyEndAndAreSpelled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("times");
        QTest::newRow("another ending") << u"kowalski"_s << 1;
        QTest::newRow("no marks") << u"stodoła grojec"_s << 0; // Grójcem does not begin with grojec
        QTest::newRow("no marks, the beginning") << u"stodoła groj"_s << 1;
        QTest::newRow("all words must be there") << u"furgonetka stodoła"_s << 0;
        QTest::newRow("a plate") << u"wx-123"_s << 1;
        QTest::newRow("an operator is a word") << u"NOT"_s << 1;
        QTest::newRow("operators between words") << u"furgonetka OR stodoła"_s << 0;
        QTest::newRow("a column") << u"body:szuka"_s << 0;
        QTest::newRow("nothing") << u"   "_s << 0;
        QTest::newRow("only signs") << u"\"*()^-+:{}"_s << 0;
    }

    void wordsAreFoundHoweverTheyEndAndAreSpelled()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, times);
        QCOMPARE(found(typed), times);
    }

    void whatWouldBeACommandOfTheIndexIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u"\"x"_s, u"a-b"_s, u"*"_s, u"("_s, u""_s, u"NEAR(a b, 2)"_s, u"a AND"_s,
                                  u"^a"_s, u"body : a"_s, u"a\"b"_s, u"\"\"\""_s, u"a*b*c"_s, u"{body} : x"_s,
                                  u"+"_s, u"a + b"_s, u"'; DROP TABLE text; --"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    void whatWouldBeACommandOfTheIndexIsNone()
    {
        QFETCH(const QString, typed);
        QVERIFY(found(typed) >= 0);
    }

    void nothingThatCanBeTypedIsRefused()
    {
        auto random = QRandomGenerator{20261127};
        const auto signs = u"ab \"*()^-+:{}ąŁ\u0301\u200d\u00a0'%;\\/NOT\0"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString typed;
            const int length = int(random.bounded(24));
            for (int i = 0; i < length; ++i)
                typed.append(random.bounded(6) == 0
                                 ? QChar{char16_t(random.bounded(0x10000))}
                                 : signs.at(qsizetype(random.bounded(quint32(signs.size())))));
            QVERIFY2(found(typed) >= 0, typed.toUtf8().toHex().constData());
        }
    }

    void aVeryLongSearchIsCut()
    {
        QString many;
        for (int i = 0; i < 20'000; ++i)
            many += u"słowo OR "_s;
        QCOMPARE(searchExpression(many).count(u'*'), MostSearchWords);
        QVERIFY(found(many) >= 0);
        QCOMPARE(searchExpression(QString{1000, u'x'}).size(), LongestSearchWord + 3);
    }
};

QTEST_GUILESS_MAIN(TestSearchExpression)
#include "tst_search_expression.moc"
