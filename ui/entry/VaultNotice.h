// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/desk/DataFolder.h"
#include "ui/kit/Button.h"
#include "ui/kit/StatusLine.h"

#include <optional>

namespace latarnia {

/// What is wrong with the vault or its keys, said instead of a form, and the ways on: a backup first, where
/// something is damaged.
class VaultNotice : public QWidget
{
    Q_OBJECT

public:
    enum class Cause { Missing, Damaged, PreviousKeyring, OlderState };

    explicit VaultNotice(QWidget *parent = nullptr);

    void sayMissing(FolderState state);
    /// @p mayTryAgain where somebody tried to sign in.
    void sayDamaged(const Problem &problem, bool mayTryAgain);
    void sayOpened(Cause cause);
    void takeFocus();

Q_SIGNALS:
    void goOnAsked();
    void restoreAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isOpen() const { return m_cause == Cause::PreviousKeyring || m_cause == Cause::OlderState; }
    Button *first() const { return m_cause == Cause::PreviousKeyring ? m_goOn : m_restore; }
    void show(Cause cause, bool hasWayOn);
    QString sentence() const;
    void translate();

    Cause m_cause{Cause::Missing};
    FolderState m_state{FolderState::Sealed};
    Problem m_problem{};
    StatusLine *m_sentence;
    Button *m_restore;
    Button *m_goOn;
};

} // namespace latarnia
