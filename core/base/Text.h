// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// What a person typed, made safe to keep: control characters other than line feed and tab go, lone
/// surrogates and non-characters become U+FFFD, a byte order mark at the start goes. Everything else stays as
/// it was.
QString cleanText(const QString &typed);

} // namespace latarnia
