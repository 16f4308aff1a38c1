// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/DataProtection.h"
#include "core/desk/Desk.h"
#include "ui/safekeeping/CardPage.h"
#include "ui/words/Wording.h"

namespace latarnia {

/// What the page needs.
struct DataPageParts
{
    DataProtection &protection;
    Looks &looks;
    const Content &content;
    const Wording &wording;
    Clock clock{};
};

/// What the line owes the people whose data it has: a card each for what who is at the desk may do.
class DataPage : public CardPage
{
    Q_OBJECT

public:
    explicit DataPage(const DataPageParts &parts, QWidget *parent = nullptr);

    /// Null where there is nothing on it for who is at the desk.
    static DataPage *of(Desk &desk, const Content &content, const Wording &wording, const Clock &clock);

protected:
    void translate() override;
};

} // namespace latarnia
