// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Look.h"

#include <QLabel>

namespace latarnia {

enum class Wrap { No, Yes };

/// Plain text in one of the look's roles and inks. Follows every change of palette.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role, Token ink = Token::Ink, Wrap wrap = Wrap::No, QWidget *parent = nullptr);

    void setInk(Token ink);
    void setRole(TextRole role);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextRole m_role;
    Token m_ink;
};

} // namespace latarnia
