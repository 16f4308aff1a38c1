// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Wording.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

QString interfaceLanguage()
{
    return QLocale{}.name().left(2);
}

Wording::Wording(const Content &content)
    : m_content{content}
    , m_spoken{content.screeningWords}
{
}

QString Wording::text(const QMap<QString, Words> &words, const QString &id, QLatin1StringView field) const
{
    return words.value(interfaceLanguage()).text(id, field);
}

QString Wording::serviceName(const QString &id) const
{
    const auto name = text(m_content.serviceWords, id, "name"_L1);
    return name.isEmpty() ? id : name;
}

QString Wording::serviceServes(const QString &id) const
{
    return text(m_content.serviceWords, id, "serves"_L1);
}

QString Wording::because(const RouteReason &reason) const
{
    // A filter of the service itself says which fact it turned on.
    if (reason.rule == "serves"_L1)
        return text(m_content.routingWords, reason.rule, "because"_L1) + u": "_s
            + text(m_content.routingWords, reason.fact, "label"_L1);
    return text(m_content.routingWords, reason.rule, "because"_L1);
}

QString Wording::adviceSentence(const QString &code) const
{
    return text(m_content.routingWords, code, "say"_L1);
}

QString Wording::countryName(const QString &code) const
{
    const auto name = text(m_content.names, code, "name"_L1);
    return name.isEmpty() ? code : name;
}

QString Wording::languageName(const QString &code) const
{
    const auto name = text(m_content.names, code, "name"_L1);
    return name.isEmpty() ? code : name;
}

QList<QPair<QString, QString>> Wording::countries() const
{
    QList<QPair<QString, QString>> countries;
    const auto ids = m_content.names.value(interfaceLanguage()).ids();
    for (const auto &id : ids) {
        if (id.size() == 2 && id.at(0).isUpper())
            countries.append({id, countryName(id)});
    }
    const QCollator collator{QLocale{}};
    std::sort(countries.begin(), countries.end(), [&](const auto &one, const auto &other) {
        return collator.compare(one.second, other.second) < 0;
    });
    return countries;
}

} // namespace latarnia
