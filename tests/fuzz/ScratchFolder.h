// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/Expect.h"

#include <QFile>
#include <QTemporaryDir>

namespace latarnia::fuzz {

/// A folder of files that goes with the process.
class ScratchFolder
{
public:
    QString pathOf(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void put(const char *name, std::span<const std::uint8_t> bytes) const
    {
        QFile file{pathOf(name)};
        expect(file.open(QIODevice::WriteOnly), "a scratch file opens");
        file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
    }

    QByteArray contentOf(const char *name) const
    {
        QFile file{pathOf(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace latarnia::fuzz
