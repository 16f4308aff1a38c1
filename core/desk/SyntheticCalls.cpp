// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SyntheticCalls.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

struct Share
{
    const char *word;
    int weight; ///< relative to the others of its list
};

// Beneficiaries of 2024: 113 women, 176 men; 129 of 289 from Colombia, 191 from South America in all, 15
// North America, 23 Europe, 27 Asia, 21 Africa, 12 Poland (domain/statistics.md §1). Within a region the
// countries other than Colombia are an even guess.
constexpr Share Sexes[]{{"female", 113}, {"male", 176}};
constexpr Share Countries[]{{"CO", 129}, {"PE", 16}, {"VE", 16}, {"AR", 15}, {"BR", 15},
                            {"MX", 8},   {"GT", 7},  {"UA", 12}, {"MD", 11}, {"NP", 14},
                            {"PH", 13},  {"ZW", 11}, {"NG", 10}, {"PL", 12}};
constexpr Share Forms[]{{"forcedLabour", 154},
                        {"sexualExploitation", 39},
                        {"domesticServitude", 3},
                        {"forcedCriminality", 2},
                        {"other", 26}};
constexpr Share Kinds[]{{"victim", 20},      {"potentialVictim", 20}, {"relative", 12},    {"witness", 6},
                        {"institution", 16}, {"preventive", 6},       {"information", 10}, {"silent", 4},
                        {"hangUp", 4},       {"wrongNumber", 2}};
constexpr Share Outcomes[]{{"information", 30}, {"handover", 20}, {"referral", 15},
                           {"caseOpened", 15},  {"advice", 15},   {"dropped", 5}};
constexpr Share Languages[]{{"es", 60}, {"pl", 20}, {"en", 12}, {"uk", 5}, {"ru", 3}};

template<size_t Count>
QString pick(QRandomGenerator &random, const Share (&shares)[Count])
{
    int total = 0;
    for (const auto &share : shares)
        total += share.weight;
    int left = int(random.bounded(total));
    for (const auto &share : shares) {
        if (left < share.weight)
            return QString::fromLatin1(share.word);
        left -= share.weight;
    }
    return {};
}

QJsonObject screeningOf(QRandomGenerator &random, const QString &age)
{
    static const QStringList items{u"D1.01"_s, u"D1.02"_s, u"D4.01"_s, u"D4.02"_s,
                                   u"D4.04"_s, u"D5.01"_s, u"D5.02"_s};
    static const QStringList answers{u"yes"_s, u"no"_s, u"unknown"_s};
    QJsonObject given;
    for (const auto &item : items) {
        if (random.bounded(2) == 0)
            given.insert(item, answers.at(random.bounded(3)));
    }
    return {{u"age"_s, age}, {u"answers"_s, given}};
}

QJsonObject personOf(QRandomGenerator &random, int number)
{
    const bool child = random.bounded(289) < 16; // 16 of 289 were children
    return {{u"case"_s, u"S-"_s + QString::number(number)},
            {u"sex"_s, pick(random, Sexes)},
            {u"ageGroup"_s, child ? u"child"_s : u"adult"_s},
            {u"citizenship"_s, pick(random, Countries)},
            {u"form"_s, pick(random, Forms)},
            {u"status"_s, u"possible"_s},
            {u"screening"_s, screeningOf(random, child ? u"under18"_s : u"adult"_s)}};
}

} // namespace

QList<QByteArray> syntheticLines(int count, quint32 seed)
{
    QRandomGenerator random{seed};
    const QDateTime first{QDate{2024, 1, 1}, QTime{}, QTimeZone::utc()};
    QList<QByteArray> lines;
    lines.reserve(count);
    for (int n = 0; n < count; ++n) {
        const auto startedAt = first.addSecs(qint64(random.bounded(366 * 24 * 3600)));
        const auto kind = pick(random, Kinds);
        QJsonObject line{{u"ref"_s, u"synthetic-%1-%2"_s.arg(seed).arg(n)},
                         {u"startedAt"_s, startedAt.toString(Qt::ISODate)},
                         {u"endedAt"_s, startedAt.addSecs(120 + random.bounded(1800)).toString(Qt::ISODate)},
                         {u"kind"_s, kind},
                         {u"language"_s, pick(random, Languages)},
                         {u"outcome"_s, pick(random, Outcomes)},
                         {u"note"_s, u"synthetic"_s}};
        if (kind == u"victim"_s || kind == u"potentialVictim"_s)
            line.insert(u"persons"_s, QJsonArray{personOf(random, n)});
        lines.append(QJsonDocument{line}.toJson(QJsonDocument::Compact));
    }
    return lines;
}

} // namespace latarnia
