// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ErasureLedger.h"

#include "core/pack/Json.h"
#include "core/store/Store.h"
#include "core/vault/AuditSeal.h"
#include "core/vault/DurableFile.h"
#include "core/vault/Proof.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr qint64 MaxLedgerBytes = 256LL * 1024 * 1024;
constexpr auto Format = "erased-1"_L1;
constexpr auto KeyLabel = "ledger"_L1;
constexpr auto LineLabel = "erased"_L1;
constexpr auto Former = "formerLedger"_L1; ///< in the vault
constexpr qsizetype Fields = 5; ///< before the proofs
constexpr qsizetype LongestField = 100;
constexpr qsizetype MostProofs = 100;
constexpr qsizetype ProofDigits = 64;

bool isField(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestField
        && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'-');
           });
}

bool isProof(const QByteArray &text)
{
    return text.size() == ProofDigits && std::all_of(text.begin(), text.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

QByteArray provenText(const ErasedPart &part)
{
    const QStringList fields{Format, part.call, part.what, part.reason,
                             part.at.toUTC().toString(Qt::ISODateWithMs)};
    return fields.join(u' ').toUtf8();
}

std::optional<LedgerLine> lineFrom(const QByteArray &text)
{
    const auto words = text.split(' ');
    if (words.size() <= Fields || words.size() > Fields + MostProofs)
        return {};
    const LedgerLine line{
        .part = {.call = QString::fromUtf8(words.at(1)),
                 .what = QString::fromUtf8(words.at(2)),
                 .reason = QString::fromUtf8(words.at(3)),
                 .at = QDateTime::fromString(QString::fromUtf8(words.at(4)), Qt::ISODateWithMs).toUTC()},
        .proofs = words.sliced(Fields)};
    const bool isSound = isField(line.part.call) && isField(line.part.what) && isField(line.part.reason)
        && line.part.at.isValid() && std::all_of(line.proofs.begin(), line.proofs.end(), isProof);
    // Written as we write it, or it is not ours.
    return isSound && ledgerText(line) == text + '\n' ? std::optional{line} : std::nullopt;
}

SecretBytes keyUnder(const Vault &vault)
{
    const auto bytes = proofOf({}, KeyLabel, vault.key());
    SecretBytes key{KeySize};
    std::copy_n(bytes.begin(), KeySize, key.data());
    return key;
}

} // namespace

QString ledgerFileIn(const QString &folder)
{
    return QDir{folder}.filePath(u"erased.ledger"_s);
}

QByteArray ledgerText(const LedgerLine &line)
{
    return provenText(line.part) + ' ' + line.proofs.join(' ') + '\n';
}

QList<LedgerLine> ledgerLinesIn(const QByteArray &text)
{
    QList<LedgerLine> lines;
    for (qsizetype at = 0, end = text.indexOf('\n'); end >= 0; at = end + 1, end = text.indexOf('\n', at)) {
        if (const auto line = lineFrom(text.mid(at, end - at)))
            lines.append(*line);
    }
    return lines;
}

Result<QByteArray> readLedger(const QString &folder)
{
    const auto path = ledgerFileIn(folder);
    if (!QFileInfo::exists(path))
        return QByteArray{};
    return readFile(path, MaxLedgerBytes);
}

Result<> mergeLedgers(const QStringList &folders, const QString &into)
{
    QByteArray merged;
    QSet<QByteArray> known;
    for (const auto &folder : folders) {
        const auto text = readLedger(folder);
        if (!text)
            return text.problem();
        const auto lines = ledgerLinesIn(*text);
        for (const auto &line : lines) {
            const auto written = ledgerText(line);
            if (known.contains(written))
                continue;
            known.insert(written);
            merged += written;
        }
    }
    return merged.isEmpty() ? Result<>{} : writeDurably(ledgerFileIn(into), merged);
}

Result<LedgerKeys> LedgerKeys::of(const Vault &vault, Store &store)
{
    LedgerKeys keys;
    keys.m_keys.push_back(keyUnder(vault));
    const auto former = store.office().meta.value(Former);
    if (!former)
        return former.problem();
    const auto words = former->split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        auto key = keyFromHex(word.toLatin1());
        if (isZero(key))
            return Problem{.fault = Fault::StoreDamaged, .where = Former};
        keys.m_keys.push_back(std::move(key));
    }
    return keys;
}

Result<> LedgerKeys::keepFormer(Store &store, const Vault &before)
{
    auto &meta = store.office().meta;
    const auto known = meta.value(Former);
    if (!known)
        return known.problem();
    const auto key = QString::fromLatin1(hexOf(keyUnder(before)));
    return meta.keep(Former, known->isEmpty() ? key : key + u' ' + *known);
}

LedgerLine LedgerKeys::prove(const ErasedPart &part) const
{
    LedgerLine line{.part = part};
    const auto text = provenText(part);
    for (const auto &key : m_keys)
        line.proofs.append(proofOf(text, LineLabel, key).toHex());
    return line;
}

bool LedgerKeys::isProven(const LedgerLine &line) const
{
    const auto text = provenText(line.part);
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const SecretBytes &key) {
        return line.proofs.contains(proofOf(text, LineLabel, key).toHex());
    });
}

Result<> appendToLedger(const Vault &vault, Store &store, const QList<ErasedPart> &parts)
{
    const auto keys = LedgerKeys::of(vault, store);
    if (!keys)
        return keys.problem();
    QByteArray lines;
    for (const auto &part : parts)
        lines += ledgerText(keys->prove(part));
    return lines.isEmpty() ? Result<>{} : appendDurably(ledgerFileIn(vault.folder()), lines);
}

} // namespace latarnia
