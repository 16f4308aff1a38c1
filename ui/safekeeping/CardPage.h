// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Label.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace latarnia {

/// A page of cards, a subject each, in two columns where there is room; the keyboard takes what it is in
/// along, and Escape leaves.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit CardPage(const QString &objectName, QWidget *parent = nullptr);

    void takeFocus();
    /// One card more, under those of its side; with little room all stand under each other.
    void addCard(Side side, QWidget *card);

Q_SIGNALS:
    void left();

protected:
    /// Everything that stands in the words of the interface.
    virtual void translate() = 0;
    void setHeading(const QString &title, const QString &sentence);
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fit();
    void showTopOf(const QWidget *card);
    void follow();
    void scroll(int pages);

    Label *m_title;
    Label *m_sentence;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    const QWidget *m_top{nullptr}; ///< seen from its top, until the keyboard goes on
};

} // namespace latarnia
