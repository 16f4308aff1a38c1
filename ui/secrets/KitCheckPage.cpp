// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/KitCheckPage.h"

#include "ui/kit/SecretClipboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

KitCheckPage::KitCheckPage(QWidget *parent)
    : StartPage{parent}
    , m_notice{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_notice->setObjectName(u"kitCheckNotice"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * Gap);
    for (auto &asked : m_asked) {
        asked.field = new QLineEdit;
        asked.field->setMaxLength(20);
        setCopying(asked.field, Copying::Never);
        asked.labelled = new Labelled{asked.field, u"kitWord"_s};
        asked.labelled->setMaximumWidth(grown(220));
        fields->addWidget(asked.labelled);
        connect(asked.field, &QLineEdit::textChanged, this, [this] {
            translate();
            Q_EMIT changed();
        });
    }
    fields->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Gap);
    column->addLayout(fields);
    column->addWidget(m_notice);
    column->addStretch();
}

QString KitCheckPage::heading() const
{
    return tr("Check the paper");
}

QString KitCheckPage::sentence() const
{
    return tr(
        "Two of the words, read from your paper. If one is not readable, Back shows all of them again.");
}

void KitCheckPage::ask(const QStringList &words)
{
    m_words = words;
    auto &chance = *QRandomGenerator::system();
    const int first = int(chance.bounded(quint32(words.size() - 1)));
    const int second = first + 1 + int(chance.bounded(quint32(words.size() - 1 - first)));
    m_asked[0].place = first;
    m_asked[1].place = second;
    for (auto &asked : m_asked) {
        asked.field->clear();
        asked.field->setObjectName(u"kitWord-%1"_s.arg(asked.place + 1));
    }
    translate();
}

bool KitCheckPage::isRight(const Asked &asked) const
{
    return asked.field->text().trimmed().toLower() == m_words.value(asked.place);
}

QString KitCheckPage::missing() const
{
    return std::all_of(m_asked.begin(), m_asked.end(), [this](const Asked &asked) { return isRight(asked); })
        ? QString{}
        : tr("Both words must be those of the kit.");
}

void KitCheckPage::translate()
{
    for (const auto &asked : m_asked)
        asked.labelled->setLabel(tr("Word %1").arg(asked.place + 1));
    const bool begun = std::all_of(m_asked.begin(), m_asked.end(),
                                   [](const Asked &asked) { return asked.field->text().size() >= 5; });
    const bool right = missing().isEmpty();
    if (!begun)
        m_notice->say(Tone::Info, u"info"_s, tr("Capital letters do not count."));
    else
        m_notice->say(right ? Tone::Good : Tone::Warn, right ? u"circle-check"_s : u"triangle-alert"_s,
                      right ? tr("Both are right: your paper can be read.")
                            : tr("At least one is another word. Look at the paper once more."));
}

} // namespace latarnia
