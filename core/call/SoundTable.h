// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace latarnia {

/// The digits of a sound by where it stands; empty where it is not coded.
struct SoundDigits
{
    QString atStart{};
    QString beforeVowel{};
    QString elsewhere{};

    /// Whether what stands before this stands before a vowel.
    bool isVowel() const { return atStart.startsWith(u'0') || atStart.startsWith(u'1'); }
};

/// Letters that are one sound, and what they may be: spelling alone does not tell "ch" of "Bach" from "ch" of
/// "Chopin".
struct Sound
{
    QString letters{};
    QList<SoundDigits> either{};
};

/// The table of Daitch and Mokotoff, in small letters; what is longer stands first.
const QList<Sound> &soundTable();

} // namespace latarnia
