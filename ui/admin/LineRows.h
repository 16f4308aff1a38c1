// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Label.h"

#include <QVBoxLayout>

namespace latarnia {

/// Lines of text under each other.
class LineRows : public QWidget
{
    Q_OBJECT

public:
    explicit LineRows(const QString &objectName, QWidget *parent = nullptr);

    void show(const QStringList &lines); ///< none: it goes

private:
    QVBoxLayout *m_rows;
};

} // namespace latarnia
