// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/EmergencyIntake.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace latarnia {

EmergencyIntake::EmergencyIntake(OpenVaults vaults, const std::shared_ptr<Lane> &writer,
                                 DeskIdentity identity, Clock clock, QObject *parent)
    : QObject{parent}
    , m_vaults{std::move(vaults)}
    , m_access{through(writer)}
    , m_identity{std::move(identity)}
    , m_clock{std::move(clock)}
{
    m_thread.setMaxThreadCount(1);
}

EmergencyIntake::~EmergencyIntake()
{
    m_thread.waitForDone();
}

void EmergencyIntake::takeIn(const QString &folder)
{
    m_thread.start([this, folder] {
        const QDir place{folder};
        const auto taken = place.exists()
            ? takeInEmergencies(m_vaults, m_access, {folder, place.filePath(u"emergency"_s)}, m_identity,
                                m_clock, OpenCalls::InHand)
            : Problem{.fault = Fault::FileUnreadable, .file = place.dirName()};
        QMetaObject::invokeMethod(this, [this, taken] {
            if (taken)
                Q_EMIT cameIn(*taken);
            else
                Q_EMIT failed(taken.problem());
        });
    });
}

} // namespace latarnia
