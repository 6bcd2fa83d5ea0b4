#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screen_reader.py WIZARD [TRANSCRIPT]: uses the wizard as a screen reader does, through AT-SPI and nothing else.

Walks through a whole practice migration. On every page each thing that can be used must have a name and a role, and
each picture words; while it removes, what happens must be announced. Writes down what a person would hear. Needs a
session bus with at-spi2-core: tests/gui/run-screen-reader.sh gives it one. Exit code 1 and what was missing otherwise.
"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; with sanitizers, on a busy machine
USABLE = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT,
}
NEXT = ("Start", "Next", "Save now", "Remove now", "Finish", "Go on", "Save", "Remove")


class Stuck(Exception):
    pass


class Reader:
    def __init__(self, transcript):
        self.heard = []
        self.announced = []
        self.transcript = transcript
        self.app = None
        self.listener = Atspi.EventListener.new(self._announce)
        for what in ("object:property-change:accessible-name", "object:announcement"):
            self.listener.register(what)

    def _announce(self, event):
        try:
            self.announced.append(event.source.get_name())
        except GLib.Error:
            pass

    def turn(self):
        """Lets what was sent meanwhile arrive."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def wait(self, what, condition):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.turn()
            try:
                found = condition()
            except GLib.Error:  # it changed under our hands
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise Stuck(f"waited in vain for {what}")

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_child_count() and "changeover" in (child.get_name() or "").lower():
                return child
        return None

    def nodes(self, node=None):
        """Everything that is on the screen, in the order of reading."""
        node = node or self.app
        if node is None:
            return
        node.clear_cache()
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None:
                continue
            states = child.get_state_set()
            if states.contains(Atspi.StateType.SHOWING) or child.get_role() == Atspi.Role.FRAME:
                yield child
                yield from self.nodes(child)

    def find(self, roles, names, beginning=False):
        for node in self.nodes():
            if node.get_role() not in roles or not node.get_state_set().contains(Atspi.StateType.SENSITIVE):
                continue
            name = (node.get_name() or "").strip()
            if any(name.startswith(one) if beginning else name == one for one in names):
                return node
        return None

    def press(self, node):
        action = node.get_action_iface()
        for index in range(action.get_n_actions()):
            if Atspi.Action.get_action_name(action, index).lower() in ("press", "toggle", "click", "check"):
                Atspi.Action.do_action(action, index)
                self.turn()
                return
        raise Stuck(f'"{node.get_name()}" has no action')

    def listen(self, page):
        """Reads the page from top to bottom; says what a person could not use."""
        try:
            return self.read(page)
        except GLib.Error:  # it changed meanwhile: once more, from the top
            return self.read(page)

    def read(self, page):
        wrong = []
        self.heard.append(f"== {page}")
        for node in self.nodes():
            role, name = node.get_role(), (node.get_name() or "").strip()
            focusable = node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
            where = f"{page}: {role.value_nick}"
            if role in USABLE and focusable and not name:
                wrong.append(f"{where} without a name (description: {node.get_description()!r})")
            if focusable and role in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN):
                wrong.append(f'{where} "{name}" can have the focus but has no role')
            if name and role not in (Atspi.Role.FRAME, Atspi.Role.FILLER, Atspi.Role.PANEL):
                description = (node.get_description() or "").strip()
                self.heard.append(f"{role.value_nick}: {name}" + (f" ({description})" if description else ""))
        return wrong

    def words(self):
        return "\n".join(node.get_name() or "" for node in self.nodes() if node.get_role() == Atspi.Role.LABEL)

    def next_button(self):
        return self.find({Atspi.Role.PUSH_BUTTON}, NEXT)


# The question above each page, in the order of the way.
PAGES = ["What will happen to my computer?", "What do I have?", "Must I? By when?", "What could I lose?",
         "Keep my things", "What protects me instead?", "Remove these programs?", "Is it gone? Am I protected?",
         "Done. What do I keep?"]


def type_sentences(reader):
    """What a blocking hazard asks a person to type stands in the name of the line."""
    for node in reader.nodes():
        name = node.get_name() or ""
        if node.get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY) and "type: " in name:
            Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), name.split("type: ", 1)[1])
            reader.turn()


def walk(reader):
    wrong = []
    for page in PAGES:
        reader.wait(f"the page “{page}”", lambda: page in reader.words())
        if page == PAGES[0]:
            reader.press(reader.find({Atspi.Role.RADIO_BUTTON}, ["A practice computer"], beginning=True))
        if page == PAGES[3]:
            reader.wait("the hazards", lambda: "I know the risk" in reader.words() or reader.next_button())
            type_sentences(reader)
        reader.wait(f"the button that goes on from “{page}”", reader.next_button)
        wrong += reader.listen(page)
        if page == PAGES[4]:
            reader.press(reader.wait("the button that saves", reader.next_button))
            reader.wait("that it is saved", lambda: "Your things are saved" in reader.words())
            wrong += reader.listen(page + " (saved)")
        if page == PAGES[6]:
            reader.announced.clear()
            reader.press(reader.wait("the button that removes", reader.next_button))
            reader.wait("that it is removed", lambda: "Removing is finished" in reader.words())
            wrong += reader.listen("Removed")
            if not any(reader.announced):
                wrong.append("while it removed, nothing was announced")
        reader.press(reader.wait(f"the button that goes on from “{page}”", reader.next_button))
    return wrong


def main():
    wizard = sys.argv[1]
    transcript = sys.argv[2] if len(sys.argv) > 2 else os.devnull
    folder = tempfile.TemporaryDirectory()
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder.name)
    # Qt joins a bus that is there when it starts.
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    process = subprocess.Popen([wizard, "--case-dir", folder.name, "--language", "en"], env=environment)
    reader = Reader(transcript)
    wrong = []
    try:
        reader.app = reader.wait("the wizard on the accessibility bus", reader.find_app)
        wrong = walk(reader)
        code = process.wait(PATIENCE)
        if code != 0:
            wrong.append(f"the wizard ended with {code}")
    except (Stuck, subprocess.TimeoutExpired) as stuck:
        wrong.append(str(stuck))
        try:
            wrong.append("heard last: " + reader.words())
        except (GLib.Error, AttributeError):
            pass
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
        bus.terminate()
        bus.wait()
        with open(transcript, "w", encoding="utf-8") as out:
            out.write("\n".join(reader.heard) + "\n")
    for line in wrong:
        print(line)
    print(f"{len(reader.heard)} things heard, {len(wrong)} wrong")
    return bool(wrong) or len(reader.heard) < 50


if __name__ == "__main__":
    sys.exit(main())
