// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/KeptCase.h"
#include "core/store/Database.h"

namespace latarnia {

/// A stretch of calls as the engine has them, with what hangs on them; each in the order of the calls.
struct ReplayRows
{
    JoinedRows calls{};
    JoinedRows persons{};
    JoinedRows answers{};
    JoinedRows packs{};
};

/// The cases of a stretch, in order. Needs no connection, so that another thread can do it.
QList<KeptCase> casesIn(const ReplayRows &rows);

/// The bytes of a pack that judged a call.
struct KeptPack
{
    QString kind{};
    QString sha256{};
    QByteArray bytes{};
};

/// Calls to be judged again: only read.
class ReplayTable
{
public:
    explicit ReplayTable(Database &database);

    /// Open ones too.
    Result<qint64> count();
    /// The desk behind this one, or empty.
    Result<QString> deskAfter(const QString &desk);
    /// The number of the first call of this desk from @p from on, or none.
    Result<std::optional<qint64>> nextFrom(const QString &desk, qint64 from);
    /// Calls of this desk from @p range.from up to before @p range.to, of one state of the file.
    Result<ReplayRows> stretch(const RowRange &range);
    Result<QList<KeptPack>> packs();

private:
    Result<> read(ReplayRows &rows, const RowRange &range);

    Database &m_database;
};

} // namespace latarnia
