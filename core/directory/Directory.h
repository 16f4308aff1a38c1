// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directory/Service.h"
#include "core/pack/Pack.h"

#include <QHash>

namespace latarnia {

/// All services and own units, each with a fixed id.
class Directory
{
public:
    Directory() = default;
    Directory(PackIdentity identity, QList<Service> services);

    const PackIdentity &identity() const { return m_identity; }
    const QList<Service> &services() const { return m_services; }
    /// The index of a service, or -1.
    int indexOf(const QString &id) const { return m_byId.value(id, -1); }
    /// Services that carry @p name as a kind, or the one with this id.
    const QList<int> &named(const QString &name) const;

private:
    PackIdentity m_identity;
    QList<Service> m_services;
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_named;
    QList<int> m_none;
};

/// Decodes a directory pack: ids unique, hours in range.
Result<Directory> directoryFrom(const Pack &pack);

} // namespace latarnia
