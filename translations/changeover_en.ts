<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>WhyPage</name>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n day without an update</numerusform>
            <numerusform>%n days without an update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>%n of them can be taken away safely. It goes into a backup first, and you can put it back. You may also leave it: it does no harm.</numerusform>
            <numerusform>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>%n trace looked after</numerusform>
            <numerusform>%n traces looked after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>%n program removed.</numerusform>
            <numerusform>%n programs removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n Kaspersky program found. Nothing has been changed yet.</numerusform>
            <numerusform>%n Kaspersky programs found. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n day since the last deadline</numerusform>
            <numerusform>%n days since the last deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Waiting for protection, at most %n second(s) more</source>
        <translation>
            <numerusform>Waiting for protection, at most %n second more</numerusform>
            <numerusform>Waiting for protection, at most %n seconds more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago, counted on %1</source>
        <translation>
            <numerusform>%n day ago, counted on %1</numerusform>
            <numerusform>%n days ago, counted on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), counted on %1</source>
        <translation>
            <numerusform>in %n day, counted on %1</numerusform>
            <numerusform>in %n days, counted on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was last updated on %2: %n day(s) without an update.</source>
        <translation>
            <numerusform>%1 was last updated on %2: %n day without an update.</numerusform>
            <numerusform>%1 was last updated on %2: %n days without an update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Its list of known threats is %n day old.</numerusform>
            <numerusform>Its list of known threats is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>%n day since then</numerusform>
            <numerusform>%n days since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>run</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
