// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/ReturnNumberCard.h"

#include "ui/kit/SecretClipboard.h"
#include "ui/words/MomentWords.h"
#include "ui/words/PhoneWords.h"
#include "ui/words/ProblemWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int DigitCount = 5;

} // namespace

ReturnNumberCard::ReturnNumberCard(LiveCall &call, ReturnNumbers &numbers, QWidget *parent)
    : Card{parent}
    , m_call{call}
    , m_numbers{numbers}
    , m_title{new Label{TextRole::BodyName}}
    , m_said{new QLineEdit}
    , m_saidBox{new Labelled{m_said, u"returnNumber"_s}}
    , m_found{new Label{TextRole::Body, Token::Ink, Wrap::Yes}}
    , m_give{new Button{Weightiness::Plain}}
    , m_given{new Digits{TextRole::Timer, Token::Ink}}
    , m_hint{new Label{TextRole::Small, Token::Ink2, Wrap::Yes}}
{
    m_give->setObjectName(u"giveReturnNumber"_s);
    m_given->setObjectName(u"givenReturnNumber"_s);
    m_found->setObjectName(u"earlierCall"_s);
    m_said->setMaxLength(DigitCount);
    setCopying(m_said, Copying::Secret);
    m_said->setValidator(new QRegularExpressionValidator{QRegularExpression{u"\\d*"_s}, m_said});
    build();
    connectNumbers();
    connect(m_said, &QLineEdit::textEdited, this, &ReturnNumberCard::look);
    connect(m_give, &Button::clicked, this, [this] { m_numbers.give(m_call.draft().id); });
    connect(&m_call, &LiveCall::changed, this, &ReturnNumberCard::refresh);
    connect(&m_call, &LiveCall::begun, this, [this] {
        m_said->clear();
        m_found->setText({});
        m_found->hide();
        if (!m_call.draft().earlierCall.isEmpty())
            m_numbers.openAgain(m_call.draft().earlierCall);
    });
    translate();
}

void ReturnNumberCard::build()
{
    auto *give = new QHBoxLayout;
    give->addWidget(m_give);
    give->addWidget(m_given);
    give->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_saidBox, 0, Qt::AlignLeft);
    column->addWidget(m_found);
    column->addLayout(give);
}

void ReturnNumberCard::connectNumbers()
{
    connect(&m_numbers, &ReturnNumbers::given, this, [this](const QString &call, const QString &number) {
        if (call == m_call.draft().id.text)
            m_call.change([&](CallDraft &draft) { draft.returnNumber = number; });
    });
    connect(&m_numbers, &ReturnNumbers::opened, this, &ReturnNumberCard::show);
    connect(&m_numbers, &ReturnNumbers::unknown, this, [this] {
        m_found->setText(tr("This number opens nothing. Ask again slowly; old numbers expire."));
        m_found->show();
    });
    connect(&m_numbers, &ReturnNumbers::withdrawn, this, [this] {
        m_found->setText(
            tr("This number was withdrawn: somebody else may know it. Nothing is shown; ask as if "
               "nobody had called before."));
        m_found->show();
    });
    connect(&m_numbers, &ReturnNumbers::restricted, this, [this] {
        m_found->setText(
            tr("The call of before is restricted and stays closed. Listen as if nobody had called "
               "before; if what was agreed then is needed, ask a shift lead."));
        m_found->show();
    });
    connect(&m_numbers, &ReturnNumbers::failed, this, [this](const Problem &problem) {
        m_found->setText(sentenceFor(problem.fault));
        m_found->show();
    });
}

void ReturnNumberCard::look()
{
    m_found->hide();
    if (m_said->text().size() == DigitCount)
        m_numbers.open(m_said->text());
}

/// The level of then is named and not used: screening starts blank.
void ReturnNumberCard::show(const EarlierCall &earlier)
{
    const bool known = m_call.draft().earlierCall == earlier.call;
    if (!m_call.isOpen() || (!known && m_said->text().size() != DigitCount))
        return; // the answer is for a call that is no longer here
    const auto at = dayAndTime(earlier.at);
    const auto head = earlier.open
        ? tr("Call of %1, not closed yet: %n answer(s), not valid today.", nullptr, earlier.answered).arg(at)
        : tr("Call of %1: %2 then, %n answer(s), not valid today.", nullptr, earlier.answered)
              .arg(at, earlier.level.isEmpty() ? u"T5"_s : earlier.level);
    m_found->setText(earlier.note.isEmpty() ? head : head + u'\n' + earlier.note);
    m_found->show();
    m_call.change([&](CallDraft &draft) { draft.earlierCall = earlier.call; });
}

void ReturnNumberCard::refresh()
{
    if (!m_call.isOpen())
        return;
    const auto &number = m_call.draft().returnNumber;
    const bool controller = m_call.draft().kind == CallKind::SuspectedController;
    m_saidBox->setEnabled(!controller);
    m_give->setVisible(number.isEmpty() && !controller);
    m_given->setVisible(!number.isEmpty() && !controller);
    m_given->setText(spaced(number));
    m_given->setAccessibleName(spaced(number));
    m_hint->setText(number.isEmpty() || controller
                        ? QString{}
                        : tr("Valid for %n day(s). Next time these digits are enough, no name.", nullptr,
                             ReturnNumberDays));
}

void ReturnNumberCard::translate()
{
    m_title->setText(tr("Return number"));
    m_saidBox->setLabel(tr("Digits the caller says"));
    m_give->setText(tr("Give a return number"));
    m_give->setAccessibleName(m_give->text());
}

void ReturnNumberCard::takeFocus()
{
    m_said->setFocus(Qt::ShortcutFocusReason);
}

void ReturnNumberCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        translate();
        refresh();
    }
    Card::changeEvent(event);
}

} // namespace latarnia
