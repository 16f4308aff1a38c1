// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"
#include "core/triage/CaseJson.h"
#include "core/triage/Triage.h"
#include "tests/fuzz/Expect.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/ShippedInstrument.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace latarnia::fuzz {

/// A screening case that is taken has one verdict, and the verdict's bounds hold it.
void screening_case(Input input)
{
    static const auto instrument = shippedInstrument();
    const auto object = parseJsonObject(bytesOf(input), u"case"_s);
    if (!object)
        return;
    const auto screening = screeningCaseFrom(instrument, *object, u"case"_s);
    if (!screening)
        return;
    const auto verdict = triage(instrument, *screening);
    expect(verdict == triage(instrument, *screening), "the same answers give the same verdict");
    expect(verdict.ceiling <= verdict.floor, "no verdict is beyond its bounds");
    expect(verdict.open.isEmpty() == (verdict.floor == verdict.ceiling),
           "something is open exactly while the level can change");
    for (const auto &id : verdict.next)
        expect(instrument.questionAt.contains(id) || instrument.indicatorAt.contains(id),
               "only what the instrument has is asked");
    const auto written = toJson(instrument, verdict);
    expect(fromCode<Level>(written.value(u"level"_s).toString()) == verdict.level, "the level is written");
}

} // namespace latarnia::fuzz
