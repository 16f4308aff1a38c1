// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CallCloser.h"

#include "core/triage/CaseJson.h"
#include "ui/words/MissingWords.h"
#include "ui/words/ProblemWords.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

ClosingResult resultOf(const CallNow &now, const Content &content)
{
    const auto &verdict = now.callVerdict();
    ClosingResult result{.level = codeOf(now.shown().level),
                         .indication = codeOf(verdict.indication),
                         .floor = codeOf(verdict.floor),
                         .ceiling = codeOf(verdict.ceiling),
                         .basis = codeOf(verdict.basis),
                         .packs = content.packs};
    for (const auto &one : now.verdicts())
        result.verdicts.append(
            QString::fromUtf8(QJsonDocument{toJson(content.instrument, one)}.toJson(QJsonDocument::Compact)));
    return result;
}

} // namespace

CallCloser::CallCloser(LiveCall &call, CallDesk &desk, CallPage &page, QObject *parent)
    : QObject{parent}
    , m_call{call}
    , m_desk{desk}
    , m_page{page}
{
    connect(&m_desk, &CallDesk::closed, this, &CallCloser::finish);
    connect(&m_desk, &CallDesk::reopened, this, &CallCloser::reopened);
    connect(&m_desk, &CallDesk::closeRefused, this,
            [this](const QList<MissingPart> &missing) { complain(latarnia::sentenceFor(missing)); });
    connect(&m_desk, &CallDesk::closeFailed, this,
            [this](const Problem &problem, const QString &id) { giveBack(id, sentenceFor(problem.fault)); });
    connect(&m_call, &LiveCall::begun, this, [this] { m_asked = false; });
    connect(&m_call, &LiveCall::changed, this, &CallCloser::forget);
    connect(&m_call, &LiveCall::worded, this, &CallCloser::forget);
}

void CallCloser::forget()
{
    const bool asked = std::exchange(m_asked, false);
    if (std::exchange(m_complained, false) || asked)
        m_page.say(Tone::Quiet, {}, {}, NoticeCause::Closing);
}

void CallCloser::complain(const QString &sentence)
{
    m_asked = false;
    m_complained = true;
    m_page.say(Tone::Warn, u"triangle-alert"_s, sentence, NoticeCause::Closing);
    m_page.go(CallPart::Close);
}

void CallCloser::close()
{
    if (m_desk.isClosing(m_call.draft().id))
        return;
    const auto missing = missingIn(m_call.draft());
    if (!missing.isEmpty()) {
        complain(latarnia::sentenceFor(missing));
        return;
    }
    if (m_asked) {
        closeNow();
        return;
    }
    m_asked = true;
    m_page.say(Tone::Info, u"info"_s, tr("Press Ctrl+Enter once more to close this call."),
               NoticeCause::Closing);
}

void CallCloser::closeNow()
{
    forget();
    const auto draft = m_call.draft();
    m_desk.close(draft, resultOf(m_call.now(), m_call.content()));
    if (!m_desk.isClosing(draft.id))
        return;
    m_closing.insert(draft.id.text, draft);
    m_call.end(Ending::Closing);
}

/// The call has been held meanwhile, or another one is on the screen, for all the disk knows.
void CallCloser::finish(const QString &call)
{
    m_last = m_closing.take(call);
    if (m_call.draft().id.text == call)
        m_call.end();
    Q_EMIT closed(call);
    QTimer::singleShot(ReopenWithinSeconds * 1000, this, [this, call] {
        if (m_last.id.text != call)
            return;
        m_last = {};
        Q_EMIT tooLateToReopen();
    });
}

/// What could not be closed is open as before.
void CallCloser::giveBack(const QString &call, const QString &sentence)
{
    m_asked = false;
    const auto draft = m_closing.take(call);
    if (m_call.isOpen() && m_call.draft().id.text == call)
        m_call.end(Ending::NotClosed);
    else if (!draft.id.isNull())
        Q_EMIT notClosed(draft);
    m_page.say(Tone::Alert, u"circle-alert"_s, sentence);
}

bool CallCloser::reopen()
{
    if (m_call.isOpen() || m_last.id.isNull())
        return false;
    m_desk.reopen(std::exchange(m_last, {}));
    return true;
}

} // namespace latarnia
