// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace latarnia {

/// A long text that is scrolled with the keys, and so says when it has the keyboard.
class ReadingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget *text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void follow();
};

} // namespace latarnia
