// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace latarnia {

/// What somebody did or looked at, in ids and codes: never in words.
struct AuditEntry
{
    QDateTime at{};
    qint64 monoMs{0}; ///< since the computer was started, time asleep included
    QString bootId{}; ///< which start of the computer
    QString actor{}; ///< the id of a person
    QString session{};
    QString action{}; ///< a code; one of a newer program is kept, shown and checked like any other
    QString object{}; ///< the id of what it was done to; may be empty
    QStringList fields{}; ///< the names of fields
    QString reason{}; ///< a code; may be empty

    bool operator==(const AuditEntry &) const = default;
};

/// A line of the audit of one desk.
struct AuditLine
{
    QString desk{};
    qint64 seq{0}; ///< from 1, without a gap
    AuditEntry entry{};
    QString prev{}; ///< the link of the line before, in hexadecimal
    QString mac{}; ///< in hexadecimal

    bool operator==(const AuditLine &) const = default;
};

/// Whether the entry can be a line: nothing but short codes in it, and whose doing it was.
bool holdsOnlyCodes(const AuditEntry &entry);

/// Stands between two columns of the text of a line, and in no column.
constexpr char AuditSeparator = '\x1f';

/// All columns in their order, UTF-8, numbers in decimal digits, the separator between them.
QByteArray auditText(const AuditLine &line);

} // namespace latarnia
