// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SignInThrottle.h"

#include "core/pack/Json.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int MostCounted = 1000;
constexpr qint64 MaxBytes = 64 * 1024;

QString fileIn(const QString &folder)
{
    return QDir{folder}.filePath(u"sign-in.json"_s);
}

QString keyOf(const QString &slot)
{
    return slot.isEmpty() ? u"unknown"_s : slot;
}

/// Slot ids and their tries; empty where there is nothing that can be read.
QJsonObject readSlots(const QString &folder)
{
    const auto bytes = readFile(fileIn(folder), MaxBytes);
    if (!bytes)
        return {};
    const auto whole = parseJsonObject(*bytes, QFileInfo{fileIn(folder)}.fileName());
    return whole ? whole->value("slots"_L1).toObject() : QJsonObject{};
}

} // namespace

std::chrono::seconds waitAfter(int failures)
{
    if (failures <= FreeTries)
        return std::chrono::seconds{0};
    constexpr int AllDoublings = 9; // 2^9 s are more than the longest wait
    const int doublings = std::min(failures - FreeTries - 1, AllDoublings);
    return std::min(LongestWait, std::chrono::seconds{1 << doublings});
}

std::chrono::seconds waitLeft(const SignInTries &tries, const QDateTime &now)
{
    const auto whole = waitAfter(tries.failures);
    if (!tries.last.isValid())
        return std::chrono::seconds{0};
    const auto passed = std::chrono::milliseconds{tries.last.msecsTo(now)};
    const auto left = std::chrono::ceil<std::chrono::seconds>(whole - passed);
    return std::clamp(left, std::chrono::seconds{0}, whole);
}

SignInTries triesOf(const QString &folder, const QString &slot)
{
    const auto kept = readSlots(folder).value(keyOf(slot)).toObject();
    const SignInTries tries{.failures = std::clamp(kept.value("failures"_L1).toInt(), 0, MostCounted),
                            .last
                            = QDateTime::fromString(kept.value("last"_L1).toString(), Qt::ISODateWithMs)};
    return tries.last.isValid() ? tries : SignInTries{};
}

void keepTries(const QString &folder, const QString &slot, const SignInTries &tries)
{
    auto all = readSlots(folder);
    if (tries.failures < 1)
        all.remove(keyOf(slot));
    else
        all.insert(keyOf(slot),
                   QJsonObject{{u"failures"_s, std::min(tries.failures, MostCounted)},
                               {u"last"_s, tries.last.toUTC().toString(Qt::ISODateWithMs)}});
    if (all.isEmpty()) {
        removeDurably(fileIn(folder));
        return;
    }
    const QJsonDocument whole{QJsonObject{{u"format"_s, 1}, {u"slots"_s, all}}};
    (void)writeDurably(fileIn(folder), whole.toJson(QJsonDocument::Compact) + '\n');
}

} // namespace latarnia
