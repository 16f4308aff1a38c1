// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogField.h"
#include "core/log/LoggedCall.h"

#include <QHash>

#include <array>
#include <vector>

namespace latarnia {

/// 16 bytes.
struct PackedCall
{
    LogPlace place{};
    quint64 facts{};
};

/// The codes of the calls, each a number in some bits. A field that has more codes than its bits can tell
/// apart calls all further ones by its last number: whoever finds a call by that looks at it once more.
class CallPacking
{
public:
    CallPacking();

    PackedCall pack(const LoggedCall &call);
    LoggedCall unpack(const PackedCall &packed) const;
    /// The number of a field's code in a call; of forms a bit for each.
    static unsigned numberIn(quint64 facts, LogField field);
    static bool isMarked(quint64 facts, LogMark mark);
    /// Which numbers these codes have, as a row of bits by number; of forms the bits themselves. Codes that
    /// no call has yet are left out.
    std::vector<bool> numbersOf(LogField field, const QStringList &codes) const;
    quint64 formsOf(const QStringList &codes) const;
    /// All codes a field has had so far, by number; the first is the empty one. Of forms: by bit.
    const QStringList &codesOf(LogField field) const { return m_codes.at(std::size_t(field)).words; }

private:
    struct Codes
    {
        QStringList words{};
        QHash<QString, unsigned> numbers{};
    };

    unsigned numberFor(LogField field, const QString &code);

    std::array<Codes, 10> m_codes{};
};

} // namespace latarnia
