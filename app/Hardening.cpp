// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace latarnia {

void harden()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(S_IRWXG | S_IRWXO);
}

} // namespace latarnia
