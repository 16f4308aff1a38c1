// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FoundWords.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What is typed into the palette finds words in any case, without their diacritics, and says where.
class TestFoundWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfWordsAreFoundInAnyOrder()
    {
        const WantedWords wanted{u"  dlug odpr"_s};
        QVERIFY(wanted.areAllIn(u"Czy trzeba odpracować dług?"_s));
        QVERIFY(!wanted.areAllIn(u"Czy jest dług?"_s));
    }

    void nothingTypedFindsAll()
    {
        QVERIFY(WantedWords{u" "_s}.areAllIn(u"anything"_s));
        QVERIFY(WantedWords{u""_s}.piecesIn(u"anything"_s).isEmpty());
    }

    void thePieceIsTheOneOfTheTextAsItIsWritten()
    {
        const auto text = u"Zażółć… gęślą Jaźń"_s;
        QCOMPARE(WantedWords{u"gesla"_s}.piecesIn(text), (QList{TextPiece{8, 5}}));
        QCOMPARE(WantedWords{u"JAZN zaz"_s}.piecesIn(text), (QList{TextPiece{14, 4}, TextPiece{0, 3}}));
        QVERIFY(WantedWords{u"deu"_s}.piecesIn(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFoundWords)
#include "tst_found_words.moc"
