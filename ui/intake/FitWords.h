// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Label.h"

namespace latarnia {

/// Words that are read aloud from the screen are never cut: where @p view has no room for them, its margins
/// and letters give way. @p said are the large ones, @p beside those that explain them.
void fitWords(QWidget &view, const QList<Label *> &said, const QList<Label *> &beside);

} // namespace latarnia
