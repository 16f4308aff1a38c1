// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/JsonReader.h"
#include "core/rights/Rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct ReadRights
{
    QList<Right> rights{};
    QJsonArray unknown{};
};

/// The known ones of a list of words; says whether there was another.
template<typename Enum>
QList<Enum> knownOf(const QStringList &words, bool &strange)
{
    QList<Enum> values;
    for (const auto &word : words) {
        if (const auto known = fromCode<Enum>(word))
            values.append(*known);
        else
            strange = true;
    }
    return values;
}

bool grantsTwice(const QList<Right> &rights, const Right &right)
{
    return std::any_of(rights.begin(), rights.end(), [&](const Right &other) {
        return other.role == right.role && other.action == right.action
            && std::any_of(right.states.begin(), right.states.end(),
                           [&](CallState state) { return other.states.contains(state); });
    });
}

void takeRight(JsonReader &in, const QString &actionCode, ReadRights &into)
{
    const auto role = in.text("role"_L1);
    const auto states = in.texts("states"_L1);
    const auto grant = in.text("grant"_L1);
    (void)in.finish();
    const auto action = fromCode<Action>(actionCode);
    const auto knownRole = fromCode<StaffRole>(role);
    const auto knownGrant = fromCode<Grant>(grant);
    bool strange = !action || !knownRole || !knownGrant;
    const auto knownStates = knownOf<CallState>(states, strange);
    if (strange)
        into.unknown.append(QJsonObject{{u"action"_s, actionCode},
                                        {u"role"_s, role},
                                        {u"states"_s, QJsonArray::fromStringList(states)},
                                        {u"grant"_s, grant}});
    if (!action || !knownRole || !knownGrant || knownStates.isEmpty())
        return;
    const Right right{.action = *action, .role = *knownRole, .states = knownStates, .grant = *knownGrant};
    if (grantsTwice(into.rights, right))
        in.complain(Fault::DuplicateId, "states"_L1, role);
    into.rights.append(right);
}

void takeAction(JsonReader &in, Rights &rights)
{
    const auto code = in.text("action"_L1);
    ReadRights read{.rights = rights.rights, .unknown = rights.unknown};
    auto lines = in.each("rights"_L1);
    for (auto &line : lines) {
        takeRight(line, code, read);
        in.absorb(line);
    }
    rights.rights = read.rights;
    rights.unknown = read.unknown;
    bool strange = false;
    const auto words = in.texts("second"_L1, Presence::Optional);
    const auto seconds = knownOf<StaffRole>(words, strange);
    const auto action = fromCode<Action>(code);
    if (action && !seconds.isEmpty())
        rights.seconds.append({.action = *action, .roles = seconds});
    if (strange)
        rights.unknown.append(
            QJsonObject{{u"action"_s, code}, {u"second"_s, QJsonArray::fromStringList(words)}});
    (void)in.finish();
}

} // namespace

Result<Rights> rightsFrom(const Pack &pack)
{
    JsonReader in{pack.content, pack.file};
    in.number("format"_L1, 1, 1);
    (void)in.text("pack"_L1);
    (void)in.text("id"_L1);
    (void)in.text("version"_L1);
    Rights rights{.identity = pack.identity,
                  .spans = {.shift = std::chrono::hours{in.number("shiftHours"_L1, 1, 72)},
                            .glass = std::chrono::minutes{in.number("glassMinutes"_L1, 1, 240)}},
                  .secondPersonDelay = std::chrono::hours{in.number("secondPersonHours"_L1, 1, 240)}};
    auto actions = in.each("actions"_L1);
    for (auto &action : actions) {
        takeAction(action, rights);
        in.absorb(action);
    }
    if (const auto done = in.finish(); !done)
        return done.problem();
    return rights;
}

} // namespace latarnia
