// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PassphraseInput.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace latarnia {

namespace {

constexpr qint64 LongestLine = 4096;

QString withoutEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// The terminal shows nothing while this lives.
class Unshown
{
public:
    Unshown()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        auto quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unshown()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Unshown(const Unshown &) = delete;
    Unshown &operator=(const Unshown &) = delete;

private:
    termios m_before{};
};

Result<QString> typed(const char *prompt)
{
    if (!isatty(STDIN_FILENO))
        return Problem{.fault = Fault::Locked};
    std::fprintf(stderr, "%s: ", prompt);
    const Unshown unshown;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Problem{.fault = Fault::Locked};
    return withoutEnd(input.readLine(LongestLine));
}

} // namespace

Result<QString> passphraseFrom(const QString &file, const char *prompt)
{
    if (file.isEmpty())
        return typed(prompt);
    QFile input{file};
    const bool open = file == u'-' ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!open)
        return Problem{.fault = Fault::FileUnreadable, .file = QFileInfo{file}.fileName()};
    return withoutEnd(input.readLine(LongestLine));
}

} // namespace latarnia
