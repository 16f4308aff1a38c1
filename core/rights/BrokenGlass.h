// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace latarnia {

/// Somebody looked at a call that was not theirs to look at, because there was no other way. Stays to be
/// reviewed until a lead has closed it.
struct BrokenGlass
{
    QString id{}; ///< UUIDv7
    QString call{};
    QString person{}; ///< who looked
    QString reason{}; ///< a LookReason
    QString words{}; ///< what they wrote
    QDateTime at{}; ///< UTC
    QString reviewedBy{}; ///< empty: nobody yet
    QDateTime reviewedAt{};
    QString review{}; ///< what the lead wrote

    bool operator==(const BrokenGlass &) const = default;
};

constexpr int MaxGlassWords = 600;

} // namespace latarnia
