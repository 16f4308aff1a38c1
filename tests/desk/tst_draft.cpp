// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/call/DraftJson.h"
#include "core/call/Missing.h"
#include "core/call/Spoken.h"
#include "tests/support/SampleCall.h"

#include <QTest>
#include <QTimeZone>

using namespace latarnia;
using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

    static CallDraft blank()
    {
        const QDateTime at{QDate{2026, 11, 24}, QTime{3, 0}, QTimeZone::utc()};
        return {.id = makeId<CallTag>(at), .number = u"2026-000001"_s, .startedAt = at};
    }

private Q_SLOTS:
    void aDraftReadsBackAsItWasWritten()
    {
        const auto draft = filled(blank());
        const auto again = draftFrom(textOf(draft));
        QVERIFY2(again, again ? "" : qPrintable(again.problem().where));
        QVERIFY(*again == draft);
    }

    void aBlankDraftReadsBackToo()
    {
        const auto draft = blank();
        const auto again = draftFrom(textOf(draft));
        QVERIFY2(again, again ? "" : qPrintable(again.problem().where));
        QVERIFY(*again == draft);
    }

    void whatIsMissingToCloseIsSaid()
    {
        auto draft = blank();
        QCOMPARE(missingIn(draft), QList{MissingPart::Kind});
        draft.kind = CallKind::Victim;
        QCOMPARE(missingIn(draft),
                 (QList{MissingPart::Disposition, MissingPart::TalkFreely, MissingPart::Danger}));
        draft.disposition = Disposition::Dropped;
        QVERIFY(missingIn(draft).isEmpty());
        draft.disposition = Disposition::Handover;
        draft.safety.talkFreely = Answer::No;
        QCOMPARE(missingIn(draft), QList{MissingPart::Danger});
        draft.safety.dangerAsked = true;
        QVERIFY(missingIn(draft).isEmpty());
    }

    void aWrongNumberNeedsNothingButHoldsNothing()
    {
        auto draft = blank();
        draft.kind = CallKind::WrongNumber;
        QVERIFY(missingIn(draft).isEmpty());
        QVERIFY(!hasContent(draft));
        draft.notes = u"x"_s;
        QVERIFY(hasContent(draft));
    }

    void theFormOfAddressChoosesTheWords()
    {
        const auto text = u"Czy może {Pani|Pan} mówić? {Widziała|Widział}."_s;
        QCOMPARE(spoken(text, AddressForm::Feminine), u"Czy może Pani mówić? Widziała."_s);
        QCOMPARE(spoken(text, AddressForm::Masculine), u"Czy może Pan mówić? Widział."_s);
        QCOMPARE(spoken(u"no form {open"_s, AddressForm::Masculine), u"no form {open"_s);
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
