// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chip.h"
#include "ui/kit/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace latarnia {

/// A control under its label, which is also its spoken name.
class Labelled : public QWidget
{
    Q_OBJECT

public:
    Labelled(QWidget *control, const QString &objectName, QWidget *parent = nullptr);

    void setLabel(const QString &text);

private:
    Label *m_label;
    QWidget *m_control;
};

/// Chips for every value of a small set.
class ChipGroup : public QWidget
{
    Q_OBJECT

public:
    ChipGroup(const QStringList &codes, const QString &objectName, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts); ///< in the order of the codes
    void setOn(const QStringList &codes);
    void takeFocus(); ///< the first chip

Q_SIGNALS:
    void turned(const QString &code, bool on);

private:
    QStringList m_codes;
    QList<Chip *> m_chips;
};

/// A list of choices by code; keeps its choice when the words change.
class Choice : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(const QString &objectName, QWidget *parent = nullptr);

    void setChoices(const QList<QPair<QString, QString>> &choices); ///< code and words
    void choose(const QString &code);
    /// As wide as what is chosen, not as the longest choice, which may be the name of a far island.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QString &code);

protected:
    bool event(QEvent *event) override;
};

/// Shows a text in a field without telling anybody; the cursor stays where the text is the same.
void showText(QLineEdit *field, const QString &text);

constexpr int MostPasted = 20'000; ///< UTF-16 units; laying out more holds up the typing

/// Plain text of several lines in the look's frame; Tab leaves it.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(const QString &objectName, QWidget *parent = nullptr);

    /// Sets the text without telling anybody, and only if it differs.
    void showText(const QString &text);
    QSize sizeHint() const override; ///< two lines; a layout may give it more

Q_SIGNALS:
    /// More was pasted than anybody could have meant; it is not taken, and the clipboard keeps it.
    void pasteRefused(int length);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latarnia
