// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "core/screening/Instrument.h"
#include "core/store/CallTable.h"
#include "core/store/PersonTable.h"

#include <QByteArray>

namespace latarnia {

/// One call as it comes from a file.
struct ImportedCall
{
    CallDraft draft{};
    QString ref{};
    QString organisation{};
    QDateTime endedAt{};
    ClosingLevel level{};
    QList<PersonRecord> records{};
};

/// Reads one line; @p place is "line 17" and stands before the JSON pointer in a problem.
Result<ImportedCall> callFrom(const QByteArray &line, const Instrument &instrument, const QString &file,
                              const QString &place);

/// The mirror: one line without its line feed.
QByteArray lineOf(const StoredCall &call);

} // namespace latarnia
