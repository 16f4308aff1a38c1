// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/CallDesk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Fields.h"
#include "ui/kit/StatusLine.h"

namespace latarnia {

/// While neither the vault nor any place beside it takes what is typed: asks for a folder on another disk. It
/// covers nothing and takes no key from the call.
class OtherPlace : public QWidget
{
    Q_OBJECT

public:
    explicit OtherPlace(CallDesk &desk, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    void putAway();
    void translate();

    CallDesk &m_desk;
    StatusLine *m_sentence;
    QLineEdit *m_folder;
    Labelled *m_labelledFolder;
    Button *m_keep;
    QString m_refused; ///< a folder that cannot be written either
};

} // namespace latarnia
