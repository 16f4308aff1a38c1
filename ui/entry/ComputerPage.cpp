// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/ComputerPage.h"

#include "ui/words/EntryWords.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

ComputerPage::ComputerPage(const QString &folder, const MachineFacts &facts, QWidget *parent)
    : StartPage{parent}
    , m_folder{QDir::toNativeSeparators(QDir{folder}.absolutePath())}
    , m_warnings{warningsFor(facts)}
    , m_caption{new Label{TextRole::Caption, Token::Ink2}}
    , m_place{new Label{TextRole::BodyName, Token::Ink, Wrap::Yes}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_caption);
    column->addWidget(m_place);
    column->addSpacing(Gap);
    const auto count = qMax(qsizetype{1}, m_warnings.size());
    for (qsizetype i = 0; i < count; ++i) {
        auto *line = new StatusLine{StatusLine::Ground::Tinted};
        line->setObjectName(u"check-"_s + (m_warnings.isEmpty() ? u"none"_s : codeOf(m_warnings.at(i))));
        m_lines.append(line);
        column->addWidget(line);
    }
    column->addStretch();
    ComputerPage::translate();
}

QString ComputerPage::heading() const
{
    return tr("This computer");
}

QString ComputerPage::sentence() const
{
    return tr("Where the calls are kept, and what is good to know before they are.");
}

QString ComputerPage::missing() const
{
    return std::any_of(m_warnings.begin(), m_warnings.end(), forbidsVault)
        ? tr("No vault can be made in this folder.")
        : QString{};
}

void ComputerPage::translate()
{
    m_caption->setText(tr("Data folder"));
    m_place->setText(m_folder);
    if (m_warnings.isEmpty())
        m_lines.first()->say(Tone::Good, u"circle-check"_s, tr("Nothing here speaks against a vault."));
    for (qsizetype i = 0; i < m_warnings.size(); ++i) {
        const auto warning = m_warnings.at(i);
        const bool hint = warning == MachineWarning::ClearDisk;
        const auto tone = forbidsVault(warning) ? Tone::Alert : hint ? Tone::Info : Tone::Warn;
        m_lines.at(i)->say(tone,
                           forbidsVault(warning) ? u"circle-alert"_s
                               : hint            ? u"info"_s
                                                 : u"triangle-alert"_s,
                           sentenceFor(warning));
    }
}

} // namespace latarnia
