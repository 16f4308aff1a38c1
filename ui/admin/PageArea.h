// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ReadingArea.h"
#include "ui/words/PageSection.h"

#include <QVBoxLayout>

namespace latarnia {

/// A page to read: headings, and lines under them. What is too long for the screen is in the saved file.
class PageArea : public ReadingArea
{
    Q_OBJECT

public:
    explicit PageArea(const QString &objectName, QWidget *parent = nullptr);

    void show(const QList<PageSection> &page); ///< from its top; none: it goes
    QSize sizeHint() const override; ///< however long the page

private:
    void add(const PageSection &section);

    QVBoxLayout *m_sections;
};

} // namespace latarnia
