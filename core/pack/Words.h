// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"

#include <QHash>

namespace latarnia {

/// The texts of one content pack in one language: {"pack": "<kind>-words", "language": "pl",
/// "texts": {"R1": {"question": "…", "label": "…"}}}. Rules and words are separate files.
class Words
{
public:
    Words() = default;
    static Result<Words> from(const Pack &pack);

    const QString &language() const { return m_language; } ///< BCP 47
    const PackIdentity &identity() const { return m_identity; }
    QStringList ids() const;
    /// The text of @p field for @p id, or an empty string.
    QString text(const QString &id, QLatin1StringView field) const;

private:
    QString m_language;
    PackIdentity m_identity;
    QHash<QString, QHash<QString, QString>> m_texts;
};

} // namespace latarnia
