// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace latarnia {

/// How far judging all calls again has come.
QString sentenceForReplay(qint64 done, qint64 all);

} // namespace latarnia
