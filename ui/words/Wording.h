// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Content.h"
#include "core/routing/Route.h"
#include "ui/words/SpokenWords.h"

namespace latarnia {

/// The two letters of the interface language: pl, en or es.
QString interfaceLanguage();

/// Sentences that come from content packs, in the interface language unless one is asked for.
class Wording
{
public:
    explicit Wording(const Content &content);

    const SpokenWords &spoken() const { return m_spoken; }
    QString serviceName(const QString &id) const;
    QString serviceServes(const QString &id) const;
    /// Why a rule ranked or excluded a service.
    QString because(const RouteReason &reason) const;
    QString adviceSentence(const QString &code) const;
    QString countryName(const QString &code) const;
    QString languageName(const QString &code) const;
    /// Codes and names of all countries, by name in the order of the interface language.
    QList<QPair<QString, QString>> countries() const;

private:
    QString text(const QMap<QString, Words> &words, const QString &id, QLatin1StringView field) const;

    const Content &m_content;
    SpokenWords m_spoken;
};

} // namespace latarnia
