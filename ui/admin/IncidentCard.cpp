// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/IncidentCard.h"

#include "ui/admin/SaveFile.h"
#include "ui/words/DataWords.h"
#include "ui/words/IncidentWords.h"
#include "ui/words/MomentWords.h"

#include <QApplication>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

IncidentCard::IncidentCard(DataProtection &protection, Clock clock, QWidget *parent)
    : VaultCard{u"incidentCard"_s, parent}
    , m_accounts{protection.accounts()}
    , m_clock{std::move(clock)}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_form{new IncidentForm{m_clock}}
    , m_result{new QWidget}
    , m_limit{new StatusLine{StatusLine::Ground::Tinted}}
    , m_area{new PageArea{u"incidentArea"_s}}
    , m_save{new Button{Weightiness::Plain}}
{
    build();
    connectAccounts();
    IncidentCard::translate();
}

void IncidentCard::build()
{
    m_limit->setObjectName(u"incidentLimit"_s);
    m_save->setObjectName(u"incidentSave"_s);
    auto *rows = new QVBoxLayout{m_result};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_limit, m_area, rowOf({m_save})})
        rows->addWidget(part);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_form, m_result})
        column().addWidget(part);
    connect(m_form, &IncidentForm::asked, this, &IncidentCard::ask);
    connect(m_save, &Button::clicked, this, &IncidentCard::save);
}

void IncidentCard::connectAccounts()
{
    connect(&m_accounts, &DataAccounts::peopleRead, m_form, &IncidentForm::setPeople);
    connect(&m_accounts, &DataAccounts::incidentRead, this, [this](const IncidentView &view) {
        m_form->setBusy(false);
        if (m_whose.isEmpty())
            return; // the page was left meanwhile
        const bool wasHere
            = isAncestorOf(QApplication::focusWidget()); // nobody is pulled away from elsewhere
        m_view = view;
        say(Tone::Info, {});
        refresh();
        if (wasHere)
            m_area->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_accounts, &DataAccounts::failed, this, [this](DataDeed deed, const Problem &problem) {
        if (deed != DataDeed::Incident)
            return;
        m_form->setBusy(false);
        say(Tone::Warn, sentenceFor(deed, problem));
    });
}

void IncidentCard::ask(const IncidentQuestion &question)
{
    m_question = question;
    m_whose = m_form->whose();
    m_form->setBusy(true);
    say(Tone::Info, tr("The lines are being read…"));
    m_accounts.readIncident(question);
}

QList<PageSection> IncidentCard::page() const
{
    return m_view ? incidentPage(m_question, m_whose, *m_view) : QList<PageSection>{};
}

void IncidentCard::save()
{
    saveFile(this,
             {.title = tr("Save what was reached"),
              .name = u"incident-%1.txt"_s.arg(inWarsaw(m_question.knownAt).toString(u"yyyy-MM-dd"_s)),
              .bytes = textOf(page()).toUtf8()},
             [this](const QString &path) {
                 say(path.isEmpty() ? Tone::Warn : Tone::Good,
                     path.isEmpty() ? tr("The file could not be written.") : tr("Saved: %1").arg(path));
                 m_save->setFocus(Qt::OtherFocusReason);
             });
}

void IncidentCard::refresh()
{
    m_area->show(page());
    m_result->setVisible(m_view.has_value());
    if (m_view)
        m_limit->say(isTooLate(*m_view, m_clock()) ? Tone::Alert : Tone::Warn, u"triangle-alert"_s,
                     tellBySentence(*m_view, m_clock()));
}

void IncidentCard::translate()
{
    setHeading(tr("Incident"));
    m_sentence->setText(
        tr("What was reached, by whom, when and how often. UODO has to know within 72 hours of "
           "the moment it became known."));
    m_area->setAccessibleName(tr("What was reached"));
    setWords(*m_save, tr("Save what was reached"));
    refresh();
}

void IncidentCard::showEvent(QShowEvent *event)
{
    VaultCard::showEvent(event);
    if (event->spontaneous())
        return;
    m_form->setNow();
    m_accounts.readPeople();
}

void IncidentCard::hideEvent(QHideEvent *event)
{
    VaultCard::hideEvent(event);
    if (event->spontaneous())
        return;
    m_view.reset();
    m_whose.clear();
    say(Tone::Info, {});
    refresh();
}

} // namespace latarnia
