<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>Quel fichier est l&apos;outil de nettoyage&#xa0;?</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>Programmes (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Windows indique que ce fichier est signé par «&#xa0;%1&#xa0;». Est-ce bien l&apos;éditeur&#xa0;?</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover ne peut pas connaître tous les noms sous lesquels l&apos;éditeur signe. En cas de doute, répondez non.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>La signature a été délivrée par %1. Rien n&apos;a été recherché en ligne.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>Oui, l&apos;&amp;exécuter</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>&amp;Non, ne pas l&apos;exécuter</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>Si le programme de désinstallation échoue encore, essayez ensuite l&apos;outil de nettoyage de Kaspersky, kavremover. Changeover ne le télécharge pas. Prenez-le sur la page de l&apos;éditeur, ou auprès d&apos;une personne de confiance, puis choisissez le fichier ici.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>Il est vérifié avant d&apos;être exécuté. Il pose ensuite ses propres questions et demande aussi de taper ce que montre une image.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Le système demandera d&apos;abord des droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>En entraînement, choisissez kavremvr.exe dans le dossier Téléchargements de l&apos;ordinateur d&apos;exemple. Rien n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>&amp;Choisir le fichier …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Source&#xa0;: %1. Vérifié le %2.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Fonctionne sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>À demander à l&apos;éditeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>Il y a un point de restauration</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>Si Windows a des problèmes après la désinstallation, cherchez &quot;rstrui&quot; dans le menu Démarrer et choisissez ce point.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>Vous pouvez continuer sans point de restauration. Mais si Windows a des problèmes après la désinstallation, il ne pourra pas revenir à son état actuel.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>Il n&apos;y a pas de point de restauration</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>Réessa&amp;yer d&apos;en créer un</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>Créer d&apos;abord un point de restauration&#xa0;?</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows retient l&apos;état actuel de ses programmes et de ses paramètres, et peut y revenir. Dans tous les cas, vos propres fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Le système demandera d&apos;abord des droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>Créer un point &amp;de restauration</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>Commandes pour l&apos;administrateur de ce serveur</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>Ouvrez PowerShell en tant qu&apos;administrateur et tapez&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (non confirmé)</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>Agent&#xa0;: relie cet ordinateur au centre de contrôle d&apos;une entreprise</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>Programme VPN</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>Installé en même temps que l&apos;antivirus</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>Centre de contrôle&#xa0;: gère d&apos;autres ordinateurs</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>Vient du transfert de septembre 2024</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Autre programme</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Clé de Registre</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>Liste des programmes</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>Un antivirus est activé</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>Aucun antivirus n&apos;est activé</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>Cet ordinateur ne peut pas dire si un antivirus est activé</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows n&apos;a pas encore redémarré complètement</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>Un redémarrage termine la désinstallation</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>Sur beaucoup d&apos;ordinateurs, éteindre puis rallumer ne suffit pas («&#xa0;Démarrage rapide&#xa0;»). Seul un redémarrage suffit.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>Ceci est un entraînement&#xa0;: seul l&apos;ordinateur d&apos;exemple redémarre, pas le vôtre.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>Enregistrez d&apos;abord votre travail en cours. Changeover se rouvre tout seul quand vous avez ouvert votre session, et poursuit la vérification.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>Redémarrer l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>Redémarrer l&apos;&amp;ordinateur maintenant</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>Imprimez cette fiche maintenant. Elle explique quoi faire si l&apos;ordinateur est tout de même redémarré.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Ouvrir la fiche de secours</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>Jour non confirmé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>Enregistrez d&apos;abord votre travail en cours. Après le redémarrage, lancez de nouveau Changeover depuis votre clé USB&#xa0;: il poursuit la vérification.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>Source, vérifiée le %1&#xa0;:</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>Qui cela oblige&#xa0;: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>Dans la loi&#xa0;: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>autre pays</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>à la maison</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>pour une entreprise ou une organisation</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>pour une agence fédérale ou son prestataire</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>pour vendre, réparer ou intégrer des logiciels</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>en dehors des États-Unis</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#xa0;?</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Ce qui s&apos;est passé, jour après jour</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>Mis à jour il y a peu de temps</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n jour sans mise à jour</numerusform>
            <numerusform>%n jours sans mise à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>%1, sur cet ordinateur, a été mis à jour pour la dernière fois le %2.</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>Sans mises à jour, il laisse passer de nouvelles menaces.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Jamais mis à jour</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>%1, sur cet ordinateur, indique n&apos;avoir jamais été mis à jour.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>Depuis combien de temps sans mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>Impossible de voir quand %1, sur cet ordinateur, a été mis à jour pour la dernière fois.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>Trouvé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>Seul le nom a été vu&#xa0;: assurez-vous donc qu&apos;il s&apos;agit bien de ce programme.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>Voici ce que l&apos;on en sait, et comment le désinstaller.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>&quot;%1&quot; n&apos;est pas un nom de paquet.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Arrêté avant de commencer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>Suppression du paquet %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>Un autre programme installe ou supprime des paquets en ce moment. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>Son programme de désinstallation ne peut pas être lancé d&apos;ici. Désinstallez-le dans Windows, sous Paramètres, Applications, Applications installées. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>Ce programme de désinstallation affiche ses propres fenêtres, et il n&apos;y a pas d&apos;écran ici pour les montrer. Quelqu&apos;un doit ouvrir une session sur l&apos;ordinateur et désinstaller le produit là-bas. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>Veuillez répondre aux questions du programme de désinstallation dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>Le programme de désinstallation ne dit rien depuis %1 minutes. Cherchez une de ses fenêtres qui attend une réponse, peut-être derrière d&apos;autres.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>Le programme de désinstallation ne dit rien depuis %1. Il travaille peut-être encore&#xa0;: veuillez patienter et ne pas éteindre l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>Ce produit n&apos;a pas de paquet Windows Installer.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>Ce n&apos;est pas une archive de ce programme, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 n&apos;est pas dans cette archive.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 n&apos;est plus tel qu&apos;il a été enregistré.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>Le dossier prévu pour %1 n&apos;existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> Rien de ce qui existait déjà n&apos;a été modifié, et il ne reste aucune archive incomplète.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>Il n&apos;y a plus assez de place pour écrire %1. Libérez de l&apos;espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>Le dossier de %1 a disparu&#xa0;; le lecteur a-t-il été retiré&#xa0;? Rebranchez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> Rien de ce qui existait déjà n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>L&apos;écriture de %1 a échoué.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>%1 ne tient pas&#xa0;: une archive contient moins de 4&#xa0;Go. Il a été laissé de côté&#xa0;; tout le reste est conservé.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>L&apos;archive est déjà terminée.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 ne peut pas être un nom dans l&apos;archive.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>%1 ne tient pas&#xa0;: une archive contient au plus %2 fichiers. Il a été laissé de côté&#xa0;; tout le reste est conservé.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 n&apos;a pas pu être lu jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Arrêté. Aucune archive n&apos;a été écrite.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 est endommagé dans l&apos;archive.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>Dans ses propres fenêtres, le programme de désinstallation demande s&apos;il faut garder l&apos;activation, les paramètres, les fichiers de la zone Sauvegarde et les clés des fichiers chiffrés. Seule la même version peut ouvrir ce qu&apos;il a gardé.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>Personne n&apos;a pu confirmer où ce produit affiche ses exclusions. Cherchez dans ses paramètres les exclusions de l&apos;analyse et les applications de confiance.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>Si une entreprise gère cet ordinateur, demandez à la personne qui s&apos;en charge&#xa0;: la liste n&apos;est peut-être visible que là-bas.</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>Un pilote de chiffrement de ce produit se trouve sur l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>Ce que le produit a chiffré ne peut être lu qu&apos;avec ce produit. Si vous le désinstallez d&apos;abord, vos fichiers ou tout le lecteur peuvent être perdus, et Windows risque de ne plus démarrer.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>Ne désinstallez pas encore le produit. Demandez à la personne qui gère cet ordinateur si ses lecteurs ou ses fichiers sont chiffrés.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>Faites d&apos;abord tout déchiffrer, avec le produit lui-même ou depuis son serveur d&apos;administration. Les fichiers sur les lecteurs amovibles comptent aussi.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>Copiez ce qui compte à un endroit qui n&apos;est pas chiffré, et vérifiez que cela s&apos;y ouvre.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>Si vous savez que rien n&apos;est chiffré, dites-le en acceptant ce risque.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>C&apos;est peut-être un pilote de chiffrement de ce produit.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>Son nom ressemble à celui d&apos;un pilote qui chiffre des lecteurs ou des fichiers&#xa0;; personne n&apos;a encore pu le confirmer. Si c&apos;en est un, ce qu&apos;il a chiffré ne peut être lu qu&apos;avec ce produit, et désinstaller d&apos;abord le produit peut vous faire perdre vos fichiers.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>Données du produit&#xa0;: rapports, bases de données, et peut-être des fichiers qu&apos;il a gardés en sauvegarde.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>Une clé de Registre vide. Elle est inoffensive.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>Un service ou un pilote inscrit dans Windows dont le fichier a disparu. Windows ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>Le dossier du programme. Son programme de désinstallation aurait dû le supprimer.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>Un dossier des pilotes du produit. Il est seulement signalé&#xa0;: Windows utilise peut-être encore l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Les paramètres de Windows pour le clavier nomment un pilote Kaspersky. Si ce pilote a disparu, le clavier risque de ne plus fonctionner après le prochain démarrage. Ce programme le signale seulement&#xa0;: demandez à quelqu&apos;un qui connaît bien Windows, avant de redémarrer.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Les paramètres de Windows pour la souris nomment un pilote Kaspersky. Si ce pilote a disparu, la souris risque de ne plus fonctionner après le prochain démarrage. Ce programme le signale seulement&#xa0;: demandez à quelqu&apos;un qui connaît bien Windows, avant de redémarrer.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>Avec ce certificat, le produit pouvait voir le contenu des pages web chiffrées. Sans le produit, personne n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>Un serveur d&apos;administration gère cet ordinateur.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>Ici, c&apos;est le serveur qui décide pour le produit&#xa0;: son mot de passe est peut-être défini là-bas, et le serveur peut réinstaller le produit après votre désinstallation.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>Demandez à la personne qui gère le serveur de retirer cet ordinateur de ses groupes et de ses tâches.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>Demandez-lui aussi le mot de passe, s&apos;il y en a un là-bas.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>Données de l&apos;Agent d&apos;administration (Network Agent). Elles sont inoffensives.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>Un service inscrit dans Windows dont le fichier a disparu. Windows ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>Données du VPN. Elles sont inoffensives.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>Un service ou un pilote réseau inscrit dans Windows dont le fichier a disparu. Windows ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>Cet outil fonctionne sans être installé. Supprimez le fichier que vous avez téléchargé.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>Laissé par l&apos;outil gratuit Virus Removal Tool&#xa0;: des rapports, et peut-être des fichiers qu&apos;il a mis en quarantaine. Regardez ce qu&apos;il contient avant de le supprimer.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>Des mots de passe sont peut-être conservés dans le gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover ne peut pas voir si vous y conservez des mots de passe. Si oui, vous risquez de ne plus pouvoir accéder à vos comptes une fois qu&apos;il aura disparu.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>Ouvrez le gestionnaire de mots de passe et cherchez comment exporter vos mots de passe. Reprenez-les dans un autre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>Un fichier exporté peut montrer tous les mots de passe à toute personne qui l&apos;ouvre. Supprimez-le, aussi de la Corbeille, dès que vous les avez repris.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>Gardez aussi le mot de passe principal jusqu&apos;à avoir la certitude que rien ne manque.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>Les règles pour les enfants peuvent prendre fin avec Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>Les limites de temps et les pages bloquées peuvent disparaître dès sa désinstallation. Il peut aussi demander le compte du parent avant de se laisser désinstaller.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>Notez les règles que vous voulez garder.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>Ayez sous la main le nom et le mot de passe du compte du parent.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>Activez d&apos;abord une autre protection pour l&apos;enfant, par exemple Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>Une partie du produit disparaît ou change au prochain redémarrage.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>Quelqu&apos;un a commencé à le désinstaller ou à le mettre à jour. Un programme de désinstallation lancé entre-temps peut échouer à mi-chemin.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Enregistrez votre travail et redémarrez l&apos;ordinateur&#xa0;: choisissez «&#xa0;Redémarrer&#xa0;», et non «&#xa0;Arrêter&#xa0;».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Ensuite, ouvrez de nouveau ce programme.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>Ne redémarrez pas encore&#xa0;: le clavier ou la souris ne fonctionnerait plus.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Windows charge un pilote Kaspersky en même temps que le clavier ou la souris. Ce pilote manquera au prochain démarrage, mais Windows le demandera encore. Vous risquez alors de ne même plus pouvoir ouvrir votre session.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>Ne redémarrez pas et n&apos;éteignez pas l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>Si vous avez encore le programme d&apos;installation du même produit Kaspersky, installez-le par-dessus l&apos;ancien. Cela remet le pilote en place. Désinstallez ensuite le produit avec son propre programme de désinstallation, et vérifiez à nouveau ici.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>Si ce n&apos;est pas possible, demandez à un technicien et montrez-lui les détails ci-dessous. Le nom doit être enlevé de la liste des filtres qui s&apos;y trouve. Changeover ne modifie pas lui-même cette liste&#xa0;: une erreur à cet endroit vous priverait aussi du clavier et de la souris.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>Ne redémarrez que lorsque cet avertissement a disparu.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Ce programme gère d&apos;autres ordinateurs. Désinstallez d&apos;abord les produits Kaspersky de ces ordinateurs, avec une tâche de cette console ou avec Changeover sur chacun d&apos;eux. Ensuite seulement, désinstallez-le dans Windows, sous Paramètres, Applications. Changeover n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>C&apos;est une fenêtre sur le programme qui gère d&apos;autres ordinateurs. Quand plus personne n&apos;en a besoin, désinstallez-la dans Windows, sous Paramètres, Applications. Changeover n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>Dans ses propres fenêtres, le programme de désinstallation demande s&apos;il faut garder la licence, les paramètres et les fichiers en quarantaine. Sans le produit, personne ne peut ouvrir ce qu&apos;il a gardé.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>Ouvrez les paramètres du produit et cherchez les exclusions et les actions en cas de détection.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>Ouvrez la liste sous «&#xa0;Gérer les exclusions&#xa0;» et copiez ce qui s&apos;y trouve, une ligne par élément.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>Ouvrez la liste sous «&#xa0;Indiquer les applications de confiance&#xa0;» et copiez-la aussi, avec &quot;processus:&quot; devant chaque ligne.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>Un mot de passe protège le produit.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>Son programme de désinstallation demande ce mot de passe. Sans lui, le produit reste, et après de mauvais essais il peut se verrouiller pendant un moment.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>Retrouvez le mot de passe. C&apos;est celui que vous, ou quelqu&apos;un chez vous, avez choisi dans les paramètres du produit.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>Gardez-le sous la main pour la désinstallation, ou désactivez la protection par mot de passe dans les paramètres du produit. L&apos;ordinateur peut avoir besoin d&apos;une demi-minute pour s&apos;en apercevoir.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>L&apos;autodéfense du produit est activée.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>Elle empêche les autres programmes de modifier les fichiers et les paramètres du produit, même quand la protection est suspendue. Le programme de désinstallation du produit est fait pour cela&#xa0;; nettoyer à la main n&apos;est pas possible pendant ce temps.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>Le plus souvent, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>Si la désinstallation échoue, ouvrez les paramètres du produit, désactivez-y l&apos;autodéfense et réessayez.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>Avez-vous déjà créé un coffre-fort avec ce produit&#xa0;?</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>Un coffre-fort est un endroit verrouillé pour des fichiers. Personne n&apos;a pu confirmer comment ce produit les garde, et Changeover ne peut pas voir si vous en avez un. Si oui, il se peut que seul ce produit puisse l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>Ouvrez le produit et cherchez «&#xa0;Coffre-fort secret&#xa0;», «&#xa0;Chiffrement des données&#xa0;» ou «&#xa0;Coffre-fort de données&#xa0;» (en anglais&#xa0;: &quot;Secret vault&quot;, &quot;Data Encryption&quot;, &quot;Data vault&quot;).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>S&apos;il y a un coffre-fort, ouvrez-le là avec son mot de passe et copiez tout son contenu dans un dossier ordinaire.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>Vérifiez que les copies s&apos;ouvrent. S&apos;il n&apos;y a pas de coffre-fort, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>Avez-vous déjà fait une sauvegarde avec ce produit&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>Personne n&apos;a pu confirmer si ces sauvegardes peuvent être lues sans le produit, et Changeover ne peut pas voir si vous en avez.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>Ouvrez le produit et cherchez «&#xa0;Sauvegarde et restauration&#xa0;» (en anglais&#xa0;: &quot;Backup and Restore&quot;).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>S&apos;il y a des sauvegardes, restaurez là ce que vous voulez garder, dans un dossier ordinaire.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>Faites une nouvelle sauvegarde avec un autre programme. S&apos;il n&apos;y a pas de sauvegardes, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>Données du produit&#xa0;: rapports, bases de données et peut-être des fichiers en quarantaine.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>Le dossier du programme, d&apos;une version qui n&apos;est plus installée ou dont la mise à jour n&apos;a jamais été terminée.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>Ce que le produit a noté pour une personne sur cet ordinateur. C&apos;est inoffensif.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>Une clé d&apos;une personne, qui ne peut pas être ouverte. Une clé semblable était présente lors d&apos;un échec de mise à niveau de Windows.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>L&apos;extension du produit pour le navigateur. Supprimez-la dans le navigateur, sous Extensions.</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>C&apos;est peut-être l&apos;extension du produit pour le navigateur&#xa0;; personne n&apos;a encore pu confirmer son numéro. Regardez dans le navigateur, sous Extensions.</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>Indique au navigateur où se trouve le programme auxiliaire de l&apos;extension. Sans le produit, cela ne mène nulle part et reste inoffensif.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>Une règle fait réinstaller l&apos;extension Kaspersky par le navigateur. La personne qui gère cet ordinateur l&apos;a peut-être définie.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Windows lance de temps en temps quelque chose qui porte ce nom. Sans le produit, cela échoue et reste inoffensif.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows croit encore à un antivirus qui n&apos;est plus là, et peut laisser Microsoft Defender désactivé à cause de cela. Un redémarrage aide souvent.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>Données du produit, avec les copies de sauvegarde des fichiers détectés. Regardez la liste avant de les supprimer.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>Le dossier du programme. Le gestionnaire de paquets aurait dû le supprimer.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>Données de l&apos;agent. Elles sont inoffensives.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>Ce programme travaille pour d&apos;autres ordinateurs. Demandez à la personne qui s&apos;en occupe. Changeover n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>Ce programme gère d&apos;autres ordinateurs. Désinstallez d&apos;abord les produits Kaspersky de ces ordinateurs, avec une tâche de cette console ou avec Changeover sur chacun d&apos;eux. Ensuite seulement, supprimez son paquet. Changeover n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>Le dossier /var/opt/kaspersky reste, avec les copies des fichiers détectés.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>Le produit garde des fichiers dans sa sauvegarde.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Une fois le produit disparu, il ne peut plus les rendre. La plupart sont nuisibles et mieux vaut les oublier&#xa0;; l&apos;un d&apos;eux est peut-être à vous, pris par erreur.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>Regardez la liste avec kesl-control, et restaurez là ce que vous connaissez et dont vous avez besoin.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Si vous n&apos;avez besoin de rien, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover le reconnaît sur le disque, rien de plus. Démarrez le Mac et désinstallez le produit là, avec son propre programme de désinstallation.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>Données du produit, peut-être avec des fichiers en quarantaine. Regardez ce qu&apos;elles contiennent avant de les supprimer.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>Il est arrivé en septembre 2024, quand une mise à jour a enlevé le programme de Kaspersky aux États-Unis. Gardez-le, ou désinstallez-le dans Windows, sous Paramètres, Applications. Certaines personnes l&apos;ont vu revenir après un redémarrage&#xa0;: vérifiez alors à nouveau.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>Il est peut-être arrivé en septembre 2024 avec UltraAV, là où le VPN de Kaspersky était utilisé. Gardez-le, ou désinstallez-le dans Windows, sous Paramètres, Applications.</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>À propos de Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Sans lien avec Kaspersky ni avec aucun autre éditeur.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Logiciels d&apos;autres auteurs</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>&amp;Vérifier chaque octet</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>Ce qu&apos;il y avait sur cet ordinateur</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>Quel fichier enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Fichiers enregistrés par Changeover (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Ce fichier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>Le fichier n&apos;a pas été modifié. Choisissez-en un dont le nom commence par &quot;changeover-&quot; et se termine par &quot;.zip&quot;.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Détails pour les experts</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>Enregistré le %1 avec %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>Fichiers en quarantaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Ce qui a été trouvé alors</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Aucun produit Kaspersky.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>Une partie ne peut pas être affichée</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>Tout son contenu&#xa0;: %1 fichiers</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>Ce qui n&apos;a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>En bon état&#xa0;: tout est tel qu&apos;au moment de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>Endommagé&#xa0;: %1 n&apos;est plus tel qu&apos;il a été enregistré. Cherchez une autre copie de ce fichier.</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>Est-il parti&#xa0;? Ai-je une protection&#xa0;?</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover a de nouveau tout examiné, depuis le début.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>La vérification n&apos;a pas fonctionné. Elle n&apos;a rien modifié.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>Le nettoyage n&apos;a pas fonctionné.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Le redémarrage n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>En attente de l&apos;activation d&apos;un antivirus</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>Windows Defender a souvent besoin d&apos;une minute après le départ d&apos;un autre antivirus. Changeover continue de regarder. Vous pouvez avancer pendant ce temps.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrêter &amp;d&apos;attendre</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>Rien ne s&apos;est activé en une minute</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>Redémarrez l&apos;ordinateur&#xa0;: Windows en a peut-être besoin d&apos;abord.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>Ouvrez Sécurité Windows, choisissez «&#xa0;Protection contre les virus et menaces&#xa0;» et activez Windows Defender.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>Ou installez l&apos;antivirus que vous avez choisi.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Ensuite, vérifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Il est parti</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>Aucun programme Kaspersky et aucune trace n&apos;ont été trouvés.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>Les programmes sont partis. Il reste quelques traces.</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>Les traces ne s&apos;exécutent pas. Elles sont indiquées ici pour que vous les connaissiez.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>Un programme Kaspersky est encore là</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>Il se trouve sur ce disque. Il pourra être désinstallé quand l&apos;autre ordinateur fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>Il manque peut-être seulement un redémarrage.</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>Revenez une étape en arrière pour voir pourquoi, et quoi essayer ensuite.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>Rien n&apos;a été vu, mais tous les endroits n&apos;ont pas pu être examinés</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>Changeover ne peut donc pas dire qu&apos;il est parti.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover n&apos;a pas pu regarder partout</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>Degré de certitude&#xa0;: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover peut la retirer.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>Elle reste. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>%n d&apos;entre elles peut être retirée sans danger. Elle va d&apos;abord dans une sauvegarde, et vous pouvez la remettre en place. Vous pouvez aussi la laisser&#xa0;: elle est inoffensive.</numerusform>
            <numerusform>%n d&apos;entre elles peuvent être retirées sans danger. Chacune va d&apos;abord dans une sauvegarde, et vous pouvez toutes les remettre en place. Vous pouvez aussi les laisser&#xa0;: elles sont inoffensives.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Cela demande des droits d&apos;administrateur. Le système vous les demandera quand vous aurez appuyé sur le bouton.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>Les &amp;retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>%n trace traitée</numerusform>
            <numerusform>%n traces traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Afficher ce qui a été fait</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Les re&amp;mettre en place</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>Celui que vous avez choisi</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Celui de Windows vient en premier, puis l&apos;ordre alphabétique. Choisissez une ligne pour en voir plus ci-dessous.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>Tous les programmes côte à côte</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>Pre&amp;ndre celui-ci</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>Ouvrir la page de l&apos;éditeur</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>%n programme désinstallé.</numerusform>
            <numerusform>%n programmes désinstallés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>Aucun programme n&apos;a été désinstallé.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur a été exécuté.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>Un programme Kaspersky est encore là. Le rapport dit pourquoi.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Votre compte rendu</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>Un rapport complet&#xa0;: ce qui a été trouvé, enregistré et désinstallé, et ce qui reste. Imprimez-le, ou gardez-en une copie.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Enregistrer une &amp;copie …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Enregistrer une copie du rapport</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>I&amp;mprimer …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>La page à imprimer est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>Terminé. Que me reste-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>Merci d&apos;avoir pris le temps. Voici ce que vous avez maintenant.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>En g&amp;rands caractères</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>Imprimer la &amp;liste de contrôle …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>Le faites-vous sur plusieurs ordinateurs&#xa0;?</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>Aucun programme ne peut lire cette liste&#xa0;: copiez-la donc à la main. Votre nouvelle protection n&apos;a pas besoin de la plus grande partie&#xa0;: commencez sans elle, et n&apos;ajoutez que ce qui est vraiment gêné.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>Fichiers, dossiers et programmes qui étaient exclus, un par ligne</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>Corrects tels quels&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>et %1 de plus&#xa0;; la liste enregistrée les contient tous</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>«&#xa0;Enregistrer maintenant&#xa0;» ajoute la liste vérifiée et un script pour Microsoft Defender. Changeover ne lance jamais ce script&#xa0;; ce qui est dangereux y est désactivé.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Dangereux</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Regardez celui-ci</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>Qu&apos;est-ce que j&apos;ai&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n programme Kaspersky trouvé. Rien n&apos;a encore été modifié.</numerusform>
            <numerusform>%n programmes Kaspersky trouvés. Rien n&apos;a encore été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover a cherché des programmes Kaspersky. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>Cet ordinateur n&apos;a pas pu être examiné</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>Aucun programme Kaspersky n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>Aucun programme Kaspersky n&apos;a été vu</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover a regardé dans la liste des programmes, les services et les dossiers habituels. Vous pouvez continuer à lire, ou revenir en arrière et essayer l&apos;ordinateur d&apos;entraînement.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>Mais tous les endroits n&apos;ont pas pu être examinés&#xa0;: il y en a donc peut-être un.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>Un autre programme peut-il contenir le moteur de Kaspersky&#xa0;?</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>Certains fabricants de routeurs et certains éditeurs d&apos;autres antivirus ont intégré le moteur de Kaspersky dans leurs propres produits. Changeover ne peut pas le voir d&apos;ici. Si vous avez un tel produit, demandez à son fabricant ou à son éditeur.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1, en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>Très probable&#xa0;: un signe clair a été vu.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>Seul son nom le laisse penser. Veuillez dire si c&apos;est un programme Kaspersky.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>Oui, c&apos;est un programme Kaspersky et il peut être désinstallé</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover n&apos;a pas pu regarder partout</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>Rien n&apos;est affirmé sur ces endroits. Avec des droits d&apos;administrateur, il est possible d&apos;en voir plus&#xa0;; Changeover les demande à l&apos;étape «&#xa0;Enregistrer&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>Que pourrais-je perdre&#xa0;?</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>Lisez ceci avant toute désinstallation. Ce qui porte un panneau stop doit être réglé d&apos;abord.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s&apos;y oppose</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>Aucun chiffrement, aucun mot de passe et aucun autre problème n&apos;a été vu.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>Rien ne sera désinstallé&#xa0;: rien ne peut donc être perdu.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>Je connais le risque</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>Pour continuer malgré tout, tapez&#xa0;: %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>Pour continuer malgré tout, à vos risques et périls, tapez cette phrase&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>À &amp;qui est cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à moi</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>à ma famille</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>à un bureau</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>&amp;Combien d&apos;ordinateurs&#xa0;?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>de 2 à 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 ou plus</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>Qui s&apos;&amp;en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>Il doit être g&amp;ratuit.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>Des en&amp;fants utilisent l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>Je veux un &amp;VPN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>Je veux un gestionnaire de &amp;mots de passe.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>C&apos;es&amp;t un serveur.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>Mettre cet ordi&amp;nateur sur la liste</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>Choisissez un dossier qui vous accompagne&#xa0;: sur une clé USB, ou un dossier que tous les ordinateurs voient. Il conserve une seule liste de tous les ordinateurs, avec qui a fait quoi.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Dossier pour la liste</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>Choisissez le dossier pour la liste</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>Quel dossier vous accompagne&#xa0;?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>La liste n&apos;a pas été modifiée</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Cet ordinateur est sur la liste</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>Ordinateur suivant&#xa0;: emportez-y le dossier, ouvrez Changeover et suivez le même chemin.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>Ouvrir la liste pour l&apos;imprimer</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>Lecture des fichiers enregistrés …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Vue d&apos;ensemble des ordinateurs d&apos;un bureau</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>Quel dossier contient les fichiers enregistrés de tous les ordinateurs&#xa0;?</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Détails pour les experts</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>Il n&apos;y a pas de vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>Aucun fichier n&apos;a été modifié. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>La page n&apos;a pas pu être écrite</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>Les fichiers enregistrés n&apos;ont pas été modifiés. Copiez-les dans un dossier où vous avez le droit d&apos;écrire, et choisissez ce dossier.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>Il n&apos;y a aucun fichier enregistré dans ce dossier</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover enregistre un fichier pour chaque ordinateur. Rassemblez-les dans un seul dossier et choisissez ce dossier.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>&amp;Ouvrir la page avec tous les ordinateurs</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… et d&apos;autres. La page les contient tous.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>Fichiers qui n&apos;ont pas pu être lus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>Programmes trouvés</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>Pourquoi et quand</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>Avant de désinstaller</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>Nouvelle protection</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>Si un mot de passe protège ce programme, tapez-le ici. Sinon, laissez ce champ vide. Il est utilisé une seule fois et n&apos;est conservé nulle part.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Créer le fichier</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>Ouvrez Kaspersky Password Manager et allez dans ses paramètres, «&#xa0;Import/Export&#xa0;». Choisissez «&#xa0;Export to text file&#xa0;». Ensuite, indiquez ce fichier ici.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>Le fichier contient tous les mots de passe en clair. Gardez-le sur cet ordinateur, ne l&apos;envoyez à personne, et supprimez-le quand vous avez terminé.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>Le fichier texte exporté</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>Quel fichier exporté&#xa0;?</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>Programme qui doit le lire</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome ou Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>Aucun fichier n&apos;a été créé</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>Le fichier exporté n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Le fichier est créé</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>Ouvrez la page des mots de passe du nouveau programme et choisissez-y «&#xa0;Importer&#xa0;». Regardez si tout y est, puis supprimez les deux fichiers ici.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>Tout n&apos;y est pas</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>Ceux-ci ont une place pour tout&#xa0;: %1. Ou copiez le reste à la main.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>Supprimer le nouveau fichier</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>Supprimer le fichier texte exporté</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>Choisissez-en un. Deux antivirus en même temps se gênent l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>N&apos;en installez un nouveau qu&apos;une fois l&apos;ancien parti et l&apos;ordinateur redémarré. Changeover n&apos;installe rien pour vous.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>Ce qui remplace les autres programmes</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>Qui teste les antivirus&#xa0;?</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>Ces laboratoires font des tests plusieurs fois par an. Vous y trouverez les résultats les plus récents.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>Qu&apos;est-ce qui me protège à la place&#xa0;?</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Fourni avec Windows. Rien à installer, rien à payer.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>Éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>Il est sur cet ordinateur et peut prendre le relais.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>Sur cet ordinateur, il ne peut pas prendre le relais tout seul. Voyez l&apos;étape «&#xa0;Avant de désinstaller&#xa0;».</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>Impossible de voir s&apos;il peut prendre le relais sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Ce que l&apos;on en sait</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>&amp;Je ne sais pas encore.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>Vos réponses donnent une courte liste. Un lien ouvre la page de l&apos;éditeur dans votre navigateur.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demandez d&apos;abord</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>Quelqu&apos;un d&apos;autre s&apos;occupe de cet ordinateur. Demandez à cette personne avant de choisir.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>Rien de ce qui est confirmé ne correspond à toutes vos réponses. Voyez «&#xa0;Les comparer tous&#xa0;» et demandez aux éditeurs.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>Ce qui correspond à vos réponses et qui est confirmé vient en premier. Quand plusieurs correspondent aussi bien, l&apos;ordre alphabétique décide.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Contre&#xa0;:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>Non confirmé, à demander donc à l&apos;éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>Un &amp;autre, son nom&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>Nom de l&apos;antivirus</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>Les comparer tous</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Emplacement d&apos;origine</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Fichiers en quarantaine</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>Qu&apos;est-ce qui serait désinstallé&#xa0;?</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>Désinstaller ces programmes&#xa0;?</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>La désinstallation est terminée</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>Voici le plan. Chaque programme est désinstallé par le programme de désinstallation de son éditeur. Ce qui est désinstallé ne peut pas être remis en place d&apos;ici.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>Désinstaller &amp;maintenant</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>Veuillez ne pas éteindre l&apos;ordinateur</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>Si un programme de désinstallation pose une question dans sa propre fenêtre, répondez-y là.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>La désinstallation a été arrêtée</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>La désinstallation n&apos;a pas pu commencer</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>Désinstallez-les sur l&apos;autre ordinateur</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>Un programme ne peut être désinstallé que par l&apos;ordinateur sur lequel il fonctionne. Remettez le disque en place, démarrez cet ordinateur et ouvrez-y Changeover.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>S&apos;il ne démarre pas, faites-le d&apos;abord réparer. Supprimer ces programmes de l&apos;extérieur pourrait l&apos;empêcher de redémarrer un jour.</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Il n&apos;y a rien à désinstaller</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Désinstaller un programme demande des droits d&apos;administrateur. Le système vous les demandera quand vous aurez appuyé sur le bouton.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>C&apos;est à vous de le faire. Changeover ne peut pas le faire pour vous.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>Il affiche ses propres fenêtres. C&apos;est à vous de répondre à ce qu&apos;il y demande.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>Seul son nom le laisse penser. Il reste, sauf si vous dites oui à l&apos;étape «&#xa0;Programmes trouvés&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le désinstaller</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>Ce que l&apos;on peut essayer, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>Le code du programme de désinstallation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>Les dernières lignes de son journal&#xa0;:</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>Si vous demandez de l&apos;aide à quelqu&apos;un</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>Un seul fichier contient ce que cette personne doit savoir&#xa0;: ce qui a été trouvé, ce qui a été fait, et les journaux des programmes de désinstallation. Il ne contient ni mot de passe ni nom de personne. Rien n&apos;est envoyé&#xa0;: c&apos;est vous qui décidez qui le reçoit.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>&amp;Tout rassembler pour demander de l&apos;aide</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Il est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>Le rassemblement n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Le redémarrage n&apos;a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>Garder ce qui est à moi</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>Quand un antivirus s&apos;en va, ses paramètres et sa liste de fichiers mis à l&apos;écart partent avec lui. Enregistrez-les d&apos;abord, dans un fichier qui est à vous.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>La liste des fichiers en quarantaine, les paramètres des programmes, et un rapport sur ce qui a été trouvé. Vos propres documents restent où ils sont&#xa0;; personne n&apos;y touche.</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>Copier aussi les &amp;fichiers en quarantaine. Ils restent enfermés&#xa0;: rien de ce qu&apos;ils contiennent ne peut s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Dossier pour le fichier</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>Choisir un &amp;dossier …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Où le fichier doit-il aller&#xa0;?</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>Je lui ai dit de laisser certains dossiers ou programmes tranquilles</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>Lire la quarantaine et les paramètres demande des droits d&apos;administrateur. Le système vous les demandera quand vous aurez appuyé sur «&#xa0;Enregistrer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>Je conserve des mots de passe dans Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Il n&apos;y a rien à enregistrer</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>Un disque d&apos;un autre ordinateur est seulement examiné. Ce que ses programmes conservent y reste.</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover ne désinstallera rien de cet ordinateur&#xa0;: rien ne peut donc être perdu.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>L&apos;enregistrement a été arrêté. Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>L&apos;enregistrement n&apos;a pas fonctionné. Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>Continuer sans enregistrer. Je sais que tout cela sera perdu ensuite.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>Ce qui est à vous est enregistré</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Voir son contenu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>Ceci a été laissé de côté</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Ceci n&apos;a pas pu être enregistré</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Enregistrer à &amp;nouveau</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1, échéance&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n jour depuis la dernière échéance</numerusform>
            <numerusform>%n jours depuis la dernière échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd&apos;hui, %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>Quelles années l&apos;image montre</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>Depuis la décision de 2024</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que l&apos;image montre</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>Lois, ordres et décisions</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>Échéances seulement</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>Appuyez sur un repère pour lire ce qui s&apos;est passé. Un losange est une échéance. Les touches de direction passent d&apos;un repère à l&apos;autre.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Source&#xa0;: %1. Vérifié le %2.</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>Il cherche les programmes Kaspersky. Chercher ne modifie rien.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>Il enregistre vos paramètres et vos listes dans un fichier que vous gardez.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>Après votre oui, il désinstalle les programmes avec le programme de désinstallation de leur éditeur.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>Il vérifie qu&apos;ils sont partis et que quelque chose vous protège.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>Il n&apos;installe rien, ne télécharge rien et n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>Quel ordinateur d&apos;entraînement</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>Un ordinateur à la maison</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>Un ordinateur dans un bureau</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>&amp;Cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>Un ordinateur d&apos;&amp;entraînement</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>Essayez tout le parcours sur un exemple. Rien n&apos;est modifié sur votre ordinateur.</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>Un &amp;disque d&apos;un autre ordinateur</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>Pour un ordinateur qui ne démarre pas. Branchez son disque, puis choisissez le lecteur ou le dossier où il apparaît. Il est seulement examiné.</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>Regarder dans un fichier enregistré par Changeover …</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>Où le disque apparaît</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>C&amp;hoisir …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>Où le disque apparaît-il&#xa0;?</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>Que va-t-il arriver à mon ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover désinstalle les programmes Kaspersky d&apos;un ordinateur, une étape après l&apos;autre. Vous pouvez vous arrêter à chaque étape.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>&amp;Cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>&amp;Reprendre ce que vous avez commencé le %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>&amp;Reprendre l&apos;entraînement que vous avez commencé le %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>Co&amp;mmencer</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>J&apos;utilise cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>Est-ce obligatoire&#xa0;? Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>Ce que les autorités ont décidé, ce que cela signifie pour vous, et d&apos;où vient chaque affirmation.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>J&apos;&amp;habite dans ce pays</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>Langue, apparence, à propos</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>Regarder dans un fichier enregistré …</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>À propos de Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>S&apos;arrêter &amp;ici</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>Fermer Changeover et continuer une autre fois</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>Entraînement&#xa0;: ceci est un exemple. Rien n&apos;est modifié sur votre ordinateur.</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>Un disque d&apos;un autre ordinateur. Il est seulement examiné&#xa0;: rien n&apos;y est modifié.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>L&apos;enregistrement n&apos;est pas terminé. Si vous arrêtez maintenant, il ne reste aucun fichier à moitié écrit, et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>Un programme est en cours de désinstallation. Elle peut encore être arrêtée, et le programme reste alors tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>Un programme est en cours de désinstallation. L&apos;interrompre pourrait nuire à l&apos;ordinateur. Changeover termine donc ce programme, laisse les autres, puis se ferme.</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>Des traces sont en train d&apos;être retirées. Ce qui est déjà retiré se trouve dans une sauvegarde et peut être remis en place.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows crée un point de restauration. Changeover attend qu&apos;il soit créé, puis se ferme. Rien n&apos;est désinstallé.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur est ouvert. Changeover attend que vous ayez terminé avec lui, puis se ferme.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>Ce qui est fait jusqu&apos;ici est conservé dans %1. Quand vous rouvrirez Changeover, vous pourrez continuer à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>S&apos;arrêter ici&#xa0;?</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>Fermer Chan&amp;geover</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Caractères normaux</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Très grands caractères</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>Une liste de contrôle sur papier …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>Où faut-il conserver la liste de contrôle&#xa0;?</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>La liste de contrôle est créée</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>Aucune liste de contrôle n&apos;a été créée</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>Vue d&apos;ensemble des ordinateurs d&apos;un bureau …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows crée un point de restauration. Cela peut prendre quelques minutes …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Vérification du fichier …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur est ouvert. Répondez à ses questions dans sa propre fenêtre …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>Rassemblement de ce qui est connu …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>Redémarrage …</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>Vérification de ce qui reste sur cet ordinateur …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>Examen de cet ordinateur. Rien n&apos;est modifié …</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>Arrêter l&apos;&amp;enregistrement</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>Arrêter le &amp;nettoyage</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>Arrêter la &amp;désinstallation</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>Initiales&#xa0;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#xa0;:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Avant toute désinstallation</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>Chargez l&apos;ordinateur ou branchez-le. Fermez tous les programmes.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>Cherchez qui gère l&apos;ordinateur. Si c&apos;est une console d&apos;entreprise, retirez-le d&apos;abord de cette console.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>Cherchez le mot de passe du programme Kaspersky, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>Ouvrez les coffres-forts chiffrés et copiez leur contenu dans un dossier ordinaire. Déchiffrez les disques chiffrés.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>Enregistrez les mots de passe de Kaspersky Password Manager dans un fichier, et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>Lancez Changeover et regardez «&#xa0;Programmes trouvés&#xa0;». Notez ci-dessous les programmes qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>Conserver&#xa0;: gardez sur un autre disque le fichier unique avec les paramètres et les listes.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>Choisissez le nouvel antivirus. Ne l&apos;installez pas encore.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>Programmes trouvés</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>Désinstaller et redémarrer</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>Désinstallez les programmes avec Changeover, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>Si Changeover affiche «&#xa0;Ne redémarrez pas encore&#xa0;», faites d&apos;abord ce qu&apos;il indique.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>Redémarrez complètement l&apos;ordinateur avec «&#xa0;Redémarrer&#xa0;», et non avec «&#xa0;Arrêter&#xa0;».</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>Ouvrez Changeover à nouveau. Il continue tout seul.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>«&#xa0;Est-il parti&#xa0;?&#xa0;» indique qu&apos;il ne reste aucun programme Kaspersky.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>Le nouvel antivirus est installé, activé et à jour. Le pare-feu est activé.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>Le clavier, la souris, Internet et l&apos;imprimante fonctionnent.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>Le rapport est imprimé ou conservé avec le fichier enregistré.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>Le renouvellement automatique de l&apos;abonnement est désactivé.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>Les téléphones et les autres appareils de la même personne sont traités aussi.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>Liste de contrôle&#xa0;: faire passer un ordinateur de Kaspersky à autre chose</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>Linux n&apos;a pas de Registre. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 se trouve sur un autre disque que la sauvegarde. Rien n&apos;a été modifié. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 n&apos;est pas là. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>Le chemin vers %1 passe par un lien. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>Le système n&apos;a pas permis de déplacer %1. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows n&apos;a pas permis de modifier %1. Il est tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows n&apos;a pas permis de supprimer tout %1. Ce qu&apos;il contenait est dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows n&apos;a pas accepté toutes les valeurs de %1.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>Le gestionnaire des services de Windows ne connaît plus %1. Redémarrez l&apos;ordinateur et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 est un pilote. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 est encore en cours d&apos;exécution. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>Un programme utilise encore %1. Redémarrez l&apos;ordinateur, puis réessayez. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n&apos;est plus là.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>%1 ne peut pas être copié en entier et reste donc en place.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de sauvegarde appelée &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>&quot;%1&quot; n&apos;est pas (ou plus) sur cet ordinateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 reste. %2 Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>C&apos;est seulement signalé.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Le nettoyage demande des droits d&apos;administrateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>Arrêté avant. C&apos;est tel que c&apos;était.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>Il n&apos;y a rien à remettre en place&#xa0;: aucun nettoyage n&apos;a de sauvegarde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>Tout ce qui concerne ce nettoyage a déjà été remis en place.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>Arrêté avant.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>Remis en place. Windows le saura après un redémarrage.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Remis en place.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>Ce fichier est signé par «&#xa0;%1&#xa0;», qui n&apos;est pas l&apos;éditeur du produit. Il n&apos;est pas exécuté.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>signature délivrée par %1</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>Personne n&apos;a signé ce fichier&#xa0;: personne ne sait donc qui l&apos;a fait. Il n&apos;est pas exécuté.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>Ce fichier a été modifié après avoir été signé. Il n&apos;est pas exécuté. Prenez une nouvelle copie sur la page de l&apos;éditeur.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows ne sait pas qui est derrière la signature de ce fichier. Il n&apos;est pas exécuté.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows n&apos;accepte pas la signature de ce fichier. Il n&apos;est pas exécuté.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>Ce fichier dépasse %1&#xa0;Mo. Ce n&apos;est pas l&apos;outil de nettoyage de l&apos;éditeur.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur est un programme Windows. Il ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Aucun fichier n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur est ouvert. Répondez à ses questions dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>L&apos;outil de nettoyage n&apos;a pas pu être copié à un endroit où seuls les administrateurs écrivent.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Aucun fichier n&apos;a été commencé.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>L&apos;outil de nettoyage n&apos;a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>Ce fichier n&apos;a pas pu être lu, ou il est vide.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>Retire d&apos;un ordinateur les logiciels Kaspersky, une étape après l&apos;autre.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>Conserver dans ce dossier le parcours, ce qui est enregistré et les PC d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>Continuer le parcours en attente, s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Parler cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>Apparence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>Un fichier enregistré dans lequel regarder.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>Ce que Kaspersky devait exclure, pour Microsoft Defender. Écrit par Changeover, qui ne l&apos;exécute jamais&#xa0;: lisez-le, puis décidez.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>Montre ce qu&apos;il ferait, et ne modifie rien&#xa0;:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>L&apos;ajoute à Defender, en tant qu&apos;administrateur, et note ce qui a été ajouté dans %1, à côté de ce fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>Supprime exactement ce qui y a été noté, en tant qu&apos;administrateur. Gardez les deux fichiers ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>Chaque exclusion est un endroit où Defender ne regarde pas. Gardez seulement ce dont vous avez besoin, et supprimez les autres lignes.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>Indiquez soit -Apply, soit -Undo.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>Lancez ceci comme fichier, pour que le script connaisse son dossier. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>Ceci demande un administrateur&#xa0;: ouvrez PowerShell avec «&#xa0;Exécuter en tant qu&apos;administrateur&#xa0;» et relancez. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>Ceci montre seulement ce qui serait fait. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender est l&apos;antivirus actif.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender fonctionne à côté d&apos;un autre antivirus. Désinstallez d&apos;abord celui-ci&#xa0;; d&apos;ici là, -Apply n&apos;ajoute rien.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender est désactivé, le plus souvent parce qu&apos;un autre antivirus est là. Désinstallez d&apos;abord celui-ci&#xa0;; d&apos;ici là, -Apply n&apos;ajoute rien.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender ne répond pas&#xa0;: il est peut-être désactivé ou absent. -Apply n&apos;ajoute rien tant qu&apos;il ne répond pas.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>Ce que Defender exclut déjà n&apos;est montré qu&apos;à un administrateur.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows ne montre pas ce que Defender exclut déjà&#xa0;: personne ne pourrait donc l&apos;annuler exactement.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>serait ajouté&#xa0;:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>existe déjà&#xa0;:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>ajouté&#xa0;:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>avait déjà disparu&#xa0;:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>n&apos;a pas fonctionné&#xa0;:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>Pour le faire, relancez ceci avec -Apply, en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>Terminé. Ce qui a été ajouté est noté ici, pour -Undo&#xa0;:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>Tout n&apos;a pas pu être ajouté. Ce qui a été ajouté est noté pour -Undo.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>Ce qui est ajouté n&apos;a pas pu être noté&#xa0;: tout s&apos;est donc arrêté ici. Ce fichier ne peut pas être écrit&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>Il n&apos;y a rien à annuler, et rien n&apos;a été modifié. Ce fichier n&apos;a pas été trouvé, ou il est vide&#xa0;:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>Terminé. Tout ce que -Apply avait ajouté est supprimé.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>Tout n&apos;a pas pu être supprimé. Ce qui reste est encore noté.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>Regardez encore celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>DANGEREUX, donc désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>Non compris, donc sans effet&#xa0;:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>Pour l&apos;activer malgré tout, supprimez le # devant la ligne suivante.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (un code de produit connu)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>la liste des paquets installés</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>Cette personne n&apos;a pas ouvert de session depuis le démarrage&#xa0;; ses paramètres ne sont donc pas chargés.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la liste des comptes</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>la liste des services en cours d&apos;exécution</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>Les fichiers temporaires se trouvent ici, et tout programme peut en ajouter&#xa0;: c&apos;est le premier endroit où un logiciel malveillant se décompresse.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Windows lui-même se trouve ici, et les logiciels malveillants aiment se cacher parmi ses fichiers.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>Il contient tous les programmes de cet ordinateur. Excluez un seul dossier d&apos;un seul programme.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>Tout programme peut créer un dossier ici. Excluez plutôt un seul dossier d&apos;un seul programme.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>Il contient tout ce qu&apos;une personne conserve, télécharge et lance.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>Ce qui vient d&apos;Internet ou par e-mail arrive ici.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>Tout programme lancé par une personne peut écrire ici sans demander, y compris un logiciel malveillant.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>Ce qui se trouve ici démarre en même temps que Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>Un navigateur garde ici ce qu&apos;il reçoit d&apos;Internet.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>Les fichiers supprimés se trouvent ici, et plus personne ne les regarde.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft le déconseille&#xa0;: les attaques passent souvent par Java.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>Il n&apos;est pas dit sur quel lecteur cela se trouve&#xa0;; un logiciel malveillant du même nom pourrait donc être exclu aussi. Écrivez le chemin complet.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>Cela couvre plus d&apos;un serveur ou d&apos;un dossier partagé.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>Cela couvre tout un lecteur ou un dossier partagé&#xa0;: il ne resterait presque rien à protéger.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>Cela couvre un dossier de ce nom partout où un logiciel malveillant en crée un.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft déconseille d&apos;exclure tout le dossier d&apos;un programme. Mieux vaut un seul dossier ou un seul fichier à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>Cela concerne le dossier de Kaspersky&#xa0;: inutile une fois Kaspersky parti.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>Des attaques arrivent dans des fichiers de ce type, et tous seraient exclus.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft le déconseille, sauf si tous les programmes qui affichent des images sont toujours à jour.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>Des attaques arrivent dans des fichiers de ce type, et tout fichier portant un nom semblable serait exclu.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>Des attaquants utilisent ce programme pour ouvrir ou lancer leurs propres fichiers, et Defender ne les regarderait pas.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>C&apos;est l&apos;un des programmes de Kaspersky&#xa0;: inutile une fois Kaspersky parti.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>C&apos;est plus long qu&apos;un chemin ne peut l&apos;être sous Windows.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>Cela ne désigne aucun fichier et aucun dossier.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Defender n&apos;accepte pas de caractère générique pour la lettre d&apos;un lecteur&#xa0;: cela n&apos;aurait aucun effet. Écrivez une ligne pour chaque lecteur.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>Il manque une barre oblique inverse après la variable, au début.</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender s&apos;exécute en tant que système et ne connaît pas les variables propres à une personne. Ceci a été écrit comme le même dossier de toutes les personnes qui utilisent l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Il manque le nom du serveur.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; après un caractère générique n&apos;a pas de sens clair.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Aucun fichier ou dossier de Windows ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>La liste de Microsoft ne contient pas cette variable. Elle ne fonctionne que si elle est définie pour tout l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender ne connaît pas **. Un seul * représente un dossier.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>Dans Defender, un * entre deux barres obliques inverses représente un seul dossier, pas plusieurs.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender accepte au plus six caractères génériques et variables par entrée&#xa0;: celle-ci n&apos;aurait aucun effet.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>Ce n&apos;est pas une extension de nom de fichier, comme .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>Cela a été indiqué comme programme, mais ne se termine pas par .exe, .com ou .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>Defender n&apos;accepte pas de caractère générique dans le nom d&apos;un programme sans son dossier&#xa0;: cela n&apos;aurait aucun effet.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>Un logiciel malveillant peut se donner le même nom. Mieux vaut écrire le programme avec son dossier, et processus: devant.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>Ce n&apos;est ni un chemin, ni une extension comme .bak, ni le nom d&apos;un programme.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>C&apos;est un programme. En tant que chemin, seul son propre fichier est exclu, pas ce qu&apos;il ouvre. Pour cela, écrivez processus: devant.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>Cela contient des caractères invisibles. Retapez-le à la main.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>Cela couvre tous les fichiers de cet ordinateur&#xa0;: il ne resterait rien à protéger.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>Ce qui suivait a été pris pour une remarque.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>Exclut ce fichier, ou ce dossier avec tout son contenu.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>Exclut tous les fichiers qui ont cette extension, sur tous les lecteurs.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>Exclut ce que ce programme ouvre, où que cela se trouve&#xa0;; pas le programme lui-même.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>Exclut ce qu&apos;ouvre tout programme de ce nom&#xa0;; pas le programme lui-même.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>C&apos;est trop pour une seule liste d&apos;exclusions&#xa0;: au plus %1 lignes et 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>chemin</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>extension</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>processus</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>application de confiance</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>Ce n&apos;est pas du texte en UTF-8. Ouvrez-le dans le Bloc-notes, choisissez «&#xa0;Enregistrer sous&#xa0;», puis l&apos;encodage UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>Vérifiez bien le mot de passe. Il n&apos;a été essayé qu&apos;une fois, car le produit peut se verrouiller.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>Si un mot de passe protège le produit, indiquez-le et réessayez.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>Si un mot de passe protège le produit, désactivez cette protection dans les paramètres du produit.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>Désactivez l&apos;autodéfense du produit dans ses propres paramètres, et réessayez.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>Redémarrez l&apos;ordinateur, et réessayez.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>Réparez le produit&#xa0;: installez la même version par-dessus. Ensuite, désinstallez-le.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>Utilisez l&apos;outil de nettoyage de l&apos;éditeur, si vous l&apos;avez. Changeover vérifie qui l&apos;a signé.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>S&apos;il n&apos;arrive pas non plus au bout, démarrez Windows en mode sans échec et exécutez-y l&apos;outil.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Désinstallé.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Il était déjà parti.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>Désinstallé. Un redémarrage termine l&apos;opération.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>Redémarrez l&apos;ordinateur, puis vérifiez le résultat.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>Arrêté avant toute désinstallation. Le produit fonctionne encore comme avant.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>Un autre programme est en cours d&apos;installation ou de désinstallation. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu&apos;il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>Le programme de désinstallation s&apos;est arrêté. Le plus souvent, le mot de passe n&apos;était pas bon. Le produit est encore là.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>Vérifiez le mot de passe. Il n&apos;a été essayé qu&apos;une fois, car le produit peut se verrouiller après plusieurs essais.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>Le programme de désinstallation s&apos;est arrêté. Le produit est encore là.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>Si un mot de passe protège le produit, indiquez-le et réessayez. Sinon, désactivez son autodéfense dans ses propres paramètres, redémarrez l&apos;ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>Désactivez la protection par mot de passe et l&apos;autodéfense dans les paramètres du produit, redémarrez l&apos;ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows n&apos;a pas permis la désinstallation. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>Exécutez Changeover avec un compte d&apos;administrateur.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows n&apos;a pas pu ouvrir le paquet d&apos;installation du produit. Le produit est encore là.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>Installez la même version par-dessus pour le réparer, puis désinstallez-le.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Windows Installer n&apos;a pas répondu. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>Redémarrez l&apos;ordinateur et réessayez. En mode sans échec, Windows Installer ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>Une autre version du produit empêche l&apos;opération. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>Cherchez le produit dans Windows, sous Paramètres, Applications, Applications installées.</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>Le programme de désinstallation a renvoyé le code %1. Le produit est peut-être encore là.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>Redémarrez l&apos;ordinateur et réessayez. Le journal dit ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>Le gestionnaire de paquets n&apos;a pas pu le supprimer (code %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>Lisez le message ci-dessous. Terminez ou réparez d&apos;abord les autres opérations sur les paquets, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>Ce PC d&apos;entraînement n&apos;a pas d&apos;exportation pour %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Attente de %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>L&apos;exportation a été arrêtée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>Le produit veut son mot de passe, et %1 n&apos;en accepte pas. Enregistrez les paramètres dans la fenêtre du produit.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>Le produit veut son mot de passe avant d&apos;exporter les paramètres. Aucun n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>Le produit n&apos;a pas accepté le mot de passe. Il a été essayé une fois et ne sera pas réessayé automatiquement, car le produit se verrouille après plusieurs mauvais essais.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>Si le mot de passe était mauvais&#xa0;: il a été essayé une fois et ne sera pas réessayé automatiquement.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1 n&apos;a pas terminé en %2 secondes et a été arrêté. Il faut que le produit fonctionne et qu&apos;une personne ayant ouvert sa session soit devant l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1 a écrit plus de 64&#xa0;Mio et a été arrêté. Des paramètres ne sont jamais aussi volumineux.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1 n&apos;arrêtait pas d&apos;écrire des messages et a été arrêté. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n&apos;a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1 a planté. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1 a indiqué avoir exporté les paramètres, mais n&apos;a écrit aucun fichier.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1 a indiqué avoir exporté les paramètres, mais son fichier est vide.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1 a écrit plus de 64&#xa0;Mio. Des paramètres ne sont jamais aussi volumineux.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>Cette version du produit est dépassée et ne répond plus à aucune commande. Enregistrez les paramètres dans sa propre fenêtre, si elle s&apos;ouvre encore.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>Cette version du produit ne connaît pas cette façon d&apos;exporter ses paramètres. Enregistrez-les dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>Le produit lui-même a interrompu l&apos;exportation.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1 n&apos;a pas pu exporter les paramètres (code %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>Le programme %1 du produit n&apos;est pas là.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>Aucun dossier temporaire n&apos;a pu être créé pour l&apos;exportation.</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1 n&apos;a pas donné de liste (code %2).</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>Le fichier écrit par %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>On ne sait pas où %1 est installé&#xa0;; sa propre exportation ne peut donc pas être lancée.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>Seul son nom a été reconnu&#xa0;; aucun de ses programmes n&apos;est donc lancé sans votre oui.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>Enregistrement des paramètres de %1</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>Lecture de la quarantaine de %1</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>Il n&apos;y a plus assez de place pour écrire %1. Rien de ce qui existait déjà n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>L&apos;écriture de %1 a échoué. Rien de ce qui existait déjà n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 est un fichier, pas un dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>La lecture de %1 a échoué.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 est trop volumineux pour être ce qu&apos;il devrait être.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n&apos;est pas là.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Il ne reste rien</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n&apos;a été trouvé</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>Désinstallé, pas encore vérifié</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Un redémarrage est nécessaire</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Il reste des traces</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>Trouvé, rien n&apos;a encore été fait</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>Encore installé</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>Tout n&apos;a pas pu être examiné</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Attend que quelqu&apos;un décide</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>N&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>Protégé par %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Impossible à demander</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Ce qui est encore là</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>Seulement avec ces mots&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Ce qu&apos;il y avait</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Fichier enregistré</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>Son horloge n&apos;est pas juste&#xa0;; l&apos;heure indiquée est donc celle du fichier.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Vue d&apos;ensemble des ordinateurs d&apos;un bureau</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Ordinateurs terminés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>Aucun fichier qui renseigne sur un ordinateur n&apos;a été trouvé. Indiquez le dossier qui contient les fichiers enregistrés, ou ce que changeover-cli a écrit.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Les ordinateurs</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>Ce n&apos;est pas un texte JSON complet&#xa0;: il est coupé ou a été modifié.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>Il ne dit pas de quel ordinateur il s&apos;agit.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>Pays d&apos;origine</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>États-Unis.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Gratuit ou payant</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>Gratuit. Il fait partie de Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>Application Sécurité Windows</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>Il est intégré et y apparaît.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>Ancien antivirus</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>Sous Windows 10 et 11, il se réactive tout seul quand l&apos;autre antivirus est parti. Sous Windows Server, ce n&apos;est pas toujours le cas.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Contrôle parental</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety est un service gratuit distinct.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>Il n&apos;en a pas. Le VPN de l&apos;application Microsoft 365 a pris fin le 28 février 2025.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>Autres programmes de ce nom</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>L&apos;application Microsoft Defender fournie avec Microsoft 365 est un autre programme. Elle fonctionne à côté d&apos;un autre antivirus.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Tests indépendants</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST en mars et avril 2024, sous Windows 11&#xa0;: 6 points sur 6 pour la protection, 6 sur 6 pour la vitesse. L&apos;installation de programmes a duré plus longtemps qu&apos;avec le produit moyen.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>Pas de Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>Une chronique de journal de juin 2024 l&apos;a appelé un produit Kaspersky. C&apos;est faux. Les laboratoires de test les listent comme deux produits.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Autres appareils</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>L&apos;offre Deluxe comprend un VPN pour cinq appareils.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Nombre d&apos;appareils</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>L&apos;offre Deluxe couvre cinq appareils.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>L&apos;offre Deluxe comprend 50&#xa0;Go d&apos;espace pour les sauvegardes.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>Pour VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>Le VPN de Kaspersky utilisait un service de Pango. Les utilisateurs qui payaient ont reçu UltraVPN. Prenez un VPN que vous choisissez vous-même, ou aucun. Microsoft Defender n&apos;a plus de VPN depuis le 28 février 2025.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>Pour Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>Exportez vos mots de passe dans un fichier texte avant de le désinstaller. Dans sa fenêtre, ouvrez les paramètres, puis «&#xa0;Import/Export&#xa0;», puis choisissez «&#xa0;Export to text file&#xa0;». Toute personne qui ouvre ce fichier peut le lire&#xa0;: supprimez-le donc quand vous avez terminé. Le fichier de sauvegarde du programme n&apos;aide pas. Seul le même programme peut l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>Gestionnaires de mots de passe qui lisent le fichier texte</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden le lit avec le format «&#xa0;Kaspersky Password Manager (txt)&#xa0;». Proton Pass le lit aussi&#xa0;: les identifiants et les notes. Vérifiez vos notes ensuite.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>Un gestionnaire de mots de passe sur votre propre ordinateur</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC ne lit pas lui-même le fichier texte. Un outil d&apos;un autre éditeur peut le transformer en fichier CSV. Choisissez ensuite Base de données, Importer, CSV dans KeePassXC, et cochez «&#xa0;First row contains field names&#xa0;» (la première ligne contient les noms des champs).</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>Pour Safe Kids sur le PC</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety est gratuit. Chaque membre de la famille a besoin d&apos;un compte Microsoft. Il peut limiter le temps d&apos;écran, les applications et les jeux, et il montre ce qui a été utilisé et où se trouvent les personnes. Il ne filtre les sites web que dans Microsoft Edge. Il bloque les autres navigateurs, sauf si vous les autorisez. Les alertes sur les lieux et la conduite demandent Microsoft 365. Il peut faire moins de choses sous iOS.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>Pour le Coffre-fort secret (Secret Vault)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>Ouvrez le coffre-fort et copiez vos fichiers ailleurs avant de désinstaller Kaspersky. Plus tard, seul un programme Kaspersky pourra l&apos;ouvrir. Personne ne peut retrouver son mot de passe. Après dix mauvais essais, il reste verrouillé pendant une heure.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>Vous avez Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft a cessé de corriger Windows 10 le 14 octobre 2025. Mais Defender reçoit encore des mises à jour contre les nouvelles menaces, jusqu&apos;à la fin d&apos;octobre 2028. Defender reste donc à jour, mais pas Windows 10 lui-même.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>Vous avez Windows Server&#xa0;: vérifiez Defender à la main</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>Sous Windows Server, Defender peut rester désactivé après le départ de Kaspersky. C&apos;est le cas si quelqu&apos;un l&apos;a désactivé ou supprimé à la main. Un administrateur peut le remettre. Selon un témoignage, cela n&apos;a pas fonctionné sous Windows Server 2019 après que quelqu&apos;un l&apos;avait supprimé.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>Voyez si une stratégie ou le Registre désactive Defender. La stratégie s&apos;appelle «&#xa0;Désactiver Windows Defender&#xa0;» (en anglais&#xa0;: &quot;Turn off Windows Defender&quot;).</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>Si Defender est désactivé, ouvrez l&apos;Invite de commandes en tant qu&apos;administrateur. Exécutez ceci et redémarrez&#xa0;: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>Si Defender a été supprimé de Windows Server 2019 ou ultérieur, exécutez ceci en tant qu&apos;administrateur et redémarrez&#xa0;: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>S&apos;il a été supprimé de Windows Server 2016, exécutez ces trois commandes et redémarrez&#xa0;: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, puis Dism /Online /Enable-Feature /FeatureName:Windows-Defender, puis Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>Prenez la version la plus récente de Defender dans Windows Update, ou cherchez KB4052623 dans le Catalogue Microsoft Update. Elle ne vient pas toute seule.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>Vérifiez à nouveau si Defender est activé.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>L&apos;Ukraine met Kaspersky sur sa liste de sanctions</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>L&apos;Ukraine a mis Kaspersky sur sa liste en septembre 2015. Ensuite, ses services de l&apos;État ont cessé d&apos;utiliser le logiciel.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>les services de l&apos;État en Ukraine</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>Un service d&apos;achat fédéral retire Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>En juillet 2017, la GSA a retiré Kaspersky de ses listes de vendeurs agréés. La GSA achète pour les agences fédérales.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>les agences fédérales</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>Les agences fédérales reçoivent l&apos;ordre de retirer Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>Le département de la Sécurité intérieure a donné un ordre aux agences fédérales. Elles avaient 30 jours pour trouver le logiciel, jusqu&apos;au 13 octobre. Elles avaient 60 jours pour faire un plan, jusqu&apos;au 12 novembre. Après 90 jours, le 12 décembre 2017, elles devaient commencer à le retirer.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>La presse parle de fichiers volés à la NSA</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>personne&#xa0;; c&apos;est un article de presse</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>Le Royaume-Uni met en garde ses services contre les antivirus russes</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>Le centre britannique de cybersécurité a écrit aux services gouvernementaux. Ils ne devraient pas utiliser d&apos;antivirus russes là où un accès russe nuirait à la sécurité nationale. Les systèmes classés SECRET ou plus ne devraient jamais en utiliser.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>les services gouvernementaux du Royaume-Uni</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>Une loi interdit l&apos;utilisation fédérale</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>La loi sur la défense pour 2018 a été signée en décembre 2017. Son article 1634 interdit l&apos;utilisation fédérale de Kaspersky à partir du 1er octobre 2018.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>Le gouvernement néerlandais abandonne peu à peu Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>Le gouvernement central néerlandais a décidé de ne plus utiliser l&apos;antivirus Kaspersky. Il a conseillé aux entreprises d&apos;importance vitale de faire de même. Le même jour, Kaspersky a annoncé son déménagement à Zurich.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>le gouvernement central néerlandais</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>Un tribunal américain rejette les deux plaintes de Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky avait porté plainte contre l&apos;ordre de 2017 et contre la loi. Le tribunal a rejeté les deux plaintes.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>Une règle pour les contrats fédéraux est publiée</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>La règle ajoute une clause aux contrats fédéraux. Elle est entrée en vigueur le 16 juillet 2018.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>les agences fédérales et leurs prestataires</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>L&apos;interdiction fédérale d&apos;utilisation commence</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>Depuis ce jour, les agences fédérales ne peuvent plus utiliser Kaspersky. Les prestataires ne peuvent pas le fournir au gouvernement. Ils ne peuvent pas l&apos;utiliser pour produire des données ou d&apos;autres travaux pour le gouvernement.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>Une cour d&apos;appel confirme l&apos;interdiction fédérale</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>En novembre 2018, la cour d&apos;appel de Washington, D.C. a confirmé l&apos;interdiction. Elle a dit que l&apos;interdiction sert à prévenir un préjudice, et non à punir.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>Un décret présidentiel ouvre la voie à de tels cas</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>Il porte sur la sécurité de l&apos;approvisionnement en technologies de l&apos;information. La décision de 2024 sur Kaspersky repose sur lui.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>personne&#xa0;; ceci est pour votre information</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>Le département de la Justice transmet l&apos;affaire</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>En août 2021, le département de la Justice a transmis l&apos;affaire Kaspersky au département du Commerce.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>Le département du Commerce ouvre son examen</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>En 2022, le département du Commerce a commencé à examiner l&apos;affaire.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>Des responsables américains avertissent des entreprises en privé</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>Reuters a rapporté le 31 mars 2022 que des responsables avaient averti des entreprises qui exploitent des systèmes essentiels. Les séances d&apos;information secrètes ont commencé le lendemain de l&apos;invasion de l&apos;Ukraine.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>L&apos;Allemagne met en garde contre l&apos;antivirus Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>L&apos;office allemand de cybersécurité a conseillé de le remplacer. Les tribunaux ont refusé d&apos;arrêter cet avertissement, la dernière fois en avril 2022.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>personne selon la loi&#xa0;; c&apos;est un conseil</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>La FCC met Kaspersky sur sa liste «&#xa0;Covered List&#xa0;»</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>Les opérateurs n&apos;ont pas le droit d&apos;utiliser des subventions fédérales pour des produits de sécurité d&apos;AO Kaspersky Lab. La FCC s&apos;est fondée sur l&apos;ordre de 2017.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>les opérateurs qui reçoivent de l&apos;argent des programmes de la FCC</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>Le Royaume-Uni élargit son conseil</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>Le centre britannique de cybersécurité a donné son conseil à davantage de services publics, aux entreprises qui ont des liens avec l&apos;Ukraine et aux entreprises qui exploitent des systèmes essentiels. Il a dit n&apos;avoir aucune preuve que la Russie veuille abuser de ces produits. Il a ajouté que cela ne prouve rien.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>L&apos;Italie demande aux services publics de remplacer Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>les services publics en Italie</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>La presse parle d&apos;une procédure possible</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>En avril 2023, le Wall Street Journal a écrit que le département du Commerce réfléchissait à une mesure contre Kaspersky.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>Le Canada interdit Kaspersky sur les téléphones du gouvernement</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>L&apos;interdiction couvre les appareils mobiles que le gouvernement distribue. Elle couvre aussi WeChat.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>le gouvernement du Canada</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>Le département du Commerce annonce sa décision</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>Elle s&apos;appelle «&#xa0;Final Determination&#xa0;» (détermination finale). C&apos;est la première décision prise selon ces règles. Elle interdit à Kaspersky de faire affaire avec des personnes américaines pour ses logiciels de sécurité. Il en découle deux échéances.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky, les revendeurs, et les éditeurs et fabricants qui intègrent ses logiciels</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>Trois sociétés de Kaspersky sont mises sur une liste d&apos;exportation</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>La liste s&apos;appelle «&#xa0;Entity List&#xa0;». Elle nomme AO Kaspersky Lab et OOO Kaspersky Group en Russie, et Kaspersky Labs Limited au Royaume-Uni. Cela a pris effet le 24 juin 2024. Toute personne qui leur envoie des biens ou des technologies soumis aux règles d&apos;exportation américaines a besoin d&apos;une licence. En règle générale, elle est refusée.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>les exportateurs du monde entier dont les biens sont soumis aux règles d&apos;exportation américaines</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Douze dirigeants de Kaspersky sont sanctionnés</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>Le département du Trésor a mis douze dirigeants de la société sur sa liste. Il n&apos;y a mis ni la société, ni les sociétés qu&apos;elle possède, ni Eugene Kaspersky.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>toute personne américaine, qui n&apos;a pas le droit de faire affaire avec les douze</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>La décision et la liste d&apos;exportation sont publiées</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>Les deux ont été imprimées dans le Federal Register (journal officiel fédéral).</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky annonce qu&apos;il va quitter les États-Unis</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky a annoncé qu&apos;il allait mettre fin à ses activités aux États-Unis à partir du 20 juillet et y supprimer ses emplois, moins de 50. Son site américain avait déjà cessé de vendre.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>personne&#xa0;; Kaspersky a choisi de le faire</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky dit au revoir à ses utilisateurs américains</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>Dans une lettre, il a offert six mois gratuits de certains produits&#xa0;: Standard, Plus, Password Manager, Safe Kids et VPN Secure Connection. Les mises à jour devaient tout de même cesser à la date fixée par la décision.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>personne selon la loi&#xa0;; cela concernait les particuliers aux États-Unis</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Kaspersky n&apos;a plus le droit de vendre à des personnes américaines</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>À partir de ce moment, Kaspersky n&apos;a plus le droit de conclure de nouveau contrat avec des personnes américaines pour les produits couverts par la décision. Cela veut dire les nouvelles ventes et les nouveaux contrats pour intégrer ses logiciels. Nous pensons qu&apos;un renouvellement est aussi un nouveau contrat.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>Les nouveaux équipements contenant Kaspersky n&apos;obtiennent plus l&apos;autorisation de la FCC</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>La FCC a indiqué que les équipements contenant des logiciels Kaspersky ne peuvent pas obtenir son autorisation.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>les fabricants d&apos;équipements</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky écrit aux utilisateurs américains au sujet d&apos;UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>À partir de ce jour, Kaspersky a envoyé des e-mails au sujet du passage à UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV remplace Kaspersky sous Windows</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>Les mises à jour et la revente doivent cesser</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>À partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00&#xa0;EDT, Kaspersky n&apos;a plus le droit d&apos;envoyer de mises à jour à des personnes américaines. Il n&apos;a plus le droit d&apos;exploiter son réseau cloud, le Kaspersky Security Network, aux États-Unis ou sur les systèmes de personnes américaines. Personne n&apos;a le droit de revendre le logiciel, de l&apos;intégrer dans d&apos;autres produits, ni d&apos;accorder des licences pour cela. Le dernier jour complet pour les mises à jour était le 28 septembre.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Les applications Kaspersky quittent Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google a retiré les applications de son magasin dans le monde entier et a fermé les comptes de l&apos;éditeur. Google a invoqué les restrictions fixées par le département du Commerce. Les applications déjà installées ont continué à fonctionner. Kaspersky dit que Google a agi avant le 29 septembre.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky ferme son bureau au Royaume-Uni</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>Dans la première moitié d&apos;octobre 2024, le bureau, qui comptait moins de 50 personnes, a été fermé. Des partenaires continuent à y vendre les produits.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>La presse trouve des gens qui l&apos;utilisent encore</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>Fin 2024, des journalistes ont trouvé aux États-Unis des gens qui recevaient encore des mises à jour par des voies détournées.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>Les règles sur lesquelles repose la décision deviennent définitives</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>Les règles énumèrent ce qui compte comme une infraction. Approuver une opération interdite, la payer ou y aider peut en être une. Une fausse déclaration aussi. Les règles indiquent également les peines maximales.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>toute personne soumise au droit américain</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>L&apos;Australie interdit Kaspersky sur les systèmes du gouvernement</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Les services devaient le retirer au plus tard le 1er avril 2025, bloquer les nouvelles installations et faire un rapport.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>les services gouvernementaux en Australie</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>L&apos;Italie renouvelle sa liste</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>Une nouvelle circulaire remplace celle de 2022. Kaspersky y reste.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>Dois-je le désinstaller&#xa0;? Pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>Aucune loi ne vous oblige à le désinstaller. Personne ne reçoit d&apos;amende pour l&apos;utiliser chez soi. Mais Kaspersky n&apos;a plus le droit de le mettre à jour pour vous. À partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00&#xa0;EDT, les mises à jour pour les utilisateurs américains devaient cesser. Sans mises à jour, il laisse passer de nouvelles menaces. Changez donc bientôt d&apos;antivirus.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>Aucune loi n&apos;oblige une entreprise privée à le désinstaller. Vous ne recevez pas d&apos;amende pour l&apos;utiliser. Mais les mises à jour pour les utilisateurs américains devaient cesser à partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00&#xa0;EDT. Sans mises à jour, il laisse passer de nouvelles menaces. Changez donc bientôt d&apos;antivirus, sur chaque ordinateur. D&apos;autres règles s&apos;appliquent si vous le vendez, si vous l&apos;intégrez ou si vous travaillez pour le gouvernement. Choisissez alors la ligne correspondante dans la liste ci-dessus.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>Oui, et les dates sont passées. Les agences fédérales devaient commencer à le retirer le 12 décembre 2017. Depuis le 1er octobre 2018, la loi en interdit l&apos;utilisation. Êtes-vous un prestataire&#xa0;? Alors vous n&apos;avez pas le droit de le fournir au gouvernement. Vous n&apos;avez pas le droit de l&apos;utiliser pour produire des données ou d&apos;autres travaux pour le gouvernement. Si vous le trouvez, vous devez le signaler. Désinstallez-le donc maintenant, selon les règles de votre service.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>Vous ne devez plus le vendre. À partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00&#xa0;EDT, personne n&apos;a le droit de le revendre, de l&apos;intégrer dans d&apos;autres produits, ni d&apos;accorder des licences pour cela. Qui le fait peut recevoir une amende. Vous avez le droit de le désinstaller pour un client. Aucune loi ne vous oblige à désinstaller un exemplaire que vous utilisez seulement vous-même. Mais il ne reçoit plus de mises à jour&#xa0;: changez donc bientôt.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>La décision américaine ne vous oblige pas à le désinstaller. Elle n&apos;interdit pas les ventes à des personnes dans d&apos;autres pays. Votre propre pays a peut-être des règles, surtout pour les services publics. Êtes-vous une personne américaine&#xa0;? Alors la décision vous suit. Kaspersky n&apos;a pas le droit de vous vendre quoi que ce soit, et n&apos;a plus le droit de mettre à jour votre exemplaire depuis le 29 septembre 2024. Même ainsi, vous ne recevez pas d&apos;amende pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>Qui la décision de 2024 oblige-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>Elle oblige Kaspersky, avec ses sociétés mères et toutes les sociétés qui lui appartiennent. Elle oblige aussi ceux qui revendent ses logiciels ou les intègrent dans d&apos;autres produits. La décision porte sur les affaires avec des personnes américaines, où qu&apos;elles soient. Les particuliers et les entreprises qui utilisent seulement les logiciels ne sont pas obligés.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>Est-ce que j&apos;enfreins la loi s&apos;il est encore installé&#xa0;?</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>Non. Les particuliers et les entreprises ne sont pas punis pour l&apos;utilisation d&apos;un exemplaire qu&apos;ils ont. La responsable du département du Commerce l&apos;a dit aussi. Mais vous portez vous-même le risque. D&apos;autres règles s&apos;appliquent aux agences fédérales et à leurs prestataires.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>Va-t-il cesser de fonctionner&#xa0;?</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>Il continue à fonctionner. Mais les utilisateurs américains ne reçoivent pas de mises à jour officielles&#xa0;: il laisse donc passer de nouvelles menaces.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>Que couvre la décision&#xa0;?</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>Elle couvre trois choses. La première&#xa0;: tout produit ou service de sécurité de Kaspersky. La deuxième&#xa0;: tous ses antivirus. La troisième&#xa0;: ses logiciels à l&apos;intérieur des produits d&apos;autres éditeurs ou fabricants. La liste à la fin de la décision ne donne que des exemples.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>Qu&apos;est-ce qui est encore permis&#xa0;?</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>Trois choses ne sont pas couvertes. La première&#xa0;: les données sur les menaces, appelées «&#xa0;threat intelligence&#xa0;». La deuxième&#xa0;: la formation à la sécurité. La troisième&#xa0;: les conseils qui ne font qu&apos;informer ou enseigner. Vous avez peut-être lu que tous les services de Kaspersky sont interdits. Ceux-là ne le sont pas.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>Qui peut recevoir une amende, et de combien&#xa0;?</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>Vous ne recevez pas d&apos;amende si vous l&apos;utilisez seulement. Ceux qui le vendent peuvent en recevoir une. De même pour toute personne qui enfreint la décision, aide à une opération interdite ou la paie. L&apos;amende la plus élevée est de 368&#xa0;136&#xa0;dollars ou de deux fois le montant de l&apos;opération, selon ce qui est le plus élevé. Cette somme était en vigueur en 2024 et encore imprimée en avril 2025. Ceux qui enfreignent la décision exprès risquent jusqu&apos;à 1&#xa0;000&#xa0;000 de dollars. Une personne risque en plus jusqu&apos;à 20 ans de prison.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>Recevrai-je un avertissement avant une amende&#xa0;?</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>Un article de presse a dit que le département du Commerce compte avertir d&apos;abord les entreprises. Il n&apos;a pas nommé de sources. N&apos;y comptez pas.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>Y a-t-il aussi des sanctions&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>Oui, contre douze dirigeants de Kaspersky, depuis le 21 juin 2024. Les personnes américaines n&apos;ont pas le droit de faire affaire avec eux. La société n&apos;est pas sur cette liste. Les sociétés qu&apos;elle possède et Eugene Kaspersky n&apos;y sont pas non plus.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>Pourquoi les États-Unis ont-ils décidé cela&#xa0;?</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>Le département du Commerce a donné ces raisons. La société est soumise au droit russe et doit répondre quand le gouvernement de ce pays le demande. Ses programmes ont tous les droits sur votre ordinateur et peuvent voir vos données. Elle pourrait y introduire du code nuisible ou retenir des mises à jour. Intégré dans d&apos;autres produits, le logiciel peut passer inaperçu. Les mesures proposées par Kaspersky n&apos;ont pas suffi au département. Les documents publics ne citent aucun cas d&apos;attaque au moyen du produit.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>Que répond Kaspersky&#xa0;?</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>Il a envoyé au département une réponse écrite. Il y proposait des mesures pour réduire le risque. Il nie l&apos;article de presse de 2017 sur les fichiers de la NSA. En mai 2018, il a annoncé un déménagement à Zurich. Il est allé en justice contre l&apos;interdiction fédérale&#xa0;; les tribunaux ont laissé l&apos;interdiction en place. En juillet 2024, il a annoncé qu&apos;il quitterait les États-Unis.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>Kaspersky m&apos;a-t-il espionné&#xa0;?</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>Il n&apos;en existe aucune preuve publique. La décision repose sur ce à quoi la société pourrait être forcée. Il y a deux articles de presse plus anciens. Kaspersky les conteste.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>Était-ce un mauvais antivirus&#xa0;?</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>Les laboratoires de test lui donnent encore de bonnes notes. AV-Comparatives l&apos;a nommé «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés) pour 2025. La raison de changer est autre. Les utilisateurs américains ne reçoivent pas de mises à jour, et le département du Commerce a constaté un risque.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>Que conseille le gouvernement américain&#xa0;?</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>Il vous conseille de passer bientôt à un autre éditeur, pour que vos données ne soient pas en danger quand la protection prend fin. La responsable du département du Commerce a demandé aux gens de cesser de l&apos;utiliser tout de suite. Elle a cité comme raison leurs données et leurs familles.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>Qu&apos;a-t-on conseillé aux entreprises&#xa0;?</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>Les entreprises auraient dû passer à d&apos;autres éditeurs au plus tard le 29 septembre 2024. Nous ajoutons une chose&#xa0;: demandez aux éditeurs et fabricants de vos autres produits s&apos;ils contiennent des logiciels Kaspersky.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>Où trouver la liste officielle&#xa0;?</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>Le département du Commerce a indiqué une page pour la liste de ce qui est interdit, et pour obtenir de l&apos;aide. Son adresse est oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>Vous avez peut-être lu&#xa0;: il est interdit de l&apos;utiliser.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>Vous avez peut-être lu&#xa0;: les utilisateurs avaient 100 jours.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>La loi ne fixe aucun délai aux utilisateurs. Du 20 juin au 28 septembre 2024, les mises à jour étaient encore permises. C&apos;était pour laisser aux gens le temps de choisir autre chose.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>Vous avez peut-être lu&#xa0;: le président l&apos;a interdit.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>C&apos;est le département du Commerce qui a pris la décision. Il s&apos;est appuyé sur un décret présidentiel du 15 mai 2019 et sur ses propres règles. Ce sont les règles 15 CFR part 7, aujourd&apos;hui part 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>Vous avez peut-être lu&#xa0;: il a été interdit en 2017.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>L&apos;ordre de 2017 n&apos;oblige que les agences fédérales. Une loi a suivi en décembre 2017. Son interdiction de l&apos;utilisation fédérale a commencé le 1er octobre 2018.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>Vous avez peut-être lu&#xa0;: seuls les nouveaux clients sont exclus.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>Tout nouveau contrat avec une personne américaine est interdit. Nous pensons qu&apos;un renouvellement est aussi un nouveau contrat. Mais nous n&apos;avons vu aucun texte officiel qui le dise.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>Vous avez peut-être lu&#xa0;: cela concerne les citoyens américains.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>La décision parle de «&#xa0;US persons&#xa0;» (personnes américaines), et c&apos;est plus large. Elle s&apos;applique aux États-Unis, et aux personnes américaines où qu&apos;elles soient. Un cabinet d&apos;avocats cite les citoyens et les résidents qui vivent à l&apos;étranger.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>Vous avez peut-être lu&#xa0;: aucune affaire avec Kaspersky n&apos;est possible.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>La liste «&#xa0;Entity List&#xa0;» est une règle pour les exportations. Elle nomme trois sociétés de Kaspersky. Toute personne qui leur envoie des biens ou des technologies soumis aux règles d&apos;exportation américaines a besoin d&apos;une licence. En règle générale, elle est refusée. La liste ne gèle pas leur argent.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>Vous avez peut-être lu&#xa0;: l&apos;affaire a commencé en 2022.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>Le département de la Justice a transmis l&apos;affaire au département du Commerce en août 2021. L&apos;examen a commencé en 2022.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>Vous avez peut-être lu&#xa0;: les ventes étaient permises jusqu&apos;au 29 septembre.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>C&apos;était vrai pour les revendeurs. Kaspersky lui-même était obligé dès le 20 juillet 2024.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>Vous avez peut-être lu&#xa0;: Bitdefender est de Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>Non. Une chronique de journal de juin 2024 s&apos;est trompée sur ce point. Les laboratoires de test les listent comme deux produits.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>Je vends ou répare des PC. Ai-je le droit de le réinstaller pour un client&#xa0;?</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>Ne le revendez pas, n&apos;en accordez pas de licence et ne l&apos;ajoutez pas à ce que vous vendez. Vous avez le droit de le désinstaller.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>Puis-je encore recevoir des mises à jour par un VPN ou une clé étrangère&#xa0;?</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>La presse a trouvé des gens qui l&apos;ont fait. Mais Kaspersky n&apos;a pas le droit de servir des personnes américaines, et personne n&apos;a le droit de le revendre. Changeover n&apos;aide pas à cela. Le risque reste le vôtre.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>Puis-je le télécharger à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>Non. Pour les utilisateurs américains, les téléchargements ont été fermés. Cela vaut pour le site web, My Kaspersky, les magasins d&apos;applications et l&apos;extension pour les navigateurs.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>Pourquoi l&apos;application a-t-elle disparu de Google Play&#xa0;?</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>Google a retiré les applications Kaspersky de son magasin dans le monde entier vers le 29 septembre 2024. Les applications déjà installées ont continué à fonctionner.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>UltraAV est-il bon&#xa0;?</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>En 2024, on en connaissait peu de tests indépendants. Son moteur viendrait de Max Secure, une entreprise en Inde. Demandez aux laboratoires de test des résultats plus récents.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>Je n&apos;ai jamais reçu UltraAV. Ai-je une protection&#xa0;?</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>Sur Mac, Android et iOS, il fallait l&apos;installer soi-même. Il se peut donc qu&apos;il n&apos;y soit pas. Regardez sur chaque appareil ce qui le protège.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>Defender, fourni avec Windows, suffit-il&#xa0;?</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>Pour beaucoup de particuliers, oui. Sous Windows 10 et 11, il revient tout seul quand Kaspersky s&apos;en va. Sous Windows Server, ce n&apos;est pas toujours le cas.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>Mes mots de passe sont dans Kaspersky Password Manager. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>Exportez-les dans un fichier texte avant de le désinstaller, et avant que votre compte ne disparaisse. Son fichier de sauvegarde n&apos;aide pas&#xa0;: il ne s&apos;ouvre que dans le même programme. Bitwarden et Proton Pass peuvent lire le fichier texte.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>Et le VPN de Kaspersky&#xa0;?</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>Il utilisait un service de Pango. Les utilisateurs qui payaient ont reçu UltraVPN. Prenez un VPN que vous choisissez vous-même, ou aucun.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>Que puis-je utiliser à la place de Safe Kids&#xa0;?</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>Une possibilité est Microsoft Family Safety. Il peut limiter le temps d&apos;écran, les applications et les jeux, et il montre ce qui a été utilisé. Chaque membre de la famille a besoin d&apos;un compte Microsoft.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>J&apos;ai des fichiers dans un Coffre-fort secret (Secret Vault). Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>Ouvrez le coffre-fort et copiez les fichiers ailleurs avant de désinstaller Kaspersky. Plus tard, seul un programme Kaspersky pourra l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>Mon assurance cyber y attache-t-elle de l&apos;importance&#xa0;?</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>Un courtier en Allemagne a averti que la couverture pourrait en souffrir. Demandez à votre assureur.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>Mon pays a-t-il ses propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>Y a-t-il une interdiction pour toute l&apos;UE&#xa0;?</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>Nous n&apos;en avons trouvé aucune. Cinq pays en ont demandé une&#xa0;: l&apos;Estonie, l&apos;Irlande, la Lettonie, la Lituanie et la Pologne.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>Mon nouvel antivirus est-il activé&#xa0;?</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>Sous Windows 10 et 11, Defender revient tout seul quand l&apos;autre antivirus est parti. Il faut peut-être redémarrer d&apos;abord. Ses mises à jour peuvent être anciennes&#xa0;: prenez-en de nouvelles. Sous Windows Server, il peut rester désactivé. Vérifiez-le avant de continuer.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>Qui débite ma carte maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>Les particuliers ont été transférés vers UltraAV avec les mêmes dates de facturation. Regardez qui débite votre carte. Désactivez le renouvellement automatique si vous ne voulez plus payer.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>Dois-je garder UltraAV&#xa0;?</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>Non. Désinstallez-le avec son propre programme de désinstallation. Quand des gens ont essayé d&apos;autres façons, il est revenu après un redémarrage. UltraVPN est un programme distinct.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>Et mon téléphone et mes autres ordinateurs&#xa0;?</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>Regardez chacun d&apos;eux. Sur Android, les applications Kaspersky restent et continuent à fonctionner, même si Google Play n&apos;en propose plus. Sur Mac, Android et iOS, aucun nouvel antivirus n&apos;est venu tout seul.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>Regardez chacun d&apos;eux. Sur Android, les applications Kaspersky restent et continuent à fonctionner, même si Google Play n&apos;en propose plus.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>Que faire des mots de passe exportés&#xa0;?</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>Le fichier texte n&apos;est pas chiffré. Toute personne qui l&apos;ouvre peut le lire. Importez-le dans votre nouveau gestionnaire de mots de passe et vérifiez que tout y est. Supprimez ensuite le fichier et videz la Corbeille. Ne l&apos;envoyez pas par e-mail.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>Reste-t-il quelque chose dans mon navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>C&apos;est possible. Dans un test de 2022, l&apos;extension Kaspersky est restée dans le navigateur après la désinstallation de l&apos;antivirus. Ouvrez chaque navigateur et supprimez-la à la main.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>Kaspersky se trouve-t-il dans d&apos;autres de mes produits&#xa0;?</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>Il peut se trouver dans un routeur ou dans l&apos;antivirus d&apos;un autre éditeur. Ces fabricants et éditeurs devaient cesser au plus tard le 29 septembre 2024. Demandez au fabricant ou à l&apos;éditeur, ou remplacez le produit. Les nouveaux équipements qui le contiennent n&apos;obtiennent pas l&apos;autorisation de la FCC.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>Je suis prestataire et je l&apos;ai trouvé. Que dois-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>Vous devez le signaler au gouvernement. La même règle oblige les entreprises qui travaillent pour vous dans le cadre du contrat.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>Gestion centralisée</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). Meilleure note dans six tests sur sept, Or pour la vitesse. AV-TEST Awards 2025, particuliers&#xa0;: pour la facilité d&apos;utilisation (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). Meilleure note dans six tests sur sept, Or pour la vitesse. AV-TEST Awards 2025, particuliers&#xa0;: pour la facilité d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>Roumanie.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). Or pour la protection avancée contre les menaces («&#xa0;Advanced Threat Protection&#xa0;»). AV-TEST Awards 2025, particuliers&#xa0;: pour la protection (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>AV-TEST Awards 2025, entreprises&#xa0;: pour la protection (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>Comment il protège</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>Avec clamd et clamonacc, il examine les fichiers à leur ouverture et peut les bloquer. Cela ne fonctionne que sous Linux, avec le noyau 3.8 ou ultérieur.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>Slovaquie.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). Meilleure note dans les sept tests, Or pour la protection avancée contre les menaces («&#xa0;Advanced Threat Protection&#xa0;»).</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>Finlande.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection en est un. Son éditeur a un guide pour reprendre les mots de passe de Kaspersky.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>AV-TEST Awards 2025, particuliers&#xa0;: pour la facilité d&apos;utilisation (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). Deux prix Argent.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>Payant, ou en version d&apos;essai. Le programme gratuit n&apos;a pas de protection en temps réel.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>Il couvre un nombre quelconque d&apos;appareils.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>AV-TEST Awards 2025, particuliers&#xa0;: pour la vitesse et pour la protection avancée (Total Protection), et pour la facilité d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>Payant. Il fait partie de Microsoft 365 Business Premium, et il existe aussi une offre séparée.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>À côté d&apos;un autre antivirus, sa protection en temps réel peut se retrouver désactivée. Le PC apparaît alors comme non protégé.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>Il a un seul portail pour les PC et les serveurs. Il est prévu pour 300 utilisateurs au plus, avec cinq appareils chacun.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>Chaque serveur a besoin de sa propre licence. Il est prévu pour 60 serveurs au plus.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Serveurs Linux</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>La licence pour les serveurs les couvre aussi.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>Sous Windows 10 et 11, son antivirus s&apos;efface tout seul à côté d&apos;un autre, et se réactive quand celui-ci est parti. Sous Windows Server, vous réglez cela à la main.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>Il est prévu pour les grandes entreprises. Jusqu&apos;à 300 utilisateurs, Microsoft indique Defender for Business.</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>Il couvre Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>Il ne s&apos;installe pas à côté d&apos;un autre antivirus. Sa propre fonction désinstalle ceux qu&apos;il connaît, avec un redémarrage entre les deux.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, toute l&apos;année 2025, Windows, 19 produits pour particuliers&#xa0;: «&#xa0;Top-Rated&#xa0;» (parmi les mieux notés). AV-TEST Awards 2025, particuliers&#xa0;: pour la facilité d&apos;utilisation.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>Royaume-Uni.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>En 2017, son programme d&apos;installation avait une étape qui désinstalle les autres.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>En 2017, son programme d&apos;installation pouvait fonctionner sur des serveurs.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>Il ne s&apos;installe pas tant que l&apos;autre antivirus n&apos;est pas parti.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>Il prend en charge Windows 11. La prise en charge de Windows 10 64 bits prend fin vers avril 2027.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>Il laisse les autres en place, sauf si vous choisissez une option. Son éditeur préfère que vous les désinstalliez d&apos;abord.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>Japon.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST, novembre et décembre 2024, Windows 10&#xa0;: 6 points sur 6 pour la protection, 6 sur 6 pour la vitesse.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>En septembre 2024, une mise à jour a désinstallé Kaspersky et l&apos;a installé sur les PC des particuliers américains. Personne n&apos;a été consulté avant.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN est un programme distinct. Les utilisateurs de Kaspersky qui payaient pour un VPN l&apos;ont reçu.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>Son éditeur montre comment reprendre vos mots de passe&#xa0;: exportez le fichier texte, puis saisissez les entrées dans un fichier CSV avec les colonnes Group, Title, Username, Password, URL et Notes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>Il ne lit pas lui-même le fichier texte. Un outil d&apos;un autre éditeur peut le transformer en fichier CSV pour NordPass.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>La sauvegarde comprise dans une offre d&apos;antivirus</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>L&apos;offre Deluxe de Norton 360 comprend 50 Go d&apos;espace pour les sauvegardes.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>Vous avez un Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>macOS a une protection intégrée&#xa0;: Gatekeeper et XProtect, et un composant qui retire ce qu&apos;il connaît. Ils fonctionnent sans fenêtre à eux.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>Le Wall Street Journal a écrit que des fichiers du PC personnel d&apos;un prestataire de la NSA étaient arrivés chez des pirates russes. Les fichiers ont été pris en 2015, et cela a été découvert en 2016. Les pirates les auraient repérés au moyen de l&apos;antivirus Kaspersky. Le journal n&apos;a pas nommé ses sources. Kaspersky le nie.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky annonce des contrôles externes de son code</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky a appelé ce plan «&#xa0;Global Transparency Initiative&#xa0;». Des experts externes devaient contrôler son code au plus tard début 2018. Trois centres devaient ouvrir pour ces contrôles.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>La Lituanie interdit Kaspersky sur les systèmes essentiels</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>La Lituanie l&apos;interdit sur les ordinateurs qui font fonctionner les systèmes de l&apos;énergie, de la finance et des transports.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>les entreprises qui exploitent des systèmes essentiels en Lituanie</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>La règle pour les contrats fédéraux devient définitive</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>La règle de 2018 est devenue définitive sans changement.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>Le département du Commerce reçoit des règles pour de tels cas</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>Ces règles s&apos;appellent «&#xa0;interim final rule&#xa0;» (règle finale provisoire). Elles ont pris effet le 22 mars 2021. Elles disent comment le département contrôle les technologies de l&apos;information venues de l&apos;étranger.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>L&apos;Italie adopte un décret sur de tels produits</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>Le décret a préparé la base de l&apos;avis d&apos;avril 2022.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>Un avis a demandé aux services publics de remplacer Kaspersky. Il s&apos;appuie sur le décret de mars 2022.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky reçoit l&apos;«&#xa0;Initial Determination&#xa0;»</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>Le département du Commerce a dit à Kaspersky ce qu&apos;il comptait décider. Le document s&apos;appelle «&#xa0;Initial Determination&#xa0;» (détermination initiale).</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky répond par écrit</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky a envoyé sa réponse au département du Commerce. Il y proposait des mesures pour réduire le risque.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>La presse rapporte qu&apos;une décision se prépare</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN a écrit que le département du Commerce travaillait à une décision. CNN a cité l&apos;«&#xa0;Initial Determination&#xa0;». Nous le savons par un autre article de presse.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>Les règles qui fondent la décision reçoivent un nouveau numéro</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>La partie 7 du titre 15 (part 7) est aujourd&apos;hui la partie 791 (part 791). La décision de 2024 cite encore la partie 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>Une mise à jour a désinstallé Kaspersky et installé UltraAV. Ceux qui payaient pour un VPN ont aussi reçu UltraVPN. Personne n&apos;a été consulté avant. Environ un million d&apos;utilisateurs ont été transférés. C&apos;était un accord avec la société américaine Pango Group. Sur Mac, Android et iOS, il fallait l&apos;installer soi-même. Un article donne le 17 septembre comme premier jour&#xa0;; Kaspersky donne le 19 septembre.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>Ai-je une échéance&#xa0;?</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>La loi ne vous en fixe aucune. Mais la protection vieillit chaque jour depuis le 29 septembre 2024. C&apos;est la date qui compte.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>Kaspersky a-t-il encore le droit de vendre à des personnes américaines&#xa0;?</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>Non. À partir du 20 juillet 2024 à 0&#xa0;h&#xa0;00 EDT, il n&apos;a plus le droit de conclure de nouveau contrat avec des personnes américaines pour ce que couvre la décision.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>Kaspersky a-t-il encore le droit d&apos;envoyer des mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>Pas à des personnes américaines. À partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00 EDT, il n&apos;a plus le droit de leur envoyer de nouvelles listes de menaces ni de nouveau code de programme.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>Le réseau cloud de Kaspersky a-t-il encore le droit de fonctionner&#xa0;?</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>Pas aux États-Unis, ni sur les systèmes de personnes américaines. Cela vaut depuis le 29 septembre 2024. Le réseau s&apos;appelle Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>D&apos;autres ont-ils encore le droit de le vendre ou de l&apos;intégrer&#xa0;?</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>Non. À partir du 29 septembre 2024, personne n&apos;a le droit de le revendre, de l&apos;intégrer dans d&apos;autres produits, ni d&apos;accorder des licences pour cela.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>Et ses logiciels à l&apos;intérieur d&apos;autres produits&#xa0;?</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>La décision couvre cela aussi. Les éditeurs et fabricants devaient cesser au plus tard le 29 septembre 2024.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>Une agence fédérale a-t-elle le droit de l&apos;utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>Non. Des règles plus anciennes l&apos;interdisent&#xa0;: un ordre de 2017, et une loi depuis le 1er octobre 2018.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>Qu&apos;est-ce qui est interdit à un prestataire fédéral&#xa0;?</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>Un prestataire n&apos;a pas le droit de le fournir au gouvernement. Un prestataire n&apos;a pas le droit de l&apos;utiliser pour produire des données ou d&apos;autres travaux pour le gouvernement. La clause est entrée dans les contrats le 16 juillet 2018. Elle oblige aussi les entreprises qui travaillent pour le prestataire.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>Un opérateur a-t-il le droit de le payer avec de l&apos;argent fédéral&#xa0;?</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>Non. Depuis le 25 mars 2022, les subventions fédérales n&apos;ont pas le droit de le payer.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>L&apos;Australie a-t-elle ses propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Oui, pour les services gouvernementaux. Ils devaient le retirer au plus tard le 1er avril 2025, bloquer les nouvelles installations et faire un rapport.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>Le Canada a-t-il ses propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>Oui, pour les appareils mobiles que le gouvernement remet. Il y est interdit depuis le 30 octobre 2023.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>L&apos;Italie a-t-elle ses propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>Oui, pour les services publics. En 2022, on leur a demandé de remplacer Kaspersky. Un nouvel avis de novembre 2025 le cite encore.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>La Lituanie a-t-elle ses propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>Oui, pour les systèmes essentiels. Il est interdit sur les ordinateurs qui font fonctionner les systèmes de l&apos;énergie, de la finance et des transports, depuis décembre 2017.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>Les Pays-Bas ont-ils leurs propres règles&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>Oui, pour le gouvernement central. En mai 2018, il a décidé de ne plus utiliser l&apos;antivirus Kaspersky. Il a conseillé aux entreprises d&apos;importance vitale de faire de même.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>Ai-je le droit d&apos;utiliser ses renseignements sur les menaces ou de suivre ses formations&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>Oui. Les renseignements sur les menaces («&#xa0;threat intelligence&#xa0;»), la formation à la sécurité et les conseils qui ne font qu&apos;informer ne sont pas couverts.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>Que se passe-t-il si je l&apos;utilise seulement&#xa0;?</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>D&apos;après cette décision, rien. Elle ne prévoit aucune peine pour les particuliers et les entreprises privées qui utilisent seulement un exemplaire. Mais tout le risque est pour vous.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>Que se passe-t-il si quelqu&apos;un le vend encore&#xa0;?</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>Le département du Commerce peut infliger une amende à ceux qui le font. Kaspersky lui-même est obligé depuis le 20 juillet 2024. Les revendeurs sont obligés depuis le 29 septembre 2024.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>Que se passe-t-il si quelqu&apos;un aide à une opération interdite&#xa0;?</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>Cela aussi peut enfreindre les règles. De même pour une tentative ou un projet. Une personne américaine n&apos;a pas le droit d&apos;approuver une telle opération, de la payer ou de la faciliter.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>Que se passe-t-il si mon service ou mon entreprise l&apos;utilise encore&#xa0;?</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>Cela peut avoir des effets sur le contrat ou sur le personnel. Cela ne vient pas de la décision de 2024.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>Que se passe-t-il si je fais affaire avec l&apos;un des douze dirigeants&#xa0;?</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>C&apos;est une question à part. Des sanctions du département du Trésor l&apos;interdisent aux personnes américaines.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>Pourquoi les mises à jour étaient-elles permises jusqu&apos;au 29 septembre 2024&#xa0;?</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>Pour que les gens aient le temps de choisir autre chose.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>Qu&apos;a-t-on dit aux revendeurs&#xa0;?</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>Ils devaient cesser de le vendre, de l&apos;intégrer et d&apos;accorder des licences pour cela au plus tard le 29 septembre 2024. Ceux qui continuent peuvent recevoir une amende.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>Qui devait aider les utilisateurs&#xa0;?</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>La presse a parlé d&apos;un projet de site web d&apos;aide. Elle a écrit aussi que le département de la Sécurité intérieure et le département de la Justice devaient diffuser l&apos;information.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>Que conseille l&apos;Allemagne&#xa0;?</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>En mars 2022, son office de cybersécurité a conseillé de remplacer l&apos;antivirus Kaspersky. C&apos;est un conseil, pas une loi.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>Que conseille le Royaume-Uni&#xa0;?</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>Son centre de cybersécurité a écrit aux services gouvernementaux en 2017. En 2022, il a étendu son conseil à davantage de services publics, aux entreprises qui ont des liens avec l&apos;Ukraine et aux entreprises qui exploitent des systèmes essentiels. C&apos;est un conseil, pas une loi.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>Pour les particuliers et les entreprises privées, ce n&apos;est pas vrai. Quelques pages web et un cabinet d&apos;avocats l&apos;ont écrit. Mais le département du Commerce dit le contraire. La décision interdit les ventes, les mises à jour et la revente. Pour les agences fédérales et leurs prestataires, des règles plus anciennes limitent l&apos;utilisation.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>Vous avez peut-être lu&#xa0;: les utilisateurs doivent obéir, ou payer.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>La décision n&apos;impose aux utilisateurs aucune obligation, et aucune amende. Elle oblige ceux qui le vendent, le mettent à jour ou l&apos;intègrent.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>Vous avez peut-être lu&#xa0;: Kaspersky a parlé d&apos;une interdiction d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>Sa première déclaration le faisait. Mais la décision n&apos;interdit pas aux particuliers et aux entreprises privées d&apos;utiliser un exemplaire qu&apos;ils ont.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>Vous avez peut-être lu&#xa0;: l&apos;interdiction s&apos;appliquait tout de suite.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>Deux dates fixes ont été données. Kaspersky n&apos;a plus le droit de conclure de nouveaux contrats depuis le 20 juillet 2024. Les mises à jour et la revente devaient cesser à partir du 29 septembre 2024. Le 20 juin 2024, la décision a seulement été annoncée.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>Vous avez peut-être lu&#xa0;: les ventes ont pris fin le 24 juillet.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>Elles ont pris fin le 20 juillet 2024 à 0&#xa0;h&#xa0;00 EDT. Le 24 juin est le jour où la décision a été imprimée. Les deux ont été confondus.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>Vous avez peut-être lu&#xa0;: les mises à jour ont pris fin en octobre.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>Elles devaient cesser à partir du 29 septembre 2024 à 0&#xa0;h&#xa0;00 EDT.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>Vous avez peut-être lu&#xa0;: les mises à jour ont pris fin après le 29 septembre.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>Elles étaient interdites dès la première minute du 29 septembre 2024. Le dernier jour complet pour les mises à jour était le 28 septembre.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>Vous avez peut-être lu&#xa0;: la date est le 30 septembre.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>C&apos;est le 29 septembre 2024, à partir de 0&#xa0;h&#xa0;00 EDT. Le 30 septembre est faux d&apos;un jour.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>Vous avez peut-être lu&#xa0;: le 15 juin, ou le 15 juillet.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>La décision a été annoncée le 20 juin 2024. Le 15 juillet 2024, Kaspersky a seulement dit qu&apos;il quitterait les États-Unis.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>Vous avez peut-être lu&#xa0;: l&apos;heure est en EST.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>Ces deux jours-là, les horloges de l&apos;est des États-Unis indiquaient l&apos;heure EDT. Le département du Commerce écrit EDT, lui aussi.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>Vous avez peut-être lu&#xa0;: personne n&apos;a dit de quel droit.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>La décision le dit. Elle cite le décret présidentiel 13873 (Executive Order 13873) et 15 CFR part 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>Vous avez peut-être lu&#xa0;: la loi est venue un an après 2017.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>La loi a été signée en décembre 2017, trois mois après l&apos;ordre de 2017. Son interdiction a commencé environ un an plus tard, le 1er octobre 2018.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>Vous avez peut-être lu&#xa0;: tous ses services sont interdits.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>Pas tous. Les données sur les menaces, la formation à la sécurité et les conseils qui ne font qu&apos;informer ou enseigner ne sont pas couverts.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>Vous avez peut-être lu&#xa0;: il n&apos;a le droit de rien vendre du tout aux États-Unis.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>Il n&apos;a pas le droit de vendre ce que couvre la décision. Trois sortes de services ne sont pas couvertes.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>Vous avez peut-être lu&#xa0;: seule Kaspersky Lab, Inc. est visée.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>La décision couvre cette société avec ses sociétés mères et toutes les sociétés qui lui appartiennent.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>Vous avez peut-être lu seulement des articles de juin 2024.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>D&apos;autres choses sont venues plus tard ou le lendemain. Douze dirigeants ont été sanctionnés. Kaspersky a dit qu&apos;il quitterait les États-Unis. UltraAV a été installé. Les applications ont quitté Google Play. La FCC a interdit les nouveaux équipements contenant Kaspersky.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>Qu&apos;est-ce qu&apos;UltraAV, et d&apos;où est-il venu&#xa0;?</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>C&apos;est un antivirus de la société américaine Pango Group, qui s&apos;appelle aujourd&apos;hui Point Wild. Ce n&apos;est pas un virus. Cette société a repris les utilisateurs particuliers américains de Kaspersky. En septembre 2024, la dernière mise à jour de Kaspersky l&apos;a installé. Vous n&apos;avez pas été consulté avant.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>Certains pays, oui, surtout pour les services publics. Nous connaissons l&apos;Australie, le Canada, l&apos;Italie, la Lituanie, les Pays-Bas et l&apos;Ukraine. L&apos;Allemagne et le Royaume-Uni ont donné des conseils. Il y en a peut-être d&apos;autres&#xa0;: demandez donc à un service de votre pays.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>Je suis citoyen américain et je vis à l&apos;étranger. Qu&apos;est-ce qui vaut pour moi&#xa0;?</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>La décision suit les personnes américaines où qu&apos;elles soient. Kaspersky n&apos;a donc pas le droit de vous vendre quoi que ce soit ni de mettre à jour votre exemplaire. Vous n&apos;êtes toujours pas puni pour l&apos;utiliser.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>Ce qui est interdit, et ce qui ne l&apos;est pas</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>Que se passe-t-il si …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>Vous avez peut-être lu …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>Pourquoi&#xa0;? Les raisons, et ce que Kaspersky répond</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>Ce que les autorités conseillent</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (pas d&apos;adresse chiffrée)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>Le clavier a besoin de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>La souris a besoin de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>Ce pilote n&apos;est plus inscrit dans Windows.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>Windows supprime ce pilote au prochain démarrage (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>Ce pilote est désactivé (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>Le prochain démarrage supprime ou déplace le fichier de ce pilote (%1).</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>Le fichier de ce pilote manque.</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>Tout ce qui pourrait être perdu n&apos;a pas pu être recherché.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>Il se peut que des lecteurs soient chiffrés ou qu&apos;un redémarrage soit en attente sans que ce programme l&apos;ait vu.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>Ouvrez ce programme en tant qu&apos;administrateur et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>Si cela n&apos;aide pas, assurez-vous vous-même que rien n&apos;est chiffré avec le produit.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>Pas maintenant&#xa0;: réglez d&apos;abord l&apos;avertissement «&#xa0;Ne redémarrez pas encore&#xa0;».</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Une partie de Windows a été modifiée et attend un redémarrage.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Windows Update attend un redémarrage.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>Des fichiers d&apos;autres programmes attendent d&apos;être remplacés ou supprimés au prochain démarrage.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows n&apos;a pas terminé quelque chose et a besoin d&apos;un redémarrage.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>Mieux vaudrait d&apos;abord redémarrer.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>Un programme de désinstallation lancé entre-temps peut échouer à mi-chemin, ou ce qu&apos;il fait peut se mélanger avec ce qui est encore en attente.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>D&apos;autres programmes ou mises à jour l&apos;attendent. Le plus souvent, cela ne pose pas de problème&#xa0;; certains programmes de désinstallation refusent de commencer pendant ce temps.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Enregistrez votre travail et redémarrez l&apos;ordinateur&#xa0;: choisissez «&#xa0;Redémarrer&#xa0;», et non «&#xa0;Arrêter&#xa0;».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Ensuite, ouvrez de nouveau ce programme.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>Il n&apos;est pas certain que quelque chose protège cet ordinateur ensuite.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>Rien ne protégera cet ordinateur ensuite.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Centre de sécurité</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Il est activé.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Il est désactivé.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>On ne sait pas s&apos;il est activé.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>Un ordinateur sans antivirus est en danger dès qu&apos;il est en ligne. Cela compte plus qu&apos;un ancien antivirus qui fonctionne encore un peu.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>Préparez le programme d&apos;installation de votre nouvel antivirus, et installez-le juste après la désinstallation.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>Ou ajoutez l&apos;antivirus Microsoft Defender à ce serveur&#xa0;: Gestionnaire de serveur, Ajouter des rôles et des fonctionnalités.</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>Ne comptez pas sur Microsoft Defender&#xa0;: il a été enlevé de ce Windows.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>Ou activez Microsoft Defender&#xa0;: Sécurité Windows, Protection contre les virus et menaces. Si une stratégie l&apos;a désactivé, demandez à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>Sur un serveur, Microsoft Defender est un composant facultatif et ne s&apos;active pas toujours tout seul.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>Ce produit est installé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>&quot;%1&quot; est défini.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Il est inscrit dans Windows.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>Il est inscrit dans Windows, avec %1.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>Il contient %1 éléments.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>Le prochain démarrage supprime %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>Le prochain démarrage déplace %1 vers %2.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>Le produit garde des fichiers dans sa quarantaine.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Une fois le produit disparu, il ne peut plus les rendre. La plupart sont nuisibles et mieux vaut les oublier&#xa0;; l&apos;un d&apos;eux est peut-être à vous, pris par erreur.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>Regardez la liste dans le produit, et restaurez là ce que vous connaissez et dont vous avez besoin.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Si vous n&apos;avez besoin de rien, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>Ce programme s&apos;exécute sans droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>Il peut examiner, mais pas désinstaller.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>Désinstaller un programme demande ces droits, et certains endroits ne peuvent être examinés qu&apos;avec eux.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>Quand la désinstallation commence, Windows demande un administrateur. Répondez Oui, ou laissez la personne qui gère cet ordinateur taper un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>Quand la désinstallation commence, le mot de passe d&apos;un administrateur vous est demandé. Ou relancez le programme avec sudo ou en tant que root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>Pour regarder partout avant cela, fermez ce programme, cliquez dessus avec le bouton droit et choisissez «&#xa0;Exécuter en tant qu&apos;administrateur&#xa0;».</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>Cet ordinateur fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>Il n&apos;est pas branché. Il reste %1&#xa0;%.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>Il n&apos;est pas branché. On ne sait pas combien il reste.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>Si le courant s&apos;arrête à mi-chemin, le produit peut être abîmé&#xa0;: trop pour vous protéger, et trop pour être désinstallé.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>Branchez l&apos;ordinateur, et laissez-le branché jusqu&apos;à la fin du dernier redémarrage.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>Ensuite, vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>Espace libre pour %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>Le lecteur système est presque plein.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sont libres.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>Un programme de désinstallation garde des copies jusqu&apos;à ce qu&apos;il ait terminé, pour pouvoir revenir en arrière. Sans place pour elles, il s&apos;arrête à mi-chemin. Ce qui est enregistré pour vous a aussi besoin de place.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>Videz la Corbeille, et supprimez ou déplacez ce dont vous n&apos;avez pas besoin.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>Libérez au moins %1 sur le lecteur système, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>Autres programmes d&apos;installation</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>Un autre programme est en cours d&apos;installation ou de désinstallation.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>Ce verrou est pris.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>Un seul peut travailler à la fois. La désinstallation l&apos;attend.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>Attendez qu&apos;il ait terminé. N&apos;éteignez pas l&apos;ordinateur pendant ce temps.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>S&apos;il ne se termine jamais, redémarrez l&apos;ordinateur et ouvrez de nouveau ce programme.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>Une installation précédente n&apos;a pas été terminée.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>Windows Installer signale une installation commencée.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>Windows Installer peut refuser de désinstaller quoi que ce soit avant que celle-ci soit terminée ou annulée.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>Si un programme d&apos;installation est encore ouvert, laissez-le terminer.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>S&apos;il n&apos;y en a aucun, redémarrez l&apos;ordinateur, relancez ce programme d&apos;installation et laissez-le terminer.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>L&apos;autre côté a envoyé quelque chose qui n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>Le programme auxiliaire avec droits d&apos;administrateur s&apos;est terminé de façon inattendue. Ce qu&apos;il avait commencé avec un produit, il l&apos;a terminé&#xa0;; vérifiez à nouveau pour voir ce qui est là.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>Le programme auxiliaire n&apos;a pas signalé &quot;%1&quot;. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>Le programme auxiliaire ne connaît pas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>Aucun produit n&apos;a été indiqué. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>Ceci demande des droits d&apos;administrateur, et ce système n&apos;a pas pkexec pour les demander. Exécutez plutôt Changeover avec sudo. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>Le programme auxiliaire n&apos;a pas pu être lancé. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>La demande du mot de passe d&apos;administrateur a été fermée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Le système n&apos;a pas accordé de droits d&apos;administrateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>Le programme auxiliaire ne s&apos;exécute qu&apos;avec des droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>Le programme auxiliaire est lancé par Changeover lui-même, pas à la main.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>L&apos;autre côté a disparu.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>%1 ne peut pas être utilisé pour le journal du programme auxiliaire.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>À la demande d&apos;administrateur de Windows, la réponse a été non. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>Désinstallation de %1</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>Un autre programme est en cours d&apos;installation ou de désinstallation. Attente de sa fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>Arrêté pendant l&apos;attente d&apos;un autre programme d&apos;installation. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Arrêté avant de commencer. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>Pas lancé, car l&apos;étape précédente n&apos;a pas réussi.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>Ouvrez une session Windows en tant que la personne dont le dossier est %1, et ouvrez %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>Si cette personne y a plusieurs profils, ouvrez celui dont le dossier se termine par &quot;%1&quot;&#xa0;: tapez %2 dans la barre d&apos;adresse pour voir lequel est ouvert.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>Tapez %1 dans la barre d&apos;adresse et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>Cherchez l&apos;extension de Kaspersky et choisissez Supprimer. Si ce n&apos;est pas possible, une règle l&apos;installe&#xa0;: demandez à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>Seulement une fois les programmes eux-mêmes désinstallés.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>Elle contient quelque chose.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>On ne sait pas à qui elle appartient.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>Le chiffrement de Kaspersky a peut-être été utilisé sur cet ordinateur. Le dossier contient peut-être ce qu&apos;il faut pour ouvrir des fichiers chiffrés.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>Il contient des fichiers en quarantaine.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>Il contient des fichiers qui sont peut-être en quarantaine.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover n&apos;a pas pu regarder s&apos;il contient des fichiers en quarantaine.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover n&apos;a pas pu regarder à l&apos;intérieur.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>C&apos;est un pilote, et les pilotes sont seulement signalés&#xa0;: un faux geste ici empêche Windows de démarrer.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>Toujours en cours d&apos;exécution. Redémarrez l&apos;ordinateur et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover n&apos;a pas pu regarder si c&apos;est encore en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>Le dossier existe&#xa0;; il n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>Le dossier existe et il est vide.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>Le dossier existe, avec %1 éléments.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>Le navigateur a l&apos;extension dans ce profil.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>%1 a l&apos;extension dans le profil «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>Inscrit, mais %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>Windows le liste comme un antivirus activé.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>Windows le liste comme un antivirus.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>La clé existe, sans &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>La clé existe.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>La clé existe&#xa0;; elle n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>La valeur est &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows doit utiliser le pilote %1, qui n&apos;est pas inscrit.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows doit utiliser le pilote %1, dont le fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows doit utiliser le pilote %1, qui est encore là.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>Le certificat nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>La liste des tâches planifiées de Windows le contient.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>Le journal n&apos;a pas pu être commencé. Tout le reste fonctionne comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>L&apos;ordinateur ne dit pas s&apos;il fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>La liste des paquets installés n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 est un lien vers un endroit hors de ce disque.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 se trouve sur un autre disque de cet ordinateur-là.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 est un lien qui tourne en rond.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 est endommagé et n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>Cette partie du Registre est trop endommagée pour être lue.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>Le disque n&apos;a pas pu être lu jusqu&apos;à la fin de ce fichier.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>Certaines entrées de cette partie du Registre sont endommagées.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>Il n&apos;y a pas de place pour une copie du Registre.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>Cette partie du Registre est trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>L&apos;ordinateur n&apos;a pas été arrêté normalement, et sa dernière modification du Registre est incomplète.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>L&apos;ordinateur n&apos;a pas été arrêté normalement, et les modifications les plus récentes du Registre manquent.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>L&apos;ordinateur n&apos;a pas été arrêté normalement&#xa0;; les modifications les plus récentes se trouvent dans un journal de Windows 8 ou antérieur, qui n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>Ce n&apos;est pas une partie d&apos;un Registre Windows, ou son début est détruit.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>La fin de cette partie du Registre manque.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>Aucun fichier temporaire n&apos;a pu être créé pour une copie du Registre.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 est verrouillé par BitLocker. Déverrouillez-le avec son mot de passe ou sa clé de récupération, puis montez-le et indiquez ce dossier.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 est un périphérique ou l&apos;image d&apos;un périphérique. Montez-le en lecture seule et indiquez le dossier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 est vide. C&apos;est l&apos;aspect d&apos;un disque qui n&apos;est pas monté, ou que BitLocker a verrouillé.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de Windows dans un dossier appelé &quot;%1&quot;. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>Il y a plusieurs dossiers Windows ici&#xa0;: %1. Indiquez avec --windows lequel est le bon.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 est lui-même un dossier Windows. Indiquez le dossier au-dessus, là où le disque commence.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>Il n&apos;y a ni système Windows, ni système Linux, ni système macOS dans %1.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>Il n&apos;y a pas de place pour une copie de la liste des paquets.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>Cet ordinateur-là a une liste de paquets que seul le programme rpm peut lire, et celui-ci n&apos;a pas rpm.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>C&apos;est la partie du disque d&apos;un Mac qui contient le système. Les programmes se trouvent dans la partie appelée &quot;Data&quot;&#xa0;: montez celle-ci et indiquez son dossier.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>La partie du Registre de ce compte n&apos;est pas là.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>Ce Windows n&apos;a pas été arrêté, mais mis en veille (veille prolongée ou démarrage rapide). Ce qu&apos;il avait en mémoire peut être plus récent que ce disque. Arrêtez-le complètement pour un examen complet.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows n&apos;a pas permis de lire %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>Le Centre de sécurité Windows n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows n&apos;a pas pu lire %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>la liste des services</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>si l&apos;ordinateur fonctionne sur batterie</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows n&apos;indique pas %1.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>Le service de gestion de Windows (WMI) n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>Le service de gestion de Windows (WMI) n&apos;a pas permis de lire cela.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>Le service de gestion de Windows (WMI) n&apos;a pas pu répondre.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>Un disque d&apos;un autre ordinateur est seulement examiné. Rien n&apos;y a été modifié.</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>Ce PC d&apos;entraînement ne donne pas de droits d&apos;administrateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>Il n&apos;y a pas de points de restauration ici&#xa0;: seul un Windows en marche peut en créer un.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur ne fonctionne que sur le Windows qu&apos;il nettoie.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>L&apos;outil de nettoyage pose des questions dans une fenêtre, et personne ne peut en voir ici. Ouvrez une session sur cet ordinateur, puis exécutez-le là.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>Lecture de la liste de quarantaine</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Enregistrement des paramètres</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>%1 fichiers de la quarantaine eux-mêmes (%2). Ils restent enfermés&#xa0;: rien de ce qu&apos;ils contiennent ne peut s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture de l&apos;archive</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>Il n&apos;y a pas de parcours inachevé dans %1.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>Cette étape a été faite, mais n&apos;a pas pu être notée. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>Le parcours précédent ne peut pas être lu et est mis de côté. Ce qui est maintenant sur l&apos;ordinateur fait foi. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>Le parcours précédent vient d&apos;un autre ordinateur, «&#xa0;%1&#xa0;», et est mis de côté. Ce qui est maintenant sur celui-ci fait foi.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>Suite du parcours du %1.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>L&apos;outil de nettoyage de l&apos;éditeur</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>Il a été exécuté et s&apos;est terminé. La vérification montre ce qui reste. Un redémarrage est peut-être nécessaire d&apos;abord, si l&apos;outil en a demandé un.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>Signé par %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>Il n&apos;y a rien à redémarrer.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>Impossible d&apos;écrire maintenant la liste du bureau dans %1. Rien n&apos;y a été modifié.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>désinstallé, pas entièrement vérifié</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Ordinateurs terminés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Fichier enregistré</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>Les ordinateurs du bureau</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>Il n&apos;y a aucune entrée dans ce fichier. Tout a-t-il été exporté&#xa0;?</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>Le fichier se termine à l&apos;intérieur de l&apos;entrée qui commence à la ligne %1. Ce qui s&apos;en trouve là a été repris&#xa0;; regardez-la dans Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>Ce n&apos;est pas une exportation en texte de Kaspersky Password Manager&#xa0;: la ligne %1 n&apos;est pas le titre d&apos;une de ses parties.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>La ligne %1 n&apos;est pas comprise&#xa0;: rien n&apos;a donc été repris. Seules les exportations de la version anglaise de Kaspersky Password Manager sont comprises.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>La ligne %1 semble commencer une partie que ce programme ne connaît pas&#xa0;: rien n&apos;a donc été repris. Si la ligne fait partie d&apos;une de vos notes ou d&apos;un de vos commentaires, enlevez dans Kaspersky Password Manager la ligne de trois tirets qui la précède et exportez de nouveau.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>Ce fichier dépasse %1&#xa0;Mo, ce qui n&apos;est le cas d&apos;aucune exportation de mots de passe.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>La ligne %1 ne peut pas être lue&#xa0;: le fichier n&apos;est pas en UTF-8, et rien n&apos;est deviné. Ouvrez-le dans le Bloc-notes, vérifiez qu&apos;il s&apos;affiche bien, enregistrez-le avec l&apos;encodage UTF-8, et réessayez.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>La ligne %1 contient un caractère nul, qu&apos;aucun texte ne contient. Ouvrez le fichier dans le Bloc-notes, vérifiez qu&apos;il s&apos;affiche bien, enregistrez-le avec l&apos;encodage UTF-8, et réessayez.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>Les mots de passe n&apos;ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>il n&apos;y a pas de place pour les notes</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>pas d&apos;adresse web</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>pas de mot de passe</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>un autre mot de passe pour un site et un nom d&apos;utilisateur qui existent déjà</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>seul le commentaire manque&#xa0;: il n&apos;y a pas de place pour lui</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>seul le commentaire manque&#xa0;: il est trop long</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>seul le nom manque&#xa0;: il n&apos;y a pas de place pour lui</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>Aucune des entrées ne peut être reprise dans %1. Rien n&apos;a été écrit&#xa0;; choisissez un autre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 n&apos;a pas pu être relu tel qu&apos;il avait été écrit&#xa0;; il a donc été supprimé.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 n&apos;est pas un fichier indépendant. Supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>%1 ne peut pas être supprimé. Fermez les programmes qui l&apos;utilisent et supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>Supprimer un fichier ne garantit pas qu&apos;il n&apos;en reste rien. Sur un SSD, dans les copies d&apos;un programme de sauvegarde ou d&apos;un dossier cloud, et dans la Corbeille s&apos;il y est passé, les mots de passe peuvent encore se trouver. Écraser d&apos;abord le fichier n&apos;y changerait rien.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>des droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>le mot de passe du produit (s&apos;il y en a un)</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>votre oui pour ce programme précis</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>une personne qui répond à ses fenêtres</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>le plus souvent un redémarrage ensuite</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Désinstaller %1</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Décider pour %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>Il n&apos;indique aucun paquet d&apos;installation. Désinstallez-le dans Windows, sous Paramètres, Applications, Applications installées.</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>Il n&apos;appartient à aucun paquet de votre système. Désinstallez-le de la façon dont il a été installé.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>Seul son nom a été reconnu. Veuillez confirmer que c&apos;est bien le programme que vous voulez désinstaller.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>Si un mot de passe le protège, vous en aurez besoin. Un mauvais mot de passe n&apos;est jamais essayé deux fois.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>Prévenez la personne qui gère cet ordinateur</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>Un agent relie cet ordinateur à un serveur d&apos;administration. Le serveur peut réinstaller le produit. Faites d&apos;abord retirer l&apos;ordinateur de ses groupes sur ce serveur.</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>Le plan a été fait sur «&#xa0;%1&#xa0;»&#xa0;; cet ordinateur est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le plan, mais il n&apos;y a maintenant rien à faire pour cela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le plan indique la version «&#xa0;%2&#xa0;», c&apos;est maintenant la version «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la désinstallation se ferait maintenant d&apos;une autre façon, par «&#xa0;%2&#xa0;» et non par «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>«&#xa0;%1&#xa0;» est nouveau&#xa0;: le plan ne le connaît pas.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>Il n&apos;y a pas de PC d&apos;entraînement appelé &quot;%1&quot;. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>%1 contient déjà un PC d&apos;entraînement.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>%1 n&apos;a pas pu être supprimé sur le PC d&apos;entraînement.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n&apos;a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 a été arrêté.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1 ne s&apos;est pas comporté comme prévu et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1 ne s&apos;est pas terminé à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 a planté.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>On ne peut pas demander à Microsoft Defender son état&#xa0;: Windows n&apos;a pas sa classe d&apos;état.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender indique qu&apos;il ne fonctionne pas dans son mode normal (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender indique que son antivirus est activé.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender indique que son antivirus est désactivé.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender indique que sa protection en temps réel est activée.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender indique que sa protection en temps réel est désactivée.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender indique que sa protection contre les falsifications est activée.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender indique que sa protection contre les falsifications est désactivée.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Sa liste des menaces connues a %n jour.</numerusform>
            <numerusform>Sa liste des menaces connues a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>Le service de Microsoft Defender n&apos;est pas inscrit dans Windows.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>Le service de Microsoft Defender est désactivé (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>Le service de Microsoft Defender peut démarrer (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>Le service de Microsoft Defender ne dit pas comment il démarre.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>Le service de Microsoft Defender n&apos;indique pas son programme.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>Le programme de Microsoft Defender est là.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Le programme de Microsoft Defender manque.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>Une stratégie désactive Microsoft Defender (DisableAntiSpyware). Ses versions récentes peuvent l&apos;ignorer, pas les anciennes ni les serveurs.</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>Voir si Microsoft Defender est activé&#xa0;:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>Voir s&apos;il est installé&#xa0;:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>S&apos;il est installé et qu&apos;il a été désactivé, l&apos;activer, puis redémarrer le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>S&apos;il n&apos;est pas installé, l&apos;ajouter (Windows Server 2019 et ultérieur), puis redémarrer le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>S&apos;il n&apos;est pas installé, l&apos;ajouter (Windows Server 2016), puis redémarrer le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>La même chose d&apos;une autre façon&#xa0;:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>les réseaux d&apos;entreprise</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>les réseaux privés</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>les réseaux publics</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>Le Pare-feu Windows est désactivé&#xa0;: son service ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>Le Pare-feu Windows est désactivé pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>Un autre pare-feu est indiqué comme activé&#xa0;: %1. Regardez dans sa propre fenêtre pour vous en assurer.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>On ne sait pas si un pare-feu est activé.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>Le Pare-feu Windows est activé pour tous les types de réseaux.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>Le service du Pare-feu Windows n&apos;est pas inscrit dans Windows.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>Le service du Pare-feu Windows ne dit pas comment il démarre.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>Le service du Pare-feu Windows est désactivé (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>Le service du Pare-feu Windows peut démarrer (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>Le service du Pare-feu Windows ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>Le pare-feu est activé pour %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>Le pare-feu est désactivé pour %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 est indiqué comme un pare-feu activé.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 est indiqué comme un pare-feu désactivé.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 est indiqué comme un pare-feu.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>Cette entrée est restée&#xa0;: %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>Cette entrée est restée&#xa0;: le programme n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>Le programme n&apos;a pas été trouvé, mais tous les endroits n&apos;ont pas pu être examinés.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>Le Centre de sécurité Windows ne liste pas %1, mais une deuxième liste de Windows l&apos;indique comme activé.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>Le Centre de sécurité Windows indique que %1 est activé, mais une deuxième liste de Windows l&apos;indique comme désactivé.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>Le Centre de sécurité Windows indique que %1 est désactivé, mais une deuxième liste de Windows l&apos;indique comme activé.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>Le Centre de sécurité Windows indique que Microsoft Defender est activé, mais Microsoft Defender indique qu&apos;il ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>Le Centre de sécurité Windows indique qu&apos;un antivirus est activé.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender indique qu&apos;il est activé.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>Le Centre de sécurité Windows n&apos;indique pas si un antivirus est activé.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>Le Centre de sécurité Windows indique qu&apos;aucun antivirus n&apos;est activé, mais Microsoft Defender indique qu&apos;il l&apos;est.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>Le Centre de sécurité Windows n&apos;indique comme activé que ce qui n&apos;est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>Le Centre de sécurité Windows indique qu&apos;aucun antivirus n&apos;est activé.</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>Impossible de lui demander&#xa0;: il n&apos;y a pas de Centre de sécurité Windows sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>Impossible de lui demander&#xa0;: cet ordinateur n&apos;est pas en marche, seul son disque est examiné.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>Windows Server n&apos;a pas de Centre de sécurité, qui liste les antivirus.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>Impossible d&apos;interroger le Centre de sécurité Windows&#xa0;: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Centre de sécurité</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender indique qu&apos;il n&apos;est pas activé. Si un autre antivirus est installé, regardez dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>Microsoft Defender n&apos;a pas pu être interrogé non plus.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>Une deuxième liste de Windows indique %1 comme activé. Microsoft n&apos;explique pas comment lire cette liste&#xa0;: ce n&apos;est donc pas une preuve.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>activé ou désactivé&#xa0;: on ne le sait pas</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>à jour ou non&#xa0;: on ne le sait pas</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 est activé et à jour.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 est activé, mais n&apos;est pas à jour.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>Ouvrez-le et laissez-le se mettre à jour. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 est activé. Windows n&apos;indique pas s&apos;il est à jour.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>Ouvrez-le et regardez quand il s&apos;est mis à jour pour la dernière fois.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 est là, mais il est désactivé.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>Ouvrez-le et activez-le. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 est là, mais il n&apos;est pas certain qu&apos;il soit activé.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>Ouvrez-le et regardez. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>Windows liste encore %1, mais son programme n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>Installez-le à nouveau. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>Windows ne liste aucun antivirus, donc pas %1 non plus.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>Windows liste %1, mais pas encore %2.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>S&apos;il n&apos;est pas encore installé, installez-le maintenant. S&apos;il l&apos;est, redémarrez l&apos;ordinateur. Vérifiez ensuite à nouveau.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>Sur cet ordinateur, impossible de demander si %1 est activé.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>Ouvrez-le et regardez là.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>Windows le liste sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>La façon dont Windows écrit son nom n&apos;est pas confirmée. Changeover a cherché&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>Ce conteneur de quarantaine n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>Ce conteneur de quarantaine est endommagé à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>Ce n&apos;est pas un conteneur de quarantaine.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>La liste de quarantaine du produit n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>La liste de quarantaine du produit n&apos;est pas une base de données.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (probable)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (horloge de cet ordinateur-là)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>Les fichiers de ce produit ne sont copiés que si Changeover lui-même s&apos;exécute en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 n&apos;a pas pu être lu jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>Copie de la quarantaine&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>Le produit le liste, mais son fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>La liste a été interrompue&#xa0;: il y en a peut-être plus que ce qui est indiqué.</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>Ce n&apos;est pas une liste de quarantaine.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>Peut-être une copie gardée par System Watcher. Elle ne dit pas ce que c&apos;est.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>Le produit était en train d&apos;écrire sa liste de quarantaine&#xa0;: les entrées les plus récentes peuvent manquer.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>La liste du produit ne nomme pas ce fichier. On ne peut pas dire ce que c&apos;est.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>La liste de quarantaine du produit n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>La liste de quarantaine du produit est trop volumineuse.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>La quarantaine dans %1 n&apos;a pas pu être lue en entier. Avec des droits d&apos;administrateur, elle peut l&apos;être&#xa0;; et tant que le produit est installé (%2), sa propre fenêtre de quarantaine montre ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>Quarantaine&#xa0;: fichier %1 sur %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>Ne redémarrez pas et n&apos;éteignez pas cet ordinateur avant que ceci soit réglé.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>S&apos;il a tout de même été redémarré et que le clavier ou la souris ne fonctionne pas</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>Si l&apos;un des deux fonctionne, utilisez-le&#xa0;: sur l&apos;écran de connexion, l&apos;icône d&apos;accessibilité ouvre un clavier visuel.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>Si aucun des deux ne fonctionne&#xa0;: éteignez l&apos;ordinateur avec son bouton d&apos;alimentation pendant que Windows démarre, trois fois de suite. Windows ouvre alors son menu de réparation. Le clavier et la souris y fonctionnent, car c&apos;est un petit Windows à part.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>Choisissez-y Dépannage, Options avancées, Restauration du système, puis un point de restauration datant d&apos;avant la désinstallation.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>S&apos;il n&apos;y en a pas, ou en cas de doute&#xa0;: montrez cette page à quelqu&apos;un qui répare des ordinateurs. Rien n&apos;est perdu sur le disque.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>Pour la personne qui le répare</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>Les paramètres de Windows pour une classe de périphériques nomment un pilote de filtre qui ne sera plus là après le prochain démarrage. Où cela a été vu&#xa0;:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de secours</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>Rien de ce qui s&apos;appelle &quot;%1&quot; n&apos;est sur cet ordinateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>«&#xa0;%1&#xa0;» vous revient&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été reconnu seulement par son nom et demande votre confirmation. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Désinstaller des programmes demande des droits d&apos;administrateur. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>Un autre Changeover est en train de désinstaller quelque chose sur cet ordinateur. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays d&apos;origine</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Fonctionne sur</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Tests indépendants</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>Ce qu&apos;il fait de l&apos;ancien antivirus</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>À demander à l&apos;éditeur</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>Rien n&apos;a encore été désinstallé. Voici ce qui a été trouvé, et ce qui a été conservé.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>Cet ordinateur est propre&#xa0;: aucun produit et aucune trace n&apos;ont été trouvés.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>Les produits sont désinstallés. Redémarrez l&apos;ordinateur pour terminer&#xa0;; quelques traces sont indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>Les produits sont désinstallés. Il reste quelques traces&#xa0;; elles sont indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>Au moins un produit est encore installé. La liste ci-dessous dit lequel, et que faire ensuite.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>Rien n&apos;a été trouvé, mais tous les endroits n&apos;ont pas pu être examinés.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Aucun produit Kaspersky.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>Là où il n&apos;a pas été possible de regarder</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>Ce qui pourrait être perdu ou mal se passer</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été conservé</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Cela se trouve dans %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Ce qui n&apos;a pas pu être conservé</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>Paramètres qui ont pu être lus</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>Ce qui se trouvait en quarantaine</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>Fichiers que le produit avait enfermés. La liste seulement&#xa0;: un fichier en quarantaine peut être perdu pour toujours une fois le produit désinstallé.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Emplacement d&apos;origine</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>Et %1 de plus&#xa0;: le dossier &quot;quarantine&quot; du fichier enregistré les contient tous.</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>Le point de restauration</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>Quelles traces ont été retirées</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>Elles peuvent être remises en place&#xa0;: &quot;changeover-cli undo&quot; (sauvegarde %1).</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Les traces qui restent</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>Un antivirus est activé.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>Aucun antivirus n&apos;est activé.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>Cet ordinateur ne peut pas dire si un antivirus est activé.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>Ce qui protège cet ordinateur maintenant</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>documenté par Microsoft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>Commandes pour l&apos;administrateur, dans un PowerShell ouvert en tant qu&apos;administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>Impossible à demander&#xa0;:</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>Ceci était un entraînement, sur une copie. Aucun ordinateur réel n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Rapport de Changeover</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>%n jour depuis</numerusform>
            <numerusform>%n jours depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>Programmes Kaspersky trouvés</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>Programmes Kaspersky trouvés&#xa0;; traces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>Pourquoi&#xa0;: ce que les autorités américaines ont décidé</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>Choisi comme nouvelle protection&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>L&apos;emplacement du programme a un nom qui ne peut pas être noté.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>L&apos;ordinateur n&apos;a pas pu être redémarré d&apos;ici. Redémarrez-le comme vous le faites d&apos;habitude.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover n&apos;a pas pu prévoir de se rouvrir tout seul. Ouvrez-le vous-même après le redémarrage.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>La protection du système est désactivée sur cet ordinateur&#xa0;; Windows ne crée donc pas de points de restauration. Vous pouvez l&apos;activer&#xa0;: cherchez «&#xa0;Créer un point de restauration&#xa0;» dans le menu Démarrer, choisissez le lecteur système, puis Configurer.</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>Votre organisation ne permet pas les points de restauration sur cet ordinateur. Demandez aux personnes qui s&apos;en occupent.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>Des points de restauration ne peuvent pas être créés ici&#xa0;: ce système n&apos;en a pas. Windows Server et Linux n&apos;en créent jamais.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>Créer un point de restauration demande des droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>Il n&apos;y a pas de place pour un point de restauration sur le lecteur système. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>Windows ne crée pas de points de restauration en mode sans échec. Démarrez-le normalement pour en créer un.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows n&apos;a pas créé de point de restauration à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows n&apos;a pas pu créer de point de restauration.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>Le point de restauration %1 a été créé.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>Le point de restauration %1 a été créé, %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows n&apos;a pas créé de nouveau point de restauration, car il en existe un récent&#xa0;: numéro %1, du %2. Y revenir annulerait aussi ce qui a été installé depuis.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover&#xa0;: avant la désinstallation de programmes</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows a indiqué avoir créé un point de restauration, mais il n&apos;y en a pas. Ne comptez pas dessus.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows n&apos;indique pas quels points de restauration il a&#xa0;; aucun n&apos;a donc été créé.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Windows n&apos;a pas de moyen de créer un point de restauration ici.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Encore moins d&apos;une minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Encore environ %n minute</numerusform>
            <numerusform>Encore environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>La liste des %1 fichiers dans la quarantaine de %2. La liste seulement&#xa0;: les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>la liste de quarantaine de %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>La liste de quarantaine de %1, telle que le produit lui-même l&apos;écrit.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>Les paramètres de %1 dans le Registre&#xa0;: %2 valeurs.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>Laissé de côté exprès&#xa0;: cela pourrait contenir un mot de passe.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>le fichier de paramètres de %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>Le fichier de paramètres de %1, écrit par le produit lui-même.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>Rien ne peut être nettoyé ici.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows crée un point de restauration. Cela peut prendre quelques minutes</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Aucun fichier n&apos;a été commencé.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>Ce n&apos;est pas le fichier qui a été vérifié. Il n&apos;est pas exécuté.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>Il n&apos;a jamais été mis à jour.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>Dernière mise à jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>La licence est encore valable %1 jours.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>La licence a expiré.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>Il y a une licence.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>Il n&apos;y a pas de licence.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>Un mot de passe protège ses paramètres.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>Son autodéfense est activée.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>Son autodéfense est désactivée.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>Le serveur d&apos;une organisation le gère.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>Dernier contact avec ce serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>Dernière analyse complète&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>%1 a été laissé de côté&#xa0;: cela contient trop de choses.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>La valeur %1 a été laissée de côté&#xa0;: elle est trop volumineuse.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>%1 a été laissé de côté&#xa0;: son nom contient des caractères impossibles dans un fichier de Registre.</translation>
    </message>
</context>
</TS>
