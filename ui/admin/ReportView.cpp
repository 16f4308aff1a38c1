// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ReportView.h"

#include "ui/admin/SaveFile.h"
#include "ui/safekeeping/VaultCard.h"
#include "ui/words/MomentWords.h"
#include "ui/words/ReportWords.h"

using namespace Qt::StringLiterals;

namespace latarnia {

namespace {

constexpr int AreaHeight = 240;

} // namespace

ReportView::ReportView(DataRequests &requests, const Wording &wording, QWidget *parent)
    : QWidget{parent}
    , m_requests{requests}
    , m_wording{wording}
    , m_title{new Label{TextRole::BodyStrong, Token::Ink, Wrap::Yes}}
    , m_whose{new Choice{u"reportWhose"_s}}
    , m_labelledWhose{new Labelled{m_whose, u"reportWhose"_s}}
    , m_make{new Button{Weightiness::Plain}}
    , m_warning{new StatusLine{StatusLine::Ground::Tinted}}
    , m_text{new Label{TextRole::Small, Token::Ink, Wrap::Yes}}
    , m_area{new ReadingArea{m_text}}
    , m_recipients{new Label{TextRole::Small, Token::Ink, Wrap::Yes}}
    , m_save{new Button{Weightiness::Plain}}
    , m_done{new Button{Weightiness::Plain}}
{
    setObjectName(u"reportView"_s);
    build();
    connect(m_make, &Button::clicked, this, &ReportView::ask);
    connect(m_save, &Button::clicked, this, &ReportView::save);
    connect(m_done, &Button::clicked, this, &ReportView::closed);
    connect(&m_requests, &DataRequests::reported, this, &ReportView::show);
    hide();
    translate();
}

void ReportView::build()
{
    m_make->setObjectName(u"reportMake"_s);
    m_warning->setObjectName(u"reportWarning"_s);
    m_text->setObjectName(u"reportText"_s);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(8, 4, 8, 4);
    m_area->setObjectName(u"reportArea"_s);
    m_area->setMinimumHeight(grown(AreaHeight));
    m_recipients->setObjectName(u"reportRecipients"_s);
    m_save->setObjectName(u"reportSave"_s);
    m_done->setObjectName(u"reportDone"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    for (auto *part :
         std::initializer_list<QWidget *>{m_title, m_labelledWhose, m_warning, m_area, m_recipients})
        column->addWidget(part);
    column->addWidget(rowOf({m_make, m_save, m_done}));
}

void ReportView::open(const CallOfPerson &call)
{
    close();
    m_call = call;
    translate();
    m_whose->choose(u"-1"_s);
    QWidget::show();
    m_whose->setFocus(Qt::OtherFocusReason);
}

void ReportView::close()
{
    m_report.reset();
    refresh();
    hide();
}

void ReportView::ask()
{
    const int index = m_whose->currentData().toInt();
    m_requests.report(m_call.call, index < 0 ? std::optional<int>{} : std::optional{index});
}

void ReportView::show(const AccessReport &report)
{
    if (isHidden())
        return;
    m_report = report;
    refresh();
    m_area->setFocus(Qt::OtherFocusReason);
}

void ReportView::save()
{
    saveFile(this,
             {.title = tr("Save the report"),
              .name = u"access-report-%1.txt"_s.arg(QString{m_call.number}.replace(u'/', u'-')),
              .bytes = reportInWords(*m_report, m_wording).toUtf8()},
             [this](const QString &path) {
                 m_save->setFocus(Qt::OtherFocusReason);
                 Q_EMIT saved(path);
             });
}

void ReportView::refresh()
{
    QStringList recipients;
    if (m_report) {
        for (const auto &call : m_report->calls) {
            for (const auto &recipient : call.recipients)
                recipients.append(m_wording.serviceName(recipient.service) + u" · "_s
                                  + dayYearAndTime(recipient.at));
        }
    }
    m_text->setText(m_report ? reportInWords(*m_report, m_wording) : QString{});
    for (auto *part : std::initializer_list<QWidget *>{m_warning, m_area, m_save})
        part->setVisible(m_report.has_value());
    m_recipients->setVisible(!recipients.isEmpty());
    m_recipients->setText(tr("To be told of a correction or an erasure:") + u'\n' + recipients.join(u'\n'));
    m_labelledWhose->setVisible(!m_report);
    m_make->setVisible(!m_report);
}

void ReportView::translate()
{
    //: %1 is the number of a call.
    m_title->setText(tr("Access report on call %1").arg(m_call.number));
    QList<QPair<QString, QString>> whose{{u"-1"_s, tr("The caller")}};
    for (int i = 0; i < m_call.persons; ++i)
        whose.append({QString::number(i), tr("The caller, who is person %1 of the call").arg(i + 1)});
    m_whose->setChoices(whose);
    m_labelledWhose->setLabel(tr("Who asks"));
    m_warning->say(Tone::Warn, u"triangle-alert"_s,
                   tr("Read it before you hand it out: what was written in words may speak of others. Names "
                      "the program knows are blacked out, others are not. A saved file leaves the vault."));
    m_area->setAccessibleName(m_title->text());
    setWords(*m_make, tr("Make the report"));
    setWords(*m_save, tr("Save the report"));
    setWords(*m_done, tr("Close the report"));
    refresh();
}

void ReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    QWidget::changeEvent(event);
}

} // namespace latarnia
