// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/gui/Hand.h"

#include <QHash>
#include <QtGlobal>

#include <windows.h>

namespace hand::native {

namespace {
void mouse(DWORD flags, DWORD data = 0)
{
    INPUT input{};
    input.type = INPUT_MOUSE;
    input.mi.dwFlags = flags;
    input.mi.mouseData = data;
    SendInput(1, &input, sizeof input);
}

void virtualKey(WORD code, bool down)
{
    INPUT input{};
    input.type = INPUT_KEYBOARD;
    input.ki.wVk = code;
    input.ki.wScan = WORD(MapVirtualKeyW(code, MAPVK_VK_TO_VSC));
    input.ki.dwFlags = down ? 0 : KEYEVENTF_KEYUP;
    SendInput(1, &input, sizeof input);
}

WORD codeOf(Qt::Key key)
{
    static const QHash<Qt::Key, WORD> known{
        {Qt::Key_Tab, VK_TAB},   {Qt::Key_Return, VK_RETURN}, {Qt::Key_Escape, VK_ESCAPE}, {Qt::Key_Space, VK_SPACE},
        {Qt::Key_Up, VK_UP},     {Qt::Key_Down, VK_DOWN},     {Qt::Key_Left, VK_LEFT},     {Qt::Key_Right, VK_RIGHT},
        {Qt::Key_Home, VK_HOME}, {Qt::Key_End, VK_END},       {Qt::Key_Backspace, VK_BACK}};
    if (!known.contains(key) && (key < Qt::Key_A || key > Qt::Key_Z))
        qFatal("key %d is not known to the hand", int(key));
    return known.contains(key) ? known.value(key) : WORD('A' + (key - Qt::Key_A));
}
} // namespace

bool isWindowShown(const QString &title)
{
    const HWND window = FindWindowW(nullptr, reinterpret_cast<const wchar_t *>(title.utf16()));
    return window && IsWindowVisible(window);
}

void closeWindow(const QString &title)
{
    PostMessageW(FindWindowW(nullptr, reinterpret_cast<const wchar_t *>(title.utf16())), WM_CLOSE, 0, 0);
}

void moveTo(QPoint pixel)
{
    // Absolute positions count in 65536ths of the screen; the half pixel keeps rounding on the right one.
    const auto part = [](int at, int whole) { return LONG((at * 65536LL + 32768) / whole); };
    INPUT input{};
    input.type = INPUT_MOUSE;
    input.mi.dwFlags = MOUSEEVENTF_MOVE | MOUSEEVENTF_ABSOLUTE;
    input.mi.dx = part(pixel.x(), GetSystemMetrics(SM_CXSCREEN));
    input.mi.dy = part(pixel.y(), GetSystemMetrics(SM_CYSCREEN));
    SendInput(1, &input, sizeof input);
}

void leftButton(bool down)
{
    mouse(down ? MOUSEEVENTF_LEFTDOWN : MOUSEEVENTF_LEFTUP);
}

void wheel(bool down)
{
    mouse(MOUSEEVENTF_WHEEL, DWORD(down ? -WHEEL_DELTA : WHEEL_DELTA));
}

void key(Qt::Key key, QChar sign, Qt::KeyboardModifiers modifiers, bool down)
{
    WORD code = 0;
    if (sign.isNull()) {
        code = codeOf(key);
    } else {
        const SHORT scanned = VkKeyScanW(sign.unicode());
        if (scanned == -1)
            qFatal("this keyboard has no key for U+%04X", unsigned(sign.unicode()));
        code = LOBYTE(scanned);
        modifiers.setFlag(Qt::ShiftModifier, (HIBYTE(scanned) & 1) != 0);
    }
    const std::pair<Qt::KeyboardModifier, WORD> all[] = {
        {Qt::ShiftModifier, VK_SHIFT}, {Qt::AltModifier, VK_MENU}, {Qt::ControlModifier, VK_CONTROL}};
    if (down)
        for (const auto &[modifier, held] : all)
            if (modifiers.testFlag(modifier))
                virtualKey(held, true);
    virtualKey(code, down);
    if (!down)
        for (const auto &[modifier, held] : all)
            if (modifiers.testFlag(modifier))
                virtualKey(held, false);
}

} // namespace hand::native
