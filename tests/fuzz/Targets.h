// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/Tape.h"

namespace latarnia::fuzz {

// Each takes any input and ends the process where one of its promises is broken. One more is a line in
// this list, one in CMakeLists.txt, a file.
void pages(Input input);
void log(Input input);
void journal(Input input);
void crashed_vault(Input input);
void keyring(Input input);
void recovery_kit(Input input);
void erasure_ledger(Input input);
void json(Input input);
void packs(Input input);
void call_line(Input input);
void import_file(Input input);
void draft(Input input);
void emergency_file(Input input);
void routing_facts(Input input);
void screening_case(Input input);
void search_expression(Input input);

struct Target
{
    const char *name;
    void (*run)(Input);
};

constexpr Target Targets[]{
    {"pages", pages},
    {"log", log},
    {"journal", journal},
    {"crashed_vault", crashed_vault},
    {"keyring", keyring},
    {"recovery_kit", recovery_kit},
    {"erasure_ledger", erasure_ledger},
    {"json", json},
    {"packs", packs},
    {"call_line", call_line},
    {"import_file", import_file},
    {"draft", draft},
    {"emergency_file", emergency_file},
    {"routing_facts", routing_facts},
    {"screening_case", screening_case},
    {"search_expression", search_expression},
};

} // namespace latarnia::fuzz
