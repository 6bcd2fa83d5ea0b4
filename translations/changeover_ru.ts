<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>Какой файл — утилита очистки?</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>Программы (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Windows сообщает, что этот файл подписал «%1». Это производитель?</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover не может знать все имена, которыми подписывается производитель. Если вы не уверены, ответьте «нет».</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>Подпись выдана: %1. В интернете ничего не запрашивалось.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>Да, запус&amp;тить</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>Н&amp;ет, не трогать</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>Утилита очистки от производителя</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>Если программа удаления раз за разом завершается с ошибкой, попробуйте утилиту очистки Kaspersky — kavremover. Changeover её не скачивает. Возьмите её на сайте производителя или у того, кому доверяете, и выберите файл здесь.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>Перед запуском файл проверяется. Потом утилита сама задаёт вопросы и просит ввести то, что показано на картинке.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Сначала система запросит права администратора.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>На тренировке выберите kavremvr.exe в папке «Загрузки» учебного компьютера. Он ничего не запускает.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>&amp;Выбрать файл …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Источник: %1. Проверено: %2</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Работает в системах: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>Спросите производителя о следующем: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>Точка восстановления есть</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>Если после удаления Windows будет работать со сбоями, найдите &quot;rstrui&quot; в меню «Пуск» и выберите эту точку.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>Можно продолжить и без неё. Но если после удаления Windows будет работать со сбоями, вернуть её к нынешнему состоянию не получится.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>Точки восстановления нет</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>П&amp;опробовать создать ещё раз</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>Создать сначала точку восстановления?</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows запоминает, какие сейчас программы и настройки, и сможет к этому вернуться. Ваши файлы в любом случае останутся как есть.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Сначала система запросит права администратора.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>Создать &amp;точку восстановления</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>Команды для администратора этого сервера</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>Откройте PowerShell от имени администратора и введите:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (не подтверждено)</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>Антивирус</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>Агент: связывает этот компьютер с центром управления организации</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>Программа VPN</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>Установлено вместе с антивирусом</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>Центр управления: управляет другими компьютерами</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>Появилось при передаче пользователей в сентябре 2024 года</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Другая программа</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Раздел реестра</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>Список программ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Драйверы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>Антивирус включён</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>Ни один антивирус не включён</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>Этот компьютер не может сообщить, включён ли антивирус</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Что было проверено</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows ещё не перезагрузилась полностью</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>Удаление завершится после перезагрузки</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>На многих компьютерах выключить и снова включить недостаточно (из-за «Быстрого запуска»). Нужна именно перезагрузка.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>Это тренировка: перезагружается только учебный компьютер, а не ваш.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>Сначала сохраните открытые документы. После входа в систему Changeover откроется сам и продолжит проверку.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>Перезагрузить у&amp;чебный компьютер</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>Перезагрузить &amp;компьютер сейчас</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>Распечатайте эту памятку сейчас. В ней сказано, что делать, если компьютер всё же перезагрузится.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Открыть памятку по восстановлению</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>День не подтверждён</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>Сначала сохраните открытые документы. После перезагрузки снова запустите Changeover с флешки: он продолжит проверку.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>Источник (проверено: %1):</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>Кого обязывает: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>В законе: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Великобритании</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германии</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италии</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Нидерландах</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литве</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канаде</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралии</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>другой стране</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>дома</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>для бизнеса или организации</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>для ведомства США или подрядчика</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>для продажи, ремонта, встраивания</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>за пределами США</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Кто это говорит?</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Что произошло, день за днём</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>Обновлено недавно</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n день без обновлений</numerusform>
            <numerusform>%n дня без обновлений</numerusform>
            <numerusform>%n дней без обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>%1 на этом компьютере: последнее обновление — %2</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>Без обновлений программа пропускает новые угрозы.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Ни разу не обновлялось</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>%1 на этом компьютере сообщает, что обновлений ещё ни разу не было.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>Сколько времени без обновлений?</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>Не удалось узнать, когда на этом компьютере последний раз обновлялась программа %1.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>Найдено здесь: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>Видно только название, поэтому убедитесь, что это та самая программа.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>Вот что о ней известно и как её удалить.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>«%1» — это не имя пакета.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Остановлено до начала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>Удаляется пакет %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>Прямо сейчас другая программа устанавливает или удаляет пакеты. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>Программу удаления нельзя запустить отсюда. Удалите программу в Windows: «Параметры», «Приложения», «Установленные приложения». Ничего не изменено.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>Эта программа удаления показывает свои окна, а экрана для них здесь нет. Нужно войти в систему на том компьютере и удалить программу там. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>Ответьте на вопросы программы удаления в её окне.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>Программа удаления молчит уже %1 мин. Поищите её окно, которое ждёт ответа: возможно, оно за другими окнами.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>Программа удаления молчит уже %1. Возможно, она ещё работает: подождите и не выключайте компьютер.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>У этого продукта нет пакета установщика Windows.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 не существует.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — это не файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>Это не архив этой программы, или он повреждён.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 нет в этом архиве.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>Файл %1 слишком велик, его нельзя показать.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 отличается от того, что было сохранено.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>Папки для %1 нет. Выберите другую.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> Всё, что было там раньше, не изменено, и недописанного архива не осталось.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>Не хватает места, чтобы записать %1. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Не удаётся записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>Папка для %1 исчезла. Возможно, диск отключили? Подключите его снова или выберите другую папку.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> Всё, что было там раньше, не изменено.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>%1 не помещается: в архив входит меньше 4 ГБ. Этот файл пропущен, всё остальное сохранено.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>Архив уже завершён.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 не может быть именем в архиве.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>%1 не помещается: в архив входит не больше %2 файлов. Этот файл пропущен, всё остальное сохранено.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Не удалось прочитать %1 до конца.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Остановлено. Архив не записан.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>Файл %1 в архиве повреждён.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>Программа удаления в своих окнах спрашивает, сохранить ли активацию, настройки, файлы в резервном хранилище и ключи зашифрованных файлов. Открыть сохранённое сможет только та же версия.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>Никто не смог подтвердить, где этот продукт показывает свои исключения. Поищите в его настройках исключения из проверки и доверенные программы.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>Если компьютером управляет организация, спросите того, кто за это отвечает: возможно, список виден только там.</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>На компьютере есть драйвер, с помощью которого этот продукт шифрует.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>То, что зашифровал этот продукт, можно прочитать только с его помощью. Если сначала удалить его, можно потерять файлы или весь диск, а Windows может больше не запуститься.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>Пока не удаляйте продукт. Спросите того, кто управляет этим компьютером, зашифрованы ли диски или файлы.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>Сначала всё расшифруйте — самим продуктом или с его сервера администрирования. Файлы на съёмных дисках тоже считаются.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>Скопируйте важное туда, где нет шифрования, и проверьте, что там всё открывается.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>Если вы знаете, что ничего не зашифровано, подтвердите этот риск.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>Возможно, это драйвер, с помощью которого этот продукт шифрует.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>Его имя похоже на имя драйвера, который шифрует диски или файлы; подтвердить это пока никто не смог. Если это так, зашифрованное можно прочитать только с помощью продукта, и, удалив сначала продукт, можно потерять файлы.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>Данные продукта: отчёты, базы и, возможно, файлы из его резервного хранилища.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>Пустой раздел реестра. Он не мешает.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>Зарегистрированная служба или драйвер, чьего файла уже нет. Windows не может их запустить.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>Папка программы. Её должна была удалить программа удаления.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>Папка с драйверами продукта. О ней только сообщается: возможно, Windows ещё использует один из них.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>В настройках клавиатуры Windows указан драйвер Kaspersky. Если этого драйвера нет, после следующего запуска клавиатура может не работать. Эта программа только сообщает об этом: прежде чем перезагружать компьютер, спросите того, кто разбирается в Windows.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>В настройках мыши Windows указан драйвер Kaspersky. Если этого драйвера нет, после следующего запуска мышь может не работать. Эта программа только сообщает об этом: прежде чем перезагружать компьютер, спросите того, кто разбирается в Windows.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>С этим сертификатом продукт мог заглядывать в зашифрованные веб-страницы. Без продукта он никому не нужен.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>Этим компьютером управляет сервер администрирования.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>Продуктом здесь распоряжается сервер: на нём может быть задан пароль, и он может снова установить продукт после того, как вы его удалите.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>Попросите того, кто управляет сервером, убрать этот компьютер из групп и задач.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>Спросите и пароль, если он там задан.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>Данные Агента администрирования. Они не мешают.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>Зарегистрированная служба, чьего файла уже нет. Windows не может её запустить.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>Данные VPN. Они не мешают.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>Зарегистрированная служба или сетевой драйвер, чьего файла уже нет. Windows не может их запустить.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>Эта утилита работает без установки. Удалите скачанный файл.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>Осталось от бесплатной утилиты Virus Removal Tool: отчёты и, возможно, файлы, которые она поместила в карантин. Прежде чем удалять, посмотрите, что там.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>В менеджере паролей могут храниться пароли.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover не видит, храните ли вы в нём пароли. Если да, то после его удаления вы можете потерять доступ к своим учётным записям.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>Откройте менеджер паролей и найдите, как экспортировать пароли. Перенесите их в другой менеджер паролей.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>Экспортированный файл может показать все пароли любому, кто его откроет. Удалите его, в том числе из Корзины, как только перенесёте пароли.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>Сохраните и главный пароль, пока не убедитесь, что ничего не пропало.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>Правила для детей могут перестать действовать вместе с Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>Ограничения по времени и запреты страниц могут исчезнуть сразу после удаления, а перед удалением программа может запросить учётную запись родителя.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>Запишите правила, которые хотите сохранить.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>Держите под рукой имя и пароль учётной записи родителя.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>Сначала включите для ребёнка другую защиту, например Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>При следующей перезагрузке часть продукта будет удалена или изменена.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>Кто-то уже начал удалять или обновлять продукт. Если сейчас запустить программу удаления, она может прерваться на полпути.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Сохраните свою работу и перезагрузите компьютер: выберите «Перезагрузка», а не «Завершение работы».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Потом снова запустите эту программу.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>Пока не перезагружайте компьютер: клавиатура или мышь перестанут работать.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Вместе с клавиатурой или мышью Windows загружает драйвер Kaspersky. При следующем запуске этого драйвера не будет, но Windows всё равно будет его искать. Тогда вы, возможно, даже не сможете войти в систему.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>Не перезагружайте и не выключайте компьютер.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>Если у вас сохранился установщик того же продукта Kaspersky, установите его поверх старого. Драйвер вернётся. Потом удалите продукт его собственной программой удаления и снова проверьте здесь.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>Если это невозможно, обратитесь к специалисту и покажите ему подробности ниже. Имя нужно убрать там из списка фильтров. Сам Changeover этот список не меняет: из-за ошибки в нём тоже перестанут работать клавиатура и мышь.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>Перезагружайте компьютер только после того, как это предупреждение исчезнет.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Эта программа управляет другими компьютерами. Сначала удалите с них продукты Kaspersky — задачей этой консоли или с помощью Changeover на каждом. Только потом удалите её в Windows: «Параметры», «Приложения». Changeover её не трогает.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Это окно к программе, которая управляет другими компьютерами. Когда оно больше никому не нужно, удалите его в Windows: «Параметры», «Приложения». Changeover его не трогает.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>Программа удаления в своих окнах спрашивает, сохранить ли лицензию, настройки и файлы в карантине. Без продукта никто не сможет открыть то, что она сохранила.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>Откройте настройки продукта и найдите исключения и действия при обнаружении.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>Откройте список «Настроить исключения» и скопируйте всё, что в нём есть, по одной строке.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>Откройте список «Указать доверенные программы» и тоже скопируйте его, поставив &quot;процесс:&quot; в начале каждой строки.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>Продукт защищён паролем.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>Программа удаления спрашивает этот пароль. Без него продукт останется, а после неверных попыток он может на время заблокироваться.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>Найдите пароль. Его выбрали в настройках продукта вы или кто-то из ваших домашних.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>Держите его под рукой для удаления или отключите защиту паролем в настройках продукта. Компьютер может заметить это через полминуты.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>Самозащита продукта включена.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>Она не даёт другим программам менять файлы и настройки продукта, даже если защита приостановлена. Собственная программа удаления на это рассчитана; очистить всё вручную, пока самозащита включена, невозможно.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>Обычно ничего делать не нужно.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>Если удалить не получится, откройте настройки продукта, отключите там самозащиту и попробуйте снова.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>Создавали ли вы когда-нибудь сейф в этом продукте?</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>Сейф — это закрытое хранилище для файлов. Никто не смог подтвердить, как его хранит этот продукт, и Changeover не видит, есть ли он у вас. Если есть, возможно, открыть его может только этот продукт.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>Откройте продукт и найдите «Секретный сейф», «Шифрование данных» или похожее название (по-английски: &quot;Secret vault&quot;, &quot;Data Encryption&quot;, &quot;Data vault&quot;).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>Если сейф есть, откройте его там с помощью пароля и скопируйте из него всё в обычную папку.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>Проверьте, что копии открываются. Если сейфа нет, ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>Делали ли вы когда-нибудь резервную копию в этом продукте?</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>Никто не смог подтвердить, читаются ли такие копии без продукта, и Changeover не видит, есть ли они у вас.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>Откройте продукт и найдите «Резервное копирование и восстановление» (по-английски: &quot;Backup and Restore&quot;).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>Если резервные копии есть, восстановите там то, что хотите сохранить, в обычную папку.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>Сделайте новую резервную копию другой программой. Если резервных копий нет, ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>Данные продукта: отчёты, базы и, возможно, файлы в карантине.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>Папка программы той версии, которая больше не установлена или обновление которой не завершилось.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>Записи продукта об одном из пользователей этого компьютера. Они не мешают.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>Раздел реестра одного из пользователей, который не открывается. Такой же был там, где не удалось обновление Windows.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>Расширение продукта в браузере. Удалите его в браузере, в разделе «Расширения».</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>Возможно, это расширение продукта в браузере; его номер пока никто не смог подтвердить. Посмотрите в браузере, в разделе «Расширения».</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>Сообщает браузеру, где находится вспомогательная программа расширения. Без продукта это никуда не ведёт и не мешает.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>Есть правило, по которому браузер снова устанавливает расширение Kaspersky. Возможно, его задал тот, кто управляет этим компьютером.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Windows время от времени запускает что-то с этим именем. Без продукта запуск не удаётся и ничему не мешает.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows всё ещё считает, что есть антивирус, которого уже нет, и из-за этого может держать Microsoft Defender выключенным. Часто помогает перезагрузка.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>Данные продукта с резервными копиями обнаруженных файлов. Прежде чем удалять, посмотрите список.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>Папка программы. Её должен был удалить диспетчер пакетов.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>Данные агента. Они не мешают.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>Эта программа работает для других компьютеров. Спросите того, кто за неё отвечает. Changeover её не трогает.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>Эта программа управляет другими компьютерами. Сначала удалите с них продукты Kaspersky — задачей этой консоли или с помощью Changeover на каждом. Только потом удалите её пакет. Changeover её не трогает.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>Папка /var/opt/kaspersky с копиями обнаруженных файлов остаётся.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>Продукт хранит файлы в своём резервном хранилище.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Когда продукта не станет, он уже не сможет их вернуть. Большинство из них вредны, и о них лучше забыть; но один мог быть вашим и попасть туда по ошибке.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>Посмотрите список с помощью kesl-control и восстановите там то, что вам знакомо и нужно.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Если вам ничего из этого не нужно, делать ничего не надо.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover распознаёт это на диске, но не более. Включите Mac и удалите продукт там его собственной программой удаления.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>Данные продукта, возможно, с файлами в карантине. Прежде чем удалять, посмотрите, что там.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>Появилось в сентябре 2024 года, когда обновление удалило программу Kaspersky в США. Оставьте его или удалите в Windows: «Параметры», «Приложения». У некоторых людей оно возвращалось после перезагрузки — тогда проверьте ещё раз.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>Могло появиться в сентябре 2024 года вместе с UltraAV там, где пользовались VPN от Kaspersky. Оставьте его или удалите в Windows: «Параметры», «Приложения».</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>О программе Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Не связана ни с Kaspersky, ни с другими производителями.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Программы других авторов</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>&amp;Проверить каждый байт</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>Что было на этом компьютере</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Файл читается …</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Сколько уже проверено</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>Какой сохранённый файл?</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Файлы, сохранённые Changeover (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Этот файл нельзя показать</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>Файл не изменён. Выберите файл, имя которого начинается с &quot;changeover-&quot; и заканчивается на &quot;.zip&quot;.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Подробности для специалистов</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>Сохранено %1. Программа: %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>Файлов в карантине: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Что было тогда найдено</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Продуктов Kaspersky нет.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>Часть нельзя показать</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>Всё содержимое, файлов: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>Что не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>Всё хорошо: всё в том виде, в каком было сохранено.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>Повреждено: %1 отличается от того, что было сохранено. Поищите другую копию этого файла.</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>Всё удалено? Я под защитой?</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover проверил всё заново, с самого начала.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>Проверка не удалась. Она ничего не изменила.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>Очистка не удалась.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Перезагрузить не удалось</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>Ждём, пока включится антивирус</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>Когда другой антивирус удалён, Windows Defender часто включается примерно через минуту. Changeover продолжает проверять. А вы можете идти дальше.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>П&amp;ерестать проверять</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>За минуту ничего не включилось</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>Перезагрузите компьютер: возможно, Windows сначала нужно это.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>Откройте «Безопасность Windows», выберите «Защита от вирусов и угроз» и включите Windows Defender.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>Или установите антивирус, который вы выбрали.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Потом проверьте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Всё удалено</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>Не найдено ни программ Kaspersky, ни их остатков.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>Программы удалены. Но есть остатки.</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>Остатки не запускаются. Они перечислены здесь, чтобы вы о них знали.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>Программа Kaspersky всё ещё здесь</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>Она лежит на том диске. Её можно будет удалить, когда тот компьютер снова заработает.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>Возможно, не хватает перезагрузки.</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>Вернитесь на шаг назад: там видно, почему так и что попробовать дальше.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>Ничего не обнаружено, но проверить удалось не везде</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>Поэтому Changeover не может сказать, что всё удалено.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover не смог проверить везде</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n остаток</numerusform>
            <numerusform>%n остатка</numerusform>
            <numerusform>%n остатков</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>Уверенность: %1 %.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover может убрать это.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>Остаётся. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>%n из них можно безопасно убрать. Сначала он попадёт в резервную копию, и вы сможете вернуть его на место. Можно и оставить: он не мешает.</numerusform>
            <numerusform>%n из них можно безопасно убрать. Каждый сначала попадёт в резервную копию, и вы сможете вернуть все на место. Можно и оставить: они не мешают.</numerusform>
            <numerusform>%n из них можно безопасно убрать. Каждый сначала попадёт в резервную копию, и вы сможете вернуть все на место. Можно и оставить: они не мешают.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Для этого нужны права администратора. Система запросит их, когда вы нажмёте кнопку.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Убрать их</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>Обработан %n остаток</numerusform>
            <numerusform>Обработано %n остатка</numerusform>
            <numerusform>Обработано %n остатков</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Показать, что сделано</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>&amp;Вернуть на место</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>Тот, который вы выбрали</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Сначала идёт собственный антивирус Windows, затем остальные по алфавиту. Выберите строку, и ниже появятся подробности.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>Все программы рядом</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Выбрать этот</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>Открыть страницу производителя</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>Удалена %n программа.</numerusform>
            <numerusform>Удалены %n программы.</numerusform>
            <numerusform>Удалено %n программ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>Ни одна программа не удалена.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>Утилита очистки от производителя была запущена.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>Программа Kaspersky всё ещё здесь. Почему — сказано в отчёте.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Отчёт для вас</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>Отчёт обо всём: что найдено, сохранено и удалено и что осталось. Распечатайте его или сохраните копию.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Сохранить копию …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Сохранить копию отчёта</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Н&amp;апечатать …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>Страница для печати здесь: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>Готово. Что сохранить себе?</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>Спасибо, что уделили время. Вот что у вас теперь есть.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>&amp;Крупным шрифтом</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>Напечатать контр&amp;ольный список …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>Вы делаете это на нескольких компьютерах?</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>Этот список не может прочитать ни одна программа, поэтому скопируйте его вручную. Новой защите большая часть списка не нужна: начните без него и добавляйте только то, чему она действительно мешает.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>Файлы, папки и программы, которые были исключены, — по одному в строке</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>Всё в порядке: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>и ещё %1; в сохранённом списке есть все</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>Кнопка «Сохранить сейчас» добавит проверенный список и скрипт для Microsoft Defender. Changeover никогда не запускает этот скрипт; всё опасное в нём отключено.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Опасно</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Непонятно</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Обратите внимание</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>Что у меня есть?</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Найдена %n программа Kaspersky. Пока ничего не изменено.</numerusform>
            <numerusform>Найдены %n программы Kaspersky. Пока ничего не изменено.</numerusform>
            <numerusform>Найдено %n программ Kaspersky. Пока ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover искал программы Kaspersky. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>Этот компьютер не удалось проверить</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>Программ Kaspersky не найдено</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>Программ Kaspersky не обнаружено</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover посмотрел список программ, службы и обычные папки. Можно читать дальше или вернуться и попробовать учебный компьютер.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>Но проверить удалось не везде, поэтому программа всё же может быть.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>Может ли ядро Kaspersky быть внутри другой программы?</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>Некоторые производители роутеров и других антивирусов встроили ядро Kaspersky в свои продукты. Changeover этого отсюда не видит. Если у вас есть такой продукт, спросите его производителя.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1, сейчас работает</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>Очень вероятно: есть один ясный признак.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>На это указывает только имя. Скажите, пожалуйста, программа ли это Kaspersky.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>Да, это программа Kaspersky, её можно удалить</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда это известно?</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover не смог проверить везде</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>Об этих местах ничего сказать нельзя. С правами администратора, возможно, будет видно больше; Changeover запросит их на шаге «Сохранение».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>Что я могу потерять?</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>Прочитайте это, прежде чем что-либо удалять. То, что отмечено знаком «Стоп», нужно решить сначала.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Ничто не мешает</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>Ни шифрования, ни пароля, ни других препятствий не обнаружено.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>Ничего не будет удалено, поэтому ничего не потеряется.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Проверить ещё раз</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Откуда это известно?</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>Я знаю о риске</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>Чтобы всё равно продолжить, введите: %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>Чтобы всё равно продолжить на свой риск, введите эту фразу: %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>&amp;Чей это компьютер?</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>мой</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>моей семьи</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>офисный</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>&amp;Сколько компьютеров?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>только этот</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>от 2 до 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 или больше</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>Кто за него &amp;отвечает?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>я</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>кто-то другой</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>Антивирус должен быть &amp;бесплатным.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>Компьютером &amp;пользуются дети.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>Мне н&amp;ужен VPN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>Мне нужен &amp;менеджер паролей.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>Это серве&amp;р.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>&amp;Внести этот компьютер в список</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>Выберите папку, которая будет с вами: на флешке или такую, которую видят все компьютеры. В ней хранится один список всех компьютеров: кто и что сделал.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Папка для списка</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>Выберите папку для списка</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>Какая папка будет с вами?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ваши инициалы</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>Список не изменён</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Этот компьютер есть в списке</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>Следующий компьютер: возьмите папку туда, откройте Changeover и пройдите тот же путь.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>Открыть список, чтобы напечатать его</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>Сохранённые файлы читаются …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Обзор компьютеров офиса</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Сколько уже прочитано</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>В какой папке сохранённые файлы всех компьютеров?</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Подробности для специалистов</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>Обзора нет</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>Ни один файл не изменён. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>Не удалось записать страницу</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>Сохранённые файлы не изменены. Скопируйте их в папку, в которую вам разрешено записывать, и выберите её.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>В этой папке нет сохранённых файлов</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover сохраняет по одному файлу для каждого компьютера. Соберите их в одной папке и выберите её.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>&amp;Открыть страницу со всеми компьютерами</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Осталось сделать</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… и другие. На странице есть все.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>Файлов, которые не удалось прочитать: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>Зачем и когда</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>До удаления</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>Новая защита</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>Если эта программа защищена паролем, введите его здесь. Если нет, оставьте поле пустым. Пароль используется один раз и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>Созда&amp;ть файл</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>Откройте Kaspersky Password Manager и перейдите в его настройки, &quot;Import/Export&quot; («Импорт/Экспорт»). Выберите &quot;Export to text file&quot; («Экспорт в текстовый файл»). Потом укажите этот файл здесь.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>В этом файле все пароли записаны открытым текстом. Храните его на этом компьютере, никому не пересылайте и удалите, когда закончите.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>Экспортированный текстовый файл</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>Какой файл экспортирован?</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Текстовые файлы (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>Какая программа будет его читать</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome или Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>Файл не создан</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>Экспортированный файл не изменён.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Файл создан</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>Откройте в новой программе страницу паролей и выберите там «Импорт». Проверьте, всё ли на месте, потом удалите здесь оба файла.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>В файл вошло не всё</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>В этих программах есть место для всего: %1. Или перенесите остальное вручную.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>Удалить новый файл</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>Удалить экспортированный текстовый файл</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>Выберите один антивирус. Два антивируса сразу мешают друг другу.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>Устанавливайте новый только после того, как старый удалён и компьютер перезагружен. Changeover за вас ничего не устанавливает.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>Чем заменить другие программы</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>Кто проверяет антивирусы?</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>Эти лаборатории проводят тесты несколько раз в год. Самые свежие результаты смотрите у них.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>Что меня теперь защитит?</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Входит в Windows. Ничего не нужно устанавливать и оплачивать.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>Производитель: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>Есть на этом компьютере и может взять защиту на себя.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>На этом компьютере не может взять защиту на себя сам. Смотрите шаг «До удаления».</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>Не удалось узнать, может ли он взять защиту на себя на этом компьютере.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Что о нём известно</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>Открыть страницу %1</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>Пока не зна&amp;ю.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>Из ваших ответов получается короткий список. Ссылка открывает страницу самого производителя в вашем браузере.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Сначала спросите</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>За этот компьютер отвечает кто-то другой. Спросите этого человека, прежде чем выбирать.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>Среди подтверждённого нет ничего, что подходило бы ко всем вашим ответам. Загляните в «Сравнить все» и спросите производителей.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>Сначала идёт то, что подходит к вашим ответам и подтверждено. Если одинаково подходят несколько, решает алфавит.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>За:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Против:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>Не подтверждено, спросите производителя: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Этот: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>Другой, &amp;его название:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>Название антивируса</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>Сравнить все</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Где он был</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Файлы в карантине</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>Что будет удалено?</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>Удалить эти программы?</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>Удаление завершено</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>Это план. Каждую программу удаляет программа удаления её производителя. Удалённое отсюда уже не вернуть.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>&amp;Повторить попытку</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>&amp;Удалить сейчас</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>Пожалуйста, не выключайте компьютер</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>Если программа удаления спросит что-то в своём окне, ответьте там.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>Удаление остановлено</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>Удаление не удалось начать</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>Удалите их на том компьютере</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>Программу может удалить только тот компьютер, на котором она работает. Верните диск на место, включите тот компьютер и откройте Changeover на нём.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>Если он не запускается, сначала отдайте его в ремонт. Если удалить эти программы снаружи, он может больше никогда не запуститься.</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Удалять нечего</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Чтобы удалить программу, нужны права администратора. Система запросит их, когда вы нажмёте кнопку.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>Это нужно сделать вам. Changeover не может сделать это за вас.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>Она показывает свои окна. На вопросы в них отвечаете вы.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>На это указывает только имя. Программа останется, если вы не ответите «да» на шаге «Найдено».</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>Что можно попробовать, по порядку:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>Код программы удаления: %1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>Последние строки её журнала:</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>Если вы просите кого-то о помощи</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>В одном файле — всё, что нужно знать помощнику: что найдено, что сделано, и журналы самих программ удаления. В нём нет ни паролей, ни имён людей. Ничего не отправляется: вы решаете, кому его дать.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>&amp;Собрать всё для помощи</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Файл здесь: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>Собрать не удалось</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Перезагрузить не удалось</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>Сохранить мои данные</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>Вместе с антивирусом пропадают его настройки и список изолированных файлов. Сначала сохраните их в один файл, который останется у вас.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>&amp;Сохранить сейчас</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Что сохраняется</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>Список файлов в карантине, настройки программ и отчёт о том, что найдено. Ваши документы остаются на месте, их никто не трогает.</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>Скопировать и &amp;файлы в карантине. Они остаются изолированными: ничто в них не может запуститься.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Папка для файла</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>&amp;Выбрать папку …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>Я просил его не трогать некоторые папки или программы</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>Чтобы прочитать карантин и настройки, нужны права администратора. Система запросит их, когда вы нажмёте «Сохранить сейчас».</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>Я храню пароли в Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>Диск другого компьютера только просматривается. То, что хранят программы на нём, там и остаётся.</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover ничего не удалит с этого компьютера, поэтому ничего не потеряется.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>Сохранение остановлено. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>Сохранить не удалось. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>Продолжить без сохранения. Я знаю, что потом этого уже не будет.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>Ваши данные сохранены</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>П&amp;осмотреть, что внутри</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>Это пропущено</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Это не удалось сохранить</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Сохранить &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл нельзя прочитать.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1, срок: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n день с последнего срока</numerusform>
            <numerusform>%n дня с последнего срока</numerusform>
            <numerusform>%n дней с последнего срока</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>Какие годы показаны на картинке</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>С распоряжения 2024 года</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Что показано на картинке</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Всё, что произошло</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>Законы, распоряжения и решения</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>Только сроки</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>Нажмите на отметку, чтобы прочитать, что произошло. Ромб — это срок. Клавиши со стрелками переводят от одной отметки к следующей.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Источник: %1. Проверено: %2</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>Ищет программы Kaspersky. Поиск ничего не меняет.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>Сохраняет ваши настройки и списки в один файл, который остаётся у вас.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>После вашего «да» удаляет программы с помощью программ удаления их производителя.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>Проверяет, что они удалены и что вас что-то защищает.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>Ничего не устанавливает, не скачивает и не отправляет.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>Какой учебный компьютер</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>Компьютер дома</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>Компьютер в офисе</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>&amp;Этот компьютер</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>&amp;Учебный компьютер</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>Пройдите весь путь на образце. На вашем компьютере ничего не меняется.</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>Д&amp;иск другого компьютера</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>Для компьютера, который не запускается. Подключите его диск и выберите букву диска или папку, где он появился. Диск только просматривается.</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>Посмотреть файл, сохранённый Changeover …</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>Где появился диск</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Выбрать …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>Где появился диск?</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>Что будет с моим компьютером?</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover убирает программы Kaspersky с компьютера, шаг за шагом. Остановиться можно на любом шаге.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>&amp;Этот компьютер (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>&amp;Продолжить начатое %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>Продолжить &amp;тренировку, начатую %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>Пр&amp;одолжить</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>Н&amp;ачать</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>Я &amp;использую этот компьютер</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>Обязательно ли? К какому сроку?</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>Что решили власти, что это значит для вас и откуда взято каждое утверждение.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>Я жи&amp;ву в</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>Язык, оформление, о программе</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>Посмотреть сохранённый файл …</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>О программе Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>Прервать &amp;здесь</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>Закрыть Changeover и продолжить в другой раз</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>Тренировка: это образец. На вашем компьютере ничего не меняется.</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>Диск другого компьютера. Он только просматривается: на нём ничего не меняется.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>Сохранение не завершено. Если остановиться сейчас, недописанного файла не останется и ничего не потеряется.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>Удаляется программа. Это ещё можно остановить, и она останется как была.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>Прямо сейчас удаляется программа. Прервать это — значит рисковать компьютером, поэтому Changeover закончит с этой программой, остальные оставит и после этого закроется.</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>Убираются остатки. Всё, что уже убрано, лежит в резервной копии, и его можно вернуть на место.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows создаёт точку восстановления. Changeover дождётся её и закроется. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>Открыта утилита очистки от производителя. Changeover подождёт, пока вы с ней закончите, и закроется.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>Сделанное хранится здесь: %1. Когда вы снова откроете Changeover, можно будет продолжить отсюда.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Остановиться здесь?</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>Закр&amp;ыть Changeover</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Продол&amp;жить работу</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Обычные буквы</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Очень крупные буквы</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>Контрольный список на бумаге …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>Где сохранить контрольный список?</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>Контрольный список готов</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>Контрольный список не создан</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>Обзор компьютеров офиса …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Сколько уже сделано</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows создаёт точку восстановления. Это может занять несколько минут …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Файл проверяется …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>Открыта утилита очистки от производителя. Ответьте на её вопросы в её окне …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>Сведения собираются …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>Перезагрузка …</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>Проверяем, что осталось на этом компьютере …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>Проверяем этот компьютер. Ничего не меняется …</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>Остановить &amp;сохранение</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>Остановить &amp;очистку</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>Остановить уда&amp;ление</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Останавливаем …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Начинаем …</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Компьютер:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>Инициалы:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Прежде чем что-либо удалять</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>Зарядите компьютер или подключите его к сети. Закройте все программы.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>Узнайте, кто управляет компьютером. Если это консоль организации, сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>Найдите пароль программы Kaspersky, если он задан.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>Откройте зашифрованные сейфы и скопируйте всё из них в обычную папку. Расшифруйте зашифрованные диски.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>Сохраните пароли из Kaspersky Password Manager в файл и храните его в надёжном месте.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>Запустите Changeover и посмотрите «Найдено». Запишите ниже, какие программы там названы.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>Сохраните: держите один файл с настройками и списками на другом диске.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>Выберите новый антивирус. Пока не устанавливайте его.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>Найденные программы</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>Удаление и перезагрузка</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>Удалите программы с помощью Changeover, одну за другой.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>Если Changeover говорит «Пока не перезагружайте компьютер», сначала сделайте то, что сказано.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>Полностью перезагрузите компьютер: выберите «Перезагрузка», а не «Завершение работы».</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>Снова откройте Changeover. Он продолжит сам.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>«Всё удалено?» сообщает, что программ Kaspersky не осталось.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>Новый антивирус установлен, включён и обновлён. Брандмауэр включён.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>Клавиатура, мышь, интернет и принтер работают.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>Отчёт напечатан или хранится вместе с сохранённым файлом.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>Автопродление подписки отключено.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>Телефоны и другие устройства того же человека тоже проверены.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>Контрольный список: переход компьютера с Kaspersky</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>В Linux нет реестра. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 находится на другом диске, чем резервная копия. Ничего не изменено. Переместите это сами.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 здесь нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 здесь уже есть и оставлено как было.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>Путь к %1 ведёт через ссылку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>Система не разрешила переместить %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows не разрешила изменить %1. Всё осталось как было.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows не разрешила удалить %1 целиком. Содержимое есть в резервной копии.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows приняла не все значения %1.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>Диспетчер служб Windows больше не знает %1. Перезагрузите компьютер и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 — это драйвер. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 ещё работает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>Какая-то программа ещё использует %1. Перезагрузите компьютер и попробуйте снова. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 больше нет.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>%1 нельзя скопировать целиком, поэтому это остаётся.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>Резервной копии «%1» нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>«%1» нет (или больше нет) на этом компьютере. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 остаётся. %2 Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>Об этом только сообщается.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Проверяем ещё раз</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Для очистки нужны права администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>Остановлено до этого. Всё осталось как было.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Убрано.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>Возвращать нечего: на этом компьютере нет резервной копии ни одной очистки.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>Всё из той очистки уже было возвращено на место.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>Остановлено до этого.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>Возвращено на место. Windows узнает об этом после перезагрузки.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Возвращено на место.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>Этот файл подписан «%1», а это не производитель продукта. Файл не запускается.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>выдано: %1</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>Этот файл никем не подписан, поэтому неизвестно, кто его сделал. Файл не запускается.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>Этот файл изменили после того, как он был подписан. Файл не запускается. Возьмите новую копию на сайте самого производителя.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows не знает, кто стоит за подписью этого файла. Файл не запускается.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows не принимает подпись этого файла. Файл не запускается.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>Этот файл больше %1 МБ. Это не утилита очистки от производителя.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>Утилита очистки от производителя — программа для Windows. Здесь она не работает.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Ни один файл не проверен.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>Открыта утилита очистки от производителя. Ответьте на её вопросы в её окне</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>Не удалось скопировать утилиту очистки туда, где записывать могут только администраторы.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Ни один файл не был начат.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>Не удалось запустить утилиту очистки.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Файл проверяется</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>Этот файл не удалось прочитать, или он пустой.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>Избавляет компьютер от программ Kaspersky, шаг за шагом.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>Хранить запись о переходе, всё сохранённое и учебные компьютеры в этой папке.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>Продолжить незаконченный переход, если он есть.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Язык программы: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>Оформление: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>Сохранённый файл, который нужно посмотреть.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>Что было исключено в Kaspersky, для Microsoft Defender. Написано программой Changeover, которая никогда это не запускает: прочитайте, потом решайте.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>Показывает, что было бы сделано, и ничего не меняет:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>Добавляет это в Defender, от имени администратора, и записывает добавленное в %1 рядом с этим файлом:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>Удаляет ровно то, что там записано, от имени администратора. Храните оба файла вместе:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>Каждое исключение — это место, куда Defender не смотрит. Оставьте только нужное и удалите остальные строки.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>Укажите или -Apply, или -Undo.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>Запустите это как файл, чтобы он знал свою папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>Здесь нужен администратор: откройте PowerShell через «Запуск от имени администратора» и запустите это снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>Это только показывает, что было бы сделано. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender — действующий антивирус.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender работает рядом с другим антивирусом. Сначала удалите тот; до этого -Apply ничего не добавляет.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender выключен, чаще всего потому, что есть другой антивирус. Сначала удалите тот; до этого -Apply ничего не добавляет.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender не отвечает: возможно, он выключен или его нет. Пока он не ответит, -Apply ничего не добавляет.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>То, что Defender уже исключает, показывается только администратору.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows не показывает, что Defender уже исключает, поэтому точно отменить это никто бы не смог.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>было бы добавлено:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>уже есть:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>добавлено:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>удалено:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>уже не было:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>не получилось:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>Чтобы сделать это, запустите ещё раз с -Apply, от имени администратора.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>Готово. Добавленное записано здесь, для -Undo:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>Добавить удалось не всё. Добавленное записано для -Undo.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>Добавляемое не удалось записать, поэтому работа остановлена. Этот файл не записывается:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>Отменять нечего, и ничего не изменено. Этот файл не найден или пуст:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>Готово. Всё, что добавил -Apply, удалено.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>Удалить удалось не всё. Оставшееся по-прежнему записано.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>Посмотрите на это ещё раз:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>ОПАСНО, поэтому отключено:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>Непонятно, поэтому ничего не делает:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>Чтобы всё равно включить, удалите # в начале следующей строки.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (известный код продукта)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>список установленных пакетов</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>Этот пользователь ещё не входил в систему после запуска, поэтому его настройки не загружены.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>список учётных записей</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>список работающих служб</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>Здесь лежат временные файлы, и создать их может любая программа: вредоносные программы распаковываются прежде всего здесь.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Здесь находится сама Windows, и вредоносные программы любят прятаться среди её файлов.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>Здесь все программы этого компьютера. Исключите одну папку одной программы.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>Здесь любая программа может создать папку. Лучше исключите одну папку одной программы.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>Здесь всё, что человек хранит, скачивает и запускает.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>Сюда попадает всё, что приходит из интернета или по почте.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>Любая программа, которую запускает человек, может записывать сюда без спроса, вредоносная тоже.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>То, что здесь лежит, запускается вместе с Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>Здесь браузер хранит то, что получает из интернета.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>Здесь лежат удалённые файлы, и больше на них никто не смотрит.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft не советует этого: через Java часто идут атаки.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>Не указано, на каком это диске, поэтому подойдёт и вредоносная программа с таким же именем. Напишите полный путь.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>Это охватывает больше одного сервера или одной общей папки.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>Это охватывает целый диск или общую папку: защищать было бы почти нечего.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>Это охватывает папку с таким именем, где бы её ни создала вредоносная программа.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft не советует исключать всю папку программы. Лучше одна папка или один файл в ней.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>Это о папке самого Kaspersky: без Kaspersky в этом нет пользы.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>Атаки приходят в файлах этого вида, а исключены были бы все такие файлы.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft не советует этого, если только все программы, показывающие картинки, не обновлены всегда до последней версии.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>Атаки приходят в файлах этого вида, а исключён был бы любой файл с похожим именем.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>Злоумышленники открывают или запускают этой программой свои файлы, а Defender на них не смотрел бы.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>Это одна из программ самого Kaspersky: без Kaspersky в этом нет пользы.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>Это длиннее, чем может быть путь в Windows.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>Не указаны ни файл, ни папка.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Вместо буквы диска Defender не принимает подстановочный знак: это ничего бы не дало. Напишите по строке на каждый диск.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>После переменной в начале не хватает обратной косой черты.</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender работает как система и не знает переменных отдельного пользователя. Записано как такая же папка у всех, кто пользуется компьютером.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Не хватает имени сервера.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; после подстановочного знака не имеет ясного смысла.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Ни один файл и ни одна папка Windows не могут так называться.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>В списке Microsoft такой переменной нет. Она действует, только если задана для всего компьютера.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender не знает **. Один * обозначает одну папку.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>В Defender знак * между двумя обратными косыми чертами обозначает одну папку, а не несколько.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender принимает в одной записи не больше шести подстановочных знаков и переменных: это ничего бы не дало.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>Это не расширение имени файла, такое как .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>Отмечено как программа, но не заканчивается на .exe, .com или .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>В имени программы без папки Defender не принимает подстановочный знак: это ничего бы не дало.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>Вредоносная программа может взять себе такое же имя. Лучше напишите программу с папкой и поставьте процесс: впереди.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>Это не путь, не расширение вроде .bak и не имя программы.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>Это программа. Если указать её как путь, исключается только её файл, а не то, что она открывает. Для этого поставьте процесс: впереди.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>Здесь есть невидимые знаки. Наберите строку заново вручную.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>Это охватывает все файлы на этом компьютере: защищать было бы нечего.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>То, что стояло после, принято за примечание.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>Исключает этот файл или эту папку со всем содержимым.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>Исключает все файлы с этим расширением, на всех дисках.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>Исключает то, что открывает эта программа, где бы оно ни лежало; но не саму программу.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>Исключает то, что открывает любая программа с этим именем; но не саму программу.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>Для одного списка исключений это слишком много: не больше %1 строк и 1 МиБ.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>путь</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>расширение</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>процесс</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>доверенная программа</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>Это не текст в UTF-8. Откройте его в Блокноте, выберите «Сохранить как» и там кодировку UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>Проверьте, верен ли пароль. Его пробовали только один раз, потому что продукт может заблокироваться.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>Если продукт защищён паролем, укажите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>Если продукт защищён паролем, отключите эту защиту в настройках самого продукта.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>Отключите самозащиту продукта в его настройках и попробуйте снова.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>Перезагрузите компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>Восстановите продукт: установите ту же версию поверх него. Потом удалите его.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>Воспользуйтесь утилитой очистки от производителя, если она у вас есть. Changeover проверит, кто её подписал.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>Если и она не справится, запустите Windows в безопасном режиме и запустите утилиту там.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Этого уже не было.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>Удалено. Перезагрузка завершит удаление.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>Перезагрузите компьютер, потом проверьте результат.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>Остановлено до того, как что-либо было удалено. Продукт работает как раньше.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>Прямо сейчас устанавливается или удаляется другая программа. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Подождите, пока она закончит, потом попробуйте снова.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>Программа удаления остановилась. Чаще всего это значит, что пароль был неверным. Продукт остался на месте.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>Проверьте пароль. Его пробовали только один раз, потому что после нескольких попыток продукт может заблокироваться.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>Программа удаления остановилась. Продукт остался на месте.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>Если продукт защищён паролем, укажите его и попробуйте снова. Если нет, отключите самозащиту в настройках самого продукта, перезагрузите компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>Отключите защиту паролем и самозащиту в настройках самого продукта, перезагрузите компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows не разрешила удаление. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>Запустите Changeover с учётной записью администратора.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows не смогла открыть установочный пакет продукта. Продукт остался на месте.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>Установите ту же версию поверх него, чтобы восстановить продукт, потом удалите его.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Установщик Windows не ответил. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>Перезагрузите компьютер и попробуйте снова. В безопасном режиме установщик Windows не работает.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>Мешает другая версия продукта. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>Поищите продукт в Windows: «Параметры», «Приложения», «Установленные приложения».</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>Программа удаления сообщила код %1. Возможно, продукт остался на месте.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>Перезагрузите компьютер и попробуйте снова. Что произошло, сказано в журнале.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>Диспетчер пакетов не смог удалить его (код %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>Прочитайте сообщение ниже. Сначала закончите или исправьте другую работу с пакетами, потом попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>На этом учебном компьютере нет экспорта для %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ожидание: %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Экспорт остановлен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>Продукт требует пароль, а %1 его не принимает. Сохраните настройки в окне самого продукта.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>Перед экспортом настроек продукт требует пароль. Он не был указан.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>Продукт не принял пароль. Его пробовали один раз и сами больше не пробуем, потому что после нескольких неверных паролей продукт блокируется.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>Если пароль был неверным: его пробовали один раз и сами больше не пробуем.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1: не завершилось за %2 с и было прервано. Для этого нужно, чтобы продукт работал и за компьютером был пользователь, вошедший в систему.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1: записано больше 64 МиБ, поэтому прервано. Настройки не бывают такими большими.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1: вывод не прекращался, поэтому прервано. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Не удалось запустить %1.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1: аварийное завершение. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1: сообщено, что настройки экспортированы, но файл не записан.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1: сообщено, что настройки экспортированы, но файл пуст.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1: записано больше 64 МиБ. Настройки не бывают такими большими.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>Эта версия продукта устарела и больше не отвечает ни на какие команды. Сохраните настройки в её окне, если оно ещё открывается.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>Эта версия продукта не знает такого способа экспорта настроек. Сохраните их в её окне.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>Экспорт прервал сам продукт.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1: не удалось экспортировать настройки (код %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 — не полный путь.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>Собственной программы продукта %1 нет на месте.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>Не удалось создать временную папку для экспорта.</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1: список не получен (код %2).</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>Не удаётся прочитать файл, который записала программа %1.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>Неизвестно, где установлен продукт %1, поэтому его собственный экспорт нельзя запустить.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>Продукт узнали только по имени, поэтому без вашего «да» ни одна из его программ не запускается.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>Сохраняются настройки: %1</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>Читается карантин: %1</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>Не хватает места, чтобы записать %1. Всё, что было там раньше, не изменено.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Не удаётся записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>Не удалось записать %1. Всё, что было там раньше, не изменено.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 уже есть и оставлено без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 — это файл, а не папка. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Не удаётся создать папку %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 не существует.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>Файл %1 слишком велик для того, чем он должен быть.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>Не удаётся найти %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Ничего не осталось</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>Удалено, ещё не проверено</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Нужна перезагрузка</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Есть остатки</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>Найдено, пока ничего не сделано</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>Ещё установлено</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>Проверить удалось не везде</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Ждёт чьего-то решения</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Не удалось связаться</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищён</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>Защищает %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Не защищён</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Узнать нельзя</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Что ещё осталось</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>Только с этими словами:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Состояние:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано: %1 из %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Сохранённый файл</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последние сведения</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>Его часы идут неверно, поэтому указано время файла.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Обзор компьютеров офиса</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Готово компьютеров: %1 из %2.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>Не найдено ни одного файла со сведениями о компьютере. Укажите папку с сохранёнными файлами или с тем, что записал changeover-cli.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Компьютеры</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>Это неполный текст JSON: он обрывается или был изменён.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>В нём не сказано, о каком компьютере идёт речь.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>США.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Бесплатно или платно</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>Бесплатно. Это часть Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>Приложение «Безопасность Windows»</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>Он встроен и отображается там.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>Старый антивирус</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>В Windows 10 и 11 он снова включается сам, когда другого антивируса больше нет. В Windows Server — не всегда.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Родительский контроль</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety — отдельная бесплатная служба.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>Его нет. VPN приложения Microsoft 365 закрыт 28 февраля 2025 года.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Менеджер паролей</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>Другие программы с этим названием</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>Приложение Microsoft Defender, которое входит в Microsoft 365, — это другая программа. Она работает рядом с другим антивирусом.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Независимые тесты</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST в марте и апреле 2024 года, в Windows 11: 6 баллов из 6 за защиту, 6 из 6 за скорость. Программы устанавливались дольше, чем со средним продуктом.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>Не от Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>В газетной колонке в июне 2024 года его назвали продуктом Kaspersky. Это неверно. Тестовые лаборатории указывают их как два разных продукта.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Другие устройства</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>В плане Deluxe есть VPN для пяти устройств.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Число устройств</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>План Deluxe рассчитан на пять устройств.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>В плане Deluxe есть 50 ГБ места для резервных копий.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>Вместо VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>VPN от Kaspersky использовал службу Pango. Пользователи, которые платили, получили UltraVPN. Выберите VPN сами или обойдитесь без него. В Microsoft Defender с 28 февраля 2025 года VPN нет.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>Вместо Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>Прежде чем удалять его, экспортируйте пароли в текстовый файл. В его окне откройте «Настройки», затем &quot;Import/Export&quot; («Импорт/Экспорт») и выберите &quot;Export to text file&quot; («Экспорт в текстовый файл»). Прочитать этот файл может любой, кто его откроет, поэтому удалите его, когда закончите. Файл резервной копии программы не поможет. Его может открыть только та же программа.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>Менеджеры паролей, которые читают этот текстовый файл</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden читает его в формате &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass тоже читает его: логины и заметки. Потом проверьте свои заметки.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>Менеджер паролей на вашем компьютере</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC сам не читает этот текстовый файл. Превратить его в файл CSV может утилита другого производителя. Потом в KeePassXC выберите «База данных», «Импорт», CSV и отметьте «Первая строка содержит имена полей» (&quot;First row contains field names&quot;).</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>Вместо Safe Kids на ПК</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety — бесплатная служба. Каждому в семье нужна учётная запись Майкрософт. Она может ограничивать экранное время, приложения и игры и показывает, чем пользовались и где находятся люди. Сайты она фильтрует только в Microsoft Edge. Другие браузеры она блокирует, если вы их не разрешите. Для оповещений о местах и вождении нужен Microsoft 365. На iOS возможностей меньше.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>Для секретного сейфа (Secret Vault)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>Откройте сейф и скопируйте из него файлы, прежде чем удалять Kaspersky. Потом его сможет открыть только программа Kaspersky. Восстановить его пароль никто не может. После десяти неверных попыток он остаётся закрытым на час.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>У вас Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft прекратила исправлять Windows 10 14 октября 2025 года. Но Defender по-прежнему получает обновления против новых угроз — по октябрь 2028 года включительно. То есть Defender остаётся актуальным, а сама Windows 10 — нет.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>У вас Windows Server: проверьте Defender вручную</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>В Windows Server Defender может остаться выключенным и после удаления Kaspersky. Так бывает, если кто-то вручную выключил или удалил его. Администратор может его вернуть. По одному сообщению, в Windows Server 2019 это не получилось после того, как кто-то его удалил.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>Проверьте, не выключен ли Defender политикой или через реестр. Политика называется «Выключить Защитник Windows» (&quot;Turn off Windows Defender&quot;).</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>Если Defender выключен, откройте командную строку от имени администратора. Выполните эту команду и перезагрузите сервер: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>Если Defender удалён из Windows Server 2019 или новее, выполните от имени администратора эту команду и перезагрузите сервер: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>Если он удалён из Windows Server 2016, выполните эти три команды и перезагрузите сервер: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, затем Dism /Online /Enable-Feature /FeatureName:Windows-Defender, затем Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>Получите новейший Defender через Центр обновления Windows или найдите KB4052623 в Каталоге Центра обновления Майкрософт. Сам он не появится.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>Проверьте ещё раз, включён ли Defender.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>Украина вносит Kaspersky в свой санкционный список</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>Украина внесла Kaspersky в свой список в сентябре 2015 года. После этого её государственные учреждения перестали пользоваться этими программами.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>государственные учреждения Украины</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>Федеральное ведомство по закупкам отказывается от Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>В июле 2017 года Управление общих служб (GSA) убрало Kaspersky из списков одобренных продавцов. GSA закупает для федеральных ведомств.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>федеральные ведомства</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>Федеральным ведомствам приказано удалить Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>Министерство внутренней безопасности издало распоряжение для федеральных ведомств. У них было 30 дней, до 13 октября, чтобы найти эти программы. У них было 60 дней, до 12 ноября, чтобы составить план. Через 90 дней, 12 декабря 2017 года, они должны были начать удаление.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>Пресса сообщает об украденных файлах АНБ</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>никого; это сообщение прессы</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>Великобритания предупреждает свои ведомства об антивирусах из России</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>Центр кибербезопасности Великобритании написал правительственным ведомствам. Им не следует использовать антивирусы из России там, где доступ России нанёс бы вред национальной безопасности. В системах с грифом SECRET («секретно») и выше их нельзя использовать никогда.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>правительственные ведомства Великобритании</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>Закон запрещает использование в федеральных ведомствах</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>Закон об обороне на 2018 год подписан в декабре 2017 года. Его статья 1634 запрещает использование Kaspersky в федеральных ведомствах с 1 октября 2018 года.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>Правительство Нидерландов постепенно отказывается от Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>Центральное правительство Нидерландов решило больше не использовать антивирус Kaspersky. Оно посоветовало то же самое жизненно важным компаниям. В тот же день Kaspersky объявила о переезде в Цюрих.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>центральное правительство Нидерландов</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>Суд США отклоняет оба иска Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky оспаривала в суде распоряжение 2017 года и закон. Суд отклонил оба иска.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>Опубликовано правило для федеральных контрактов</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>Правило добавляет пункт в федеральные контракты. Оно вступило в силу 16 июля 2018 года.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>федеральные ведомства и их подрядчиков</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>Начинает действовать федеральный запрет на использование</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>С этого дня федеральным ведомствам нельзя использовать Kaspersky. Подрядчикам нельзя поставлять его государству. Им нельзя использовать его при создании данных или других работ для государства.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>Апелляционный суд оставляет федеральный запрет в силе</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>В ноябре 2018 года апелляционный суд в Вашингтоне, округ Колумбия, оставил запрет в силе. Он указал, что цель запрета — предотвратить вред, а не наказать.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>Указ президента открывает путь таким делам</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>Он касается безопасности поставок информационных технологий. На нём основано распоряжение о Kaspersky 2024 года.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>никого; это для вашего сведения</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>Министерство юстиции передаёт дело</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>В августе 2021 года Министерство юстиции передало дело Kaspersky в Министерство торговли.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>Министерство торговли начинает проверку</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>В 2022 году Министерство торговли начало изучать это дело.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>Власти США в закрытом порядке предупреждают компании</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>31 марта 2022 года Reuters сообщило, что представители властей предупредили компании, которые управляют важнейшими системами. Секретные встречи начались на следующий день после вторжения в Украину.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>Германия предупреждает об антивирусе Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>Ведомство Германии по кибербезопасности посоветовало заменить его. Суды отказались запретить предупреждение, в последний раз в апреле 2022 года.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>по закону никого; это совет</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>FCC вносит Kaspersky в свой список Covered List</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>Операторам связи нельзя тратить федеральные субсидии на продукты безопасности AO Kaspersky Lab. FCC (Федеральная комиссия по связи) сослалась на распоряжение 2017 года.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>операторов связи, которые получают деньги по программам FCC</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>Великобритания расширяет свой совет</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>Центр кибербезопасности Великобритании дал свой совет и другим государственным учреждениям, компаниям, связанным с Украиной, и компаниям, которые управляют важнейшими системами. Он сообщил, что у него нет свидетельств того, что Россия намеревалась использовать такие продукты во вред. Он добавил, что это ничего не доказывает.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>Италия предписывает государственным учреждениям заменить Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>государственные учреждения Италии</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>Пресса сообщает о возможном деле</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>В апреле 2023 года The Wall Street Journal написала, что Министерство торговли обдумывает меры против Kaspersky.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>Канада запрещает Kaspersky на правительственных телефонах</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>Запрет касается мобильных устройств, которые выдаёт правительство. Он касается и WeChat.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>правительство Канады</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>Министерство торговли объявляет своё распоряжение</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>Оно называется «Окончательное определение» (Final Determination). Это первое распоряжение по этим правилам. Оно запрещает Kaspersky вести дела с лицами США в отношении её программ для безопасности. Из него следуют два срока.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky, тех, кто перепродаёт её программы, и производителей, которые их встраивают</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>Три компании Kaspersky внесены в экспортный список</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>Он называется Entity List. В нём указаны AO Kaspersky Lab и OOO Kaspersky Group в России и Kaspersky Labs Limited в Великобритании. Это вступило в силу 24 июня 2024 года. Любому, кто отправляет им товары или технологии, на которые распространяются экспортные правила США, нужна лицензия. Как правило, в ней отказывают.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>экспортёров в любой стране, чьи товары подпадают под экспортные правила США</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Под санкциями двенадцать руководителей Kaspersky</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>Министерство финансов внесло в список двенадцать руководителей компании. Оно не внесло в него ни саму компанию, ни принадлежащие ей компании, ни Евгения Касперского.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>всех лиц США: им нельзя иметь дел с этими двенадцатью</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>Распоряжение и экспортный список опубликованы</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>Оба напечатаны в Федеральном реестре (Federal Register).</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky сообщает, что уйдёт из США</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky сообщила, что с 20 июля начнёт сворачивать свой бизнес в США и сократит там рабочие места, которых меньше 50. Её сайт в США уже прекратил продажи.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>никого; так решила сама Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky прощается с пользователями из США</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>В письме она дала шесть бесплатных месяцев некоторых продуктов: Standard, Plus, Password Manager, Safe Kids и VPN Secure Connection. Обновления всё равно должны были закончиться в день, указанный в распоряжении.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>по закону никого; это касалось домашних пользователей в США</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Компании Kaspersky больше нельзя продавать лицам США</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>С этого времени компании Kaspersky нельзя заключать с лицами США новые сделки по продуктам, на которые распространяется распоряжение. Это новые продажи и новые сделки о встраивании её программ. Мы считаем, что продление — тоже новая сделка.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>Новая техника с Kaspersky внутри не получает разрешения FCC</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>FCC сообщила, что техника с программами Kaspersky внутри не может получить её разрешение.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>производителей техники</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky пишет пользователям из США об UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>Начиная с этого дня Kaspersky рассылала письма о переходе на UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV заменяет Kaspersky в Windows</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>Обновления и перепродажа должны прекратиться</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>С 00:00 EDT 29 сентября 2024 года компании Kaspersky нельзя отправлять обновления лицам США. Ей нельзя поддерживать работу своей облачной сети Kaspersky Security Network в США и в системах лиц США. Никому нельзя перепродавать эти программы, встраивать их в другие продукты или лицензировать их для этого. Последним полным днём обновлений было 28 сентября.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Приложения Kaspersky исчезают из Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google убрала эти приложения из своего магазина во всём мире и закрыла учётные записи производителя. Она сослалась на ограничения, установленные Министерством торговли. Уже установленные приложения продолжали работать. Kaspersky говорит, что Google сделала это до 29 сентября.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky закрывает офис в Великобритании</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>В первой половине октября 2024 года закрыли офис, где работало меньше 50 человек. Партнёры продолжают продавать там продукты.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>Пресса находит людей, которые всё ещё им пользуются</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>В конце 2024 года журналисты нашли в США людей, которые всё ещё получали обновления обходными путями.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>Правила, на которых основано распоряжение, становятся окончательными</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>Правила перечисляют, что считается нарушением. Нарушением может быть одобрение запрещённой сделки, её оплата или помощь в ней. Ложное заявление — тоже. Правила также называют наибольшие наказания.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>всех, на кого распространяется право США</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>Австралия запрещает Kaspersky в правительственных системах</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Ведомства должны были к 1 апреля 2025 года удалить его, запретить новые установки и отчитаться.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>правительственные ведомства Австралии</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>Италия обновляет свой список</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>Новое уведомление заменяет уведомление 2022 года. Kaspersky остаётся в списке.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>Обязательно ли его удалять? К какому сроку?</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>Закон не обязывает вас удалять его. За использование дома никого не штрафуют. Но компании Kaspersky больше нельзя обновлять его для вас. С 00:00 EDT 29 сентября 2024 года обновления для пользователей из США должны были прекратиться. Без обновлений он пропускает новые угрозы. Поэтому скорее перейдите на другой антивирус.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>Закон не обязывает частную компанию удалять его. За использование вас не оштрафуют. Но обновления для пользователей из США должны были прекратиться с 00:00 EDT 29 сентября 2024 года. Без обновлений он пропускает новые угрозы. Поэтому скорее перейдите на другой антивирус — на каждом компьютере. Если вы продаёте его, встраиваете или работаете для государства, действуют другие правила. Тогда выберите такую строку в списке выше.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>Да, и сроки прошли. Федеральные ведомства должны были начать удаление 12 декабря 2017 года. С 1 октября 2018 года закон запрещает его использование. Вы подрядчик? Тогда вам нельзя поставлять его государству. Вам нельзя использовать его при создании данных или других работ для государства. Если вы его найдёте, об этом нужно сообщить. Поэтому удалите его сейчас, по правилам вашего ведомства.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>Вам больше нельзя его продавать. С 00:00 EDT 29 сентября 2024 года никому нельзя перепродавать его, встраивать в другие продукты или лицензировать для этого. Того, кто это делает, могут оштрафовать. Удалить его для клиента можно. Закон не обязывает вас удалять копию, которой вы только пользуетесь сами. Но обновлений она больше не получает, поэтому скорее перейдите на другой антивирус.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>Распоряжение США не обязывает вас удалять его. Оно не запрещает продажи людям в других странах. В вашей стране могут быть свои правила, прежде всего для государственных учреждений. Вы — лицо США? Тогда распоряжение следует за вами. Компании Kaspersky нельзя продавать вам, и с 29 сентября 2024 года ей нельзя обновлять вашу копию. Но и тогда за использование вас не оштрафуют.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>Кого обязывает распоряжение 2024 года?</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>Оно обязывает Kaspersky, её материнские компании и все компании, которые ей принадлежат. А также тех, кто перепродаёт её программы или встраивает их в другие продукты. Распоряжение касается дел с лицами США, где бы они ни были. Частных людей и компании, которые только пользуются этими программами, оно не обязывает.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>Нарушаю ли я закон, если он ещё установлен?</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>Нет. Частных людей и компании не наказывают за использование имеющейся у них копии. Так сказала и глава Министерства торговли. Но риск вы несёте сами. Для федеральных ведомств и их подрядчиков действуют другие правила.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>Перестанет ли он работать?</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>Он продолжает работать. Но пользователи из США не получают официальных обновлений, поэтому он пропускает новые угрозы.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>На что распространяется распоряжение?</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>Оно распространяется на три вещи. Первое — любой продукт или услуга Kaspersky для безопасности. Второе — любая её антивирусная программа. Третье — её программы внутри продуктов других производителей. Список в конце распоряжения приводит лишь примеры.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>Что по-прежнему разрешено?</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>Под запрет не попадают три вещи. Первое — данные об угрозах (threat intelligence). Второе — обучение в области безопасности. Третье — консультации, которые только информируют или обучают. Возможно, вы читали, что запрещены все услуги Kaspersky. Эти не запрещены.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>Кого могут оштрафовать и на сколько?</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>Если вы только пользуетесь им, вас не оштрафуют. Оштрафовать могут тех, кто его продаёт. А также любого, кто нарушает распоряжение, помогает запрещённой сделке или платит за неё. Наибольший штраф — 368 136 долларов США или двойная сумма сделки, смотря что больше. Эта сумма действовала в 2024 году и всё ещё значилась в тексте в апреле 2025 года. Тем, кто нарушает распоряжение намеренно, грозит до 1 000 000 долларов США. Человеку грозит ещё и до 20 лет тюрьмы.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>Предупредят ли меня до штрафа?</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>В одном новостном сообщении сказано, что Министерство торговли намерено сначала уведомлять компании. Источники не названы. Не рассчитывайте на это.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>Есть ли и санкции?</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>Да, против двенадцати руководителей Kaspersky, с 21 июня 2024 года. Лицам США нельзя иметь с ними дел. Компании в этом списке нет. Принадлежащих ей компаний и Евгения Касперского в нём тоже нет.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>Почему США так решили?</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>Министерство торговли назвало такие причины. Компания подчиняется российскому праву и обязана отвечать на требования тамошних властей. Её программы имеют полные права на вашем компьютере и видят ваши данные. Она могла бы внедрить вредоносный код или задержать обновления. Внутри других продуктов её программы могут остаться незамеченными. Меры, которые предложила Kaspersky, министерство сочло недостаточными. В открытых документах не назван ни один случай атаки через продукт.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>Что отвечает Kaspersky?</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>Она направила министерству письменный ответ. В нём она предложила меры для снижения риска. Она отрицает сообщение прессы 2017 года о файлах АНБ. В мае 2018 года она объявила о переезде в Цюрих. Она оспорила федеральный запрет в суде; суды оставили его в силе. В июле 2024 года она сообщила, что уйдёт из США.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>Шпионил ли за мной Kaspersky?</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>Публичных доказательств этому нет. Распоряжение основано на том, к чему компанию могли бы принудить. Есть два более старых сообщения прессы. Kaspersky их оспаривает.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>Это был плохой антивирус?</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>Тестовые лаборатории по-прежнему оценивают его высоко. AV-Comparatives назвала его Top-Rated за 2025 год. Причина сменить его в другом. Пользователи из США не получают обновлений, а Министерство торговли нашло риск.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>Что советует правительство США?</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>Оно советует скорее перейти к другому производителю, чтобы ваши данные не оказались под угрозой, пока защита прекращается. Глава Министерства торговли попросила людей прекратить пользоваться им сразу. Причиной она назвала их данные и их семьи.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>Что советовали компаниям?</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>Компаниям следовало перейти к другим производителям к 29 сентября 2024 года. Мы добавим одно: спросите производителей других ваших продуктов, нет ли внутри программ Kaspersky.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>Где найти официальный список?</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>Министерство торговли назвало страницу со списком запрещённого и с помощью. Её адрес: oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>Возможно, вы читали: им запрещено пользоваться.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>Возможно, вы читали: у пользователей было 100 дней.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>Закон не устанавливает срока для пользователей. С 20 июня по 28 сентября 2024 года обновления ещё разрешались. Так людям дали время выбрать что-то другое.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>Возможно, вы читали: это запретил президент.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>Распоряжение издало Министерство торговли. Оно использовало указ президента от 15 мая 2019 года и собственные правила. Это 15 CFR, часть 7, — сегодня часть 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>Возможно, вы читали: его запретили в 2017 году.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>Распоряжение 2017 года обязывает только федеральные ведомства. В декабре 2017 года за ним последовал закон. Его запрет на использование в федеральных ведомствах начал действовать 1 октября 2018 года.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>Возможно, вы читали: запрет касается только новых клиентов.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>Запрещена любая новая сделка с лицом США. Мы считаем, что продление — тоже новая сделка. Но официального текста, где так сказано, мы не видели.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>Возможно, вы читали: это касается граждан США.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>Распоряжение говорит о лицах США, а это шире. Оно действует в США и для лиц США, где бы они ни были. Одна юридическая фирма называет граждан и жителей США, которые живут за границей.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>Возможно, вы читали: никакие дела с Kaspersky невозможны.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>Entity List — это правило для экспорта. В нём названы три компании Kaspersky. Любому, кто отправляет им товары или технологии, на которые распространяются экспортные правила США, нужна лицензия. Как правило, в ней отказывают. Деньги этих компаний список не замораживает.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>Возможно, вы читали: дело началось в 2022 году.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>Министерство юстиции передало дело в Министерство торговли в августе 2021 года. Проверка началась в 2022 году.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>Возможно, вы читали: продажи были разрешены до 29 сентября.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>Так было для тех, кто перепродаёт. На саму Kaspersky запрет распространялся с 20 июля 2024 года.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>Возможно, вы читали: Bitdefender — от Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>Это не так. В газетной колонке в июне 2024 года была ошибка. Тестовые лаборатории указывают их как два разных продукта.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>Я продаю или чиню компьютеры. Можно ли вернуть его клиенту?</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>Не перепродавайте его, не лицензируйте и не добавляйте к тому, что продаёте. Удалить его можно.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>Можно ли получать обновления через VPN или с иностранным ключом?</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>Пресса нашла людей, которые так делали. Но компании Kaspersky нельзя обслуживать лиц США, и никому нельзя перепродавать его. Changeover в этом не помогает. Риск остаётся на вас.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>Можно ли скачать его снова?</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>Нет. Для пользователей из США скачивание закрыто. Это касается сайта, My Kaspersky, магазинов приложений и расширения для браузеров.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>Почему приложение исчезло из Google Play?</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>Примерно 29 сентября 2024 года Google убрала приложения Kaspersky из своего магазина во всём мире. Уже установленные приложения продолжали работать.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>Хорош ли UltraAV?</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>В 2024 году было известно мало его независимых тестов. Сообщалось, что его ядро — от Max Secure, компании из Индии. Более новые результаты смотрите у тестовых лабораторий.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>Я не получил UltraAV. Есть ли у меня защита?</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>На Mac, Android и iOS его нужно было установить самостоятельно. Поэтому его может и не быть. Посмотрите на каждом устройстве, что его защищает.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>Хватит ли Defender, который входит в Windows?</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>Многим домашним пользователям хватит. В Windows 10 и 11 он возвращается сам, когда Kaspersky удалён. В Windows Server — не всегда.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>Мои пароли в Kaspersky Password Manager. Что теперь?</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>Экспортируйте их в текстовый файл, прежде чем удалить программу и прежде чем пропадёт ваша учётная запись. Её файл резервной копии не поможет: он открывается только в той же программе. Текстовый файл умеют читать Bitwarden и Proton Pass.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>А что с VPN от Kaspersky?</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>Он использовал службу Pango. Пользователи, которые платили, получили UltraVPN. Выберите VPN сами или обойдитесь без него.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>Чем заменить Safe Kids?</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>Один из вариантов — Microsoft Family Safety. Эта служба может ограничивать экранное время, приложения и игры и показывает, чем пользовались. Каждому в семье нужна учётная запись Майкрософт.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>У меня файлы в секретном сейфе (Secret Vault). Что теперь?</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>Откройте сейф и скопируйте из него файлы, прежде чем удалять Kaspersky. Потом его сможет открыть только программа Kaspersky.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>Важно ли это для моей страховки от киберрисков?</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>Один страховой брокер в Германии предупредил, что страховая защита может пострадать. Спросите своего страховщика.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>Есть ли в моей стране свои правила?</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>Есть ли запрет для всего ЕС?</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>Мы его не нашли. О нём просили пять стран: Ирландия, Латвия, Литва, Польша и Эстония.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>Включён ли мой новый антивирус?</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>В Windows 10 и 11 Defender возвращается сам, когда другого антивируса больше нет. Возможно, сначала нужна перезагрузка. Его обновления могут быть старыми, поэтому получите новые. В Windows Server он может остаться выключенным. Проверьте это, прежде чем идти дальше.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>Кто теперь списывает деньги с моей карты?</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>Домашних пользователей перевели на UltraAV с теми же датами оплаты. Посмотрите, кто списывает деньги с вашей карты. Если не хотите больше платить, отключите автопродление.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>Обязательно ли оставлять UltraAV?</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>Нет. Удалите его с помощью его собственной программы удаления. Когда люди пробовали другие способы, он возвращался после перезагрузки. UltraVPN — отдельная программа.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>А мой телефон и другие мои компьютеры?</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>Проверьте каждое устройство. На Android приложения Kaspersky остаются и продолжают работать, хотя в Google Play их больше нет. На Mac, Android и iOS новый антивирус сам не появился.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>Проверьте каждое устройство. На Android приложения Kaspersky остаются и продолжают работать, хотя в Google Play их больше нет.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>Что делать с экспортированными паролями?</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>Текстовый файл не зашифрован. Прочитать его может любой, кто его откроет. Перенесите его в новый менеджер паролей и проверьте, всё ли на месте. Потом удалите файл и очистите Корзину. Не пересылайте его по почте.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>Осталось ли что-то в моём браузере?</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>Возможно. В тесте 2022 года расширение Kaspersky осталось в браузере после удаления антивируса. Откройте каждый браузер и удалите расширение вручную.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>Есть ли Kaspersky внутри других моих продуктов?</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>Он может быть внутри роутера или антивируса другого производителя. Такие производители должны были прекратить это к 29 сентября 2024 года. Спросите производителя или замените продукт. Новая техника с ним внутри не получает разрешения FCC.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>Я подрядчик и нашёл его. Что я должен сделать?</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>Вы должны сообщить об этом государству. То же правило обязывает компании, которые работают на вас по этому контракту.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>Централизованное управление</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. Высшая оценка в шести тестах из семи, золото за скорость. AV-TEST Awards 2025, для дома: за удобство использования (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. Высшая оценка в шести тестах из семи, золото за скорость. AV-TEST Awards 2025, для дома: за удобство использования.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>Румыния.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. Золото за Advanced Threat Protection (защиту от сложных угроз). AV-TEST Awards 2025, для дома: за защиту (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>AV-TEST Awards 2025, для бизнеса: за защиту (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>Как он защищает</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>С clamd и clamonacc он проверяет файлы, когда их открывают, и может их блокировать. Это работает только в Linux, с ядром 3.8 или новее.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>Словакия.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. Высшая оценка во всех семи тестах, золото за Advanced Threat Protection (защиту от сложных угроз).</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>Финляндия.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection — менеджер паролей. У его производителя есть инструкция, как перенести пароли из Kaspersky.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>AV-TEST Awards 2025, для дома: за удобство использования (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. Две серебряные награды.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>Платно или как пробная версия. В бесплатной программе нет защиты в режиме реального времени.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>Охватывает любое число устройств.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>AV-TEST Awards 2025, для дома: за скорость и за расширенную защиту (Total Protection), а также за удобство использования.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>Платно. Входит в Microsoft 365 Business Premium, есть и отдельный план.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>Рядом с другим антивирусом его защита в режиме реального времени может оказаться выключенной. Тогда ПК отображается как незащищённый.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>У него один портал для ПК и серверов. Он рассчитан не более чем на 300 пользователей, по пять устройств у каждого.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>Каждому серверу нужна отдельная лицензия. Рассчитано не более чем на 60 серверов.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Серверы Linux</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>Лицензия для серверов распространяется и на них.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>В Windows 10 и 11 его антивирус рядом с другим сам отходит в сторону и снова включается, когда другого больше нет. В Windows Server это настраивают вручную.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>Он для более крупных компаний. Для организаций до 300 пользователей Microsoft называет Defender для бизнеса (Defender for Business).</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>Охватывает Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>Он не устанавливается рядом с другим антивирусом. Его собственная функция удаляет те, которые знает, с перезагрузкой в процессе.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, весь 2025 год, Windows, 19 домашних продуктов: Top-Rated. AV-TEST Awards 2025, для дома: за удобство использования.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>Великобритания.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>В 2017 году в его установщике был шаг, который удаляет другие антивирусы.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>В 2017 году его установщик мог работать на серверах.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>Он не устанавливается, пока другой антивирус не удалён.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>Поддерживает Windows 11. Поддержка 64-разрядной Windows 10 закончится примерно в апреле 2027 года.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>Оставляет другие антивирусы на месте, если вы не зададите параметр. Производитель предпочитает, чтобы вы сначала их удалили.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>Япония.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST, ноябрь и декабрь 2024 года, Windows 10: 6 баллов из 6 за защиту, 6 из 6 за скорость.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>В сентябре 2024 года обновление удалило Kaspersky и установило этот антивирус на ПК домашних пользователей в США. Никого заранее не спросили.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN — отдельная программа. Её получили пользователи Kaspersky, которые платили за VPN.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>Производитель показывает, как перенести пароли: экспортируйте текстовый файл, затем введите записи в файл CSV со столбцами Group, Title, Username, Password, URL и Notes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>Он сам не читает этот текстовый файл. Превратить его в файл CSV для NordPass может утилита другого производителя.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>Резервное копирование в составе плана антивируса</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>План Deluxe антивируса Norton 360 даёт 50 ГБ места для резервных копий.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>У вас Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>В macOS есть встроенная защита: Gatekeeper и XProtect, а также часть, которая убирает то, что знает. Они работают без собственного окна.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>The Wall Street Journal написала, что файлы с домашнего ПК подрядчика АНБ попали к российским хакерам. Файлы были взяты в 2015 году, а обнаружили это в 2016 году. По этим сведениям, хакеры заметили их с помощью антивируса Kaspersky. Газета не назвала своих источников. Kaspersky это отрицает.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky объявляет о внешних проверках своего кода</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky назвала этот план Global Transparency Initiative (Глобальная инициатива по информационной открытости). К началу 2018 года её код должны были проверить внешние эксперты. Должны были открыться три центра для таких проверок.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>Литва запрещает Kaspersky в важнейших системах</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>Литва запрещает его на компьютерах, которые управляют системами энергетики, финансов и транспорта.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>компании, которые управляют важнейшими системами в Литве</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>Правило для федеральных контрактов становится окончательным</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>Правило 2018 года сделали окончательным без изменений.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>Министерство торговли получает правила для таких дел</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>Эти правила называются промежуточным окончательным правилом (interim final rule). Они вступили в силу 22 марта 2021 года. В них сказано, как министерство проверяет информационные технологии из-за рубежа.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>Италия принимает декрет о таких продуктах</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>Этот декрет стал основой для уведомления от апреля 2022 года.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>Уведомление предписало государственным учреждениям заменить Kaspersky. Оно опирается на декрет от марта 2022 года.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky получает «Первоначальное определение»</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>Министерство торговли сообщило Kaspersky, что оно намерено решить. Документ называется «Первоначальное определение» (Initial Determination).</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky отвечает письменно</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky отправила свой ответ в Министерство торговли. Она предложила меры для снижения риска.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>Пресса сообщает, что готовится распоряжение</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN написала, что Министерство торговли работает над распоряжением. Она упомянула «Первоначальное определение». Мы знаем это из другого новостного сообщения.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>Правила, на которых основано распоряжение, получают новый номер</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>Часть 7 раздела 15 сегодня — часть 791. В распоряжении 2024 года ещё указана часть 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>Обновление удалило Kaspersky и установило UltraAV. Те, кто платил за VPN, получили и UltraVPN. Никого заранее не спросили. Перевели около миллиона пользователей. Это была сделка с американской компанией Pango Group. На Mac, Android и iOS его нужно было установить самостоятельно. В одном сообщении первым днём названо 17 сентября; Kaspersky называет 19 сентября.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>Есть ли для меня срок?</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>Закон не устанавливает его для вас. Но с 29 сентября 2024 года защита с каждым днём устаревает. Именно эта дата важна.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>Можно ли Kaspersky ещё продавать лицам США?</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>Нет. С 00:00 EDT 20 июля 2024 года компании Kaspersky нельзя заключать с лицами США новые сделки по тому, на что распространяется распоряжение.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>Можно ли Kaspersky ещё отправлять обновления?</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>Лицам США — нет. С 00:00 EDT 29 сентября 2024 года ей нельзя отправлять им новые списки угроз и новый программный код.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>Можно ли облачной сети Kaspersky ещё работать?</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>В США и в системах лиц США — нет. Это действует с 29 сентября 2024 года. Сеть называется Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>Можно ли другим ещё продавать его или встраивать?</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>Нет. С 29 сентября 2024 года никому нельзя перепродавать его, встраивать в другие продукты или лицензировать для этого.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>А её программы внутри других продуктов?</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>Распоряжение распространяется и на них. Производители должны были прекратить это к 29 сентября 2024 года.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>Можно ли федеральному ведомству пользоваться им?</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>Нет. Это запрещают более ранние правила: распоряжение 2017 года и закон, который действует с 1 октября 2018 года.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>Что запрещено федеральному подрядчику?</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>Подрядчику нельзя поставлять его государству. Подрядчику нельзя использовать его при создании данных или других работ для государства. Это условие появилось в контрактах 16 июля 2018 года. Оно обязывает и компании, которые работают на подрядчика.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>Можно ли оператору связи платить за него федеральными деньгами?</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>Нет. С 25 марта 2022 года платить за него из федеральных субсидий нельзя.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>Есть ли свои правила в Австралии?</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Да, для правительственных ведомств. Они должны были к 1 апреля 2025 года удалить его, заблокировать новые установки и отчитаться.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>Есть ли свои правила в Канаде?</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>Да, для мобильных устройств, которые выдаёт государство. С 30 октября 2023 года он на них запрещён.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>Есть ли свои правила в Италии?</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>Да, для государственных учреждений. В 2022 году им предписали заменить Kaspersky. В новом уведомлении от ноября 2025 года он по-прежнему назван.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>Есть ли свои правила в Литве?</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>Да, для важнейших систем. С декабря 2017 года он запрещён на компьютерах, которые управляют системами энергетики, финансов и транспорта.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>Есть ли свои правила в Нидерландах?</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>Да, для центрального правительства. В мае 2018 года оно решило больше не использовать антивирус Kaspersky. Оно посоветовало то же самое жизненно важным компаниям.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>Можно ли мне пользоваться её справками об угрозах или проходить её обучение?</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>Да. Данные об угрозах (threat intelligence), обучение в области безопасности и консультации, которые только информируют, под запрет не попадают.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>Что будет, если я просто пользуюсь им?</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>По этому распоряжению — ничего. В нём нет наказания для частных людей и компаний, которые только пользуются копией. Но весь риск на вас.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>Что будет, если кто-то всё ещё продаёт его?</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>Министерство торговли может оштрафовать тех, кто это делает. На саму Kaspersky запрет распространяется с 20 июля 2024 года. На тех, кто перепродаёт, — с 29 сентября 2024 года.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>Что будет, если кто-то помогает в запрещённой сделке?</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>Это тоже может быть нарушением правил. Как и попытка или сговор. Лицу США нельзя одобрять такую сделку, платить за неё или облегчать её.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>Что будет, если моё ведомство или моя компания всё ещё пользуется им?</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>Это может отразиться на контракте или на сотрудниках. Но это следует не из распоряжения 2024 года.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>Что будет, если я веду дела с одним из двенадцати руководителей?</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>Это отдельный вопрос. Санкции Министерства финансов запрещают это лицам США.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>Почему обновления разрешались до 29 сентября 2024 года?</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>Чтобы у людей было время выбрать что-то другое.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>Что сказали тем, кто перепродаёт?</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>Они должны были к 29 сентября 2024 года прекратить продавать его, встраивать и лицензировать для этого. Тех, кто продолжает, могут оштрафовать.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>Кто должен был помогать пользователям?</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>Пресса писала о плане создать сайт с помощью. Она также писала, что распространять сведения должны были Министерство внутренней безопасности и Министерство юстиции.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>Что советует Германия?</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>В марте 2022 года её ведомство по кибербезопасности посоветовало людям заменить антивирус Kaspersky. Это совет, а не закон.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>Что советует Великобритания?</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>Её центр кибербезопасности написал правительственным ведомствам в 2017 году. В 2022 году он распространил свой совет и на другие государственные учреждения, на компании, связанные с Украиной, и на компании, которые управляют важнейшими системами. Это совет, а не закон.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>Для частных людей и компаний это не так. Так писали некоторые сайты и одна юридическая фирма. Но Министерство торговли говорит обратное. Распоряжение запрещает продажи, обновления и перепродажу. Для федеральных ведомств и их подрядчиков использование ограничивают более ранние правила.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>Возможно, вы читали: пользователи обязаны подчиниться или заплатить.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>Распоряжение не налагает на пользователей ни обязанностей, ни штрафов. Оно обязывает тех, кто продаёт его, обновляет или встраивает.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>Возможно, вы читали: Kaspersky говорила о запрете на использование.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>В её первом заявлении так и было. Но распоряжение не запрещает частным людям и компаниям пользоваться копией, которая у них есть.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>Возможно, вы читали: запрет действовал сразу.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>Были установлены две точные даты. С 20 июля 2024 года Kaspersky нельзя заключать новые сделки. С 29 сентября 2024 года должны были прекратиться обновления и перепродажа. 20 июня 2024 года распоряжение только объявили.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>Возможно, вы читали: продажи закончились 24 июля.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>Они закончились в 00:00 EDT 20 июля 2024 года. 24 июня — день, когда распоряжение напечатали. Эти две даты перепутали.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>Возможно, вы читали: обновления закончились в октябре.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>Они должны были прекратиться с 00:00 EDT 29 сентября 2024 года.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>Возможно, вы читали: обновления закончились после 29 сентября.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>Они были запрещены с первой минуты 29 сентября 2024 года. Последним полным днём обновлений было 28 сентября.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>Возможно, вы читали: дата — 30 сентября.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>Это 29 сентября 2024 года, с 00:00 EDT. 30 сентября — ошибка на один день.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>Возможно, вы читали: 15 июня или 15 июля.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>Распоряжение объявили 20 июня 2024 года. 15 июля 2024 года Kaspersky лишь сообщила, что уйдёт из США.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>Возможно, вы читали: время указано по EST.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>В оба дня часы на востоке США показывали EDT. Министерство торговли тоже пишет EDT.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>Возможно, вы читали: никто не сказал, по какому праву.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>В распоряжении это сказано. В нём названы указ президента 13873 (Executive Order 13873) и 15 CFR, часть 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>Возможно, вы читали: закон появился через год после 2017 года.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>Закон подписали в декабре 2017 года, через три месяца после распоряжения 2017 года. Его запрет начал действовать примерно через год, 1 октября 2018 года.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>Возможно, вы читали: запрещены все её услуги.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>Не все. Данные об угрозах, обучение в области безопасности и консультации, которые только информируют или обучают, под запрет не попадают.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>Возможно, вы читали: ей в США вообще ничего нельзя продавать.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>Ей нельзя продавать то, на что распространяется распоряжение. Три вида услуг под запрет не попадают.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>Возможно, вы читали: имеется в виду только Kaspersky Lab, Inc.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>Распоряжение распространяется на эту компанию, её материнские компании и все компании, которые ей принадлежат.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>Возможно, вы читали только статьи за июнь 2024 года.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>Остальное произошло позже или на следующий день. Под санкции попали двенадцать руководителей. Kaspersky сообщила, что уйдёт из США. Был установлен UltraAV. Приложения исчезли из Google Play. FCC запретила новую технику с Kaspersky внутри.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>Что такое UltraAV и откуда он взялся?</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>Это антивирус американской компании Pango Group, которая сегодня называется Point Wild. Это не вирус. Эта компания приняла домашних пользователей Kaspersky в США. В сентябре 2024 года его установило последнее обновление Kaspersky. Вас заранее не спросили.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>В некоторых странах есть, прежде всего для государственных учреждений. Мы знаем об Австралии, Италии, Канаде, Литве, Нидерландах и Украине. Германия и Великобритания дали советы. Могут быть и другие, поэтому спросите в ведомстве своей страны.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>Я гражданин США и живу за границей. Что действует для меня?</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>Распоряжение следует за лицами США, где бы они ни были. Поэтому компании Kaspersky нельзя продавать вам или обновлять вашу копию. Но за использование вас всё равно не наказывают.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>Что запрещено, а что нет</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>Что будет, если …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>Возможно, вы читали …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>Почему? Причины и что отвечает Kaspersky</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>Что советуют власти</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Другие вопросы</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (адрес без шифрования)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>Клавиатуре нужен «%1».</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>Мыши нужен «%1».</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>Этот драйвер больше не зарегистрирован.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>При следующем запуске Windows удалит этот драйвер (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>Этот драйвер отключён (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>При следующем запуске файл этого драйвера (%1) будет удалён или перемещён.</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>Файла этого драйвера нет.</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>Проверить удалось не всё, что можно потерять.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>Возможно, диски зашифрованы или ожидается перезагрузка, а эта программа этого не увидела.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>Запустите эту программу от имени администратора и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>Если это не поможет, сами убедитесь, что этот продукт ничего не зашифровал.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>Не сейчас: сначала устраните предупреждение «Пока не перезагружайте компьютер».</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Часть Windows изменена и ждёт перезагрузки.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Центр обновления Windows ждёт перезагрузки.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>Файлы других программ будут заменены или удалены при следующем запуске.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows что-то не закончила, и ей нужна перезагрузка.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>Сначала лучше перезагрузить компьютер.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>Если сейчас запустить программу удаления, она может прерваться на полпути, а её действия — смешаться с тем, что ещё ожидает.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>Перезагрузки ждут другие программы или обновления. Чаще всего это не мешает; некоторые программы удаления до этого отказываются начинать.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Сохраните свою работу и перезагрузите компьютер: выберите «Перезагрузка», а не «Завершение работы».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Потом снова запустите эту программу.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>Неизвестно, будет ли потом этот компьютер чем-то защищён.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>Потом этот компьютер ничто не будет защищать.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Центр обеспечения безопасности</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Включено.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Выключено.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>Включено или нет, неизвестно.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>Компьютер без антивируса в опасности, как только он подключён к интернету. Это важнее, чем старый антивирус, который ещё немного работает.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>Приготовьте установщик нового антивируса и установите его сразу после удаления.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>Или добавьте на этот сервер антивирус Microsoft Defender: «Диспетчер серверов», «Добавить роли и компоненты».</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>Не рассчитывайте на Microsoft Defender: из этой Windows его убрали.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>Или включите Microsoft Defender: «Безопасность Windows», «Защита от вирусов и угроз». Если он выключен политикой, спросите того, кто управляет этим компьютером.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>На сервере Microsoft Defender — необязательный компонент и не всегда включается сам.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>Этот продукт установлен.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>«%1» задано.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Зарегистрировано.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>Зарегистрировано, с %1.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>Элементов внутри: %1.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>При следующем запуске будет удалено: %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>При следующем запуске %1 будет перемещено в %2.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>Продукт хранит файлы в своём карантине.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Когда продукта не станет, он уже не сможет их вернуть. Большинство из них вредны, и о них лучше забыть; но один мог быть вашим и попасть туда по ошибке.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>Посмотрите список в самом продукте и восстановите там то, что вам знакомо и нужно.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Если вам ничего из этого не нужно, делать ничего не надо.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>Эта программа работает без прав администратора.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>Она может проверять, но не удалять.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>Чтобы удалить программу, нужны эти права, а некоторые места можно проверить только с ними.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>Когда начнётся удаление, Windows запросит администратора. Ответьте там «Да» или попросите того, кто управляет этим компьютером, ввести имя и пароль.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>Когда начнётся удаление, у вас спросят пароль администратора. Или запустите программу заново через sudo или как root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>Чтобы до этого проверить всё, закройте эту программу, щёлкните её правой кнопкой мыши и выберите «Запуск от имени администратора».</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>Этот компьютер работает от батареи.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>Он не подключён к сети. Осталось %1 %.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>Он не подключён к сети. Сколько осталось, неизвестно.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>Если питание закончится на полпути, продукт может сломаться: не сможет ни защищать вас, ни быть удалённым.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>Подключите компьютер к сети и не отключайте, пока не закончится последняя перезагрузка.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>Потом проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>Свободное место: %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>Системный диск почти заполнен.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Свободно %1.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>Программа удаления хранит копии, пока не закончит, чтобы можно было вернуться назад. Если для них нет места, она останавливается на полпути. Место нужно и для того, что сохраняется для вас.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>Очистите Корзину и удалите или перенесите то, что вам не нужно.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>Освободите на системном диске не меньше %1, потом проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>Другие установщики</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>Прямо сейчас устанавливается или удаляется другая программа.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>Эта блокировка занята.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>Одновременно может работать только одна. Удаление ждёт её.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>Подождите, пока она закончит. Не выключайте пока компьютер.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>Если она никак не закончит, перезагрузите компьютер и снова откройте эту программу.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>Предыдущая установка не была завершена.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>В установщике Windows отмечена начатая установка.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>Установщик Windows может отказаться что-либо удалять, пока она не завершена или не отменена.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>Если ещё открыт какой-то установщик, дайте ему закончить.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>Если не открыт, перезагрузите компьютер, снова запустите тот установщик и дайте ему закончить.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>Другая сторона прислала что-то непонятное.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>Помощник с правами администратора неожиданно завершился. Начатое с одним продуктом он закончил; проверьте ещё раз, чтобы увидеть, что есть.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>Помощник не сообщил «%1». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>Помощник не знает «%1».</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>Не назван ни один продукт. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>Файл %1 слишком велик.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>Для этого нужны права администратора, а в этой системе нет pkexec, чтобы их запросить. Запустите Changeover через sudo. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>Не удалось запустить помощника. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>Запрос пароля администратора закрыли. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Система не дала прав администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>Помощник работает только с правами администратора.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>Помощника запускает сам Changeover, а не пользователь.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>Другая сторона исчезла.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>%1 нельзя использовать для журнала помощника.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>На запрос Windows об администраторе ответили «Нет». Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>Удаление: %1</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>Устанавливается или удаляется другая программа. Ждём её: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>Остановлено во время ожидания другого установщика. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Остановлено до начала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>Не начато, потому что предыдущий шаг не удался.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>Войдите в Windows как пользователь, чья папка — %1, и откройте %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>Если у этого пользователя там несколько профилей, откройте тот, чья папка заканчивается на «%1»: введите %2 в адресную строку, чтобы увидеть, какой открыт.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>Введите %1 в адресную строку и нажмите Enter.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>Найдите расширение Kaspersky и выберите «Удалить». Если это невозможно, его устанавливает правило: спросите того, кто управляет этим компьютером.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>Только после того, как удалены сами программы.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>В нём что-то есть.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>Неизвестно, чьё это.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>Возможно, на этом компьютере пользовались шифрованием Kaspersky. В папке может быть то, без чего не открыть зашифрованные файлы.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>Здесь лежат файлы, помещённые в карантин.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>Здесь лежат файлы, возможно помещённые в карантин.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover не смог посмотреть, лежат ли здесь файлы, помещённые в карантин.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover не смог заглянуть внутрь.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>Это драйвер, а о драйверах только сообщается: из-за ошибки с ними Windows не запустится.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>Ещё работает. Перезагрузите компьютер и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover не смог посмотреть, работает ли это ещё.</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>Папка существует; открыть её не удалось.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>Папка существует и пуста.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>Папка существует, элементов в ней: %1.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>В браузере в этом профиле есть расширение.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>В %1 есть расширение в профиле «%2».</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>Зарегистрировано, но %1 не существует.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>В списке Windows это антивирус, который включён.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>В списке Windows это антивирус.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>Раздел реестра существует, но без «%1».</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>Раздел реестра существует.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>Раздел реестра существует; открыть его не удалось.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>Значение: «%1».</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows должна использовать драйвер %1, который не зарегистрирован.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows должна использовать драйвер %1, чьего файла нет.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows должна использовать драйвер %1, который всё ещё есть.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>В сертификате указано «%1».</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>Есть в списке запланированных заданий Windows.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>Не удалось начать журнал. Всё остальное работает как обычно.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>Компьютер не сообщает, работает ли он от батареи.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>Не удалось прочитать список установленных пакетов.</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 — это ссылка на место вне этого диска.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 находится на другом диске того компьютера.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 — это ссылка, которая ведёт по кругу.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 — это не файл.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1: повреждено, прочитать не удалось.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>Эта часть реестра слишком повреждена, её нельзя прочитать.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>Диск не удалось прочитать до конца этого файла.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>Некоторые записи этой части реестра повреждены.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>Нет места для копии реестра.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>Эта часть реестра слишком велика, её нельзя прочитать.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>Компьютер не был выключен как положено, и последнее изменение реестра неполное.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>Компьютер не был выключен как положено, и самых новых изменений реестра не хватает.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>Компьютер не был выключен как положено; самые новые изменения лежат в журнале Windows 8 или более ранней, который не читается.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>Это не часть реестра Windows, или её начало уничтожено.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>Не хватает конца этой части реестра.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>Не удалось создать временный файл для копии реестра.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 заблокирован BitLocker. Разблокируйте его паролем или ключом восстановления, потом подключите и укажите эту папку.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 — это не папка.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 — это устройство или его образ. Подключите его только для чтения и укажите папку.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1: пусто. Так выглядит диск, который не подключён или заблокирован BitLocker.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>В папке «%1» нет Windows. Есть: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>Здесь несколько папок Windows: %1. Укажите с помощью --windows, какая нужна.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 — сама папка Windows. Укажите папку над ней, где начинается диск.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>В %1 нет ни Windows, ни Linux, ни macOS.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>Нет места для копии списка пакетов.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>На том компьютере список пакетов может прочитать только программа rpm, а на этом rpm нет.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>Это системный раздел диска Mac. Программы лежат в разделе &quot;Data&quot;: подключите его и укажите его папку.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>Части реестра этой учётной записи нет.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>Эту Windows не выключили, а усыпили (гибернация или быстрый запуск). То, что было у неё в памяти, может быть новее, чем на этом диске. Для полной проверки выключите её полностью.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows не разрешила прочитать: %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>Центр обеспечения безопасности Windows не ответил.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows не смогла прочитать: %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>список служб</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>работает ли компьютер от батареи</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows не сообщает: %1.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>Служба управления Windows (WMI) не ответила вовремя.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>Служба управления Windows (WMI) не разрешила прочитать это.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>Служба управления Windows (WMI) не смогла ответить.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>Диск другого компьютера только просматривается. На нём ничего не изменено.</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>Этот учебный компьютер не даёт прав администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>Здесь нет точек восстановления: создать их может только работающая Windows.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>Утилита очистки от производителя работает только в той Windows, которую очищает.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>Утилита очистки задаёт вопросы в окне, а здесь его никто не увидит. Войдите в систему на этом компьютере и запустите утилиту там.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>Читается список карантина</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Сохраняются настройки</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>Сами файлы из карантина: %1 (%2). Они по-прежнему изолированы: ничто в них не может запуститься.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Записывается архив</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>В %1 нет незаконченного перехода.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>Этот шаг выполнен, но запись о нём сделать не удалось. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>Запись о прежнем переходе нельзя прочитать, она отложена. Решает то, что есть на компьютере сейчас. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>Запись о прежнем переходе — с другого компьютера, «%1», она отложена. Решает то, что есть на этом компьютере сейчас.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>Продолжаем переход, начатый %1.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>Утилита очистки от производителя</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>Утилита была запущена и завершилась. Что осталось, покажет проверка. Если утилита просила перезагрузку, сначала перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>Подпись: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>Перезагружать нечего.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>Список офиса в %1 сейчас нельзя записать. В нём ничего не изменено.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>удалено, проверено не полностью</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Готово компьютеров: %1 из %2.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Сохранённый файл</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>Компьютеры офиса</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>В этом файле нет ни одной записи. Всё ли было экспортировано?</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>Файл обрывается внутри записи, которая начинается в строке %1. Всё, что от неё есть, перенесено; посмотрите её в Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>Это не текстовый экспорт Kaspersky Password Manager: строка %1 — не заголовок одной из его частей.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>Строка %1 непонятна, поэтому ничего не перенесено. Понятен только экспорт английской версии Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>Похоже, строка %1 начинает часть, которой эта программа не знает, поэтому ничего не перенесено. Если эта строка относится к вашей заметке или комментарию, удалите перед ней в Kaspersky Password Manager строку из трёх дефисов и экспортируйте снова.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Другие учётные записи</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>Этот файл больше %1 МБ, а экспорт паролей таким не бывает.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>Строку %1 нельзя прочитать: файл не в UTF-8, а угадывать нельзя. Откройте его в Блокноте, проверьте, что он выглядит правильно, сохраните в кодировке UTF-8 и попробуйте снова.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>В строке %1 есть нулевой символ, которого в тексте не бывает. Откройте файл в Блокноте, проверьте, что он выглядит правильно, сохраните в кодировке UTF-8 и попробуйте снова.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>Не удалось записать пароли.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>нет места для заметок</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>нет веб-адреса</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>нет пароля</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>другой пароль для сайта и имени пользователя, которые уже есть</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>не хватает только комментария: для него нет места</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>не хватает только комментария: он слишком длинный</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>не хватает только имени: для него нет места</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>Ни одну из записей нельзя перенести в %1. Ничего не записано; выберите другой менеджер паролей.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 не удалось прочитать в том виде, в каком он был записан, поэтому файл снова удалён.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 — не отдельный файл. Удалите его сами.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 не существует.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>Не удаётся удалить %1. Закройте программы, которые его используют, и удалите его сами.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>Удаление файла не гарантирует, что от него ничего не осталось. На SSD, в копиях программы резервного копирования или облачной папки и в Корзине, если он там побывал, пароли ещё можно найти. Если сначала перезаписать файл, это ничего не изменит.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>права администратора</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>пароль продукта, если он задан</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>ваше «да» именно для этой программы</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>кто-то, кто ответит в её окнах</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>чаще всего перезагрузка после этого</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Решить, что делать с %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>Установочный пакет не указан. Удалите программу в Windows: «Параметры», «Приложения», «Установленные приложения».</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>Это не принадлежит ни одному пакету вашей системы. Удалите это тем же способом, каким устанавливали.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>Программу узнали только по имени. Подтвердите, пожалуйста, что вы хотите удалить именно её.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>Если программа защищена паролем, он вам понадобится. Неверный пароль никогда не пробуется дважды.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>Сообщите тому, кто управляет этим компьютером</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>Агент связывает этот компьютер с сервером администрирования. Сервер может снова установить продукт. Сначала уберите там компьютер из групп.</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>План составлен на компьютере «%1», а это компьютер «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>«%1» есть в плане, но сейчас для этого ничего делать не нужно.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>«%1»: в плане версия «%2», сейчас — «%3».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>«%1»: сейчас удаление шло бы иначе, через «%2», а не через «%3».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>«%1» — новое: в плане этого нет.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>Учебного компьютера «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>В %1 уже есть учебный компьютер.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>Не удалось удалить %1 на учебном компьютере.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 — не полный путь.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Не удалось запустить %1.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1: остановлено.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1: работа шла не так, как ожидалось, и была остановлена.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1: не завершилось вовремя и было остановлено.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1: аварийное завершение.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>Microsoft Defender нельзя спросить о его состоянии: в Windows нет его класса состояния.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender сообщает, что работает не в обычном режиме (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender сообщает, что его антивирус включён.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender сообщает, что его антивирус выключен.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender сообщает, что его защита в режиме реального времени включена.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender сообщает, что его защита в режиме реального времени выключена.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender сообщает, что его защита от подделки включена.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender сообщает, что его защита от подделки выключена.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Его списку известных угроз %n день.</numerusform>
            <numerusform>Его списку известных угроз %n дня.</numerusform>
            <numerusform>Его списку известных угроз %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>Служба Microsoft Defender не зарегистрирована.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>Служба Microsoft Defender отключена (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>Служба Microsoft Defender может запускаться (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>Служба Microsoft Defender не сообщает, как она запускается.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>Служба Microsoft Defender не называет свою программу.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>Программа Microsoft Defender на месте.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Программы Microsoft Defender нет.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>Политика выключает Microsoft Defender (DisableAntiSpyware). Его новые версии могут не обращать на неё внимания, а старые и серверные — обращают.</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>Посмотреть, включён ли Microsoft Defender:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>Посмотреть, установлен ли он:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>Если он установлен и был выключен, включить его и перезагрузить сервер:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>Если он не установлен, добавить его (Windows Server 2019 и новее) и перезагрузить сервер:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>Если он не установлен, добавить его (Windows Server 2016) и перезагрузить сервер:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>То же другим способом:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>сетей организации</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>частных сетей</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>общедоступных сетей</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>Брандмауэр Windows выключен: его служба не работает.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>Брандмауэр Windows выключен для: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>В списке есть другой включённый брандмауэр: %1. Чтобы убедиться, посмотрите в его окне.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>Неизвестно, включён ли брандмауэр.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>Брандмауэр Windows включён для всех видов сетей.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>Служба брандмауэра Windows не зарегистрирована.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>Служба брандмауэра Windows не сообщает, как она запускается.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>Служба брандмауэра Windows отключена (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>Служба брандмауэра Windows может запускаться (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>Служба брандмауэра Windows сейчас не работает.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>Брандмауэр включён для %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>Брандмауэр выключен для %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 есть в списке как включённый брандмауэр.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 есть в списке как выключенный брандмауэр.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 есть в списке как брандмауэр.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>Эта запись осталась от прежнего: %1 не существует.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>Эта запись осталась от прежнего: программы на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>Программа не найдена, но проверить удалось не везде.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>В Центре обеспечения безопасности Windows нет %1, но по второму списку Windows это включено.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>Центр обеспечения безопасности Windows сообщает: %1 — включено. Но по второму списку Windows — выключено.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>Центр обеспечения безопасности Windows сообщает: %1 — выключено. Но по второму списку Windows — включено.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>Центр обеспечения безопасности Windows сообщает, что Microsoft Defender включён, но сам Microsoft Defender сообщает, что это не так.</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>Центр обеспечения безопасности Windows сообщает, что антивирус включён.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender сообщает, что он включён.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>Центр обеспечения безопасности Windows не сообщает, включён ли антивирус.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>Центр обеспечения безопасности Windows сообщает, что ни один антивирус не включён, но Microsoft Defender сообщает, что он включён.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>В Центре обеспечения безопасности Windows включённым значится только то, чего на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>Центр обеспечения безопасности Windows сообщает, что ни один антивирус не включён.</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>Спросить нельзя: на этом компьютере нет Центра обеспечения безопасности Windows.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>Спросить нельзя: этот компьютер не работает, просматривается только его диск.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>В Windows Server нет Центра обеспечения безопасности, в котором есть список антивирусов.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>Не удалось спросить Центр обеспечения безопасности Windows: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Центр обеспечения безопасности</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender сообщает, что он не включён. Если установлен другой антивирус, посмотрите в его окне.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>Microsoft Defender тоже не удалось спросить.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>По второму списку Windows: %1 — включено. Microsoft не сообщает, как читать этот список, поэтому это не доказательство.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>включено или нет, неизвестно</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>обновлено или нет, неизвестно</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>Антивирус %1 включён и обновлён.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>Антивирус %1 включён, но устарел.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>Откройте его и дайте ему обновиться. Потом проверьте снова.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>Антивирус %1 включён. Windows не сообщает, обновлён ли он.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>Откройте его и посмотрите, когда он последний раз обновлялся.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>Антивирус %1 есть, но он выключен.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>Откройте его и включите. Потом проверьте снова.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>Антивирус %1 есть, но неизвестно точно, включён ли он.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>Откройте его и посмотрите. Потом проверьте снова.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>%1 ещё есть в списке Windows, но самой программы на этом компьютере нет.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>Установите его снова. Потом проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>В списке Windows нет ни одного антивируса, а значит, нет и %1.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>В списке Windows есть %1, но пока нет %2.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>Если он ещё не установлен, установите его сейчас. Если установлен, перезагрузите компьютер. Потом проверьте снова.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>На этом компьютере нельзя узнать, включён ли антивирус %1.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>Откройте его и посмотрите там.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>В списке Windows он называется «%1».</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>Как Windows пишет его название, не подтверждено. Changeover искал: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>Этот контейнер карантина не удалось прочитать.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>Этот контейнер карантина повреждён в байте %1.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>Это не контейнер карантина.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>Не удалось прочитать собственный список карантина продукта.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>Собственный список карантина продукта — не база данных.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (вероятно)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (по часам того компьютера)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>Файлы этого продукта копируются, только если сам Changeover работает от имени администратора.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Не удалось открыть %1.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Не удалось прочитать %1 до конца.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>Копируется карантин: %1 из %2</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>В списке продукта он есть, но самого файла больше нет.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>Составление списка остановлено: в нём может быть не всё.</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>Это не список карантина.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>Возможно, копия, которую сохранил «Мониторинг активности» (System Watcher). Что это, в ней не сказано.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>Продукт как раз записывал свой список карантина: самых новых записей может не хватать.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>В собственном списке продукта этого файла нет. Что это, сказать нельзя.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>Собственного списка карантина продукта нет на месте.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>Собственный список карантина продукта слишком велик.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>Карантин в %1 не удалось прочитать полностью. С правами администратора это может получиться; а пока продукт установлен (%2), содержимое видно в его собственном окне карантина.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>Карантин: файл %1 из %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>Не перезагружайте и не выключайте этот компьютер, пока это не решено.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>Если его всё же перезагрузили и клавиатура или мышь не работают</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>Если что-то одно работает, пользуйтесь этим: значок специальных возможностей на экране входа открывает экранную клавиатуру.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>Если не работает ни то, ни другое: выключите компьютер кнопкой питания, пока Windows запускается, три раза подряд. Тогда Windows откроет меню восстановления. Клавиатура и мышь там работают, потому что это отдельная маленькая Windows.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>Там выберите «Поиск и устранение неисправностей», «Дополнительные параметры», «Восстановление системы» и точку восстановления, созданную до удаления.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>Если её нет или если вы не уверены, покажите эту страницу тому, кто чинит компьютеры. На диске ничего не потеряно.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>Для того, кто будет чинить</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>В настройках Windows для класса устройств указан драйвер-фильтр, которого после следующего запуска не будет. Где это обнаружено:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Памятка по восстановлению</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>На этом компьютере нет ничего с именем «%1». Ничего не изменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>«%1» остаётся сделать вам: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>«%1» узнали только по имени, нужно ваше подтверждение. Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Ничего не изменено.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Чтобы удалять программы, нужны права администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>Другой запущенный Changeover сейчас что-то удаляет на этом компьютере. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Производитель</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Работает в системах</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Независимые тесты</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>Что он делает со старым антивирусом</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>Спросите производителя</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>Пока ничего не удалено. Вот что найдено и что сохранено.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>Этот компьютер чист: не найдено ни продуктов, ни их остатков.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>Продукты удалены. Чтобы завершить, перезагрузите компьютер; некоторые остатки перечислены ниже.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>Продукты удалены. Но есть остатки; они перечислены ниже.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>Установлен ещё хотя бы один продукт. В списке ниже сказано какой и что делать дальше.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>Ничего не найдено, но проверить удалось не везде.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Продуктов Kaspersky нет.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>Где проверить не удалось</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>Что можно потерять и что может не получиться</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Что сохранено</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Находится в %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Что не удалось сохранить</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>Настройки, которые удалось прочитать</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>Что было в карантине</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>Файлы, которые изолировал продукт. Это только список: после удаления продукта файл из карантина может пропасть навсегда.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Где он был</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>И ещё %1: все они есть в папке &quot;quarantine&quot; сохранённого файла.</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>Точка восстановления</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>Какие остатки убраны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>Их можно вернуть на место: &quot;changeover-cli undo&quot; (резервная копия %1).</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>Антивирус включён.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>Ни один антивирус не включён.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>Этот компьютер не может сообщить, включён ли антивирус.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>Что защищает этот компьютер сейчас</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>описано Microsoft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>Команды для администратора, в PowerShell, запущенном от имени администратора:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>Спросить не удалось:</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>Это была тренировка, на копии. Ни один настоящий компьютер не изменён.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Отчёт Changeover</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>с тех пор %n день</numerusform>
            <numerusform>с тех пор %n дня</numerusform>
            <numerusform>с тех пор %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>Найденные программы Kaspersky</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>Найденные программы Kaspersky; остатки: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>Почему: что решили власти США</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>Выбрано для новой защиты: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>У места, где находится программа, имя, которое нельзя записать.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>Не удалось удалить %1.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>Отсюда перезагрузить компьютер не удалось. Перезагрузите его так, как делаете это всегда.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover не смог сделать так, чтобы открыться снова самому. После перезагрузки откройте его сами.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>На этом компьютере выключена защита системы, поэтому Windows не создаёт точек восстановления. Её можно включить: найдите в меню «Пуск» «Создание точки восстановления», выберите системный диск, затем «Настроить».</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>Ваша организация не разрешает точки восстановления на этом компьютере. Спросите тех, кто за него отвечает.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>Здесь нельзя создать точку восстановления: в этой системе их нет. В Windows Server и Linux их не бывает.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>Чтобы создать точку восстановления, нужны права администратора.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>На системном диске нет места для точки восстановления. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>В безопасном режиме Windows не создаёт точек восстановления. Чтобы создать точку, запустите Windows как обычно.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows не успела создать точку восстановления. Попробуйте позже.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows не смогла создать точку восстановления.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>Создана точка восстановления %1.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>Создана точка восстановления %1, %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows не создала новую точку восстановления, потому что есть недавняя: номер %1, от %2. Возврат к ней отменит и то, что было установлено с тех пор.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover: перед удалением программ</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows сообщила, что создала точку восстановления, но её нет. Не рассчитывайте на неё.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows не сообщает, какие у неё есть точки восстановления, поэтому точка не создана.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Здесь Windows не может создать точку восстановления.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Осталась примерно %n минута</numerusform>
            <numerusform>Осталось примерно %n минуты</numerusform>
            <numerusform>Осталось примерно %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>Список файлов в карантине %2, файлов: %1. Это только список: сами файлы остаются на месте.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>список карантина %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>Список карантина %1, как его записывает сам продукт.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>Настройки %1 в реестре, значений: %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>Пропущено намеренно: здесь может быть пароль.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>файл настроек %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>Файл настроек %1, записанный самим продуктом.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>Здесь ничего нельзя очистить.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows создаёт точку восстановления. Это может занять несколько минут</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Ни один файл не был начат.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>Это не тот файл, который был проверен. Файл не запускается.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>Ни разу не обновлялся.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>Последнее обновление: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>Лицензия действует ещё, дней: %1.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>Срок лицензии истёк.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>Лицензия есть.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>Лицензии нет.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>Настройки защищены паролем.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>Самозащита включена.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>Самозащита выключена.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>Управляется сервером организации.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>Последняя связь с этим сервером: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>Последняя полная проверка: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>%1 пропущено: внутри слишком много.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>Значение %1 пропущено: оно слишком велико.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>%1 пропущено: в имени есть знаки, которых не может быть в файле реестра.</translation>
    </message>
</context>
</TS>
