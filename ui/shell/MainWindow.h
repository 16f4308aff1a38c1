// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/Desk.h"
#include "ui/calllog/CallListPage.h"
#include "ui/intake/CallPage.h"
#include "ui/kit/Curtain.h"
#include "ui/kit/KeyBar.h"
#include "ui/shell/CallKeeper.h"
#include "ui/shell/Deed.h"
#include "ui/shell/PaletteEntries.h"
#include "ui/shell/ShiftTaps.h"
#include "ui/words/Language.h"

#include <QStackedWidget>

namespace latarnia {

/// What the window needs from outside.
struct WindowParts
{
    Desk &desk;
    const Content &content;
    Language &language;
    Clock clock{utcNow};
    Stopwatch stopwatch{monotonicNow};
};

/// The one window: a bar, the call or the list of calls, the keys at the foot, and the curtain over all of
/// it.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);

    LiveCall &call() { return m_call; }
    /// Does what a key asks for; the palette and tests use it too.
    void perform(Deed deed);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    QWidget *buildIdle();
    void connectDesk();
    void connectCall();
    void takeFound(const QString &code);
    void performInCall(Deed deed);
    void answerFor(Deed deed);
    void connectKeys();
    void translate();
    void closeCall();
    void confirmClose();
    void showClosed(const QString &call);
    void cycleCallerLanguage();
    void hideScreen();
    ClosingResult closingResult() const;

    WindowParts m_parts;
    Wording m_wording;
    LiveCall m_call;
    Ground *m_bar{nullptr};
    Label *m_name{nullptr};
    Button *m_toCall{nullptr};
    Button *m_toLog{nullptr};
    Segmented *m_languages{nullptr};
    Button *m_hide{nullptr};
    QStackedWidget *m_pages;
    CallPage *m_page;
    CallListPage *m_list;
    Label *m_idleTitle{nullptr};
    Label *m_idleText{nullptr};
    Button *m_take{nullptr};
    Label *m_keys{nullptr};
    KeyBar *m_keyBar;
    Palette *m_palette;
    Curtain *m_curtain; // after the palette: it covers all
    CallKeeper *m_keeper;
    ShiftTaps *m_shiftTaps;
    bool m_closeAsked{false};
    CallDraft m_lastClosed; ///< null once it can no longer be opened again
    bool m_lastWasAnswer{false}; ///< Ctrl+Z takes back whichever came last, an answer or typing
};

} // namespace latarnia
