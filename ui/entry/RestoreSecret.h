// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Restoring.h"
#include "ui/entry/EntryParts.h"
#include "ui/secrets/SecretField.h"

namespace latarnia {

/// What opens a backup: the name and passphrase of its day, or the recovery kit.
class RestoreSecret : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreSecret(EntryParts parts, QWidget *parent = nullptr);

    void ask(const QString &backup); ///< for this one
    void forget(); ///< what is secret; the name stays
    bool isEmpty() const;
    bool isByKit() const { return m_byKit; }
    Opening opening() const;
    /// The control that lacks its words.
    QWidget *firstControl();

Q_SIGNALS:
    void turned(); ///< to the other of both
    void entered(); ///< Return in the last field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn(bool byKit);
    void translate();

    EntryParts m_parts;
    QLineEdit *m_name;
    Labelled *m_labelledName;
    SecretField *m_passphrase;
    TextArea *m_words;
    Labelled *m_labelledWords;
    Button *m_other;
    bool m_asksName{false};
    bool m_byKit{false};
};

} // namespace latarnia
