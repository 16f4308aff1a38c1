// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/keys/Deed.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

TopBar::TopBar(const Language &language, QWidget *parent)
    : Ground{Token::Surface, parent}
    , m_language{language}
    , m_name{new Label{TextRole::BodyName}}
    , m_toCall{new Button{Weightiness::Quiet}}
    , m_toList{new Button{Weightiness::Quiet}}
    , m_toVault{new Button{Weightiness::Quiet}}
    , m_toData{new Button{Weightiness::Quiet}}
    , m_held{new Button{Weightiness::Plain}}
    , m_languages{new Segmented}
    , m_hide{new Button{Weightiness::Quiet}}
{
    build();
    translate();
    showOpen(View::Call);
    connect(m_toCall, &Button::clicked, this, &TopBar::callAsked);
    for (const auto &[button, deed] : {std::pair{m_toList, Deed::GoToLog},
                                       {m_toVault, Deed::GoToVault},
                                       {m_toData, Deed::GoToData},
                                       {m_held, Deed::NextCall}})
        connect(button, &Button::clicked, this, [this, deed = deed] { Q_EMIT deedAsked(deed); });
    connect(m_hide, &Button::clicked, this, &TopBar::hideAsked);
    connect(m_languages, &Segmented::picked, this,
            [this](int index) { Q_EMIT languagePicked(Language::known().at(index)); });
}

void TopBar::build()
{
    m_toCall->setObjectName(u"toCall"_s);
    m_toList->setObjectName(u"toLog"_s);
    m_toVault->setObjectName(u"toVault"_s);
    m_toData->setObjectName(u"toData"_s);
    m_languages->setObjectName(u"interfaceLanguage"_s);
    m_hide->setObjectName(u"hide"_s);
    m_held->setObjectName(u"heldCalls"_s);
    m_held->setIconName(u"pause"_s);
    m_held->setKeys(firstKeyOf(Deed::NextCall));
    m_held->hide();
    m_hide->setIconName(u"eye-off"_s);
    m_languages->setChoices({u"PL"_s, u"EN"_s, u"ES"_s});
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_name);
    row->addSpacing(16);
    row->addWidget(m_toCall);
    row->addWidget(m_toList);
    row->addWidget(m_toVault);
    row->addWidget(m_toData);
    row->addSpacing(16);
    row->addWidget(m_held);
    row->addStretch();
    row->addWidget(m_languages);
    row->addWidget(m_hide);
}

void TopBar::translate()
{
    m_name->setText(tr("Latarnia"));
    m_toCall->setText(tr("Call"));
    m_toList->setText(tr("Call log"));
    m_toVault->setText(tr("Vault"));
    m_toData->setText(tr("Data protection"));
    m_hide->setText(tr("Hide"));
    m_held->setText(tr("On hold: %1").arg(m_numbers.join(u", "_s)));
    for (auto *button : {m_toCall, m_toList, m_toVault, m_toData, m_held, m_hide})
        button->setAccessibleName(button->text());
    m_languages->setAccessibleName(tr("Language of the program"));
    m_languages->choose(int(Language::known().indexOf(m_language.code())));
    fit();
}

/// With large text the number of a waiting call is worth more than the program's name and keys known by then.
void TopBar::fit()
{
    m_name->show();
    m_toVault->setVisible(m_offered.contains(Deed::GoToVault));
    m_toData->setVisible(m_offered.contains(Deed::GoToData));
    m_toList->setKeys(firstKeyOf(Deed::GoToLog));
    m_toVault->setKeys(firstKeyOf(Deed::GoToVault));
    m_toData->setKeys(firstKeyOf(Deed::GoToData));
    m_hide->setKeys(chordsOf(Deed::Hide));
    if (layout()->sizeHint().width() <= width())
        return;
    m_hide->setKeys(firstKeyOf(Deed::Hide));
    m_held->setKeys(firstKeyOf(Deed::NextCall));
    if (layout()->sizeHint().width() <= width())
        return;
    m_name->hide();
    m_toList->setKeys({});
    m_toVault->setKeys({});
    m_toData->setKeys({});
    if (layout()->sizeHint().width() > width())
        m_toData->hide();
    if (layout()->sizeHint().width() > width())
        m_toVault->hide();
    if (layout()->sizeHint().width() > width())
        m_hide->setKeys({});
    if (layout()->sizeHint().width() > width())
        m_held->setKeys({});
}

void TopBar::showOpen(View view)
{
    m_toCall->setMarked(view == View::Call);
    m_toList->setMarked(view == View::List);
    m_toVault->setMarked(view == View::Vault);
    m_toData->setMarked(view == View::Data);
}

void TopBar::offer(const QList<Deed> &deeds)
{
    m_offered = deeds;
    fit();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    fit();
}

void TopBar::showHeld(const QList<CallDraft> &calls)
{
    m_numbers.clear();
    for (const auto &call : calls)
        m_numbers.append(call.number);
    m_held->setVisible(!calls.isEmpty());
    translate();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    Ground::changeEvent(event);
}

} // namespace latarnia
