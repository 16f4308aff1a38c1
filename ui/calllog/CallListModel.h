// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/StoredCall.h"

#include <QAbstractTableModel>

namespace latarnia {

/// The list of calls, newest first. Pages are added below, one changed call is one changed row; never a
/// reset.
class CallListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Number, Level, Kind, LanguageOfCall, Whose, Outcome, ColumnCount };

    explicit CallListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const CallLine &line(int row) const { return m_lines.at(row); }
    void addPage(const QList<CallLine> &lines);
    /// Puts a new call on top or shows an old one anew.
    void put(const CallLine &line);
    std::optional<PageMark> lastMark() const;
    void translate(); ///< the words of all cells changed

private:
    QString cell(const CallLine &line, Column column) const;

    QList<CallLine> m_lines;
};

} // namespace latarnia
