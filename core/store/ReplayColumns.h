// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latarnia {

constexpr char ReplaySeparator = '\x1f'; ///< in no code, and JSON writes it as an escape

/// The order of the columns that ReplayTable reads.
struct CallColumn
{
    enum Index {
        Seq,
        Id,
        Number,
        State,
        Imported,
        StartedAt,
        Kind,
        Role,
        Language,
        Voivodeship,
        Danger,
        DangerKinds,
        DangerPlace,
        Wishes,
        Verified,
        Level,
        Indication,
        Floor,
        Ceiling,
        HandLevel,
        Restricted,
        Count
    };
};

struct PersonColumn
{
    enum Index {
        Seq,
        Position,
        Sex,
        Age,
        Citizenship,
        Stay,
        Asylum,
        Identified,
        Phase,
        Forms,
        Needs,
        Guardian,
        Screening,
        Verdict,
        Count
    };
};

struct AnswerColumn
{
    enum Index { Seq, Position, Item, Said, Count };
};

struct PackColumn
{
    enum Index { Seq, Sha, Count };
};

} // namespace latarnia
