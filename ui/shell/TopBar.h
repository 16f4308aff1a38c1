// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Call.h"
#include "ui/keys/Deed.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/kit/Segmented.h"
#include "ui/words/Language.h"

namespace latarnia {

/// The bar at the top: where to go, the program's language, and hiding.
class TopBar : public Ground
{
    Q_OBJECT

public:
    explicit TopBar(const Language &language, QWidget *parent = nullptr);

    /// Numbers of the calls that wait; none: nothing is shown.
    void showHeld(const QList<CallDraft> &calls);
    enum class View { Call, List, Vault, Data };
    void showOpen(View view); ///< which of them is on the screen
    void offer(const QList<Deed> &deeds); ///< the pages of cards they lead to are there

Q_SIGNALS:
    void callAsked();
    void deedAsked(latarnia::Deed deed); ///< what a key leads to as well
    void hideAsked();
    void languagePicked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void translate();
    void fit();

    const Language &m_language;
    Label *m_name;
    Button *m_toCall;
    Button *m_toList;
    Button *m_toVault;
    Button *m_toData;
    QList<Deed> m_offered;
    Button *m_held;
    QStringList m_numbers;
    Segmented *m_languages;
    Button *m_hide;
};

} // namespace latarnia
