// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// The text without letter case and without marks over or through letters: "Żaneta Łoś" becomes "zaneta los".
/// For comparing what people type, never for showing.
QString folded(const QString &text);

} // namespace latarnia
