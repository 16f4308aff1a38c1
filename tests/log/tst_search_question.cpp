// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/SearchQuestion.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What somebody types, what it asks for, and which texts answer.
class TestSearchQuestion : public QObject
{
    Q_OBJECT

    static SearchTerm word(const QString &text, bool isExcluded = false)
    {
        return {.words = {text}, .isExcluded = isExcluded};
    }
    static SearchTerm phrase(const QStringList &words, bool isExcluded = false)
    {
        return {.words = words, .isPhrase = true, .isExcluded = isExcluded};
    }

private Q_SLOTS:
    void wordsAreWithoutCaseAndMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("polish") << u"Żółta ŁÓDŹ, przy moście!"_s << u"zolta lodz przy moscie"_s;
        QTest::newRow("spanish") << u"¿Dónde está el señor?"_s << u"donde esta el senor"_s;
        QTest::newRow("a plate") << u"WX-123/4"_s << u"wx 123 4"_s;
        QTest::newRow("ukrainian") << u"Київ, їжа"_s << u"киів іжа"_s;
        QTest::newRow("a half") << u"½ etatu"_s << u"12 etatu"_s;
        QTest::newRow("a mark that stands alone") << u"a \u0301 b"_s << u"a b"_s;
        QTest::newRow("composed by hand") << u"z\u0307o\u0301łw"_s << u"zolw"_s;
        QTest::newRow("half of a pair") << QString{QChar{0xd800}} + u"x"_s << u"x"_s;
        QTest::newRow("nothing") << u" \n—…"_s << QString{};
        QTest::newRow("very long") << QString{100, u'x'} << QString{LongestSearchWord, u'x'};
    }

    void wordsAreWithoutCaseAndMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(searchText(text), plain);
    }

    void whatIsTypedIsReadAsWordsPhrasesAndWhatMustNotBe_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<SearchTerm>>("terms");
        QTest::newRow("two words") << u"Łódź praca"_s << QList{word(u"lodz"_s), word(u"praca"_s)};
        QTest::newRow("a phrase") << u"\"dom za lasem\""_s << QList{phrase({u"dom"_s, u"za"_s, u"lasem"_s})};
        QTest::newRow("a phrase that is not finished")
            << u"dom \"za la"_s << QList{word(u"dom"_s), phrase({u"za"_s, u"la"_s})};
        QTest::newRow("without") << u"dom -las"_s << QList{word(u"dom"_s), word(u"las"_s, true)};
        QTest::newRow("without a phrase")
            << u"dom -\"za lasem\""_s << QList{word(u"dom"_s), phrase({u"za"_s, u"lasem"_s}, true)};
        QTest::newRow("a plate") << u"wx-123"_s << QList{word(u"wx"_s), word(u"123"_s)};
        QTest::newRow("without a plate")
            << u"x1 -wx-123"_s << QList{word(u"x1"_s), phrase({u"wx"_s, u"123"_s}, true)};
        QTest::newRow("commands are words")
            << u"dom OR NEAR(las)"_s << QList{word(u"dom"_s), word(u"or"_s), word(u"near"_s), word(u"las"_s)};
        QTest::newRow("only signs") << u"\"*()^-+:{} - -\" \""_s << QList<SearchTerm>{};
        QTest::newRow("nothing") << QString{} << QList<SearchTerm>{};
    }

    void whatIsTypedIsReadAsWordsPhrasesAndWhatMustNotBe()
    {
        QFETCH(QString, typed);
        QFETCH(QList<SearchTerm>, terms);
        QCOMPARE(questionFrom(typed).terms, terms);
    }

    void whatMustNotBeAloneIsNoQuestion()
    {
        QVERIFY(!questionFrom(u"-las"_s).asksSomething());
        QVERIFY(!questionFrom({}).asksSomething());
        QVERIFY(questionFrom(u"dom -las"_s).asksSomething());
        QVERIFY(!answers(u"dom"_s, questionFrom(u"-las"_s)));
    }

    void aTextAnswersOrDoesNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAnswer");
        QTest::newRow("a word") << u"kowalski"_s << true;
        QTest::newRow("with marks") << u"stodoła"_s << true;
        QTest::newRow("both") << u"stodola grojcem"_s << true;
        QTest::newRow("one is missing") << u"stodola krakow"_s << false;
        QTest::newRow("a phrase") << u"\"stodoła pod\""_s << true;
        QTest::newRow("a phrase stands for itself") << u"\"stodoł pod\""_s << false;
        QTest::newRow("in another order") << u"\"pod stodoła\""_s << false;
        QTest::newRow("without what is there") << u"szuka -kowalskiego"_s << false;
        QTest::newRow("without what begins so") << u"szuka -kowal"_s << false;
        QTest::newRow("without what is not there") << u"szuka -kraków"_s << true;
        QTest::newRow("one letter alone") << u"s"_s << false;
        QTest::newRow("two letters begin a word") << u"sz"_s << true;
    }

    void aTextAnswersOrDoesNot()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isAnswer);
        const auto text = searchText(u"szuka Kowalskiego, stodoła pod Grójcem"_s);
        QCOMPARE(answers(text, questionFrom(typed)), isAnswer);
    }

    void whatIsFoundIsMarkedWhereItStands()
    {
        const auto text = u"Żółta łódź; (łódź!) pod Łodzią."_s;
        const auto parts = foundParts(text, questionFrom(u"lodz -zolta"_s));
        QStringList marked;
        for (const auto &part : parts)
            marked.append(text.sliced(part.at, part.length));
        QCOMPARE(marked, (QStringList{u"łódź"_s, u"łódź"_s, u"Łodzią"_s}));
        const auto phrases = foundParts(text, questionFrom(u"\"lodz pod\""_s));
        QCOMPARE(phrases.size(), 2);
        QVERIFY(foundParts(text, questionFrom(u"dom"_s)).isEmpty());
    }

    void aSearchIsBounded()
    {
        QString many;
        for (int i = 0; i < 20'000; ++i)
            many += u"słowo%1 "_s.arg(i);
        QCOMPARE(questionFrom(many).terms.size(), MostSearchWords);
        QCOMPARE(questionFrom(u'"' + many).terms.constFirst().words.size(), MostSearchWords);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuestion)
#include "tst_search_question.moc"
