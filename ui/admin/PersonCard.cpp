// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/PersonCard.h"

#include "ui/words/DataWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

PersonCard::PersonCard(DataProtection &protection, const Wording &wording, QWidget *parent)
    : VaultCard{u"personCard"_s, parent}
    , m_requests{protection.requests()}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_form{new SearchForm}
    , m_rows{new FoundRows{protection}}
    , m_report{new ReportView{protection.requests(), wording}}
    , m_call{new CallForm{protection}}
{
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_form, m_rows, m_report, m_call})
        column().addWidget(part);
    connectParts();
    PersonCard::translate();
}

void PersonCard::connectParts()
{
    connect(m_form, &SearchForm::asked, this, [this](const QList<BlindText> &texts) {
        m_asked = texts;
        m_requests.find(texts);
    });
    connect(&m_requests, &DataRequests::found, this, &PersonCard::show);
    connect(&m_requests, &DataRequests::done, this, [this](DataDeed deed) { say(deed, {}); });
    connect(&m_requests, &DataRequests::failed, this,
            [this](DataDeed deed, const Problem &problem) { say(deed, problem); });
    connect(m_rows, &FoundRows::reportAsked, this, [this](const CallOfPerson &call) {
        m_call->close();
        m_report->open(call);
    });
    connect(m_rows, &FoundRows::callAsked, this, [this](const CallOfPerson &call) {
        m_report->close();
        m_call->open(call);
    });
    connect(m_report, &ReportView::closed, this, &PersonCard::rest);
    connect(m_call, &CallForm::closed, this, &PersonCard::rest);
    connect(m_report, &ReportView::saved, this, [this](const QString &path) {
        VaultCard::say(path.isEmpty() ? Tone::Warn : Tone::Good,
                       path.isEmpty() ? tr("The file could not be written.") : tr("Saved: %1").arg(path));
    });
}

/// Back among what was found.
void PersonCard::rest()
{
    m_rows->takeFocus();
    m_report->close();
    m_call->close();
}

void PersonCard::say(DataDeed deed, const Result<> &result)
{
    if (!result) {
        VaultCard::say(Tone::Warn, sentenceFor(deed, result.problem()));
        if (m_call->isVisible())
            m_call->turnBack();
        return;
    }
    VaultCard::say(Tone::Good, doneSentenceFor(deed));
    m_isAgain = true;
    m_requests.find(m_asked);
}

void PersonCard::show(const QList<CallOfPerson> &calls)
{
    m_report->close();
    m_call->close();
    m_rows->show(calls);
    if (std::exchange(m_isAgain, false)) {
        if (calls.isEmpty())
            m_form->takeFocus();
        else
            m_rows->takeFocus();
        return;
    }
    if (calls.isEmpty())
        VaultCard::say(Tone::Info,
                       tr("No call was found. Somebody whose name was never written is in no call."));
    else
        VaultCard::say(Tone::Good,
                       tr("%n call(s) found. It sounds alike; that it is the same person is yours to tell.",
                          nullptr, int(calls.size())));
    m_rows->takeFocus();
}

void PersonCard::hideEvent(QHideEvent *event)
{
    VaultCard::hideEvent(event);
    if (event->spontaneous())
        return;
    m_asked.clear();
    m_form->forget();
    m_rows->show({});
    m_report->close();
    m_call->close();
    VaultCard::say(Tone::Info, {});
}

void PersonCard::translate()
{
    setHeading(tr("Find a person"));
    m_sentence->setText(
        tr("One of these is enough; a name may be spelled as it sounds. Each search is written "
           "down, but not what was looked for."));
}

} // namespace latarnia
