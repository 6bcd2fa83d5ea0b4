// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <windows.h>

#include <iostream>
#include <string>

namespace changeover::console {

namespace {
CancelToken *interruptToken = nullptr;

BOOL WINAPI onControl(DWORD)
{
    if (interruptToken)
        interruptToken->cancel();
    return TRUE;
}

bool isConsole(DWORD which)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(which), &mode);
}

// A console takes UTF-16; files and pipes get UTF-8, as on every other system.
void write(DWORD which, QString text)
{
    const HANDLE handle = GetStdHandle(which);
    DWORD written = 0;
    if (isConsole(which)) {
        text.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
        WriteConsoleW(handle, text.utf16(), DWORD(text.size()), &written, nullptr);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    for (qsizetype at = 0; at < bytes.size(); at += written)
        if (!WriteFile(handle, bytes.constData() + at, DWORD(bytes.size() - at), &written, nullptr) || written == 0)
            return;
}

std::optional<QString> readConsoleLine()
{
    wchar_t buffer[4096];
    DWORD read = 0;
    if (!ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), buffer, 4095, &read, nullptr) || read == 0)
        return std::nullopt;
    QString line = QString::fromWCharArray(buffer, int(read));
    SecureZeroMemory(buffer, sizeof buffer);
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}
} // namespace

void writeResult(const QString &text)
{
    write(STD_OUTPUT_HANDLE, text);
}

void writeTalk(const QString &text)
{
    write(STD_ERROR_HANDLE, text);
}

bool talkIsTerminal()
{
    return isConsole(STD_ERROR_HANDLE);
}

bool inputIsTerminal()
{
    return isConsole(STD_INPUT_HANDLE);
}

std::optional<QString> readLine()
{
    if (inputIsTerminal())
        return readConsoleLine();
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    QString text = QString::fromStdString(line);
    line.assign(line.size(), ' ');
    return text;
}

std::optional<Secret> readSecret()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    const bool terminal = GetConsoleMode(input, &before);
    if (terminal)
        SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT));
    std::optional<QString> line = readLine();
    if (terminal) {
        SetConsoleMode(input, before);
        writeTalk(QStringLiteral("\n"));
    }
    if (!line)
        return std::nullopt;
    return Secret(std::move(*line));
}

void goOnWithoutReader() {} // there a write just fails

void cancelOnInterrupt(const CancelToken &token)
{
    static CancelToken held;
    held = token;
    interruptToken = &held;
    SetConsoleCtrlHandler(onControl, TRUE);
}

} // namespace changeover::console
