// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace latarnia {

/// How a name may sound: the codes of Daitch and Mokotoff, six digits each, in order. They were made for
/// Slavic names written by ear. Only letters count; empty where there are none of the Latin alphabet. A name
/// with marks has, among others, every code it has without them.
QStringList soundCodes(const QString &name);

/// The words of what somebody wrote as a name, a firm or a place. A hyphen parts words, an apostrophe does
/// not.
QStringList soundWords(const QString &text);

} // namespace latarnia
