// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace latarnia {

/// One page of the first start: a heading, a sentence, and a task.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString heading() const = 0;
    virtual QString sentence() const = 0;
    /// Why there is no going on yet; empty where there is.
    virtual QString missing() const { return {}; }
    /// Where the keyboard goes; null: to the button that leads on.
    virtual QWidget *firstControl() const { return nullptr; }

Q_SIGNALS:
    void changed();

protected:
    virtual void translate() = 0;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            translate();
        QWidget::changeEvent(event);
    }
};

} // namespace latarnia
