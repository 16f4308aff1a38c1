// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/Directory.h"

namespace latarnia {

Directory::Directory(PackIdentity identity, QList<Service> services)
    : m_identity{std::move(identity)}
    , m_services{std::move(services)}
{
    for (int i = 0; i < int(m_services.size()); ++i) {
        const auto &service = m_services.at(i);
        m_byId.insert(service.id, i);
        m_named[service.id].append(i);
        for (const auto &kind : service.kinds)
            m_named[kind].append(i);
    }
}

const QList<int> &Directory::named(const QString &name) const
{
    const auto found = m_named.constFind(name);
    return found == m_named.cend() ? m_none : *found;
}

} // namespace latarnia
