// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "ui/kit/KeyMark.h"
#include "ui/kit/Label.h"

#include <QWidget>

namespace latarnia {

/// What of the caller's safety is folded away and still must be in sight, as one line with the key that
/// unfolds it.
class SafetySummary : public QWidget
{
    Q_OBJECT

public:
    explicit SafetySummary(QWidget *parent = nullptr);

    /// @p peoplesTitle stands before the people's place, @p urgent are the names of what is urgent.
    void say(const Safety &safety, const QString &peoplesTitle, const QStringList &urgent);
    /// Only what is urgent and who hears: the rest is in sight.
    void setShort(bool isShort);
    void offerKey(bool offered) { m_key->setVisible(offered); } ///< that leads into the strip

private:
    Label *m_words;
    KeyMark *m_key;
    QString m_whole;
    QString m_short;
    bool m_isShort{false};
};

} // namespace latarnia
