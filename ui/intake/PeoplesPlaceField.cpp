// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/PeoplesPlaceField.h"

#include "ui/kit/Fields.h"
#include "ui/kit/SecretClipboard.h"

namespace latarnia {

PeoplesPlaceField::PeoplesPlaceField(LiveCall &call, QWidget *parent)
    : QLineEdit{parent}
{
    setMaxLength(MaxShortText);
    setCopying(this, Copying::Secret);
    connect(this, &QLineEdit::textEdited, &call, [&call](const QString &text) {
        call.changeWords([&](CallDraft &draft) { draft.safety.peoplesWhere = text; });
    });
    const auto follow = [this, &call] { showText(this, call.draft().safety.peoplesWhere); };
    connect(&call, &LiveCall::changed, this, follow);
    connect(&call, &LiveCall::worded, this, follow);
}

} // namespace latarnia
