<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>changeover::WhyPage</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
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
