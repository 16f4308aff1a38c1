// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/SecretField.h"

#include "ui/kit/SecretClipboard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestPassphrase = 1000;

/// Whether Caps Lock is on, as far as this key tells: the system does not say it in any other way.
std::optional<bool> capsLockFrom(const QKeyEvent &press)
{
    const auto text = press.text();
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return std::nullopt;
    return text.at(0).isUpper() != press.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

SecretField::SecretField(const QString &objectName, QWidget *parent)
    : QWidget{parent}
    , m_field{new QLineEdit}
    , m_labelled{new Labelled{m_field, objectName}}
    , m_show{new Button{Weightiness::Plain}}
    , m_capsHint{new StatusLine{StatusLine::Ground::None, TextRole::Small}}
{
    m_field->setMaxLength(LongestPassphrase);
    m_field->setEchoMode(QLineEdit::Password);
    setCopying(m_field, Copying::Never);
    m_field->installEventFilter(this);
    m_show->setObjectName(objectName + u"-show"_s);
    m_show->setCheckable(true);
    m_capsHint->setObjectName(objectName + u"-capsLock"_s);
    m_capsHint->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_labelled, 1);
    line->addWidget(m_show, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_capsHint);
    connect(m_field, &QLineEdit::textChanged, this, &SecretField::changed);
    connect(m_show, &Button::toggled, this, &SecretField::showPlain);
    translate();
}

void SecretField::setLabel(const QString &text)
{
    m_labelled->setLabel(text);
    translate();
}

void SecretField::forget()
{
    m_field->clear();
    m_show->setChecked(false);
    m_capsHint->hide();
}

void SecretField::showPlain(bool plain)
{
    m_field->setEchoMode(plain ? QLineEdit::Normal : QLineEdit::Password);
    translate();
}

void SecretField::translate()
{
    const bool plain = m_show->isChecked();
    m_show->setText(plain ? tr("Cover") : tr("Show"));
    m_show->setIconName(plain ? u"eye-off"_s : u"eye"_s);
    m_show->setAccessibleName(m_show->text() + u": "_s + m_field->accessibleName());
    m_show->updateGeometry();
    m_capsHint->say(Tone::Warn, u"triangle-alert"_s, tr("Caps Lock is on."));
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        if (press.key() == Qt::Key_CapsLock)
            m_capsHint->hide(); // the next letter tells what it is now
        else if (const auto on = capsLockFrom(press))
            m_capsHint->setVisible(*on);
    }
    return QWidget::eventFilter(watched, event);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
