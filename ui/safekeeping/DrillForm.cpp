// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/DrillForm.h"

#include "core/desk/Unlocking.h"
#include "ui/kit/SecretClipboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int LongestName = 80;

QString kitWay()
{
    return u"kit"_s;
}

QString passphraseWay()
{
    return u"passphrase"_s;
}

} // namespace

DrillForm::DrillForm(QWidget *parent)
    : QWidget{parent}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_backup{new Choice{u"drillBackup"_s}}
    , m_labelledBackup{new Labelled{m_backup, u"drillBackup"_s}}
    , m_way{new Choice{u"drillWay"_s}}
    , m_labelledWay{new Labelled{m_way, u"drillWay"_s}}
    , m_name{new QLineEdit}
    , m_labelledName{new Labelled{m_name, u"drillName"_s}}
    , m_passphrase{new SecretField{u"drillPassphrase"_s}}
    , m_words{new TextArea{u"drillWords"_s}}
    , m_labelledWords{new Labelled{m_words, u"drillWords"_s}}
    , m_go{new Button{Weightiness::Primary}}
    , m_giveUp{new Button{Weightiness::Plain}}
{
    setObjectName(u"drillForm"_s);
    m_name->setMaxLength(LongestName);
    m_go->setObjectName(u"drillGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_giveUp->setObjectName(u"drillGiveUp"_s);
    build();
    setCopying(m_words, Copying::Never);
    m_words->installEventFilter(this);
    connect(m_way, &Choice::picked, this, &DrillForm::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &DrillForm::refresh);
    connect(m_words, &TextArea::textChanged, this, &DrillForm::refresh);
    connect(m_passphrase, &SecretField::changed, this, &DrillForm::refresh);
    connect(m_go, &Button::clicked, this, &DrillForm::go);
    connect(m_giveUp, &Button::clicked, this, &DrillForm::givenUp);
    hide();
    translate();
}

void DrillForm::build()
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_labelledBackup, m_labelledWay,
                                                       m_labelledName, m_passphrase, m_labelledWords})
        column->addWidget(part);
    column->addWidget(rowOf({m_go, m_giveUp}));
}

void DrillForm::setBackups(const QList<FoundBackup> &backups, const QStringList &words)
{
    m_backups = backups;
    QList<QPair<QString, QString>> choices;
    for (int i = 0; i < backups.size(); ++i)
        choices.append({backups.at(i).path, words.value(i)});
    m_backup->setChoices(choices);
    if (m_backup->currentIndex() < 0 && !backups.isEmpty())
        m_backup->choose(backups.first().path);
    refresh();
}

void DrillForm::open(const QString &name)
{
    m_name->setText(name);
    if (!m_backups.isEmpty())
        m_backup->choose(m_backups.first().path);
    m_way->choose(passphraseWay());
    refresh();
    show();
    m_backup->setFocus(Qt::TabFocusReason);
}

void DrillForm::close()
{
    m_passphrase->forget();
    m_words->clear();
    hide();
}

void DrillForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (auto *part : std::initializer_list<QWidget *>{m_labelledBackup, m_labelledWay, m_labelledName,
                                                       m_passphrase, m_labelledWords, m_giveUp})
        part->setEnabled(!busy);
    translate();
}

void DrillForm::turnBack()
{
    if (withKit())
        m_words->setFocus(Qt::OtherFocusReason);
    else
        m_passphrase->field().setFocus(Qt::OtherFocusReason);
}

bool DrillForm::withKit() const
{
    return m_way->currentData().toString() == kitWay();
}

bool DrillForm::isReady() const
{
    const bool hasSecret
        = withKit() ? !m_words->toPlainText().trimmed().isEmpty() : !m_passphrase->text().isEmpty();
    return !m_isBusy && m_backup->currentIndex() >= 0 && hasSecret;
}

void DrillForm::go()
{
    const auto chosen = m_backup->currentIndex();
    if (!isReady() || chosen >= m_backups.size())
        return;
    const auto &backup = m_backups.at(chosen);
    const bool kit = withKit();
    setBusy(true);
    Q_EMIT drillAsked(backup.path, backup.madeAt,
                      [kit, words = m_words->toPlainText(), name = m_name->text().trimmed(),
                       passphrase = m_passphrase->text()](const QString &folder) {
                          return kit ? unlockWithKit(folder, words) : unlock(folder, name, passphrase);
                      });
}

void DrillForm::refresh()
{
    m_labelledName->setVisible(!withKit());
    m_passphrase->setVisible(!withKit());
    m_labelledWords->setVisible(withKit());
    m_go->setEnabled(isReady());
}

void DrillForm::translate()
{
    m_sentence->setText(
        tr("A backup nobody has opened is only a hope. This copies it aside, opens the copy as "
           "another computer would, reads all of it and removes it again. Nothing else "
           "changes."));
    m_labelledBackup->setLabel(tr("Which backup"));
    m_labelledWay->setLabel(tr("Open it with"));
    m_way->setChoices({{passphraseWay(), tr("A passphrase")}, {kitWay(), tr("The recovery kit")}});
    m_labelledName->setLabel(tr("Name"));
    m_passphrase->setLabel(tr("Passphrase"));
    m_labelledWords->setLabel(tr("Words of the recovery kit"));
    setWords(*m_go, m_isBusy ? tr("Being tried…") : tr("Try it"));
    setWords(*m_giveUp, tr("Give up"));
    refresh();
}

bool DrillForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DrillForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
        go();
    else
        QWidget::keyPressEvent(event);
}

void DrillForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
