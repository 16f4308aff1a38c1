// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Backup.h"
#include "ui/entry/EntryParts.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"
#include "ui/secrets/Errand.h"

namespace latarnia {

/// Which backup: one of those that were found, the newest first, or one in a folder the person names.
class BackupChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BackupChoice(EntryParts parts, QWidget *parent = nullptr);

    void begin(); ///< looks where backups usually are
    /// Where the chosen one lies; empty while a folder is still to be looked into.
    QString chosen() const;
    /// Looks into the folder that was typed.
    void lookThere();
    bool isOnlyTried() const { return m_onlyTry->isChecked(); }
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void browse();
    void take(const QList<FoundBackup> &found, bool named);
    void showChosen();
    QString wordsOf(const FoundBackup &backup) const;
    void translate();

    EntryParts m_parts;
    QList<FoundBackup> m_found;
    Choice *m_backup;
    Labelled *m_labelledBackup;
    Label *m_place;
    QLineEdit *m_folder;
    Labelled *m_labelledFolder;
    Button *m_browse;
    StatusLine *m_notice;
    Chip *m_onlyTry;
    QString m_notFoundIn; ///< the folder that was looked into in vain
    bool m_looked{false};
    Errand m_errand; // last: it is waited for before the rest goes
};

} // namespace latarnia
