// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: the least a program with windows can be, as the baseline of a start.
#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication application{argc, argv};
    return 0;
}
