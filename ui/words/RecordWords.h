// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ProcessingRecord.h"
#include "ui/words/PageSection.h"
#include "ui/words/Wording.h"

namespace latarnia {

QString nameOf(ProcessingPurpose purpose);
/// What a table of the vault holds, as people would say it; empty for one nobody has found words for.
QString nameOfTable(const QString &table);

/// The record of processing as a page: purposes, whose data, how long, to whom, what protects them.
QList<PageSection> recordPage(const ProcessingRecord &record, const Wording &wording);

} // namespace latarnia
