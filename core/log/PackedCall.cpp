// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/PackedCall.h"

namespace latarnia {

namespace {

struct Bits
{
    int at;
    int count;
};

constexpr Bits bitsOf(LogField field)
{
    switch (field) {
    case LogField::State:
        return {0, 2};
    case LogField::Level:
        return {2, 4};
    case LogField::Kind:
        return {6, 5};
    case LogField::Outcome:
        return {11, 5};
    case LogField::Language:
        return {16, 7};
    case LogField::Voivodeship:
        return {23, 5};
    case LogField::Operator:
        return {28, 10};
    case LogField::Organisation:
        return {38, 3};
    case LogField::Review:
        return {41, 4};
    case LogField::Form:
        return {45, 15};
    }
    return {};
}

constexpr int bitOf(LogMark mark)
{
    return 60 + int(mark);
}

constexpr quint64 maskOf(Bits bits)
{
    return ((quint64{1} << bits.count) - 1) << bits.at;
}

constexpr auto CodedFields
    = std::to_array({LogField::State, LogField::Level, LogField::Kind, LogField::Outcome, LogField::Language,
                     LogField::Voivodeship, LogField::Operator, LogField::Organisation, LogField::Review});

QString LoggedCall::*memberOf(LogField field)
{
    switch (field) {
    case LogField::State:
        return &LoggedCall::state;
    case LogField::Level:
        return &LoggedCall::level;
    case LogField::Kind:
        return &LoggedCall::kind;
    case LogField::Outcome:
        return &LoggedCall::outcome;
    case LogField::Language:
        return &LoggedCall::language;
    case LogField::Voivodeship:
        return &LoggedCall::voivodeship;
    case LogField::Operator:
        return &LoggedCall::takenBy;
    case LogField::Organisation:
        return &LoggedCall::organisation;
    case LogField::Review:
        return &LoggedCall::review;
    case LogField::Form:
        break;
    }
    return nullptr;
}

bool LoggedCall::*memberOf(LogMark mark)
{
    switch (mark) {
    case LogMark::CallBack:
        return &LoggedCall::awaitsCallBack;
    case LogMark::Override:
        return &LoggedCall::isLevelOverridden;
    case LogMark::LoweringProposed:
        return &LoggedCall::isLoweringProposed;
    case LogMark::AnyYes:
        return &LoggedCall::hasAnyYes;
    }
    return nullptr;
}

} // namespace

CallPacking::CallPacking()
{
    for (const auto field : CodedFields)
        numberFor(field, {});
}

unsigned CallPacking::numberFor(LogField field, const QString &code)
{
    auto &codes = m_codes.at(std::size_t(field));
    if (const auto known = codes.numbers.constFind(code); known != codes.numbers.constEnd())
        return *known;
    const auto bits = bitsOf(field);
    const auto last = field == LogField::Form ? unsigned(bits.count - 1) : (1U << bits.count) - 1;
    if (unsigned(codes.words.size()) >= last) // the last number is for all that come after
        return last;
    const auto number = unsigned(codes.words.size());
    codes.words.append(code);
    codes.numbers.insert(code, number);
    return number;
}

PackedCall CallPacking::pack(const LoggedCall &call)
{
    quint64 facts = 0;
    for (const auto field : CodedFields)
        facts |= quint64(numberFor(field, call.*memberOf(field))) << bitsOf(field).at;
    for (const auto &form : call.forms)
        facts |= quint64{1} << (bitsOf(LogField::Form).at + int(numberFor(LogField::Form, form)));
    for (const auto &[mark, name] : latarnia::codesOf(LogMark{}))
        facts |= quint64(call.*memberOf(mark)) << bitOf(mark);
    return {call.place, facts};
}

LoggedCall CallPacking::unpack(const PackedCall &packed) const
{
    LoggedCall call{.place = packed.place};
    for (const auto field : CodedFields)
        call.*memberOf(field) = codesOf(field).value(numberIn(packed.facts, field));
    const auto forms = numberIn(packed.facts, LogField::Form);
    for (int bit = 0; bit < bitsOf(LogField::Form).count; ++bit) {
        if ((forms >> bit & 1U) != 0)
            call.forms.append(codesOf(LogField::Form).value(bit));
    }
    for (const auto &[mark, name] : latarnia::codesOf(LogMark{}))
        call.*memberOf(mark) = isMarked(packed.facts, mark);
    return call;
}

unsigned CallPacking::numberIn(quint64 facts, LogField field)
{
    const auto bits = bitsOf(field);
    return unsigned((facts & maskOf(bits)) >> bits.at);
}

bool CallPacking::isMarked(quint64 facts, LogMark mark)
{
    return (facts >> bitOf(mark) & 1U) != 0;
}

std::vector<bool> CallPacking::numbersOf(LogField field, const QStringList &codes) const
{
    const auto count = std::size_t{1} << bitsOf(field).count;
    std::vector<bool> numbers(count);
    const auto &known = m_codes.at(std::size_t(field));
    const bool isFull = std::size_t(known.words.size()) == count - 1;
    for (const auto &code : codes) {
        if (const auto found = known.numbers.constFind(code); found != known.numbers.constEnd())
            numbers[*found] = true;
        else if (isFull)
            numbers[count - 1] = true;
    }
    return numbers;
}

quint64 CallPacking::formsOf(const QStringList &codes) const
{
    const auto bits = bitsOf(LogField::Form);
    const auto &known = m_codes.at(std::size_t(LogField::Form));
    const bool isFull = known.words.size() == bits.count - 1;
    quint64 forms = 0;
    for (const auto &code : codes) {
        if (const auto found = known.numbers.constFind(code); found != known.numbers.constEnd())
            forms |= quint64{1} << *found;
        else if (isFull)
            forms |= quint64{1} << (bits.count - 1);
    }
    return forms << bits.at;
}

} // namespace latarnia
