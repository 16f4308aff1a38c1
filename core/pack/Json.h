// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace latarnia {

constexpr qint64 MaxPackBytes = 2 * 1024 * 1024;
constexpr int MaxJsonDepth = 32;

/// Reads a whole file of at most @p maxBytes, never more; `-` is standard input.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = MaxPackBytes);

/// Parses JSON as strictly as RFC 8259 allows: valid UTF-8 without a byte order mark, depth at most
/// MaxJsonDepth, no key twice in one object. @p file is named in the problem. Problems say "line 7".
Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &file);

/// The same, for a document that must be an object.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file);

} // namespace latarnia
