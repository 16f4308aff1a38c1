// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/BootClock.h"

#include <QFile>

#include <ctime>

namespace latarnia {

QString bootId()
{
    QFile file{QStringLiteral("/proc/sys/kernel/random/boot_id")};
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    return QString::fromLatin1(file.readAll().trimmed());
}

qint64 bootMilliseconds()
{
    timespec since{};
    clock_gettime(CLOCK_BOOTTIME, &since);
    return qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
}

} // namespace latarnia
