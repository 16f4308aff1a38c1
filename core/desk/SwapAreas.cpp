// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/SwapAreas.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int DeepestStack = 8; ///< devices on devices

bool isEncryptedAt(const QString &name, const QString &sysBlock, int depth)
{
    const QDir device{sysBlock + u'/' + name};
    QFile kind{device.filePath(u"dm/uuid"_s)};
    if (kind.open(QIODevice::ReadOnly) && kind.readLine(200).startsWith("CRYPT-"))
        return true;
    const auto below = QDir{device.filePath(u"slaves"_s)}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return depth < DeepestStack && !below.isEmpty()
        && std::all_of(below.begin(), below.end(),
                       [&](const QString &one) { return isEncryptedAt(one, sysBlock, depth + 1); });
}

} // namespace

QStringList swapAreasIn(const QString &procSwaps)
{
    QStringList areas;
    const auto lines = procSwaps.split(u'\n', Qt::SkipEmptyParts).mid(1); // the first one is the heading
    for (const auto &line : lines) {
        auto area = line.section(u' ', 0, 0, QString::SectionSkipEmpty).section(u'\t', 0, 0);
        if (!area.isEmpty())
            areas.append(area.replace("\\040"_L1, " "_L1));
    }
    return areas;
}

bool isEncryptedDevice(const QString &name, const QString &sysBlock)
{
    return isEncryptedAt(name, sysBlock, 0);
}

bool isMemoryDevice(const QString &name)
{
    return name.startsWith("zram"_L1);
}

} // namespace latarnia
