// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/BackupChoice.h"
#include "ui/entry/RestoreFindings.h"
#include "ui/entry/RestoreSecret.h"
#include "ui/secrets/LeaveQuestion.h"

namespace latarnia {

/// The way back from a backup: which one, what opens it, what it holds, and only then it takes the place of
/// what is there. Until then nothing is changed.
class RestoreWayIn : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreWayIn(EntryParts parts, QWidget *parent = nullptr);

    void begin();
    void takeFocus();
    /// A call comes first: what is secret goes, all else stays as it is.
    void stepAside() { m_secret->forget(); }
    /// Whether leaving now loses nothing; asks where it would.
    bool mayLeave();

Q_SIGNALS:
    void left();
    /// The backup is in its place; what was there lies in @p before, or there was nothing.
    void restored(const QString &before);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Choose, Open, Found };

    struct Tried
    {
        Result<std::unique_ptr<RestoreTrial>> trial;
        std::optional<InspectedVault> there{};
    };

    void build();
    void go();
    void back();
    void leave();
    void turnTo(Stage stage);
    void open();
    void take(Tried tried);
    void putInPlace();
    void say(Tone tone, const QString &sentence);
    QString sentenceOf(const Problem &problem) const;
    void translate();

    EntryParts m_parts;
    Stage m_stage{Stage::Choose};
    std::shared_ptr<RestoreTrial> m_trial;
    Label *m_sentence;
    BackupChoice *m_choice;
    RestoreSecret *m_secret;
    RestoreFindings *m_findings;
    StatusLine *m_notice;
    Button *m_go;
    Button *m_back;
    LeaveQuestion *m_question;
    Errand m_errand; // last: it is waited for before the rest goes
};

} // namespace latarnia
