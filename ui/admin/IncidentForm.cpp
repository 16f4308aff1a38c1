// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/IncidentForm.h"

#include "ui/safekeeping/VaultCard.h"
#include "ui/words/DataWords.h"
#include "ui/words/MomentWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr auto ThisDesk = "desk"_L1;

QDateTime momentIn(const QDateTimeEdit *edit)
{
    return QDateTime{edit->date(), edit->time(), inWarsaw(QDateTime::currentDateTimeUtc()).timeZone()}
        .toUTC();
}

void showMoment(QDateTimeEdit *edit, const QDateTime &moment)
{
    const QSignalBlocker quiet{edit};
    const auto wall = inWarsaw(moment);
    edit->setDateTime(QDateTime{wall.date(), QTime{wall.time().hour(), wall.time().minute()}});
}

} // namespace

IncidentForm::IncidentForm(Clock clock, QWidget *parent)
    : QWidget{parent}
    , m_clock{std::move(clock)}
    , m_whose{new Choice{u"incidentWhose"_s}}
    , m_labelledWhose{new Labelled{m_whose, u"incidentWhose"_s}}
    , m_since{new QDateTimeEdit}
    , m_labelledSince{new Labelled{m_since, u"incidentSince"_s}}
    , m_known{new QDateTimeEdit}
    , m_labelledKnown{new Labelled{m_known, u"incidentKnown"_s}}
    , m_refusal{new StatusLine{StatusLine::Ground::Tinted, TextRole::Small}}
    , m_go{new Button{Weightiness::Plain}}
{
    setObjectName(u"incidentForm"_s);
    build();
    connect(m_whose, &Choice::picked, this, &IncidentForm::refresh);
    for (auto *edit : {m_since, m_known}) {
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFrame(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_isTyped = true;
            refresh();
        });
    }
    connect(m_go, &Button::clicked, this, &IncidentForm::go);
    setNow();
    translate();
    m_whose->choose(ThisDesk);
}

void IncidentForm::build()
{
    m_refusal->setObjectName(u"incidentRefusal"_s);
    m_go->setObjectName(u"incidentGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part :
         std::initializer_list<QWidget *>{m_labelledWhose, m_labelledSince, m_labelledKnown, m_refusal})
        column->addWidget(part);
    column->addWidget(rowOf({m_go}));
}

void IncidentForm::setPeople(const QList<QPair<QString, QString>> &people)
{
    m_people = people;
    translate();
}

void IncidentForm::setNow()
{
    if (m_isTyped)
        return;
    showMoment(m_since, m_clock().addDays(-1));
    showMoment(m_known, m_clock());
    refresh();
}

void IncidentForm::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

QString IncidentForm::whose() const
{
    return m_whose->currentText();
}

IncidentQuestion IncidentForm::question() const
{
    const auto id = m_whose->currentData().toString();
    const bool isDesk = id == ThisDesk;
    return {.of = isDesk ? ReachOf::Desk : ReachOf::Person,
            .id = isDesk ? QString{} : id,
            .since = momentIn(m_since),
            .knownAt = momentIn(m_known)};
}

bool IncidentForm::isPossible() const
{
    const auto asked = question();
    return asked.since <= asked.knownAt && asked.knownAt <= m_clock();
}

void IncidentForm::go()
{
    refresh();
    if (m_go->isEnabled())
        Q_EMIT asked(question());
}

void IncidentForm::refresh()
{
    m_refusal->setVisible(!isPossible());
    m_go->setEnabled(!m_isBusy && isPossible() && m_whose->currentIndex() >= 0);
}

void IncidentForm::translate()
{
    m_whose->setChoices(QList<QPair<QString, QString>>{{ThisDesk, tr("Everybody at this desk")}} + m_people);
    m_labelledWhose->setLabel(tr("Whose looks and deeds"));
    m_labelledSince->setLabel(tr("Since when (Warsaw time)"));
    m_labelledKnown->setLabel(tr("When it became known (Warsaw time)"));
    m_since->setDisplayFormat(dayFieldFormat());
    m_known->setDisplayFormat(dayFieldFormat());
    m_refusal->say(Tone::Warn, u"circle-alert"_s,
                   sentenceFor(DataDeed::Incident, Problem{.fault = Fault::OutOfRange}));
    setWords(*m_go, tr("Show what was reached"));
    refresh();
}

void IncidentForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void IncidentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
