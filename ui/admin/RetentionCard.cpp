// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/RetentionCard.h"

#include "ui/admin/SaveFile.h"
#include "ui/words/DataWords.h"
#include "ui/words/SpanWords.h"

#include <QJsonDocument>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

RetentionCard::RetentionCard(DataProtection &protection, QWidget *parent)
    : VaultCard{u"retentionCard"_s, parent}
    , m_protection{protection}
    , m_sentence{new Label{TextRole::Body, Token::Ink2, Wrap::Yes}}
    , m_rows{new LineRows{u"spanRows"_s}}
    , m_unsigned{new Label{TextRole::Small, Token::Warn, Wrap::Yes}}
    , m_change{new Button{Weightiness::Plain}}
    , m_form{new SpanForm}
    , m_look{new Button{Weightiness::Plain}}
    , m_dueHeading{new Label{TextRole::SmallStrong}}
    , m_due{new LineRows{u"dueRows"_s}}
    , m_heldHeading{new Label{TextRole::SmallStrong}}
    , m_held{new LineRows{u"heldRows"_s}}
    , m_erase{new Button{Weightiness::Plain}}
    , m_question{new StatusLine{StatusLine::Ground::Tinted}}
    , m_yes{new Button{Weightiness::Plain}}
    , m_no{new Button{Weightiness::Plain}}
    , m_lines{new LineRows{u"certificate"_s}}
    , m_save{new Button{Weightiness::Plain}}
{
    build();
    connectProtection();
    RetentionCard::translate();
}

void RetentionCard::build()
{
    m_change->setObjectName(u"changeSpan"_s);
    m_look->setObjectName(u"previewRetention"_s);
    m_erase->setObjectName(u"eraseDue"_s);
    m_question->setObjectName(u"eraseQuestion"_s);
    m_yes->setObjectName(u"eraseYes"_s);
    m_no->setObjectName(u"eraseNo"_s);
    m_save->setObjectName(u"saveCertificate"_s);
    for (auto *part :
         std::initializer_list<QWidget *>{m_rows, m_unsigned, m_sentence, rowOf({m_change, m_look}), m_form,
                                          m_dueHeading, m_due, m_heldHeading, m_held})
        column().addWidget(part);
    column().addWidget(rowOf({m_erase}));
    column().addWidget(m_question);
    column().addWidget(rowOf({m_no, m_yes}));
    column().addWidget(m_lines);
    column().addWidget(rowOf({m_save}));
    connect(m_look, &Button::clicked, &m_protection, &DataProtection::preview);
    connect(m_change, &Button::clicked, m_form, &SpanForm::open);
    connect(m_form, &SpanForm::changeAsked, &m_protection, &DataProtection::change);
    connect(m_form, &SpanForm::givenUp, this, [this] {
        m_change->setFocus(Qt::OtherFocusReason);
        m_form->close();
    });
    connect(m_erase, &Button::clicked, this, [this] { confirm(true); });
    connect(m_no, &Button::clicked, this, [this] { confirm(false); });
    connect(m_yes, &Button::clicked, this, &RetentionCard::run);
    connect(m_save, &Button::clicked, this, &RetentionCard::save);
}

void RetentionCard::connectProtection()
{
    connect(&m_protection, &DataProtection::spansRead, this, &RetentionCard::showRows);
    connect(&m_protection, &DataProtection::previewed, this, &RetentionCard::showPreview);
    connect(&m_protection, &DataProtection::certified, this, &RetentionCard::showCertificate);
    connect(&m_protection, &DataProtection::progressed, this, [this](int done, int of) {
        //: %1 of %2 calls.
        say(Tone::Info, tr("Erasing: %1 of %2. Calls go on meanwhile.").arg(done).arg(of));
    });
    connect(&m_protection, &DataProtection::clockDoubted, this, [this] {
        say(Tone::Warn,
            tr("Nothing is erased by itself: the computer's clock is far from the newest call. Have the "
               "clock "
               "looked at, then erase here."));
    });
    connect(&m_protection, &DataProtection::failed, this, [this](DataDeed deed, const Problem &problem) {
        m_isRunning = false;
        if (deed == DataDeed::ChangeSpan)
            m_form->turnBack();
        say(Tone::Warn, sentenceFor(deed, problem));
        refresh();
    });
}

/// What was due by the table as it was is seen no longer once it was changed.
void RetentionCard::showRows(const QList<SpanRow> &rows)
{
    m_spans = rows;
    m_form->setRows(rows);
    sayRows();
    if (!m_form->isBusy())
        return;
    m_change->setFocus(Qt::OtherFocusReason);
    m_form->close();
    m_preview.reset();
    m_isAsking = false;
    sayPreview();
    refresh();
    say(Tone::Good, doneSentenceFor(DataDeed::ChangeSpan));
}

void RetentionCard::sayRows()
{
    QStringList lines;
    for (const auto &row : std::as_const(m_spans))
        lines.append(spanLine(row));
    m_rows->show(lines);
    const auto isOpen = [](const SpanRow &row) { return !row.today.officerSigned; };
    const auto open = int(std::count_if(m_spans.cbegin(), m_spans.cend(), isOpen));
    m_unsigned->setText(tr("%n row(s) are not signed by the data protection officer yet.", nullptr, open));
    m_unsigned->setVisible(open > 0);
    m_change->setVisible(!m_spans.isEmpty() && m_protection.mayDo(DataDeed::ChangeSpan));
}

void RetentionCard::showPreview(const RetentionPreview &preview)
{
    m_preview = preview;
    say(Tone::Info, {});
    sayPreview();
    refresh();
}

void RetentionCard::showCertificate(const ErasureCertificate &certificate)
{
    m_isRunning = false;
    m_certificate = certificate;
    m_preview.reset();
    say(Tone::Good, tr("Done. The certificate is kept in the vault."));
    sayPreview();
    refresh();
    if (m_yes->hasFocus() || !isAncestorOf(window()->focusWidget()))
        m_save->setFocus(Qt::OtherFocusReason);
    m_protection.preview();
}

void RetentionCard::sayPreview()
{
    m_due->show(m_preview ? dueLines(*m_preview) : QStringList{});
    m_held->show(m_preview ? heldLines(*m_preview) : QStringList{});
    m_lines->show(m_certificate ? certificateLines(*m_certificate) : QStringList{});
}

/// Saying no is where the keyboard is: nothing of this can be taken back.
void RetentionCard::confirm(bool asking)
{
    m_isAsking = asking;
    refresh();
    (asking ? m_no : m_erase)->setFocus(Qt::OtherFocusReason);
}

void RetentionCard::run()
{
    m_isAsking = false;
    m_isRunning = true;
    m_look->setFocus(Qt::OtherFocusReason);
    refresh();
    say(Tone::Info, tr("Erasing… Calls go on meanwhile."));
    m_protection.run();
}

void RetentionCard::save()
{
    const QJsonDocument json{jsonOf(*m_certificate)};
    saveFile(this,
             {.title = tr("Save the certificate"),
              .name = u"erasure-%1.json"_s.arg(m_certificate->at.toString(u"yyyy-MM-dd"_s)),
              .bytes = json.toJson()},
             [this](const QString &path) {
                 say(path.isEmpty() ? Tone::Warn : Tone::Good,
                     path.isEmpty() ? tr("The file could not be written.") : tr("Saved: %1").arg(path));
                 m_save->setFocus(Qt::OtherFocusReason);
             });
}

/// What may be pressed now.
void RetentionCard::refresh()
{
    const bool mayRun = m_protection.mayDo(DataDeed::Run);
    const bool isAnythingDue = m_preview && !dueLines(*m_preview).isEmpty();
    m_erase->setVisible(mayRun && isAnythingDue && !m_isAsking && !m_isRunning);
    m_question->setVisible(m_isAsking);
    m_yes->setVisible(m_isAsking);
    m_no->setVisible(m_isAsking);
    m_save->setVisible(m_certificate.has_value());
    m_dueHeading->setVisible(isAnythingDue);
    m_heldHeading->setVisible(m_preview && !heldLines(*m_preview).isEmpty());
    m_sentence->setText(m_preview && !isAnythingDue
                            ? tr("Nothing is due. What is due is erased once a day, when nobody talks.")
                            : tr("What is due is erased once a day, when nobody talks. Counters stay; words, "
                                 "names and numbers go for ever."));
}

void RetentionCard::translate()
{
    setHeading(tr("Kept for how long"));
    setWords(*m_look, tr("Show what is due"));
    setWords(*m_erase, tr("Erase what is due…"));
    m_question->say(
        Tone::Alert, u"triangle-alert"_s,
        tr("This cannot be taken back, not even from a backup that is restored here. Erase now?"));
    setWords(*m_yes, tr("Erase for ever"));
    setWords(*m_no, tr("Do not erase"));
    setWords(*m_save, tr("Save the certificate"));
    setWords(*m_change, tr("Change a row…"));
    m_dueHeading->setText(tr("To be erased"));
    m_heldHeading->setText(tr("Kept although its time is over"));
    sayRows();
    sayPreview();
    refresh();
}

void RetentionCard::showEvent(QShowEvent *event)
{
    VaultCard::showEvent(event);
    if (!event->spontaneous())
        m_protection.readSpans();
}

} // namespace latarnia
