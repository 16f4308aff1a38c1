// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Pack.h"

#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/pack/Schema.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

Result<QJsonObject> schemaOf(const QString &kind, const QString &file)
{
    const auto bytes = readFile(u":/schemas/"_s + kind + u".schema.json"_s);
    if (!bytes)
        return Problem{
            .fault = Fault::UnknownValue, .file = file, .where = u"/pack"_s, .found = kind.left(60)};
    return parseJsonObject(*bytes, kind + u".schema.json"_s);
}

} // namespace

Result<Pack> readPack(const QByteArray &bytes, const QString &file)
{
    const auto content = parseJsonObject(bytes, file);
    if (!content)
        return content.problem();
    JsonReader in{*content, file};
    in.number("format"_L1, 1, 1);
    Pack pack{.kind = in.text("pack"_L1),
              .identity = {.id = in.text("id"_L1), .version = in.text("version"_L1), .sha256 = {}},
              .file = file,
              .bytes = bytes,
              .content = *content};
    if (in.problem())
        return *in.problem();
    const auto schema = schemaOf(pack.kind, file);
    if (!schema)
        return schema.problem();
    if (const auto fits = checkAgainstSchema(*content, *schema, file); !fits)
        return fits.problem();
    pack.identity.sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return pack;
}

Result<Pack> readPack(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.problem();
    return readPack(*bytes, QFileInfo{path}.fileName());
}

} // namespace latarnia
