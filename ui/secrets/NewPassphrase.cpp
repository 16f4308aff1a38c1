// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/NewPassphrase.h"

#include "ui/words/EntryWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget{parent}
    , m_advice{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_first{new SecretField{u"passphrase"_s}}
    , m_strength{new StatusLine{StatusLine::Ground::Tinted}}
    , m_second{new SecretField{u"passphraseAgain"_s}}
    , m_same{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_strength->setObjectName(u"passphraseStrength"_s);
    m_same->setObjectName(u"passphraseSame"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_advice, m_first, m_strength, m_second, m_same})
        column->addWidget(part);
    for (auto *field : {m_first, m_second}) {
        connect(field, &SecretField::changed, this, [this] {
            weigh();
            Q_EMIT changed();
        });
    }
    // Who types without looking goes from one to the other, not onto a button that shows the words.
    setTabOrder(&m_first->field(), &m_second->field());
    setTabOrder(&m_second->field(), m_first->shower());
    setTabOrder(m_first->shower(), m_second->shower());
    translate();
}

void NewPassphrase::setKnown(const QStringList &known)
{
    m_known = known;
    weigh();
}

void NewPassphrase::forget()
{
    m_first->forget();
    m_second->forget();
}

QString NewPassphrase::missing() const
{
    if (strengthOf(m_first->text(), m_known) != PassphraseStrength::Enough)
        return tr("The passphrase is not strong enough yet.");
    if (m_first->text() != m_second->text())
        return tr("Type the same passphrase twice.");
    return {};
}

void NewPassphrase::weigh()
{
    const auto strength = strengthOf(m_first->text(), m_known);
    const bool enough = strength == PassphraseStrength::Enough;
    if (m_first->text().isEmpty())
        m_strength->say(Tone::Quiet, u"info"_s, tr("At least 12 characters."));
    else
        m_strength->say(enough ? Tone::Good : Tone::Warn, enough ? u"circle-check"_s : u"circle-dashed"_s,
                        sentenceFor(strength));
    const bool begun = !m_second->text().isEmpty();
    const bool same = m_first->text() == m_second->text();
    if (!begun)
        m_same->say(Tone::Quiet, u"info"_s, tr("Once more, so that no slip of a finger shuts you out."));
    else
        m_same->say(same ? Tone::Good : Tone::Warn, same ? u"circle-check"_s : u"circle-dashed"_s,
                    same ? tr("Both are the same.") : tr("Not the same yet."));
}

void NewPassphrase::translate()
{
    m_advice->setText(tr("Take four or five words of your own that do not belong together. Blanks and any "
                         "letters are welcome; nobody asks for digits or signs."));
    m_first->setLabel(tr("New passphrase"));
    m_second->setLabel(tr("New passphrase once more"));
    weigh();
}

/// Return after the first means: and now again.
void NewPassphrase::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isFirstDone = strengthOf(m_first->text(), m_known) == PassphraseStrength::Enough;
    if (isReturn && isFirstDone && m_first->field().hasFocus() && m_second->text().isEmpty())
        m_second->field().setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void NewPassphrase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
