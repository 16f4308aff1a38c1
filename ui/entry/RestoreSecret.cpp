// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/RestoreSecret.h"

#include "core/desk/SignIn.h"
#include "core/vault/KeyringFile.h"
#include "ui/kit/SecretClipboard.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

RestoreSecret::RestoreSecret(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"restoreName"_s}}
    , m_passphrase{new SecretField{u"restorePassphrase"_s}}
    , m_words{new TextArea{u"restoreKit"_s}}
    , m_labelledWords{new Labelled{m_words, u"restoreKit"_s}}
    , m_other{new Button{Weightiness::Quiet}}
{
    m_name->setMaxLength(80);
    m_other->setObjectName(u"restoreOtherSecret"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_labelledName, m_passphrase, m_labelledWords})
        column->addWidget(part);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    setCopying(m_words, Copying::Never);
    m_words->installEventFilter(this);
    connect(m_other, &Button::clicked, this, [this] {
        turn(!m_byKit);
        Q_EMIT turned();
        firstControl()->setFocus(Qt::TabFocusReason);
    });
    turn(false);
}

void RestoreSecret::ask(const QString &backup)
{
    const auto found = readKeyring(backup);
    m_asksName = found && slotOf(found->keyring, {}) == nullptr;
    turn(m_byKit);
}

void RestoreSecret::turn(bool byKit)
{
    m_byKit = byKit;
    m_labelledName->setVisible(m_asksName && !byKit);
    m_passphrase->setVisible(!byKit);
    m_labelledWords->setVisible(byKit);
    translate();
}

void RestoreSecret::forget()
{
    m_passphrase->forget();
    m_words->clear();
}

bool RestoreSecret::isEmpty() const
{
    return m_byKit ? m_words->toPlainText().trimmed().isEmpty() : m_passphrase->text().isEmpty();
}

Opening RestoreSecret::opening() const
{
    if (m_byKit) {
        return [words = m_words->toPlainText()](const QString &copy) { return unlockWithKit(copy, words); };
    }
    return [folder = m_parts.folder, name = m_labelledName->isHidden() ? QString{} : m_name->text().trimmed(),
            passphrase = m_passphrase->text(), clock = m_parts.clock](const QString &copy) {
        return signInToCopy(copy, folder, name, passphrase, clock);
    };
}

QWidget *RestoreSecret::firstControl()
{
    if (m_byKit)
        return m_words;
    const bool named = m_labelledName->isHidden() || !m_name->text().isEmpty();
    return named ? &m_passphrase->field() : m_name;
}

void RestoreSecret::translate()
{
    m_labelledName->setLabel(tr("Name"));
    m_passphrase->setLabel(tr("Passphrase, as it was when the backup was made"));
    m_labelledWords->setLabel(tr("The eleven words of the recovery kit"));
    m_other->setText(m_byKit ? tr("Use a passphrase instead") : tr("Use the recovery kit instead"));
    m_other->setAccessibleName(m_other->text());
    m_other->updateGeometry();
}

bool RestoreSecret::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RestoreSecret::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
