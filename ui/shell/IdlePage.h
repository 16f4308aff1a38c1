// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/KitPaper.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/StatusLine.h"
#include "ui/shell/CameInNotice.h"
#include "ui/shell/ToFinish.h"

namespace latarnia {

/// What stands in the window while nobody calls.
class IdlePage : public QWidget
{
    Q_OBJECT

public:
    IdlePage(const Content &content, Clock clock, QWidget *parent = nullptr);

    void takeFocus() { m_take->setFocus(); }
    void say(const QString &sentence); ///< what went wrong; empty: it goes
    /// When the newest backup was made, invalid where there is none, and whether that is too long ago.
    void showBackup(const QDateTime &newest, bool overdue);
    void showKit(const KitPaper &kit); ///< whether the recovery kit is on paper
    void showGlasses(int toReview); ///< looks in an emergency that wait for the lead
    ToFinish &toFinish() { return *m_toFinish; }
    CameInNotice &cameIn() { return *m_cameIn; } ///< gone with Escape

Q_SIGNALS:
    void callAsked();
    void keysAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void sayBackup();
    void sayKit();
    void sayGlasses();

    Label *m_title;
    Label *m_text;
    StatusLine *m_notice;
    CameInNotice *m_cameIn;
    Button *m_take;
    Button *m_keys;
    ToFinish *m_toFinish;
    StatusLine *m_backup;
    StatusLine *m_kit;
    StatusLine *m_glasses;
    int m_toReview{0};
    std::optional<KitPaper> m_kitPaper{};
    std::optional<std::pair<QDateTime, bool>> m_newestBackup{}; ///< and whether it is too old
};

} // namespace latarnia
