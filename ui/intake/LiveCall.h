// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/intake/CallNow.h"

#include <QObject>

#include <functional>

namespace latarnia {

/// How a call leaves the screen. While it is closing it takes no more words: its last ones are on their way.
enum class Ending { Over, Closing, NotClosed };

/// The call on the screen. Views read how it stands and ask it to change; what follows is worked out at once,
/// and it never touches the disk.
class LiveCall : public QObject
{
    Q_OBJECT

public:
    explicit LiveCall(const Content &content, Clock clock, QObject *parent = nullptr);

    void begin(CallDraft draft);
    void end(Ending ending = Ending::Over); ///< over: closed or held; begin() with it goes on
    bool isOpen() const { return m_now.isOpen(); }
    const CallNow &now() const { return m_now; }
    const CallDraft &draft() const { return m_now.draft(); }
    const Content &content() const { return m_content; }

    /// Changes any fact of the call; everything that follows is computed before this returns.
    void change(const std::function<void(CallDraft &)> &edit);
    /// Changes words only: nothing follows from them, so nothing is computed again.
    void changeWords(const std::function<void(CallDraft &)> &edit);
    void changePerson(const std::function<void(CallPerson &)> &edit);
    void answer(const QString &id, std::optional<Answer> answer);
    /// Takes the last answer back; false if there is none. Answers of a person who was taken out are passed
    /// over.
    bool takeBack();
    void selectPerson(int index);

Q_SIGNALS:
    void begun();
    void ended();
    void changed(); ///< a fact
    void worded(); ///< only words
    void refused(); ///< a change came too late; fields show the call as it is
    void answered(const QString &id);

private:
    struct Step
    {
        PersonId person{};
        QString id{};
        std::optional<Answer> before{};
    };

    bool refuse();
    void setAnswer(int person, const QString &id, std::optional<Answer> answer);

    const Content &m_content;
    Clock m_clock;
    CallNow m_now;
    bool m_closing{false};
    bool m_refusing{false};
    QHash<QString, QList<Step>> m_steps; ///< by call: a held call keeps what can be taken back
};

} // namespace latarnia
