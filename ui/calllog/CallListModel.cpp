// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/CallListModel.h"

#include "core/call/CallKind.h"
#include "core/call/Level.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/LevelWords.h"
#include "ui/words/MomentWords.h"

#include <algorithm>

namespace latarnia {

CallListModel::CallListModel(QObject *parent)
    : QAbstractTableModel{parent}
{
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallListModel::cell(const CallLine &line, Column column) const
{
    switch (column) {
    case Time:
        return dayAndTime(line.startedAt);
    case Number:
        return line.number;
    case Level:
        return line.level;
    case Kind:
        if (line.sight == Sight::None)
            return tr("closed to you");
        return line.state == QLatin1StringView{"open"} ? tr("open") : nameOfCode<CallKind>(line.kind);
    case LanguageOfCall:
        return line.language.toUpper();
    case Whose:
        return line.belongsTo;
    case Outcome:
        return nameOfCode<Disposition>(line.disposition);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return cell(line, Column(index.column()));
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words; // a screen reader gets the row as one sentence
    for (int column = 0; column < ColumnCount; ++column) {
        if (const auto word = cell(line, Column(column)); !word.isEmpty())
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Number");
    case Level:
        return tr("Level");
    case Kind:
        return tr("Kind");
    case LanguageOfCall:
        return tr("Language");
    case Whose:
        return tr("Whose");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

void CallListModel::addPage(const QList<CallLine> &lines)
{
    QList<CallLine> fresh;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(fresh), [this](const CallLine &line) {
        return std::none_of(m_lines.begin(), m_lines.end(),
                            [&](const CallLine &known) { return known.id == line.id; });
    });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

void CallListModel::put(const CallLine &line)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == line.id) {
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            return;
        }
    }
    const auto below = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const CallLine &known) { return known.startedAt <= line.startedAt; });
    const int row = int(below - m_lines.begin());
    beginInsertRows({}, row, row);
    m_lines.insert(row, line);
    endInsertRows();
}

std::optional<PageMark> CallListModel::lastMark() const
{
    if (m_lines.isEmpty())
        return std::nullopt;
    return PageMark{.startedAt = m_lines.last().startedAt, .id = m_lines.last().id};
}

void CallListModel::translate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace latarnia
