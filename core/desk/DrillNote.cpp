// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/DrillNote.h"

#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto LastDrill = "lastDrill"_L1; ///< in the vault
constexpr auto Sound = "sound"_L1;
constexpr int Parts = 4;

QString textOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<DrillNote> noteFrom(const QString &text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != Parts)
        return {};
    return DrillNote{.at = QDateTime::fromString(parts.at(0), Qt::ISODateWithMs),
                     .backupMadeAt = QDateTime::fromString(parts.at(1), Qt::ISODateWithMs),
                     .isSound = parts.at(2) == Sound,
                     .calls = parts.at(3).toInt()};
}

} // namespace

Result<std::optional<DrillNote>> lastDrill(const StoreAccess &access)
{
    QString text;
    const auto read = access([&text](Store &store) -> Result<> {
        const auto value = store.office().meta.value(LastDrill);
        if (!value)
            return value.problem();
        text = *value;
        return {};
    });
    if (!read)
        return read.problem();
    return noteFrom(text);
}

Result<> keepDrill(const StoreAccess &access, const DrillNote &note)
{
    const QStringList parts{textOf(note.at), textOf(note.backupMadeAt),
                            note.isSound ? QString{Sound} : u"damaged"_s, QString::number(note.calls)};
    return access(
        [text = parts.join(u' ')](Store &store) { return store.office().meta.keep(LastDrill, text); });
}

} // namespace latarnia
