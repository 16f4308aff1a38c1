// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ColumnList.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

using enum ColumnHolds;
using enum KeptData;

constexpr ListedColumn Columns[]{
    {"meta"_L1, "name"_L1, Content},
    {"meta"_L1, "value"_L1, Key},
    {"person_on_duty"_L1, "name"_L1, Staff},
    {"person_on_duty"_L1, "roles"_L1, Code},
    {"person_on_duty"_L1, "id"_L1, Staff},
    {"person_on_duty"_L1, "organisation"_L1, Code},

    {"call"_L1, "id"_L1, Code, Row},
    {"call"_L1, "desk"_L1, Code, Row},
    {"call"_L1, "number"_L1, Code, Row},
    {"call"_L1, "organisation"_L1, Code, Row},
    {"call"_L1, "ref"_L1, Words, Narrative}, // of another system, as it wrote it
    {"call"_L1, "state"_L1, Code, Row},
    {"call"_L1, "kind"_L1, Code, Row},
    {"call"_L1, "purpose"_L1, Code, Row},
    {"call"_L1, "channel"_L1, Code, Row},
    {"call"_L1, "caller_role"_L1, Code, Row},
    {"call"_L1, "language"_L1, Code, Row},
    {"call"_L1, "address_form"_L1, Code, Row},
    {"call"_L1, "voivodeship"_L1, Code, Row},
    {"call"_L1, "talk_freely"_L1, Code, Row},
    {"call"_L1, "danger"_L1, Code, Row},
    {"call"_L1, "danger_kinds"_L1, Code, Row},
    {"call"_L1, "danger_place"_L1, Code, Row},
    {"call"_L1, "danger_who"_L1, Code, Row},
    {"call"_L1, "listeners"_L1, Code, Row},
    {"call"_L1, "if_cut_off"_L1, Code, Row},
    {"call"_L1, "wishes"_L1, Code, Row},
    {"call"_L1, "level"_L1, Code, Row},
    {"call"_L1, "indication"_L1, Code, Row},
    {"call"_L1, "level_floor"_L1, Code, Row},
    {"call"_L1, "level_ceiling"_L1, Code, Row},
    {"call"_L1, "basis"_L1, Code, Row},
    {"call"_L1, "disposition"_L1, Code, Row},
    {"call"_L1, "hand_level"_L1, Code, Row},
    {"call"_L1, "earlier_call"_L1, Code, Row},
    {"call"_L1, "duty_grounds"_L1, Code, Row},
    {"call"_L1, "next_action"_L1, Code, Row},
    {"call"_L1, "follow_up"_L1, Code, Row},
    {"call"_L1, "taken_by"_L1, Staff, Row},
    {"call"_L1, "forms"_L1, Code, Row},

    {"call_words_due"_L1, "call"_L1, Code, Row},

    {"call_text"_L1, "call"_L1, Code, Row},
    {"call_text"_L1, "caller_place"_L1, Words, Identity},
    {"call_text"_L1, "peoples_place"_L1, Words, Identity},
    {"call_text"_L1, "perpetrator_place"_L1, Words, Identity},
    {"call_text"_L1, "who_hears"_L1, Words, Narrative},
    {"call_text"_L1, "notes"_L1, Words, Narrative},
    {"call_text"_L1, "next_note"_L1, Words, Narrative},
    {"call_text"_L1, "hand_reason"_L1, Words, Narrative},
    {"call_text"_L1, "institution_reference"_L1, Words, Narrative},
    {"call_text"_L1, "switchboard"_L1, Words, Narrative},

    {"person"_L1, "id"_L1, Code, Row},
    {"person"_L1, "call"_L1, Code, Row},
    {"person"_L1, "sex"_L1, Code, Row},
    {"person"_L1, "age"_L1, Code, Row},
    {"person"_L1, "citizenship"_L1, Code, Row},
    {"person"_L1, "stay"_L1, Code, Row},
    {"person"_L1, "phase"_L1, Code, Row},
    {"person"_L1, "forms"_L1, Code, Row},
    {"person"_L1, "needs"_L1, Code, Row},
    {"person"_L1, "guardian_involved"_L1, Code, Row},
    {"person"_L1, "beneficiary"_L1, Words, Identity}, // afterwards a sum that is the same for the same person
    {"person"_L1, "case_reference"_L1, Words, Identity},
    {"person"_L1, "age_group"_L1, Code, Row},
    {"person"_L1, "main_form"_L1, Code, Row},
    {"person"_L1, "status"_L1, Code, Row},
    {"person"_L1, "screening"_L1, Code, Row},
    {"person"_L1, "verdict"_L1, Code, Row},

    {"answer"_L1, "person"_L1, Code, Row},
    {"answer"_L1, "item"_L1, Code, Row},
    {"answer"_L1, "answer"_L1, Code, Row},

    {"referral"_L1, "id"_L1, Code, Row},
    {"referral"_L1, "call"_L1, Code, Row},
    {"referral"_L1, "service"_L1, Code, Row},
    {"referral"_L1, "way"_L1, Code, Row},
    {"referral"_L1, "outcome"_L1, Code, Row},
    {"referral"_L1, "persons"_L1, Code, Row},

    {"pack"_L1, "sha256"_L1, Content},
    {"pack"_L1, "kind"_L1, Content},
    {"pack"_L1, "id"_L1, Content},
    {"pack"_L1, "version"_L1, Content},
    {"pack"_L1, "content"_L1, Content},
    {"call_pack"_L1, "call"_L1, Code, Row},
    {"call_pack"_L1, "sha256"_L1, Code, Row},

    {"draft"_L1, "call"_L1, Code, Row},
    {"draft"_L1, "body"_L1, Words, Narrative}, // the parts of an open call go with their own

    {"call_event"_L1, "desk"_L1, Code, Row},
    {"call_event"_L1, "call"_L1, Code, Row},
    {"call_event"_L1, "kind"_L1, Code, Row},
    {"call_event"_L1, "subject"_L1, Words, Narrative}, // where it is no code
    {"call_event"_L1, "value"_L1, Words, Narrative},

    {"journal"_L1, "desk"_L1, Code},
    {"journal"_L1, "kind"_L1, Code},
    {"journal"_L1, "call"_L1, Code},

    {"consent"_L1, "call"_L1, Code, Row},
    {"consent"_L1, "recipient"_L1, Code, Row},
    {"consent"_L1, "state"_L1, Code, Row},
    {"consent"_L1, "items"_L1, Code, Row},
    {"consent"_L1, "wording"_L1, Code, Row}, // the version of the words that were read out
    {"consent"_L1, "language"_L1, Code, Row},

    {"call_back"_L1, "call"_L1, Code, Contact},
    {"call_back"_L1, "way"_L1, Code, Contact},
    {"call_back"_L1, "number"_L1, Words, Contact},
    {"call_back"_L1, "safe_times"_L1, Words, Contact},
    {"call_back"_L1, "cover_story"_L1, Words, Contact},
    {"call_back"_L1, "code_word"_L1, Words, Contact},
    {"call_back"_L1, "digest"_L1, Key, Contact},

    {"duty_entry"_L1, "call"_L1, Code, Row},
    {"duty_entry"_L1, "step"_L1, Code, Row},
    {"duty_entry"_L1, "words"_L1, Words, Narrative},

    {"return_number"_L1, "number"_L1, Words, Contact},
    {"return_number"_L1, "call"_L1, Code, Contact},
    {"return_number"_L1, "digest"_L1, Key, Contact},

    {"number_seen"_L1, "digest"_L1, Key}, // of no call, and gone within the hours of the table
    {"number_seen"_L1, "kind"_L1, Code},

    {"audit"_L1, "desk"_L1, Code},
    {"audit"_L1, "boot_id"_L1, Code},
    {"audit"_L1, "actor"_L1, Staff},
    {"audit"_L1, "session"_L1, Code},
    {"audit"_L1, "action"_L1, Code},
    {"audit"_L1, "object"_L1, Code},
    {"audit"_L1, "fields"_L1, Code},
    {"audit"_L1, "reason"_L1, Code},
    {"audit"_L1, "prev"_L1, Key},
    {"audit"_L1, "mac"_L1, Key},
    {"audit_chain"_L1, "desk"_L1, Code},
    {"audit_chain"_L1, "head"_L1, Key},
    {"audit_chain"_L1, "mac_key"_L1, Key},
    {"audit_chain"_L1, "signing_key"_L1, Key},

    {"capsule"_L1, "call"_L1, Code, Identity},
    {"capsule"_L1, "kind"_L1, Code, Identity},
    {"capsule"_L1, "sealed"_L1, Words, Identity}, // of the kind contact: with what was agreed on ringing back
    {"capsule_wrap"_L1, "call"_L1, Code, Identity},
    {"capsule_wrap"_L1, "kind"_L1, Code, Identity},
    {"capsule_wrap"_L1, "recipient"_L1, Key, Identity},
    {"capsule_wrap"_L1, "sealed"_L1, Words, Identity},
    {"blind_key"_L1, "call"_L1, Code, Identity},
    {"blind_key"_L1, "kind"_L1, Code, Identity},
    {"blind_key"_L1, "key"_L1, Words, Identity},
    {"unsealed"_L1, "call"_L1, Code, Identity},
    {"unsealed"_L1, "kind"_L1, Code, Identity},
    {"unsealed"_L1, "words"_L1, Words, Identity},

    {"assignment"_L1, "call"_L1, Code, Row},
    {"assignment"_L1, "person"_L1, Staff, Row},
    {"assignment"_L1, "assigned_by"_L1, Staff, Row},
    {"broken_glass"_L1, "id"_L1, Code, Row},
    {"broken_glass"_L1, "call"_L1, Code, Row},
    {"broken_glass"_L1, "person"_L1, Staff, Row},
    {"broken_glass"_L1, "reason"_L1, Code, Row},
    {"broken_glass"_L1, "words"_L1, Words, Narrative},
    {"broken_glass"_L1, "reviewed_by"_L1, Staff, Row},
    {"broken_glass"_L1, "review"_L1, Words, Narrative},

    {"retention_span"_L1, "what"_L1, Code},
    {"retention_span"_L1, "unit"_L1, Code},
    {"retention_span"_L1, "changed_by"_L1, Staff},
    {"retention_span"_L1, "words"_L1, Content}, // why the line decided so: of no call and nobody
    {"call_limit"_L1, "id"_L1, Code, Row},
    {"call_limit"_L1, "call"_L1, Code, Row},
    {"call_limit"_L1, "kind"_L1, Code, Row},
    {"call_limit"_L1, "reason"_L1, Code, Row},
    {"call_limit"_L1, "words"_L1, Words, Narrative},
    {"call_limit"_L1, "set_by"_L1, Staff, Row},
    {"call_limit"_L1, "lifted_by"_L1, Staff, Row},
    {"text_correction"_L1, "call"_L1, Code, Narrative},
    {"text_correction"_L1, "field"_L1, Code, Narrative},
    {"text_correction"_L1, "before"_L1, Words, Narrative},
    {"text_correction"_L1, "reason"_L1, Code, Narrative},
    {"text_correction"_L1, "corrected_by"_L1, Staff, Narrative},
    {"erasure"_L1, "call"_L1, Code},
    {"erasure"_L1, "what"_L1, Code},
    {"erasure"_L1, "reason"_L1, Code},
    {"erasure_certificate"_L1, "id"_L1, Code},
    {"erasure_certificate"_L1, "made_by"_L1, Staff},
    {"erasure_certificate"_L1, "body"_L1, Code},
    {"yearly_count"_L1, "organisation"_L1, Code},
    {"yearly_count"_L1, "measure"_L1, Code},
    {"yearly_count"_L1, "value"_L1, Code},
};

} // namespace

std::span<const ListedColumn> listedColumns()
{
    return Columns;
}

} // namespace latarnia
