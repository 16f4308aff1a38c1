// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/DataPage.h"

#include "ui/admin/AuditCard.h"
#include "ui/admin/IncidentCard.h"
#include "ui/admin/PersonCard.h"
#include "ui/admin/RecordCard.h"
#include "ui/admin/RetentionCard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latarnia {

DataPage::DataPage(const DataPageParts &parts, QWidget *parent)
    : CardPage{u"dataPage"_s, parent}
{
    auto &protection = parts.protection;
    if (protection.mayDo(DataDeed::Preview))
        addCard(Side::Left, new RetentionCard{protection});
    if (protection.mayDo(DataDeed::Find))
        addCard(Side::Left, new PersonCard{protection, parts.wording});
    if (protection.mayDo(DataDeed::Record))
        addCard(Side::Left, new RecordCard{protection, parts.content, parts.wording});
    if (protection.mayDo(DataDeed::ReadAudit))
        addCard(Side::Right, new AuditCard{protection, parts.looks});
    if (protection.mayDo(DataDeed::Incident))
        addCard(Side::Right, new IncidentCard{protection, parts.clock});
    DataPage::translate();
}

/// Correcting one's own call of today is no reason for the page.
DataPage *DataPage::of(Desk &desk, const Content &content, const Wording &wording, const Clock &clock)
{
    auto *protection = desk.protection();
    const auto may = [protection](DataDeed deed) { return protection->mayDo(deed); };
    constexpr std::array deeds{DataDeed::Preview, DataDeed::Find, DataDeed::ReadAudit};
    if (!protection || std::none_of(deeds.begin(), deeds.end(), may))
        return nullptr;
    return new DataPage{{.protection = *protection,
                         .looks = desk.looks(),
                         .content = content,
                         .wording = wording,
                         .clock = clock}};
}

void DataPage::translate()
{
    setHeading(tr("Data protection"),
               tr("What is kept for how long, what somebody may ask of the line, and who did what."));
}

} // namespace latarnia
