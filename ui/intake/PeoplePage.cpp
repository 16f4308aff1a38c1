// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/PeoplePage.h"

#include "core/call/KindPath.h"
#include "core/call/People.h"
#include "core/screening/ScreeningCase.h"
#include "ui/intake/NamesCard.h"
#include "ui/words/CodeLists.h"
#include "ui/words/NeedWords.h"
#include "ui/words/PersonWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int CountWidth = 72;

} // namespace

PeoplePage::PeoplePage(LiveCall &call, const Wording &wording, Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_call{call}
    , m_wording{wording}
    , m_clock{std::move(clock)}
    , m_title{new Label{TextRole::Heading}}
    , m_persons{new Segmented}
    , m_add{new Button{Weightiness::Plain}}
    , m_remove{new Button{Weightiness::Quiet}}
    , m_age{new Segmented}
    , m_ageBox{new Labelled{m_age, u"age"_s}}
    , m_sex{new Segmented}
    , m_sexBox{new Labelled{m_sex, u"sex"_s}}
    , m_phase{new Segmented}
    , m_phaseBox{new Labelled{m_phase, u"phase"_s}}
    , m_people{new QSpinBox}
    , m_peopleBox{new Labelled{m_people, u"people"_s}}
    , m_part{new QSpinBox}
    , m_partBox{new Labelled{m_part, u"peoplePart"_s}}
    , m_split{new Button{Weightiness::Plain}}
    , m_citizenship{new Choice{u"citizenship"_s}}
    , m_citizenshipBox{new Labelled{m_citizenship, u"citizenship"_s}}
    , m_stay{new Choice{u"stay"_s}}
    , m_stayBox{new Labelled{m_stay, u"stay"_s}}
    , m_guardian{new Segmented}
    , m_guardianBox{new Labelled{m_guardian, u"guardianInvolved"_s}}
    , m_asylum{new Chip}
    , m_identified{new Chip}
    , m_needs{new ChipGroup{allCodes<Need>(), u"need"_s}}
    , m_needsBox{new Labelled{m_needs, u"needs"_s}}
{
    m_persons->setObjectName(u"persons"_s);
    m_add->setObjectName(u"addPerson"_s);
    m_asylum->setObjectName(u"asylumSeeker"_s);
    m_identified->setObjectName(u"formallyIdentified"_s);
    m_remove->setObjectName(u"removePerson"_s);
    m_remove->setIconName(u"x"_s);
    m_split->setObjectName(u"splitGroup"_s);
    m_people->setRange(1, 999);
    m_part->setRange(1, 998);
    for (auto *box : {m_people, m_part}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFrame(false);
        box->setFixedWidth(CountWidth);
    }
    build();
    connectParts();
    connectChips();
    translate();
}

void PeoplePage::build()
{
    auto *head = new QHBoxLayout;
    m_title->setContentsMargins(4, 0, 0, 0);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_persons);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    head->addStretch();
    // Rows and no grid: a wide control in one row must not push its neighbours in another.
    const auto rowOf = [](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Gap);
        for (auto *widget : widgets)
            row->addWidget(widget, 0, Qt::AlignBottom);
        row->addStretch();
        return row;
    };
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(rowOf({m_ageBox}));
    column->addLayout(rowOf({m_sexBox, m_peopleBox}));
    column->addLayout(rowOf({m_phaseBox, m_partBox, m_split}));
    column->addLayout(rowOf({m_citizenshipBox, m_stayBox}));
    column->addLayout(rowOf({m_guardianBox}));
    column->addLayout(rowOf({m_asylum, m_identified}));
    column->addWidget(m_needsBox);
    column->addWidget(new NamesCard{m_call});
    column->addStretch();
}

void PeoplePage::connectParts()
{
    connect(m_persons, &Segmented::picked, &m_call, &LiveCall::selectPerson);
    connect(m_add, &Button::clicked, this, &PeoplePage::addPerson);
    connect(m_remove, &Button::clicked, this, &PeoplePage::removePerson);
    connect(m_split, &Button::clicked, this, &PeoplePage::splitOff);
    connect(m_age, &Segmented::picked, this, [this](int index) {
        m_call.changePerson([&](CallPerson &person) { person.age = AgeState(index); });
    });
    connect(m_sex, &Segmented::picked, this, [this](int index) { pickSex(Sex(index)); });
    connect(m_phase, &Segmented::picked, this, [this](int index) {
        m_call.changePerson([&](CallPerson &person) { person.phase = Phase(index); });
    });
    connect(m_people, &QSpinBox::valueChanged, this,
            [this](int count) { m_call.changePerson([&](CallPerson &person) { person.people = count; }); });
    connect(m_citizenship, &Choice::picked, this, [this](const QString &code) {
        m_call.changePerson([&](CallPerson &person) { person.citizenship = code; });
    });
    connect(m_stay, &Choice::picked, this, [this](const QString &code) {
        m_call.changePerson([&](CallPerson &person) { person.stay = *fromCode<Stay>(code); });
    });
    connect(m_guardian, &Segmented::picked, this, [this](int index) {
        m_call.changePerson([&](CallPerson &person) { person.guardianInvolved = KnownFact(index); });
    });
    connect(&m_call, &LiveCall::changed, this, &PeoplePage::refresh);
}

/// Who speaks of themselves is addressed by it, until somebody chooses otherwise.
void PeoplePage::pickSex(Sex sex)
{
    m_call.change([&](CallDraft &draft) {
        draft.persons[m_call.now().personIndex()].sex = sex;
        const bool ownCall = draft.role == CallerRole::Victim && draft.persons.size() == 1;
        if (draft.addressChosen || draft.address == AddressForm::Familiar)
            return;
        if (ownCall && sex == Sex::Female)
            draft.address = AddressForm::Feminine;
        else if (ownCall && sex == Sex::Male)
            draft.address = AddressForm::Masculine;
    });
}

void PeoplePage::connectChips()
{
    connect(m_asylum, &Chip::clicked, this,
            [this](bool on) { m_call.changePerson([&](CallPerson &person) { person.asylumSeeker = on; }); });
    connect(m_identified, &Chip::clicked, this, [this](bool on) {
        m_call.changePerson([&](CallPerson &person) { person.formallyIdentified = on; });
    });
    connect(m_needs, &ChipGroup::turned, this, [this](const QString &code, bool on) {
        m_call.changePerson([&](CallPerson &person) {
            person.needs.removeAll(*fromCode<Need>(code));
            if (on)
                person.needs.append(*fromCode<Need>(code));
        });
    });
}

void PeoplePage::translate()
{
    m_title->setText(tr("People"));
    m_persons->setAccessibleName(tr("Person"));
    m_add->setText(tr("Add a person"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(m_removeAsked ? tr("Everything about this person goes: press again") : tr("Remove"));
    m_remove->setAccessibleName(m_removeAsked ? m_remove->text() : tr("Remove this person"));
    m_partBox->setLabel(tr("Of them"));
    m_split->setText(tr("are different"));
    m_split->setAccessibleName(tr("Make these an entry of their own"));
    m_ageBox->setLabel(tr("Age"));
    m_age->setChoices(namesOfAll<AgeState>());
    m_sexBox->setLabel(tr("Sex"));
    m_sex->setChoices(namesOfAll<Sex>());
    m_phaseBox->setLabel(tr("Stage"));
    m_phase->setChoices(namesOfAll<Phase>());
    m_peopleBox->setLabel(tr("People with the same facts"));
    m_citizenshipBox->setLabel(tr("Citizenship"));
    m_citizenship->setChoices(QList<QPair<QString, QString>>{{QString{}, tr("not known")}}
                              + m_wording.countries());
    m_stayBox->setLabel(tr("Stay in Poland"));
    m_stay->setChoices(choicesOfAll<Stay>());
    m_guardianBox->setLabel(tr("Is a guardian involved in it?"));
    m_guardian->setChoices(namesOfAll<KnownFact>());
    m_asylum->setText(tr("Asked for asylum"));
    m_identified->setText(tr("Formally identified as a victim"));
    for (auto *chip : {m_asylum, m_identified})
        chip->setAccessibleName(chip->text());
    m_needsBox->setLabel(tr("What is needed"));
    m_needs->setTexts(namesOfAll<Need>());
}

/// A second press removes a person of whom something is known; anything else in between calls it off.
void PeoplePage::removePerson()
{
    const int person = m_call.now().personIndex();
    const bool blank = isBlank(withoutKind(m_call.draft()).persons.at(person));
    if (!blank && !std::exchange(m_removeAsked, true)) {
        translate();
        return;
    }
    m_call.change([person](CallDraft &draft) { draft = withoutPerson(draft, person); });
    takeFocus();
}

/// The part that turns out to be different keeps the facts so far and is asked on by itself.
void PeoplePage::splitOff()
{
    const int person = m_call.now().personIndex();
    m_call.change([this, person](CallDraft &draft) {
        draft = withSplitOff(draft, person, m_part->value(), makeId<PersonTag>(m_clock()));
    });
    m_call.selectPerson(int(m_call.draft().persons.size()) - 1);
    takeFocus();
}

void PeoplePage::refreshPersons()
{
    QStringList names;
    for (int i = 1; i <= m_call.draft().persons.size(); ++i)
        names.append(QString::number(i));
    m_persons->setChoices(names);
    m_persons->choose(m_call.now().personIndex());
    m_add->setEnabled(m_call.draft().persons.size() < MaxPersons);
    m_remove->setVisible(names.size() > 1);
}

void PeoplePage::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &person = m_call.now().person();
    if (std::exchange(m_removeAsked, false))
        translate();
    refreshPersons();
    m_age->choose(int(person.age));
    m_sex->choose(int(person.sex));
    m_phase->choose(int(person.phase));
    const QSignalBlocker quiet{m_people};
    m_people->setValue(person.people);
    const bool group = person.people > 1;
    m_partBox->setVisible(group);
    m_split->setVisible(group);
    m_part->setMaximum(qMax(1, person.people - 1));
    m_citizenship->choose(person.citizenship);
    m_stay->choose(codeOf(person.stay));
    m_guardian->choose(int(person.guardianInvolved));
    m_guardianBox->setVisible(isChild(person.age));
    m_asylum->setChecked(person.asylumSeeker);
    m_identified->setChecked(person.formallyIdentified);
    m_needs->setOn(codesIn(person.needs));
}

void PeoplePage::addPerson()
{
    m_call.change([this](CallDraft &draft) {
        draft.persons.append(personAddedTo(draft, makeId<PersonTag>(m_clock())));
    });
    m_call.selectPerson(int(m_call.draft().persons.size()) - 1);
    takeFocus();
}

void PeoplePage::takeFocus()
{
    m_age->setFocus(Qt::ShortcutFocusReason);
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace latarnia
