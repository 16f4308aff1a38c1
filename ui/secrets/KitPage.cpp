// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/KitPage.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int Words = 11;
constexpr int LowLines = 30; ///< in a window lower than this many lines the words stand closer

} // namespace

KitPage::KitPage(QWidget *parent)
    : StartPage{parent}
    , m_card{new Card}
    , m_advice{new StatusLine{StatusLine::Ground::Tinted}}
    , m_warning{new StatusLine{StatusLine::Ground::Tinted}}
{
    m_card->setObjectName(u"kitWords"_s);
    auto *grid = new QGridLayout{m_card};
    grid->setContentsMargins(24, 12, 24, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < Words; ++i) {
        m_numbers.append(new Label{TextRole::Body, Token::Ink3});
        m_numbers.last()->setText(QString::number(i + 1));
        m_numbers.last()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_words.append(new Label{TextRole::Timer});
    }
    arrange();
    auto *rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    rows->addWidget(m_card);
    rows->addWidget(m_advice);
    rows->addWidget(m_warning);
    rows->addStretch();
    KitPage::translate();
}

/// All eleven words are seen at once, also with large text.
void KitPage::arrange()
{
    const bool low = window()->height() < LowLines * QFontMetrics{Look::font(TextRole::Body)}.height();
    const int columns = low ? 3 : 2;
    const int rows = (Words + columns - 1) / columns;
    auto *grid = static_cast<QGridLayout *>(m_card->layout());
    for (int i = 0; i < Words; ++i) {
        const int column = 2 * (i / rows);
        m_words.at(i)->setRole(low ? TextRole::Page : TextRole::Timer);
        grid->addWidget(m_numbers.at(i), i % rows, column);
        grid->addWidget(m_words.at(i), i % rows, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
}

void KitPage::resizeEvent(QResizeEvent *event)
{
    StartPage::resizeEvent(event);
    arrange();
}

QString KitPage::heading() const
{
    return tr("Recovery kit");
}

QString KitPage::sentence() const
{
    return tr("These eleven words open the vault when nobody remembers a passphrase. They are shown only now "
              "and kept nowhere.");
}

void KitPage::showWords(const QStringList &words)
{
    for (int i = 0; i < m_words.size(); ++i)
        m_words.at(i)->setText(words.value(i));
}

void KitPage::translate()
{
    m_card->setAccessibleName(tr("Words of the recovery kit"));
    m_advice->say(Tone::Info, u"pencil"_s,
                  tr("Write them on paper with their numbers, twice. Keep the two papers in two places, "
                     "never with a backup."));
    m_warning->say(Tone::Warn, u"triangle-alert"_s,
                   tr("Do not take a picture and do not type them into a file. Who has these words and this "
                      "computer reads everything."));
}

} // namespace latarnia
