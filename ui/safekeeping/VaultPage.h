// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/BackupKeeper.h"
#include "core/desk/VaultKeeping.h"
#include "ui/kit/Label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace latarnia {

/// What the page looks after; without keys it stays empty.
struct VaultPageParts
{
    VaultKeeping *keeping{nullptr};
    BackupKeeper *backups{nullptr};
};

/// Looking after the vault: who has a key, the recovery kit, backups; a card each.
class VaultPage : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit VaultPage(const VaultPageParts &parts, QWidget *parent = nullptr);

    void takeFocus();
    /// One card more, under those of its side; with little room all stand under each other.
    void addCard(Side side, QWidget *card);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fit();
    void showTopOf(const QWidget *card);
    void follow();
    void scroll(int pages);
    void translate();

    Label *m_title;
    Label *m_sentence;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    const QWidget *m_top{nullptr}; ///< seen from its top, until the keyboard goes on
};

} // namespace latarnia
