// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Looks.h"
#include "ui/calllog/AssignCard.h"
#include "ui/calllog/CallReader.h"
#include "ui/calllog/GlassCard.h"
#include "ui/calllog/LooksCard.h"
#include "ui/calllog/SealedCard.h"

#include <QTimer>

namespace latarnia {

/// By what a call is looked at and given away.
struct CallEyes
{
    Looks &looks;
    Assigning &assigning;
};

/// The chosen call as far as the reader may see it. Each look is asked for, and written down before anything
/// is shown; a row that is only passed by is no look.
class ReadCall : public QWidget
{
    Q_OBJECT

public:
    ReadCall(const CallEyes &eyes, const Wording &wording, QWidget *parent = nullptr);

    /// Once the choice has rested on it.
    void choose(const CallLine &line);
    void readNow();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectLooks();
    void connectAssigning();
    void refuse(const QString &call, Action action, const Ruling &ruling);
    void dismissGlass();
    void empty();

    Looks &m_looks;
    Assigning &m_assigning;
    CallLine m_line;
    bool m_isRead{false}; ///< what is chosen was asked for
    QTimer m_rest;
    QWidget *m_glassBox; ///< its room goes with it
    GlassCard *m_glass;
    CallReader *m_reader;
    SealedCard *m_sealed;
    AssignCard *m_whose;
    LooksCard *m_seen;
};

} // namespace latarnia
