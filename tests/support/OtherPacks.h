// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack/Pack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

/// A pack of the program with something else in it: the bytes, as somebody would write them.
inline QByteArray otherPack(const char *name, const std::function<void(QJsonObject &)> &change)
{
    QFile file{QStringLiteral(":/packs/%1.json").arg(QLatin1StringView{name})};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto object = QJsonDocument::fromJson(file.readAll()).object();
    change(object);
    return QJsonDocument{object}.toJson();
}

/// Every entry of a list of the pack.
inline void changeEach(QJsonObject &pack, const QString &list,
                       const std::function<void(QJsonObject &)> &change)
{
    auto entries = pack.value(list).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto object = entries.at(i).toObject();
        change(object);
        entries.replace(i, object);
    }
    pack.insert(list, entries);
}

/// One indicator weighs otherwise for an adult.
inline QByteArray instrumentWithWeight(const QString &id, const QString &weight)
{
    return otherPack("instrument", [&](QJsonObject &pack) {
        changeEach(pack, QStringLiteral("indicators"), [&](QJsonObject &indicator) {
            if (indicator.value(QStringLiteral("id")).toString() == id)
                indicator.insert(QStringLiteral("adultWeight"), weight);
        });
    });
}

/// Whoever is routed as @p level, and is of @p ageGroup where one is named, is handed to @p service before
/// everybody else.
inline QByteArray routingWithFirst(const QString &level, const QString &service, const QString &ageGroup = {})
{
    return otherPack("routing-rules", [&](QJsonObject &pack) {
        QJsonObject when{{QStringLiteral("level"), QJsonArray{level}}};
        if (!ageGroup.isEmpty())
            when.insert(QStringLiteral("ageGroup"), QJsonArray{ageGroup});
        auto rules = pack.value(QStringLiteral("rules")).toArray();
        rules.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("tried")},
                                 {QStringLiteral("place"), 1},
                                 {QStringLiteral("fact"), QStringLiteral("level")},
                                 {QStringLiteral("rank"), QJsonArray{service}},
                                 {QStringLiteral("when"), QJsonArray{when}}});
        pack.insert(QStringLiteral("rules"), rules);
    });
}

inline latarnia::Pack packOf(const QByteArray &bytes)
{
    return *latarnia::readPack(bytes, QStringLiteral("tried.json"));
}
