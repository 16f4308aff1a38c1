// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calllog/ReadCall.h"

#include "ui/words/LookWords.h"
#include "ui/words/ProblemWords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr std::chrono::milliseconds RestsAfter{200}; // a held arrow key repeats faster

} // namespace

ReadCall::ReadCall(const CallEyes &eyes, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_looks{eyes.looks}
    , m_assigning{eyes.assigning}
    , m_glassBox{new QWidget}
    , m_glass{new GlassCard}
    , m_reader{new CallReader{wording}}
    , m_sealed{new SealedCard}
    , m_whose{new AssignCard}
    , m_seen{new LooksCard}
{
    m_reader->addBehindSafety(m_sealed);
    m_reader->addAtEnd(m_seen);
    m_reader->addAtEnd(m_whose); // before who has seen it
    auto *glass = new QVBoxLayout{m_glassBox};
    glass->setContentsMargins(16, 12, 16, 0);
    glass->addWidget(m_glass);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_glassBox);
    column->addWidget(m_reader);
    column->addStretch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestsAfter);
    connect(&m_rest, &QTimer::timeout, this, &ReadCall::readNow);
    connectLooks();
    connectAssigning();
    empty();
}

void ReadCall::connectLooks()
{
    connect(&m_looks, &Looks::seen, this, [this](const SeenCall &seen) {
        if (seen.call.line.id != m_line.id)
            return;
        if (!m_reader->isVisibleTo(this))
            dismissGlass();
        m_reader->show(seen.call);
        m_reader->setVisible(true);
        m_sealed->show(seen);
        m_whose->show(seen.call.line);
        m_assigning.offer(m_line.id);
        m_looks.readLooks(m_line.id);
    });
    connect(&m_looks, &Looks::refused, this, &ReadCall::refuse);
    connect(&m_looks, &Looks::opened, this, [this](const QString &call, const OpenedIdentity &identity) {
        if (call != m_line.id)
            return;
        m_sealed->open(identity);
        m_looks.readLooks(call);
    });
    connect(&m_looks, &Looks::looksRead, this, [this](const QString &call, const QList<PastLook> &looks) {
        if (call == m_line.id)
            m_seen->show(looks);
    });
    connect(&m_looks, &Looks::glassBroken, this, [this](const QString &call, const QDateTime &until) {
        if (call != m_line.id)
            return;
        m_reader->setVisible(true);
        m_glass->sayBroken(until);
        m_looks.see(call);
    });
    connect(m_sealed, &SealedCard::openAsked, &m_looks, &Looks::openIdentity);
    connect(m_glass, &GlassCard::breakAsked, &m_looks, &Looks::breakGlass);
}

void ReadCall::connectAssigning()
{
    connect(&m_assigning, &Assigning::offered, this,
            [this](const QString &call, const QList<Colleague> &people) {
                if (call == m_line.id)
                    m_whose->offer(people);
            });
    connect(&m_assigning, &Assigning::assigned, this, [this](const AssignedCall &done) {
        if (done.call != m_line.id)
            return;
        m_whose->sayAssigned(done);
        m_assigning.offer(done.call);
        m_looks.readLooks(done.call);
    });
    connect(&m_assigning, &Assigning::refused, this, [this](const QString &call, const Ruling &ruling) {
        if (call == m_line.id)
            m_whose->sayRefused(sentenceFor(ruling.because));
    });
    connect(&m_assigning, &Assigning::failed, this, [this](const QString &call, const Problem &problem) {
        if (call == m_line.id)
            m_whose->sayRefused(sentenceFor(problem.fault));
    });
    connect(m_whose, &AssignCard::assignAsked, &m_assigning, &Assigning::assign);
}

void ReadCall::refuse(const QString &call, Action action, const Ruling &ruling)
{
    if (call != m_line.id)
        return;
    if (action == Action::OpenIdentity) {
        m_sealed->refuse(ruling);
        return;
    }
    m_reader->setVisible(false);
    m_glassBox->show();
    const bool isWayRound = action == Action::ReadCall && ruling.because != Because::Restricted;
    m_glass->refuse(m_line, ruling, isWayRound && m_looks.mayBreakGlass());
}

void ReadCall::dismissGlass()
{
    m_glass->dismiss();
    m_glassBox->hide();
}

void ReadCall::empty()
{
    dismissGlass();
    m_reader->setVisible(false);
    m_isRead = false;
}

void ReadCall::choose(const CallLine &line)
{
    const bool isSame = line.id == m_line.id;
    m_line = line;
    if (!isSame)
        empty();
    m_rest.start();
}

/// Return presses the button that has the keyboard, as everywhere.
void ReadCall::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void ReadCall::readNow()
{
    m_rest.stop();
    if (m_line.id.isEmpty() || m_isRead)
        return;
    m_isRead = true;
    m_looks.see(m_line.id);
}

} // namespace latarnia
