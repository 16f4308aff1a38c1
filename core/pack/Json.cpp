// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/Json.h"

#include "core/pack/JsonScan.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cstdio>

namespace latarnia {

namespace {

constexpr qint64 ReadAtOnce = 1024 * 1024;

QString lineAt(QByteArrayView bytes, qsizetype offset)
{
    const auto before = bytes.first(qBound(qsizetype(0), offset, bytes.size()));
    return QStringLiteral("line %1").arg(before.count('\n') + 1);
}

std::optional<Problem> faultOfEncoding(const QByteArray &bytes, const QString &file)
{
    // The decoder drops a byte order mark in silence, so it is looked for first.
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Problem{
            .fault = Fault::NotUtf8, .file = file, .where = lineAt(bytes, 0), .found = QStringLiteral("BOM")};
    int line = 1;
    for (const auto &piece : bytes.split('\n')) {
        QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
        // The decoder works only when its answer is asked for.
        const auto length = QString{decoder.decode(piece)}.size();
        if (decoder.hasError() || length > piece.size())
            return Problem{
                .fault = Fault::NotUtf8, .file = file, .where = QStringLiteral("line %1").arg(line)};
        ++line;
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const bool standardInput = path == u'-';
    const auto name = standardInput ? QStringLiteral("-") : QFileInfo{path}.fileName();
    QFile file{path};
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open || QFileInfo{path}.isDir())
        return Problem{.fault = Fault::FileUnreadable, .file = name};
    QByteArray bytes; // piece by piece: the file makes room for all it is asked for
    while (bytes.size() <= maxBytes) {
        const auto piece = file.read(qMin(ReadAtOnce, maxBytes + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > maxBytes)
        return Problem{.fault = Fault::FileTooLarge, .file = name, .expected = QString::number(maxBytes)};
    return bytes;
}

Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &file)
{
    if (const auto problem = faultOfEncoding(bytes, file))
        return *problem;
    // Depth comes first: the scan needs no recursion, and the parser's own limit is far higher.
    const auto finding = JsonScan{bytes, MaxJsonDepth}.run();
    if (finding && finding->kind == JsonScan::Finding::Kind::TooDeep)
        return Problem{.fault = Fault::TooDeep,
                       .file = file,
                       .where = QStringLiteral("line %1").arg(finding->line),
                       .expected = QString::number(MaxJsonDepth)};
    // The parser accepts only an object or an array at the top, so anything is wrapped.
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson("[" + bytes + "]", &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return Problem{.fault = Fault::NotJson, .file = file, .where = lineAt(bytes, error.offset - 1)};
    if (finding)
        return Problem{.fault = Fault::DuplicateKey,
                       .file = file,
                       .where = QStringLiteral("line %1").arg(finding->line),
                       .found = finding->key.left(60)};
    return document.array().first();
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file)
{
    const auto value = parseJson(bytes, file);
    if (!value)
        return value.problem();
    if (!value->isObject())
        return Problem{.fault = Fault::WrongType,
                       .file = file,
                       .where = QStringLiteral("/"),
                       .expected = QStringLiteral("object")};
    return value->toObject();
}

} // namespace latarnia
