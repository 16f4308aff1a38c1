// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Chords.h"
#include "ui/kit/Look.h"

#include <QWidget>

namespace latarnia {

enum class Tone { Quiet, Info, Accent, Good, Warn, Alert };

/// An icon and a sentence: the saved mark, a notice in the page, an opening time. Wraps; the spoken name is
/// the sentence.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { None, Tinted };

    explicit StatusLine(Ground ground, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void say(Tone tone, const QString &icon, const QString &sentence);
    void setKeys(const Chords &keys); ///< shown at the end of the line, not listened to
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int padding() const { return m_ground == Ground::Tinted ? 10 : 0; }
    Token ink() const;
    QStringList caps(int width) const;
    int textWidth(int width) const;
    void paintGround(QPainter &painter);

    Ground m_ground;
    TextRole m_role;
    Tone m_tone{Tone::Quiet};
    QString m_icon;
    QString m_sentence;
    Chords m_keys;
};

} // namespace latarnia
