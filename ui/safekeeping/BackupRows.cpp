// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupRows.h"

#include "ui/words/MomentWords.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

BackupRows::BackupRows(QWidget *parent)
    : QWidget{parent}
    , m_rows{new QVBoxLayout{this}}
{
    setObjectName(u"backupRows"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    refresh();
}

void BackupRows::show(const BackupList &list)
{
    m_backups = list.beside + list.second;
    m_second.clear();
    for (const auto &backup : list.second)
        m_second.append(backup.path);
    std::stable_sort(
        m_backups.begin(), m_backups.end(),
        [](const FoundBackup &one, const FoundBackup &other) { return one.madeAt > other.madeAt; });
    refresh();
}

QString BackupRows::wordsFor(const FoundBackup &backup) const
{
    const auto place = m_second.contains(backup.path) ? tr("second place") : tr("this computer");
    const auto checked = backup.checkedAt.isValid() ? tr("checked %1").arg(dayAndTime(backup.checkedAt))
                                                    : tr("not checked yet");
    return dayYearAndTime(backup.madeAt) + u" · "_s + place + u" · "_s + checked;
}

QStringList BackupRows::words() const
{
    QStringList words;
    for (const auto &backup : m_backups)
        words.append(wordsFor(backup));
    return words;
}

void BackupRows::refresh()
{
    qDeleteAll(findChildren<Label *>(Qt::FindDirectChildrenOnly));
    auto lines = words();
    if (lines.isEmpty())
        lines.append(tr("There is no backup yet."));
    for (const auto &line : std::as_const(lines)) {
        auto *label = new Label{TextRole::Small, m_backups.isEmpty() ? Token::Ink2 : Token::Ink, Wrap::Yes};
        label->setText(line);
        m_rows->addWidget(label);
    }
}

void BackupRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace latarnia
