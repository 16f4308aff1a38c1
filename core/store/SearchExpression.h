// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/SearchQuestion.h"

namespace latarnia {

/// A question as an expression of the search index. Nothing that was typed is an operator. Empty where
/// nothing is asked for.
QString searchExpression(const SearchQuestion &question);

} // namespace latarnia
