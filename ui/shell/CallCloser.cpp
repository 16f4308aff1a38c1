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
    connect(&m_desk, &CallDesk::closeFailed, this, [this](const Problem &problem) {
        m_asked = false;
        m_page.say(Tone::Alert, u"circle-alert"_s, sentenceFor(problem.fault));
    });
}

void CallCloser::complain(const QString &sentence)
{
    m_asked = false;
    m_page.say(Tone::Warn, u"triangle-alert"_s, sentence);
    m_page.go(CallPart::Close);
}

void CallCloser::close()
{
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
    m_page.say(Tone::Info, u"info"_s, tr("Press Ctrl+Enter once more to close this call."));
}

void CallCloser::closeNow()
{
    m_asked = false;
    m_desk.close(m_call.draft(), resultOf(m_call.now(), m_call.content()));
}

void CallCloser::finish(const QString &call)
{
    m_last = m_call.draft();
    m_call.end();
    Q_EMIT closed(call);
    QTimer::singleShot(ReopenWithinSeconds * 1000, this, [this, call] {
        if (m_last.id.text != call)
            return;
        m_last = {};
        Q_EMIT tooLateToReopen();
    });
}

bool CallCloser::reopen()
{
    if (m_call.isOpen() || m_last.id.isNull())
        return false;
    m_desk.reopen(std::exchange(m_last, {}));
    return true;
}

} // namespace latarnia
