// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/StatusLine.h"

#include <QWidget>

namespace latarnia {

struct ServiceTag
{
    Tone tone{Tone::Quiet};
    QString text{};

    bool operator==(const ServiceTag &) const = default;
};

/// What one place that can help shows.
struct ServiceView
{
    QString id{};
    int rank{1};
    QString name{};
    QString number{};
    QList<ServiceTag> tags{};
    QStringList reasons{};
    QString spoken{}; ///< the whole card as a sentence

    bool operator==(const ServiceView &) const = default;
};

/// One place that can help: rank, name, number, marks and reasons; painted, taken with Return.
class ServiceCard : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceCard(QWidget *parent = nullptr);

    void show(const ServiceView &view);
    const ServiceView &view() const { return m_view; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int paintTags(QPainter &painter, QPoint at, int width) const;
    int tagsHeight(int width) const;

    ServiceView m_view;
};

} // namespace latarnia
