// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace latarnia {

/// Which content made a result: kept with every stored result so that it can be computed again.
struct PackIdentity
{
    QString id{};
    QString version{};
    QString sha256{}; ///< of the file's bytes, lower-case hex

    bool operator==(const PackIdentity &) const = default;
};

/// One content pack as read: a JSON object with "format": 1, "pack" (its kind), "id", "version", checked
/// against the JSON Schema of its kind. The room that owns the kind decodes the rest.
struct Pack
{
    QString kind{}; ///< instrument, instrument-words, directory, directory-words, routing-rules, …
    PackIdentity identity{};
    QString file{};
    QByteArray bytes{};
    QJsonObject content{};
};

/// Reads and checks the pack at @p path (a file or a resource such as ":/packs/…"). The schema is looked for
/// under ":/schemas/<kind>.schema.json".
Result<Pack> readPack(const QString &path);

/// The same for bytes that are already here.
Result<Pack> readPack(const QByteArray &bytes, const QString &file);

} // namespace latarnia
