// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RecordCard.h"

#include "ui/admin/SaveFile.h"
#include "ui/words/DataWords.h"
#include "ui/words/MomentWords.h"
#include "ui/words/RecordWords.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace latarnia {

RecordCard::RecordCard(DataProtection &protection, const Content &content, const Wording &wording,
                       QWidget *parent)
    : VaultCard{u"recordCard"_s, parent}
    , m_accounts{protection.accounts()}
    , m_content{content}
    , m_wording{wording}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_read{new Button{Weightiness::Plain}}
    , m_result{new QWidget}
    , m_area{new PageArea{u"recordArea"_s}}
    , m_save{new Button{Weightiness::Plain}}
{
    m_read->setObjectName(u"recordRead"_s);
    m_save->setObjectName(u"recordSave"_s);
    auto *rows = new QVBoxLayout{m_result};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    rows->addWidget(m_area);
    rows->addWidget(rowOf({m_save}));
    for (auto *part : std::initializer_list<QWidget *>{m_sentence, rowOf({m_read}), m_result})
        column().addWidget(part);
    connectAccounts();
    RecordCard::translate();
}

void RecordCard::connectAccounts()
{
    connect(m_read, &Button::clicked, this,
            [this] { m_accounts.readRecord(m_content.retention, m_content.directory); });
    connect(m_save, &Button::clicked, this, &RecordCard::save);
    connect(&m_accounts, &DataAccounts::recordRead, this, [this](const ProcessingRecord &record) {
        const bool wasHere
            = isAncestorOf(QApplication::focusWidget()); // nobody is pulled away from elsewhere
        m_record = record;
        say(Tone::Info, {});
        refresh();
        if (wasHere)
            m_area->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_accounts, &DataAccounts::failed, this, [this](DataDeed deed, const Problem &problem) {
        if (deed == DataDeed::Record)
            say(Tone::Warn, sentenceFor(deed, problem));
    });
}

QList<PageSection> RecordCard::page() const
{
    return m_record ? recordPage(*m_record, m_wording) : QList<PageSection>{};
}

void RecordCard::save()
{
    saveFile(this,
             {.title = tr("Save the record"),
              .name = u"record-of-processing-%1.txt"_s.arg(inWarsaw(m_record->at).toString(u"yyyy-MM-dd"_s)),
              .bytes = textOf(page()).toUtf8()},
             [this](const QString &path) {
                 say(path.isEmpty() ? Tone::Warn : Tone::Good,
                     path.isEmpty() ? tr("The file could not be written.") : tr("Saved: %1").arg(path));
                 m_save->setFocus(Qt::OtherFocusReason);
             });
}

void RecordCard::refresh()
{
    m_area->show(page());
    m_result->setVisible(m_record.has_value());
}

void RecordCard::translate()
{
    setHeading(tr("Record of processing"));
    m_sentence->setText(tr("Why which data are kept, how long, to whom they may be given and what protects "
                           "them: as the program really does it, for the data protection officer."));
    m_area->setAccessibleName(tr("Record of processing"));
    setWords(*m_read, tr("Show the record"));
    setWords(*m_save, tr("Save the record"));
    refresh();
}

} // namespace latarnia
