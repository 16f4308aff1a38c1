// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Content.h"
#include "ui/words/SpokenWords.h"

#include <QRegularExpression>
#include <QTest>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestContentWords : public QObject
{
    Q_OBJECT

    Content m_content = *loadContent();
    SpokenWords m_spoken{m_content.screeningWords};

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void everyQuestionAndIndicatorHasItsWords_data() { languages(); }

    void everyQuestionAndIndicatorHasItsWords()
    {
        QFETCH(QString, language);
        for (const auto &question : std::as_const(m_content.instrument.questions)) {
            QVERIFY2(!m_spoken.fieldOf(question.id, language, "question"_L1).isEmpty(),
                     qPrintable(question.id));
            QVERIFY2(!m_spoken.label(question.id, language).isEmpty(), qPrintable(question.id));
        }
        for (const auto &indicator : std::as_const(m_content.instrument.indicators)) {
            QVERIFY2(!m_spoken.label(indicator.id, language).isEmpty(), qPrintable(indicator.id));
            const bool asked = indicator.asking == Asking::Ask;
            QCOMPARE(m_spoken.fieldOf(indicator.id, language, "question"_L1).isEmpty(), !asked);
            QCOMPARE(m_spoken.listen(indicator.id, language).isEmpty(), asked);
            if (indicator.roles.contains(CallerRole::Witness) && asked)
                QVERIFY2(!m_spoken.fieldOf(indicator.id, language, "observer"_L1).isEmpty(),
                         qPrintable(indicator.id));
        }
    }

    void everySectionAndItemOfTheRubricHasItsWords_data() { languages(); }

    /// A label for all; of an item also the question and what each score means, and of no score too many.
    void everySectionAndItemOfTheRubricHasItsWords()
    {
        QFETCH(QString, language);
        const auto words = m_content.rubricWords.value(language);
        auto strangers = words.ids();
        const auto has
            = [&](const QString &id, QLatin1StringView field) { return !words.text(id, field).isEmpty(); };
        for (const auto &section : std::as_const(m_content.rubric.sections)) {
            QVERIFY2(has(section.id, "label"_L1) && !has(section.id, "question"_L1), qPrintable(section.id));
            strangers.removeOne(section.id);
            for (const auto &item : section.items) {
                QVERIFY2(has(item.id, "label"_L1) && has(item.id, "question"_L1), qPrintable(item.id));
                int score = 0;
                for (const auto field : {"score0"_L1, "score1"_L1, "score2"_L1, "score3"_L1, "score4"_L1})
                    QVERIFY2(has(item.id, field) == (score++ < item.steps), qPrintable(item.id));
                strangers.removeOne(item.id);
            }
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(strangers.join(u' ')));
    }

    void whatIsSpokenHasNoSlashAndWholeForms_data() { languages(); }

    void whatIsSpokenHasNoSlashAndWholeForms()
    {
        QFETCH(QString, language);
        const auto ids = m_content.screeningWords.value(language).ids();
        for (const auto &id : ids) {
            for (const auto form : {AddressForm::Feminine, AddressForm::Masculine, AddressForm::Familiar}) {
                for (const auto &[role, code] : codesOf(CallerRole{})) {
                    const auto said = m_spoken.question(id, language, form, role);
                    QVERIFY2(!said.contains(u'/') && !said.contains(u'{') && !said.contains(u'|'),
                             qPrintable(said));
                }
            }
        }
    }

    /// Whoever speaks of others must not answer for himself: in Spanish "usted" hides in the verb, so the
    /// text must name the person, in English no text may say "you".
    void whoSpeaksOfOthersIsNotAskedAboutHimself()
    {
        static const QRegularExpression you{u"\\b[Yy]ou(r|rs|rself)?\\b"_s};
        const auto check = [&](const QString &id, const QList<CallerRole> &roles) {
            const auto role = CallerRole::Relative;
            if (!roles.contains(role) || id.startsWith(u'S') || id.startsWith(u'C'))
                return; // the gate is asked of the caller, and the short list of a child of the child
            const auto said = m_spoken.question(id, u"en"_s, AddressForm::Feminine, role);
            QVERIFY2(!said.contains(you), qPrintable(said));
            const auto polish = m_spoken.question(id, u"pl"_s, AddressForm::Feminine, role);
            QVERIFY2(!polish.contains(u"Pani"_s), qPrintable(polish));
        };
        for (const auto &question : std::as_const(m_content.instrument.questions))
            check(question.id, question.roles);
        for (const auto &indicator : std::as_const(m_content.instrument.indicators)) {
            if (indicator.asking == Asking::Ask)
                check(indicator.id, indicator.roles);
        }
    }

    void spanishIsUstedAndNeverNamesTheCrime()
    {
        for (const auto &language : {u"pl"_s, u"es"_s}) {
            for (const auto &id : m_content.screeningWords.value(language).ids()) {
                const auto said
                    = m_spoken.question(id, language, AddressForm::Feminine, CallerRole::Victim).toLower();
                for (const auto &word : {u"trata de"_s, u"víctima"_s, u"vosotros"_s, u"ofiar"_s, u"handl"_s})
                    QVERIFY2(!said.contains(word), qPrintable(said));
            }
        }
    }

    void aChildAndAWitnessHearTheirOwnWords()
    {
        QCOMPARE(m_spoken.question(u"R3"_s, u"es"_s, AddressForm::Familiar, CallerRole::Victim),
                 u"¿Le tienes miedo a alguien de ahí?"_s);
        QCOMPARE(m_spoken.question(u"R4"_s, u"en"_s, AddressForm::Feminine, CallerRole::Witness),
                 u"Does someone keep these people's papers?"_s);
        QCOMPARE(m_spoken.question(u"R3"_s, u"es"_s, AddressForm::Feminine, CallerRole::Relative),
                 u"¿Esa persona tiene miedo de irse de ahí?"_s);
        QCOMPARE(m_spoken.question(u"S1"_s, u"pl"_s, AddressForm::Masculine, CallerRole::Victim),
                 u"Czy może Pan teraz swobodnie rozmawiać?"_s);
    }
};

QTEST_GUILESS_MAIN(TestContentWords)
#include "tst_content_words.moc"
