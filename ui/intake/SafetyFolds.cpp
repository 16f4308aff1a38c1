// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/SafetyFolds.h"

#include "ui/intake/SafetyTurns.h"
#include "ui/keys/Deed.h"
#include "ui/kit/KeyMark.h"
#include "ui/words/CodeLists.h"
#include "ui/words/NeedWords.h"
#include "ui/words/SafetyWords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int UrgentWidth = 900; // never one chip below the other
constexpr int RowGap = 2;

} // namespace

SafetyFolds::SafetyFolds(LiveCall &call, QWidget *parent)
    : FoldArea{new QWidget, parent}
    , m_call{call}
    , m_rows{new QVBoxLayout{widget()}}
    , m_urgentRow{new QWidget}
    , m_title{new Label{TextRole::BodyName}}
    , m_urgent{new ChipGroup{allCodes<DangerKind>() + urgentNeeds(), u"urgent"_s}}
    , m_hearsTitle{new Label{TextRole::BodyName}}
    , m_listeners{new ChipGroup{allCodes<Listener>(), u"listener"_s}}
    , m_hears{new QLineEdit}
    , m_hearsRow{buildHears()}
{
    auto *chips = new QHBoxLayout{m_urgentRow};
    chips->setContentsMargins(4, 0, 4, 0);
    chips->setSpacing(8);
    chips->addWidget(m_title);
    chips->addWidget(m_urgent, 1);
    chips->addWidget(new KeyMark{chordsOf(Deed::GoToSafety)});
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(RowGap);
    m_rows->addWidget(m_urgentRow, 1, Qt::AlignTop);
    m_rows->addWidget(m_hearsRow, 1, Qt::AlignTop);
    m_urgent->setMinimumWidth(UrgentWidth);
    connectParts();
    translate();
}

QWidget *SafetyFolds::buildHears()
{
    m_hears->setObjectName(u"whoHears"_s);
    m_hears->setMaxLength(MaxShortText);
    m_hears->setMinimumWidth(140);
    auto *row = new QWidget;
    auto *hears = new QHBoxLayout{row};
    hears->setContentsMargins(4, 0, 4, 0);
    hears->setSpacing(8);
    hears->addWidget(m_hearsTitle);
    hears->addWidget(m_listeners, 4);
    hears->addWidget(m_hears, 1);
    return row;
}

void SafetyFolds::connectParts()
{
    connect(m_hears, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_call.changeWords([&](CallDraft &draft) { draft.safety.whoHears = text; });
    });
    connect(m_listeners, &ChipGroup::turned, this,
            [this](const QString &code, bool on) { turnListener(m_call, *fromCode<Listener>(code), on); });
    connect(m_urgent, &ChipGroup::turned, this, &SafetyFolds::turn);
    connect(&m_call, &LiveCall::changed, this, &SafetyFolds::refresh);
}

/// A kind of danger alone says nothing of now: only the answer to that question does.
void SafetyFolds::turn(const QString &code, bool on)
{
    turnUrgent(m_call, code, on);
    if (!on || !fromCode<DangerKind>(code))
        return;
    const auto &safety = m_call.draft().safety;
    // A "no" from before anything was marked was about something else: it is asked anew.
    if (safety.danger == DangerNow::No && safety.dangerKinds.size() == 1)
        m_call.change([](CallDraft &draft) {
            draft.safety.dangerAsked = false;
            draft.safety.danger = DangerNow::Unknown;
        });
    if (!m_call.draft().safety.dangerAsked)
        Q_EMIT dangerMarked();
}

void SafetyFolds::setCompact(bool compact)
{
    setInTurn(compact, m_urgentRow);
    m_rows->setSpacing(compact ? 0 : RowGap);
    m_urgent->setMinimumWidth(compact ? 0 : UrgentWidth);
}

QStringList SafetyFolds::urgentNames() const
{
    QStringList names;
    for (const auto kind : m_call.draft().safety.dangerKinds)
        names.append(nameOf(kind));
    for (const auto need : m_call.now().person().needs) {
        if (urgentNeeds().contains(QString{codeOf(need)}))
            names.append(urgentNameOf(need));
    }
    return names;
}

void SafetyFolds::translate()
{
    m_title->setText(tr("Urgent:"));
    auto urgent = namesOfAll<DangerKind>();
    for (const auto &need : urgentNeeds())
        urgent.append(urgentNameOf(*fromCode<Need>(need)));
    m_urgent->setTexts(urgent);
    m_hearsTitle->setText(tr("Who hears?"));
    m_listeners->setTexts(namesOfAll<Listener>());
    m_hears->setAccessibleName(tr("Who hears, in words"));
    m_hears->setPlaceholderText(tr("in words"));
}

void SafetyFolds::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &safety = m_call.draft().safety;
    showText(m_hears, safety.whoHears);
    m_listeners->setOn(codesIn(safety.listeners));
    m_urgent->setOn(codesIn(safety.dangerKinds) + codesIn(m_call.now().person().needs));
}

void SafetyFolds::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    FoldArea::changeEvent(event);
}

} // namespace latarnia
