// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/call/Identity.h"
#include "core/pack/JsonReader.h"

namespace latarnia {

QJsonObject jsonOf(const PersonIdentity &person);
QJsonObject jsonOf(const AllegedPerpetrator &person);
/// Fields that are absent are empty.
PersonIdentity personIdentityFrom(JsonReader &in);
AllegedPerpetrator perpetratorFrom(JsonReader &in);

/// The bytes that are sealed.
QByteArray textOf(const CallIdentity &identity);
QByteArray textOf(const PerpetratorIdentity &identity);
/// What sealed bytes say; keys of a newer program are a problem, as everywhere.
Result<CallIdentity> callIdentityFrom(const QByteArray &text);
Result<PerpetratorIdentity> perpetratorIdentityFrom(const QByteArray &text);

} // namespace latarnia
