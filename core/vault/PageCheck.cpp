// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/PageCheck.h"

#include "core/vault/PageSeal.h"
#include "core/vault/RawBytes.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace latarnia {

namespace {

constexpr qsizetype MostNamed = 100;
constexpr qint64 LogHeaderSize = 32;
constexpr qsizetype SaltsAt = 8; ///< in the header of a frame; in that of the log sixteen bytes in
constexpr qsizetype SaltsSize = 8;

Problem unreadable(const QString &path)
{
    return {.fault = Fault::FileUnreadable, .file = QFileInfo{path}.fileName()};
}

/// Opens a database file and reads the salt of its seal.
Result<PageSeal> sealIn(QFile &file, Bytes master)
{
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName());
    const auto salt = file.read(SaltSize);
    if (salt.size() != qsizetype(SaltSize))
        return Problem{.fault = Fault::StoreDamaged, .file = QFileInfo{file.fileName()}.fileName()};
    return PageSeal{master, std::span<const std::uint8_t, SaltSize>{bytesOf(salt), SaltSize}};
}

} // namespace

Result<CheckedPages> checkPages(const QString &path, Bytes master, const Stop &stop)
{
    QFile file{path};
    const auto seal = sealIn(file, master);
    if (!seal)
        return seal.problem();
    file.seek(0);
    CheckedPages checked;
    std::array<std::uint8_t, PageSize> plain;
    while (!file.atEnd()) {
        if (stop.isAsked())
            return Problem{.fault = Fault::Stopped};
        const auto page = file.read(PageSize);
        if (page.size() != qsizetype(PageSize)) {
            checked.endsInsideAPage = true;
            break;
        }
        ++checked.pages;
        if (!seal->open({PageRole::Database, std::uint64_t(checked.pages)}, bytesOf(page), plain.data())
            && checked.damaged.size() < MostNamed)
            checked.damaged.append(checked.pages);
    }
    return checked;
}

Result<CheckedLog> checkLog(const QString &path, const QString &database, Bytes master)
{
    QFile databaseFile{database};
    const auto seal = sealIn(databaseFile, master);
    if (!seal)
        return seal.problem();
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const auto salts = file.read(LogHeaderSize).mid(16, SaltsSize);
    CheckedLog checked;
    bool isBroken = false;
    std::array<std::uint8_t, PageSize> plain;
    for (;;) {
        const auto frame = file.read(FrameHeaderSize + PageSize);
        if (frame.size() != qsizetype(FrameHeaderSize + PageSize))
            return checked;
        const auto *header = bytesOf(frame);
        const auto number = std::uint32_t(header[0]) << 24 | std::uint32_t(header[1]) << 16
            | std::uint32_t(header[2]) << 8 | std::uint32_t(header[3]);
        const bool isOfThisLog = frame.mid(SaltsAt, SaltsSize) == salts;
        const bool opens
            = isOfThisLog && seal->open({PageRole::Log, number}, header + FrameHeaderSize, plain.data());
        if (opens && isBroken)
            checked.hasMoreBehind = true;
        else if (opens)
            ++checked.frames;
        else
            isBroken = true;
    }
}

} // namespace latarnia
