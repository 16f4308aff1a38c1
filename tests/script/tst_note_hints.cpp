// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Pack.h"
#include "core/script/Script.h"

#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

/// What a note should not hold, in the words operators write (domain/call-practice.md §7), with the shipped
/// lists; and as many lines that are in order, because a hint that cries wolf is not read.
class TestNoteHints : public QObject
{
    Q_OBJECT

    QMap<QString, NoteWords> m_words{scriptFrom(*readPack(u":/packs/scripts.json"_s))->noteWords};

    QList<NoteHint> hints(const QString &language, const QString &text) const
    {
        QList<NoteHint> hints;
        const auto findings = hintsIn(text, m_words.value(language));
        for (const auto &finding : findings)
            hints.append(finding.hint);
        return hints;
    }

private Q_SLOTS:
    void theThreeLanguagesOfTheDeskHaveTheirWords()
    {
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            QVERIFY(m_words.contains(language));
            QVERIFY(m_words.value(language).opinions.size() >= 5);
        }
    }

    void whatDoesNotBelongIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("note");
        QTest::addColumn<NoteHint>("hint");
        QTest::newRow("pl quote") << u"pl"_s << u"mówi: „zabiją mnie jeśli stąd wyjdę”"_s << NoteHint::Quote;
        QTest::newRow("en quote") << u"en"_s << u"says \"they will kill me tonight\""_s << NoteHint::Quote;
        QTest::newRow("es quote") << u"es"_s << u"dice «me van a matar mañana»"_s << NoteHint::Quote;
        QTest::newRow("pl opinion") << u"pl"_s << u"chyba zmyśla, płacze"_s << NoteHint::Opinion;
        QTest::newRow("en opinion") << u"en"_s << u"Obviously exaggerating"_s << NoteHint::Opinion;
        QTest::newRow("es opinion") << u"es"_s << u"parece que miente"_s << NoteHint::Opinion;
        QTest::newRow("pl title") << u"pl"_s << u"brygadzista pan Kowalski ma klucze"_s << NoteHint::Name;
        QTest::newRow("en title") << u"en"_s << u"Mr. Smith keeps the keys"_s << NoteHint::Name;
        QTest::newRow("es title") << u"es"_s << u"el jefe, Sr. López, tiene las llaves"_s << NoteHint::Name;
        QTest::newRow("two words") << u"pl"_s << u"kuzynka Juana Pérez wie o tym"_s << NoteHint::Name;
        QTest::newRow("number") << u"pl"_s << u"prosi o telefon 600 700 800 po 22"_s << NoteHint::Number;
        QTest::newRow("+number") << u"es"_s << u"llamar al +48600700800"_s << NoteHint::Number;
    }

    void whatDoesNotBelongIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, note);
        QFETCH(NoteHint, hint);
        const auto found = hints(language, note);
        QVERIFY2(found.contains(hint), qPrintable(note));
    }

    void aPlainFactGetsNoHint_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("note");
        QTest::newRow("pl") << u"pl"_s << u"9 osób w pokoju nad halą. Paszport u brygadzisty od marca."_s;
        QTest::newRow("pl debt") << u"pl"_s << u"dług „za dojazd”, 400 zł miesięcznie"_s;
        QTest::newRow("pl place") << u"pl"_s << u"stoi koło Nowy Sącz, widać kościół"_s;
        QTest::newRow("pl office") << u"pl"_s << u"boi się, że wezwą Straż Graniczną"_s;
        QTest::newRow("en") << u"en"_s << u"Eight people in one room. Paid 3 EUR an hour since March."_s;
        QTest::newRow("en office") << u"en"_s << u"afraid of the Border Guard"_s;
        QTest::newRow("es") << u"es"_s << u"Trabaja 14 horas. Le descuentan la comida desde junio."_s;
        QTest::newRow("es place") << u"es"_s << u"vive en Ciudad Bolívar"_s;
        QTest::newRow("sentences") << u"en"_s << u"Asked for help. Wants to leave."_s;
        QTest::newRow("date") << u"pl"_s << u"od 12.03.2026 do 24.11.2026"_s;
        QTest::newRow("empty") << u"pl"_s << QString{};
    }

    void aPlainFactGetsNoHint()
    {
        QFETCH(QString, language);
        QFETCH(QString, note);
        const auto findings = hintsIn(note, m_words.value(language));
        QVERIFY2(findings.isEmpty(), qPrintable(note + u" -> "_s + findings.value(0).words));
    }

    void hintsComeInTheOrderOfTheText()
    {
        QCOMPARE(hints(u"en"_s, u"600700800, Mr Smith, obviously"_s),
                 (QList<NoteHint>{NoteHint::Number, NoteHint::Name, NoteHint::Opinion}));
    }

    void aLanguageWithoutWordsStillFindsQuotesAndNumbers()
    {
        QCOMPARE(hints(u"uk"_s, u"«вони мене вб'ють сьогодні» 600700800"_s),
                 (QList<NoteHint>{NoteHint::Quote, NoteHint::Number}));
    }
};

QTEST_APPLESS_MAIN(TestNoteHints)
#include "tst_note_hints.moc"
