// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SituationPage.h"

#include "ui/kit/SecretClipboard.h"
#include "ui/words/CallWords.h"
#include "ui/words/CodeLists.h"
#include "ui/words/NeedWords.h"
#include "ui/words/VoivodeshipWords.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

const QStringList &commonLanguages()
{
    static const QStringList languages{u"es"_s, u"pl"_s,  u"en"_s, u"uk"_s, u"ru"_s, u"pt"_s,
                                       u"vi"_s, u"fil"_s, u"ne"_s, u"ro"_s, u"bg"_s, u"fr"_s};
    return languages;
}

} // namespace

SituationPage::SituationPage(LiveCall &call, const Wording &wording, const Clock &clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_title{new Label{TextRole::Heading}}
    , m_role{new Segmented}
    , m_roleBox{new Labelled{m_role, u"role"_s}}
    , m_address{new Segmented}
    , m_addressBox{new Labelled{m_address, u"address"_s}}
    , m_language{new Choice{u"language"_s}}
    , m_languageBox{new Labelled{m_language, u"language"_s}}
    , m_voivodeship{new Choice{u"voivodeship"_s}}
    , m_voivodeshipBox{new Labelled{m_voivodeship, u"voivodeship"_s}}
    , m_peoplesWhere{new PeoplesPlaceField{call}}
    , m_peoplesWhereBox{new Labelled{m_peoplesWhere, u"peoplesWhere"_s}}
    , m_perpetrator{new QLineEdit}
    , m_perpetratorBox{new Labelled{m_perpetrator, u"perpetratorPlace"_s}}
    , m_wishes{new ChipGroup{allCodes<Wish>(), u"wish"_s}}
    , m_wishesBox{new Labelled{m_wishes, u"wishes"_s}}
    , m_institution{new InstitutionFields{call, clock}}
{
    build();
    connectParts();
    translate();
}

void SituationPage::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_roleBox, 0, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_institution, 1, 0, 1, 2);
    grid->addWidget(m_languageBox, 2, 0);
    grid->addWidget(m_addressBox, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_voivodeshipBox, 3, 0);
    grid->addWidget(m_peoplesWhereBox, 3, 1);
    grid->addWidget(m_perpetratorBox, 4, 0, 1, 2);
    m_perpetrator->setMaxLength(MaxShortText);
    setCopying(m_perpetrator, Copying::Secret);
    grid->addWidget(m_wishesBox, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title->setContentsMargins(4, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addStretch();
}

void SituationPage::connectParts()
{
    connect(m_role, &Segmented::picked, this,
            [this](int index) { m_call.change([&](CallDraft &draft) { draft.role = CallerRole(index); }); });
    connect(m_address, &Segmented::picked, this, [this](int index) {
        m_call.change([&](CallDraft &draft) {
            draft.address = AddressForm(index);
            draft.addressChosen = true;
        });
    });
    connect(m_language, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.callerLanguage = code; });
    });
    connect(m_voivodeship, &Choice::picked, this, [this](const QString &code) {
        m_call.change([&](CallDraft &draft) { draft.voivodeship = code; });
    });
    connect(m_perpetrator, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.change([&](CallDraft &draft) { draft.perpetratorPlace = text; });
    });
    connect(m_wishes, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_call.change([&](CallDraft &draft) {
            draft.wishes.removeAll(*fromCode<Wish>(code));
            if (on)
                draft.wishes.append(*fromCode<Wish>(code));
        });
    });
    connect(&m_call, &LiveCall::changed, this, &SituationPage::refresh);
}

void SituationPage::translate()
{
    m_title->setText(tr("Caller and situation"));
    m_roleBox->setLabel(tr("Who is calling"));
    m_role->setChoices(namesOfAll<CallerRole>());
    m_addressBox->setLabel(tr("Form of address"));
    //: The three forms of address; the first two are Polish words of address and stay Polish.
    m_address->setChoices({tr("Pani"), tr("Pan"), tr("ty / tú")});
    m_languageBox->setLabel(tr("Language of the caller"));
    QList<QPair<QString, QString>> languages;
    for (const auto &code : commonLanguages())
        languages.append({code, m_wording.languageName(code)});
    m_language->setChoices(languages);
    m_voivodeshipBox->setLabel(tr("Voivodeship"));
    m_voivodeship->setChoices(QList<QPair<QString, QString>>{{QString{}, tr("not known")}} + voivodeships());
    m_peoplesWhereBox->setLabel(tr("Where the people are, if elsewhere"));
    m_perpetratorBox->setLabel(tr("Voivodeship or town where the suspected person is near"));
    m_wishesBox->setLabel(tr("What the caller asks for"));
    m_wishes->setTexts(namesOfAll<Wish>());
}

void SituationPage::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &draft = m_call.draft();
    m_role->choose(int(draft.role));
    m_address->choose(int(draft.address));
    m_language->choose(draft.callerLanguage);
    m_voivodeship->choose(draft.voivodeship);
    showText(m_perpetrator, draft.perpetratorPlace);
    m_wishes->setOn(codesIn(draft.wishes));
}

void SituationPage::takeFocus()
{
    m_role->setFocus(Qt::ShortcutFocusReason);
}

void SituationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
