// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/RecordWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct TableWords
{
    QLatin1StringView table;
    const char *words;
};

constexpr TableWords Tables[]{
    {"answer"_L1, QT_TRANSLATE_NOOP("RecordWords", "Answers to the questions")},
    {"assignment"_L1, QT_TRANSLATE_NOOP("RecordWords", "Which call was given to whom")},
    {"audit"_L1, QT_TRANSLATE_NOOP("RecordWords", "Who did and saw what")},
    {"audit_chain"_L1, QT_TRANSLATE_NOOP("RecordWords", "What proves that nobody changed those lines")},
    {"blind_key"_L1, QT_TRANSLATE_NOOP("RecordWords", "Marks by which a person is found again")},
    {"broken_glass"_L1, QT_TRANSLATE_NOOP("RecordWords", "Looks in an emergency, with their reasons")},
    {"call"_L1, QT_TRANSLATE_NOOP("RecordWords", "The call itself")},
    {"call_back"_L1, QT_TRANSLATE_NOOP("RecordWords", "Call-back plan")},
    {"call_event"_L1, QT_TRANSLATE_NOOP("RecordWords", "What was done during the call, in codes")},
    {"call_limit"_L1, QT_TRANSLATE_NOOP("RecordWords", "Holds and restrictions")},
    {"call_pack"_L1, QT_TRANSLATE_NOOP("RecordWords", "Which rules a call was judged by")},
    {"call_text"_L1, QT_TRANSLATE_NOOP("RecordWords", "Notes and places")},
    {"call_words_due"_L1, QT_TRANSLATE_NOOP("RecordWords", "Which calls the search has still to take in")},
    {"capsule"_L1, QT_TRANSLATE_NOOP("RecordWords", "Names, numbers and places, sealed")},
    {"capsule_wrap"_L1, QT_TRANSLATE_NOOP("RecordWords", "Keys to what is sealed")},
    {"consent"_L1, QT_TRANSLATE_NOOP("RecordWords", "Consents")},
    {"draft"_L1, QT_TRANSLATE_NOOP("RecordWords", "What was typed in an open call")},
    {"duty_entry"_L1, QT_TRANSLATE_NOOP("RecordWords", "Steps of a duty to report")},
    {"erasure"_L1, QT_TRANSLATE_NOOP("RecordWords", "What was erased and when")},
    {"erasure_certificate"_L1, QT_TRANSLATE_NOOP("RecordWords", "Certificates of erasure")},
    {"journal"_L1, QT_TRANSLATE_NOOP("RecordWords", "That something was changed")},
    {"meta"_L1, QT_TRANSLATE_NOOP("RecordWords", "What the vault says of itself")},
    {"number_seen"_L1, QT_TRANSLATE_NOOP("RecordWords", "Marks of callers' numbers")},
    {"pack"_L1, QT_TRANSLATE_NOOP("RecordWords", "The rules in use")},
    {"person"_L1, QT_TRANSLATE_NOOP("RecordWords", "The people concerned, in codes")},
    {"person_on_duty"_L1, QT_TRANSLATE_NOOP("RecordWords", "Names and roles of who works here")},
    {"referral"_L1, QT_TRANSLATE_NOOP("RecordWords", "Services a person was referred to")},
    {"retention_span"_L1, QT_TRANSLATE_NOOP("RecordWords", "Spans that were changed")},
    {"return_number"_L1, QT_TRANSLATE_NOOP("RecordWords", "Digits a caller may say next time")},
    {"text_correction"_L1, QT_TRANSLATE_NOOP("RecordWords", "What a corrected text said before")},
    {"unsealed"_L1, QT_TRANSLATE_NOOP("RecordWords", "Names, numbers and places that wait for their seal")},
    {"yearly_count"_L1, QT_TRANSLATE_NOOP("RecordWords", "Counts of a year")},
};

} // namespace

QString nameOfTable(const QString &table)
{
    const auto *found = std::find_if(std::begin(Tables), std::end(Tables),
                                     [&table](const TableWords &each) { return each.table == table; });
    return found == std::end(Tables) ? QString{} : QCoreApplication::translate("RecordWords", found->words);
}

} // namespace latarnia
