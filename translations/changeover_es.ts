<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>¿Qué archivo es la herramienta de limpieza?</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>Programas (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Windows dice que &quot;%1&quot; firmó este archivo. ¿Es el fabricante?</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover no puede conocer todos los nombres con que firma el fabricante. Si no está seguro, diga que no.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>La firma fue emitida por %1. No se consultó nada en línea.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>Sí, e&amp;jecutarla</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>N&amp;o, dejarla</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>La herramienta de limpieza del fabricante</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>Si el desinstalador sigue fallando, lo siguiente que puede probar es la herramienta de limpieza de Kaspersky, kavremover. Changeover no la descarga. Consígala en la página del fabricante o de alguien de su confianza, y elija el archivo aquí.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>Se comprueba antes de ejecutarla. Después hace sus propias preguntas, también para escribir lo que muestra una imagen.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>El sistema pedirá primero permisos de administrador.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>En la práctica, elija kavremvr.exe en la carpeta Downloads de la muestra. No inicia nada.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>Ele&amp;gir el archivo …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Fuente: %1. Comprobado el %2.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Funciona en: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>Pregunte al fabricante por: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>Hay un punto de restauración</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>Si Windows tiene problemas después de quitar los programas, busque &quot;rstrui&quot; en el menú Inicio y elija este.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>Puede seguir sin él. Entonces, si Windows tiene problemas después de quitar los programas, no se podrá volver a como está ahora.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>No hay punto de restauración</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>Intentar crearlo otra &amp;vez</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>¿Crear primero un punto de restauración?</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows recuerda cómo están ahora sus programas y ajustes, y puede volver a ese estado. Sus propios archivos quedan como están en cualquier caso.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>El sistema pedirá primero permisos de administrador.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>Crear un &amp;punto de restauración</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Antivirus program</source>
        <translation>Programa antivirus</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>Agente: conecta este equipo con el centro de control de una empresa</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>Programa de VPN</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Clave del Registro</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>Lista de programas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>Hay un antivirus activado</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>No hay ningún antivirus activado</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>Este equipo no puede decir si hay un antivirus activado</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Lo que se revisó</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>Vino junto con el programa antivirus</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>Centro de control: administra otros equipos</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>Vino con el traspaso de septiembre de 2024</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>Comandos para el administrador de este servidor</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>Abra PowerShell como administrador y escriba:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (sin confirmar)</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows todavía no se ha reiniciado por completo</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>Un reinicio termina de quitar los programas</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>Apagar y volver a encender no basta en muchos equipos (&quot;Inicio rápido&quot;). Solo basta un reinicio.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>Esto es práctica: solo se reinicia la muestra, no su equipo.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>Guarde primero su trabajo abierto. Changeover se abre otra vez solo cuando usted haya iniciado sesión, y sigue con la comprobación.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>Reiniciar la &amp;muestra</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>Reiniciar el &amp;equipo ahora</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>Imprima esta hoja ahora. Dice qué hacer si el equipo se reinicia de todos modos.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Abrir la hoja de recuperación</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>Día no confirmado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>Guarde primero su trabajo abierto. Después del reinicio, abra Changeover otra vez desde su memoria USB: sigue con la comprobación.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>Fuente, comprobada el %1:</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>A quién obliga: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>En la ley: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>el Reino Unido</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>los Países Bajos</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>otro país</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en casa</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>para un negocio o una organización</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>para una agencia federal o su contratista</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>para vender, reparar o integrar software</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>fuera de Estados Unidos</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Qué ocurrió, día a día</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>Actualizado hace poco</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n día sin actualización</numerusform>
            <numerusform>%n días sin actualización</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>%1 en este equipo se actualizó por última vez el %2.</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>Sin actualizaciones, no reconoce las amenazas nuevas.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Nunca actualizado</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>%1 en este equipo dice que nunca se actualizó.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>¿Cuánto tiempo sin actualizaciones?</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>No se pudo ver cuándo se actualizó por última vez %1 en este equipo.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>Encontrado aquí: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>Solo se vio el nombre, así que asegúrese de que se trata de este programa.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>Esto es lo que se sabe de él y cómo quitarlo.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>&quot;%1&quot; no es un nombre de paquete.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Se detuvo antes de empezar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>Quitando el paquete %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>En este momento, otro programa está instalando o quitando paquetes. No se cambió nada.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>Este producto no tiene un paquete de Windows Installer.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>Su desinstalador no se puede iniciar desde aquí. Quítelo en Windows, en Configuración, Aplicaciones, Aplicaciones instaladas. No se cambió nada.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>Este desinstalador muestra ventanas propias, y aquí no hay pantalla donde mostrarlas. Alguien tiene que iniciar sesión y quitarlo allí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>Responda, por favor, lo que el desinstalador pregunta en su propia ventana.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>El desinstalador lleva %1 minutos en silencio. Busque una ventana suya que espera una respuesta, quizá detrás de otras.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>El desinstalador no ha dicho nada durante %1. Quizá siga trabajando: espere, por favor, y no apague.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>Este no es un paquete de este programa, o está dañado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>No existe la carpeta para %1. Elija otra.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> No se cambió nada de lo que había antes, y no queda ningún paquete a medias.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>No queda espacio para escribir %1. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>La carpeta de %1 ya no está; ¿se retiró la unidad? Conéctela de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> No se cambió nada de lo que había antes.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>%1 no cabe: un paquete admite menos de 4 GB. Se dejó fuera; todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>El paquete ya está terminado.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 no puede ser un nombre en el paquete.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>%1 no cabe: un paquete admite como máximo %2 archivos. Se dejó fuera; todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se pudo leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Se detuvo. No se escribió ningún paquete.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 está dañado en el paquete.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 no está en este archivo guardado.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 es demasiado grande para mostrarlo.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 no está como se guardó.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>En el equipo hay un controlador de cifrado de este producto.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>Lo que el producto cifró solo se puede leer con el producto. Si lo quita antes, puede perder sus archivos o la unidad entera, y es posible que Windows ya no arranque.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>No quite el producto todavía. Pregunte a la persona que administra este equipo si las unidades o los archivos están cifrados.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>Primero haga descifrar todo, con el propio producto o desde su servidor de administración. Los archivos en unidades extraíbles también cuentan.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>Copie lo importante a un lugar sin cifrar y compruebe que se abre allí.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>Si sabe que no hay nada cifrado, indíquelo aceptando este riesgo.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>Este puede ser un controlador de cifrado de este producto.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>Su nombre se parece al de los que cifran unidades o archivos; todavía nadie ha podido confirmarlo. Si lo es, lo que cifró solo se puede leer con el producto, y si quita antes el producto puede perder sus archivos.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>Datos del producto: informes, bases de datos y quizás archivos que guardó como copia de seguridad.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>Una clave del Registro vacía. No hace ningún daño.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>Un servicio o controlador registrado cuyo archivo ya no está. Windows no puede iniciarlo.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>Un servidor de administración controla este equipo.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>El servidor decide sobre el producto en este equipo: puede fijar su contraseña, y puede volver a instalar el producto después de que usted lo quite.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>Pida a la persona que administra el servidor que saque este equipo de sus grupos y tareas.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>Pida también la contraseña, por si allí se fijó una.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>Datos de Network Agent. No hacen ningún daño.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>Un servicio registrado cuyo archivo ya no está. Windows no puede iniciarlo.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>Datos de la VPN. No hacen ningún daño.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>Un servicio o controlador de red registrado cuyo archivo ya no está. Windows no puede iniciarlo.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>Una contraseña protege el producto.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>Su desinstalador pide esta contraseña. Sin ella, el producto se queda, y tras varios intentos fallidos puede bloquearse por un rato.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>Busque la contraseña. Es la que usted u otra persona de su casa eligió en la configuración del producto.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>Téngala a mano para la desinstalación, o desactive la protección con contraseña en la configuración del producto. El equipo puede tardar medio minuto en notarlo.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>La autoprotección del producto está activada.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>Impide que otros programas cambien los archivos y la configuración del producto, también mientras la protección está en pausa. El desinstalador del propio producto está hecho para eso; mientras tanto no es posible limpiar a mano.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>Casi siempre no hay nada que hacer.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>Si la desinstalación falla, abra la configuración del producto, desactive allí la autoprotección e intente de nuevo.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>Datos del producto: informes, bases de datos y quizás archivos en cuarentena.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>Datos del producto, con las copias de seguridad de los archivos detectados. Mire la lista antes de borrarlos.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>La carpeta del programa. El administrador de paquetes debería haberla quitado.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>La carpeta del programa. Su desinstalador debería haberla quitado.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>Una carpeta con controladores del producto. Solo se informa de ella: es posible que Windows todavía use alguno.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>La configuración de Windows para el teclado nombra un controlador de Kaspersky. Si ese controlador ya no está, es posible que el teclado no funcione después del próximo inicio. Este programa solo lo informa: consulte a alguien que conozca Windows antes de reiniciar.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>La configuración de Windows para el mouse nombra un controlador de Kaspersky. Si ese controlador ya no está, es posible que el mouse no funcione después del próximo inicio. Este programa solo lo informa: consulte a alguien que conozca Windows antes de reiniciar.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>Con este certificado el producto podía ver páginas web cifradas. Sin el producto nadie lo necesita.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>Esta herramienta funciona sin instalarse. Elimine el archivo que descargó.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>La dejó la herramienta gratuita Virus Removal Tool: informes y quizás archivos que puso en cuarentena. Mire qué contiene antes de eliminarla.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>Puede haber contraseñas guardadas en el gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover no puede ver si usted guarda contraseñas en él. Si lo hace, es posible que no pueda entrar en sus cuentas cuando ya no esté.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>Abra el gestor de contraseñas y busque la manera de exportar sus contraseñas. Páselas a otro gestor de contraseñas.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>Un archivo exportado puede mostrar todas las contraseñas a cualquiera que lo abra. Elimínelo, también de la papelera de reciclaje, en cuanto las haya pasado.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>Guarde también la contraseña principal hasta estar seguro de que no falta nada.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>Las reglas para los niños pueden terminar con Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>Los límites de tiempo y las páginas bloqueadas pueden desaparecer en cuanto se quite, y es posible que pida la cuenta del padre o de la madre antes de dejarse quitar.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>Anote las reglas que quiera conservar.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>Tenga a mano el nombre y la contraseña de la cuenta del padre o de la madre.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>Active antes otra protección para el niño, por ejemplo, Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>Una parte del producto desaparece o cambia en el próximo reinicio.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>Alguien ha empezado a quitarlo o a actualizarlo. Un desinstalador que empiece entretanto puede fallar a la mitad.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Guarde su trabajo y reinicie el equipo: elija &quot;Reiniciar&quot;, no &quot;Apagar&quot;.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Después, abra este programa de nuevo.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>No reinicie todavía: el teclado o el ratón dejarían de funcionar.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Windows carga un controlador de Kaspersky junto con el teclado o el ratón. Ese controlador faltará en el próximo inicio, pero Windows seguirá pidiéndolo. Es posible que entonces ni siquiera pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>No reinicie ni apague el equipo.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>Si todavía tiene el instalador del mismo producto de Kaspersky, instálelo encima del anterior. Así vuelve el controlador. Después quite el producto con su propio desinstalador y vuelva a mirar aquí.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>Si no es posible, pida ayuda a un técnico y muéstrele los detalles de abajo. Hay que sacar el nombre de la lista de filtros que aparece allí. Changeover no cambia esa lista por sí mismo: un error en ella también le dejaría sin teclado ni ratón.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>Reinicie solo cuando esta advertencia haya desaparecido.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Este programa administra otros equipos. Primero quite los productos de Kaspersky de esos equipos, con una tarea de esta consola o con Changeover en cada uno. Solo después desinstálelo en Windows, en Configuración, Aplicaciones. Changeover no lo toca.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Es una ventana al programa que administra otros equipos. Cuando nadie lo necesite, desinstálelo en Windows, en Configuración, Aplicaciones. Changeover no lo toca.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>¿Creó alguna vez una bóveda con este producto?</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>Una bóveda es un lugar cerrado para archivos. Nadie ha podido confirmar cómo las guarda este producto, y Changeover no puede ver si usted tiene una. Si la tiene, quizás solo este producto pueda abrirla.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>Abra el producto y busque &quot;Bóveda secreta&quot;, &quot;Cifrado de datos&quot; o un nombre parecido (en inglés: &quot;Secret vault&quot;, &quot;Data Encryption&quot;, &quot;Data vault&quot;).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>Si hay una bóveda, ábrala allí con su contraseña y copie todo lo que contiene a una carpeta normal.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>Compruebe que las copias se abren. Si no hay ninguna bóveda, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>¿Hizo alguna vez una copia de seguridad con este producto?</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>Nadie ha podido confirmar si esas copias de seguridad se pueden leer sin el producto, y Changeover no puede ver si usted tiene alguna.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>Abra el producto y busque &quot;Copia de seguridad y restauración&quot; (en inglés: &quot;Backup and Restore&quot;).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>Si hay copias de seguridad, restaure allí lo que quiera conservar en una carpeta normal.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>Haga una nueva copia de seguridad con otro programa. Si no hay copias de seguridad, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>La carpeta del programa, de una versión que ya no está instalada o cuya actualización nunca terminó.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>Lo que el producto anotó para una persona de este equipo. No hace ningún daño.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>Una clave de una persona que no se puede abrir. Una parecida estaba presente cuando falló una actualización de Windows.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>La extensión del producto para el navegador. Quítela en el navegador, en Extensiones.</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>Puede ser la extensión del producto para el navegador; nadie ha podido confirmar aún su número. Mire en el navegador, en Extensiones.</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>Indica al navegador dónde está el programa auxiliar de la extensión. Sin el producto no lleva a ninguna parte y no hace ningún daño.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>Una regla hace que el navegador vuelva a instalar la extensión de Kaspersky. Es posible que la haya puesto alguien que administra este equipo.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Windows inicia de vez en cuando algo con este nombre. Sin el producto falla y no hace ningún daño.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows todavía cuenta con un programa antivirus que ya no está, y por eso puede mantener desactivado Microsoft Defender. Reiniciar suele ayudar.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>Datos del agente. No hacen ningún daño.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>Este programa trabaja para otros equipos. Consulte a la persona que se ocupa de él. Changeover no lo toca.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>Este programa administra otros equipos. Primero quite los productos de Kaspersky de esos equipos, con una tarea de esta consola o con Changeover en cada uno. Solo después quite su paquete. Changeover no lo toca.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>El producto guarda archivos en su copia de respaldo.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Cuando el producto ya no esté, no podrá devolverlos. La mayoría son dañinos y es mejor olvidarlos; alguno puede ser suyo y estar ahí por error.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>Mire la lista con kesl-control y restaure allí lo que conozca y necesite.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Si no necesita nada de ahí, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover lo reconoce en el disco, nada más. Inicie la Mac y desinstale el producto allí, con su propio desinstalador.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>Datos del producto, quizás con archivos en cuarentena. Mire qué contienen antes de eliminarlos.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>Llegó en septiembre de 2024, cuando una actualización quitó el programa de Kaspersky en los Estados Unidos. Consérvelo o desinstálelo en Windows, en Configuración, Aplicaciones. Algunas personas vieron que volvía después de reiniciar: vuelva a mirar entonces.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>Puede haber llegado en septiembre de 2024 junto con UltraAV, donde se usaba la VPN de Kaspersky. Consérvelo o desinstálelo en Windows, en Configuración, Aplicaciones.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>Nadie pudo confirmar dónde muestra este producto sus exclusiones. Busque en su configuración las exclusiones del análisis y las aplicaciones de confianza.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>Si una empresa administra este equipo, pregunte a quien lo hace: quizás la lista solo se vea allí.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>Abra la configuración del producto y busque las exclusiones y acciones al detectar algo.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>Abra la lista de &quot;administrar exclusiones&quot; y copie lo que contiene, una línea por exclusión.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>Abra la lista de &quot;especificar aplicaciones de confianza&quot; y cópiela también, con &quot;proceso:&quot; delante de cada línea.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>En sus propias ventanas, el desinstalador pregunta si debe conservar la activación, los ajustes, los archivos de Copia de seguridad y las claves de los archivos cifrados. Solo la misma versión puede abrir lo que conservó.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>En sus propias ventanas, el desinstalador pregunta si debe conservar la licencia, los ajustes y los archivos en cuarentena. Sin el producto, nadie puede abrir lo que conservó.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>La carpeta /var/opt/kaspersky se queda, con las copias de los archivos detectados.</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>Acerca de Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin relación con Kaspersky ni con ningún otro fabricante.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Software de otros autores</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>&amp;Comprobar cada byte</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>Lo que había en este equipo</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Cuánto se ha comprobado</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>¿Qué archivo guardado?</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Archivos que guardó Changeover (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>No se puede mostrar este archivo</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>El archivo no se modificó. Elija uno cuyo nombre empiece por &quot;changeover-&quot; y termine en &quot;.zip&quot;.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Detalles para expertos</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>Guardado el %1 con %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>Archivos en cuarentena: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Lo que se encontró entonces</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Ningún producto de Kaspersky.</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>Una parte no se puede mostrar</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>Todo lo que contiene: %1 archivos</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>Lo que no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>Bien: todo está como se guardó.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>Dañado: %1 no está como se guardó. Busque otra copia de este archivo.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Configuración de %1</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>¿Ya no está? ¿Tengo protección?</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover buscó de nuevo, desde el principio.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>La comprobación no funcionó. No cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Compro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>No se encontró ningún programa de Kaspersky ni ningún resto.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>Los programas ya no están. Quedan algunos restos.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>Todavía hay un programa de Kaspersky</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>Vuelva un paso atrás para ver por qué y qué puede intentar ahora.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>No se vio nada, pero no se pudo mirar en todas partes</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>Por eso, Changeover no puede afirmar que ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n resto</numerusform>
            <numerusform>%n restos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>Certeza: %1 %.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover no pudo mirar en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>Está en ese disco. Se puede quitar cuando ese equipo vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>La limpieza no funcionó.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>El reinicio no funcionó</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>Esperando a que se active un antivirus</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>Windows Defender necesita a menudo un minuto después de que se va otro antivirus. Changeover sigue mirando. Mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Dejar de m&amp;irar</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>Nada se activó por sí solo en un minuto</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>Reinicie el equipo: quizá Windows necesite eso primero.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>Abra Seguridad de Windows, elija &quot;Protección antivirus y contra amenazas&quot; y active Windows Defender.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>O instale el antivirus que usted eligió.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Después compruebe otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>Los restos no se ejecutan. Se indican aquí para que usted los conozca.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>Quizá falte un reinicio.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover puede retirarlo.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>Se queda. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>%n de ellos se puede retirar sin peligro. Va primero a una copia de seguridad, y usted puede devolverlo. También puede dejarlo: no hace daño.</numerusform>
            <numerusform>%n de ellos se pueden retirar sin peligro. Cada uno va primero a una copia de seguridad, y usted puede devolverlos todos. También puede dejarlos: no hacen daño.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Para esto se necesitan permisos de administrador. El sistema los pedirá cuando presione el botón.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>Re&amp;tirarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>%n resto atendido</numerusform>
            <numerusform>%n restos atendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Mostrar lo que se hizo</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>De&amp;volverlos a su lugar</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>El que usted eligió</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Primero el de Windows y después por orden alfabético. Elija una línea para ver más abajo los detalles.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>Todos los programas, uno al lado del otro</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Elegir este</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>Abrir la página del fabricante</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>Se quitó %n programa.</numerusform>
            <numerusform>Se quitaron %n programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>No se quitó ningún programa.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>Todavía hay un programa de Kaspersky. El informe dice por qué.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Su informe</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>Un informe de todo: lo que se encontró, se guardó y se quitó, y lo que queda. Imprímalo o guarde una copia.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Guardar una co&amp;pia …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Guardar una copia del informe</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>La página para imprimir está aquí: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>Listo. ¿Qué me queda?</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>Gracias por dedicarle tiempo. Esto es lo que tiene ahora.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>Se ejecutó la herramienta de limpieza del fabricante.</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>En letra &amp;grande</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>Imprimir &amp;la lista de pasos …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>¿Hace esto en varios equipos?</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>Ningún programa puede leer esta lista, así que cópiela a mano. Su nueva protección no necesita la mayor parte: empiece sin ella y agregue solo lo que de verdad le estorbe.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>Archivos, carpetas y programas que se excluían, uno por línea</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>Correctos tal como están: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>y %1 más; la lista guardada los tiene todos</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>&quot;Guardar ahora&quot; agrega la lista revisada y un script para Microsoft Defender. Changeover nunca ejecuta ese script; lo peligroso está desactivado en él.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Peligroso</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Revise esta entrada</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>¿Qué tengo?</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Se encontró %n programa de Kaspersky. Todavía no se ha cambiado nada.</numerusform>
            <numerusform>Se encontraron %n programas de Kaspersky. Todavía no se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover buscó programas de Kaspersky. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>No se pudo revisar este equipo</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>No se encontró ningún programa de Kaspersky</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>No se vio ningún programa de Kaspersky</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover buscó en la lista de programas, los servicios y las carpetas habituales. Puede seguir leyendo, o volver atrás y probar el equipo de práctica.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>Pero no se pudo mirar en todas partes, así que puede haber alguno.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>¿Puede otro programa contener el motor de Kaspersky?</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>Algunos fabricantes de routers y de otros antivirus incluyeron el motor de Kaspersky en sus propios productos. Changeover no puede verlo desde aquí. Si tiene un producto así, pregunte a su fabricante.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1, en funcionamiento ahora</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>Muy probable: se vio una señal clara.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>Solo lo indica su nombre. Por favor, diga si es un programa de Kaspersky.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>Sí, es un programa de Kaspersky y se puede quitar</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo se sabe?</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover no pudo mirar en todas partes</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>De estos lugares no se puede decir nada. Con permisos de administrador quizás se vea más; Changeover los pide en el paso &quot;Guardar&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>¿Qué podría perder?</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>Lea esto antes de quitar nada. Lo marcado con una señal de alto se debe resolver primero.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>No hay ningún obstáculo</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>No se vio cifrado, ni contraseña, ni ningún otro problema.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>No se quitará nada, así que no se puede perder nada.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo se sabe?</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>Conozco el riesgo</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>Para seguir de todos modos, escriba: %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>Para seguir de todos modos, por su cuenta y riesgo, escriba esta frase: %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>¿De &amp;quién es el equipo?</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mío</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>de mi familia</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>de una oficina</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>¿C&amp;uántos equipos?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>de 2 a 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 o más</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>¿Quién se &amp;ocupa de él?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>Debe ser &amp;gratuito.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>Lo usan n&amp;iños.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>Quiero una &amp;VPN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>Quiero un administrador de &amp;contraseñas.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>Es un servido&amp;r.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>Poner este e&amp;quipo en la lista</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>Elija una carpeta que vaya con usted: en una memoria, o una que vean todos los equipos. Guarda una sola lista de todos, con quién hizo qué.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Carpeta para la lista</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>Elegir la carpeta para la lista</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>¿Qué carpeta va con usted?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>La lista no se cambió</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Este equipo está en la lista</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>El siguiente equipo: lleve allí la carpeta, abra Changeover y siga el mismo camino.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>Abrir la lista para imprimirla</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>Leyendo los archivos guardados …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Vista general de una oficina</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>¿Qué carpeta tiene los archivos guardados de todos los equipos?</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Detalles para expertos</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>No hay vista general</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>No se modificó ningún archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>No se pudo escribir la página</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>Los archivos guardados no se modificaron. Cópielos en una carpeta en la que usted pueda escribir y elija esa carpeta.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>En esta carpeta no hay ningún archivo guardado</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover guarda un archivo por cada equipo. Reúnalos en una sola carpeta y elija esa carpeta.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>&amp;Abrir la página con todos</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Lo que falta por hacer</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… y más. La página los tiene todos.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>Archivos que no se pudieron leer: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>Por qué y cuándo</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>Antes de quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>Nueva protección</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>Si una contraseña protege este programa, escríbala aquí. Si no, deje esto vacío. Se usa una sola vez y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Crear el archivo</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>Abra Kaspersky Password Manager y vaya a su configuración, &quot;Import/Export&quot;. Elija &quot;Export to text file&quot;. Luego indique aquí ese archivo.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>El archivo contiene todas las contraseñas sin cifrar. Guárdelo en este equipo, no se lo envíe a nadie y elimínelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>El archivo de texto exportado</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>¿Qué archivo exportado?</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>Qué programa lo va a leer</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome o Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>No se creó ningún archivo</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>El archivo exportado no se modificó.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>El archivo está creado</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>Abra la página de contraseñas del nuevo programa y elija allí &quot;Importar&quot;. Compruebe que esté todo y elimine después los dos archivos aquí.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>No está todo</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>Estos tienen lugar para todo: %1. O copie el resto a mano.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>Eliminar el archivo nuevo</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>Eliminar el archivo de texto exportado</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>Elija uno. Dos antivirus a la vez se estorban.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>Instale uno nuevo solo cuando el anterior ya no esté y el equipo se haya reiniciado. Changeover no instala nada por usted.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>Qué reemplaza a los otros programas</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>¿Quién prueba los antivirus?</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>Estos laboratorios hacen pruebas varias veces al año. Busque allí los resultados más recientes.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>¿Qué me protege en su lugar?</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Viene con Windows. No hay nada que instalar ni que pagar.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>Fabricante: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>Está en este equipo y puede hacerse cargo.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>En este equipo no puede hacerse cargo por sí solo. Vea el paso &quot;Antes de quitar&quot;.</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>No se pudo ver si puede hacerse cargo en este equipo.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Lo que se sabe de él</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>Abrir la página de %1</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>Todavía no &amp;lo sé.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>Sus respuestas dan una lista corta. Un enlace abre en su navegador la página del propio fabricante.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Pregunte primero</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>Otra persona se ocupa de este equipo. Pregúntele antes de elegir.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>Nada de lo confirmado encaja con todas sus respuestas. Vea &quot;Compararlos todos&quot; y pregunte a los fabricantes.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>Primero está lo que encaja con sus respuestas y está confirmado. Si varios encajan igual, decide el alfabeto.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>A favor:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>En contra:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>No confirmado; pregunte al fabricante: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Este: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>O&amp;tro, se llama:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>Nombre del antivirus</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>Compararlos todos</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde estaba</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Archivos en cuarentena</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>Remove these programs?</source>
        <translation>¿Quitar estos programas?</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>La desinstalación terminó</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>Este es el plan. Cada programa se quita con el desinstalador de su propio fabricante. Lo que se quita no se puede recuperar desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>&amp;Quitar ahora</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>Por favor, no apague el equipo</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>Si un desinstalador pregunta algo en su propia ventana, responda allí.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>Se detuvo la desinstalación</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>No se pudo empezar la desinstalación</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>No hay nada que quitar</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Para quitar un programa se necesitan permisos de administrador. El sistema los pedirá cuando presione el botón.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>Esto le corresponde a usted. Changeover no puede hacerlo en su lugar.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>Solo lo indica su nombre. Se queda, a menos que usted lo acepte en el paso &quot;Lo encontrado&quot;.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>Código del desinstalador: %1</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>Si pide ayuda a alguien</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What would be removed?</source>
        <translation>¿Qué se quitaría?</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>Quítelos en ese equipo</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>Un programa solo se puede quitar en el equipo donde funciona. Vuelva a poner el disco, inicie ese equipo y abra Changeover allí.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>Si no arranca, haga que lo reparen primero. Borrar estos programas desde fuera podría impedir que vuelva a arrancar.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>Muestra ventanas propias. Lo que pregunte allí lo responde usted.</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>Lo que se puede probar, en este orden:</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>Las últimas líneas de su registro:</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>Un solo archivo contiene lo que necesitan saber: lo que se encontró, lo que se hizo y los registros de los desinstaladores. No hay en él contraseñas ni nombres de personas. No se envía nada: usted decide quién lo recibe.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>Re&amp;unir todo para pedir ayuda</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Está aquí: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>No se pudo reunir todo</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>El reinicio no funcionó</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>Guardar mis cosas</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>Cuando se quita un antivirus, también se van su configuración y su lista de archivos aislados. Guárdelas antes, en un solo archivo que es suyo.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>La lista de archivos en cuarentena, la configuración de los programas y un informe de lo encontrado. Sus propios documentos se quedan donde están; no se tocan.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Carpeta para el archivo</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>&amp;Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>Para leer la cuarentena y la configuración se necesitan permisos de administrador. El sistema los pedirá cuando presione &quot;Guardar ahora&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover no quitará nada de este equipo, así que no se puede perder nada.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>Se detuvo el guardado. No se perdió nada.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>No se pudo guardar. No se perdió nada.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>Continúo sin guardar. Sé que después estas cosas ya no estarán.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>Sus cosas están guardadas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>Esto se dejó fuera</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Esto no se pudo guardar</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Guardar de &amp;nuevo</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>Un disco de otro equipo solo se examina. Lo que guardan sus programas se queda en él.</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Ver qué contiene</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>Copiar también los arc&amp;hivos en cuarentena. Siguen apartados: nada de lo que contienen puede ejecutarse.</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>Le indiqué que no tocara algunas carpetas o programas</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>Guardo contraseñas en Kaspersky Password Manager</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1, fecha límite: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n día desde la última fecha límite</numerusform>
            <numerusform>%n días desde la última fecha límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>Qué años muestra la imagen</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>Desde la orden de 2024</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que ocurrió</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>Leyes, órdenes y sentencias</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>Solo fechas límite</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>Pulse una marca para leer qué ocurrió. Un rombo es una fecha límite. Las teclas de flecha van de una marca a la siguiente.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Fuente: %1. Comprobado el %2.</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>Busca programas de Kaspersky. Buscar no cambia nada.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>Guarda su configuración y sus listas en un solo archivo que usted conserva.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>Cuando usted acepta, quita los programas con el desinstalador de su propio fabricante.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>Comprueba que ya no están y que usted tiene protección.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>No instala nada, no descarga nada y no envía nada.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>Qué equipo de práctica</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>Un equipo en casa</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>Un equipo en una oficina</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>Es&amp;te equipo</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>Un equipo de &amp;práctica</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>Pruebe todo el recorrido en un equipo de práctica. En el suyo no se cambia nada.</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>¿Qué pasará con mi equipo?</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover quita los programas de Kaspersky de un equipo, paso a paso. Puede detenerse en cada paso.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>Es&amp;te equipo (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>Co&amp;ntinuar lo que empezó el %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>Co&amp;ntinuar la práctica que empezó el %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>Un disco de otro e&amp;quipo</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>Para un equipo que no arranca. Conecte su disco y elija la unidad o carpeta donde aparece. Solo se examina.</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>Dónde aparece el disco</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Ele&amp;gir …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>¿Dónde aparece el disco?</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>Ver un archivo que guardó Changeover…</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>Uso &amp;este equipo</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>¿Es obligatorio? ¿Para cuándo?</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>Lo que decidieron las autoridades, qué significa para usted y de dónde viene cada afirmación.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>Vi&amp;vo en</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>Idioma, aspecto, acerca de</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Aspecto del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>Acerca de Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>&amp;Detener aquí</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>Cerrar Changeover y continuar en otro momento</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>Práctica: este es un equipo de práctica. En el suyo no se cambia nada.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>El guardado no ha terminado. Si se detiene ahora, no queda ningún archivo a medias y no se pierde nada.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>Se está quitando un programa. Todavía se puede detener, y el programa queda como estaba.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>En este momento se está quitando un programa. Interrumpirlo podría dañar el equipo. Por eso, Changeover termina con este programa, deja los demás y luego se cierra.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>Lo hecho hasta ahora se guarda en %1. Cuando vuelva a abrir Changeover, puede continuar desde aquí.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>¿Detenerse aquí?</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>Cerrar &amp;Changeover</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Seg&amp;uir</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>Un disco de otro equipo. Solo se examina: no se cambia nada en él.</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>Ver un archivo guardado…</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>Se están retirando restos. Lo ya retirado está en una copia de seguridad y se puede devolver.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows está creando un punto de restauración. Changeover lo espera y se cierra después. No se quita nada.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>La herramienta de limpieza del fabricante está abierta. Changeover espera a que usted termine con ella y se cierra después.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Letra normal</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Letra muy grande</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>Una lista de pasos en papel …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>¿Dónde se debe guardar la lista de pasos?</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>La lista de pasos está hecha</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>No se hizo la lista de pasos</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>Vista general de una oficina …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto ha avanzado</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>Detener el gua&amp;rdado</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>Detener la desi&amp;nstalación</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>Comprobando lo que queda en este equipo …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>Revisando este equipo. No se cambia nada …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Empezando …</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows crea un punto de restauración. Esto puede tardar unos minutos …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Comprobando el archivo …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>La herramienta de limpieza del fabricante está abierta. Responda sus preguntas en su propia ventana …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>Reuniendo lo que se sabe …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>Reiniciando …</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>Detener la limpie&amp;za</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Equipo:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>Iniciales:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Antes de quitar nada</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>Cargue el equipo o enchúfelo. Cierre todos los programas.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>Averigüe quién administra el equipo. Si lo hace una consola de la oficina, sáquelo de ella primero.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>Busque la contraseña del programa de Kaspersky, si tiene una.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>Abra las cajas fuertes cifradas y copie su contenido a una carpeta normal. Descifre los discos cifrados.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>Guarde en un archivo las contraseñas de Kaspersky Password Manager y consérvelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>Inicie Changeover y mire &quot;Encontrado&quot;. Anote abajo los programas que nombra.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>Guardar: conserve en otro disco el archivo con los ajustes y las listas.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>Elija el nuevo antivirus. Todavía no lo instale.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>Programas encontrados</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>Quitar y reiniciar</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>Quite los programas con Changeover, uno tras otro.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>Si Changeover dice &quot;No reinicie todavía&quot;, haga primero lo que indica.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>Reinicie el equipo por completo con &quot;Reiniciar&quot;, no con &quot;Apagar&quot;.</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>Abra Changeover de nuevo. Sigue por sí solo.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>&quot;¿Ya no está?&quot; dice que no queda ningún programa de Kaspersky.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>El nuevo antivirus está instalado, activado y al día. El firewall está activado.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>Funcionan el teclado, el ratón, internet y la impresora.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>El informe está impreso o guardado junto con el archivo.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>La renovación automática de la suscripción está desactivada.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>También se han atendido los teléfonos y demás dispositivos de la misma persona.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>Lista de pasos: dejar Kaspersky en un equipo</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>Linux no tiene Registro. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 está en otro disco que la copia de seguridad. No se cambió nada. Muévalo usted mismo.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 no está. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ya está ahí y se dejó como está.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>El camino a %1 pasa por un enlace. No se cambió nada.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>El sistema no permitió mover %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows no permitió cambiar %1. Está como estaba.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows no permitió quitar todo %1. Lo que contenía está en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows no aceptó todos los valores de %1.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>El administrador de servicios de Windows ya no conoce %1. Reinicie el equipo y mire otra vez.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 es un controlador. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 todavía se ejecuta. No se cambió nada.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>Un programa todavía usa %1. Reinicie el equipo e inténtelo otra vez. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>%1 no se puede copiar por completo, así que se queda.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>No hay ninguna copia de seguridad llamada &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>&quot;%1&quot; no está (o ya no está) en este equipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 se queda. %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>Solo se informa de ello.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Mirando de nuevo</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Para limpiar se necesitan permisos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>Se detuvo antes de llegar a esto. Está como estaba.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>No hay nada que restaurar: ninguna limpieza tiene una copia de seguridad en este equipo.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>Todo lo de esa limpieza ya se restauró antes.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>Se detuvo antes de llegar a esto.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>Se restauró. Windows lo reconocerá después de reiniciar.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Se restauró.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>Este archivo está firmado por &quot;%1&quot;, que no es el fabricante del producto. No se ejecuta.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>emitido por %1</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>Nadie ha firmado este archivo, así que nadie sabe quién lo hizo. No se ejecuta.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>Este archivo se modificó después de firmarse. No se ejecuta. Obtenga una copia nueva en la página del propio fabricante.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows no sabe quién está detrás de la firma de este archivo. No se ejecuta.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows no acepta la firma de este archivo. No se ejecuta.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>Este archivo ocupa más de %1 MB. Esa no es la herramienta de limpieza del fabricante.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>La herramienta de limpieza del fabricante es un programa de Windows. Aquí no funciona.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>No se comprobó ningún archivo.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>La herramienta de limpieza del fabricante está abierta. Responda a sus preguntas en la ventana de la herramienta</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>La herramienta de limpieza no se pudo copiar a un lugar donde solo escriben los administradores.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>No se empezó con ningún archivo.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>No se pudo iniciar la herramienta de limpieza.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>Este archivo no se pudo leer o está vacío.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>Quita el software de Kaspersky de un equipo, paso a paso.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>Guardar el caso, las cosas guardadas y los equipos de práctica en esta carpeta.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Usar este idioma: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>Aspecto: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>Un archivo guardado que se quiere ver.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>Continuar con el caso que está en espera, si lo hay.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>Lo que Kaspersky debía excluir, para Microsoft Defender. Lo escribió Changeover, que nunca lo ejecuta: léalo y luego decida.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>Muestra lo que haría y no cambia nada:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>Lo agrega a Defender, como administrador, y anota lo agregado en %1, junto a este archivo:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>Quita exactamente lo anotado allí, como administrador. Mantenga juntos los dos archivos:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>Cada exclusión es un lugar donde Defender no mira. Conserve solo lo que necesite y borre las demás líneas.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>Indique -Apply o -Undo, no los dos.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>Inícielo como archivo, para que sepa en qué carpeta está. No se cambió nada.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>Esto necesita un administrador: abra PowerShell con &quot;Ejecutar como administrador&quot; e inícielo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>Esto solo muestra lo que se haría. No se cambia nada.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender es el antivirus activo.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender funciona junto a otro antivirus. Quite primero el otro; hasta entonces -Apply no agrega nada.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender está desactivado, casi siempre porque hay otro antivirus. Quite primero el otro; hasta entonces -Apply no agrega nada.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender no responde: puede estar desactivado o no existir. Hasta que responda, -Apply no agrega nada.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>Lo que Defender ya excluye solo se muestra a un administrador.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows no muestra lo que Defender ya excluye, así que nadie podría deshacerlo con exactitud.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>se agregaría:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>ya está:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>agregado:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>quitado:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>ya no estaba:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>no funcionó:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>Para hacerlo, inícielo otra vez con -Apply, como administrador.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>Listo. Lo agregado está anotado aquí, para -Undo:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>No se pudo agregar todo. Lo agregado está anotado para -Undo.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>No se pudo anotar lo que se agrega, por eso se detuvo aquí. Este archivo no se puede escribir:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>No hay nada que deshacer y no se cambió nada. Este archivo no se encontró o está vacío:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>Listo. Se quitó todo lo que -Apply había agregado.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>No se pudo quitar todo. Lo que queda sigue anotado.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>Revise esta otra vez:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>PELIGROSA, por eso está desactivada:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>No se entiende, por eso no hace nada:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>Para activarla de todos modos, borre el # al comienzo de la línea siguiente.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (un código de producto conocido)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>la lista de paquetes instalados</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>la lista de servicios en ejecución</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>Esta persona no ha iniciado sesión desde que se encendió el equipo, así que su configuración no está cargada.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>la lista de cuentas</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>Aquí están los archivos temporales, y cualquier programa puede dejar alguno: es el primer lugar donde se desempaqueta un programa malicioso.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Aquí está el propio Windows, y los programas maliciosos suelen ocultarse entre sus archivos.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>Contiene todos los programas de este equipo. Excluya una sola carpeta de un solo programa.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>Cualquier programa puede crear aquí una carpeta. Excluya mejor una sola carpeta de un solo programa.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>Contiene todo lo que una persona guarda, descarga e inicia.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>Aquí llega lo que viene de Internet o por correo.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>Todo programa que inicia una persona puede escribir aquí sin preguntar, también uno malicioso.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>Lo que está aquí se inicia junto con Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>Un navegador guarda aquí lo que recibe de Internet.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>Aquí están los archivos borrados, que ya nadie mira.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft lo desaconseja: muchos ataques llegan a través de Java.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>No dice en qué unidad está, así que también podría abarcar un programa malicioso con el mismo nombre. Escriba la ruta completa.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>Abarca más de un servidor o carpeta compartida.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>Abarca toda una unidad o carpeta compartida: casi no quedaría nada que proteger.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>Abarca una carpeta con este nombre dondequiera que la cree un programa malicioso.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft desaconseja excluir toda la carpeta de un programa. Es mejor una carpeta o un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>Se refiere a la carpeta del propio Kaspersky: no sirve cuando Kaspersky ya no está.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>Los ataques llegan en archivos de este tipo, y todos ellos quedarían excluidos.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft lo desaconseja, salvo que todos los programas que muestran imágenes estén siempre actualizados.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>Los ataques llegan en archivos de este tipo, y quedaría excluido cualquiera con un nombre así.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>Los atacantes usan este programa para abrir o iniciar sus propios archivos, y Defender no los miraría.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>Es uno de los programas del propio Kaspersky: no sirve cuando Kaspersky ya no está.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>Es más largo de lo que puede ser una ruta en Windows.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>No nombra ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Defender no acepta comodines en la letra de una unidad: esto no tendría efecto. Escriba una línea por cada unidad.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>Falta una barra invertida después de la variable del comienzo.</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender funciona como parte del sistema y no conoce las variables de cada persona. Se escribió como la misma carpeta de todas las personas que usan el equipo.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Falta el nombre del servidor.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; después de un comodín no tiene un significado claro.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Ningún archivo ni carpeta de Windows puede tener este nombre.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>Esta variable no está en la lista de Microsoft. Solo funciona si está definida para todo el equipo.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender no conoce **. Cada * representa una carpeta.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>En Defender, un * entre dos barras invertidas representa una carpeta, no varias.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender acepta como máximo seis comodines y variables en una entrada: esto no tendría efecto.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>Esto no es una terminación de nombres de archivo, como .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>Se marcó como programa, pero no termina en .exe, .com ni .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>Defender no acepta comodines en el nombre de un programa sin su carpeta: esto no tendría efecto.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>Un programa malicioso puede usar el mismo nombre. Es mejor escribir el programa con su carpeta, y proceso: delante.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>Esto no es una ruta, ni una terminación como .bak, ni el nombre de un programa.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>Esto es un programa. Como ruta solo se excluye su propio archivo, no lo que abre. Para eso escriba proceso: delante.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>Contiene caracteres que no se ven. Escríbalo de nuevo a mano.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>Abarca todos los archivos de este equipo: no quedaría nada que proteger.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>Lo que estaba después se tomó por una nota.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>Excluye este archivo, o esta carpeta con todo su contenido.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>Excluye todos los archivos con esta terminación, en todas las unidades.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>Excluye lo que abre este programa, esté donde esté; no el programa mismo.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>Excluye lo que abre cualquier programa con este nombre; no el programa mismo.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>Es demasiado para una lista de exclusiones: como máximo %1 líneas y 1 MiB.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>ruta</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>extensión</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>proceso</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>aplicación de confianza</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>Esto no es texto en UTF-8. Ábralo en el Bloc de notas, elija &quot;Guardar como&quot; y allí la codificación UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Removed.</source>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Ya no estaba.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>Se quitó. Al reiniciar queda completo.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>Reinicie el equipo y luego compruebe el resultado.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>Se detuvo antes de quitar nada. El producto sigue funcionando como antes.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>En este momento se está instalando o quitando otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e intente de nuevo.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>El desinstalador se detuvo. Casi siempre es porque la contraseña no era correcta. El producto sigue ahí.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>Compruebe la contraseña. Se probó una sola vez, porque el producto puede bloquearse tras varios intentos.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>El desinstalador se detuvo. El producto sigue ahí.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>Si una contraseña protege el producto, escríbala e intente de nuevo. Si no, desactive la autoprotección en la configuración del producto, reinicie el equipo e intente de nuevo.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>Desactive la protección con contraseña y la autoprotección en la configuración del producto, reinicie el equipo e intente de nuevo.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows no permitió la desinstalación. No se cambió nada.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>Abra Changeover con una cuenta de administrador.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows no pudo abrir el paquete de instalación del producto. El producto sigue ahí.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>Instale la misma versión encima para repararlo y luego quítelo.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Windows Installer no respondió. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>Reinicie el equipo e intente de nuevo. En modo seguro, Windows Installer no funciona.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>Otra versión del producto lo impide. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>Busque el producto en Windows, en Configuración, Aplicaciones, Aplicaciones instaladas.</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>El desinstalador devolvió el código %1. Es posible que el producto siga ahí.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>Reinicie el equipo e intente de nuevo. El archivo de registro dice qué pasó.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>El administrador de paquetes no pudo quitarlo (código %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>Lea el mensaje de abajo. Primero termine o repare los otros trabajos con paquetes y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>Asegúrese de que la contraseña es correcta. Solo se probó una vez, porque el producto puede bloquearse.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>Si una contraseña protege el producto, escríbala e intente de nuevo.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>Si una contraseña protege el producto, desactive esa protección en la configuración del producto.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>Desactive la autoprotección en la configuración del producto e intente de nuevo.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>Reinicie el equipo e intente de nuevo.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>Repare el producto: instale la misma versión encima. Después, quítelo.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>Use la herramienta de limpieza del propio fabricante, si la tiene. Changeover comprueba quién la firmó.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>Si así tampoco termina, inicie Windows en modo seguro y ejecute allí la herramienta.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>Este equipo de práctica no tiene una exportación para %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Se detuvo la exportación. No se cambió nada.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>El producto pide su contraseña, y %1 no admite ninguna. Guarde la configuración en la ventana del propio producto.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>El producto pide su contraseña antes de exportar la configuración. No se indicó ninguna.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>El producto no aceptó la contraseña. Se probó una vez y no se vuelve a probar automáticamente, porque el producto se bloquea tras varias contraseñas equivocadas.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>Por si la contraseña era equivocada: se probó una vez y no se vuelve a probar automáticamente.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1 no terminó en %2 segundos y se cerró. Necesita que el producto esté en ejecución y que haya una persona con la sesión iniciada frente al equipo.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1 escribió más de 64 MiB y se cerró. La configuración nunca es tan grande.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1 no dejaba de enviar texto y se cerró. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1 falló. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1 dijo que exportó la configuración, pero no escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1 dijo que exportó la configuración, pero su archivo está vacío.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1 escribió más de 64 MiB. La configuración nunca es tan grande.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>Esta versión del producto está desactualizada y ya no responde a ningún comando. Guarde la configuración en la ventana del producto, si todavía se abre.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>Esta versión del producto no conoce esta forma de exportar su configuración. Guárdela en la ventana del producto.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>El propio producto interrumpió la exportación.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1 no pudo exportar la configuración (código %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 no es una ruta completa.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>El programa del propio producto, %1, no está ahí.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>No se pudo crear una carpeta temporal para la exportación.</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>No se puede leer el archivo que escribió %1.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>No se sabe dónde está instalado %1, así que no se puede iniciar su propia exportación.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>Solo se reconoció su nombre, así que no se inicia ninguno de sus programas sin su autorización.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>Guardando la configuración de %1</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1 no dio ninguna lista (código %2).</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>Leyendo la cuarentena de %1</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>No queda espacio para escribir %1. No se cambió nada de lo que había antes.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>No se pudo escribir %1. No se cambió nada de lo que había antes.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 es un archivo, no una carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 es demasiado grande para ser lo que debería.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 ya existe y no se tocó. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>Quitado, todavía no comprobado</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Necesita un reinicio</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Quedan restos</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>Encontrado, todavía no se hizo nada</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>Sigue instalado</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>No se pudo mirar en todas partes</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Espera a que alguien decida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>No se pudo conectar con él</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>Protegido por %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>No se puede preguntar</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Lo que todavía está</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>Solo con estas palabras:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Lo que había</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>Su reloj no va bien; por eso, la hora es la del archivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Vista general de una oficina</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>%1 de %2 equipos están terminados.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>No se encontró ningún archivo que hable de un equipo. Indique la carpeta con los archivos guardados, o con lo que escribió changeover-cli.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Los equipos</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>No es un texto JSON completo: está cortado o se modificó.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>No dice de qué equipo se trata.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>Estados Unidos.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Gratis o de pago</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>Gratis. Es parte de Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>Aplicación Seguridad de Windows</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>Viene incluido y aparece ahí.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>Antivirus anterior</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>En Windows 10 y 11, se vuelve a activar por sí solo cuando ya no está el otro antivirus. En Windows Server puede que no lo haga.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Control parental</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety es un servicio gratuito aparte.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>No tiene. La VPN de la aplicación de Microsoft 365 terminó el 28 de febrero de 2025.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Administrador de contraseñas</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>Otros programas con ese nombre</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>La aplicación Microsoft Defender que viene con Microsoft 365 es otro programa. Funciona junto a otros antivirus.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Pruebas independientes</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST en marzo y abril de 2024, en Windows 11: 6 de 6 puntos en protección, 6 de 6 en velocidad. Los programas tardaron más en instalarse que con el producto promedio.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>No es de Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>Una columna de periódico de junio de 2024 dijo que era un producto de Kaspersky. Eso es falso. Los laboratorios de pruebas los muestran como dos productos.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros dispositivos</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>El plan Deluxe tiene una VPN para cinco dispositivos.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Número de dispositivos</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>El plan Deluxe cubre cinco dispositivos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>El plan Deluxe tiene 50 GB de espacio para copias de seguridad.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>Si usa VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>La VPN de Kaspersky usaba un servicio de Pango. Los usuarios que pagaban recibieron UltraVPN. Elija una VPN por su cuenta, o ninguna. Microsoft Defender no tiene VPN desde el 28 de febrero de 2025.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>Si usa Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>Exporte sus contraseñas a un archivo de texto antes de quitarlo. En su ventana, abra Configuración, luego &quot;Import/Export&quot;, y después elija &quot;Export to text file&quot;. Cualquiera que abra este archivo puede leerlo, así que bórrelo cuando termine. El archivo de copia de seguridad del programa no sirve. Solo el mismo programa puede abrirlo.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>Administradores de contraseñas que leen el archivo de texto</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden lo lee con el formato &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass también lo lee: los inicios de sesión y las notas. Revise sus notas después.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>Un administrador de contraseñas en su propio equipo</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC no lee el archivo de texto directamente. Una herramienta de otro fabricante puede convertirlo en un archivo CSV. Luego, en KeePassXC, elija Base de datos, Importar, CSV, y marque &quot;First row contains field names&quot;.</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>Si usa Safe Kids en el equipo</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety es gratis. Cada miembro de la familia necesita una cuenta de Microsoft. Puede limitar el tiempo de pantalla, las aplicaciones y los juegos, y muestra qué se usó y dónde están las personas. Filtra sitios web solo en Microsoft Edge. Bloquea otros navegadores, a menos que usted los permita. Las alertas sobre lugares y sobre la conducción necesitan Microsoft 365. En iOS puede hacer menos.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>Si usa la bóveda secreta (Secret Vault)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>Abra la bóveda y copie sus archivos fuera de ella antes de quitar Kaspersky. Después, solo un programa de Kaspersky puede abrirla. Nadie puede recuperar su contraseña. Tras diez intentos fallidos, queda bloqueada durante una hora.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>Usted tiene Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft dejó de corregir Windows 10 el 14 de octubre de 2025. Pero Defender sigue recibiendo actualizaciones contra amenazas nuevas, hasta octubre de 2028 inclusive. Así que Defender se mantiene al día, y Windows 10 en sí no.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>Usted tiene Windows Server: revise Defender a mano</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>En Windows Server, Defender puede quedar desactivado cuando Kaspersky ya no está. Eso ocurre si alguien lo desactivó o lo quitó a mano. Un administrador puede recuperarlo. Según un informe, eso no funcionó en Windows Server 2019 después de que alguien lo había quitado.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>Vea si una directiva o el Registro desactiva Defender. La directiva se llama &quot;Turn off Windows Defender&quot;.</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>Si Defender está desactivado, abra el Símbolo del sistema como administrador. Ejecute esto y reinicie: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>Si se quitó Defender de Windows Server 2019 o posterior, ejecute esto como administrador y reinicie: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>Si se quitó de Windows Server 2016, ejecute estos tres comandos y reinicie: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, luego Dism /Online /Enable-Feature /FeatureName:Windows-Defender, luego Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>Obtenga la versión más reciente de Defender en Windows Update, o busque KB4052623 en el Catálogo de Microsoft Update. No llega por sí sola.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>Vuelva a ver si Defender está activado.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>Ucrania pone a Kaspersky en su lista de sanciones</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>Ucrania puso a Kaspersky en su lista en septiembre de 2015. Después, sus oficinas estatales dejaron de usar el software.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>oficinas estatales de Ucrania</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>Una oficina federal de compras retira a Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>En julio de 2017, la Administración de Servicios Generales (GSA) quitó a Kaspersky de sus listas de vendedores aprobados. La GSA compra para los organismos federales.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>organismos federales</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>Se ordena a los organismos federales que quiten Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>El Departamento de Seguridad Nacional dio una orden a los organismos federales. Tenían 30 días para encontrar el software, hasta el 13 de octubre. Tenían 60 días para hacer un plan, hasta el 12 de noviembre. A los 90 días, el 12 de diciembre de 2017, tenían que empezar a quitarlo.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>La prensa informa sobre archivos robados de la NSA</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>nadie; es una noticia de prensa</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>El Reino Unido advierte a sus oficinas sobre los antivirus de Rusia</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>El centro de ciberseguridad del Reino Unido escribió a las oficinas del gobierno. Estas no deberían usar antivirus de Rusia donde el acceso ruso dañaría la seguridad nacional. Los sistemas marcados como SECRET o de nivel superior no deberían usarlo nunca.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>oficinas del gobierno del Reino Unido</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>Una ley prohíbe el uso federal</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>La ley de defensa para 2018 se firmó en diciembre de 2017. Su sección 1634 prohíbe el uso federal de Kaspersky desde el 1 de octubre de 2018.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>El gobierno de los Países Bajos retira Kaspersky poco a poco</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>El gobierno central de los Países Bajos decidió dejar de usar el antivirus de Kaspersky. Aconsejó a las empresas vitales que hicieran lo mismo. El mismo día, Kaspersky anunció su traslado a Zúrich.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>el gobierno central de los Países Bajos</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>Un tribunal de EE. UU. desestima las dos demandas de Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky había presentado demandas contra la orden de 2017 y contra la ley. El tribunal desestimó las dos demandas.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>Se publica una regla para los contratos federales</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>La regla añade una cláusula a los contratos federales. Entró en vigor el 16 de julio de 2018.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>organismos federales y sus contratistas</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>Empieza la prohibición federal de uso</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>Desde este día, los organismos federales no pueden usar Kaspersky. Los contratistas no pueden suministrarlo al gobierno. Tampoco pueden usarlo para producir datos ni otros trabajos para el gobierno.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>Un tribunal de apelaciones confirma la prohibición federal</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>En noviembre de 2018, el tribunal de apelaciones de Washington, D.C. confirmó la prohibición. Dijo que la prohibición está para evitar daños, no para castigar.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>Una orden ejecutiva abre el camino a casos como este</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>Trata de lo seguro que es el suministro de tecnología de la información. La orden de 2024 sobre Kaspersky se basa en ella.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>nadie; esto es para su información</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>El Departamento de Justicia remite el caso</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>En agosto de 2021, el Departamento de Justicia envió el caso de Kaspersky al Departamento de Comercio.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>El Departamento de Comercio abre su revisión</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>En 2022, el Departamento de Comercio empezó a examinar el caso.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>Funcionarios de EE. UU. advierten a empresas en privado</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>Reuters informó el 31 de marzo de 2022 que unos funcionarios habían advertido a empresas que operan sistemas clave. Las reuniones informativas secretas empezaron el día después de la invasión de Ucrania.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>Alemania advierte sobre el antivirus de Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>La oficina alemana de ciberseguridad aconsejó a la gente que lo reemplazara. Los tribunales se negaron a detener la advertencia, la última vez en abril de 2022.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>nadie por ley; es un consejo</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>La FCC pone a Kaspersky en su lista &quot;Covered List&quot;</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>Las operadoras de telecomunicaciones no pueden usar dinero de subsidios federales para productos de seguridad de AO Kaspersky Lab. La Comisión Federal de Comunicaciones (FCC) se basó para ello en la orden de 2017.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>operadoras de telecomunicaciones que reciben dinero de programas de la FCC</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>El Reino Unido amplía su consejo</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>El centro de ciberseguridad del Reino Unido dio su consejo a más oficinas públicas, a empresas con vínculos con Ucrania y a empresas que operan sistemas clave. Dijo que no tenía pruebas de que Rusia pensara hacer mal uso de esos productos. Añadió que esto no prueba nada.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>Italia indica a las oficinas públicas que reemplacen Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>oficinas públicas de Italia</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>La prensa informa sobre un posible caso</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>En abril de 2023, The Wall Street Journal escribió que el Departamento de Comercio pensaba en una medida contra Kaspersky.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>Canadá prohíbe Kaspersky en los teléfonos del gobierno</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>La prohibición cubre los dispositivos móviles que entrega el gobierno. También cubre WeChat.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>el gobierno de Canadá</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>El Departamento de Comercio anuncia su orden</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>Se llama Determinación Final (Final Determination). Es la primera orden según estas reglas. Prohíbe que Kaspersky haga negocios con personas de EE. UU. en relación con su software de seguridad. De ella resultan dos fechas límite.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky, los revendedores y los fabricantes que incluyen su software en sus productos</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>Tres empresas de Kaspersky entran en una lista de exportación</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>La lista se llama Lista de Entidades (Entity List). Nombra a AO Kaspersky Lab y OOO Kaspersky Group, en Rusia, y a Kaspersky Labs Limited, en el Reino Unido. Esto entró en vigor el 24 de junio de 2024. Quien les envíe bienes o tecnología sujetos a las reglas de exportación de EE. UU. necesita una licencia. Por regla general, se deniega.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>exportadores de cualquier lugar que comercien con bienes sujetos a las reglas de exportación de EE. UU.</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Se sanciona a doce directivos de Kaspersky</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>El Departamento del Tesoro puso en su lista a doce directivos de la empresa. No puso en ella a la empresa, ni a las empresas que le pertenecen, ni a Eugene Kaspersky.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>toda persona de EE. UU., que no puede hacer transacciones con los doce</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>Se publican la orden y la lista de exportación</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>Las dos se publicaron en el Registro Federal (Federal Register).</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky dice que se irá de EE. UU.</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky dijo que iría cerrando su negocio en EE. UU. desde el 20 de julio y que eliminaría sus puestos de trabajo allí, menos de 50. Su sitio web de EE. UU. ya había dejado de vender.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>nadie; Kaspersky decidió hacerlo</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky se despide de sus usuarios de EE. UU.</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>En una carta, dio seis meses gratis de algunos productos: Standard, Plus, Password Manager, Safe Kids y VPN Secure Connection. Aun así, las actualizaciones tenían que terminar en la fecha de la orden.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>nadie por ley; se trataba de usuarios domésticos en EE. UU.</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Kaspersky no puede vender a personas de EE. UU.</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>Desde este momento, Kaspersky no puede hacer ninguna transacción nueva con personas de EE. UU. sobre los productos que cubre la orden. Esto significa ventas nuevas y transacciones nuevas para incluir su software en otros productos. Creemos que una renovación también es una transacción nueva.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>Los aparatos nuevos con Kaspersky dentro no reciben la aprobación de la FCC</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>La Comisión Federal de Comunicaciones (FCC) dijo que los aparatos con software de Kaspersky dentro no pueden recibir su aprobación.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>fabricantes de aparatos</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky escribe a los usuarios de EE. UU. sobre UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>Desde este día, Kaspersky envió correos electrónicos sobre el cambio a UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV ocupa el lugar de Kaspersky en Windows</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>Las actualizaciones y la reventa tienen que parar</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>Desde las 12:00 a. m. EDT del 29 de septiembre de 2024, Kaspersky no puede enviar actualizaciones a personas de EE. UU. No puede operar su red en la nube, Kaspersky Security Network, en EE. UU. ni en los sistemas de personas de EE. UU. Nadie puede revender el software, incluirlo en otros productos ni dar licencias para ello. El último día completo de actualizaciones fue el 28 de septiembre.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Las aplicaciones de Kaspersky salen de Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google retiró las aplicaciones de su tienda en todo el mundo y cerró las cuentas del fabricante. Mencionó los límites fijados por el Departamento de Comercio. Las aplicaciones ya instaladas siguieron funcionando. Kaspersky dice que Google actuó antes del 29 de septiembre.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky cierra su oficina en el Reino Unido</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>En la primera mitad de octubre de 2024 se cerró la oficina, con menos de 50 personas. Los socios siguen vendiendo los productos allí.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>La prensa encuentra personas que todavía lo usan</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>A finales de 2024, unos periodistas encontraron personas en EE. UU. que todavía recibían actualizaciones por vías indirectas.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>Las reglas en que se basa la orden pasan a ser definitivas</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>Las reglas enumeran qué cuenta como infracción. Aprobar una transacción prohibida, pagarla o ayudar en ella puede serlo. También puede serlo una declaración falsa. Las reglas indican además las penas máximas.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>todos los que están sujetos a la ley de EE. UU.</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>Australia prohíbe Kaspersky en los sistemas del gobierno</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Las oficinas tenían que quitarlo a más tardar el 1 de abril de 2025, bloquear nuevas instalaciones e informar.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>oficinas del gobierno de Australia</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>Italia renueva su lista</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>Un nuevo aviso ocupa el lugar del de 2022. Kaspersky sigue en la lista.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>¿Tengo que quitarlo? ¿Para cuándo?</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>Ninguna ley le obliga a quitarlo. A nadie se le multa por usarlo en casa. Pero Kaspersky ya no puede actualizárselo. Desde las 12:00 a. m. EDT del 29 de septiembre de 2024, las actualizaciones para usuarios de EE. UU. tenían que parar. Sin actualizaciones, no detecta las amenazas nuevas. Así que cambie pronto a otro antivirus.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>Ninguna ley obliga a una empresa privada a quitarlo. No se le multa por usarlo. Pero las actualizaciones para usuarios de EE. UU. tenían que parar desde las 12:00 a. m. EDT del 29 de septiembre de 2024. Sin actualizaciones, no detecta las amenazas nuevas. Así que cambie pronto a otro antivirus, en todos los equipos. Se aplican otras reglas si usted lo vende, lo incluye en otros productos o trabaja para el gobierno. En ese caso, elija esa línea en la lista de arriba.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>Sí, y las fechas ya pasaron. Los organismos federales tenían que empezar a quitarlo el 12 de diciembre de 2017. Desde el 1 de octubre de 2018, la ley prohíbe su uso. ¿Es usted contratista? Entonces no puede suministrarlo al gobierno. Tampoco puede usarlo para producir datos ni otros trabajos para el gobierno. Si lo encuentra, debe informarlo. Así que quítelo ahora, según las reglas de su oficina.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>Ya no debe venderlo. Desde las 12:00 a. m. EDT del 29 de septiembre de 2024, nadie puede revenderlo, incluirlo en otros productos ni dar licencias para ello. A quienes lo hagan se les puede multar. Usted puede quitárselo a un cliente. Ninguna ley le obliga a quitar una copia que solo usa usted. Pero ya no recibe actualizaciones, así que cambie pronto.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>La orden de EE. UU. no le obliga a quitarlo. No prohíbe las ventas a personas de otros países. Su propio país puede tener reglas, sobre todo para las oficinas públicas. ¿Es usted una persona de EE. UU.? Entonces la orden le sigue. Kaspersky no puede venderle nada y, desde el 29 de septiembre de 2024, no puede actualizar su copia. Aun así, no se le multa por usarlo.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>¿A quién obliga la orden de 2024?</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>Obliga a Kaspersky, con sus empresas matrices y todas las empresas que le pertenecen. También obliga a quienes revenden su software o lo incluyen en otros productos. La orden trata de los negocios con personas de EE. UU., estén donde estén. No obliga a los particulares ni a las empresas que solo usan el software.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>¿Infrinjo la ley si todavía está instalado?</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>No. A los particulares y a las empresas no se les castiga por usar una copia que tienen. La jefa del Departamento de Comercio también lo dijo. Pero el riesgo lo asume usted. Para los organismos federales y sus contratistas se aplican otras reglas.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>¿Dejará de funcionar?</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>Sigue funcionando. Pero los usuarios de EE. UU. no reciben actualizaciones oficiales, así que no detecta las amenazas nuevas.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>¿Qué cubre la orden?</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>Cubre tres cosas. La primera es cualquier producto o servicio de seguridad de Kaspersky. La segunda es cualquiera de sus programas antivirus. La tercera es su software dentro de los productos de otros fabricantes. La lista al final de la orden solo da ejemplos.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>¿Qué se permite todavía?</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>Hay tres cosas que no están cubiertas. La primera son los datos sobre amenazas, llamados inteligencia de amenazas (threat intelligence). La segunda es la capacitación en seguridad. La tercera son los consejos que solo informan o enseñan. Quizá haya leído que todos los servicios de Kaspersky están prohibidos. Estos no lo están.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>¿A quién se puede multar y con cuánto?</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>No se le multa si solo lo usa. A quienes lo venden se les puede multar. También a cualquiera que incumpla la orden, ayude en una transacción prohibida o la pague. La multa más alta es de $368,136 o el doble de la transacción, lo que sea mayor. Esa suma estaba vigente en 2024 y seguía publicada en abril de 2025. Quienes incumplen la orden a propósito se arriesgan a pagar hasta $1,000,000. Una persona se arriesga también a pasar hasta 20 años en prisión.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>¿Me avisarán antes de multarme?</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>Una noticia dijo que el Departamento de Comercio piensa avisar primero a las empresas. No nombró fuentes. No cuente con ello.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>¿También hay sanciones?</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>Sí, contra doce directivos de Kaspersky, desde el 21 de junio de 2024. Las personas de EE. UU. no pueden hacer transacciones con ellos. La empresa no está en esa lista. Tampoco están en ella las empresas que le pertenecen ni Eugene Kaspersky.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>¿Por qué decidió esto EE. UU.?</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>El Departamento de Comercio dio estas razones. La empresa está sujeta a la ley rusa y debe responder cuando el gobierno de allí lo pide. Los programas de la empresa tienen plenos permisos en el equipo de usted y pueden ver sus datos. La empresa podría introducir código dañino o retener actualizaciones. Dentro de otros productos, su software puede pasar desapercibido. Las medidas que ofreció Kaspersky no fueron suficientes para el departamento. Los documentos públicos no mencionan ningún caso de ataque a través del producto.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>¿Qué responde Kaspersky?</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>Envió al departamento una respuesta por escrito. En ella ofreció medidas para reducir el riesgo. Niega la noticia de prensa de 2017 sobre los archivos de la NSA. En mayo de 2018 anunció un traslado a Zúrich. Acudió a los tribunales contra la prohibición federal; los tribunales mantuvieron la prohibición. En julio de 2024 dijo que se iría de EE. UU.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>¿Me espió Kaspersky?</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>No hay pruebas públicas de eso. La orden se basa en lo que se podría obligar a hacer a la empresa. Hay dos noticias de prensa más antiguas. Kaspersky las cuestiona.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>¿Era un mal antivirus?</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>Los laboratorios de pruebas todavía lo valoran muy bien. AV-Comparatives lo calificó de &quot;Top-Rated&quot; (uno de los mejor valorados) de 2025. La razón para cambiar es otra. Los usuarios de EE. UU. no reciben actualizaciones, y el Departamento de Comercio encontró un riesgo.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>¿Qué aconseja el gobierno de EE. UU.?</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>Le aconseja cambiar pronto a otro fabricante, para que sus datos no corran riesgo mientras termina la protección. La jefa del Departamento de Comercio pidió a la gente que dejara de usarlo de inmediato. Dio como razón los datos y las familias de esas personas.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>¿Qué se aconsejó a las empresas?</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>Las empresas deberían haber cambiado a otros fabricantes a más tardar el 29 de septiembre de 2024. Nosotros añadimos una cosa: pregunte a los fabricantes de sus otros productos si hay software de Kaspersky dentro.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>¿Dónde encuentro la lista oficial?</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>El Departamento de Comercio indicó una página para la lista de lo que está prohibido y para recibir ayuda. Su dirección es oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>Quizá haya leído: está prohibido usarlo.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>Quizá haya leído: los usuarios tenían 100 días.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>La ley no fija ninguna fecha límite para los usuarios. Del 20 de junio al 28 de septiembre de 2024, las actualizaciones todavía estaban permitidas. Eso era para dar tiempo a la gente de elegir otra cosa.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>Quizá haya leído: el presidente lo prohibió.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>El Departamento de Comercio dio la orden. Usó una orden ejecutiva del 15 de mayo de 2019 y sus propias reglas. Estas son 15 CFR part 7, que hoy es part 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>Quizá haya leído: se prohibió en 2017.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>La orden de 2017 obliga solo a los organismos federales. En diciembre de 2017 siguió una ley. Su prohibición del uso federal empezó el 1 de octubre de 2018.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>Quizá haya leído: la prohibición es solo para clientes nuevos.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>Está prohibida cualquier transacción nueva con una persona de EE. UU. Creemos que una renovación también es una transacción nueva. Pero no hemos visto ningún texto oficial que lo diga.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>Quizá haya leído: se trata de los ciudadanos de EE. UU.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>La orden habla de personas de EE. UU., y eso es más. Rige en Estados Unidos, y para las personas de EE. UU. estén donde estén. Un bufete de abogados menciona a los ciudadanos y residentes que viven en el extranjero.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>Quizá haya leído: no es posible ningún negocio con Kaspersky.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>La Lista de Entidades (Entity List) es una regla para las exportaciones. Nombra a tres empresas de Kaspersky. Quien les envíe bienes o tecnología sujetos a las reglas de exportación de EE. UU. necesita una licencia. Por regla general, se deniega. La lista no congela su dinero.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>Quizá haya leído: el caso empezó en 2022.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>El Departamento de Justicia envió el caso al Departamento de Comercio en agosto de 2021. La revisión empezó en 2022.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>Quizá haya leído: las ventas estaban permitidas hasta el 29 de septiembre.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>Eso era así para los revendedores. Kaspersky mismo estaba obligado desde el 20 de julio de 2024.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>Quizá haya leído: Bitdefender es de Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>No lo es. Una columna de periódico de junio de 2024 se equivocó en esto. Los laboratorios de pruebas los muestran como dos productos.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>Vendo o reparo equipos. ¿Puedo volver a instalárselo a un cliente?</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>No lo revenda, ni dé licencias de él, ni lo añada a lo que vende. Puede quitarlo.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>¿Todavía puedo recibir actualizaciones con una VPN o una clave de otro país?</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>La prensa encontró personas que las recibían. Pero Kaspersky no puede dar servicio a personas de EE. UU., y nadie puede revenderlo. Changeover no ayuda con eso. El riesgo sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>¿Puedo descargarlo otra vez?</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>No. Para los usuarios de EE. UU. se cerraron las descargas. Eso vale para el sitio web, My Kaspersky, las tiendas de aplicaciones y el complemento para navegadores.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>¿Por qué ya no está la aplicación en Google Play?</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>Google retiró las aplicaciones de Kaspersky de su tienda en todo el mundo alrededor del 29 de septiembre de 2024. Las aplicaciones ya instaladas siguieron funcionando.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>¿Es bueno UltraAV?</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>En 2024 se conocían pocas pruebas independientes de él. Se decía que su motor venía de Max Secure, una empresa de la India. Consulte resultados más recientes en los laboratorios de pruebas.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>Nunca recibí UltraAV. ¿Tengo protección?</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>En Mac, Android e iOS, usted tenía que instalarlo por su cuenta. Por eso puede que no esté ahí. Revise cada dispositivo para ver qué lo protege.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>¿Basta con Defender, que viene con Windows?</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>Para muchos usuarios domésticos, sí. En Windows 10 y 11 vuelve por sí solo cuando se va Kaspersky. En Windows Server puede que no lo haga.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>Mis contraseñas están en Kaspersky Password Manager. ¿Y ahora qué?</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>Expórtelas a un archivo de texto antes de quitarlo, y antes de que desaparezca su cuenta. Su archivo de copia de seguridad no sirve: solo se abre en el mismo programa. Bitwarden y Proton Pass pueden leer el archivo de texto.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>¿Qué pasa con la VPN de Kaspersky?</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>Usaba un servicio de Pango. Los usuarios que pagaban recibieron UltraVPN. Elija una VPN por su cuenta, o ninguna.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>¿Qué puedo usar en lugar de Safe Kids?</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>Una opción es Microsoft Family Safety. Puede limitar el tiempo de pantalla, las aplicaciones y los juegos, y muestra qué se usó. Cada miembro de la familia necesita una cuenta de Microsoft.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>Tengo archivos en una bóveda secreta (Secret Vault). ¿Y ahora qué?</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>Abra la bóveda y copie los archivos fuera de ella antes de quitar Kaspersky. Después, solo un programa de Kaspersky puede abrirla.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>¿Le importa esto a mi seguro cibernético?</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>Un corredor de seguros de Alemania advirtió que la cobertura podría verse afectada. Pregunte a su aseguradora.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>¿Tiene mi país sus propias reglas?</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>¿Hay una prohibición para toda la UE?</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>No encontramos ninguna. Cinco países pidieron una: Estonia, Irlanda, Letonia, Lituania y Polonia.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>¿Está activado mi nuevo antivirus?</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>En Windows 10 y 11, Defender vuelve por sí solo cuando ya no está el otro antivirus. Puede que antes haya que reiniciar. Sus actualizaciones pueden ser viejas, así que obtenga otras nuevas. En Windows Server puede quedar desactivado. Revíselo antes de seguir.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>¿Quién hace cargos a mi tarjeta ahora?</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>A los usuarios domésticos se les trasladó a UltraAV con las mismas fechas de cobro. Vea quién hace cargos a su tarjeta. Desactive la renovación automática si ya no quiere pagar.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>¿Tengo que quedarme con UltraAV?</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>No. Quítelo con su propio desinstalador. Cuando la gente probó otras formas, volvió después de reiniciar. UltraVPN es un programa aparte.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>¿Qué pasa con mi teléfono y mis otros equipos?</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>Revise cada uno de ellos. En Android, las aplicaciones de Kaspersky se quedan y siguen funcionando, aunque Google Play ya no tiene ninguna. En Mac, Android e iOS, no llegó ningún antivirus nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>Revise cada uno de ellos. En Android, las aplicaciones de Kaspersky se quedan y siguen funcionando, aunque Google Play ya no tiene ninguna.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>¿Qué hago con las contraseñas exportadas?</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>El archivo de texto no está cifrado. Cualquiera que lo abra puede leerlo. Páselo a su nuevo administrador de contraseñas y compruebe que esté todo. Luego borre el archivo y vacíe la papelera de reciclaje. No lo envíe por correo.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>¿Queda algo en mi navegador?</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>Puede ser. En una prueba de 2022, el complemento de Kaspersky se quedó en el navegador después de quitar el antivirus. Abra cada navegador y quítelo a mano.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>¿Está Kaspersky dentro de otros productos míos?</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>Puede estar dentro de un router o del antivirus de otro fabricante. Esos fabricantes tenían que parar a más tardar el 29 de septiembre de 2024. Pregunte al fabricante, o reemplace el producto. Los aparatos nuevos que lo llevan dentro no reciben la aprobación de la FCC.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>Soy contratista y lo encontré. ¿Qué debo hacer?</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>Debe informarlo al gobierno. La misma regla obliga a las empresas que trabajan para usted en el contrato.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>Administración central</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. Nota máxima en seis de siete pruebas, oro por velocidad. AV-TEST Awards 2025, hogar: por facilidad de uso (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. Nota máxima en seis de siete pruebas, oro por velocidad. AV-TEST Awards 2025, hogar: por facilidad de uso.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>Rumanía.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. Oro en Advanced Threat Protection. AV-TEST Awards 2025, hogar: por protección (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>AV-TEST Awards 2025, empresas: por protección (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>Cómo protege</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>Con clamd y clamonacc mira los archivos cuando se abren y puede bloquearlos. Eso solo funciona en Linux, con núcleo 3.8 o posterior.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>Eslovaquia.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. Nota máxima en las siete pruebas, oro en Advanced Threat Protection.</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>Finlandia.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection lo es. Su fabricante tiene una guía para pasar las contraseñas de Kaspersky.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>AV-TEST Awards 2025, hogar: por facilidad de uso (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. Dos premios de plata.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>De pago, o de prueba. El programa gratuito no tiene protección en tiempo real.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>Cubre cualquier número de dispositivos.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>AV-TEST Awards 2025, hogar: por velocidad y por protección avanzada (Total Protection), y por facilidad de uso.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>De pago. Forma parte de Microsoft 365 Empresa Premium, y hay un plan propio.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>Junto a otro antivirus, su protección en tiempo real puede quedar desactivada. Entonces el PC aparece como no protegido.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>Tiene un solo portal para equipos y servidores. Es para un máximo de 300 usuarios, con cinco dispositivos cada uno.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>Cada servidor necesita una licencia propia. Es para un máximo de 60 servidores.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Servidores Linux</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>La licencia para servidores también los cubre.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>En Windows 10 y 11 su antivirus se aparta por sí solo junto a otro, y se activa de nuevo cuando ese ya no está. En Windows Server esto se configura a mano.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>Es para empresas más grandes. Para un máximo de 300 usuarios, Microsoft nombra Defender para Empresas.</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>Cubre Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>No se instala junto a otro antivirus. Su propia función quita los que conoce, con un reinicio entre medias.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, todo 2025, Windows, 19 productos para el hogar: Top-Rated. AV-TEST Awards 2025, hogar: por facilidad de uso.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>Reino Unido.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>En 2017 su instalador tenía un paso que quita otros.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>En 2017 su instalador podía ejecutarse en servidores.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>No se instala hasta que el otro antivirus ya no está.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>Es compatible con Windows 11. La compatibilidad con Windows 10 de 64 bits termina hacia abril de 2027.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>Deja otros en su sitio salvo que usted marque una opción. Su fabricante prefiere que los quite antes.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>Japón.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST, noviembre y diciembre de 2024, Windows 10: 6 de 6 puntos por protección, 6 de 6 por velocidad.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>En septiembre de 2024 una actualización quitó Kaspersky y lo instaló en los equipos de usuarios particulares de EE. UU. No se preguntó a nadie antes.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN es un programa aparte. Lo recibieron los usuarios de Kaspersky que pagaban una VPN.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>Su fabricante muestra cómo pasar sus contraseñas: exporte el archivo de texto y después escriba las entradas en un archivo CSV con las columnas Group, Title, Username, Password, URL y Notes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>No lee el archivo de texto directamente. Una herramienta de otro fabricante puede convertirlo en un archivo CSV para NordPass.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>Copias de seguridad como parte de un plan antivirus</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>El plan Deluxe de Norton 360 tiene 50 GB de espacio para copias de seguridad.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>Tiene un Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>macOS trae protección propia: Gatekeeper y XProtect, y una parte que quita lo que conoce. Funcionan sin ventana propia.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>The Wall Street Journal escribió que archivos del PC doméstico de un contratista de la NSA habían llegado a hackers rusos. Los archivos se tomaron en 2015, y esto se descubrió en 2016. Se dijo que los hackers los habían localizado por medio del antivirus de Kaspersky. El periódico no nombró sus fuentes. Kaspersky lo niega.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky anuncia revisiones externas de su código</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky llamó al plan Global Transparency Initiative. Expertos externos revisarían su código a principios de 2018. Se abrirían tres centros para esas revisiones.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>Lituania prohíbe Kaspersky en sistemas clave</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>Lituania lo prohíbe en equipos que manejan sistemas de energía, finanzas y transporte.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>a las empresas que manejan sistemas clave en Lituania</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>La norma para los contratos federales pasa a ser definitiva</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>La norma de 2018 se hizo definitiva sin cambios.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>El Departamento de Comercio recibe normas para estos casos</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>Las normas se llaman norma provisional definitiva (interim final rule). Entraron en vigor el 22 de marzo de 2021. Dicen cómo revisa el departamento la tecnología de la información del extranjero.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>Italia aprueba un decreto sobre estos productos</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>El decreto puso la base para el aviso de abril de 2022.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>Un aviso indicó a las oficinas públicas que sustituyeran Kaspersky. Se basa en el decreto de marzo de 2022.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky recibe la Initial Determination</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>El Departamento de Comercio comunicó a Kaspersky lo que pensaba decidir. El documento se llama Initial Determination (determinación inicial).</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky responde por escrito</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky envió su respuesta al Departamento de Comercio. Ofreció medidas para reducir el riesgo.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>La prensa informa de que se acerca una orden</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN escribió que el Departamento de Comercio trabajaba en una orden. Nombró la Initial Determination. Lo sabemos por otra noticia.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>Las normas en que se basa la orden reciben otro número</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>La parte 7 del título 15 es hoy la parte 791. La orden de 2024 todavía nombra la parte 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>Una actualización quitó Kaspersky e instaló UltraAV. Quienes pagaban una VPN recibieron también UltraVPN. No se preguntó a nadie antes. Se trasladó a cerca de un millón de usuarios. Fue un acuerdo con la empresa estadounidense Pango Group. En Mac, Android e iOS había que instalarlo uno mismo. Un informe da el 17 de septiembre como primer día; Kaspersky da el 19 de septiembre.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>¿Tengo una fecha límite?</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>La ley no le fija ninguna. Pero desde el 29 de septiembre de 2024 la protección envejece cada día. Esa es la fecha que cuenta.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>¿Puede Kaspersky seguir vendiendo a personas de EE. UU.?</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>No. Desde las 12:00 AM EDT del 20 de julio de 2024 no puede cerrar ningún trato nuevo con personas de EE. UU. sobre lo que abarca la orden.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>¿Puede Kaspersky seguir enviando actualizaciones?</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>No a personas de EE. UU. Desde las 12:00 AM EDT del 29 de septiembre de 2024 no puede enviarles nuevas listas de amenazas ni código nuevo del programa.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>¿Puede seguir funcionando la red en la nube de Kaspersky?</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>No en EE. UU. ni en los sistemas de personas de EE. UU. Rige desde el 29 de septiembre de 2024. La red se llama Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>¿Pueden otros seguir vendiéndolo o integrándolo?</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>No. Desde el 29 de septiembre de 2024 nadie puede revenderlo, integrarlo en otros productos ni dar licencias para ello.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>¿Y su software dentro de otros productos?</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>La orden también lo abarca. Los fabricantes tuvieron que parar antes del 29 de septiembre de 2024.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>¿Puede usarlo una agencia federal?</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>No. Lo impiden normas anteriores: una orden de 2017 y una ley desde el 1 de octubre de 2018.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>¿Qué está prohibido a un contratista federal?</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>Un contratista no puede suministrarlo al gobierno. Un contratista no puede usarlo para producir datos u otros trabajos para el gobierno. La cláusula entró en los contratos el 16 de julio de 2018. También obliga a las empresas que trabajan para el contratista.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>¿Puede un operador pagarlo con dinero federal?</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>No. Desde el 25 de marzo de 2022 no se puede pagar con subvenciones federales.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>¿Tiene Australia normas propias?</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Sí, para las oficinas del gobierno. Tuvieron que quitarlo antes del 1 de abril de 2025, bloquear nuevas instalaciones e informar.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>¿Tiene Canadá normas propias?</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>Sí, para los dispositivos móviles que entrega el gobierno. En ellos está prohibido desde el 30 de octubre de 2023.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>¿Tiene Italia normas propias?</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>Sí, para las oficinas públicas. En 2022 se les dijo que sustituyeran Kaspersky. Un nuevo aviso de noviembre de 2025 lo sigue nombrando.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>¿Tiene Lituania normas propias?</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>Sí, para sistemas clave. Desde diciembre de 2017 está prohibido en equipos que manejan sistemas de energía, finanzas y transporte.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>¿Tienen los Países Bajos normas propias?</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>Sí, para el gobierno central. En mayo de 2018 decidió dejar de usar el antivirus de Kaspersky. Aconsejó a las empresas vitales hacer lo mismo.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>¿Puedo usar sus consultas de amenazas o seguir su formación?</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>Sí. La información sobre amenazas, la formación en seguridad y los consejos que solo informan no están incluidos.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>¿Qué pasa si solo lo uso?</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>Según esta orden, nada. No castiga a personas y empresas privadas que solo usan una copia. Pero todo el riesgo es suyo.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>¿Qué pasa si alguien lo sigue vendiendo?</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>El Departamento de Comercio puede multar a quien lo haga. Kaspersky está obligada desde el 20 de julio de 2024. Los revendedores, desde el 29 de septiembre de 2024.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>¿Qué pasa si alguien ayuda en un trato prohibido?</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>Eso también puede infringir las normas. Lo mismo vale para un intento o un plan. Una persona de EE. UU. no puede aprobar un trato así, pagarlo ni facilitarlo.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>¿Qué pasa si mi oficina o empresa todavía lo usa?</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>Eso puede tener efectos en el contrato o en el personal. No se debe a la orden de 2024.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>¿Qué pasa si trato con uno de los doce directivos?</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>Eso es un asunto aparte. Las sanciones del Departamento del Tesoro lo prohíben a las personas de EE. UU.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>¿Por qué se permitieron actualizaciones hasta el 29 de septiembre de 2024?</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>Para que la gente tuviera tiempo de elegir otra cosa.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>¿Qué se dijo a los revendedores?</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>Tuvieron que dejar de venderlo, de integrarlo y de dar licencias para ello antes del 29 de septiembre de 2024. A quien siga se le puede multar.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>¿Quién debía ayudar a los usuarios?</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>La prensa escribió sobre un plan de un sitio web con ayuda. También escribió que Seguridad Nacional y el Departamento de Justicia difundirían el aviso.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>¿Qué aconseja Alemania?</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>En marzo de 2022 su oficina de ciberseguridad aconsejó sustituir el antivirus de Kaspersky. Es un consejo, no una ley.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>¿Qué aconseja el Reino Unido?</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>Su centro de ciberseguridad escribió a las oficinas del gobierno en 2017. En 2022 amplió su consejo a más oficinas públicas, a empresas con lazos con Ucrania y a empresas que manejan sistemas clave. Es un consejo, no una ley.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>Para particulares y empresas privadas no es así. Lo escribieron algunas páginas web y un bufete. Pero el Departamento de Comercio dice lo contrario. La orden prohíbe ventas, actualizaciones y reventa. Para las agencias federales y sus contratistas, normas anteriores limitan el uso.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>Quizá haya leído: los usuarios deben obedecer o pagar.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>La orden no impone a los usuarios ningún deber ni multa. Obliga a quienes lo venden, lo actualizan o lo integran.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>Quizá haya leído: Kaspersky habló de una prohibición de uso.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>Su primera declaración lo hizo. Pero la orden no impide a particulares y empresas privadas usar una copia que ya tienen.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>Quizá haya leído: la prohibición rigió de inmediato.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>Se fijaron dos fechas. Kaspersky no puede cerrar tratos nuevos desde el 20 de julio de 2024. Las actualizaciones y la reventa tuvieron que cesar desde el 29 de septiembre de 2024. El 20 de junio de 2024 la orden solo se anunció.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>Quizá haya leído: las ventas terminaron el 24 de julio.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>Terminaron a las 12:00 AM EDT del 20 de julio de 2024. El 24 de junio es el día en que se imprimió la orden. Se confundieron las dos fechas.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>Quizá haya leído: las actualizaciones terminaron en octubre.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>Tuvieron que cesar desde las 12:00 AM EDT del 29 de septiembre de 2024.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>Quizá haya leído: las actualizaciones terminaron después del 29 de septiembre.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>Estaban prohibidas desde el primer minuto del 29 de septiembre de 2024. El último día completo de actualizaciones fue el 28 de septiembre.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>Quizá haya leído: la fecha es el 30 de septiembre.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>Es el 29 de septiembre de 2024, desde las 12:00 AM EDT. El 30 de septiembre se equivoca en un día.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>Quizá haya leído: 15 de junio o 15 de julio.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>La orden se anunció el 20 de junio de 2024. El 15 de julio de 2024 Kaspersky solo dijo que dejaría EE. UU.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>Quizá haya leído: la hora está en EST.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>En ambos días los relojes del este de EE. UU. marcaban EDT. El Departamento de Comercio también escribe EDT.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>Quizá haya leído: nadie dijo con qué derecho.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>La orden lo dice. Nombra la Orden Ejecutiva 13873 y 15 CFR parte 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>Quizá haya leído: la ley llegó un año después de 2017.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>La ley se firmó en diciembre de 2017, tres meses después de la orden de 2017. Su prohibición empezó cerca de un año más tarde, el 1 de octubre de 2018.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>Quizá haya leído: todos sus servicios están prohibidos.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>No todos. Los datos sobre amenazas, la formación en seguridad y los consejos que solo informan o enseñan no están incluidos.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>Quizá haya leído: no puede vender nada en EE. UU.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>No puede vender lo que abarca la orden. Tres tipos de servicios no están incluidos.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>Quizá haya leído: solo se refiere a Kaspersky Lab, Inc.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>La orden abarca esa empresa con sus matrices y todas las empresas que le pertenecen.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>Quizá solo haya leído artículos de junio de 2024.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>Más cosas llegaron después o al día siguiente. Se sancionó a doce directivos. Kaspersky dijo que dejaría EE. UU. Se instaló UltraAV. Las aplicaciones dejaron Google Play. La FCC prohibió aparatos nuevos con Kaspersky dentro.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>¿Qué es UltraAV y de dónde salió?</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>Es un antivirus de la empresa estadounidense Pango Group, que hoy se llama Point Wild. No es un virus. Esta empresa se hizo cargo de los usuarios particulares de Kaspersky en EE. UU. En septiembre de 2024 la última actualización de Kaspersky lo instaló. No se le preguntó antes.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>Algunos países sí, sobre todo para las oficinas públicas. Conocemos Australia, Canadá, Italia, Lituania, los Países Bajos y Ucrania. Alemania y el Reino Unido dieron consejos. Puede haber más, así que pregunte a una oficina de su país.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>Soy ciudadano de EE. UU. y vivo en el extranjero. ¿Qué rige para mí?</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>La orden sigue a las personas de EE. UU. dondequiera que estén. Por eso Kaspersky no puede venderle ni actualizar su copia. Aun así, usarla no se castiga.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>Qué está prohibido y qué no</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>Qué pasa si …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>Quizá haya leído …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>¿Por qué? Los motivos y lo que responde Kaspersky</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>Qué aconsejan las autoridades</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (sin dirección cifrada)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>No se pudo buscar todo lo que se podría perder.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>Puede haber unidades cifradas o un reinicio pendiente sin que este programa lo haya visto.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>Abra este programa como administrador y busque de nuevo.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>Si eso no ayuda, asegúrese usted de que no haya nada cifrado con el producto.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>Este programa se ejecuta sin permisos de administrador.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>Puede mirar, pero no quitar.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>Para quitar un programa se necesitan estos permisos, y algunos lugares solo se pueden revisar con ellos.</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Una parte de Windows cambió y espera un reinicio.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Windows Update espera un reinicio.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows no ha terminado algo y necesita reiniciarse.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>Un desinstalador que empieza en medio de eso puede fallar a mitad de camino, o lo que hace puede mezclarse con lo que todavía está pendiente.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Guarde su trabajo y reinicie el equipo: elija &quot;Reiniciar&quot;, no &quot;Apagar&quot;.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Después, abra este programa de nuevo.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>No es seguro que algo proteja este equipo después.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>Después, nada protegerá este equipo.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Centro de seguridad</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activado.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>No se sabe si está activado.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>Un equipo sin antivirus corre peligro en cuanto se conecta a Internet. Esto importa más que tener un antivirus viejo que todavía funciona un poco.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>Tenga listo el instalador de su nuevo antivirus e instálelo justo después de la desinstalación.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>O active Microsoft Defender: Seguridad de Windows, Protección antivirus y contra amenazas. Si una directiva lo desactivó, pregunte a la persona que administra este equipo.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>Este producto está instalado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>&quot;%1&quot; tiene un valor.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Está registrado.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>Está registrado, con %1.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>El producto tiene archivos en su cuarentena.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Cuando el producto ya no esté, no podrá devolverlos. La mayoría son dañinos y es mejor olvidarlos; alguno puede ser suyo y estar ahí por error.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>Mire la lista en el producto y restaure allí lo que conoce y necesita.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Si no necesita nada de ahí, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>Contiene %1 elementos.</translation>
    </message>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>El teclado necesita &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>El ratón necesita &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>Este controlador ya no está registrado.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>Windows quita este controlador en el próximo inicio (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>Este controlador está deshabilitado (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>El próximo inicio elimina o mueve el archivo de este controlador (%1).</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>Falta el archivo de este controlador.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>Ahora no: resuelva antes la advertencia &quot;No reinicie todavía&quot;.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>Hay archivos de otros programas que esperan ser reemplazados o eliminados en el próximo inicio.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>Sería mejor reiniciar antes.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>Otros programas o actualizaciones esperan el reinicio. Casi siempre eso no causa daño; algunos desinstaladores se niegan a empezar entretanto.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>O agregue Microsoft Defender Antivirus a este servidor: Administrador del servidor, Agregar roles y características.</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>No cuente con Microsoft Defender: se quitó de este Windows.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>En un servidor, Microsoft Defender es una parte opcional y no siempre se activa por sí mismo.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>El próximo inicio elimina %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>El próximo inicio mueve %1 a %2.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>Cuando empiece la eliminación, Windows pedirá un administrador. Diga que sí, o deje que la persona que administra este equipo escriba un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>Cuando empiece la eliminación, se le pedirá la contraseña de un administrador. O inicie el programa de nuevo con sudo o como root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>Para mirar en todas partes antes de eso, cierre este programa, haga clic derecho sobre él y elija &quot;Ejecutar como administrador&quot;.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>Este equipo funciona con batería.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>No está enchufado. Queda un %1 %.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>No está enchufado. No se sabe cuánta carga queda.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>Si la energía se acaba a la mitad, el producto puede quedar roto: demasiado dañado para protegerle y demasiado dañado para quitarlo.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>Enchufe el equipo y déjelo enchufado hasta que termine el último reinicio.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>Después vuelva a mirar.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>Espacio libre para %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>La unidad del sistema está casi llena.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Quedan %1 libres.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>Un desinstalador guarda copias hasta que termina, para poder volver atrás. Sin espacio para ellas se detiene a la mitad. Lo que se guarda para usted también necesita espacio.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>Vacíe la papelera de reciclaje y elimine o mueva lo que no necesite.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>Libere al menos %1 en la unidad del sistema y después vuelva a mirar.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>Otros instaladores</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>En este momento se está instalando o quitando otro programa.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>Este bloqueo está en uso.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>Espere a que termine. No apague el equipo entretanto.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>Si no termina nunca, reinicie el equipo y abra de nuevo este programa.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>Una instalación anterior no terminó.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>Windows Installer tiene anotada una instalación que ha empezado.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>Windows Installer puede negarse a quitar nada antes de que esa termine o se deshaga.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>Si todavía hay un instalador abierto, deje que termine.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>Si no hay ninguno, reinicie el equipo, inicie de nuevo ese instalador y deje que termine.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>Solo uno puede trabajar a la vez. La desinstalación lo espera.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>La otra parte envió algo que no se entiende.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>El ayudante con permisos de administrador terminó de forma inesperada. Lo que había empezado con un producto sí lo terminó; busque de nuevo para ver qué hay.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>El ayudante no informó de &quot;%1&quot;. No se cambió nada.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>El ayudante no conoce &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>No se indicó ningún producto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>Para esto se necesitan permisos de administrador, y este sistema no tiene pkexec para pedirlos. Ejecute Changeover con sudo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>No se pudo iniciar el ayudante. No se cambió nada.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>Se cerró la ventana que pide la contraseña de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>El sistema no dio permisos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>El ayudante solo se ejecuta con permisos de administrador.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>Changeover mismo inicia el ayudante; no se inicia a mano.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>La otra parte ya no está.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>%1 no se puede usar para el diario del ayudante.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>Se respondió que no cuando Windows pidió un administrador. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Se detuvo antes de empezar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>No se inició, porque el paso anterior no tuvo éxito.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>Se está instalando o quitando otro programa. Esperando a que termine: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>Se detuvo mientras esperaba a otro instalador. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>La carpeta existe; no se pudo abrir.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>La carpeta existe y está vacía.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>La carpeta existe y contiene %1 elementos.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>La clave existe, sin &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>Está registrado, pero %1 no existe.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>El navegador tiene la extensión en este perfil.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>Windows lo muestra como un programa antivirus activado.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>Windows lo muestra como un programa antivirus.</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>La clave existe.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>La clave existe; no se pudo abrir.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>El valor es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows tiene orden de usar el controlador %1, que no está registrado.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows tiene orden de usar el controlador %1, cuyo archivo no existe.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows tiene orden de usar el controlador %1, que todavía está.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>El certificado nombra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>Está en la lista de tareas programadas de Windows.</translation>
    </message>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>Inicie sesión en Windows como la persona cuya carpeta es %1 y abra %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>Si esa persona tiene allí varios perfiles, abra el perfil cuya carpeta termina en &quot;%1&quot;: escriba %2 en la barra de direcciones para ver cuál está abierto.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>Escriba %1 en la barra de direcciones y presione Entrar.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>Busque la extensión de Kaspersky y elija Quitar. Si no es posible, una regla la instala: pregunte a la persona que administra este equipo.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>Solo cuando los propios programas ya se hayan quitado.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>Hay algo dentro.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>No se sabe de quién es.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>Es posible que en este equipo se haya usado el cifrado de Kaspersky. La carpeta puede contener lo necesario para abrir archivos cifrados.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>Dentro hay archivos en cuarentena.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>Dentro hay archivos que quizás estén en cuarentena.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover no pudo ver si dentro hay archivos en cuarentena.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover no pudo mirar dentro.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>Es un controlador, y de los controladores solo se informa: un error aquí impide que Windows se inicie.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>Sigue en ejecución. Reinicie el equipo y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover no pudo ver si sigue en ejecución.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>%1 tiene la extensión en el perfil &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>No se pudo iniciar el archivo de registro. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>No se pudo leer la lista de paquetes instalados.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows no permitió leer %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>El Centro de seguridad de Windows no respondió.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows no pudo leer %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>la lista de servicios</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 es un enlace a un lugar fuera de este disco.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 está en otro disco de aquel equipo.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 es un enlace que lleva en círculo.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>No se pudo leer el disco hasta el final de este archivo.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>No hay espacio para una copia del registro.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>Esta parte del registro es demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>El equipo no se apagó, y su último cambio en el registro está incompleto.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>El equipo no se apagó, y faltan los cambios más recientes del registro.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>El equipo no se apagó; los cambios más recientes están en un archivo de registro de transacciones de Windows 8 o anterior, que no se lee.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>Esto no es parte de un registro de Windows, o su comienzo está destruido.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>Falta el final de esta parte del registro.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 está dañado y no se pudo leer.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>Esta parte del registro está demasiado dañada para leerla.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>Algunas entradas de esta parte del registro están dañadas.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>No se pudo crear un archivo temporal para una copia del registro.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 está bloqueado por BitLocker. Desbloquéelo con su contraseña o clave de recuperación, móntelo e indique esa carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 es un dispositivo o una imagen de uno. Móntelo en modo de solo lectura e indique la carpeta.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 está vacía. Así se ve un disco que no está montado o que BitLocker ha bloqueado.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún Windows en una carpeta llamada «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>Aquí hay varias carpetas de Windows: %1. Indique con --windows a cuál se refiere.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 es la propia carpeta de Windows. Indique la carpeta superior, donde empieza el disco.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>Aquel equipo tiene una lista de paquetes que solo el programa rpm puede leer, y este equipo no tiene rpm.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>No está la parte del registro de esta cuenta.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>Este Windows no se apagó, sino que se suspendió (hibernación o inicio rápido). Lo que tenía en memoria puede ser más reciente que este disco. Apáguelo por completo para examinarlo todo.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>El equipo no dice si funciona con batería.</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>si el equipo funciona con batería</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows no dice %1.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>No hay espacio para una copia de la lista de paquetes.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>En %1 no hay ningún sistema Windows, Linux ni macOS.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>Esta es la parte del disco de un Mac que contiene el sistema. Los programas están en la parte llamada «Data»: monte esa parte e indique su carpeta.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>El servicio de administración de Windows (WMI) no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>El servicio de administración de Windows (WMI) no permitió leer esto.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>El servicio de administración de Windows (WMI) no pudo responder.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>Este equipo de práctica no da permisos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>Leyendo la lista de la cuarentena</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Guardando la configuración</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>No hay ningún caso sin terminar en %1.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>Este paso se hizo, pero no se pudo anotar. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>El caso anterior no se puede leer y se deja a un lado. Ahora cuenta lo que hay en el equipo. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>El caso anterior es de otro equipo, &quot;%1&quot;, y se deja a un lado. Ahora cuenta lo que hay en este equipo.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>Se continúa con el caso del %1.</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>Un disco de otro equipo solo se examina. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>Los propios archivos de la cuarentena: %1 (%2). Siguen apartados: nada de lo que contienen puede ejecutarse.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>Aquí no hay puntos de restauración: solo un Windows en funcionamiento puede crear uno.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>La herramienta de limpieza del fabricante solo funciona en el mismo Windows que limpia.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>La herramienta de limpieza hace preguntas en una ventana, y aquí nadie puede verla. Inicie sesión en este equipo y ejecútela allí.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>La herramienta de limpieza del fabricante</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>Se ejecutó y terminó. La comprobación muestra lo que queda. Quizás haga falta reiniciar antes, si la herramienta lo pidió.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>Firmado por %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>No hay nada que reiniciar.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>La lista de la oficina en %1 no se puede escribir ahora. No se cambió nada en ella.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>quitado, no comprobado del todo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>%1 de %2 equipos están terminados.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>Los equipos de la oficina</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>En este archivo no hay ni una entrada. ¿Se exportó todo?</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>El archivo termina en medio de la entrada que empieza en la línea %1. Se incluyó lo que hay de ella; revísela en Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>Esto no es una exportación de texto de Kaspersky Password Manager: la línea %1 no es el título de ninguna de sus partes.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>La línea %1 no se entiende, así que no se incluyó nada. Solo se entienden las exportaciones de la versión en inglés de Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>La línea %1 parece empezar una parte que este programa no conoce, así que no se incluyó nada. Si la línea pertenece a una nota o un comentario suyo, quite en Kaspersky Password Manager la línea de tres guiones que la precede y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>Este archivo ocupa más de %1 MB, y ninguna exportación de contraseñas ocupa tanto.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>La línea %1 no se puede leer: el archivo no está en UTF-8 y aquí no se adivina nada. Ábralo en el Bloc de notas, compruebe que se vea bien, guárdelo con la codificación UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>La línea %1 contiene un carácter nulo, que ningún texto tiene. Abra el archivo en el Bloc de notas, compruebe que se vea bien, guárdelo con la codificación UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>No se pudieron escribir las contraseñas.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>no hay sitio para notas</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>sin dirección web</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>otra contraseña para un sitio y un nombre de usuario que ya están</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>solo falta el comentario: no hay sitio para él</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>solo falta el comentario: es demasiado largo</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>solo falta el nombre: no hay sitio para él</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>Ninguna de las entradas se puede pasar a %1. No se escribió nada; elija otro administrador de contraseñas.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 no se pudo releer tal como se escribió, así que se eliminó.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 no es un archivo propiamente dicho. Elimínelo usted.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>No se puede eliminar %1. Cierre los programas que lo usan y elimínelo usted.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>Eliminar un archivo no garantiza que no quede nada de él. En una unidad SSD, en las copias de un programa de copias de seguridad o de una carpeta en la nube, y en la papelera de reciclaje, si alguna vez estuvo allí, todavía pueden encontrarse las contraseñas. Sobrescribir antes el archivo no cambiaría eso.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>No indica ningún paquete de instalación. Quítelo en Windows, en Configuración, Aplicaciones, Aplicaciones instaladas.</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>No pertenece a ningún paquete de su sistema. Quítelo de la misma forma en que se instaló.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>Solo se reconoció su nombre. Por favor, confirme que este es el programa que quiere quitar.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>Si una contraseña lo protege, la necesitará. Una contraseña equivocada nunca se prueba dos veces.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>Avise a la persona que administra este equipo</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>Un agente conecta este equipo con un servidor de administración. El servidor puede volver a instalar el producto. Primero saque el equipo de sus grupos en ese servidor.</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Decidir sobre %1</translation>
    </message>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>permisos de administrador</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>la contraseña del producto, si tiene una</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>su sí a este programa en particular</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>alguien que responda a sus propias ventanas</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>casi siempre un reinicio después</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>El plan se hizo en &quot;%1&quot;; este equipo es &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>&quot;%1&quot; está en el plan, pero ahora no hay nada que hacer para ello.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;: el plan tiene la versión &quot;%2&quot;, ahora es &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; se haría ahora de otra forma: con &quot;%2&quot;, no con &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>&quot;%1&quot; es nuevo: el plan no lo conoce.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ningún equipo de práctica llamado &quot;%1&quot;. Hay estos: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>%1 ya contiene un equipo de práctica.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>No se pudo borrar %1 en el equipo de práctica.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 no es una ruta completa.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>Se detuvo %1.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1 no funcionó como se esperaba y se detuvo.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1 no terminó a tiempo y se detuvo.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 falló.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>No se le puede preguntar: en este equipo no hay Centro de seguridad de Windows.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>No se pudo preguntar al Centro de seguridad de Windows: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Centro de seguridad</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>El Centro de seguridad de Windows dice que hay un antivirus activado.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>El Centro de seguridad de Windows no dice si hay un antivirus activado.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>El Centro de seguridad de Windows dice que no hay ningún antivirus activado.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>El servicio de Microsoft Defender no está registrado.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>El servicio de Microsoft Defender está deshabilitado (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>El servicio de Microsoft Defender puede iniciarse (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>El servicio de Microsoft Defender no dice cómo se inicia.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>El servicio de Microsoft Defender no indica cuál es su programa.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>El programa de Microsoft Defender está ahí.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Falta el programa de Microsoft Defender.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>Una directiva desactiva Microsoft Defender (DisableAntiSpyware). Sus versiones más nuevas pueden no hacerle caso; las más antiguas y los servidores sí le hacen caso.</translation>
    </message>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>No se puede consultar el estado de Microsoft Defender: Windows no tiene su clase de estado.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender indica que no funciona en su modo normal (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender indica que su antivirus está activado.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender indica que su antivirus está desactivado.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender indica que su protección en tiempo real está activada.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender indica que su protección en tiempo real está desactivada.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender indica que su protección contra alteraciones está activada.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender indica que su protección contra alteraciones está desactivada.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Su lista de amenazas conocidas tiene %n día.</numerusform>
            <numerusform>Su lista de amenazas conocidas tiene %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>Ver si Microsoft Defender está activado:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>Ver si está instalado:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>Si está instalado y se desactivó, actívelo y luego reinicie el servidor:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>Si no está instalado, agréguelo (Windows Server 2019 y posteriores) y luego reinicie el servidor:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>Si no está instalado, agréguelo (Windows Server 2016) y luego reinicie el servidor:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>Lo mismo de otra manera:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>redes de una empresa</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>redes privadas</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>redes públicas</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>El firewall de Windows está desactivado: su servicio no está en marcha.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>El firewall de Windows está desactivado para: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>Otro firewall aparece como activado: %1. Mire en su propia ventana para estar seguro.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>No se sabe si hay un firewall activado.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>El firewall de Windows está activado para todos los tipos de redes.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>El servicio del firewall de Windows no está registrado.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>El servicio del firewall de Windows no indica cómo se inicia.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>El servicio del firewall de Windows está deshabilitado (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>El servicio del firewall de Windows se puede iniciar (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>El servicio del firewall de Windows no está en marcha ahora.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>El firewall está activado para %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>El firewall está desactivado para %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 aparece como un firewall activado.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 aparece como un firewall desactivado.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 aparece como un firewall.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>Esta entrada quedó de antes: %1 no existe.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>Esta entrada quedó de antes: el programa ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>No se encontró el programa, pero no se pudo mirar en todos los lugares.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>El Centro de seguridad de Windows no muestra %1, pero en una segunda lista de Windows aparece como activado.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>El Centro de seguridad de Windows indica que %1 está activado, pero en una segunda lista de Windows aparece como desactivado.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>El Centro de seguridad de Windows indica que %1 está desactivado, pero en una segunda lista de Windows aparece como activado.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>El Centro de seguridad de Windows indica que Microsoft Defender está activado, pero Microsoft Defender indica que no lo está.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender indica que está activado.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>El Centro de seguridad de Windows indica que no hay ningún antivirus activado, pero Microsoft Defender indica que él sí lo está.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>El Centro de seguridad de Windows solo muestra como activado lo que ya no está en este equipo.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>No se le puede preguntar: este equipo no está en marcha, solo se examina su disco.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>Windows Server no tiene Centro de seguridad, que es el que muestra los programas antivirus.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender indica que no está activado. Si hay otro programa antivirus instalado, mire en la ventana de ese programa.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>Tampoco se pudo preguntar a Microsoft Defender.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>En una segunda lista de Windows, %1 aparece como activado. Microsoft no explica cómo leer esa lista, así que no es una prueba.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>no se sabe si está activado o desactivado</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>sin actualizar</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>no se sabe si está actualizado</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 está activado y al día.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 está activado, pero no al día.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>Ábralo y deje que se actualice. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 está activado. Windows no dice si está al día.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>Ábralo y mire cuándo se actualizó por última vez.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 está ahí, pero está desactivado.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>Ábralo y actívelo. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 está ahí, pero no es seguro que esté activado.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>Ábralo y mire. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>Windows todavía enumera %1, pero su programa no está en este equipo.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>Instálelo de nuevo. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>Windows no enumera ningún antivirus, así que tampoco %1.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>Windows enumera %1, pero todavía no %2.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>Si todavía no está instalado, instálelo ahora. Si lo está, reinicie el equipo. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>En este equipo no se puede preguntar si %1 está activado.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>Ábralo y mire allí.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>Windows lo enumera como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>No está confirmado cómo escribe Windows su nombre. Changeover buscó: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>Este contenedor de cuarentena está dañado en el byte %1.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>Este no es un contenedor de cuarentena.</translation>
    </message>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>No se pudo leer este contenedor de cuarentena.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>Se detuvo la creación de la lista: puede haber más de lo que aparece en ella.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>No se pudo abrir %1.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>No se pudo leer por completo la cuarentena en %1. Con permisos de administrador quizás se pueda; y mientras el producto esté instalado (%2), su propia ventana de cuarentena muestra lo que hay dentro.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>Cuarentena: archivo %1 de %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>No se pudo leer la lista que el propio producto lleva de su cuarentena.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>La lista que el propio producto lleva de su cuarentena no es una base de datos.</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>El producto lo menciona en su lista, pero su archivo ya no está.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>Quizás una copia que guardó System Watcher. No dice qué es.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>El producto estaba escribiendo la lista de su cuarentena: pueden faltar las entradas más recientes.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>La lista del propio producto no menciona este archivo. No se puede saber qué es.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>La lista que el propio producto lleva de su cuarentena no está.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>La lista que el propio producto lleva de su cuarentena es demasiado grande.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (probablemente)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (reloj de ese equipo)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>Esto no es una lista de cuarentena.</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>Los archivos de este producto solo se copian cuando el propio Changeover se ejecuta como administrador.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>Copiando la cuarentena: %1 de %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>No reinicie ni apague este equipo hasta que esto esté resuelto.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>Si se reinició de todos modos y el teclado o el ratón no funcionan</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>Si uno de los dos funciona, úselo: el símbolo de accesibilidad en la pantalla de inicio de sesión abre un teclado en la pantalla.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>Si no funciona ninguno: apague el equipo con su botón de encendido mientras Windows arranca, tres veces seguidas. Entonces Windows abre su menú de reparación. Allí el teclado y el ratón funcionan, porque es un pequeño Windows aparte.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>Allí elija Solucionar problemas, Opciones avanzadas, Restaurar sistema y un punto de restauración anterior a la desinstalación.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>Si no hay ninguno, o si no está seguro: muestre esta página a alguien que repare equipos. No se perdió nada en el disco.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>Para quien lo repare</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>La configuración de Windows para una clase de dispositivos nombra un controlador de filtro que ya no estará después del próximo inicio. Dónde se vio eso:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>En este equipo no hay nada llamado &quot;%1&quot;. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>&quot;%1&quot; le corresponde a usted: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>&quot;%1&quot; se reconoció solo por su nombre y necesita su confirmación. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Para quitar programas se necesitan permisos de administrador. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>Otra copia de Changeover está quitando algo en este equipo. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Funciona en</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Pruebas independientes</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>Qué hace con el antivirus anterior</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>Pregunte al fabricante</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>Todavía no se ha quitado nada. Esto es lo que se encontró y lo que se guardó.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>Este equipo está limpio: no se encontró ningún producto ni ningún resto.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>Los productos se quitaron. Reinicie el equipo para terminar; abajo aparecen algunos restos.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>Los productos se quitaron. Quedan algunos restos; aparecen abajo.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>Al menos un producto sigue instalado. La lista de abajo dice cuál y qué hacer ahora.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>No se encontró nada, pero no se pudo mirar en todas partes.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Ningún producto de Kaspersky.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>Dónde no fue posible mirar</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>Lo que se podría perder o salir mal</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Lo que se guardó</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Lo que no se pudo guardar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Los restos que quedaron</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>Esto fue una práctica, en una copia. No se cambió ningún equipo real.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Informe de Changeover</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>Lo que había en cuarentena</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>Archivos que el producto había apartado. Solo la lista: un archivo en cuarentena puede perderse para siempre cuando se quita el producto.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde estaba</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>Y %1 más: la carpeta &quot;quarantine&quot; del archivo guardado los tiene todos.</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>Configuración que se pudo leer</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>El punto de restauración</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>Qué restos se quitaron</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>Se pueden volver a poner: &quot;changeover-cli undo&quot; (copia de seguridad %1).</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>Hay un programa antivirus activado.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>No hay ningún programa antivirus activado.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>Este equipo no puede indicar si hay un programa antivirus activado.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>Qué protege este equipo ahora</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>documentado por Microsoft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>no confirmado</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>Órdenes para el administrador, en una ventana de PowerShell abierta como administrador:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>No se pudo preguntar:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>%n día desde entonces</numerusform>
            <numerusform>%n días desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>Programas de Kaspersky encontrados</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>Programas de Kaspersky encontrados; restos: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>Por qué: qué decidieron las autoridades de EE. UU.</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>Elegido como nueva protección: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>El lugar del programa tiene un nombre que no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>No se pudo borrar %1.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>No se pudo reiniciar el equipo desde aquí. Reinícielo como lo hace siempre.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover no pudo dejar preparado que se abra de nuevo por sí solo. Ábralo usted después del reinicio.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>La protección del sistema está desactivada en este equipo, así que Windows no crea puntos de restauración. Puede activarla: busque &quot;Crear un punto de restauración&quot; en el menú Inicio, elija la unidad del sistema y luego Configurar.</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>Su organización no permite puntos de restauración en este equipo. Pregunte a las personas que se encargan de él.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>Aquí no se pueden crear puntos de restauración: este sistema no los tiene. Windows Server y Linux nunca los tienen.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>Crear un punto de restauración necesita permisos de administrador.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>No hay espacio para un punto de restauración en la unidad del sistema. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>Windows no crea puntos de restauración en modo seguro. Inícielo de la manera habitual para crear uno.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows no creó un punto de restauración a tiempo. Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows no pudo crear un punto de restauración.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>Se creó el punto de restauración %1.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>Se creó el punto de restauración %1, %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows no creó un punto de restauración nuevo, porque hay uno reciente: el número %1, de %2. Volver a él también desharía lo que se instaló desde entonces.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover: antes de quitar programas</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows indicó que creó un punto de restauración, pero no hay ninguno. No cuente con él.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows no indica qué puntos de restauración tiene, así que no se creó ninguno.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Windows no tiene manera de crear un punto de restauración aquí.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Queda aproximadamente %n minuto</numerusform>
            <numerusform>Quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>La lista de %1 archivos en la cuarentena de %2. Solo la lista: los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>La configuración de %1 en el Registro: %2 valores.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>Se dejó fuera a propósito: podría contener una contraseña.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>el archivo de configuración de %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>El archivo de configuración de %1, escrito por el propio producto.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>la lista de cuarentena de %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>La lista de cuarentena de %1, tal como la escribe el propio producto.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>Aquí no se puede limpiar nada.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows está creando un punto de restauración. Esto puede tardar unos minutos</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>No se empezó ningún archivo.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>Este no es el archivo que se comprobó. No se ejecuta.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>%1 se dejó fuera: contiene demasiado.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>El valor %1 se dejó fuera: es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>%1 se dejó fuera: su nombre tiene caracteres que un archivo del Registro no admite.</translation>
    </message>
    <message>
        <source>It was never updated.</source>
        <translation>Nunca se actualizó.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>Última actualización: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>A la licencia le quedan %1 días.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>La licencia ha caducado.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>Hay una licencia.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>No hay licencia.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>Una contraseña protege su configuración.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>Su autoprotección está activada.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>Su autoprotección está desactivada.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>Lo administra un servidor de una organización.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>Último contacto con ese servidor: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>Último análisis completo: %1.</translation>
    </message>
</context>
</TS>
