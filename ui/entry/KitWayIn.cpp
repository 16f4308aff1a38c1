// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/KitWayIn.h"

#include "core/desk/Keyholders.h"
#include "ui/kit/SecretClipboard.h"
#include "ui/words/EntryWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

/// Who can be given a new passphrase: people with a key.
Result<QStringList> namesIn(const OpenVaults &vaults)
{
    const auto people = keyholders(vaults);
    if (!people)
        return people.problem();
    QStringList names;
    for (const auto &person : *people) {
        if (person.opensVault)
            names.append(person.name);
    }
    return names;
}

} // namespace

KitWayIn::KitWayIn(EntryParts parts, QWidget *parent)
    : QWidget{parent}
    , m_parts{std::move(parts)}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_words{new TextArea{u"kitWordsTyped"_s}}
    , m_labelledWords{new Labelled{m_words, u"kitWordsTyped"_s}}
    , m_person{new Choice{u"kitPerson"_s}}
    , m_labelledPerson{new Labelled{m_person, u"kitPerson"_s}}
    , m_passphrase{new NewPassphrase}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_go{new Button{Weightiness::Primary}}
    , m_back{new Button{Weightiness::Plain}}
    , m_question{new LeaveQuestion}
{
    build();
    setCopying(m_words, Copying::Never);
    m_words->installEventFilter(this);
    connect(m_go, &Button::clicked, this, &KitWayIn::go);
    connect(m_back, &Button::clicked, this, &KitWayIn::leave);
    connect(m_question, &LeaveQuestion::left, this, &KitWayIn::left);
    connect(m_person, &Choice::picked, this, [this] { m_passphrase->setKnown({m_person->currentText()}); });
    connect(m_passphrase, &NewPassphrase::changed, this, [this] { say(Tone::Info, {}); });
    translate();
}

void KitWayIn::build()
{
    m_notice->setObjectName(u"kitNotice"_s);
    m_go->setObjectName(u"kitGo"_s);
    m_go->setKeys(QKeySequence{Qt::Key_Return});
    m_back->setObjectName(u"kitBack"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, m_labelledWords, m_labelledPerson,
                                                       m_passphrase, m_notice})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch();
    row->addWidget(m_back);
    column->addLayout(row);
    column->addWidget(m_question);
}

void KitWayIn::begin()
{
    m_vaults.reset();
    m_words->clear();
    m_passphrase->forget();
    m_question->hide();
    say(Tone::Info, {});
    showStage();
    m_words->setFocus(Qt::TabFocusReason);
}

void KitWayIn::showStage()
{
    const bool inside = m_vaults.has_value();
    m_labelledWords->setVisible(!inside);
    m_labelledPerson->setVisible(inside);
    m_passphrase->setVisible(inside);
    translate();
}

void KitWayIn::go()
{
    if (m_errand.isUnderWay() || m_question->isVisible())
        return;
    if (m_vaults)
        setPassphrase();
    else
        openKit();
}

void KitWayIn::openKit()
{
    say(Tone::Info, tr("Opening…"));
    m_errand.run(
        [folder = m_parts.folder, words = m_words->toPlainText()]() -> Found {
            auto vaults = unlockWithKit(folder, words);
            auto names = vaults ? namesIn(*vaults) : QStringList{};
            return {std::move(vaults), std::move(names)};
        },
        [this](Found found) { take(std::move(found)); });
}

void KitWayIn::take(Found found)
{
    if (!found.vaults || !found.names) {
        say(Tone::Warn, kitSentenceFor(found.vaults ? found.names.problem() : found.vaults.problem()));
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_vaults.emplace(*std::move(found.vaults));
    m_words->clear();
    QList<QPair<QString, QString>> people;
    for (const auto &name : std::as_const(*found.names))
        people.append({name, name});
    m_person->setChoices(people);
    if (people.size() == 1)
        m_person->choose(people.first().first);
    m_passphrase->setKnown(*found.names);
    say(Tone::Info, {});
    showStage();
    if (people.size() == 1)
        m_passphrase->firstControl()->setFocus(Qt::TabFocusReason);
    else
        m_person->setFocus(Qt::TabFocusReason);
}

void KitWayIn::setPassphrase()
{
    const auto name = m_person->currentText();
    if (name.isEmpty()) {
        say(Tone::Warn, tr("Choose whose passphrase is to be set."));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto missing = m_passphrase->missing(); !missing.isEmpty()) {
        say(Tone::Warn, missing);
        m_passphrase->firstControl()->setFocus(Qt::OtherFocusReason);
        return;
    }
    say(Tone::Info, tr("The new passphrase is being set…"));
    m_errand.run(
        [vaults = *m_vaults, name, text = m_passphrase->text(), cost = m_parts.cost,
         clock = m_parts.clock]() mutable -> Result<OpenVaults> {
            const auto replaced = replacePassphrase(vaults, name, text, cost, clock);
            return replaced ? Result<OpenVaults>{vaults} : Result<OpenVaults>{replaced.problem()};
        },
        [this](Result<OpenVaults> vaults) {
            say(Tone::Warn, vaults ? QString{} : signInSentenceFor(vaults.problem()));
            if (!vaults)
                return;
            m_passphrase->forget();
            m_vaults.reset();
            Q_EMIT opened(*vaults);
        });
}

bool KitWayIn::mayLeave()
{
    if (m_errand.isUnderWay())
        return false;
    if (m_words->toPlainText().trimmed().isEmpty() && m_passphrase->isEmpty())
        return true;
    m_question->ask(tr("What you typed here is not kept."), tr("Go on"), tr("Leave"));
    return false;
}

void KitWayIn::leave()
{
    if (!m_question->isVisible() && mayLeave())
        Q_EMIT left();
}

void KitWayIn::say(Tone tone, const QString &sentence)
{
    m_notice->say(tone, tone == Tone::Info ? u"hourglass"_s : u"circle-alert"_s, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void KitWayIn::translate()
{
    m_sentence->setText(m_vaults ? tr("The kit fits. Now set a new passphrase; the old one opens nothing "
                                      "any more.")
                                 : tr("Type the eleven words from the paper, with a blank between them. "
                                      "Capital letters and line breaks do not count."));
    m_labelledWords->setLabel(tr("Words of the recovery kit"));
    m_labelledPerson->setLabel(tr("Whose passphrase"));
    m_go->setText(m_vaults ? tr("Set it and open") : tr("Open"));
    m_back->setText(tr("Back to signing in"));
    for (auto *button : {m_go, m_back}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

bool KitWayIn::eventFilter(QObject *watched, QEvent *event)
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

void KitWayIn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<Button *>(QApplication::focusWidget()))
            button->click();
        else
            go();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KitWayIn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
