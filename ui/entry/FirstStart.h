// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/VaultMaking.h"
#include "ui/entry/ComputerPage.h"
#include "ui/entry/EntryParts.h"
#include "ui/entry/PassphrasePage.h"
#include "ui/entry/PersonPage.h"
#include "ui/entry/StepSide.h"
#include "ui/secrets/Errand.h"
#include "ui/secrets/KitCheckPage.h"
#include "ui/secrets/KitPage.h"
#include "ui/secrets/LeaveQuestion.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace latarnia {

/// The first start, page by page: what this is, the computer, the first person, the vault, its kit.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(EntryParts parts, QWidget *parent = nullptr);

    /// Whether leaving now loses nothing; asks where it would.
    bool mayLeave();
    void takeFocus() { go(m_step); }

Q_SIGNALS:
    void opened(const latarnia::OpenVaults &vaults);
    void left();
    void restoreAsked(); ///< instead of a new vault

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Step { Welcome, Computer, Person, Passphrase, Kit, Check, Ready };

    void build();
    QLayout *foot();
    void add(StartPage *page);
    StartPage *page() const { return m_pages.at(m_step); }
    void go(int step);
    void next();
    void back();
    void make();
    void take(Result<MadeVault> made);
    bool hasWayBack() const;
    void giveWay(bool asking);
    void refresh();
    void translate();
    void fit();
    void scroll(int pages);

    EntryParts m_parts;
    StepSide *m_side;
    Label *m_where;
    Label *m_heading;
    Label *m_sentence;
    QStackedWidget *m_stack;
    PersonPage *m_person;
    PassphrasePage *m_passphrase;
    KitPage *m_kit;
    KitCheckPage *m_check;
    LeaveQuestion *m_question;
    Button *m_back;
    Label *m_why;
    Button *m_next;
    QList<StartPage *> m_pages;
    int m_step{Welcome};
    std::optional<MadeVault> m_made;
    Errand m_errand; // last: it is waited for before the rest goes
};

} // namespace latarnia
