// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BackupKeeper.h"
#include "ui/kit/Label.h"

#include <QVBoxLayout>

namespace latarnia {

/// The backups that are there, the newest first: when each was made and checked, and where it lies.
class BackupRows : public QWidget
{
    Q_OBJECT

public:
    explicit BackupRows(QWidget *parent = nullptr);

    void show(const BackupList &list);
    /// All of them, the newest first, and each as it is said in one line.
    const QList<FoundBackup> &backups() const { return m_backups; }
    QStringList words() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString wordsFor(const FoundBackup &backup) const;
    void refresh();

    QList<FoundBackup> m_backups;
    QStringList m_second; ///< paths of those in the second place
    QVBoxLayout *m_rows;
};

} // namespace latarnia
