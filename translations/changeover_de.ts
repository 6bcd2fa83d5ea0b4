<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>Welche Datei ist das Bereinigungstool?</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>Programme (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Laut Windows hat „%1“ diese Datei signiert. Ist das der Hersteller?</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover kann nicht jeden Namen kennen, mit dem der Hersteller signiert. Wenn Sie nicht sicher sind, antworten Sie mit Nein.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>Die Signatur wurde von %1 ausgestellt. Im Internet wurde nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>Ja, a&amp;usführen</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>Ne&amp;in, nicht ausführen</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>Das Bereinigungstool des Herstellers</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>Wenn das Deinstallationsprogramm immer wieder scheitert, ist das Bereinigungstool von Kaspersky, kavremover, der nächste Versuch. Changeover lädt es nicht herunter. Holen Sie es von der Seite des Herstellers oder von jemandem, dem Sie vertrauen, und wählen Sie die Datei hier aus.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>Es wird geprüft, bevor es startet. Danach stellt es eigene Fragen; unter anderem sollen Sie eintippen, was ein Bild zeigt.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Das System fragt vorher nach Administratorrechten.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>In der Übung wählen Sie kavremvr.exe aus dem Ordner „Downloads“ des Übungscomputers. Die Datei startet nichts.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>&amp;Datei auswählen …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Quelle: %1. Geprüft am %2.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Läuft auf: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>Fragen Sie den Hersteller nach: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>Es gibt einen Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>Wenn Windows nach dem Entfernen Probleme macht, suchen Sie im Startmenü nach &quot;rstrui&quot; und wählen Sie diesen Punkt aus.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>Sie können auch ohne ihn weitermachen. Wenn Windows dann nach dem Entfernen Probleme macht, lässt es sich nicht in den jetzigen Stand zurückversetzen.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>Es gibt keinen Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>Noch einmal ver&amp;suchen</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>Zuerst einen Wiederherstellungspunkt erstellen?</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows merkt sich den jetzigen Stand seiner Programme und Einstellungen und kann dorthin zurückversetzt werden. Ihre eigenen Dateien bleiben in jedem Fall, wie sie sind.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Das System fragt vorher nach Administratorrechten.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>Wiederherstellungs&amp;punkt erstellen</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>Befehle für den Administrator dieses Servers</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>Öffnen Sie PowerShell als Administrator und geben Sie ein:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>Antivirenprogramm</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>Agent: verbindet diesen Computer mit der Verwaltungszentrale einer Firma</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>VPN-Programm</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>Kam zusammen mit dem Antivirenprogramm</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>Verwaltungszentrale: verwaltet andere Computer</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>Kam durch die Übergabe im September 2024</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>Liste der Programme</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>Ein Antivirenprogramm ist eingeschaltet</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>Kein Antivirenprogramm ist eingeschaltet</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>Dieser Computer kann nicht sagen, ob ein Antivirenprogramm eingeschaltet ist</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows wurde noch nicht vollständig neu gestartet</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>Ein Neustart schließt das Entfernen ab</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>Aus- und wieder einschalten genügt auf vielen Computern nicht („Schnellstart“). Nur ein Neustart genügt.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>Das ist eine Übung: Nur der Übungscomputer wird neu gestartet, nicht Ihr Computer.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>Speichern Sie zuerst Ihre offenen Arbeiten. Changeover öffnet sich von selbst wieder, wenn Sie sich angemeldet haben, und macht mit der Prüfung weiter.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>Übungscomputer &amp;neu starten</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>Computer jetzt neu s&amp;tarten</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>Drucken Sie dieses Blatt jetzt aus. Darauf steht, was zu tun ist, falls der Computer trotzdem neu gestartet wird.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Rettungsblatt öffnen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>Tag nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>Speichern Sie zuerst Ihre offenen Arbeiten. Starten Sie Changeover nach dem Neustart wieder von Ihrem USB-Stick: Es macht mit der Prüfung weiter.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>Quelle, geprüft am %1:</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>Für wen es gilt: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>Im Recht: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>ein anderes Land</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>für eine Firma oder eine Organisation</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>für eine US-Bundesbehörde oder ihren Auftragnehmer</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>um Software zu verkaufen, zu reparieren oder einzubauen</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>außerhalb der Vereinigten Staaten</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Was geschah, Tag für Tag</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>Vor Kurzem aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n Tag ohne Update</numerusform>
            <numerusform>%n Tage ohne Update</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>%1 auf diesem Computer wurde zuletzt am %2 aktualisiert.</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>Ohne Updates entgehen ihm neue Bedrohungen.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Nie aktualisiert</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>%1 auf diesem Computer gibt an, dass es nie aktualisiert wurde.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>Wie lange ohne Updates?</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>Es war nicht zu sehen, wann %1 auf diesem Computer zuletzt aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>Hier gefunden: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>Nur der Name war zu sehen. Bitte vergewissern Sie sich, dass es dieses Programm ist.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>Das ist darüber bekannt, und so wird es entfernt.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>„%1“ ist kein Paketname.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Vor dem Beginn abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>Das Paket %1 wird entfernt</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>Ein anderes Programm installiert oder entfernt gerade Pakete. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>Das Deinstallationsprogramm kann von hier aus nicht gestartet werden. Entfernen Sie das Programm in Windows unter Einstellungen, Apps, Installierte Apps. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>Dieses Deinstallationsprogramm zeigt eigene Fenster, und hier gibt es keinen Bildschirm dafür. Jemand muss sich anmelden und das Programm dort entfernen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>Bitte beantworten Sie, was das Deinstallationsprogramm in seinem eigenen Fenster fragt.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>Das Deinstallationsprogramm ist seit %1 Minuten still. Suchen Sie nach einem seiner Fenster, das auf eine Antwort wartet, vielleicht hinter anderen Fenstern.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>Das Deinstallationsprogramm hat seit %1 nichts gemeldet. Vielleicht arbeitet es noch: Bitte warten Sie und schalten Sie nicht aus.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>Dieses Produkt hat kein Windows-Installer-Paket.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>Das ist keine Sammeldatei dieses Programms, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 ist nicht in dieser Sammeldatei.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 ist nicht mehr so, wie es gesichert wurde.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>Der Ordner für %1 ist nicht vorhanden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> Nichts, was vorher da war, wurde geändert, und es bleibt keine halbe Sammeldatei zurück.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>Für %1 ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>Der Ordner von %1 ist weg. Wurde das Laufwerk abgezogen? Schließen Sie es wieder an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> Nichts, was vorher da war, wurde geändert.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>%1 passt nicht hinein: Eine Sammeldatei fasst weniger als 4 GB. Dies wurde ausgelassen; alles andere ist gesichert.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>Die Sammeldatei ist schon fertig.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 kann kein Name in der Sammeldatei sein.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>%1 passt nicht hinein: Eine Sammeldatei fasst höchstens %2 Dateien. Dies wurde ausgelassen; alles andere ist gesichert.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Abgebrochen. Es wurde keine Sammeldatei geschrieben.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 in der Sammeldatei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>Das Deinstallationsprogramm fragt in seinen eigenen Fenstern, ob die Aktivierung, die Einstellungen, die Dateien im Backup und die Schlüssel verschlüsselter Dateien behalten werden sollen. Nur dieselbe Version kann öffnen, was es behalten hat.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>Niemand konnte bestätigen, wo dieses Produkt seine Ausschlüsse zeigt. Sehen Sie in seinen Einstellungen nach Ausschlüssen von der Überprüfung und vertrauenswürdigen Programmen.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>Wenn eine Firma diesen Computer verwaltet, fragen Sie die zuständige Person: Vielleicht ist die Liste nur dort zu sehen.</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>Auf dem Computer ist ein Treiber zur Verschlüsselung mit diesem Produkt.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>Was das Produkt verschlüsselt hat, lässt sich nur mit dem Produkt lesen. Wenn Sie es vorher entfernen, können Ihre Dateien oder das ganze Laufwerk verloren sein, und Windows startet vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>Entfernen Sie das Produkt noch nicht. Fragen Sie die Person, die diesen Computer verwaltet, ob seine Laufwerke oder Dateien verschlüsselt sind.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>Lassen Sie zuerst alles entschlüsseln, mit dem Produkt selbst oder von seinem Verwaltungsserver aus. Auch Dateien auf Wechseldatenträgern gehören dazu.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>Kopieren Sie, was wichtig ist, an einen Ort, der nicht verschlüsselt ist, und prüfen Sie, ob es sich dort öffnen lässt.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>Wenn Sie wissen, dass nichts verschlüsselt ist, sagen Sie es, indem Sie diese Gefahr akzeptieren.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>Das könnte ein Treiber zur Verschlüsselung mit diesem Produkt sein.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>Sein Name sieht nach einem Treiber aus, der Laufwerke oder Dateien verschlüsselt; bestätigen konnte das noch niemand. Wenn es so ist, lässt sich das Verschlüsselte nur mit dem Produkt lesen, und wenn Sie das Produkt vorher entfernen, können Ihre Dateien verloren sein.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>Daten des Produkts: Berichte, Datenbanken und vielleicht Dateien, die es als Backup behalten hat.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>Ein leerer Registrierungsschlüssel. Er schadet nicht.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>Ein registrierter Dienst oder Treiber, dessen Datei weg ist. Windows kann ihn nicht starten.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>Der Ordner des Programms. Das Deinstallationsprogramm hätte ihn entfernen sollen.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>Ein Ordner mit Treibern des Produkts. Er wird nur gemeldet: Windows benutzt vielleicht noch einen davon.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Die Windows-Einstellungen für die Tastatur nennen einen Treiber von Kaspersky. Wenn dieser Treiber weg ist, funktioniert die Tastatur nach dem nächsten Start vielleicht nicht. Dieses Programm meldet es nur: Fragen Sie jemanden, der sich mit Windows auskennt, bevor Sie neu starten.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Die Windows-Einstellungen für die Maus nennen einen Treiber von Kaspersky. Wenn dieser Treiber weg ist, funktioniert die Maus nach dem nächsten Start vielleicht nicht. Dieses Programm meldet es nur: Fragen Sie jemanden, der sich mit Windows auskennt, bevor Sie neu starten.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>Mit diesem Zertifikat konnte das Produkt in verschlüsselte Webseiten hineinsehen. Ohne das Produkt braucht es niemand.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>Ein Verwaltungsserver verwaltet diesen Computer.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>Der Server bestimmt hier über das Produkt: Das Kennwort kann dort festgelegt sein, und er kann das Produkt wieder installieren, nachdem Sie es entfernt haben.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>Bitten Sie die Person, die den Server verwaltet, diesen Computer aus seinen Gruppen und Aufgaben herauszunehmen.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>Fragen Sie auch nach dem Kennwort, falls dort eines festgelegt ist.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>Daten des Network Agent. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>Ein registrierter Dienst, dessen Datei weg ist. Windows kann ihn nicht starten.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>Daten des VPN. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>Ein registrierter Dienst oder Netzwerktreiber, dessen Datei weg ist. Windows kann ihn nicht starten.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>Dieses Tool läuft, ohne installiert zu sein. Löschen Sie die heruntergeladene Datei.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>Vom kostenlosen Virus Removal Tool übrig geblieben: Berichte und vielleicht Dateien, die es in Quarantäne gestellt hat. Sehen Sie hinein, bevor Sie den Ordner löschen.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>Im Kennwort-Manager sind vielleicht Kennwörter gespeichert.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover kann nicht sehen, ob Sie Kennwörter darin aufbewahren. Wenn ja, kommen Sie vielleicht nicht mehr in Ihre Konten, sobald er weg ist.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>Öffnen Sie den Kennwort-Manager und suchen Sie nach einem Weg, Ihre Kennwörter zu exportieren. Übernehmen Sie sie in einen anderen Kennwort-Manager.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>Eine exportierte Datei kann jedem, der sie öffnet, alle Kennwörter zeigen. Löschen Sie sie, auch aus dem Papierkorb, sobald Sie die Kennwörter übernommen haben.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>Bewahren Sie auch das Hauptkennwort auf, bis Sie sicher sind, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>Regeln für Kinder enden vielleicht mit Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>Zeitlimits und gesperrte Seiten sind vielleicht weg, sobald es entfernt ist. Und vielleicht fragt es nach dem Konto der Eltern, bevor es sich entfernen lässt.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>Schreiben Sie die Regeln auf, die Sie behalten möchten.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>Halten Sie Namen und Kennwort des Kontos der Eltern bereit.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>Schalten Sie zuerst einen anderen Schutz für das Kind ein, zum Beispiel Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>Ein Teil des Produkts verschwindet oder ändert sich beim nächsten Neustart.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>Jemand hat begonnen, es zu entfernen oder zu aktualisieren. Ein Deinstallationsprogramm, das dazwischen startet, kann auf halbem Weg scheitern.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Speichern Sie Ihre Arbeit und starten Sie den Computer neu: Wählen Sie „Neu starten“, nicht „Herunterfahren“.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Starten Sie dann dieses Programm noch einmal.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>Noch nicht neu starten: Tastatur oder Maus würden nicht mehr funktionieren.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Windows lädt zusammen mit der Tastatur oder der Maus einen Treiber von Kaspersky. Dieser Treiber wird beim nächsten Start fehlen, aber Windows würde trotzdem nach ihm verlangen. Dann können Sie sich vielleicht nicht einmal mehr anmelden.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>Starten Sie nicht neu und fahren Sie nicht herunter.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>Wenn Sie das Installationsprogramm desselben Kaspersky-Produkts noch haben, installieren Sie es über das alte. Das bringt den Treiber zurück. Entfernen Sie dann das Produkt mit seinem eigenen Deinstallationsprogramm und sehen Sie hier noch einmal nach.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>Wenn das nicht möglich ist, fragen Sie einen Techniker und zeigen Sie ihm die Details unten. Der Name muss dort aus der Liste der Filter heraus. Changeover ändert diese Liste nicht selbst: Auch ein Fehler darin kostet Sie Tastatur und Maus.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>Starten Sie erst neu, wenn diese Warnung verschwunden ist.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Dieses Programm verwaltet andere Computer. Entfernen Sie zuerst die Kaspersky-Produkte von jenen Computern, mit einer Aufgabe dieser Konsole oder mit Changeover auf jedem einzelnen. Deinstallieren Sie es erst dann in Windows unter Einstellungen, Apps. Changeover rührt es nicht an.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Das ist ein Fenster zu dem Programm, das andere Computer verwaltet. Sobald es niemand mehr braucht, deinstallieren Sie es in Windows unter Einstellungen, Apps. Changeover rührt es nicht an.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>Das Deinstallationsprogramm fragt in seinen eigenen Fenstern, ob die Lizenz, die Einstellungen und die Dateien in Quarantäne behalten werden sollen. Ohne das Produkt kann niemand öffnen, was es behalten hat.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>Öffnen Sie die Einstellungen des Produkts und suchen Sie die Ausschlüsse und die Aktionen beim Fund einer Bedrohung.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>Öffnen Sie die Liste hinter „Ausnahmen verwalten“ (englisch &quot;manage exclusions&quot;) und schreiben Sie ab, was dort steht, je Ausschluss eine Zeile.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>Öffnen Sie die Liste hinter „Vertrauenswürdige Programme angeben“ (englisch &quot;specify trusted applications&quot;) und schreiben Sie auch diese ab, mit &quot;Prozess:&quot; vor jeder Zeile.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>Ein Kennwort schützt das Produkt.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>Sein Deinstallationsprogramm fragt nach diesem Kennwort. Ohne das Kennwort bleibt das Produkt, und nach falschen Versuchen sperrt es sich vielleicht eine Weile.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>Suchen Sie das Kennwort. Sie oder jemand in Ihrem Haushalt hat es in den Einstellungen des Produkts gewählt.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>Halten Sie es für das Entfernen bereit, oder schalten Sie den Kennwortschutz in den Einstellungen des Produkts aus. Der Computer braucht vielleicht eine halbe Minute, bis er das bemerkt.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>Der Selbstschutz des Produkts ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>Er hindert andere Programme daran, die Dateien und Einstellungen des Produkts zu ändern, auch während der Schutz angehalten ist. Das eigene Deinstallationsprogramm des Produkts ist dafür gemacht; von Hand aufzuräumen ist so lange nicht möglich.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>Meistens ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>Wenn das Entfernen scheitert, öffnen Sie die Einstellungen des Produkts, schalten Sie dort den Selbstschutz aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>Haben Sie mit diesem Produkt jemals einen Tresor angelegt?</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>Ein Tresor ist ein verschlossener Ort für Dateien. Niemand konnte bestätigen, wie dieses Produkt sie aufbewahrt, und Changeover kann nicht sehen, ob Sie einen haben. Wenn ja, kann ihn vielleicht nur dieses Produkt öffnen.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>Öffnen Sie das Produkt und suchen Sie nach „Geheimer Tresor“, „Datenverschlüsselung“ oder „Datentresor“ (englisch &quot;Secret vault&quot;, &quot;Data Encryption&quot;, &quot;Data vault&quot;).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>Wenn es einen Tresor gibt, öffnen Sie ihn dort mit seinem Kennwort und kopieren Sie alles daraus in einen gewöhnlichen Ordner.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>Prüfen Sie, ob sich die Kopien öffnen lassen. Wenn es keinen Tresor gibt, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>Haben Sie mit diesem Produkt jemals ein Backup erstellt?</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>Niemand konnte bestätigen, ob sich solche Backups ohne das Produkt lesen lassen, und Changeover kann nicht sehen, ob Sie welche haben.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>Öffnen Sie das Produkt und suchen Sie nach „Sichern und Wiederherstellen“ (englisch &quot;Backup and Restore&quot;).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>Wenn es Backups gibt, stellen Sie dort wieder her, was Sie behalten möchten, und zwar in einem gewöhnlichen Ordner.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>Erstellen Sie mit einem anderen Programm ein neues Backup. Wenn es keine Backups gibt, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>Daten des Produkts: Berichte, Datenbanken und vielleicht Dateien in Quarantäne.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>Der Ordner des Programms, von einer Version, die nicht mehr installiert ist oder deren Update nie fertig wurde.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>Was das Produkt für eine Person auf diesem Computer vermerkt hat. Es schadet nicht.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>Ein Schlüssel einer Person, der sich nicht öffnen lässt. Ein ähnlicher war vorhanden, als ein Upgrade von Windows scheiterte.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>Die Browsererweiterung des Produkts. Entfernen Sie sie im Browser unter Erweiterungen.</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>Das könnte die Browsererweiterung des Produkts sein; ihre Nummer konnte noch niemand bestätigen. Sehen Sie im Browser unter Erweiterungen nach.</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>Sagt dem Browser, wo das Hilfsprogramm der Erweiterung liegt. Ohne das Produkt führt es ins Leere und schadet nicht.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>Eine Regel lässt den Browser die Kaspersky-Erweiterung immer wieder installieren. Vielleicht hat jemand sie festgelegt, der diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Windows startet von Zeit zu Zeit etwas mit diesem Namen. Ohne das Produkt scheitert das und schadet nicht.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows glaubt noch an ein Antivirenprogramm, das nicht da ist, und lässt Microsoft Defender deswegen vielleicht ausgeschaltet. Oft hilft ein Neustart.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>Daten des Produkts, mit den Backup-Kopien gefundener Dateien. Sehen Sie die Liste an, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>Der Ordner des Programms. Die Paketverwaltung hätte ihn entfernen sollen.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>Daten des Agenten. Sie schaden nicht.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>Dieses Programm arbeitet für andere Computer. Fragen Sie die Person, die sich darum kümmert. Changeover rührt es nicht an.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>Dieses Programm verwaltet andere Computer. Entfernen Sie zuerst die Kaspersky-Produkte von jenen Computern, mit einer Aufgabe dieser Konsole oder mit Changeover auf jedem einzelnen. Entfernen Sie erst dann sein Paket. Changeover rührt es nicht an.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>Der Ordner /var/opt/kaspersky bleibt, mit den Kopien gefundener Dateien.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>Das Produkt bewahrt Dateien in seinem Backup auf.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Sobald das Produkt weg ist, kann es sie nicht mehr zurückgeben. Die meisten sind schädlich und am besten vergessen; eine gehört vielleicht Ihnen und wurde irrtümlich genommen.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>Sehen Sie die Liste mit kesl-control an und stellen Sie dort wieder her, was Sie kennen und brauchen.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Wenn Sie nichts davon brauchen, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover erkennt es auf der Festplatte, mehr nicht. Starten Sie den Mac und deinstallieren Sie das Produkt dort mit seinem eigenen Deinstallationsprogramm.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>Daten des Produkts, vielleicht mit Dateien in Quarantäne. Sehen Sie hinein, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>Es kam im September 2024, als ein Update in den Vereinigten Staaten das Programm von Kaspersky entfernte. Behalten Sie es, oder deinstallieren Sie es in Windows unter Einstellungen, Apps. Bei manchen war es nach einem Neustart wieder da: Sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>Es kam vielleicht im September 2024 zusammen mit UltraAV, wo das VPN von Kaspersky in Gebrauch war. Behalten Sie es, oder deinstallieren Sie es in Windows unter Einstellungen, Apps.</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>Über Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne Verbindung zu Kaspersky oder einem anderen Hersteller.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Software von anderen</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>Jedes &amp;Byte prüfen</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>Was auf diesem Computer war</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Wie viel geprüft ist</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>Welche gespeicherte Datei?</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Von Changeover gespeicherte Dateien (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>Die Datei wurde nicht geändert. Wählen Sie eine, deren Name mit &quot;changeover-&quot; beginnt und mit &quot;.zip&quot; endet.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Details für Fachleute</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>Gesichert am %1 mit %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>Dateien in Quarantäne: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Was damals gefunden wurde</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Kein Kaspersky-Produkt.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>Ein Teil kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>Alles, was sie enthält: %1 Dateien</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>Was nicht gesichert werden konnte: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>Gut: Alles ist so, wie es gesichert wurde.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>Beschädigt: %1 ist nicht mehr so, wie es gesichert wurde. Suchen Sie eine andere Kopie dieser Datei.</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>Ist es weg? Bin ich geschützt?</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover hat noch einmal von Anfang an nachgesehen.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>Die Prüfung hat nicht funktioniert. Sie hat nichts geändert.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>Das Aufräumen hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Der Neustart hat nicht funktioniert</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>Es wird gewartet, dass sich ein Antivirenprogramm einschaltet</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>Windows Defender braucht oft eine Minute, nachdem ein anderes Antivirenprogramm weg ist. Changeover sieht weiter nach. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Nicht mehr nach&amp;sehen</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>Innerhalb einer Minute hat sich nichts von selbst eingeschaltet</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>Starten Sie den Computer neu: Windows braucht das vielleicht zuerst.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>Öffnen Sie Windows-Sicherheit, wählen Sie „Viren- und Bedrohungsschutz“ und schalten Sie Windows Defender ein.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>Oder installieren Sie das Antivirenprogramm, das Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Prüfen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Es ist weg</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>Kein Kaspersky-Programm und kein Überrest davon wurde gefunden.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>Die Programme sind weg. Einige Überreste sind noch da.</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>Überreste laufen nicht. Sie stehen hier, damit Sie von ihnen wissen.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>Ein Kaspersky-Programm ist noch da</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>Es liegt auf dieser Festplatte. Es kann entfernt werden, wenn jener Computer wieder läuft.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>Vielleicht fehlt nur ein Neustart.</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>Gehen Sie einen Schritt zurück. Dort sehen Sie, warum, und was Sie als Nächstes versuchen können.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>Nichts war zu sehen, aber nicht überall konnte nachgesehen werden</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>Darum kann Changeover nicht sagen, dass es weg ist.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover konnte nicht überall nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n Überrest</numerusform>
            <numerusform>%n Überreste</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>Wie sicher: %1 %.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover kann es wegräumen.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>Es bleibt. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>%n davon kann gefahrlos weggeräumt werden. Er kommt zuerst in eine Sicherungskopie, und Sie können ihn zurückholen. Sie können ihn auch lassen: Er schadet nicht.</numerusform>
            <numerusform>%n davon können gefahrlos weggeräumt werden. Jeder kommt zuerst in eine Sicherungskopie, und Sie können alle zurückholen. Sie können sie auch lassen: Sie schaden nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Dafür sind Administratorrechte nötig. Das System fragt danach, wenn Sie auf die Schaltfläche geklickt haben.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>Wegräu&amp;men</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>%n Überrest behandelt</numerusform>
            <numerusform>%n Überreste behandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Anzeigen, was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Zurückh&amp;olen</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>Das von Ihnen gewählte</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Zuerst kommt das von Windows selbst, dann geht es nach dem Alphabet. Wählen Sie eine Zeile, um unten mehr darüber zu sehen.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>Alle Programme nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>Dieses n&amp;ehmen</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>Seite des Herstellers öffnen</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>%n Programm entfernt.</numerusform>
            <numerusform>%n Programme entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>Kein Programm wurde entfernt.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>Das Bereinigungstool des Herstellers wurde ausgeführt.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>Ein Kaspersky-Programm ist noch da. Im Bericht steht, warum.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Ihr Nachweis</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>Ein Bericht über alles: was gefunden, gesichert und entfernt wurde und was noch da ist. Drucken Sie ihn aus oder behalten Sie eine Kopie.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Kopie des Berichts speichern</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>Die Seite zum Drucken liegt hier: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>Fertig. Was behalte ich?</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>Danke, dass Sie sich die Zeit genommen haben. Das haben Sie jetzt.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>In &amp;großer Schrift</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>Checkl&amp;iste drucken …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>Machen Sie das auf mehreren Computern?</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>Kein Programm kann diese Liste lesen, also schreiben Sie sie von Hand ab. Ihr neuer Schutz braucht das meiste davon nicht: Beginnen Sie ohne Ausschlüsse, und fügen Sie nur hinzu, was er wirklich stört.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>Ausgeschlossene Dateien, Ordner und Programme, je Zeile ein Eintrag</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>und %1 weitere; in der gespeicherten Liste stehen alle</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>„Jetzt sichern“ fügt die geprüfte Liste und ein Skript für Microsoft Defender hinzu. Changeover startet dieses Skript nie; was gefährlich ist, ist darin ausgeschaltet.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Gefährlich</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Hier genauer hinsehen</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>Was habe ich?</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n Kaspersky-Programm gefunden. Es wurde noch nichts geändert.</numerusform>
            <numerusform>%n Kaspersky-Programme gefunden. Es wurde noch nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover hat nach Kaspersky-Programmen gesucht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>Auf diesem Computer konnte nicht nachgesehen werden</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>Kein Kaspersky-Programm wurde gefunden</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>Kein Kaspersky-Programm war zu sehen</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover hat in der Liste der Programme, bei den Diensten und in den üblichen Ordnern nachgesehen. Sie können trotzdem weiterlesen oder zurückgehen und den Übungscomputer ausprobieren.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>Aber nicht überall konnte nachgesehen werden, also könnte eines da sein.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>Könnte in einem anderen Programm die Technik von Kaspersky stecken?</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>Einige Hersteller von Routern und anderen Antivirenprogrammen haben die Technik (Engine) von Kaspersky in ihre eigenen Produkte eingebaut. Changeover kann das von hier aus nicht sehen. Wenn Sie ein solches Produkt haben, fragen Sie seinen Hersteller.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1, läuft gerade</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>Sehr wahrscheinlich: Ein klares Zeichen war zu sehen.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>Nur der Name spricht dafür. Bitte sagen Sie, ob das ein Kaspersky-Programm ist.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>Ja, das ist ein Kaspersky-Programm und darf entfernt werden</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß Changeover das?</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover konnte nicht überall nachsehen</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>Über diese Stellen wird nichts gesagt. Mit Administratorrechten ist vielleicht mehr zu sehen; Changeover fragt danach beim Schritt „Sichern“.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>Was könnte ich verlieren?</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>Lesen Sie das, bevor etwas entfernt wird. Was mit einem Stoppschild markiert ist, muss zuerst erledigt werden.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>Keine Verschlüsselung, kein Kennwort und keine andere Schwierigkeit war zu sehen.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>Nichts wird entfernt, also kann nichts verloren gehen.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß Changeover das?</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>Ich kenne das Risiko</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>Um trotzdem weiterzumachen, geben Sie ein: %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>Um trotzdem auf eigenes Risiko weiterzumachen, geben Sie diesen Satz ein: %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>Wem &amp;gehört der Computer?</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mir</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>meiner Familie</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>einem Büro</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>W&amp;ie viele Computer?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser eine</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>2 bis 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 oder mehr</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>Wer kümmert sich da&amp;rum?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>Es muss k&amp;ostenlos sein.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>&amp;Kinder benutzen ihn.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>Ich möchte ein V&amp;PN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>Ich &amp;möchte einen Kennwort-Manager.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>Es ist ein &amp;Server.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>Diesen Computer auf die &amp;Liste setzen</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>Wählen Sie einen Ordner, der mitgeht: auf einem USB-Stick, oder einen, den alle Computer sehen. Darin liegt eine Liste für alle, mit Angabe, wer was getan hat.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Ordner für die Liste</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>Wählen Sie den Ordner für die Liste</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>Welcher Ordner geht mit?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>Die Liste wurde nicht geändert</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Dieser Computer steht auf der Liste</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>Nächster Computer: Nehmen Sie den Ordner dorthin mit, öffnen Sie Changeover und gehen Sie denselben Weg.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>Liste zum Drucken öffnen</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>Die gespeicherten Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Übersicht über ein Büro</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>In welchem Ordner liegen die gespeicherten Dateien aller Computer?</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Details für Fachleute</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>Es gibt keine Übersicht</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>Es wurde keine Datei geändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>Die Seite konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>Die gespeicherten Dateien wurden nicht geändert. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und wählen Sie diesen.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>In diesem Ordner ist keine gespeicherte Datei</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover speichert für jeden Computer eine Datei. Legen Sie alle zusammen in einen Ordner und wählen Sie diesen.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>Seite mit &amp;allen öffnen</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… und weitere. Auf der Seite stehen alle.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>Dateien, die nicht gelesen werden konnten: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>Warum und wann</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>Vor dem Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>Neuer Schutz</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>Kennwort von %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>Wenn ein Kennwort dieses Programm schützt, geben Sie es hier ein. Wenn nicht, lassen Sie das Feld leer. Es wird einmal benutzt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Datei erstellen</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>Öffnen Sie Kaspersky Password Manager und gehen Sie in seine Einstellungen, &quot;Import/Export&quot;. Wählen Sie &quot;Export to text file&quot;. Geben Sie diese Datei dann hier an.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>In der Datei steht jedes Kennwort im Klartext. Lassen Sie sie auf diesem Computer, schicken Sie sie niemandem per E-Mail, und löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>Die exportierte Textdatei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>Welche exportierte Datei?</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>Welches Programm soll sie lesen</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome oder Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>Es wurde keine Datei erstellt</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>Die exportierte Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Die Datei ist erstellt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>Öffnen Sie die Seite für Kennwörter im neuen Programm und wählen Sie dort „Importieren“. Sehen Sie nach, ob alles da ist, und löschen Sie dann hier beide Dateien.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>Nicht alles ist darin</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>Diese haben einen Platz für alles: %1. Oder schreiben Sie den Rest von Hand ab.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>Die neue Datei löschen</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>Die exportierte Textdatei löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>Wählen Sie eines. Zwei Antivirenprogramme zugleich stören sich gegenseitig.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>Installieren Sie ein neues erst, wenn das alte weg ist und der Computer neu gestartet wurde. Changeover installiert nichts für Sie.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>Was die anderen Programme ersetzt</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>Wer testet Antivirenprogramme?</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>Diese Labore testen mehrmals im Jahr. Dort finden Sie die neuesten Ergebnisse.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>Was schützt mich stattdessen?</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Ist in Windows enthalten. Nichts zu installieren, nichts zu bezahlen.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>Hersteller: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>Es ist auf diesem Computer und kann übernehmen.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>Auf diesem Computer kann es nicht von selbst übernehmen. Siehe Schritt „Vor dem Entfernen“.</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>Ob es auf diesem Computer übernehmen kann, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>Das weiß ich &amp;noch nicht.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>Ihre Antworten ergeben eine kurze Liste. Ein Link öffnet die Seite des Herstellers in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Fragen Sie zuerst</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>Jemand anderes kümmert sich um diesen Computer. Fragen Sie diese Person, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>Nichts, was bestätigt ist, passt zu all Ihren Antworten. Sehen Sie unter „Alle vergleichen“ nach und fragen Sie die Hersteller.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>Zuerst kommt, was zu Ihren Antworten passt und bestätigt ist. Wo mehrere gleich gut passen, entscheidet das Alphabet.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Dafür:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Dagegen:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>Nicht bestätigt, fragen Sie also den Hersteller: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Dieses: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>Ein &amp;anderes, sein Name:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>Name des Antivirenprogramms</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>Alle vergleichen</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo sie war</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Dateien in Quarantäne</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>Was würde entfernt?</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>Diese Programme entfernen?</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>Das Entfernen ist beendet</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>Das ist der Plan. Jedes Programm wird vom Deinstallationsprogramm seines Herstellers entfernt. Was entfernt ist, kann von hier aus nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>&amp;Jetzt entfernen</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>Bitte schalten Sie den Computer nicht aus</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>Wenn ein Deinstallationsprogramm in einem eigenen Fenster etwas fragt, antworten Sie dort.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>Das Entfernen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>Das Entfernen konnte nicht beginnen</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>Entfernen Sie sie auf jenem Computer</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>Ein Programm kann nur der Computer entfernen, auf dem es läuft. Bauen Sie die Festplatte wieder ein, starten Sie jenen Computer, und öffnen Sie Changeover dort.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>Wenn er nicht startet, lassen Sie ihn zuerst reparieren. Würde man diese Programme von außen löschen, könnte er nie wieder starten.</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Es gibt nichts zu entfernen</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Zum Entfernen eines Programms sind Administratorrechte nötig. Das System fragt danach, wenn Sie auf die Schaltfläche geklickt haben.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>Das müssen Sie selbst tun. Changeover kann es Ihnen nicht abnehmen.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>Es zeigt eigene Fenster. Was es dort fragt, beantworten Sie selbst.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>Nur der Name spricht dafür. Es bleibt, außer Sie sagen beim Schritt „Gefunden“ Ja dazu.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>Was Sie versuchen können, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>Der Code des Deinstallationsprogramms: %1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>Die letzten Zeilen seines Protokolls:</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>Wenn Sie jemanden um Hilfe bitten</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>In einer Datei steht, was die Person wissen muss: was gefunden wurde, was getan wurde, und die Protokolle der Deinstallationsprogramme. Es sind keine Kennwörter und keine Namen von Personen darin. Nichts wird gesendet: Sie entscheiden, wer sie bekommt.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>&amp;Alles für die Hilfe sammeln</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Hier liegt sie: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>Das Sammeln hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Der Neustart hat nicht funktioniert</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>Meine Sachen behalten</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>Wenn ein Antivirenprogramm geht, gehen seine Einstellungen und seine Liste der weggesperrten Dateien mit. Sichern Sie sie zuerst, in einer Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>Die Liste der Dateien in Quarantäne, die Einstellungen der Programme und ein Bericht über das, was gefunden wurde. Ihre eigenen Dokumente bleiben, wo sie sind; sie werden nicht angerührt.</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>Auch die Dateien in &amp;Quarantäne kopieren. Sie bleiben weggesperrt: Nichts darin kann starten.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>&amp;Ordner auswählen …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Wohin soll die Datei?</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>Ich habe eingestellt, dass es manche Ordner oder Programme in Ruhe lässt</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>Zum Lesen der Quarantäne und der Einstellungen sind Administratorrechte nötig. Das System fragt danach, wenn Sie auf „Jetzt sichern“ geklickt haben.</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>Ich bewahre Kennwörter in Kaspersky Password Manager auf</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Es gibt nichts zu sichern</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>Eine Festplatte aus einem anderen Computer wird nur angesehen. Was ihre Programme aufbewahren, bleibt darauf.</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover entfernt nichts von diesem Computer, also kann nichts verloren gehen.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>Das Sichern wurde abgebrochen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>Das Sichern hat nicht funktioniert. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>Ohne Sichern weitermachen. Ich weiß, dass diese Sachen danach weg sind.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>Ihre Sachen sind gesichert</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>H&amp;ineinsehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>Das wurde ausgelassen</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Noch einmal &amp;sichern</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1, Frist: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n Tag seit der letzten Frist</numerusform>
            <numerusform>%n Tage seit der letzten Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>Welche Jahre das Bild zeigt</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>Seit der Anordnung von 2024</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>Gesetze, Anordnungen und Urteile</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>Nur Fristen</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>Klicken Sie auf eine Markierung, um zu lesen, was geschah. Eine Raute ist eine Frist. Mit den Pfeiltasten kommen Sie von einer Markierung zur nächsten.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Quelle: %1. Geprüft am %2.</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>Es sucht nach Kaspersky-Programmen. Das Suchen ändert nichts.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>Es sichert Ihre Einstellungen und Listen in einer Datei, die Sie behalten.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>Nach Ihrem Ja entfernt es die Programme mit dem Deinstallationsprogramm des Herstellers.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>Es prüft, ob sie weg sind und ob Sie etwas schützt.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>Es installiert nichts, lädt nichts herunter und sendet nichts.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>Welcher Übungscomputer</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>Ein Computer zu Hause</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>Ein Computer in einem Büro</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>D&amp;ieser Computer</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>Ein Ü&amp;bungscomputer</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>Probieren Sie den ganzen Weg an einem Beispiel aus. An Ihrem Computer wird nichts geändert.</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>Eine Fest&amp;platte aus einem anderen Computer</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>Für einen Computer, der nicht startet. Schließen Sie seine Festplatte an und wählen Sie dann das Laufwerk oder den Ordner, unter dem sie erscheint. Sie wird nur angesehen.</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>In eine von Changeover gespeicherte Datei hineinsehen …</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>Wo die Festplatte erscheint</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>Wo erscheint die Festplatte?</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>Was wird mit meinem Computer geschehen?</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover entfernt Kaspersky-Programme von einem Computer, einen Schritt nach dem anderen. Sie können bei jedem Schritt aufhören.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>D&amp;ieser Computer (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>&amp;Mit dem weitermachen, was Sie am %1 begonnen haben</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>Mit der Übun&amp;g weitermachen, die Sie am %1 begonnen haben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;Starten</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>Ich n&amp;utze diesen Computer</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>Muss ich? Bis wann?</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>Was die Behörden entschieden haben, was es für Sie bedeutet, und woher jede Aussage kommt.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>Mein &amp;Land</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>Sprache, Aussehen, Info</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>In eine gespeicherte Datei hineinsehen …</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>Über Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>&amp;Hier aufhören</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>Changeover schließen und ein andermal weitermachen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>Übung: Das ist ein Beispiel. An Ihrem Computer wird nichts geändert.</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>Eine Festplatte aus einem anderen Computer. Sie wird nur angesehen: Nichts darauf wird geändert.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>Das Sichern ist noch nicht beendet. Wenn Sie jetzt aufhören, bleibt keine halbe Datei zurück, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>Ein Programm wird gerade entfernt. Das lässt sich noch abbrechen; dann bleibt das Programm, wie es war.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>Ein Programm wird in diesem Moment entfernt. Ein Abbruch könnte dem Computer schaden. Darum bringt Changeover dieses Programm zu Ende, lässt die anderen und schließt sich dann.</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>Überreste werden weggeräumt. Was weg ist, liegt schon in einer Sicherungskopie und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows erstellt einen Wiederherstellungspunkt. Changeover wartet darauf und schließt sich dann. Nichts wird entfernt.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>Das Bereinigungstool des Herstellers ist geöffnet. Changeover wartet, bis Sie damit fertig sind, und schließt sich dann.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>Was bisher getan ist, liegt in %1. Wenn Sie Changeover wieder öffnen, können Sie von hier aus weitermachen.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>Changeo&amp;ver schließen</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Weiterma&amp;chen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Sehr große Schrift</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>Eine Checkliste auf Papier …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>Wo soll die Checkliste gespeichert werden?</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>Die Checkliste ist erstellt</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>Es wurde keine Checkliste erstellt</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>Übersicht über ein Büro …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows erstellt einen Wiederherstellungspunkt. Das kann einige Minuten dauern …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>Das Bereinigungstool des Herstellers ist geöffnet. Beantworten Sie seine Fragen in seinem eigenen Fenster …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>Was bekannt ist, wird gesammelt …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>Neustart …</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>Es wird geprüft, was auf diesem Computer noch da ist …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>Dieser Computer wird angesehen. Nichts wird geändert …</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>Sichern a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>Aufräumen abb&amp;rechen</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>Ent&amp;fernen abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Computer:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>Kürzel:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Bevor etwas entfernt wird</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>Laden Sie den Computer auf oder schließen Sie ihn an den Strom an. Schließen Sie alle Programme.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>Finden Sie heraus, wer den Computer verwaltet. Wenn es die Verwaltungszentrale einer Firma ist, nehmen Sie ihn zuerst dort heraus.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>Suchen Sie das Kennwort des Kaspersky-Programms heraus, falls es eines hat.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>Öffnen Sie verschlüsselte Tresore und kopieren Sie den Inhalt in einen normalen Ordner. Entschlüsseln Sie verschlüsselte Festplatten.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>Speichern Sie die Kennwörter aus Kaspersky Password Manager in eine Datei und bewahren Sie diese sicher auf.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>Starten Sie Changeover und sehen Sie sich „Gefunden“ an. Notieren Sie unten, welche Programme es nennt.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>Sichern: Bewahren Sie die eine Datei mit Einstellungen und Listen auf einem anderen Laufwerk auf.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>Wählen Sie das neue Antivirenprogramm. Installieren Sie es noch nicht.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>Gefundene Programme</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>Entfernen und neu starten</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>Entfernen Sie die Programme mit Changeover, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>Wenn Changeover „Noch nicht neu starten“ sagt, tun Sie zuerst, was es sagt.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>Starten Sie den Computer vollständig neu: mit „Neu starten“, nicht mit „Herunterfahren“.</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>Öffnen Sie Changeover wieder. Es macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>„Ist es weg?“ sagt, dass kein Kaspersky-Programm mehr da ist.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>Das neue Antivirenprogramm ist installiert, eingeschaltet und aktuell. Die Firewall ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>Tastatur, Maus, Internet und Drucker funktionieren.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>Der Bericht ist gedruckt oder liegt bei der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>Die automatische Verlängerung des Abonnements ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>Auch um Handys und andere Geräte derselben Person hat man sich gekümmert.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>Checkliste: einen Computer von Kaspersky befreien</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>Linux hat keine Registrierung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 liegt auf einer anderen Festplatte als die Sicherungskopie. Nichts wurde geändert. Verschieben Sie es selbst.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 ist nicht vorhanden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ist schon vorhanden und wurde gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>Der Weg zu %1 führt über eine Verknüpfung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>Das System hat das Verschieben von %1 nicht erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows hat die Änderung von %1 nicht erlaubt. Es ist, wie es war.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows hat nicht erlaubt, %1 ganz zu entfernen. Was darin war, ist in der Sicherungskopie.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows hat nicht alle Werte von %1 angenommen.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>Die Dienstverwaltung von Windows kennt %1 nicht mehr. Starten Sie den Computer neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 ist ein Treiber. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 läuft noch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>Ein Programm benutzt %1 noch. Starten Sie den Computer neu und versuchen Sie es dann noch einmal. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>%1 kann nicht vollständig kopiert werden, also bleibt es.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>Es gibt keine Sicherungskopie mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>„%1“ ist nicht (mehr) auf diesem Computer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 bleibt. %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>Es wird nur gemeldet.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Es wird noch einmal nachgesehen</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Zum Aufräumen sind Administratorrechte nötig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>Vorher abgebrochen. Es ist, wie es war.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Weggeräumt.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>Es gibt nichts zurückzuholen: Auf diesem Computer gibt es keine Sicherungskopie vom Aufräumen.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>Alles von diesem Aufräumen wurde schon früher zurückgeholt.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>Vorher abgebrochen.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>Zurückgeholt. Windows kennt es nach einem Neustart.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>Diese Datei ist von „%1“ signiert; das ist nicht der Hersteller des Produkts. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>Niemand hat diese Datei signiert, also weiß niemand, wer sie gemacht hat. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>Diese Datei wurde nach dem Signieren geändert. Sie wird nicht ausgeführt. Holen Sie eine neue von der Seite des Herstellers.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows weiß nicht, wer hinter der Signatur dieser Datei steht. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows akzeptiert die Signatur dieser Datei nicht. Sie wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>Diese Datei ist größer als %1 MB. Das ist nicht das Bereinigungstool des Herstellers.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>Das Bereinigungstool des Herstellers ist ein Windows-Programm. Es läuft hier nicht.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Es wurde keine Datei geprüft.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>Das Bereinigungstool des Herstellers ist geöffnet. Beantworten Sie seine Fragen in seinem eigenen Fenster</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>Das Bereinigungstool konnte nicht an einen Ort kopiert werden, an dem nur Administratoren schreiben.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Es wurde keine Datei begonnen.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>Das Bereinigungstool konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>Diese Datei konnte nicht gelesen werden, oder sie ist leer.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>Befreit einen Computer von Kaspersky-Software, einen Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>Den Vorgang, das Gesicherte und Übungscomputer in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>Mit dem wartenden Vorgang weitermachen, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Diese Sprache sprechen: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>Aussehen: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>Eine gespeicherte Datei zum Hineinsehen.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>Was Kaspersky ausschließen sollte, für Microsoft Defender. Geschrieben von Changeover, das es nie ausführt: Lesen Sie es, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>Zeigt, was es tun würde, und ändert nichts:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>Fügt es zu Defender hinzu, als Administrator, und vermerkt in %1 neben dieser Datei, was hinzugefügt wurde:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>Entfernt genau das, was dort vermerkt wurde, als Administrator. Bewahren Sie beide Dateien zusammen auf:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>Jeder Ausschluss ist eine Stelle, an der Defender nicht nachsieht. Behalten Sie nur, was Sie brauchen, und löschen Sie die anderen Zeilen.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>Geben Sie entweder -Apply oder -Undo an.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>Starten Sie das als Datei, damit es seinen Ordner kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>Dafür ist ein Administrator nötig: Öffnen Sie PowerShell mit &quot;Als Administrator ausführen&quot; und starten Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>Hier wird nur gezeigt, was getan würde. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender ist das aktive Antivirenprogramm.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender läuft neben einem anderen Antivirenprogramm. Entfernen Sie das zuerst; bis dahin fügt -Apply nichts hinzu.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender ist ausgeschaltet, meistens weil ein anderes Antivirenprogramm da ist. Entfernen Sie das zuerst; bis dahin fügt -Apply nichts hinzu.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender antwortet nicht: Vielleicht ist es ausgeschaltet oder nicht vorhanden. Bis es antwortet, fügt -Apply nichts hinzu.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>Was Defender schon ausschließt, wird nur einem Administrator gezeigt.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows zeigt nicht, was Defender schon ausschließt, also könnte niemand es genau rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>würde hinzugefügt:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>ist schon vorhanden:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>hinzugefügt:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>entfernt:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>war schon weg:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>hat nicht funktioniert:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>Um es zu tun, starten Sie das noch einmal mit -Apply, als Administrator.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>Fertig. Was hinzugefügt wurde, ist hier vermerkt, für -Undo:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>Nicht alles konnte hinzugefügt werden. Was hinzugefügt wurde, ist für -Undo vermerkt.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>Was hinzugefügt wird, konnte nicht vermerkt werden, darum wurde hier angehalten. Diese Datei kann nicht geschrieben werden:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>Es gibt nichts rückgängig zu machen, und nichts wurde geändert. Diese Datei wurde nicht gefunden, oder es steht nichts darin:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>Fertig. Alles, was -Apply hinzugefügt hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>Nicht alles konnte entfernt werden. Was noch da ist, bleibt vermerkt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>Sehen Sie hier noch einmal genauer hin:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>GEFÄHRLICH, darum ist es ausgeschaltet:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>Nicht verstanden, darum tut es nichts:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>Um es trotzdem einzuschalten, löschen Sie das # vor der nächsten Zeile.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (ein bekannter Produktcode)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>die Liste der installierten Pakete</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>Diese Person hat sich seit dem Start nicht angemeldet, darum sind ihre Einstellungen nicht geladen.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>die Liste der Konten</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>die Liste der laufenden Dienste</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>Hier liegen temporäre Dateien, und jedes Programm darf welche ablegen: Hier entpackt sich Schadsoftware zuerst.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Hier liegt Windows selbst, und Schadsoftware versteckt sich gern zwischen seinen Dateien.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>Enthält jedes Programm auf diesem Computer. Schließen Sie einen einzelnen Ordner eines einzelnen Programms aus.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>Jedes Programm darf hier einen Ordner anlegen. Schließen Sie stattdessen einen einzelnen Ordner eines einzelnen Programms aus.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>Enthält alles, was eine Person aufbewahrt, herunterlädt und startet.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>Hier kommt an, was aus dem Internet oder per E-Mail kommt.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>Jedes Programm, das eine Person startet, darf hier ohne Rückfrage schreiben, auch Schadsoftware.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>Was hier liegt, startet zusammen mit Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>Hier bewahrt ein Browser auf, was er aus dem Internet bekommt.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>Hier liegen gelöschte Dateien, und niemand sieht sie mehr an.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft rät davon ab: Angriffe kommen oft über Java.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>Es sagt nicht, auf welchem Laufwerk es liegt, also könnte auch Schadsoftware mit demselben Namen gemeint sein. Schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>Es umfasst mehr als einen Server oder freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>Es umfasst ein ganzes Laufwerk oder einen ganzen freigegebenen Ordner: Kaum etwas bliebe zu schützen.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>Es umfasst jeden Ordner dieses Namens, wo immer Schadsoftware einen anlegt.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft rät davon ab, den ganzen Ordner eines Programms auszuschließen. Besser ist ein einzelner Ordner oder eine einzelne Datei darin.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>Es geht um den eigenen Ordner von Kaspersky: nutzlos, sobald Kaspersky weg ist.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>Angriffe kommen in Dateien dieser Art, und jede davon würde ausgeschlossen.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft rät davon ab, außer jedes Programm, das Bilder zeigt, ist immer auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>Angriffe kommen in Dateien dieser Art, und jede Datei mit einem solchen Namen würde ausgeschlossen.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>Angreifer benutzen dieses Programm, um eigene Dateien zu öffnen oder zu starten, und Defender würde sie nicht ansehen.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>Es ist eines der eigenen Programme von Kaspersky: nutzlos, sobald Kaspersky weg ist.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>Es ist länger, als ein Pfad in Windows sein kann.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>Es nennt weder eine Datei noch einen Ordner.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Defender nimmt keinen Platzhalter für den Buchstaben eines Laufwerks an: Das wäre wirkungslos. Schreiben Sie für jedes Laufwerk eine Zeile.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>Hinter der Variablen am Anfang fehlt ein umgekehrter Schrägstrich (\).</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender läuft als System und kennt die Variablen einer einzelnen Person nicht. Geschrieben wurde derselbe Ordner für alle, die den Computer benutzen.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; hinter einem Platzhalter hat keine klare Bedeutung.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Keine Datei und kein Ordner von Windows kann so heißen.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>In der Liste von Microsoft steht keine solche Variable. Sie wirkt nur, wenn sie für den ganzen Computer gesetzt ist.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender kennt ** nicht. Ein * steht für einen Ordner.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>In Defender steht ein * zwischen zwei umgekehrten Schrägstrichen für einen Ordner, nicht für mehrere.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender nimmt in einem Eintrag höchstens sechs Platzhalter und Variablen an: Das wäre wirkungslos.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>Das ist keine Endung von Dateinamen wie .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>Es war als Programm markiert, endet aber nicht auf .exe, .com oder .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>Defender nimmt im Namen eines Programms ohne seinen Ordner keinen Platzhalter an: Das wäre wirkungslos.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>Schadsoftware kann sich denselben Namen geben. Schreiben Sie das Programm besser mit seinem Ordner und mit Prozess: davor.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>Das ist weder ein Pfad noch eine Endung wie .bak noch der Name eines Programms.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>Das ist ein Programm. Als Pfad wird nur seine eigene Datei ausgeschlossen, nicht das, was es öffnet. Schreiben Sie dafür Prozess: davor.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>Es enthält Zeichen, die man nicht sehen kann. Tippen Sie es von Hand neu.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>Es umfasst jede Datei auf diesem Computer: Nichts bliebe zu schützen.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>Was dahinter stand, wurde für eine Anmerkung gehalten.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>Schließt diese Datei aus, oder diesen Ordner mit allem darin.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>Schließt jede Datei mit dieser Endung aus, auf jedem Laufwerk.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>Schließt aus, was dieses Programm öffnet, wo immer es liegt; nicht das Programm selbst.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>Schließt aus, was irgendein Programm dieses Namens öffnet; nicht das Programm selbst.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>Das ist zu viel für eine Liste von Ausschlüssen: höchstens %1 Zeilen und 1 MiB.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>Endung</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>vertrauenswürdiges Programm</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>Das ist kein Text in UTF-8. Öffnen Sie ihn im Editor, wählen Sie „Speichern unter“ und dort die Codierung UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>Vergewissern Sie sich, dass das Kennwort stimmt. Es wurde nur einmal versucht, weil sich das Produkt sperren könnte.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>Wenn ein Kennwort das Produkt schützt, geben Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>Wenn ein Kennwort das Produkt schützt, schalten Sie das in den Einstellungen des Produkts aus.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>Schalten Sie den Selbstschutz des Produkts in seinen Einstellungen aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>Starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>Reparieren Sie das Produkt: Installieren Sie dieselbe Version darüber. Entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>Benutzen Sie das Bereinigungstool des Herstellers, wenn Sie es haben. Changeover prüft, wer es signiert hat.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>Wenn auch das nicht zum Ende kommt, starten Sie Windows im abgesicherten Modus und führen Sie das Tool dort aus.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Es war schon weg.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>Entfernt. Ein Neustart schließt es ab.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>Starten Sie den Computer neu und prüfen Sie dann das Ergebnis.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>Abgebrochen, bevor etwas entfernt wurde. Das Produkt arbeitet noch wie vorher.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>Ein anderes Programm wird gerade installiert oder entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>Das Deinstallationsprogramm hat angehalten. Meistens war das Kennwort nicht richtig. Das Produkt ist noch da.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>Prüfen Sie das Kennwort. Es wurde nur einmal versucht, weil sich das Produkt nach mehreren Versuchen sperren könnte.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>Das Deinstallationsprogramm hat angehalten. Das Produkt ist noch da.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>Wenn ein Kennwort das Produkt schützt, geben Sie es an und versuchen Sie es noch einmal. Sonst schalten Sie seinen Selbstschutz in seinen Einstellungen aus, starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>Schalten Sie Kennwortschutz und Selbstschutz in den Einstellungen des Produkts aus, starten Sie den Computer neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows hat das Entfernen nicht erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>Führen Sie Changeover mit einem Administratorkonto aus.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows konnte das Installationspaket des Produkts nicht öffnen. Das Produkt ist noch da.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>Installieren Sie dieselbe Version darüber, um es zu reparieren, und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Windows Installer hat nicht geantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>Starten Sie den Computer neu und versuchen Sie es noch einmal. Im abgesicherten Modus läuft Windows Installer nicht.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>Eine andere Version des Produkts ist im Weg. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>Suchen Sie das Produkt in Windows unter Einstellungen, Apps, Installierte Apps.</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>Das Deinstallationsprogramm meldete den Code %1. Das Produkt ist vielleicht noch da.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>Starten Sie den Computer neu und versuchen Sie es noch einmal. Im Protokoll steht, was geschah.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>Die Paketverwaltung konnte es nicht entfernen (Code %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>Lesen Sie die Meldung unten. Beenden oder reparieren Sie zuerst andere Arbeiten an Paketen und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>Dieser Übungscomputer hat keinen Export für %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>Das Produkt verlangt sein Kennwort, und %1 nimmt keines an. Speichern Sie die Einstellungen im Fenster des Produkts.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>Das Produkt verlangt sein Kennwort, bevor es die Einstellungen exportiert. Es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>Das Produkt hat das Kennwort nicht angenommen. Es wurde einmal versucht und wird nicht von selbst wieder versucht, weil sich das Produkt nach mehreren falschen Kennwörtern sperrt.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>Falls das Kennwort falsch war: Es wurde einmal versucht und wird nicht von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1 wurde nicht innerhalb von %2 Sekunden fertig und wurde beendet. Es braucht das laufende Produkt und eine angemeldete Person vor dem Computer.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1 hat mehr als 64 MiB geschrieben und wurde beendet. Einstellungen sind nie so groß.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1 hörte nicht auf, Text auszugeben, und wurde beendet. Nichts wurde gesichert.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1 ist abgestürzt. Nichts wurde gesichert.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1 meldete, dass es die Einstellungen exportiert hat, schrieb aber keine Datei.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1 meldete, dass es die Einstellungen exportiert hat, aber die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1 hat mehr als 64 MiB geschrieben. Einstellungen sind nie so groß.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>Diese Version des Produkts ist veraltet und beantwortet keinen Befehl mehr. Speichern Sie die Einstellungen in seinem Fenster, falls es sich noch öffnet.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>Diese Version des Produkts kennt diesen Weg nicht, ihre Einstellungen zu exportieren. Speichern Sie sie in seinem Fenster.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>Das Produkt selbst hat den Export abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1 konnte die Einstellungen nicht exportieren (Code %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>Das produkteigene Programm %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>Für den Export konnte kein temporärer Ordner erstellt werden.</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1 hat keine Liste geliefert (Code %2).</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>Die Datei, die %1 geschrieben hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>Es ist nicht bekannt, wo %1 installiert ist, darum kann sein eigener Export nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>Es wurde nur am Namen erkannt, darum wird keines seiner Programme ohne Ihr Ja gestartet.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>Die Einstellungen von %1 werden gesichert</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>Die Quarantäne von %1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>Für %1 ist kein Platz mehr. Nichts, was vorher da war, wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>%1 konnte nicht geschrieben werden. Nichts, was vorher da war, wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 ist schon vorhanden und wurde nicht angerührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 ist eine Datei, kein Ordner. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 ist zu groß, um das zu sein, was es sein soll.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Nichts ist mehr da</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts wurde gefunden</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>Entfernt, noch nicht geprüft</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Braucht einen Neustart</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Überreste sind noch da</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>Gefunden, noch nichts getan</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>Noch installiert</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>Nicht überall konnte nachgesehen werden</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Wartet, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>War nicht erreichbar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>Geschützt durch %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Was noch da ist</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>Nur mit diesen Wörtern:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Stand:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Was da war</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Überreste</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Gespeicherte Datei</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>Seine Uhr geht falsch; darum ist die Zeit die der Datei.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Übersicht über ein Büro</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>%1 von %2 Computern sind fertig.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>Es wurde keine Datei gefunden, die von einem Computer berichtet. Geben Sie den Ordner mit den gespeicherten Dateien an, oder den mit dem, was changeover-cli geschrieben hat.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Die Computer</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>Das ist kein vollständiger JSON-Text: Er ist abgeschnitten oder wurde geändert.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>Darin steht nicht, um welchen Computer es geht.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>Vereinigte Staaten.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Kostenlos oder kostenpflichtig</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>Kostenlos. Es ist Teil von Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>App „Windows-Sicherheit“</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>Es ist eingebaut und erscheint dort.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>Altes Antivirenprogramm</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>Unter Windows 10 und 11 schaltet es sich von selbst wieder ein, wenn das andere Antivirenprogramm weg ist. Unter Windows Server vielleicht nicht.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Kindersicherung</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety ist ein eigener kostenloser Dienst.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>Es hat keines. Das VPN der Microsoft-365-App endete am 28. Februar 2025.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Kennwort-Manager</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>Andere Programme dieses Namens</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>Die App Microsoft Defender, die zu Microsoft 365 gehört, ist ein anderes Programm. Sie arbeitet neben anderen Antivirenprogrammen.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Unabhängige Tests</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST im März und April 2024 unter Windows 11: 6 von 6 Punkten für Schutz, 6 von 6 für Geschwindigkeit. Das Installieren von Programmen dauerte länger als mit dem durchschnittlichen Produkt.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>Nicht von Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>Eine Zeitungskolumne vom Juni 2024 nannte es ein Kaspersky-Produkt. Das ist falsch. Testlabore führen beide als zwei Produkte.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>Der Tarif Deluxe hat ein VPN für fünf Geräte.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Anzahl der Geräte</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>Der Tarif Deluxe gilt für fünf Geräte.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>Der Tarif Deluxe hat 50 GB Platz für Backups.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>Für VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>Das VPN von Kaspersky nutzte einen Dienst von Pango. Benutzer, die dafür bezahlten, bekamen UltraVPN. Nehmen Sie ein VPN, das Sie selbst wählen, oder keines. Microsoft Defender hat seit dem 28. Februar 2025 kein VPN.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>Für Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>Exportieren Sie Ihre Kennwörter in eine Textdatei, bevor Sie ihn entfernen. Öffnen Sie in seinem Fenster die Einstellungen, dann &quot;Import/Export&quot;, und wählen Sie dann &quot;Export to text file&quot;. Jeder, der diese Datei öffnet, kann sie lesen; löschen Sie sie also, wenn Sie fertig sind. Die Backup-Datei des Programms hilft nicht. Nur dasselbe Programm kann sie öffnen.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>Kennwort-Manager, die die Textdatei lesen</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden liest sie mit dem Format &quot;Kaspersky Password Manager (txt)&quot;. Auch Proton Pass liest sie: Anmeldedaten und Notizen. Prüfen Sie danach Ihre Notizen.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>Ein Kennwort-Manager auf Ihrem eigenen Computer</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC liest die Textdatei nicht selbst. Ein Werkzeug eines anderen Herstellers kann sie in eine CSV-Datei umwandeln. Wählen Sie dann in KeePassXC Datenbank, Importieren, CSV, und haken Sie &quot;First row contains field names&quot; an (die erste Zeile enthält Feldnamen).</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>Für Safe Kids auf dem PC</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety ist kostenlos. Alle in der Familie brauchen ein Microsoft-Konto. Es kann Bildschirmzeit, Apps und Spiele begrenzen, und es zeigt, was benutzt wurde und wo die Personen sind. Es filtert Webseiten nur in Microsoft Edge. Andere Browser sperrt es, außer Sie erlauben sie. Warnungen zu Orten und zum Fahren brauchen Microsoft 365. Unter iOS kann es weniger.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>Für den geheimen Tresor (Secret Vault)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>Öffnen Sie den Tresor und kopieren Sie Ihre Dateien heraus, bevor Sie Kaspersky entfernen. Später kann ihn nur ein Kaspersky-Programm öffnen. Niemand kann sein Kennwort wiederbeschaffen. Nach zehn falschen Versuchen bleibt er eine Stunde lang gesperrt.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>Sie haben Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft hat am 14. Oktober 2025 aufgehört, Windows 10 zu reparieren. Aber Defender bekommt noch bis Oktober 2028 Updates gegen neue Bedrohungen. Defender bleibt also aktuell, Windows 10 selbst nicht.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>Sie haben Windows Server: Prüfen Sie Defender von Hand</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>Unter Windows Server bleibt Defender vielleicht ausgeschaltet, nachdem Kaspersky weg ist. Das ist so, wenn jemand es ausgeschaltet oder von Hand entfernt hat. Ein Administrator kann es zurückbringen. Laut einem Bericht klappte das unter Windows Server 2019 nicht, nachdem jemand es entfernt hatte.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>Sehen Sie nach, ob eine Richtlinie oder die Registrierung Defender ausschaltet. Die Richtlinie heißt &quot;Turn off Windows Defender&quot;.</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>Wenn Defender ausgeschaltet ist, öffnen Sie die Eingabeaufforderung als Administrator. Führen Sie dies aus und starten Sie neu: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>Wenn Defender von Windows Server 2019 oder neuer entfernt wurde, führen Sie dies als Administrator aus und starten Sie neu: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>Wenn es von Windows Server 2016 entfernt wurde, führen Sie diese drei aus und starten Sie neu: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, dann Dism /Online /Enable-Feature /FeatureName:Windows-Defender, dann Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>Holen Sie das neueste Defender über Windows Update, oder suchen Sie im Microsoft Update-Katalog nach KB4052623. Es kommt nicht von selbst.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>Sehen Sie noch einmal nach, ob Defender eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>Die Ukraine setzt Kaspersky auf ihre Sanktionsliste</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>Die Ukraine setzte Kaspersky im September 2015 auf ihre Liste. Danach hörten ihre staatlichen Stellen auf, die Software zu benutzen.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>staatliche Stellen in der Ukraine</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>Ein Einkaufsamt der US-Bundesregierung streicht Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>Im Juli 2017 strich die GSA Kaspersky von ihren Listen zugelassener Anbieter. Die GSA kauft für US-Bundesbehörden ein.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>US-Bundesbehörden</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>US-Bundesbehörden werden angewiesen, Kaspersky zu entfernen</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>Das US-Heimatschutzministerium gab den Bundesbehörden eine Anordnung. Sie hatten 30 Tage, um die Software zu finden, bis zum 13. Oktober. Sie hatten 60 Tage, um einen Plan zu machen, bis zum 12. November. Nach 90 Tagen, am 12. Dezember 2017, mussten sie beginnen, sie zu entfernen.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>Die Presse berichtet über gestohlene NSA-Dateien</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>niemand; es ist ein Pressebericht</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>Großbritannien warnt seine Behörden vor Antivirenprogrammen aus Russland</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>Das britische Zentrum für Cybersicherheit schrieb an Regierungsbehörden. Sie sollten keine Antivirenprogramme aus Russland benutzen, wo ein russischer Zugriff der nationalen Sicherheit schaden würde. Systeme mit der Einstufung SECRET oder höher sollten sie nie benutzen.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>britische Regierungsbehörden</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>Ein Gesetz verbietet die Nutzung durch US-Bundesbehörden</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>Das Verteidigungsgesetz für 2018 wurde im Dezember 2017 unterzeichnet. Sein Abschnitt 1634 verbietet die Nutzung von Kaspersky durch den Bund ab dem 1. Oktober 2018.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>Die niederländische Regierung verabschiedet sich schrittweise von Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>Die niederländische Zentralregierung beschloss, das Antivirenprogramm von Kaspersky nicht mehr zu benutzen. Sie riet Firmen mit lebenswichtigen Aufgaben, dasselbe zu tun. Am selben Tag kündigte Kaspersky seinen Umzug nach Zürich an.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>die niederländische Zentralregierung</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>Ein US-Gericht weist beide Klagen von Kaspersky ab</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky hatte gegen die Anordnung von 2017 und gegen das Gesetz geklagt. Das Gericht wies beide Klagen ab.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>Eine Vorschrift für Verträge des Bundes wird veröffentlicht</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>Die Vorschrift fügt Verträgen des Bundes eine Klausel hinzu. Sie trat am 16. Juli 2018 in Kraft.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>US-Bundesbehörden und ihre Auftragnehmer</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>Das Nutzungsverbot für US-Bundesbehörden beginnt</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>Seit diesem Tag dürfen US-Bundesbehörden Kaspersky nicht benutzen. Auftragnehmer dürfen es der Regierung nicht liefern. Sie dürfen es nicht benutzen, um Daten oder andere Leistungen für die Regierung zu erstellen.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>Ein Berufungsgericht bestätigt das Verbot für US-Bundesbehörden</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>Im November 2018 bestätigte das Berufungsgericht in Washington, D.C. das Verbot. Es sagte, das Verbot solle Schaden verhindern, nicht bestrafen.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>Ein Erlass des US-Präsidenten macht den Weg für solche Fälle frei</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>Es geht darin um die Sicherheit der Lieferung von Informationstechnik. Die Anordnung zu Kaspersky von 2024 stützt sich darauf.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>niemand; dies dient Ihrer Information</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>Das US-Justizministerium gibt den Fall weiter</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>Im August 2021 gab das US-Justizministerium den Fall Kaspersky an das US-Handelsministerium weiter.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>Das US-Handelsministerium eröffnet seine Prüfung</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>Im Jahr 2022 begann das US-Handelsministerium, den Fall zu untersuchen.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>US-Beamte warnen Firmen vertraulich</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>Reuters berichtete am 31. März 2022, dass Beamte Firmen gewarnt hatten, die wichtige Systeme betreiben. Die geheimen Unterrichtungen begannen am Tag nach dem Einmarsch in die Ukraine.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>Deutschland warnt vor dem Antivirenprogramm von Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>Das deutsche Amt für Cybersicherheit (BSI) riet dazu, es zu ersetzen. Gerichte lehnten es ab, die Warnung zu stoppen, zuletzt im April 2022.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>niemand durch ein Gesetz; es ist ein Rat</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>Die FCC setzt Kaspersky auf ihre Covered List</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>Telekommunikationsanbieter dürfen Fördergeld des Bundes nicht für Sicherheitsprodukte von AO Kaspersky Lab verwenden. Die FCC stützte sich dabei auf die Anordnung von 2017.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>Telekommunikationsanbieter, die Geld aus FCC-Programmen nehmen</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>Großbritannien weitet seinen Rat aus</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>Das britische Zentrum für Cybersicherheit gab seinen Rat weiteren öffentlichen Stellen, Firmen mit Verbindungen zur Ukraine und Firmen, die wichtige Systeme betreiben. Es sagte, es habe keinen Beleg, dass Russland solche Produkte missbrauchen wolle. Es fügte hinzu, dass das nichts beweist.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>Italien weist öffentliche Stellen an, Kaspersky zu ersetzen</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>öffentliche Stellen in Italien</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>Die Presse berichtet über einen möglichen Fall</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>Im April 2023 schrieb das Wall Street Journal, dass das US-Handelsministerium über einen Schritt gegen Kaspersky nachdachte.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>Kanada verbietet Kaspersky auf Diensthandys der Regierung</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>Das Verbot gilt für mobile Geräte, die die Regierung ausgibt. Es gilt auch für WeChat.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>die Regierung von Kanada</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>Das US-Handelsministerium verkündet seine Anordnung</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>Ihr Name ist Final Determination. Sie ist die erste Anordnung nach diesen Vorschriften. Sie verbietet Kaspersky, mit seiner Sicherheitssoftware Geschäfte mit US-Personen zu machen. Daraus folgen zwei Fristen.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky, Wiederverkäufer und Hersteller, die seine Software einbauen</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>Drei Kaspersky-Firmen kommen auf eine Exportliste</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>Die Liste heißt Entity List. Sie nennt AO Kaspersky Lab und OOO Kaspersky Group in Russland sowie Kaspersky Labs Limited in Großbritannien. Das trat am 24. Juni 2024 in Kraft. Wer ihnen Waren oder Technologie liefert, die unter die US-Exportvorschriften fallen, braucht eine Genehmigung. In der Regel wird sie abgelehnt.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>Exporteure überall, die mit Waren handeln, die unter die US-Exportvorschriften fallen</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Zwölf Führungskräfte von Kaspersky werden mit Sanktionen belegt</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>Das US-Finanzministerium setzte zwölf Führungskräfte der Firma auf die Liste. Die Firma, ihre Tochterfirmen und Eugene Kaspersky setzte es nicht auf die Liste.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>alle US-Personen; sie dürfen mit den zwölf keine Geschäfte machen</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>Die Anordnung und die Exportliste werden veröffentlicht</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>Beide wurden im Federal Register abgedruckt.</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky sagt, dass es die USA verlassen wird</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky sagte, es werde sein US-Geschäft ab dem 20. Juli abwickeln und seine Arbeitsplätze dort abbauen, weniger als 50. Seine US-Website hatte den Verkauf schon eingestellt.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>niemand; Kaspersky entschied das selbst</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky verabschiedet sich von seinen US-Benutzern</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>In einem Brief schenkte es sechs Monate für einige Produkte: Standard, Plus, Password Manager, Safe Kids und VPN Secure Connection. Die Updates mussten trotzdem zum Datum der Anordnung enden.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>niemand durch ein Gesetz; es ging um Privatanwender in den USA</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Kaspersky darf nicht an US-Personen verkaufen</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>Von diesem Zeitpunkt an darf Kaspersky mit US-Personen keine neuen Geschäfte über die Produkte abschließen, für die die Anordnung gilt. Das heißt: neue Verkäufe und neue Geschäfte über den Einbau seiner Software. Wir meinen, dass auch eine Verlängerung ein neues Geschäft ist.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>Neue Geräte mit Kaspersky darin bekommen keine FCC-Zulassung</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>Die FCC sagte, dass Geräte mit Kaspersky-Software darin ihre Zulassung nicht bekommen können.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>Hersteller von Geräten</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky schreibt US-Benutzern über UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>Von diesem Tag an verschickte Kaspersky E-Mails über den Wechsel zu UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV tritt unter Windows an die Stelle von Kaspersky</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>Updates und Wiederverkauf müssen enden</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>Seit dem 29. September 2024, 0:00 Uhr EDT, darf Kaspersky keine Updates an US-Personen schicken. Es darf sein Cloud-Netzwerk, das Kaspersky Security Network, nicht in den USA oder auf den Systemen von US-Personen betreiben. Niemand darf die Software wiederverkaufen, in andere Produkte einbauen oder dafür lizenzieren. Der letzte volle Tag für Updates war der 28. September.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Kaspersky-Apps verschwinden aus Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google nahm die Apps weltweit aus seinem Store und schloss die Konten des Herstellers. Es nannte die Beschränkungen des US-Handelsministeriums als Grund. Schon installierte Apps funktionierten weiter. Kaspersky sagt, dass Google vor dem 29. September handelte.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky schließt sein Büro in Großbritannien</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>In der ersten Oktoberhälfte 2024 wurde das Büro mit weniger als 50 Personen geschlossen. Partner verkaufen die Produkte dort weiter.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>Die Presse findet Menschen, die es noch benutzen</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>Ende 2024 fanden Reporter Menschen in den USA, die auf Umwegen noch Updates bekamen.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>Die Vorschriften hinter der Anordnung werden endgültig</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>Die Vorschriften zählen auf, was als Verstoß gilt. Ein verbotenes Geschäft zu genehmigen, zu bezahlen oder dabei zu helfen, kann einer sein. Auch eine falsche Angabe kann einer sein. Die Vorschriften nennen auch die Höchststrafen.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>alle, für die US-Recht gilt</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>Australien verbietet Kaspersky auf Systemen der Regierung</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Die Behörden mussten es bis zum 1. April 2025 entfernen, neue Installationen verhindern und darüber berichten.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>Regierungsbehörden in Australien</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>Italien erneuert seine Liste</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>Eine neue Mitteilung ersetzt die von 2022. Kaspersky bleibt darauf.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>Muss ich es entfernen? Bis wann?</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>Kein Gesetz verlangt, dass Sie es entfernen. Niemand muss ein Bußgeld zahlen, weil er es zu Hause benutzt. Aber Kaspersky darf es für Sie nicht mehr aktualisieren. Ab dem 29. September 2024, 0:00 Uhr EDT, mussten die Updates für US-Benutzer enden. Ohne Updates entgehen ihm neue Bedrohungen. Wechseln Sie also bald zu einem anderen Antivirenprogramm.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>Kein Gesetz verlangt von einer privaten Firma, es zu entfernen. Sie müssen kein Bußgeld zahlen, weil Sie es benutzen. Aber die Updates für US-Benutzer mussten ab dem 29. September 2024, 0:00 Uhr EDT, enden. Ohne Updates entgehen ihm neue Bedrohungen. Wechseln Sie also bald zu einem anderen Antivirenprogramm, auf jedem Computer. Andere Regeln gelten, wenn Sie es verkaufen, einbauen oder für die Regierung arbeiten. Wählen Sie dann diese Zeile in der Liste oben.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>Ja, und die Termine sind vorbei. US-Bundesbehörden mussten am 12. Dezember 2017 beginnen, es zu entfernen. Seit dem 1. Oktober 2018 verbietet das Gesetz seine Nutzung. Sind Sie Auftragnehmer? Dann dürfen Sie es der Regierung nicht liefern. Sie dürfen es nicht benutzen, um Daten oder andere Leistungen für die Regierung zu erstellen. Wenn Sie es finden, müssen Sie es melden. Entfernen Sie es also jetzt, nach den Regeln Ihrer Stelle.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>Sie dürfen es nicht mehr verkaufen. Seit dem 29. September 2024, 0:00 Uhr EDT, darf niemand es wiederverkaufen, in andere Produkte einbauen oder dafür lizenzieren. Wer das tut, kann ein Bußgeld bekommen. Für einen Kunden dürfen Sie es entfernen. Kein Gesetz verlangt, dass Sie eine Kopie entfernen, die Sie nur selbst benutzen. Aber sie bekommt keine Updates mehr, wechseln Sie also bald.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>Die US-Anordnung verlangt nicht, dass Sie es entfernen. Sie verbietet nicht den Verkauf an Menschen in anderen Ländern. Ihr eigenes Land hat vielleicht Regeln, vor allem für öffentliche Stellen. Sind Sie eine US-Person? Dann folgt Ihnen die Anordnung. Kaspersky darf Ihnen nichts verkaufen und darf Ihre Kopie seit dem 29. September 2024 nicht aktualisieren. Auch dann müssen Sie kein Bußgeld zahlen, weil Sie es benutzen.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>Für wen gilt die Anordnung von 2024?</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>Sie gilt für Kaspersky, mit seinen Mutterfirmen und allen Firmen, die dazugehören. Sie gilt auch für alle, die seine Software wiederverkaufen oder in andere Produkte einbauen. Es geht in der Anordnung um Geschäfte mit US-Personen, wo immer sie sind. Für Privatleute und Firmen, die die Software nur benutzen, gilt sie nicht.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>Verstoße ich gegen das Gesetz, wenn es noch installiert ist?</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>Nein. Privatleute und Firmen werden nicht dafür bestraft, dass sie eine Kopie benutzen, die sie haben. Das sagte auch die Chefin des US-Handelsministeriums. Aber das Risiko tragen Sie selbst. Andere Regeln gelten für US-Bundesbehörden und ihre Auftragnehmer.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>Wird es aufhören zu funktionieren?</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>Es läuft weiter. Aber US-Benutzer bekommen keine offiziellen Updates, darum entgehen ihm neue Bedrohungen.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>Was umfasst die Anordnung?</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>Sie umfasst dreierlei. Erstens jedes Sicherheitsprodukt und jeden Sicherheitsdienst von Kaspersky. Zweitens jedes seiner Antivirenprogramme. Drittens seine Software in den Produkten anderer Hersteller. Die Liste am Ende der Anordnung nennt nur Beispiele.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>Was ist noch erlaubt?</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>Dreierlei ist nicht umfasst. Erstens Daten über Bedrohungen, „Threat Intelligence“ genannt. Zweitens Schulungen in Sicherheit. Drittens Beratung, die nur informiert oder schult. Vielleicht haben Sie gelesen, dass alle Dienste von Kaspersky verboten sind. Diese sind es nicht.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>Wer kann ein Bußgeld bekommen, und wie hoch?</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>Sie müssen kein Bußgeld zahlen, wenn Sie es nur benutzen. Wer es verkauft, kann ein Bußgeld bekommen. Ebenso jeder, der gegen die Anordnung verstößt, bei einem verbotenen Geschäft hilft oder dafür bezahlt. Das höchste Bußgeld beträgt 368.136 US-Dollar oder das Doppelte des Geschäfts, je nachdem, was mehr ist. Diese Summe galt 2024 und stand im April 2025 noch so da. Wer absichtlich gegen die Anordnung verstößt, riskiert bis zu 1.000.000 US-Dollar. Eine Person riskiert außerdem bis zu 20 Jahre Gefängnis.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>Werde ich gewarnt, bevor ich ein Bußgeld zahlen muss?</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>Ein Pressebericht sagte, dass das US-Handelsministerium Firmen zuerst Bescheid geben will. Er nannte keine Quellen. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>Gibt es auch Sanktionen?</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>Ja, gegen zwölf Führungskräfte von Kaspersky, seit dem 21. Juni 2024. US-Personen dürfen mit ihnen keine Geschäfte machen. Die Firma steht nicht auf dieser Liste. Auch ihre Tochterfirmen und Eugene Kaspersky stehen nicht darauf.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>Warum haben die USA das entschieden?</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>Das US-Handelsministerium nannte diese Gründe. Die Firma untersteht russischem Recht und muss antworten, wenn die Regierung dort fragt. Ihre Programme haben volle Rechte auf Ihrem Computer und können Ihre Daten sehen. Sie könnte schädlichen Code einschleusen oder Updates zurückhalten. In andere Produkte eingebaut, bleibt sie vielleicht unbemerkt. Die Schritte, die Kaspersky anbot, genügten dem Ministerium nicht. Die öffentlichen Unterlagen nennen keinen Fall eines Angriffs durch das Produkt.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>Was antwortet Kaspersky?</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>Es schickte dem Ministerium eine schriftliche Antwort. Darin bot es Schritte an, um das Risiko zu senken. Es bestreitet den Pressebericht von 2017 über die NSA-Dateien. Im Mai 2018 kündigte es einen Umzug nach Zürich an. Es ging gegen das Verbot für US-Bundesbehörden vor Gericht; die Gerichte ließen das Verbot bestehen. Im Juli 2024 sagte es, dass es die USA verlassen werde.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>Hat Kaspersky mich ausspioniert?</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>Dafür gibt es keinen öffentlichen Beweis. Die Anordnung stützt sich darauf, wozu die Firma gezwungen werden könnte. Es gibt zwei ältere Presseberichte. Kaspersky bestreitet sie.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>War es ein schlechtes Antivirenprogramm?</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>Testlabore bewerten es noch immer hoch. AV-Comparatives zeichnete es für 2025 mit „Top-Rated“ aus. Der Grund für einen Wechsel ist ein anderer. US-Benutzer bekommen keine Updates, und das US-Handelsministerium hat ein Risiko festgestellt.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>Was rät die US-Regierung?</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>Sie rät Ihnen, bald zu einem anderen Hersteller zu wechseln, damit Ihre Daten nicht in Gefahr sind, während der Schutz endet. Die Chefin des US-Handelsministeriums bat die Menschen, es sofort nicht mehr zu benutzen. Als Grund nannte sie deren Daten und Familien.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>Was wurde Firmen geraten?</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>Firmen hätten bis zum 29. September 2024 zu anderen Herstellern wechseln sollen. Wir fügen eines hinzu: Fragen Sie die Hersteller Ihrer anderen Produkte, ob Kaspersky-Software darin steckt.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>Wo finde ich die offizielle Liste?</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>Das US-Handelsministerium nannte eine Seite für die Liste des Verbotenen und für Hilfe. Ihre Adresse ist oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>Vielleicht haben Sie gelesen: Es ist verboten, es zu benutzen.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>Vielleicht haben Sie gelesen: Die Benutzer hatten 100 Tage.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>Das Recht setzt Benutzern keine Frist. Vom 20. Juni bis zum 28. September 2024 waren Updates noch erlaubt. Das sollte den Menschen Zeit geben, etwas anderes zu wählen.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>Vielleicht haben Sie gelesen: Der Präsident hat es verboten.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>Die Anordnung kam vom US-Handelsministerium. Es stützte sich auf einen Erlass des US-Präsidenten vom 15. Mai 2019 und auf seine eigenen Vorschriften. Das ist 15 CFR part 7, heute part 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>Vielleicht haben Sie gelesen: Es wurde 2017 verboten.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>Die Anordnung von 2017 gilt nur für US-Bundesbehörden. Im Dezember 2017 folgte ein Gesetz. Sein Nutzungsverbot für den Bund begann am 1. Oktober 2018.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>Vielleicht haben Sie gelesen: Nur neue Kunden sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>Jedes neue Geschäft mit einer US-Person ist verboten. Wir meinen, dass auch eine Verlängerung ein neues Geschäft ist. Aber wir haben keinen offiziellen Text gesehen, der das sagt.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>Vielleicht haben Sie gelesen: Es geht um US-Bürger.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>Die Anordnung spricht von US-Personen, und das ist mehr. Sie gilt in den Vereinigten Staaten und für US-Personen, wo immer sie sind. Eine Anwaltskanzlei nennt Staatsbürger und Personen mit US-Wohnsitz, die im Ausland leben.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>Vielleicht haben Sie gelesen: Mit Kaspersky sind gar keine Geschäfte möglich.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>Die Entity List ist eine Vorschrift für Exporte. Sie nennt drei Firmen von Kaspersky. Wer ihnen Waren oder Technologie liefert, die unter die US-Exportvorschriften fallen, braucht eine Genehmigung. In der Regel wird sie abgelehnt. Die Liste friert ihr Geld nicht ein.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>Vielleicht haben Sie gelesen: Der Fall begann 2022.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>Das US-Justizministerium gab den Fall im August 2021 an das US-Handelsministerium weiter. Die Prüfung begann 2022.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>Vielleicht haben Sie gelesen: Der Verkauf war bis zum 29. September erlaubt.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>Für Wiederverkäufer stimmte das. Für Kaspersky selbst galt das Verbot seit dem 20. Juli 2024.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>Vielleicht haben Sie gelesen: Bitdefender ist von Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>Das stimmt nicht. Eine Zeitungskolumne vom Juni 2024 hat sich hier geirrt. Testlabore führen beide als zwei Produkte.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>Ich verkaufe oder repariere PCs. Darf ich es für einen Kunden wieder aufspielen?</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>Verkaufen Sie es nicht weiter, lizenzieren Sie es nicht, und fügen Sie es nicht dem hinzu, was Sie verkaufen. Entfernen dürfen Sie es.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>Bekomme ich noch Updates über ein VPN oder einen ausländischen Schlüssel?</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>Die Presse hat Menschen gefunden, bei denen es so war. Aber Kaspersky darf US-Personen nicht bedienen, und niemand darf es wiederverkaufen. Changeover hilft dabei nicht. Das Risiko bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>Kann ich es noch einmal herunterladen?</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>Nein. Für US-Benutzer wurden die Downloads geschlossen. Das gilt für die Website, My Kaspersky, die App-Stores und die Browsererweiterung.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>Warum ist die App aus Google Play verschwunden?</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>Google nahm die Kaspersky-Apps um den 29. September 2024 weltweit aus seinem Store. Schon installierte Apps funktionierten weiter.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>Taugt UltraAV etwas?</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>Im Jahr 2024 waren nur wenige unabhängige Tests davon bekannt. Seine Technik (Engine) soll von Max Secure gekommen sein, einer Firma in Indien. Fragen Sie die Testlabore nach neueren Ergebnissen.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>Ich habe UltraAV nie bekommen. Bin ich geschützt?</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>Auf Mac, Android und iOS mussten Sie es selbst installieren. Darum ist es vielleicht nicht da. Sehen Sie auf jedem Gerät nach, was es schützt.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>Genügt Defender, das in Windows enthalten ist?</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>Für viele Privatanwender ja. Unter Windows 10 und 11 kommt es von selbst zurück, wenn Kaspersky geht. Unter Windows Server vielleicht nicht.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>Meine Kennwörter sind in Kaspersky Password Manager. Was nun?</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>Exportieren Sie sie in eine Textdatei, bevor Sie ihn entfernen und bevor Ihr Konto verschwindet. Seine Backup-Datei hilft nicht: Sie öffnet sich nur in demselben Programm. Bitwarden und Proton Pass können die Textdatei lesen.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>Was ist mit dem VPN von Kaspersky?</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>Es nutzte einen Dienst von Pango. Benutzer, die dafür bezahlten, bekamen UltraVPN. Nehmen Sie ein VPN, das Sie selbst wählen, oder keines.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>Was kann ich statt Safe Kids benutzen?</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>Eine Möglichkeit ist Microsoft Family Safety. Es kann Bildschirmzeit, Apps und Spiele begrenzen, und es zeigt, was benutzt wurde. Alle in der Familie brauchen ein Microsoft-Konto.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>Ich habe Dateien in einem geheimen Tresor (Secret Vault). Was nun?</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>Öffnen Sie den Tresor und kopieren Sie die Dateien heraus, bevor Sie Kaspersky entfernen. Später kann ihn nur ein Kaspersky-Programm öffnen.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>Ist das für meine Cyberversicherung wichtig?</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>Ein Versicherungsmakler in Deutschland warnte, dass der Versicherungsschutz leiden könnte. Fragen Sie Ihren Versicherer.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>Hat mein Land eigene Regeln?</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>Gibt es ein Verbot für die ganze EU?</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>Wir haben keines gefunden. Fünf Länder forderten eines: Estland, Irland, Lettland, Litauen und Polen.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>Ist mein neues Antivirenprogramm eingeschaltet?</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>Unter Windows 10 und 11 kommt Defender von selbst zurück, wenn das andere Antivirenprogramm weg ist. Vielleicht braucht es zuerst einen Neustart. Seine Updates sind vielleicht alt, holen Sie also neue. Unter Windows Server bleibt es vielleicht ausgeschaltet. Sehen Sie nach, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>Wer belastet jetzt meine Karte?</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>Privatanwender wurden mit denselben Abrechnungszeiten auf UltraAV umgestellt. Sehen Sie nach, wer Ihre Karte belastet. Schalten Sie die automatische Verlängerung aus, wenn Sie nicht mehr zahlen möchten.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>Muss ich UltraAV behalten?</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>Nein. Entfernen Sie es mit seinem eigenen Deinstallationsprogramm. Als Leute es auf anderen Wegen versuchten, war es nach einem Neustart wieder da. UltraVPN ist ein eigenes Programm.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>Was ist mit meinem Handy und meinen anderen Computern?</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>Sehen Sie auf jedem davon nach. Auf Android bleiben Kaspersky-Apps und funktionieren weiter, obwohl es bei Google Play keine mehr gibt. Auf Mac, Android und iOS kam kein neues Antivirenprogramm von selbst.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>Sehen Sie auf jedem davon nach. Auf Android bleiben Kaspersky-Apps und funktionieren weiter, obwohl es bei Google Play keine mehr gibt.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>Was mache ich mit den exportierten Kennwörtern?</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>Die Textdatei ist nicht verschlüsselt. Jeder, der sie öffnet, kann sie lesen. Übernehmen Sie sie in Ihren neuen Kennwort-Manager und prüfen Sie, ob alles da ist. Löschen Sie dann die Datei und leeren Sie den Papierkorb. Verschicken Sie sie nicht per E-Mail.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>Ist etwas in meinem Browser zurückgeblieben?</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>Vielleicht. In einem Test von 2022 blieb die Kaspersky-Erweiterung im Browser, nachdem das Antivirenprogramm entfernt war. Öffnen Sie jeden Browser und entfernen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>Steckt Kaspersky in anderen Produkten von mir?</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>Es kann in einem Router oder im Antivirenprogramm eines anderen Herstellers stecken. Solche Hersteller mussten bis zum 29. September 2024 damit aufhören. Fragen Sie den Hersteller, oder ersetzen Sie das Produkt. Neue Geräte mit Kaspersky darin bekommen keine Zulassung von der FCC.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>Ich bin Auftragnehmer und habe es gefunden. Was muss ich tun?</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>Sie müssen es der Regierung melden. Dieselbe Regel gilt für die Firmen, die bei diesem Auftrag für Sie arbeiten.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>Zentrale Verwaltung</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. Bestnote in sechs von sieben Tests, Gold für Geschwindigkeit. AV-TEST Awards 2025, Privatanwender: für Benutzbarkeit (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. Bestnote in sechs von sieben Tests, Gold für Geschwindigkeit. AV-TEST Awards 2025, Privatanwender: für Benutzbarkeit.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>Rumänien.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. Gold für Advanced Threat Protection. AV-TEST Awards 2025, Privatanwender: für Schutz (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>AV-TEST Awards 2025, Firmen: für Schutz (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>Wie es schützt</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>Mit clamd und clamonacc sieht es Dateien an, wenn sie geöffnet werden, und kann sie blockieren. Das funktioniert nur unter Linux, mit Kernel 3.8 oder neuer.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>Slowakei.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. Bestnote in allen sieben Tests, Gold für Advanced Threat Protection.</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>Finnland.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection ist einer. Sein Hersteller hat eine Anleitung, wie man Kennwörter aus Kaspersky übernimmt.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>AV-TEST Awards 2025, Privatanwender: für Benutzbarkeit (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. Zwei Auszeichnungen in Silber.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>Kostenpflichtig oder als Testversion. Das kostenlose Programm hat keinen Echtzeitschutz.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>Es gilt für beliebig viele Geräte.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>AV-TEST Awards 2025, Privatanwender: für Geschwindigkeit und für erweiterten Schutz (Total Protection) sowie für Benutzbarkeit.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>Kostenpflichtig. Es ist Teil von Microsoft 365 Business Premium, und es gibt einen eigenen Tarif.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>Neben einem anderen Antivirenprogramm kann sein Echtzeitschutz am Ende ausgeschaltet sein. Dann wird der PC als nicht geschützt angezeigt.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>Es hat ein gemeinsames Portal für PCs und Server. Es ist für bis zu 300 Benutzer mit je fünf Geräten.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>Jeder Server braucht eine eigene Lizenz. Es ist für höchstens 60 Server.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Linux-Server</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>Die Lizenz für Server gilt auch für sie.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>Unter Windows 10 und 11 tritt sein Antivirenprogramm neben einem anderen von selbst zurück und schaltet sich wieder ein, wenn das andere weg ist. Unter Windows Server stellen Sie das von Hand ein.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>Es ist für größere Firmen. Für bis zu 300 Benutzer nennt Microsoft Defender for Business.</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>Es gilt auch für Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>Es lässt sich nicht neben einem anderen Antivirenprogramm installieren. Seine eigene Funktion entfernt die, die es kennt, mit einem Neustart dazwischen.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, ganzes Jahr 2025, Windows, 19 Produkte für Privatanwender: „Top-Rated“. AV-TEST Awards 2025, Privatanwender: für Benutzbarkeit.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>Großbritannien.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>Im Jahr 2017 hatte sein Installationsprogramm einen Schritt, der andere entfernt.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>Im Jahr 2017 konnte sein Installationsprogramm auf Servern laufen.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>Es lässt sich erst installieren, wenn das andere Antivirenprogramm weg ist.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>Es unterstützt Windows 11. Die Unterstützung für Windows 10 (64 Bit) endet etwa im April 2027.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>Es lässt andere, wo sie sind, außer Sie setzen eine Option. Seinem Hersteller ist es lieber, wenn Sie sie zuerst entfernen.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>Japan.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST, November und Dezember 2024, Windows 10: 6 von 6 Punkten für Schutz, 6 von 6 für Geschwindigkeit.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>Im September 2024 entfernte ein Update Kaspersky und installierte es auf den PCs von Privatanwendern in den USA. Niemand wurde vorher gefragt.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN ist ein eigenes Programm. Benutzer von Kaspersky, die für ein VPN bezahlten, bekamen es.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>Sein Hersteller zeigt, wie Sie Ihre Kennwörter übernehmen: Exportieren Sie die Textdatei, dann tippen Sie die Einträge in eine CSV-Datei mit den Spalten Group, Title, Username, Password, URL und Notes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>Es liest die Textdatei nicht selbst. Ein Werkzeug eines anderen Herstellers kann sie in eine CSV-Datei für NordPass umwandeln.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>Backup als Teil eines Antiviren-Tarifs</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>Der Tarif Deluxe von Norton 360 hat 50 GB Platz für Backups.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>Sie haben einen Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>In macOS ist Schutz eingebaut: Gatekeeper und XProtect sowie ein Teil, der entfernt, was er kennt. Sie arbeiten ohne eigenes Fenster.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>Das Wall Street Journal schrieb, dass Dateien vom privaten PC eines Auftragnehmers der NSA zu russischen Hackern gelangt waren. Die Dateien wurden 2015 entwendet, und das wurde 2016 entdeckt. Die Hacker sollen sie durch das Antivirenprogramm von Kaspersky entdeckt haben. Die Zeitung nannte ihre Quellen nicht. Kaspersky bestreitet es.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky kündigt Prüfungen seines Codes von außen an</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky nannte den Plan seine Global Transparency Initiative. Fachleute von außen sollten seinen Code bis Anfang 2018 prüfen. Drei Zentren für solche Prüfungen sollten eröffnet werden.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>Litauen verbietet Kaspersky auf wichtigen Systemen</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>Litauen verbietet es auf Computern, mit denen Systeme für Energie, Finanzen und Verkehr betrieben werden.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>Firmen, die in Litauen wichtige Systeme betreiben</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>Die Vorschrift für Verträge des Bundes wird endgültig</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>Die Vorschrift von 2018 wurde ohne Änderung endgültig.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>Das US-Handelsministerium bekommt Vorschriften für solche Fälle</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>Die Vorschriften heißen „interim final rule“ (vorläufig endgültige Vorschrift). Sie traten am 22. März 2021 in Kraft. Sie sagen, wie das Ministerium Informationstechnik aus dem Ausland prüft.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>Italien erlässt ein Dekret über solche Produkte</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>Das Dekret war die Grundlage für die Mitteilung vom April 2022.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>Eine Mitteilung wies öffentliche Stellen an, Kaspersky zu ersetzen. Sie stützt sich auf das Dekret vom März 2022.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky erhält die Initial Determination</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>Das US-Handelsministerium teilte Kaspersky mit, was es zu entscheiden vorhatte. Das Schriftstück heißt Initial Determination.</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky antwortet schriftlich</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky schickte dem US-Handelsministerium seine Antwort. Es bot Schritte an, um das Risiko zu senken.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>Die Presse berichtet, dass eine Anordnung kommt</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN schrieb, dass das US-Handelsministerium an einer Anordnung arbeitete. Es nannte die Initial Determination. Wir wissen das aus einem anderen Nachrichtenbericht.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>Die Vorschriften hinter der Anordnung bekommen eine neue Nummer</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>Part 7 von Title 15 ist heute part 791. Die Anordnung von 2024 nennt noch part 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>Ein Update entfernte Kaspersky und installierte UltraAV. Wer für ein VPN bezahlte, bekam auch UltraVPN. Niemand wurde vorher gefragt. Etwa eine Million Benutzer wurden umgestellt. Es war eine Vereinbarung mit der US-Firma Pango Group. Auf Mac, Android und iOS mussten Sie es selbst installieren. Ein Bericht nennt den 17. September als ersten Tag; Kaspersky nennt den 19. September.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>Habe ich eine Frist?</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>Das Recht setzt Ihnen keine. Aber seit dem 29. September 2024 veraltet der Schutz jeden Tag mehr. Das ist das Datum, das zählt.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>Darf Kaspersky noch an US-Personen verkaufen?</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>Nein. Seit dem 20. Juli 2024, 0:00 Uhr EDT, darf es mit US-Personen keine neuen Geschäfte über das abschließen, wofür die Anordnung gilt.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>Darf Kaspersky noch Updates schicken?</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>Nicht an US-Personen. Seit dem 29. September 2024, 0:00 Uhr EDT, darf es ihnen keine neuen Bedrohungslisten und keinen neuen Programmcode schicken.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>Darf das Cloud-Netzwerk von Kaspersky noch laufen?</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>Nicht in den USA und nicht auf den Systemen von US-Personen. Das gilt seit dem 29. September 2024. Das Netzwerk heißt Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>Dürfen andere es noch verkaufen oder einbauen?</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>Nein. Seit dem 29. September 2024 darf niemand es wiederverkaufen, in andere Produkte einbauen oder dafür lizenzieren.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>Was ist mit seiner Software in anderen Produkten?</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>Die Anordnung umfasst auch sie. Die Hersteller mussten bis zum 29. September 2024 damit aufhören.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>Darf eine US-Bundesbehörde es benutzen?</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>Nein. Ältere Regeln verbieten das: eine Anordnung von 2017 und ein Gesetz seit dem 1. Oktober 2018.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>Was ist einem Auftragnehmer des Bundes verboten?</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>Ein Auftragnehmer darf es der Regierung nicht liefern. Ein Auftragnehmer darf es nicht benutzen, um Daten oder andere Leistungen für die Regierung zu erstellen. Die Klausel kam am 16. Juli 2018 in die Verträge. Sie gilt auch für die Firmen, die für den Auftragnehmer arbeiten.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>Darf ein Telekommunikationsanbieter es mit Geld des Bundes bezahlen?</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>Nein. Seit dem 25. März 2022 darf Fördergeld des Bundes nicht dafür verwendet werden.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>Hat Australien eigene Regeln?</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Ja, für Regierungsbehörden. Sie mussten es bis zum 1. April 2025 entfernen, neue Installationen verhindern und darüber berichten.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>Hat Kanada eigene Regeln?</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>Ja, für mobile Geräte, die die Regierung ausgibt. Seit dem 30. Oktober 2023 ist es auf ihnen verboten.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>Hat Italien eigene Regeln?</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>Ja, für öffentliche Stellen. Im Jahr 2022 wurden sie angewiesen, Kaspersky zu ersetzen. Eine neue Mitteilung vom November 2025 nennt es weiterhin.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>Hat Litauen eigene Regeln?</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>Ja, für wichtige Systeme. Seit Dezember 2017 ist es auf Computern verboten, mit denen Systeme für Energie, Finanzen und Verkehr betrieben werden.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>Haben die Niederlande eigene Regeln?</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>Ja, für die Zentralregierung. Im Mai 2018 beschloss sie, das Antivirenprogramm von Kaspersky nicht mehr zu benutzen. Sie riet Firmen mit lebenswichtigen Aufgaben, dasselbe zu tun.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>Darf ich bei Kaspersky Bedrohungen nachschlagen oder Schulungen besuchen?</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>Ja. Daten über Bedrohungen („Threat Intelligence“), Schulungen in Sicherheit und Beratung, die nur informiert, sind nicht umfasst.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>Was passiert, wenn ich es nur benutze?</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>Nach dieser Anordnung nichts. Sie sieht keine Strafe für Privatleute und private Firmen vor, die nur eine Kopie benutzen. Aber das ganze Risiko tragen Sie.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>Was passiert, wenn jemand es noch verkauft?</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>Das US-Handelsministerium kann denen, die das tun, ein Bußgeld auferlegen. Für Kaspersky selbst gilt das Verbot seit dem 20. Juli 2024. Für Wiederverkäufer gilt es seit dem 29. September 2024.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>Was passiert, wenn jemand bei einem verbotenen Geschäft hilft?</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>Auch das kann gegen die Vorschriften verstoßen. Ebenso ein Versuch oder ein Plan. Eine US-Person darf ein solches Geschäft nicht genehmigen, nicht bezahlen und nicht erleichtern.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>Was passiert, wenn meine Behörde oder Firma es noch benutzt?</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>Das kann Folgen für den Vertrag oder für Mitarbeiter haben. Das kommt nicht von der Anordnung von 2024.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>Was passiert, wenn ich mit einer der zwölf Führungskräfte Geschäfte mache?</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>Das ist eine eigene Sache. Sanktionen des US-Finanzministeriums verbieten es US-Personen.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>Warum waren Updates bis zum 29. September 2024 erlaubt?</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>Damit die Menschen Zeit hatten, etwas anderes zu wählen.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>Was wurde den Wiederverkäufern gesagt?</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>Sie mussten bis zum 29. September 2024 aufhören, es zu verkaufen, einzubauen und dafür zu lizenzieren. Wer weitermacht, kann ein Bußgeld bekommen.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>Wer sollte den Benutzern helfen?</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>Die Presse schrieb über einen Plan für eine Website mit Hilfe. Sie schrieb auch, dass das US-Heimatschutzministerium und das US-Justizministerium die Nachricht verbreiten sollten.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>Was rät Deutschland?</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>Im März 2022 riet sein Amt für Cybersicherheit (BSI) dazu, das Antivirenprogramm von Kaspersky zu ersetzen. Es ist ein Rat, kein Gesetz.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>Was rät Großbritannien?</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>Sein Zentrum für Cybersicherheit schrieb 2017 an Regierungsbehörden. Im Jahr 2022 weitete es seinen Rat auf weitere öffentliche Stellen aus, auf Firmen mit Verbindungen zur Ukraine und auf Firmen, die wichtige Systeme betreiben. Es ist ein Rat, kein Gesetz.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>Für Privatleute und private Firmen stimmt das nicht. Einige Webseiten und eine Anwaltskanzlei schrieben es. Aber das US-Handelsministerium sagt das Gegenteil. Die Anordnung verbietet Verkauf, Updates und Wiederverkauf. Für US-Bundesbehörden und ihre Auftragnehmer schränken ältere Regeln die Nutzung ein.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>Vielleicht haben Sie gelesen: Benutzer müssen gehorchen oder zahlen.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>Die Anordnung gibt Benutzern keine Pflicht und kein Bußgeld. Sie gilt für die, die es verkaufen, aktualisieren oder einbauen.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>Vielleicht haben Sie gelesen: Kaspersky sprach von einem Nutzungsverbot.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>In seiner ersten Erklärung ja. Aber die Anordnung verbietet Privatleuten und privaten Firmen nicht, eine Kopie zu benutzen, die sie haben.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>Vielleicht haben Sie gelesen: Das Verbot galt sofort.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>Es wurden zwei feste Termine gesetzt. Kaspersky darf seit dem 20. Juli 2024 keine neuen Geschäfte abschließen. Updates und Wiederverkauf mussten ab dem 29. September 2024 enden. Am 20. Juni 2024 wurde die Anordnung nur verkündet.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>Vielleicht haben Sie gelesen: Der Verkauf endete am 24. Juli.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>Er endete am 20. Juli 2024, 0:00 Uhr EDT. Der 24. Juni ist der Tag, an dem die Anordnung abgedruckt wurde. Die beiden wurden verwechselt.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>Vielleicht haben Sie gelesen: Die Updates endeten im Oktober.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>Sie mussten ab dem 29. September 2024, 0:00 Uhr EDT, enden.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>Vielleicht haben Sie gelesen: Die Updates endeten nach dem 29. September.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>Sie waren ab der ersten Minute des 29. September 2024 verboten. Der letzte volle Tag für Updates war der 28. September.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>Vielleicht haben Sie gelesen: Das Datum ist der 30. September.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>Es ist der 29. September 2024, ab 0:00 Uhr EDT. Der 30. September ist um einen Tag falsch.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>Vielleicht haben Sie gelesen: 15. Juni oder 15. Juli.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>Die Anordnung wurde am 20. Juni 2024 verkündet. Am 15. Juli 2024 sagte Kaspersky nur, dass es die USA verlassen wird.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>Vielleicht haben Sie gelesen: Die Uhrzeit ist in EST angegeben.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>An beiden Tagen zeigten die Uhren im Osten der USA EDT. Auch das US-Handelsministerium schreibt EDT.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>Vielleicht haben Sie gelesen: Niemand sagte, mit welchem Recht.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>Die Anordnung sagt es. Sie nennt Executive Order 13873 und 15 CFR part 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>Vielleicht haben Sie gelesen: Das Gesetz kam ein Jahr nach 2017.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>Das Gesetz wurde im Dezember 2017 unterzeichnet, drei Monate nach der Anordnung von 2017. Sein Verbot begann etwa ein Jahr später, am 1. Oktober 2018.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>Vielleicht haben Sie gelesen: Alle seine Dienste sind verboten.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>Nicht alle. Daten über Bedrohungen, Schulungen in Sicherheit und Beratung, die nur informiert oder schult, sind nicht umfasst.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>Vielleicht haben Sie gelesen: Es darf in den USA gar nichts verkaufen.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>Es darf nicht verkaufen, was die Anordnung umfasst. Drei Arten von Diensten sind nicht umfasst.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>Vielleicht haben Sie gelesen: Nur Kaspersky Lab, Inc. ist gemeint.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>Die Anordnung gilt für diese Firma mit ihren Mutterfirmen und allen Firmen, die dazugehören.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>Vielleicht haben Sie nur Artikel vom Juni 2024 gelesen.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>Mehr kam später oder am Tag danach. Zwölf Führungskräfte wurden mit Sanktionen belegt. Kaspersky sagte, dass es die USA verlassen wird. UltraAV wurde installiert. Die Apps verschwanden aus Google Play. Die FCC verbot neue Geräte mit Kaspersky darin.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>Was ist UltraAV, und woher kam es?</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>Es ist ein Antivirenprogramm der US-Firma Pango Group, die heute Point Wild heißt. Es ist kein Virus. Diese Firma übernahm die US-Privatanwender von Kaspersky. Im September 2024 installierte das letzte Update von Kaspersky es. Sie wurden vorher nicht gefragt.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>Einige Länder haben welche, vor allem für öffentliche Stellen. Wir wissen von Australien, Italien, Kanada, Litauen, den Niederlanden und der Ukraine. Deutschland und Großbritannien gaben einen Rat. Vielleicht gibt es weitere; fragen Sie also eine Behörde in Ihrem Land.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>Ich bin US-Bürger und lebe im Ausland. Was gilt für mich?</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>Die Anordnung folgt US-Personen, wo immer sie sind. Kaspersky darf Ihnen also nichts verkaufen und Ihre Kopie nicht aktualisieren. Auch Sie werden nicht dafür bestraft, dass Sie es benutzen.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>Was verboten ist und was nicht</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>Was passiert, wenn …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>Vielleicht haben Sie gelesen …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>Warum? Die Gründe, und was Kaspersky antwortet</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>Was Behörden raten</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Fragen</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (keine verschlüsselte Adresse)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>Die Tastatur braucht „%1“.</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>Die Maus braucht „%1“.</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>Dieser Treiber ist nicht mehr registriert.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>Windows entfernt diesen Treiber beim nächsten Start (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>Dieser Treiber ist deaktiviert (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>Der nächste Start löscht oder verschiebt die Datei dieses Treibers (%1).</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>Die Datei dieses Treibers fehlt.</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>Nicht nach allem, was verloren gehen könnte, konnte gesucht werden.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>Vielleicht sind Laufwerke verschlüsselt, oder ein Neustart steht aus, ohne dass dieses Programm es gesehen hat.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>Starten Sie dieses Programm als Administrator und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>Wenn das nicht hilft, vergewissern Sie sich selbst, dass nichts mit dem Produkt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>Nicht jetzt: Beheben Sie zuerst die Warnung „Noch nicht neu starten“.</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Ein Teil von Windows wurde geändert und wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Windows Update wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>Dateien anderer Programme warten darauf, beim nächsten Start ersetzt oder gelöscht zu werden.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows ist mit etwas noch nicht fertig und braucht einen Neustart.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>Zuerst ein Neustart wäre besser.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>Ein Deinstallationsprogramm, das dazwischen startet, kann auf halbem Weg scheitern, oder seine Arbeit vermischt sich mit dem, was noch wartet.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>Andere Programme oder Updates warten darauf. Meistens schadet das nicht; manche Deinstallationsprogramme weigern sich so lange zu beginnen.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Speichern Sie Ihre Arbeit und starten Sie den Computer neu: Wählen Sie „Neu starten“, nicht „Herunterfahren“.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Starten Sie dann dieses Programm noch einmal.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>Es ist nicht sicher, dass danach etwas diesen Computer schützt.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>Danach schützt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Sicherheitscenter</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Es ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>Es ist nicht bekannt, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>Ein Computer ohne Antivirenprogramm ist in Gefahr, sobald er online ist. Das wiegt schwerer als ein altes Programm, das noch ein wenig arbeitet.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>Halten Sie das Installationsprogramm Ihres neuen Antivirenprogramms bereit, und installieren Sie es gleich nach dem Entfernen.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>Oder fügen Sie diesem Server Microsoft Defender Antivirus hinzu: Server-Manager, Rollen und Features hinzufügen.</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>Verlassen Sie sich nicht auf Microsoft Defender: Es wurde aus diesem Windows herausgenommen.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>Oder schalten Sie Microsoft Defender ein: Windows-Sicherheit, Viren- und Bedrohungsschutz. Wenn eine Richtlinie es ausgeschaltet hat, fragen Sie die Person, die diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>Auf einem Server ist Microsoft Defender ein optionaler Teil und schaltet sich nicht immer von selbst ein.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>Dieses Produkt ist installiert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>„%1“ ist gesetzt.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Es ist registriert.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>Es ist registriert, mit %1.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>%1 Elemente sind darin.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>Der nächste Start löscht %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>Der nächste Start verschiebt %1 nach %2.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>Das Produkt bewahrt Dateien in seiner Quarantäne auf.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Sobald das Produkt weg ist, kann es sie nicht mehr zurückgeben. Die meisten sind schädlich und am besten vergessen; eine gehört vielleicht Ihnen und wurde irrtümlich genommen.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>Sehen Sie die Liste im Produkt an und stellen Sie dort wieder her, was Sie kennen und brauchen.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Wenn Sie nichts davon brauchen, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>Dieses Programm läuft ohne Administratorrechte.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>Es darf nachsehen, aber nicht entfernen.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>Zum Entfernen eines Programms sind diese Rechte nötig, und manche Stellen lassen sich nur mit ihnen ansehen.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>Wenn das Entfernen beginnt, fragt Windows nach einem Administrator. Sagen Sie dort Ja, oder lassen Sie die Person, die diesen Computer verwaltet, Namen und Kennwort eingeben.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>Wenn das Entfernen beginnt, werden Sie nach einem Administratorkennwort gefragt. Oder starten Sie es noch einmal mit sudo oder als root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>Um vorher überall nachzusehen, schließen Sie dieses Programm, klicken Sie es mit der rechten Maustaste an und wählen Sie „Als Administrator ausführen“.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>Dieser Computer läuft im Akkubetrieb.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>Er ist nicht am Stromnetz angeschlossen. Noch %1 % sind übrig.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>Er ist nicht am Stromnetz angeschlossen. Wie viel noch übrig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>Wenn der Strom auf halbem Weg ausgeht, ist das Produkt vielleicht kaputt: zu beschädigt, um Sie zu schützen, und zu beschädigt, um entfernt zu werden.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>Schließen Sie den Computer ans Stromnetz an und lassen Sie ihn angeschlossen, bis der letzte Neustart vorbei ist.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>Sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>Freier Platz für %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>Das Systemlaufwerk ist fast voll.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>Ein Deinstallationsprogramm behält Kopien, bis es fertig ist, damit es zurückkann. Ohne Platz dafür bleibt es auf halbem Weg stehen. Auch was für Sie gesichert wird, braucht Platz.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>Leeren Sie den Papierkorb, und löschen oder verschieben Sie, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>Schaffen Sie mindestens %1 freien Platz auf dem Systemlaufwerk, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>Andere Installationsprogramme</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>Ein anderes Programm wird gerade installiert oder entfernt.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>Diese Sperre ist belegt.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>Nur eines kann zugleich arbeiten. Das Entfernen wartet darauf.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>Warten Sie, bis es fertig ist. Schalten Sie den Computer inzwischen nicht aus.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>Wenn es nie endet, starten Sie den Computer neu und öffnen Sie dieses Programm noch einmal.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>Eine frühere Installation wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>Windows Installer vermerkt eine begonnene Installation.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>Windows Installer weigert sich vielleicht, etwas zu entfernen, bevor sie beendet oder rückgängig gemacht ist.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>Wenn ein Installationsprogramm noch geöffnet ist, lassen Sie es fertig werden.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>Wenn keines geöffnet ist, starten Sie den Computer neu, starten Sie jenes Installationsprogramm noch einmal und lassen Sie es fertig werden.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>Die Gegenseite hat etwas gesendet, das nicht verstanden wird.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>Das Hilfsprogramm mit Administratorrechten hat unerwartet geendet. Was es mit einem Produkt begonnen hatte, hat es zu Ende gebracht; sehen Sie noch einmal nach, was da ist.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>Das Hilfsprogramm hat „%1“ nicht gemeldet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>Das Hilfsprogramm kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>Es wurde kein Produkt genannt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>Dafür sind Administratorrechte nötig, und dieses System hat kein pkexec, um danach zu fragen. Führen Sie Changeover stattdessen mit sudo aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>Das Hilfsprogramm konnte nicht gestartet werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>Die Frage nach einem Administratorkennwort wurde geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Das System hat keine Administratorrechte gegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>Das Hilfsprogramm läuft nur mit Administratorrechten.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>Das Hilfsprogramm wird von Changeover selbst gestartet, nicht von Hand.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>Die Gegenseite ist weg.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>%1 kann nicht für das Journal des Hilfsprogramms benutzt werden.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>Die Windows-Frage nach einem Administrator wurde mit Nein beantwortet. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>Ein anderes Programm wird installiert oder entfernt. Es wird darauf gewartet: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>Beim Warten auf ein anderes Installationsprogramm abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Vor dem Beginn abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>Nicht gestartet, weil der Schritt davor nicht gelungen ist.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>Melden Sie sich bei Windows als die Person an, deren Ordner %1 ist, und öffnen Sie %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>Wenn diese Person mehrere Profile darin hat, öffnen Sie das, dessen Ordner auf &quot;%1&quot; endet: Geben Sie %2 in die Adressleiste ein, um zu sehen, welches geöffnet ist.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>Geben Sie %1 in die Adressleiste ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>Suchen Sie die Erweiterung von Kaspersky und wählen Sie „Entfernen“. Wenn das nicht möglich ist, installiert eine Regel sie: Fragen Sie die Person, die diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>Erst, wenn die Programme selbst entfernt sind.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>Es ist etwas darin.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>Es ist nicht bekannt, wem es gehört.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>Auf diesem Computer wurde vielleicht die Verschlüsselung von Kaspersky benutzt. In dem Ordner liegt vielleicht, was zum Öffnen verschlüsselter Dateien nötig ist.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>Darin liegen Dateien in Quarantäne.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>Darin liegen Dateien, die vielleicht in Quarantäne sind.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover konnte nicht nachsehen, ob Dateien in Quarantäne darin liegen.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover konnte nicht hineinsehen.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>Es ist ein Treiber, und Treiber werden nur gemeldet: Ein falscher Griff hier hindert Windows am Starten.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>Es läuft noch. Starten Sie den Computer neu und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover konnte nicht nachsehen, ob es noch läuft.</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>Der Ordner ist vorhanden; er konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>Der Ordner ist vorhanden und leer.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>Der Ordner ist vorhanden, mit %1 Elementen darin.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>Der Browser hat die Erweiterung in diesem Profil.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>%1 hat die Erweiterung im Profil „%2“.</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>Registriert, aber %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>Windows führt es als Antivirenprogramm, das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>Windows führt es als Antivirenprogramm.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>Der Schlüssel ist vorhanden, ohne „%1“.</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>Der Schlüssel ist vorhanden.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>Der Schlüssel ist vorhanden; er konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>Der Wert ist „%1“.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows soll den Treiber %1 benutzen, der nicht registriert ist.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows soll den Treiber %1 benutzen, dessen Datei nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows soll den Treiber %1 benutzen, der noch da ist.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>Das Zertifikat nennt „%1“.</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>Es steht in der Aufgabenplanung von Windows.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>Das Protokoll konnte nicht begonnen werden. Alles andere arbeitet wie gewohnt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>Der Computer sagt nicht, ob er im Akkubetrieb läuft.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>Die Liste der installierten Pakete konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 ist eine Verknüpfung zu einem Ort außerhalb dieser Festplatte.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 liegt auf einer anderen Festplatte jenes Computers.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 ist eine Verknüpfung, die im Kreis führt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>Dieser Teil der Registrierung ist zu stark beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>Die Festplatte konnte nicht bis zum Ende dieser Datei gelesen werden.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>Einige Einträge dieses Teils der Registrierung sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>Für eine Kopie der Registrierung ist kein Platz.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>Dieser Teil der Registrierung ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>Der Computer wurde nicht heruntergefahren, und seine letzte Änderung an der Registrierung ist unvollständig.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>Der Computer wurde nicht heruntergefahren, und die neuesten Änderungen an der Registrierung fehlen.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>Der Computer wurde nicht heruntergefahren; die neuesten Änderungen liegen in einem Protokoll von Windows 8 oder älter, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>Das ist kein Teil einer Windows-Registrierung, oder der Anfang ist zerstört.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>Das Ende dieses Teils der Registrierung fehlt.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>Für eine Kopie der Registrierung konnte keine temporäre Datei erstellt werden.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 ist von BitLocker gesperrt. Entsperren Sie es mit Kennwort oder Wiederherstellungsschlüssel, hängen Sie es dann ein und geben Sie diesen Ordner an.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 ist ein Gerät oder ein Abbild davon. Hängen Sie es schreibgeschützt ein und geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 ist leer. So sieht eine Festplatte aus, die nicht eingehängt ist oder die BitLocker gesperrt hat.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>In einem Ordner &quot;%1&quot; ist kein Windows. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>Hier gibt es mehrere Windows-Ordner: %1. Geben Sie mit --windows an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 ist selbst ein Windows-Ordner. Geben Sie den Ordner darüber an, wo die Festplatte beginnt.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>In %1 ist weder ein Windows- noch ein Linux- noch ein macOS-System.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>Für eine Kopie der Liste der Pakete ist kein Platz.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>Jener Computer hat eine Liste von Paketen, die nur das Programm rpm lesen kann, und dieser hat kein rpm.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>Das ist der Teil der Festplatte eines Mac, der das System enthält. Programme liegen auf dem Teil namens &quot;Data&quot;: Hängen Sie diesen ein und geben Sie seinen Ordner an.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>Der Teil der Registrierung für dieses Konto ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>Dieses Windows wurde nicht heruntergefahren, sondern schlafen gelegt (Ruhezustand oder Schnellstart). Was es im Speicher hatte, ist vielleicht neuer als diese Festplatte. Fahren Sie es für eine vollständige Prüfung ganz herunter.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows hat das Lesen nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>Das Windows-Sicherheitscenter hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows konnte nicht lesen: %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>die Liste der Dienste</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>ob der Computer im Akkubetrieb läuft</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows gibt keine Auskunft: %1.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>Der Verwaltungsdienst von Windows (WMI) hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>Der Verwaltungsdienst von Windows (WMI) hat das Lesen nicht erlaubt.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>Der Verwaltungsdienst von Windows (WMI) konnte nicht antworten.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>Eine Festplatte aus einem anderen Computer wird nur angesehen. Nichts wurde darauf geändert.</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>Dieser Übungscomputer gibt keine Administratorrechte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>Hier gibt es keine Wiederherstellungspunkte: Nur ein laufendes Windows kann einen erstellen.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>Das Bereinigungstool des Herstellers läuft nur auf dem Windows, das es bereinigt.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>Das Bereinigungstool stellt Fragen in einem Fenster, und hier kann niemand eines sehen. Melden Sie sich an diesem Computer an und führen Sie es dort aus.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>Die Quarantäneliste wird gelesen</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Die Einstellungen werden gesichert</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>%1 Dateien der Quarantäne selbst (%2). Sie sind noch weggesperrt: Nichts darin kann starten.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Die Sammeldatei wird geschrieben</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>Es gibt keinen unfertigen Vorgang in %1.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>Dieser Schritt wurde getan, aber er konnte nicht vermerkt werden. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>Der frühere Vorgang kann nicht gelesen werden und wird beiseitegelegt. Es zählt, was jetzt auf dem Computer ist. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>Der frühere Vorgang stammt von einem anderen Computer, „%1“, und wird beiseitegelegt. Es zählt, was jetzt auf diesem ist.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>Der Vorgang vom %1 wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>Das Bereinigungstool des Herstellers</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>Es lief und ist beendet. Die Prüfung zeigt, was noch da ist. Vielleicht ist zuerst ein Neustart nötig, falls das Tool darum gebeten hat.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>Signiert von %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>Es gibt nichts neu zu starten.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>Die Büroliste in %1 kann jetzt nicht geschrieben werden. Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>entfernt, nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>%1 von %2 Computern sind fertig.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Gespeicherte Datei</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>Die Computer des Büros</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>In dieser Datei ist kein einziger Eintrag. Wurde alles exportiert?</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>Die Datei endet mitten in dem Eintrag, der in Zeile %1 beginnt. Was davon da ist, wurde übernommen; sehen Sie ihn in Kaspersky Password Manager an.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>Das ist kein Textexport von Kaspersky Password Manager: Zeile %1 ist nicht der Titel eines seiner Teile.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>Zeile %1 wird nicht verstanden, darum wurde nichts übernommen. Nur Exporte der englischen Version von Kaspersky Password Manager werden verstanden.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>Zeile %1 scheint einen Teil zu beginnen, den dieses Programm nicht kennt, darum wurde nichts übernommen. Wenn die Zeile zu einer Notiz oder einem Kommentar von Ihnen gehört, entfernen Sie in Kaspersky Password Manager die Zeile aus drei Strichen davor und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>Diese Datei ist größer als %1 MB; so groß ist kein Export von Kennwörtern.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>Zeile %1 kann nicht gelesen werden: Die Datei ist nicht in UTF-8, und es wird nichts geraten. Öffnen Sie sie im Editor, prüfen Sie, ob sie richtig aussieht, speichern Sie sie mit der Codierung UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>Zeile %1 enthält ein Nullzeichen, das kein Text hat. Öffnen Sie die Datei im Editor, prüfen Sie, ob sie richtig aussieht, speichern Sie sie mit der Codierung UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>Die Kennwörter konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>es gibt keinen Platz für Notizen</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>keine Webadresse</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Kennwort</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>ein anderes Kennwort für eine Website und einen Benutzernamen, die schon da sind</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>nur der Kommentar fehlt: es gibt keinen Platz dafür</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>nur der Kommentar fehlt: er ist zu lang</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>nur der Name fehlt: es gibt keinen Platz dafür</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>Kein einziger Eintrag lässt sich nach %1 übernehmen. Nichts wurde geschrieben; wählen Sie einen anderen Kennwort-Manager.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 konnte nicht so zurückgelesen werden, wie es geschrieben wurde, darum wurde es wieder entfernt.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 ist keine eigenständige Datei. Löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>%1 kann nicht gelöscht werden. Schließen Sie die Programme, die es benutzen, und löschen Sie es selbst.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>Eine Datei zu löschen, ist keine Garantie, dass nichts von ihr übrig bleibt. Auf einer SSD, in den Kopien eines Backup-Programms oder eines Cloud-Ordners und im Papierkorb, falls sie je dort war, sind die Kennwörter vielleicht noch zu finden. Die Datei vorher zu überschreiben, würde daran nichts ändern.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>Administratorrechte</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>das Kennwort des Produkts, falls eines festgelegt ist</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>Ihr Ja zu genau diesem Programm</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>jemanden, der in seinen Fenstern antwortet</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>meistens danach einen Neustart</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>Es nennt kein Installationspaket. Entfernen Sie es in Windows unter Einstellungen, Apps, Installierte Apps.</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>Es gehört zu keinem Paket Ihres Systems. Entfernen Sie es so, wie es installiert wurde.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>Es wurde nur am Namen erkannt. Bitte bestätigen Sie, dass Sie dieses Programm entfernen möchten.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>Wenn ein Kennwort es schützt, werden Sie es brauchen. Ein falsches wird nie zweimal versucht.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>Sagen Sie der Person Bescheid, die diesen Computer verwaltet</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>Ein Agent verbindet diesen Computer mit einem Verwaltungsserver. Der Server kann das Produkt wieder installieren. Lassen Sie den Computer dort zuerst aus seinen Gruppen herausnehmen.</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>Der Plan wurde auf „%1“ gemacht; dieser Computer ist „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>„%1“ steht im Plan, aber dafür ist jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>„%1“: Der Plan hat die Version „%2“, jetzt ist es „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>„%1“ würde jetzt anders ausgeführt: mit „%2“, nicht mit „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>„%1“ ist neu: Der Plan kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Übungscomputer „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>%1 enthält schon einen Übungscomputer.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>%1 konnte auf dem Übungscomputer nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1 verhielt sich nicht wie erwartet und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1 wurde nicht rechtzeitig fertig und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 ist abgestürzt.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>Microsoft Defender kann nicht nach seinem Zustand gefragt werden: Windows hat seine Statusklasse nicht.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender meldet, dass es nicht in seinem normalen Modus läuft (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender meldet, dass sein Virenschutz eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender meldet, dass sein Virenschutz ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender meldet, dass sein Echtzeitschutz eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender meldet, dass sein Echtzeitschutz ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender meldet, dass sein Manipulationsschutz eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender meldet, dass sein Manipulationsschutz ausgeschaltet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Seine Liste bekannter Bedrohungen ist %n Tag alt.</numerusform>
            <numerusform>Seine Liste bekannter Bedrohungen ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>Der Dienst von Microsoft Defender ist nicht registriert.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>Der Dienst von Microsoft Defender ist deaktiviert (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>Der Dienst von Microsoft Defender darf starten (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>Der Dienst von Microsoft Defender sagt nicht, wie er startet.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>Der Dienst von Microsoft Defender nennt sein Programm nicht.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>Das Programm von Microsoft Defender ist vorhanden.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Das Programm von Microsoft Defender fehlt.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>Eine Richtlinie schaltet Microsoft Defender aus (DisableAntiSpyware). Seine neueren Versionen beachten das vielleicht nicht, ältere und Server schon.</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>Nachsehen, ob Microsoft Defender eingeschaltet ist:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>Nachsehen, ob es installiert ist:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>Wenn es installiert ist und ausgeschaltet wurde: einschalten, dann den Server neu starten:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>Wenn es nicht installiert ist: hinzufügen (Windows Server 2019 und neuer), dann den Server neu starten:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>Wenn es nicht installiert ist: hinzufügen (Windows Server 2016), dann den Server neu starten:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>Dasselbe auf anderem Weg:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>Firmennetzwerke</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>private Netzwerke</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>öffentliche Netzwerke</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>Die Windows-Firewall ist ausgeschaltet: Ihr Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>Die Windows-Firewall ist ausgeschaltet für: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>Eine andere Firewall ist als eingeschaltet aufgeführt: %1. Sehen Sie zur Sicherheit in ihrem eigenen Fenster nach.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>Es ist nicht bekannt, ob eine Firewall eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>Die Windows-Firewall ist für alle Arten von Netzwerken eingeschaltet.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>Der Dienst der Windows-Firewall ist nicht registriert.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>Der Dienst der Windows-Firewall sagt nicht, wie er startet.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>Der Dienst der Windows-Firewall ist deaktiviert (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>Der Dienst der Windows-Firewall darf starten (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>Der Dienst der Windows-Firewall läuft jetzt nicht.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>Die Firewall ist für %1 eingeschaltet (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>Die Firewall ist für %1 ausgeschaltet (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 ist als eingeschaltete Firewall aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 ist als ausgeschaltete Firewall aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 ist als Firewall aufgeführt.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>Dieser Eintrag ist zurückgeblieben: %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>Dieser Eintrag ist zurückgeblieben: Das Programm ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>Das Programm wurde nicht gefunden, aber nicht überall konnte nachgesehen werden.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>Das Windows-Sicherheitscenter führt %1 nicht auf, aber eine zweite Liste von Windows führt es als eingeschaltet.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass %1 eingeschaltet ist, aber eine zweite Liste von Windows führt es als ausgeschaltet.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass %1 ausgeschaltet ist, aber eine zweite Liste von Windows führt es als eingeschaltet.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass Microsoft Defender eingeschaltet ist, aber Microsoft Defender meldet, dass es das nicht ist.</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass ein Antivirenprogramm eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender meldet, dass es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>Das Windows-Sicherheitscenter sagt nicht, ob ein Antivirenprogramm eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass kein Antivirenprogramm eingeschaltet ist, aber Microsoft Defender meldet, dass es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>Das Windows-Sicherheitscenter führt nur das als eingeschaltet, was nicht mehr auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>Das Windows-Sicherheitscenter meldet, dass kein Antivirenprogramm eingeschaltet ist.</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>Es kann nicht gefragt werden: Auf diesem Computer gibt es kein Windows-Sicherheitscenter.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>Es kann nicht gefragt werden: Dieser Computer läuft nicht, nur seine Festplatte wird angesehen.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>Windows Server hat kein Sicherheitscenter, das Antivirenprogramme aufführt.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>Das Windows-Sicherheitscenter konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Sicherheitscenter</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender meldet, dass es nicht eingeschaltet ist. Wenn ein anderes Antivirenprogramm installiert ist, sehen Sie in dessen Fenster nach.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>Auch Microsoft Defender konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>Eine zweite Liste von Windows führt %1 als eingeschaltet. Microsoft sagt nicht, wie diese Liste zu lesen ist, darum ist sie kein Beweis.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>eingeschaltet oder ausgeschaltet ist nicht bekannt</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>aktuell oder nicht ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 ist eingeschaltet und aktuell.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 ist eingeschaltet, aber nicht aktuell.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>Öffnen Sie es und lassen Sie es sich aktualisieren. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 ist eingeschaltet. Windows sagt nicht, ob es aktuell ist.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>Öffnen Sie es und sehen Sie nach, wann es sich zuletzt aktualisiert hat.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 ist da, aber es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>Öffnen Sie es und schalten Sie es ein. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 ist da, aber es ist nicht sicher, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>Öffnen Sie es und sehen Sie nach. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>Windows führt %1 noch auf, aber das Programm dazu ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>Installieren Sie es noch einmal. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>Windows führt kein Antivirenprogramm auf, also auch nicht %1.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>Windows führt %1 auf, aber %2 noch nicht.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>Wenn es noch nicht installiert ist, installieren Sie es jetzt. Wenn doch, starten Sie den Computer neu. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>Ob %1 eingeschaltet ist, lässt sich auf diesem Computer nicht abfragen.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>Öffnen Sie es und sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>Windows führt es als „%1“ auf.</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>Wie Windows seinen Namen schreibt, ist nicht bestätigt. Changeover suchte nach: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>Dieser Quarantänebehälter konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>Dieser Quarantänebehälter ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>Das ist kein Quarantänebehälter.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>Die eigene Liste des Produkts über seine Quarantäne konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>Die eigene Liste des Produkts über seine Quarantäne ist keine Datenbank.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (Uhr jenes Computers)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>Die Dateien dieses Produkts werden nur kopiert, wenn Changeover selbst als Administrator läuft.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>Quarantäne wird kopiert: %1 von %2</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>Das Produkt führt sie auf, aber ihre Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>Das Auflisten wurde abgebrochen: Vielleicht gibt es mehr, als aufgeführt ist.</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>Das ist keine Liste einer Quarantäne.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>Vielleicht eine Kopie, die System Watcher behalten hat. Was sie ist, sagt sie nicht.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>Das Produkt schrieb gerade an seiner Liste der Quarantäne: Die neuesten Einträge fehlen vielleicht.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>Die eigene Liste des Produkts nennt diese Datei nicht. Was sie ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>Die eigene Liste des Produkts über seine Quarantäne ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>Die eigene Liste des Produkts über seine Quarantäne ist zu groß.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>Die Quarantäne in %1 konnte nicht vollständig gelesen werden. Mit Administratorrechten geht es vielleicht; und solange das Produkt installiert ist (%2), zeigt sein eigenes Quarantänefenster, was darin ist.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>Quarantäne: Datei %1 von %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>Starten Sie diesen Computer nicht neu und schalten Sie ihn nicht aus, bevor das erledigt ist.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>Wenn er trotzdem neu gestartet wurde und Tastatur oder Maus nicht funktionieren</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>Wenn eines von beiden funktioniert, benutzen Sie es: Das Zeichen für Barrierefreiheit auf dem Anmeldebildschirm öffnet eine Tastatur auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>Wenn keines funktioniert: Schalten Sie den Computer am Netzschalter aus, während Windows startet, dreimal hintereinander. Windows öffnet dann sein Reparaturmenü. Dort funktionieren Tastatur und Maus, denn es ist ein kleines eigenes Windows.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>Wählen Sie dort Problembehandlung, Erweiterte Optionen, Systemwiederherstellung, und einen Wiederherstellungspunkt aus der Zeit vor dem Entfernen.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>Wenn es keinen gibt oder wenn Sie nicht sicher sind: Zeigen Sie diese Seite jemandem, der Computer repariert. Nichts auf der Festplatte ist verloren.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>Für den, der ihn repariert</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>Die Windows-Einstellungen für eine Klasse von Geräten nennen einen Filtertreiber, der nach dem nächsten Start nicht da sein wird. Wo das zu sehen war:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Rettungsblatt</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>Auf diesem Computer ist nichts mit dem Namen „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>„%1“ bleibt Ihnen überlassen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>„%1“ wurde nur am Namen erkannt und braucht Ihre Bestätigung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Zum Entfernen von Programmen sind Administratorrechte nötig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>Ein anderes geöffnetes Changeover entfernt gerade etwas auf diesem Computer. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Unabhängige Tests</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>Was es mit dem alten Antivirenprogramm macht</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>Fragen Sie den Hersteller</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>Es wurde noch nichts entfernt. Das wurde gefunden, und das wurde gesichert.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>Dieser Computer ist sauber: Kein Produkt und kein Überrest davon wurde gefunden.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>Die Produkte sind entfernt. Starten Sie den Computer neu, um es abzuschließen; einige Überreste stehen unten.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>Die Produkte sind entfernt. Einige Überreste sind noch da; sie stehen unten.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>Mindestens ein Produkt ist noch installiert. Die Liste unten sagt, welches, und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>Nichts wurde gefunden, aber nicht überall konnte nachgesehen werden.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Kein Kaspersky-Produkt.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>Wo nicht nachgesehen werden konnte</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>Was verloren gehen oder schiefgehen könnte</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was gesichert wurde</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Was nicht gesichert werden konnte</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>Einstellungen, die gelesen werden konnten</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>Was in Quarantäne lag</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>Dateien, die das Produkt weggesperrt hatte. Nur die Liste: Eine Datei in Quarantäne kann für immer weg sein, sobald das Produkt entfernt ist.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Wo sie war</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>Und %1 weitere: Im Ordner &quot;quarantine&quot; der gespeicherten Datei sind alle.</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>Der Wiederherstellungspunkt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>Welche Überreste weggeräumt wurden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>Sie können zurückgeholt werden: &quot;changeover-cli undo&quot; (Sicherungskopie %1).</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Was zurückgeblieben ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>Ein Antivirenprogramm ist eingeschaltet.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>Kein Antivirenprogramm ist eingeschaltet.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>Dieser Computer kann nicht sagen, ob ein Antivirenprogramm eingeschaltet ist.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>Was diesen Computer jetzt schützt</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>von Microsoft dokumentiert</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>Befehle für den Administrator, in einer als Administrator gestarteten PowerShell:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>Konnte nicht gefragt werden:</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>Das war eine Übung an einer Kopie. Kein echter Computer wurde geändert.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Changeover-Bericht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>%n Tag seitdem</numerusform>
            <numerusform>%n Tage seitdem</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>Gefundene Kaspersky-Programme</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>Gefundene Kaspersky-Programme; Überreste: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>Warum: was die US-Behörden entschieden haben</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>Als neuer Schutz gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>Der Ort des Programms hat einen Namen, der sich nicht aufschreiben lässt.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>Der Computer konnte von hier aus nicht neu gestartet werden. Starten Sie ihn so neu, wie Sie es immer tun.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover konnte nicht einrichten, dass es sich von selbst wieder öffnet. Öffnen Sie es nach dem Neustart selbst.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>Der Computerschutz ist auf diesem Computer ausgeschaltet, darum erstellt Windows keine Wiederherstellungspunkte. Sie können ihn einschalten: Suchen Sie im Startmenü nach „Wiederherstellungspunkt erstellen“, wählen Sie das Systemlaufwerk und dann „Konfigurieren“.</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>Ihre Organisation erlaubt auf diesem Computer keine Wiederherstellungspunkte. Fragen Sie die Leute, die sich um ihn kümmern.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>Hier können keine Wiederherstellungspunkte erstellt werden: Dieses System kennt keine. Windows Server und Linux erstellen nie welche.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>Zum Erstellen eines Wiederherstellungspunkts sind Administratorrechte nötig.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>Auf dem Systemlaufwerk ist kein Platz für einen Wiederherstellungspunkt. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>Im abgesicherten Modus erstellt Windows keine Wiederherstellungspunkte. Starten Sie es wie gewohnt, um einen zu erstellen.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows hat nicht rechtzeitig einen Wiederherstellungspunkt erstellt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows konnte keinen Wiederherstellungspunkt erstellen.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>Wiederherstellungspunkt %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>Wiederherstellungspunkt %1 wurde erstellt, %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows hat keinen neuen Wiederherstellungspunkt erstellt, weil es einen aktuellen gibt: Nummer %1, vom %2. Wenn Sie zu ihm zurückkehren, wird auch rückgängig gemacht, was seitdem installiert wurde.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover: vor dem Entfernen von Programmen</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows meldete, dass es einen Wiederherstellungspunkt erstellt hat, aber es gibt keinen. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows sagt nicht, welche Wiederherstellungspunkte es hat, darum wurde keiner erstellt.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Windows hat hier keine Möglichkeit, einen Wiederherstellungspunkt zu erstellen.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>Die Liste der %1 Dateien in der Quarantäne von %2. Nur die Liste: Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>die Quarantäneliste von %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>Die Quarantäneliste von %1, wie das Produkt selbst sie schreibt.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>Die Einstellungen von %1 in der Registrierung: %2 Werte.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>Absichtlich ausgelassen: Es könnte ein Kennwort enthalten.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>die Einstellungsdatei von %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>Die Einstellungsdatei von %1, vom Produkt selbst geschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>Hier kann nichts aufgeräumt werden.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows erstellt einen Wiederherstellungspunkt. Das kann einige Minuten dauern</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Es wurde keine Datei begonnen.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>Das ist nicht die Datei, die geprüft wurde. Sie wird nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>Es wurde nie aktualisiert.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>Letztes Update: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>Die Lizenz läuft noch %1 Tage.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>Die Lizenz ist abgelaufen.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>Es gibt eine Lizenz.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>Es gibt keine Lizenz.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>Ein Kennwort schützt seine Einstellungen.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>Sein Selbstschutz ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>Sein Selbstschutz ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>Ein Server einer Organisation verwaltet es.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>Letzter Kontakt mit diesem Server: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>Letzte vollständige Überprüfung: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>%1 wurde ausgelassen: Es ist zu viel darin.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>Der Wert %1 wurde ausgelassen: Er ist zu groß.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>%1 wurde ausgelassen: Der Name enthält Zeichen, die eine Registrierungsdatei nicht aufnehmen kann.</translation>
    </message>
</context>
</TS>
