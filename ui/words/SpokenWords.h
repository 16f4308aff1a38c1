// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/CallerRole.h"
#include "core/call/SpokenForm.h"
#include "core/pack/Words.h"

#include <QMap>
#include <QString>

namespace latarnia {

/// The wording of questions and indicators in every language that has a pack, as it is said to this caller.
class SpokenWords
{
public:
    explicit SpokenWords(QMap<QString, Words> words);

    bool speaks(const QString &language) const;
    /// The question as put to this person; for Familiar the child's wording, for who speaks of others the
    /// relative's or the observer's.
    /// Falls back to the plain question, then to the label.
    QString question(const QString &id, const QString &language, AddressForm form, CallerRole role) const;
    QString label(const QString &id, const QString &language) const;
    /// What to listen for where nothing is asked; empty if it is asked.
    QString listen(const QString &id, const QString &language) const;
    QString fieldOf(const QString &id, const QString &language, QLatin1StringView field) const;

private:
    QString asObserver(const QString &id, const QString &language, CallerRole role) const;

    QMap<QString, Words> m_words;
};

} // namespace latarnia
