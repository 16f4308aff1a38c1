// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CallByKeyboard.h"
#include "ui/intake/QuestionViews.h"

using namespace keyboard;

/// What a row of the list says to this caller, and what it cannot be asked.
class TestQuestionViews : public QObject
{
    Q_OBJECT

    static QString textOf(DeskWindow &desk, const QString &name) { return desk.find<Label>(name)->text(); }

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    /// domain/call-practice.md §6: only what is seen from outside; the rest stays unknown, never "no".
    void whatAWitnessCannotKnowIsGreyAndStaysUnknown()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        const Wording wording{desk.call().content()};
        const auto view = [&](const QString &id) { return viewOf(id, desk.call(), wording); };
        QVERIFY(view(u"D5.02"_s).askable && view(u"D5.04"_s).askable);
        QCOMPARE(view(u"D5.02"_s).chosen, -1);
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Witness; });
        const auto debt = view(u"D5.02"_s);
        QVERIFY(!debt.askable);
        QCOMPARE(debt.chosen, int(Answer::Unknown));
        QCOMPARE(debt.hint, u"a witness cannot know this"_s);
        QVERIFY(view(u"D5.04"_s).askable); // wounds can be seen
        const auto *row = desk.find(u"answer-D5.02"_s);
        QVERIFY(!row->isEnabled());
        QVERIFY(!desk.call().now().person().answers.contains(u"D5.02"_s));
        QVERIFY(textOf(desk, u"screeningContext"_s).contains(u"based on an observer"_s));
        desk.call().change([](CallDraft &draft) { draft.role = CallerRole::Victim; });
        QVERIFY(view(u"D5.02"_s).askable);
        QVERIFY(!textOf(desk, u"screeningContext"_s).contains(u"observer"_s));
    }

    void askedIsCountedApartFromAnswered()
    {
        DeskWindow desk{u"en"_s};
        QVERIFY(desk.takeCall());
        desk.call().answer(u"R1"_s, Answer::Yes);
        desk.call().answer(u"R2"_s, Answer::Unknown);
        desk.call().answer(u"R3"_s, Answer::Declined);
        QCOMPARE(textOf(desk, u"screeningCounts"_s), u"asked: 3, answered: 1"_s);
    }

    void aKeyChangesTheFormOfAddressAndItStays()
    {
        DeskWindow desk{u"pl"_s};
        QVERIFY(desk.takeCall());
        const Wording wording{desk.call().content()};
        const auto said = [&] { return viewOf(u"D4.01"_s, desk.call(), wording).line; };
        QVERIFY(said().contains(u"Pani"_s));
        desk.press(Qt::Key_F5); // also from the notes
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(said().contains(u"Pan "_s));
        desk.call().changePerson([](CallPerson &person) { person.sex = Sex::Female; });
        QVERIFY(said().contains(u"Pan "_s)); // chosen by hand
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(desk.call().draft().address, AddressForm::Familiar);
        desk.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(said().contains(u"Pani"_s));
        QCOMPARE(desk.focused()->objectName(), u"notes"_s);
    }
};

QTEST_MAIN(TestQuestionViews)
#include "tst_question_views.moc"
