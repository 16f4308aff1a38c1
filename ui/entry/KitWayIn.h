// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Unlocking.h"
#include "ui/entry/EntryParts.h"
#include "ui/secrets/Errand.h"
#include "ui/secrets/LeaveQuestion.h"
#include "ui/secrets/NewPassphrase.h"

namespace latarnia {

/// The way in with the recovery kit: its eleven words, then a new passphrase for one of the people.
class KitWayIn : public QWidget
{
    Q_OBJECT

public:
    explicit KitWayIn(EntryParts parts, QWidget *parent = nullptr);

    void begin();
    /// Whether leaving now loses nothing; asks where it would.
    bool mayLeave();

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Found
    {
        Result<OpenVaults> vaults;
        Result<QStringList> names;
    };

    void build();
    void go();
    void openKit();
    void take(Found found);
    void setPassphrase();
    void showStage();
    void leave();
    void say(Tone tone, const QString &sentence);
    void translate();

    EntryParts m_parts;
    Label *m_sentence;
    TextArea *m_words;
    Labelled *m_labelledWords;
    Choice *m_person;
    Labelled *m_labelledPerson;
    NewPassphrase *m_passphrase;
    StatusLine *m_notice;
    Button *m_go;
    Button *m_back;
    LeaveQuestion *m_question;
    std::optional<OpenVaults> m_vaults;
    Errand m_errand; // last: it is waited for before the rest goes
};

} // namespace latarnia
