// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/PageSeal.h"
#include "core/vault/Vault.h"

#include <QFile>
#include <QStringEncoder>
#include <QStringList>

#include <algorithm>

/// What every page of a vault holds, those SQLite has no use for too, and then what the frames of its log do.
/// Empty where a page of the file does not open.
inline QByteArray everyPage(const latarnia::Vault &vault)
{
    using namespace latarnia;
    QFile file{vault.file()};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto sealed = file.readAll();
    std::array<std::uint8_t, SaltSize> salt{};
    std::copy_n(sealed.begin(), SaltSize, salt.begin());
    const PageSeal seal{vault.key(), salt};
    QByteArray pages;
    QByteArray page{qsizetype(PageSize), '\0'};
    const auto open = [&](PagePlace place, const char *from) {
        return seal.open(place, reinterpret_cast<const std::uint8_t *>(from),
                         reinterpret_cast<std::uint8_t *>(page.data()));
    };
    for (qsizetype at = 0; at + qsizetype(PageSize) <= sealed.size(); at += qsizetype(PageSize)) {
        if (!open({PageRole::Database, quint64(at) / PageSize + 1}, sealed.constData() + at))
            return {};
        pages += page;
    }
    QFile log{vault.file() + QStringLiteral("-wal")};
    const auto frames = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray{};
    constexpr qsizetype frame = qsizetype(FrameHeaderSize + PageSize);
    for (qsizetype at = 32; at + frame <= frames.size(); at += frame) {
        quint64 number = 0;
        for (int i = 0; i < 4; ++i)
            number = number << 8 | quint8(frames.at(at + i));
        if (open({PageRole::Log, number}, frames.constData() + at + qsizetype(FrameHeaderSize)))
            pages += page;
    }
    return pages;
}

/// Those of these words that stand somewhere in @p bytes, in UTF-8 or either UTF-16.
inline QStringList wordsIn(const QByteArray &bytes, const QStringList &words)
{
    QStringList found;
    for (const auto &word : words) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode{encoding};
            const QByteArray text = encode(word);
            if (!bytes.contains(text))
                continue;
            found.append(word);
            break;
        }
    }
    return found;
}
