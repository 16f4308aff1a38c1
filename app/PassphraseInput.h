// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace latarnia {

/// The passphrase for a command: the first line of @p file ("-" is standard input), or, where @p file is
/// empty, what is typed at the terminal without being shown. Locked where there is neither. Never from an
/// argument or the environment, which others on the machine can read.
Result<QString> passphraseFrom(const QString &file, const char *prompt);

} // namespace latarnia
