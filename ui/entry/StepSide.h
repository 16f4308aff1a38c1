// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/Label.h"

namespace latarnia {

/// The side of the first start: whose program this is, and which step of how many.
class StepSide : public Ground
{
    Q_OBJECT

public:
    explicit StepSide(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);
    void setPromise(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void speak();
    int firstRow() const;
    void paintStep(QPainter &painter, int step) const;

    QStringList m_names;
    int m_current{0};
    Label *m_promise;
};

} // namespace latarnia
