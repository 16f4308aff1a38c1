// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/PackCheck.h"

#include "core/directory/Directory.h"
#include "core/directory/Holidays.h"
#include "core/pack/Words.h"
#include "core/retention/RetentionRules.h"
#include "core/review/Rubric.h"
#include "core/rights/Rights.h"
#include "core/routing/RoutingRules.h"
#include "core/screening/Instrument.h"
#include "core/script/Script.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

template<typename Value>
std::optional<Problem> problemIn(const Result<Value> &decoded)
{
    return decoded ? std::nullopt : std::optional{decoded.problem()};
}

std::optional<Problem> problemOfKind(const Pack &pack)
{
    if (pack.kind == "instrument"_L1)
        return problemIn(instrumentFrom(pack));
    if (pack.kind == "directory"_L1)
        return problemIn(directoryFrom(pack));
    if (pack.kind == "holidays"_L1)
        return problemIn(holidaysFrom(pack));
    if (pack.kind == "routing-rules"_L1)
        return problemIn(routingRulesFrom(pack));
    if (pack.kind == "scripts"_L1)
        return problemIn(scriptFrom(pack));
    if (pack.kind == "rights"_L1)
        return problemIn(rightsFrom(pack));
    if (pack.kind == "retention"_L1)
        return problemIn(retentionFrom(pack));
    if (pack.kind == "rubric"_L1)
        return problemIn(rubricFrom(pack));
    return problemIn(Words::from(pack));
}

} // namespace

Result<Pack> checkPack(const QString &path)
{
    auto pack = readPack(path);
    if (!pack)
        return pack;
    if (const auto problem = problemOfKind(*pack))
        return *problem;
    return pack;
}

} // namespace latarnia
