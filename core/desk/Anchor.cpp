// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/Anchor.h"

#include "core/pack/Json.h"
#include "core/pack/JsonReader.h"
#include "core/store/Store.h"
#include "core/vault/DurableFile.h"
#include "core/vault/Proof.h"

#include <QDir>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Format = 1;
constexpr qint64 MaxAnchorBytes = 4096;
constexpr auto Label = "anchor"_L1;

QString anchorIn(const QString &folder)
{
    return QDir{folder}.filePath(u"anchor.json"_s);
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::optional<qint64> anchoredLines(const Vault &vault)
{
    const auto text = readFile(anchorIn(vault.folder()), MaxAnchorBytes);
    const auto object = text ? parseJsonObject(*text, u"anchor.json"_s) : text.problem();
    if (!object)
        return {};
    auto rest = *object;
    const auto proof = QByteArray::fromBase64(rest.take(u"proof"_s).toString().toLatin1());
    if (proof != proofOf(textOf(rest), Label, vault.key()))
        return {};
    JsonReader in{rest, u"anchor.json"_s};
    (void)in.number("format"_L1, Format, Format);
    const auto lines = in.number("journalLines"_L1, 0, std::numeric_limits<int>::max());
    (void)in.time("at"_L1);
    return in.finish() ? std::optional<qint64>{lines} : std::nullopt;
}

} // namespace

Result<> writeAnchor(const Vault &vault, qint64 journalLines, const QDateTime &now)
{
    QJsonObject object{{u"format"_s, Format},
                       {u"journalLines"_s, journalLines},
                       {u"at"_s, now.toUTC().toString(Qt::ISODateWithMs)}};
    const auto proof = proofOf(textOf(object), Label, vault.key());
    object.insert(u"proof"_s, QString::fromLatin1(proof.toBase64()));
    return writeDurably(anchorIn(vault.folder()), textOf(object) + '\n');
}

Result<> anchor(const Vault &vault, Store &store, const QDateTime &now)
{
    const auto counts = store.office().health.counts();
    return counts ? writeAnchor(vault, counts->journalLines, now) : counts.problem();
}

bool isOlderThanAnchor(const Vault &vault)
{
    const auto anchored = anchoredLines(vault);
    if (!anchored)
        return false;
    const auto store = Store::open(vault, Access::Write);
    const auto counts = store ? (*store)->office().health.counts() : store.problem();
    return counts && counts->journalLines < *anchored;
}

} // namespace latarnia
