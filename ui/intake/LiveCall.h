// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/call/Call.h"
#include "core/desk/Content.h"
#include "core/routing/Route.h"
#include "core/triage/Verdict.h"

#include <QObject>

#include <functional>

namespace latarnia {

/// The call on the screen: the draft, and what follows from it at once. Views read it and ask it to change;
/// it never touches the disk.
class LiveCall : public QObject
{
    Q_OBJECT

public:
    LiveCall(const Content &content, Clock clock, QObject *parent = nullptr);

    void begin(CallDraft draft);
    void end();
    bool isOpen() const { return !m_draft.id.isNull(); }

    const CallDraft &draft() const { return m_draft; }
    const Content &content() const { return m_content; }
    const QList<Verdict> &verdicts() const { return m_verdicts; }
    const Routing &routing() const { return m_routing; }

    int personIndex() const { return m_person; }
    const CallPerson &person() const { return m_draft.persons.at(m_person); }
    const Verdict &verdict() const { return m_verdicts.at(m_person); }
    /// The verdict that decides the call's level.
    const Verdict &callVerdict() const;

    /// Changes any fact of the call; everything that follows is computed before this returns.
    void change(const std::function<void(CallDraft &)> &edit);
    /// Changes words only: nothing follows from them, so nothing is computed again.
    void changeWords(const std::function<void(CallDraft &)> &edit);
    void changePerson(const std::function<void(CallPerson &)> &edit);
    void answer(const QString &id, std::optional<Answer> answer);
    /// Takes the last answer back; false if there is none.
    bool takeBack();
    void selectPerson(int index);

Q_SIGNALS:
    void begun();
    void ended();
    void changed(); ///< a fact
    void worded(); ///< only words
    void answered(const QString &id);

private:
    struct Step
    {
        int person{};
        QString id{};
        std::optional<Answer> before{};
    };

    void setAnswer(int person, const QString &id, std::optional<Answer> answer);
    void compute();

    const Content &m_content;
    Clock m_clock;
    CallDraft m_draft;
    int m_person{0};
    QList<Verdict> m_verdicts;
    Routing m_routing;
    QList<Step> m_steps;
};

} // namespace latarnia
