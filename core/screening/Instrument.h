// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/CallerRole.h"
#include "core/call/Phase.h"
#include "core/pack/Pack.h"

#include <QHash>
#include <QList>

namespace latarnia {

/// The six dimensions of the ILO operational indicators (domain/screening.md §4).
enum class Dimension { D1, D2, D3, D4, D5, D6 };
constexpr int DimensionCount = 6;

/// How much a present indicator weighs in its dimension; none: it is not on that age's list.
enum class Weight { Strong, Medium, Weak, None };

/// Asked aloud, inferred from the talk, or never raised by us.
enum class Asking { Ask, Infer, Never };

struct Indicator
{
    QString id{};
    Dimension dimension{};
    Weight adultWeight{Weight::None};
    Weight childWeight{Weight::None};
    Asking asking{Asking::Ask};
    int sensitivity{1}; ///< 1 … 3; 3 is asked late
    QList<int> ilo11{}; ///< display groups, 1 … 11
    bool weightDoubtful{false};
    QList<CallerRole> roles{}; ///< who may be asked; a witness only what can be seen
    QList<Phase> phases{};
    int carriedBy{-1}; ///< index of the question that is the same fact, or -1
};

enum class QuestionKind { Gate, Rapid, Child };

/// What a question is answered with: yes or no, the form of exploitation (R10), or who decides (R10b).
enum class AskedFact { Answer, Form, FormControlled };

struct Question
{
    QString id{};
    QuestionKind kind{};
    int sensitivity{1};
    int carries{-1}; ///< index of the indicator that is the same fact, or -1
    unsigned opens{0}; ///< bit d is set for each dimension d that a yes asks to look into
    int opensQuestion{-1}; ///< a no here is a no there (R4 → R4b), or -1
    bool signal{false};
    bool isShort{false};
    int childOf{-1}; ///< index of the question whose child's wording this is, or -1
    AskedFact fact{AskedFact::Answer};
    QList<CallerRole> roles{};
    QList<Phase> phases{};
};

/// One screening instrument: questions, indicators and their weights, all data.
struct Instrument
{
    PackIdentity identity{};
    bool weightsConfirmed{false};
    QList<Indicator> indicators{};
    QList<Question> questions{};
    QHash<QString, int> indicatorAt{};
    QHash<QString, int> questionAt{};
};

/// Decodes an instrument pack: ids unique, every reference found.
Result<Instrument> instrumentFrom(const Pack &pack);

} // namespace latarnia
