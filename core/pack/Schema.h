// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace latarnia {

/// Checks @p content against a JSON Schema (draft 7). The problem names the JSON pointer of the first place
/// that does not fit.
Result<> checkAgainstSchema(const QJsonObject &content, const QJsonObject &schema, const QString &file);

} // namespace latarnia
