// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PageArea.h"

#include "ui/kit/Label.h"

#include <QScrollBar>

namespace latarnia {

namespace {

constexpr int Height = 240;
constexpr int MostLines = 200; ///< of a section: laying out more holds up the window

} // namespace

PageArea::PageArea(const QString &objectName, QWidget *parent)
    : ReadingArea{new QWidget, parent}
    , m_sections{new QVBoxLayout{widget()}}
{
    setObjectName(objectName);
    setMinimumHeight(grown(Height));
    m_sections->setContentsMargins(8, 4, 8, 4);
    m_sections->setSpacing(3);
    hide();
}

void PageArea::show(const QList<PageSection> &page)
{
    qDeleteAll(widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (auto *gap = m_sections->takeAt(0))
        delete gap;
    for (const auto &section : page)
        add(section);
    m_sections->addStretch();
    verticalScrollBar()->setValue(0);
    setVisible(!page.isEmpty());
}

QSize PageArea::sizeHint() const
{
    return {ReadingArea::sizeHint().width(), grown(Height)};
}

void PageArea::add(const PageSection &section)
{
    if (m_sections->count() > 0)
        m_sections->addSpacing(Gap);
    auto *heading = new Label{TextRole::SmallStrong, Token::Ink, Wrap::Yes};
    heading->setText(section.heading);
    m_sections->addWidget(heading);
    auto lines = section.lines.mid(0, MostLines);
    if (const auto more = int(section.lines.size() - lines.size()); more > 0)
        lines.append(tr("%n more line(s) are in the file you save.", nullptr, more));
    for (const auto &line : std::as_const(lines)) {
        auto *label = new Label{TextRole::Small, Token::Ink, Wrap::Yes};
        label->setText(line);
        m_sections->addWidget(label);
    }
}

} // namespace latarnia
