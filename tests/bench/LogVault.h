// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QRandomGenerator>

/// A vault of very many invented calls with notes, the same for the same seed.
class LogVault
{
public:
    LogVault(const QString &folder, int calls);

    std::unique_ptr<latarnia::Store> open() const;
    /// Milliseconds that taking all words into the index took.
    double indexedIn() const { return m_indexedMs; }
    /// The words that notes are made of, the most frequent first.
    const QStringList &words() const { return m_words; }
    /// Two words that stand one after the other in some notes.
    QString phrase(QRandomGenerator &random) const;

private:
    QString note(QRandomGenerator &random) const;
    void fill(latarnia::Store &store, int calls);

    QString m_folder;
    QStringList m_words;
    QList<double> m_upTo; ///< how frequent words are, added up
    QStringList m_someNotes;
    double m_indexedMs{0};
};
