// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/gui/Hand.h"

#include <QHash>
#include <QtGlobal>

// Last: X defines words such as None and Bool.
#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

namespace hand::native {

namespace {
// A connection of our own: the pointer and the keys belong to the server.
Display *display()
{
    static Display *const opened = XOpenDisplay(nullptr);
    if (!opened)
        qFatal("no X server: run this through tests/run.sh");
    return opened;
}

void button(unsigned number, bool down)
{
    XTestFakeButtonEvent(display(), number, down ? True : False, 0);
    XFlush(display());
}

void keySym(KeySym sym, bool down)
{
    const KeyCode code = XKeysymToKeycode(display(), sym);
    if (code == 0)
        qFatal("this keyboard has no key for 0x%lx", sym);
    XTestFakeKeyEvent(display(), code, down ? True : False, 0);
}

KeySym keySymOf(Qt::Key key)
{
    static const QHash<Qt::Key, KeySym> known{{Qt::Key_Tab, XK_Tab},
                                              {Qt::Key_Return, XK_Return},
                                              {Qt::Key_Escape, XK_Escape},
                                              {Qt::Key_Space, XK_space},
                                              {Qt::Key_Up, XK_Up},
                                              {Qt::Key_Down, XK_Down},
                                              {Qt::Key_Left, XK_Left},
                                              {Qt::Key_Right, XK_Right},
                                              {Qt::Key_Home, XK_Home},
                                              {Qt::Key_End, XK_End},
                                              {Qt::Key_Backspace, XK_BackSpace}};
    if (!known.contains(key) && (key < Qt::Key_A || key > Qt::Key_Z))
        qFatal("key %d is not known to the hand", int(key));
    return known.contains(key) ? known.value(key) : KeySym(XK_a + (key - Qt::Key_A));
}

// Without a window manager, the windows of programs are children of the root. 0: there is none.
Window windowOf(const QString &title)
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned count = 0;
    if (!XQueryTree(display(), DefaultRootWindow(display()), &root, &parent, &children, &count))
        return 0;
    Window found = 0;
    for (unsigned i = 0; i < count; ++i) {
        char *name = nullptr;
        XWindowAttributes attributes{};
        if (XFetchName(display(), children[i], &name) && title == QString::fromUtf8(name) &&
            XGetWindowAttributes(display(), children[i], &attributes) && attributes.map_state == IsViewable)
            found = children[i];
        XFree(name);
    }
    XFree(children);
    return found;
}
} // namespace

bool isWindowShown(const QString &title)
{
    return windowOf(title) != 0;
}

void closeWindow(const QString &title)
{
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = windowOf(title);
    event.xclient.message_type = XInternAtom(display(), "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = long(XInternAtom(display(), "WM_DELETE_WINDOW", False));
    event.xclient.data.l[1] = CurrentTime;
    if (event.xclient.window != 0)
        XSendEvent(display(), event.xclient.window, False, NoEventMask, &event);
    XFlush(display());
}

void moveTo(QPoint pixel)
{
    XTestFakeMotionEvent(display(), -1, pixel.x(), pixel.y(), 0);
    XFlush(display());
}

void leftButton(bool down)
{
    button(Button1, down);
}

void wheel(bool down)
{
    button(down ? Button5 : Button4, true);
    button(down ? Button5 : Button4, false);
}

void key(Qt::Key key, QChar sign, Qt::KeyboardModifiers modifiers, bool down)
{
    const KeySym sym = sign.isNull() ? keySymOf(key) : KeySym(sign.unicode());
    const KeyCode code = XKeysymToKeycode(display(), sym);
    const bool shifted = !sign.isNull() && XkbKeycodeToKeysym(display(), code, 0, 0) != sym;
    if (down) {
        if (shifted || modifiers.testFlag(Qt::ShiftModifier))
            keySym(XK_Shift_L, true);
        if (modifiers.testFlag(Qt::AltModifier))
            keySym(XK_Alt_L, true);
        if (modifiers.testFlag(Qt::ControlModifier))
            keySym(XK_Control_L, true);
    }
    keySym(sym, down);
    if (!down) {
        if (modifiers.testFlag(Qt::ControlModifier))
            keySym(XK_Control_L, false);
        if (modifiers.testFlag(Qt::AltModifier))
            keySym(XK_Alt_L, false);
        if (shifted || modifiers.testFlag(Qt::ShiftModifier))
            keySym(XK_Shift_L, false);
    }
    XFlush(display());
}

} // namespace hand::native
