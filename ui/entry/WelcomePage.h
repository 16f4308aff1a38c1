// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataFolder.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Segmented.h"
#include "ui/kit/StatusLine.h"
#include "ui/secrets/StartPage.h"
#include "ui/words/Language.h"

namespace latarnia {

/// What this program is, in the language of whoever starts it.
class WelcomePage : public StartPage
{
    Q_OBJECT

public:
    WelcomePage(Language &language, FolderState state, QWidget *parent = nullptr);

    QString heading() const override;
    QString sentence() const override;
    QWidget *firstControl() const override { return m_languages; }

Q_SIGNALS:
    void restoreAsked();

protected:
    void translate() override;

private:
    Language &m_language;
    FolderState m_state;
    Label *m_languageLabel;
    Segmented *m_languages;
    QList<StatusLine *> m_lines;
    StatusLine *m_before;
    Button *m_restore;
};

} // namespace latarnia
