// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/SoundCode.h"
#include "core/call/SoundTable.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

bool soundsLike(const QString &one, const QString &other)
{
    const auto codes = soundCodes(one);
    const auto others = soundCodes(other);
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString &code) { return others.contains(code); });
}

} // namespace

/// Names that sound alike have a code in common.
class TestSoundCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Codes that others published for these names: JewishGen and Avotaynu, whose table it is, an
    /// encyclopedia, and the tests of two other programs.
    void aNameHasThePublishedCodes_data()
    {
        QTest::addColumn<QString>("codes");
        const auto row
            = [](const char *name, const char *codes) { QTest::newRow(name) << QString::fromLatin1(codes); };
        row("Augsburg", "054795");
        row("Breuer", "791900");
        row("Freud", "793000");
        row("Halberstadt", "587433 587943");
        row("Mannheim", "665600");
        row("Chernowitz", "496740 596740");
        row("Cherkassy", "495400 595400");
        row("Kleinman", "586660");
        row("Kleinmann", "586660");
        row("Nowy Targ", "673950");
        row("Berlin", "798600");
        row("Ceniow", "467000 567000");
        row("Tsenyuv", "467000");
        row("Holubica", "587400 587500");
        row("Golubitsa", "587400");
        row("Przemysl", "746480 794648");
        row("Pshemeshil", "746480");
        row("Rosochowaciec", "944744 944745 944754 944755 945744 945745 945754 945755");
        row("Rosokhovatsets", "945744");
        row("'OBrien", "079600");
        row("O'Brien", "079600");
        row("CJC", "400000 440000 450000 540000 545000 550000");
        row("BESST", "743000");
        row("BOUEY", "710000");
        row("HANNMANN", "566600");
        row("MCCOYJR", "641900 644900 645190 645490 651900 654190 654490 654900");
        row("ACCURSO", "044000 045400 045940 049400 054000 054400 054940 059400");
        row("BIERSCHBACH", "745740 745750 747400 747500 794574 794575 794740 794750");
        row("Auerbach", "097400 097500");
        row("Ohrbach", "097400 097500");
        row("Uhrbach", "097400 097500");
        row("Lipshitz", "874400");
        row("Lippszyc", "874400 874500");
        row("Lewinsky", "876450");
        row("Levinski", "876450");
        row("Szlamawicz", "486740");
        row("Shlamovitz", "486740");
        row("Moskowitz", "645740");
        row("Moskovitz", "645740");
        row("Peters", "734000 739400");
        row("Peterson", "734600 739460");
        row("Jackson", "145460 154600 445460 454600");
        row("Golden", "583600");
        row("Alpert", "087930");
        row("Haber", "579000");
        row("Mintz", "664000");
        row("Topf", "370000");
        row("Ben Aron", "769600");
        row("Gerschfeld", "545783 547830 594578 594783");
        row("AKSSOL", "054800");
        row("Kingsmith", "565463");
        row("Washington", "746536");
    }

    void aNameHasThePublishedCodes()
    {
        QFETCH(QString, codes);
        QCOMPARE(soundCodes(QString::fromLatin1(QTest::currentDataTag())).join(u' '), codes);
    }

    /// The published chart once more, line by line in its order.
    void theTableIsThatOfTheChart()
    {
        const auto chart = u"ai/aj/ay=0,1,-; au=0,7,-; ą=-,-,6|-,-,-; a=0,-,-; b=7,7,7; chs=5,54,54; "
                           "ch=5,5,5|4,4,4; ck=5,5,5|45,45,45; cz/cs/csz/czs=4,4,4; c=5,5,5|4,4,4; "
                           "drz/drs=4,4,4; ds/dsh/dsz=4,4,4; dz/dzh/dzs=4,4,4; d/dt=3,3,3; ei/ej/ey=0,1,-; "
                           "eu=1,1,-; ę=-,-,6|-,-,-; e=0,-,-; fb=7,7,7; f=7,7,7; g=5,5,5; h=5,5,-; "
                           "ia/ie/io/iu=1,-,-; i=0,-,-; j=1,-,-|4,4,4; ks=5,54,54; kh=5,5,5; k=5,5,5; "
                           "l=8,8,8; mn=66,66,66; m=6,6,6; nm=66,66,66; n=6,6,6; oi/oj/oy=0,1,-; o=0,-,-; "
                           "p/pf/ph=7,7,7; q=5,5,5; rz/rs=94,94,94|4,4,4; r=9,9,9; "
                           "schtsch/schtsh/schtch=2,4,4; sch=4,4,4; shtch/shch/shtsh=2,4,4; "
                           "sht/scht/schd=2,43,43; sh=4,4,4; stch/stsch/sc=2,4,4; strz/strs/stsh=2,4,4; "
                           "st=2,43,43; szcz/szcs=2,4,4; szt/shd/szd/sd=2,43,43; sz=4,4,4; s=4,4,4; "
                           "tch/ttch/ttsch=4,4,4; th=3,3,3; trz/trs=4,4,4; tsch/tsh=4,4,4; "
                           "ts/tts/ttsz/tc=4,4,4; tz/ttz/tzs/tsz=4,4,4; ţ=3,3,3|4,4,4; t=3,3,3; "
                           "ui/uj/uy/ue=0,1,-; u=0,-,-; v=7,7,7; w=7,7,7; x=5,54,54; y=1,-,-; "
                           "zdz/zdzh/zhdzh=2,4,4; zd/zhd=2,43,43; zh/zs/zsch/zsh=4,4,4; z=4,4,4"_s;
        QMap<QString, QString> published;
        for (const auto &line : chart.split(u"; "_s)) {
            for (const auto &letters : line.section(u'=', 0, 0).split(u'/'))
                published.insert(letters, line.section(u'=', 1));
        }
        QMap<QString, QString> ours;
        for (const auto &sound : soundTable()) {
            QStringList either;
            for (const auto &digits : sound.either) {
                QStringList places{digits.atStart, digits.beforeVowel, digits.elsewhere};
                either.append(places.replaceInStrings(QRegularExpression{u"^$"_s}, u"-"_s).join(u','));
            }
            QVERIFY2(!ours.contains(sound.letters), qPrintable(sound.letters));
            ours.insert(sound.letters, either.join(u'|'));
        }
        QCOMPARE(ours, published);
    }

    void lettersOutsideEnglishAreKnown_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::newRow("Straßburg") << u"294795"_s;
        QTest::newRow("Éregon") << u"095600"_s;
        QTest::newRow("ţamas") << u"364000 464000"_s;
        QTest::newRow("țamas") << u"364000 464000"_s;
        QTest::newRow("Łódź") << u"840000"_s; // dź is one sound
        QTest::newRow("Wąs") << u"740000 764000"_s;
        QTest::newRow("Muñoz") << u"664000"_s;
        QTest::newRow("Đặng") << u"365000"_s;
    }

    void lettersOutsideEnglishAreKnown()
    {
        QFETCH(QString, codes);
        QCOMPARE(soundCodes(QString::fromUtf8(QTest::currentDataTag())).join(u' '), codes);
    }

    void whatIsSpelledByEarIsFound_data()
    {
        QTest::addColumn<QString>("heard");
        const auto row
            = [](const char *name, const char *heard) { QTest::newRow(name) << QString::fromUtf8(heard); };
        row("Szczepański", "Shchepanski");
        row("Wiśniewska", "Vishnevska");
        row("Dąbrowski", "Dombrowski");
        row("Kowalczyk", "Kovalchik");
        row("Żaneta", "Zhaneta");
        row("Przybylski", "Pshybylski");
        row("Brzeziński", "Bzhezinski");
        row("Tkachenko", "Tkaczenko");
        row("Quispe", "Kispe");
        row("Vázquez", "Bazkez");
        row("Chávez", "Czavez");
    }

    void whatIsSpelledByEarIsFound()
    {
        QFETCH(QString, heard);
        QVERIFY(soundsLike(QString::fromUtf8(QTest::currentDataTag()), heard));
    }

    void otherNamesSoundOtherwise()
    {
        QVERIFY(!soundsLike(u"Kowalska"_s, u"Nowak"_s));
        QVERIFY(!soundsLike(u"Anna"_s, u"Maria"_s));
        QVERIFY(!soundsLike(u"Gdynia"_s, u"Warszawa"_s));
    }

    void caseAndWhatIsNoLetterDoNotCount()
    {
        for (const auto &name : {u"Rosochowaciec"_s, u"Żółkiewska"_s, u"Wąs"_s, u"Peña"_s}) {
            const auto codes = soundCodes(name);
            QCOMPARE(soundCodes(name.toUpper()), codes);
            QCOMPARE(soundCodes(name.toLower()), codes);
            QCOMPARE(soundCodes(u" \t"_s + name + u".\n"_s), codes);
            QCOMPARE(soundCodes(name.normalized(QString::NormalizationForm_D)), codes);
            for (qsizetype at = 0; at <= name.size(); ++at) {
                auto parted = name;
                QCOMPARE(soundCodes(parted.insert(at, u'-')), codes);
            }
        }
    }

    void aNameWithMarksIsFoundWithoutThem()
    {
        for (const auto &[name, plain] : {std::pair{u"Wąsowska"_s, u"Wasowska"_s},
                                          {u"Żółć"_s, u"Zolc"_s},
                                          {u"Gęś"_s, u"Ges"_s},
                                          {u"Łąck"_s, u"Lack"_s},
                                          {u"Núñez"_s, u"Nunez"_s},
                                          {u"Ąka"_s, u"Aka"_s},
                                          {u"Ęcki"_s, u"Ecki"_s},
                                          {u"ţara"_s, u"tara"_s}}) {
            const auto codes = soundCodes(name);
            for (const auto &code : soundCodes(plain))
                QVERIFY2(codes.contains(code), qPrintable(plain));
        }
    }

    void everyCodeHasSixDigits()
    {
        // All readings of all pairs of sounds, and of a name that is nothing but doubt.
        for (const auto &one : soundTable()) {
            for (const auto &other : soundTable()) {
                const auto codes = soundCodes(one.letters + other.letters);
                QVERIFY(!codes.isEmpty());
                QVERIFY(std::is_sorted(codes.begin(), codes.end()));
                for (const auto &code : codes)
                    QCOMPARE(code.size(), 6);
            }
        }
    }

    void aNameThatIsNothingButDoubtTakesNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!soundCodes(u"cjrsck"_s.repeated(1000)).isEmpty());
        QVERIFY(!soundCodes(u"jaą"_s.repeated(1000)).isEmpty());
        QVERIFY(timer.elapsed() < 2000);
    }

    void withoutLatinLettersThereIsNoCode()
    {
        for (const auto &text : {QString{}, u" -"_s, u"47"_s, u"Оксана"_s, u"阮"_s, QString{QChar{0xd83d}}})
            QVERIFY(soundCodes(text).isEmpty());
    }

    void aTextIsTakenWordByWord()
    {
        QCOMPARE(soundWords(u"Anna  Nowak-Kowalska"_s), (QStringList{u"Anna"_s, u"Nowak"_s, u"Kowalska"_s}));
        QCOMPARE(soundWords(u"O'Brien, D’Angelo; Sp. z o.o."_s),
                 (QStringList{u"OBrien"_s, u"DAngelo"_s, u"Sp"_s, u"z"_s, u"o"_s, u"o"_s}));
        QCOMPARE(soundWords(u"zakład 47"_s), (QStringList{u"zakład"_s, u"47"_s}));
        QCOMPARE(soundWords(u"Оксана"_s), QStringList{u"Оксана"_s});
        QVERIFY(soundWords(u" – ,"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSoundCode)
#include "tst_sound_code.moc"
