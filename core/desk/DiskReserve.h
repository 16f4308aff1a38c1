// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// Room on the disk that belongs to calls: a file of 32 MB beside the vault, given back in the moment the
/// disk is full, so that the call on the line is kept while somebody makes room.
class DiskReserve
{
public:
    static constexpr qint64 Size = 32 * 1024 * 1024;

    explicit DiskReserve(const QString &folder);

    /// Takes the room where it is not taken yet and the disk has four times as much left. May take a while.
    void take() const;
    /// Whether there was any to give back.
    bool giveBack() const;

private:
    QString m_file;
};

} // namespace latarnia
