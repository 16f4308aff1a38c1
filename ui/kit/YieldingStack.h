// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace latarnia {

/// Pages that take what room there is: they scroll inside, so what stands beside them is never cut for them.
class YieldingStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    // A box layout takes a height for a width as the least a page may have.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override { return {QStackedWidget::minimumSizeHint().width(), 1}; }
};

} // namespace latarnia
