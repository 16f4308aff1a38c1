// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Answer.h"

#include <QHash>
#include <QWidget>

namespace latarnia {

/// What one row shows; two equal values look the same.
struct QuestionView
{
    int bars{0}; ///< 0 … 3: how much a yes weighs
    QString barsWord{};
    QString line{}; ///< in the operator's language
    QString callerLine{}; ///< in the caller's language, or empty where it is the same
    QString callerLanguage{}; ///< "ES"
    QString hint{}; ///< a soft line below, for example where the answer comes from
    QString next{}; ///< said with a star where this is the question to ask now
    int chosen{-1};
    bool carried{false};
    bool askable{true}; ///< greyed where this caller cannot be asked

    bool operator==(const QuestionView &) const = default;
};

/// One question with its weight, its two lines and its answer. Wraps; its height follows its width.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionRow(const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void show(const QuestionView &view, const QStringList &answers);
    void setCurrent(bool current);
    AnswerBox *answer() const { return m_answer; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;
    int measuredHeight(int width) const;
    void placeAnswer();
    void paintBars(QPainter &painter);

    QString m_id;
    QuestionView m_view;
    AnswerBox *m_answer;
    bool m_current{false};
    mutable QHash<int, int> m_heights; ///< by width: laying out a list asks each row many times
};

} // namespace latarnia
