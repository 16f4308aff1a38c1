// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/LineRows.h"

namespace latarnia {

LineRows::LineRows(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_rows{new QVBoxLayout{this}}
{
    setObjectName(objectName);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void LineRows::show(const QStringList &lines)
{
    qDeleteAll(findChildren<Label *>(Qt::FindDirectChildrenOnly));
    for (const auto &line : lines) {
        auto *label = new Label{TextRole::Small, Token::Ink, Wrap::Yes};
        label->setText(line);
        m_rows->addWidget(label);
    }
    setVisible(!lines.isEmpty());
}

} // namespace latarnia
