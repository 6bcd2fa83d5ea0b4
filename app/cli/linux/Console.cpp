// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace changeover::console {

namespace {
// A signal handler can reach nothing but globals.
CancelToken *interruptToken = nullptr;

void onSignal(int)
{
    if (interruptToken)
        interruptToken->cancel();
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

void writeResult(const QString &text)
{
    write(stdout, text);
}

void writeTalk(const QString &text)
{
    write(stderr, text);
}

bool talkIsTerminal()
{
    return isatty(STDERR_FILENO);
}

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO);
}

std::optional<QString> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromStdString(line);
}

std::optional<Secret> readSecret()
{
    termios before{};
    const bool terminal = inputIsTerminal() && tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    const bool read = bool(std::getline(std::cin, line));
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        writeTalk(QStringLiteral("\n"));
    }
    if (!read)
        return std::nullopt;
    Secret secret(QString::fromStdString(line));
    line.assign(line.size(), ' ');
    return secret;
}

void goOnWithoutReader()
{
    std::signal(SIGPIPE, SIG_IGN);
}

void cancelOnInterrupt(const CancelToken &token)
{
    static CancelToken held;
    held = token;
    interruptToken = &held;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

} // namespace changeover::console
