// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

/// A disk of its own, in memory, that can really be full. Only root can make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &path)
        : m_path{path}
    {
        QDir{}.mkpath(path);
        m_isThere = ::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", 0, "size=200m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    QString path() const { return m_path; }

    /// To the last byte.
    void fill() const
    {
        const int handle
            = ::open(QFile::encodeName(filler()).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        for (const auto &piece : {QByteArray(1024 * 1024, 'x'), QByteArray(512, 'x')}) {
            while (::write(handle, piece.constData(), size_t(piece.size())) > 0) { }
        }
        ::close(handle);
    }
    void empty() const { QFile::remove(filler()); }

private:
    QString filler() const { return m_path + QStringLiteral("/filler"); }

    QString m_path;
    bool m_isThere{false};
};
