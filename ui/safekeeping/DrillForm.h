// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Backup.h"
#include "core/desk/Restoring.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/secrets/SecretField.h"

namespace latarnia {

/// Which backup is to be tried, and with what: a person's passphrase or the words of the kit.
class DrillForm : public QWidget
{
    Q_OBJECT

public:
    explicit DrillForm(QWidget *parent = nullptr);

    /// Newest first.
    void setBackups(const QList<FoundBackup> &backups, const QStringList &words);
    void open(const QString &name);
    void close();
    void setBusy(bool busy);
    void turnBack(); ///< to what has to be typed again

Q_SIGNALS:
    void drillAsked(const QString &backup, const QDateTime &madeAt, const latarnia::Opening &opening);
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go();
    bool isReady() const;
    bool withKit() const;
    void refresh();
    void translate();

    QList<FoundBackup> m_backups;
    bool m_isBusy{false};
    Label *m_sentence;
    Choice *m_backup;
    Labelled *m_labelledBackup;
    Choice *m_way;
    Labelled *m_labelledWay;
    QLineEdit *m_name;
    Labelled *m_labelledName;
    SecretField *m_passphrase;
    TextArea *m_words;
    Labelled *m_labelledWords;
    Button *m_go;
    Button *m_giveUp;
};

} // namespace latarnia
