// SPDX-License-Identifier: GPL-3.0-or-later
#include "Oracle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oracle {

namespace {

const QMap<QString, QString> &pairs()
{
    static const QMap<QString, QString> values{
        {u"R2"_s, u"D5.02"_s},  {u"R4b"_s, u"D5.01"_s}, {u"R5"_s, u"D5.03"_s}, {u"R7"_s, u"D5.08"_s},
        {u"R8b"_s, u"D5.09"_s}, {u"R8c"_s, u"D5.04"_s}, {u"R9"_s, u"D4.02"_s}};
    return values;
}

const QMap<QString, QStringList> &opens()
{
    static const QMap<QString, QStringList> values{
        {u"R1"_s, {u"D1"_s}}, {u"R3"_s, {u"D5"_s}}, {u"R8a"_s, {u"D5"_s}}, {u"R6"_s, {u"D5"_s, u"D6"_s}}};
    return values;
}

const QStringList &signals()
{
    static const QStringList values{u"R1"_s, u"R2"_s, u"R3"_s,  u"R4b"_s, u"R5"_s,
                                    u"R6"_s, u"R7"_s, u"R8a"_s, u"R8b"_s, u"R8c"_s};
    return values;
}

const QStringList &shorts()
{
    static const QStringList values{u"R1"_s, u"R2"_s, u"R3"_s,  u"R4"_s,  u"R5"_s,
                                    u"R6"_s, u"R7"_s, u"R8a"_s, u"R8b"_s, u"R9"_s};
    return values;
}

const QStringList &dimensions()
{
    static const QStringList values{u"D1"_s, u"D2"_s, u"D3"_s, u"D4"_s, u"D5"_s, u"D6"_s};
    return values;
}

const QStringList &notExploitation()
{
    static const QStringList values{u"labourRights"_s, u"atRisk"_s, u"other"_s};
    return values;
}

bool child(const Case &facts)
{
    return facts.age == u"under18"_s || facts.age == u"maybeUnder18"_s;
}

bool applies(const Case &facts, const QString &dimension)
{
    return facts.phase != u"before"_s || !QStringList{u"D4"_s, u"D5"_s, u"D6"_s}.contains(dimension);
}

QMap<QString, QString> onlyYesAndNo(const QMap<QString, QString> &said)
{
    QMap<QString, QString> plain;
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (it.value() == u"yes"_s || it.value() == u"no"_s)
            plain.insert(it.key(), it.value());
    }
    return plain;
}

void copyWithin(QMap<QString, QString> &known, const QString &question, const QString &item)
{
    if (known.contains(question) && !known.contains(item))
        known.insert(item, known.value(question));
    else if (known.contains(item) && !known.contains(question))
        known.insert(question, known.value(item));
}

QMap<QString, QString> carried(const Items &items, const QMap<QString, QString> &said)
{
    auto known = onlyYesAndNo(said);
    for (auto pair = pairs().begin(); pair != pairs().end(); ++pair) {
        if (items.contains(pair.value()))
            copyWithin(known, pair.key(), pair.value());
    }
    if (known.value(u"R4"_s) == u"no"_s && !known.contains(u"R4b"_s)) {
        known.insert(u"R4b"_s, u"no"_s);
        if (items.contains(u"D5.01"_s))
            copyWithin(known, u"R4b"_s, u"D5.01"_s);
    }
    return known;
}

/// The printed table of §4.1, rows s = 0, 1, 2 or more; columns m = 0, 1, 2, 3 or more; "w" means: if any
/// weak.
bool positive(int s, int m, int w)
{
    static const QStringList table[]{
        {u"-"_s, u"-"_s, u"w"_s, u"+"_s}, {u"w"_s, u"+"_s, u"+"_s, u"+"_s}, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}};
    const auto cell = table[qMin(s, 2)].at(qMin(m, 3));
    return cell == u"+"_s || (cell == u"w"_s && w >= 1);
}

QString weight(const Case &facts, const Item &item)
{
    return child(facts) ? item.child : item.adult;
}

bool positiveWith(const Items &items, const Case &facts, const QString &dimension,
                  const QMap<QString, QString> &known, bool unknownIsYes)
{
    QMap<QString, int> count;
    for (auto it = items.begin(); it != items.end(); ++it) {
        const auto answer = known.value(it.key(), unknownIsYes ? u"yes"_s : u"no"_s);
        if (it->dimension == dimension && answer == u"yes"_s)
            ++count[weight(facts, *it)];
    }
    return positive(count.value(u"S"_s), count.value(u"M"_s), count.value(u"W"_s));
}

bool moneyMatters(const Case &facts)
{
    auto forms = facts.forms;
    for (const auto &form : notExploitation())
        forms.remove(form);
    forms.remove(u"forcedLabour"_s);
    return !child(facts) && !forms.isEmpty();
}

QString dimensionState(const Items &items, const Case &facts, const QString &dimension,
                       const QMap<QString, QString> &known)
{
    if (!applies(facts, dimension))
        return u"notApplicable"_s;
    const bool atLeast = positiveWith(items, facts, dimension, known, false);
    const bool atMost = positiveWith(items, facts, dimension, known, true);
    const auto listed = atLeast ? u"positive"_s : atMost ? u"undetermined"_s : u"negative"_s;
    if (dimension != u"D4"_s || !moneyMatters(facts) || listed == u"positive"_s)
        return listed;
    const auto money = known.value(u"R10b"_s);
    return money == u"yes"_s ? u"positive"_s : money == u"no"_s ? listed : u"undetermined"_s;
}

bool has(const QSet<QString> &set, std::initializer_list<QString> any)
{
    for (const auto &one : any) {
        if (set.contains(one))
            return true;
    }
    return false;
}

QString levelFrom(const Case &facts, const QSet<QString> &plus, bool signal)
{
    const bool adult = !child(facts);
    auto exploitation = facts.forms;
    for (const auto &form : notExploitation())
        exploitation.remove(form);
    if (adult ? plus.contains(u"D4"_s) && has(plus, {u"D1"_s, u"D2"_s, u"D5"_s})
              : !exploitation.isEmpty() || plus.contains(u"D4"_s))
        return u"T1"_s;
    const bool vulnerable = plus.contains(u"D4"_s) && has(plus, {u"D3"_s, u"D6"_s});
    if (signal || (adult && (vulnerable || has(plus, {u"D1"_s, u"D2"_s, u"D5"_s})))
        || (!adult && (!plus.isEmpty() || has(facts.forms, {u"labourRights"_s, u"other"_s}))))
        return u"T2"_s;
    return adult && plus.contains(u"D4"_s) ? u"T3"_s : u"T4"_s;
}

bool strongSignal(const Items &items, const Case &facts, const QString &id)
{
    const auto item = items.value(id);
    return QStringList{u"D1"_s, u"D2"_s, u"D5"_s}.contains(item.dimension) && applies(facts, item.dimension)
        && weight(facts, item) == u"S"_s;
}

bool knownSignal(const Items &items, const Case &facts, const QMap<QString, QString> &known)
{
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (it.value() == u"yes"_s && (signals().contains(it.key()) || strongSignal(items, facts, it.key())))
            return true;
    }
    return false;
}

/// Unanswered signal questions and strong items that count for the ceiling.
QSet<QString> signalsStillToCome(const Items &items, const Case &facts, const QMap<QString, QString> &known)
{
    QSet<QString> coming;
    for (const auto &question : signals()) {
        if (known.contains(question))
            continue;
        bool counts = !opens().contains(question);
        for (const auto &dimension : opens().value(question))
            counts |= dimensionState(items, facts, dimension, known) == u"undetermined"_s;
        if (pairs().contains(question) && !applies(facts, pairs().value(question).left(2)))
            counts = false;
        if (counts)
            coming.insert(question);
    }
    for (auto item = items.begin(); item != items.end(); ++item) {
        const auto &id = item.key();
        if (!known.contains(id) && strongSignal(items, facts, id))
            coming.insert(id);
    }
    return coming;
}

QSet<QString> plusses(const QMap<QString, QString> &states, const QStringList &readAsPlus)
{
    QSet<QString> plus;
    for (auto it = states.begin(); it != states.end(); ++it) {
        if (readAsPlus.contains(it.value()))
            plus.insert(it.key());
    }
    return plus;
}

QString classOf(const QMap<QString, QString> &states)
{
    QString signs;
    for (const auto &dimension : {u"D1"_s, u"D2"_s, u"D4"_s, u"D5"_s}) {
        if (states.value(dimension) == u"undetermined"_s)
            return {};
        signs += states.value(dimension) == u"positive"_s ? u'+' : u'-';
    }
    static const QMap<QString, QString> table{
        {u"----"_s, u"successfulMigrant"_s},          {u"--+-"_s, u"exploitedMigrant"_s},
        {u"+-+-"_s, u"deceptionAndExploitation"_s},   {u"+++-"_s, u"deceptionAndExploitation"_s},
        {u"+-++"_s, u"traffickingForForcedLabour"_s}, {u"-+++"_s, u"traffickingForForcedLabour"_s},
        {u"++++"_s, u"traffickingForForcedLabour"_s}};
    return table.value(signs, u"other"_s);
}

bool allShortAreNo(const Case &facts, const QMap<QString, QString> &known)
{
    for (const auto &question : shorts()) {
        if (known.value(question) != u"no"_s)
            return false;
    }
    return facts.forms.isEmpty() && std::find(known.begin(), known.end(), u"yes"_s) == known.end();
}

} // namespace

Outcome judge(const Items &items, const Case &facts)
{
    const auto known = carried(items, facts.said);
    Outcome outcome;
    for (const auto &dimension : dimensions())
        outcome.dimensions.insert(dimension, dimensionState(items, facts, dimension, known));
    outcome.iloClass = classOf(outcome.dimensions);
    const bool signal = knownSignal(items, facts, known);
    const bool maySignal = signal || !signalsStillToCome(items, facts, known).isEmpty();
    outcome.floor = levelFrom(facts, plusses(outcome.dimensions, {u"positive"_s}), signal);
    outcome.ceiling
        = levelFrom(facts, plusses(outcome.dimensions, {u"positive"_s, u"undetermined"_s}), maySignal);
    outcome.basis = u"full"_s;
    outcome.indication = outcome.floor;
    if (outcome.floor == u"T4"_s && outcome.ceiling != u"T4"_s) {
        const bool rapid = allShortAreNo(facts, known);
        outcome.basis = rapid ? u"rapid"_s : u"full"_s;
        outcome.indication = rapid ? u"T4"_s : u"T5"_s;
    }
    outcome.level = facts.danger ? u"T0"_s : outcome.indication;
    outcome.routeAs = outcome.level == u"T3"_s && outcome.ceiling != u"T3"_s ? u"T2"_s : outcome.level;
    return outcome;
}

QSet<QString> openByTrying(const Items &items, const Case &facts)
{
    const auto known = carried(items, facts.said);
    QStringList unknown;
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (!known.contains(it.key()) && applies(facts, it->dimension) && weight(facts, *it) != u"-"_s)
            unknown.append(it.key());
    }
    const auto stillToCome = signalsStillToCome(items, facts, known);
    for (const auto &coming : stillToCome) {
        if (!unknown.contains(coming))
            unknown.append(coming);
    }
    if (moneyMatters(facts) && applies(facts, u"D4"_s) && !known.contains(u"R10b"_s))
        unknown.append(u"R10b"_s);
    // Questions that no longer count are read as no, so that no completion brings them back.
    auto base = facts;
    base.said = known;
    for (const auto &question : signals()) {
        if (!known.contains(question) && !unknown.contains(question))
            base.said.insert(question, u"no"_s);
    }
    QMap<quint32, QString> levels;
    for (quint32 mask = 0; mask < 1U << unknown.size(); ++mask) {
        auto complete = base;
        for (qsizetype i = 0; i < unknown.size(); ++i)
            complete.said.insert(unknown.at(i), (mask >> i & 1U) != 0 ? u"yes"_s : u"no"_s);
        levels.insert(mask, judge(items, complete).floor);
    }
    QSet<QString> open;
    for (qsizetype i = 0; i < unknown.size(); ++i) {
        for (quint32 mask = 0; mask < 1U << unknown.size(); ++mask) {
            if (levels.value(mask) != levels.value(mask | 1U << i))
                open.insert(unknown.at(i));
        }
    }
    return open;
}

} // namespace oracle
