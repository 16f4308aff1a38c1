// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/Spoken.h"
#include "core/pack/Words.h"
#include "core/screening/Instrument.h"
#include "core/script/Moments.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace latarnia;
using namespace Qt::StringLiterals;

namespace {

Words wordsIn(const QString &language)
{
    return *Words::from(*readPack(u":/packs/scripts.words."_s + language + u".json"_s));
}

Script shippedScript()
{
    return *scriptFrom(*readPack(u":/packs/scripts.json"_s));
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

    Script m_script{shippedScript()};

    /// The card an operator sees first after @p edit of a blank call.
    QString firstCard(const std::function<void(CallDraft &)> &edit, Level shown = Level::T5) const
    {
        CallDraft draft;
        draft.callerLanguage = u"es"_s;
        draft.persons.append(CallPerson{});
        edit(draft);
        return m_script.cards.at(cardsFor(m_script, momentsOf(draft, 0, shown)).value(0)).id;
    }

private Q_SLOTS:
    void everyCardHasItsWordsInThreeLanguages()
    {
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            const auto words = wordsIn(language);
            for (const auto &card : std::as_const(m_script.cards)) {
                for (const auto field : {"title"_L1, "say"_L1, "note"_L1})
                    QVERIFY2(!words.text(card.id, field).isEmpty(), qPrintable(language + card.id));
            }
            for (const auto &step : std::as_const(m_script.whisper))
                QVERIFY2(words.text(step.id, "say"_L1).endsWith(u'?'), qPrintable(language + step.id));
        }
    }

    void everyThingThatMayBePassedOnHasItsWords()
    {
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            for (const auto &code : allCodes<ConsentItem>())
                QVERIFY2(!wordsIn(language).text(u"item-"_s + code, "say"_L1).isEmpty(), qPrintable(code));
        }
    }

    void theCoachSpeaksEachOfItsLanguages()
    {
        QCOMPARE(m_script.coach.languages, (QStringList{u"es"_s, u"pl"_s, u"en"_s, u"uk"_s}));
        QCOMPARE(m_script.coach.seconds, 6); // domain/call-practice.md §3
        QCOMPARE(m_script.coach.staySeconds, 60);
        for (const auto &language : std::as_const(m_script.coach.languages))
            QVERIFY2(!wordsIn(language).text(u"coach"_s, "say"_L1).isEmpty(), qPrintable(language));
    }

    void whatIsSpokenHasNoSlashAndWholeForms()
    {
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            const auto words = wordsIn(language);
            for (const auto &id : words.ids()) {
                for (const auto form : {AddressForm::Feminine, AddressForm::Masculine}) {
                    const auto said = spoken(words.text(id, "say"_L1), form);
                    for (const auto sign : {u'/', u'{', u'|', u'}'})
                        QVERIFY2(!said.contains(sign), qPrintable(said));
                }
            }
        }
    }

    void nothingSaidNamesTheCrimeOrBlames()
    {
        const QStringList never{u"trata de"_s,    u"víctima"_s,  u"ofiar"_s,   u"handl"_s,
                                u"traffick"_s,    u"victim"_s,   u"why did"_s, u"dlaczego"_s,
                                u"¿por qué no"_s, u"vosotros"_s, u"zgodził"_s};
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            const auto words = wordsIn(language);
            for (const auto &id : words.ids()) {
                const auto said = words.text(id, "say"_L1).toLower();
                for (const auto &word : never)
                    QVERIFY2(!said.contains(word), qPrintable(said));
            }
        }
    }

    void noCardTakesLongerThanHalfAMinuteToSay()
    {
        for (const auto &language : {u"pl"_s, u"en"_s, u"es"_s}) {
            const auto words = wordsIn(language);
            for (const auto &card : std::as_const(m_script.cards)) {
                const auto seconds = readingSeconds(words.text(card.id, "say"_L1), m_script.wordsPerMinute);
                QVERIFY2(seconds > 0 && seconds <= 30,
                         qPrintable(language + card.id + QString::number(seconds)));
            }
        }
    }

    void everyWhisperedQuestionRecordsOneFact()
    {
        QStringList asked;
        const auto instrument = *instrumentFrom(*readPack(u":/packs/instrument.json"_s));
        for (const auto &question : instrument.questions)
            asked.append(question.id);
        for (const auto &step : std::as_const(m_script.whisper)) {
            const int facts = int(step.danger) + int(step.dangerKind.has_value())
                + int(!step.answer.isEmpty()) + int(step.wish.has_value()) + int(step.note);
            QCOMPARE(facts, 1);
            QVERIFY2(step.answer.isEmpty() || asked.contains(step.answer), qPrintable(step.answer));
        }
    }

    void theMostPressingCardComesFirst_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<std::function<void(CallDraft &)>>("edit");
        const auto row = [](const char *name, const QString &card, std::function<void(CallDraft &)> edit) {
            QTest::newRow(name) << card << std::move(edit);
        };
        row("nothing is known", u"greeting"_s, [](CallDraft &) {});
        row("cannot talk", u"notFree"_s, [](CallDraft &draft) { draft.safety.talkFreely = Answer::No; });
        row("danger and cannot talk", u"danger"_s, [](CallDraft &draft) {
            draft.safety.talkFreely = Answer::No;
            draft.safety.danger = DangerNow::Yes;
        });
        row("a controller, whatever he says", u"controller"_s, [](CallDraft &draft) {
            draft.kind = CallKind::SuspectedController;
            draft.safety.danger = DangerNow::Yes;
        });
        row("thoughts of dying", u"suicide"_s,
            [](CallDraft &draft) { draft.safety.dangerKinds = {DangerKind::Suicide}; });
        row("a child", u"childTalk"_s,
            [](CallDraft &draft) { draft.persons.first().age = AgeState::MaybeUnder18; });
        row("papers held", u"papers"_s,
            [](CallDraft &draft) { draft.persons.first().answers.insert(u"R4"_s, Answer::Yes); });
        row("a debt by the indicator", u"debt"_s,
            [](CallDraft &draft) { draft.persons.first().answers.insert(u"D5.02"_s, Answer::Yes); });
        row("no valid stay", u"undocumented"_s,
            [](CallDraft &draft) { draft.persons.first().stay = Stay::Irregular; });
        row("before leaving", u"beforeTravel"_s,
            [](CallDraft &draft) { draft.persons.first().phase = Phase::Before; });
        row("police ask", u"institution"_s, [](CallDraft &draft) { draft.role = CallerRole::Institution; });
        row("another language", u"interpreter"_s, [](CallDraft &draft) { draft.callerLanguage = u"vi"_s; });
        row("a region of our language", u"greeting"_s,
            [](CallDraft &draft) { draft.callerLanguage = u"es-CO"_s; });
        row("sexual violence", u"sexualViolence"_s,
            [](CallDraft &draft) { draft.persons.first().needs = {Need::SexualViolence72h}; });
        row("ringing back", u"callBack"_s,
            [](CallDraft &draft) { draft.disposition = Disposition::CallbackPlanned; });
    }

    void theMostPressingCardComesFirst()
    {
        QFETCH(QString, card);
        QFETCH(std::function<void(CallDraft &)>, edit);
        QCOMPARE(firstCard(edit), card);
    }

    void everyCardIsOneOfTheListWhateverHappens()
    {
        const auto all = cardsFor(m_script, {Moment::Danger, Moment::Child});
        QCOMPARE(all.size(), m_script.cards.size());
        QCOMPARE(QSet<int>(all.begin(), all.end()).size(), m_script.cards.size());
    }

    void readingTakesItsTime()
    {
        QCOMPARE(readingSeconds({}, 140), 0);
        QCOMPARE(readingSeconds(u"yes"_s, 140), 1);
        QCOMPARE(readingSeconds(u"word "_s.repeated(140), 140), 60);
    }

    void anIdTwiceIsRefused()
    {
        auto pack = *readPack(u":/packs/scripts.json"_s);
        auto cards = pack.content.value(u"cards"_s).toArray();
        cards.append(cards.first());
        pack.content.insert(u"cards"_s, cards);
        const auto script = scriptFrom(pack);
        QVERIFY(!script);
        QCOMPARE(script.problem().fault, Fault::DuplicateId);
        QCOMPARE(script.problem().where, u"/cards/%1/id"_s.arg(cards.size() - 1));
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
