<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>أي ملف هو أداة التنظيف؟</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>البرامج (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>يقول Windows إن «%1» هو من وقّع هذا الملف. هل هذه هي الشركة المنتجة؟</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>لا يستطيع Changeover أن يعرف كل اسم توقّع به الشركة المنتجة. إذا لم تكن متأكدًا، فأجب بلا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>أصدر التوقيع %1. لم يُبحث عن أي شيء عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>نعم، &amp;شغّله</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>لا، اتر&amp;كه</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>أداة التنظيف من الشركة المنتجة</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>إذا استمر فشل برنامج إلغاء التثبيت، فالخطوة التالية هي تجربة kavremover، وهي أداة التنظيف من Kaspersky. لا يقوم Changeover بتنزيلها. احصل عليها من صفحة الشركة المنتجة نفسها، أو من شخص تثق به، ثم اختر الملف هنا.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>يُفحص الملف قبل تشغيله. بعد ذلك يطرح أسئلته بنفسه، ومنها كتابة ما يظهر في صورة.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>سيطلب النظام أولًا صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>في وضع التجربة، اختر kavremvr.exe من مجلد التنزيلات الخاص بالعيّنة. لن يشغّل ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>ا&amp;ختيار الملف …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>المصدر: %1. جرى التحقق في %2.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>يعمل على: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>اسأل الشركة المنتجة عن: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>توجد نقطة استعادة</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>إذا واجه Windows مشكلة بعد الإزالة، فابحث عن &quot;rstrui&quot; في قائمة «ابدأ» واختر هذه النقطة.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>يمكنك المتابعة بدونها. ولكن إذا واجه Windows مشكلة بعد الإزالة، فلن يمكن إرجاعه إلى حالته الآن.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>لا توجد نقطة استعادة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>&amp;محاولة إنشائها مرة أخرى</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>هل تريد إنشاء نقطة استعادة أولًا؟</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>يتذكر Windows حالة برامجه وإعداداته الآن، ويمكن إرجاعه إليها. أما ملفاتك أنت فتبقى كما هي في كل الأحوال.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>سيطلب النظام أولًا صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>إنشاء &amp;نقطة استعادة</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>أوامر لمسؤول هذا الخادم</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>افتح PowerShell كمسؤول واكتب:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (غير مؤكد)</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>برنامج مكافحة فيروسات</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>وكيل: يصل هذا الكمبيوتر بمركز التحكم لدى شركة</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>برنامج VPN</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>جاء مع برنامج مكافحة الفيروسات</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>مركز تحكم: يدير أجهزة كمبيوتر أخرى</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>جاء مع عملية التسليم في سبتمبر 2024</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>مفتاح في سجل Windows</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>قائمة البرامج</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>برامج التشغيل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>يوجد برنامج مكافحة فيروسات قيد التشغيل</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>لا يوجد برنامج مكافحة فيروسات قيد التشغيل</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>لا يستطيع هذا الكمبيوتر أن يحدد هل يوجد برنامج مكافحة فيروسات قيد التشغيل</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما الذي فُحص</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>لم تكتمل إعادة تشغيل Windows بعد</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>إعادة التشغيل تُكمل الإزالة</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>في كثير من أجهزة الكمبيوتر لا يكفي إيقاف التشغيل ثم التشغيل من جديد («بدء التشغيل السريع»). لا يكفي إلا إعادة التشغيل.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>هذه تجربة: لا يُعاد تشغيل إلا العيّنة، لا جهازك.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>احفظ عملك المفتوح أولًا. سيفتح Changeover من جديد تلقائيًا بعد تسجيل دخولك، ويتابع التحقق.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>إعادة تشغيل ال&amp;عيّنة</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>إعادة تشغيل الكم&amp;بيوتر الآن</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>اطبع هذه الورقة الآن. فيها ما يجب فعله إذا أُعيد تشغيل الكمبيوتر رغم ذلك.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>فتح ورقة الاستعادة</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما الذي لوحظ</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>اليوم غير مؤكد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>احفظ عملك المفتوح أولًا. بعد إعادة التشغيل شغّل Changeover من ذاكرة USB من جديد: فيتابع التحقق.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>المصدر، جرى التحقق منه في %1:</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>من يُلزمه: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>في القانون: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>لشركة أو مؤسسة</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>لوكالة فيدرالية أو متعاقد معها</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>للبيع أو الإصلاح أو دمج البرامج في منتجات</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>خارج الولايات المتحدة</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>ما حدث، يومًا بعد يوم</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>جرى التحديث منذ وقت قصير</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>لم يمر أي يوم بدون تحديث</numerusform>
            <numerusform>يوم واحد بدون تحديث</numerusform>
            <numerusform>يومان بدون تحديث</numerusform>
            <numerusform>%n أيام بدون تحديث</numerusform>
            <numerusform>%n يومًا بدون تحديث</numerusform>
            <numerusform>%n يوم بدون تحديث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>آخر تحديث لبرنامج %1 على هذا الكمبيوتر كان في %2.</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>بدون تحديثات لا يكتشف التهديدات الجديدة.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>لم يُحدَّث قط</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>يفيد %1 على هذا الكمبيوتر بأنه لم يُحدَّث قط.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>كم مضى من الوقت بدون تحديثات؟</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>تعذرت معرفة موعد آخر تحديث لبرنامج %1 على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>عُثر هنا على: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>لم يُلاحظ إلا الاسم، لذلك يُرجى التأكد من أن هذا هو البرنامج المقصود.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>هذا ما هو معروف عنه، وكيفية إزالته.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>«%1» ليس اسم حزمة.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>تم الإيقاف قبل البدء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>إزالة الحزمة %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>يقوم برنامج آخر الآن بتثبيت حزم أو إزالتها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>لا يمكن بدء برنامج إلغاء تثبيته من هنا. أزِله في Windows من الإعدادات، ثم التطبيقات، ثم التطبيقات المثبتة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>يعرض برنامج إلغاء التثبيت هذا نوافذ خاصة به، ولا توجد هنا شاشة لعرضها. يجب أن يسجّل شخص الدخول ويزيله هناك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>يُرجى الإجابة عن أسئلة برنامج إلغاء التثبيت في نافذته.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>برنامج إلغاء التثبيت صامت منذ %1 من الدقائق. ابحث عن نافذة له تنتظر إجابة، فقد تكون خلف نوافذ أخرى.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>لم يصدر شيء عن برنامج إلغاء التثبيت منذ %1. ربما لا يزال يعمل: يُرجى الانتظار وعدم إيقاف تشغيل الكمبيوتر.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>ليست لهذا المنتج حزمة Windows Installer.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>هذا ليس ملف حفظ من هذا البرنامج، أو أنه تالف.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 غير موجود في ملف الحفظ هذا.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 ليس كما كان عند حفظه.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>المجلد المخصص لـ %1 غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> لم يتغير شيء مما كان موجودًا من قبل، ولم يبقَ ملف حفظ ناقص.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>لم تعد هناك مساحة كافية لكتابة %1. وفّر مساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>تتعذر كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>لم يعد مجلد %1 موجودًا؛ هل أُخرج محرك الأقراص؟ أعد توصيله أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> لم يتغير شيء مما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>فشلت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>لا يتسع المكان لـ %1: حجم ملف الحفظ يجب أن يقل عن 4 غيغابايت. لذلك تُرك، وبقي كل ما عداه محفوظًا.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>اكتمل ملف الحفظ من قبل.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>لا يصلح %1 اسمًا داخل ملف الحفظ.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>لا يتسع المكان لـ %1: يتسع ملف الحفظ لما لا يزيد عن %2 من الملفات. لذلك تُرك، وبقي كل ما عداه محفوظًا.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف حفظ.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 تالف داخل ملف الحفظ.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>يسأل برنامج إلغاء التثبيت في نوافذه هل تريد الاحتفاظ بالتفعيل والإعدادات والملفات الموجودة في النسخ الاحتياطي ومفاتيح الملفات المشفرة. ما يُحتفظ به لا يفتحه إلا الإصدار نفسه.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>لم يتمكن أحد من تأكيد المكان الذي يعرض فيه هذا المنتج استثناءاته. ابحث في إعداداته عن استثناءات الفحص والتطبيقات الموثوقة.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>إذا كانت شركة تدير هذا الكمبيوتر، فاسأل الشخص الذي يتولى ذلك: فقد لا تظهر القائمة إلا عنده.</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>يوجد على الكمبيوتر برنامج تشغيل للتشفير بهذا المنتج.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>ما شفّره المنتج لا يُقرأ إلا بالمنتج نفسه. إذا أزلته أولًا، فقد تفقد ملفاتك أو محرك الأقراص كله، وقد لا يبدأ Windows بعد ذلك.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>لا تُزل المنتج بعد. اسأل الشخص الذي يدير هذا الكمبيوتر هل محركات الأقراص أو الملفات فيه مشفرة.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>اطلب فك تشفير كل شيء أولًا، بالمنتج نفسه أو من خادم إدارته. ويشمل ذلك الملفات الموجودة على محركات الأقراص القابلة للإزالة.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>انسخ ما يهمك إلى مكان غير مشفر، وتأكد من أنه يُفتح هناك.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>إذا كنت تعلم أنه لا يوجد شيء مشفر، فأكّد ذلك بقبول هذا الخطر.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>قد يكون هذا برنامج تشغيل للتشفير بهذا المنتج.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>يشبه اسمه اسم برنامج تشغيل يشفّر محركات الأقراص أو الملفات؛ ولم يتمكن أحد من تأكيد ذلك بعد. إذا كان كذلك، فما شفّره لا يُقرأ إلا بالمنتج نفسه، وقد تفقد ملفاتك إذا أزلت المنتج أولًا.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>بيانات المنتج: تقارير وقواعد بيانات، وربما ملفات احتفظ بها كنسخ احتياطية.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>مفتاح فارغ في سجل Windows. لا ضرر منه.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>خدمة مسجلة أو برنامج تشغيل مسجل لم يعد ملفه موجودًا. لا يستطيع Windows بدءه.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>مجلد البرنامج. كان ينبغي أن يزيله برنامج إلغاء تثبيته.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>مجلد لبرامج تشغيل المنتج. يُبلَّغ عنه فقط: فقد يكون Windows لا يزال يستخدم أحدها.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>تذكر إعدادات Windows الخاصة بلوحة المفاتيح برنامج تشغيل من Kaspersky. إذا لم يعد برنامج التشغيل هذا موجودًا، فقد لا تعمل لوحة المفاتيح بعد بدء التشغيل القادم. هذا البرنامج يُبلغ عن ذلك فقط: اسأل شخصًا خبيرًا بنظام Windows قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>تذكر إعدادات Windows الخاصة بالماوس برنامج تشغيل من Kaspersky. إذا لم يعد برنامج التشغيل هذا موجودًا، فقد لا يعمل الماوس بعد بدء التشغيل القادم. هذا البرنامج يُبلغ عن ذلك فقط: اسأل شخصًا خبيرًا بنظام Windows قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>بهذه الشهادة كان المنتج يستطيع الاطلاع على صفحات الويب المشفرة. بدون المنتج لا يحتاج إليها أحد.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>يدير خادم إدارة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>الخادم هو من يقرر بشأن المنتج هنا: فقد تكون كلمة مروره معيّنة هناك، وقد يثبّت المنتج من جديد بعد أن تزيله.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>اطلب من الشخص الذي يدير الخادم إخراج هذا الكمبيوتر من مجموعاته ومهامه.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>اسأل أيضًا عن كلمة المرور إذا كانت هناك كلمة معيّنة.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>بيانات Network Agent. لا ضرر منها.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>خدمة مسجلة لم يعد ملفها موجودًا. لا يستطيع Windows بدءها.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>بيانات VPN. لا ضرر منها.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>خدمة مسجلة أو برنامج تشغيل شبكة مسجل لم يعد ملفه موجودًا. لا يستطيع Windows بدءه.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>تعمل هذه الأداة بدون تثبيت. احذف الملف الذي نزّلته.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>من بقايا الأداة المجانية Virus Removal Tool: تقارير، وربما ملفات وضعتها في العزل. اطلع على ما فيها قبل حذفها.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>قد تكون هناك كلمات مرور محفوظة في مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>لا يستطيع Changeover أن يرى هل تحفظ فيه كلمات مرور. إذا كنت تفعل ذلك، فقد لا تتمكن من الدخول إلى حساباتك بعد إزالته.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>افتح مدير كلمات المرور وابحث عن طريقة لتصدير كلمات المرور. انقلها إلى مدير كلمات مرور آخر.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>قد يُظهر الملف المصدَّر كل كلمة مرور لأي شخص يفتحه. احذفه، من سلة المحذوفات أيضًا، فور نقل كلمات المرور.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>احتفظ أيضًا بكلمة المرور الرئيسية إلى أن تتأكد من أنه لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>قد تنتهي قواعد الأطفال مع انتهاء Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>قد تزول حدود الوقت والصفحات المحظورة فور إزالته، وقد يطلب حساب ولي الأمر قبل أن يسمح بإزالته.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>اكتب القواعد التي تريد الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>جهّز اسم حساب ولي الأمر وكلمة مروره.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>شغّل أولًا حماية أخرى للطفل، مثل Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>سيُزال جزء من المنتج أو يتغير عند إعادة التشغيل القادمة.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>بدأ شخص في إزالته أو تحديثه. وبرنامج إلغاء التثبيت الذي يبدأ في هذه الأثناء قد يفشل في منتصف الطريق.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>احفظ عملك وأعد تشغيل الكمبيوتر: اختر «إعادة التشغيل»، لا «إيقاف التشغيل».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>ثم ابدأ هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>لا تُعد التشغيل بعد: ستتوقف لوحة المفاتيح أو الماوس عن العمل.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>يحمّل Windows برنامج تشغيل من Kaspersky مع لوحة المفاتيح أو الماوس. لن يكون برنامج التشغيل هذا موجودًا عند بدء التشغيل القادم، لكن Windows سيظل يطلبه. وقد لا تتمكن عندها حتى من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>لا تُعد التشغيل ولا توقف التشغيل.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>إذا كان لا يزال لديك برنامج تثبيت منتج Kaspersky نفسه، فثبّته فوق القديم. فهذا يعيد برنامج التشغيل. ثم أزل المنتج ببرنامج إلغاء تثبيته، وانظر هنا من جديد.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>إذا لم يكن ذلك ممكنًا، فاسأل فنيًا، وأرِه التفاصيل أدناه. يجب حذف الاسم من قائمة عوامل التصفية هناك. لا يغيّر Changeover تلك القائمة بنفسه: فأي خطأ فيها يحرمك أيضًا من لوحة المفاتيح والماوس.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>لا تُعد التشغيل إلا بعد زوال هذا التحذير.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>هذا البرنامج يدير أجهزة كمبيوتر أخرى. أزل أولًا منتجات Kaspersky من تلك الأجهزة، بمهمة من وحدة التحكم هذه أو باستخدام Changeover على كل جهاز. وبعد ذلك فقط ألغِ تثبيته في Windows من الإعدادات، ثم التطبيقات. لا يمسّه Changeover.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>هذه نافذة إلى البرنامج الذي يدير أجهزة كمبيوتر أخرى. حين لا يعود أحد بحاجة إليها، ألغِ تثبيتها في Windows من الإعدادات، ثم التطبيقات. لا يمسّها Changeover.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>يسأل برنامج إلغاء التثبيت في نوافذه هل تريد الاحتفاظ بالترخيص والإعدادات والملفات المعزولة. بدون المنتج لا يستطيع أحد فتح ما احتفظ به.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>افتح إعدادات المنتج وابحث عن الاستثناءات والإجراءات عند الاكتشاف.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>افتح القائمة الموجودة خلف «إدارة الاستثناءات» (بالإنجليزية: &quot;manage exclusions&quot;) وانسخ ما فيها، كل استثناء في سطر.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>افتح القائمة الموجودة خلف «تحديد التطبيقات الموثوقة» (بالإنجليزية: &quot;specify trusted applications&quot;) وانسخها أيضًا، مع كتابة &quot;process:&quot; قبل كل سطر.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>هناك كلمة مرور تحمي المنتج.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>يطلب برنامج إلغاء تثبيته كلمة المرور هذه. بدونها يبقى المنتج، وبعد محاولات خاطئة قد يقفل نفسه لبعض الوقت.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>ابحث عن كلمة المرور. هي التي اخترتها أنت أو اختارها أحد في بيتك في إعدادات المنتج.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>احتفظ بها قريبة منك لوقت الإزالة، أو أوقف الحماية بكلمة مرور في إعدادات المنتج. قد يحتاج الكمبيوتر إلى نصف دقيقة ليلاحظ ذلك.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>الدفاع الذاتي للمنتج قيد التشغيل.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>يمنع البرامج الأخرى من تغيير ملفات المنتج وإعداداته، حتى أثناء الإيقاف المؤقت للحماية. برنامج إلغاء تثبيت المنتج معدّ لذلك؛ أما التنظيف اليدوي فغير ممكن في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>في أغلب الأحيان لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>إذا فشلت الإزالة، فافتح إعدادات المنتج، وأوقف الدفاع الذاتي هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>هل سبق لك أن أنشأت خزنة بهذا المنتج؟</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>الخزنة مكان مقفل للملفات. لم يتمكن أحد من تأكيد كيف يحفظها هذا المنتج، ولا يستطيع Changeover أن يرى هل لديك خزنة. إذا كانت لديك واحدة، فربما لا يستطيع فتحها إلا هذا المنتج.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>افتح المنتج وابحث عن «الخزنة السرية» أو «تشفير البيانات» أو «خزنة البيانات» (بالإنجليزية: &quot;Secret vault&quot; أو &quot;Data Encryption&quot; أو &quot;Data vault&quot;).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>إذا وجدت خزنة، فافتحها هناك بكلمة مرورها وانسخ كل ما فيها إلى مجلد عادي.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>تأكد من أن النسخ تُفتح. إذا لم توجد خزنة، فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>هل سبق لك أن أنشأت نسخة احتياطية بهذا المنتج؟</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>لم يتمكن أحد من تأكيد هل يمكن قراءة هذه النسخ الاحتياطية بدون المنتج، ولا يستطيع Changeover أن يرى هل لديك أي منها.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>افتح المنتج وابحث عن «النسخ الاحتياطي والاستعادة» (بالإنجليزية: &quot;Backup and Restore&quot;).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>إذا وجدت نسخًا احتياطية، فاستعد هناك ما تريد الاحتفاظ به إلى مجلد عادي.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>أنشئ نسخة احتياطية جديدة ببرنامج آخر. إذا لم توجد نسخ احتياطية، فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>بيانات المنتج: تقارير وقواعد بيانات وربما ملفات معزولة.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>مجلد البرنامج، من إصدار لم يعد مثبتًا أو لم يكتمل تحديثه.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>ما دوّنه المنتج عن أحد مستخدمي هذا الكمبيوتر. لا ضرر منه.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>مفتاح يخص أحد الأشخاص ولا يمكن فتحه. كان هناك مفتاح مثله حين فشلت ترقية Windows.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>ملحق المنتج في المتصفح. أزِله في المتصفح من قسم الملحقات.</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>قد يكون هذا ملحق المنتج في المتصفح؛ ولم يتمكن أحد من تأكيد رقمه بعد. ابحث في المتصفح في قسم الملحقات.</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>يخبر المتصفح بمكان البرنامج المساعد للملحق. بدون المنتج لا يؤدي إلى شيء ولا ضرر منه.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>قاعدة تجعل المتصفح يثبّت ملحق Kaspersky من جديد. ربما وضعها شخص يدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>يبدأ Windows شيئًا بهذا الاسم من وقت إلى آخر. بدون المنتج يفشل ذلك، ولا ضرر منه.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>لا يزال Windows يظن أن هناك برنامج مكافحة فيروسات، وهو غير موجود، وقد يُبقي Microsoft Defender متوقفًا بسبب ذلك. كثيرًا ما تفيد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>بيانات المنتج، ومعها النسخ الاحتياطية للملفات المكتشفة. اطلع على القائمة قبل حذفها.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>مجلد البرنامج. كان ينبغي أن يزيله مدير الحزم.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>بيانات الوكيل. لا ضرر منها.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>يعمل هذا البرنامج لأجهزة كمبيوتر أخرى. اسأل الشخص المسؤول عنه. لا يمسّه Changeover.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>هذا البرنامج يدير أجهزة كمبيوتر أخرى. أزل أولًا منتجات Kaspersky من تلك الأجهزة، بمهمة من وحدة التحكم هذه أو باستخدام Changeover على كل جهاز. وبعد ذلك فقط أزل حزمته. لا يمسّه Changeover.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>يبقى المجلد &quot;/var/opt/kaspersky&quot;، ومعه نسخ الملفات المكتشفة.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>يحتفظ المنتج بملفات في نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>بعد إزالة المنتج لن يستطيع إعادتها. معظمها ضار والأفضل نسيانه؛ وقد يكون أحدها ملفًا لك أُخذ بالخطأ.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>اطلع على القائمة باستخدام kesl-control، واستعد هناك ما تعرفه وتحتاج إليه.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>إذا كنت لا تحتاج إلى شيء منها، فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>يتعرف عليه Changeover على القرص، لا أكثر. شغّل جهاز Mac وألغِ تثبيت المنتج هناك ببرنامج إلغاء تثبيته.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>بيانات المنتج، وربما معها ملفات معزولة. اطلع على ما فيها قبل حذفها.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>جاء في سبتمبر 2024، حين أزال تحديثٌ برنامج Kaspersky في الولايات المتحدة. احتفظ به، أو ألغِ تثبيته في Windows من الإعدادات، ثم التطبيقات. رآه بعض الناس يعود بعد إعادة التشغيل: فانظر من جديد عندها.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>ربما جاء في سبتمبر 2024 مع UltraAV، حيث كان VPN من Kaspersky مستخدمًا. احتفظ به، أو ألغِ تثبيته في Windows من الإعدادات، ثم التطبيقات.</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>حول Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده. لا صلة له بشركة Kaspersky ولا بأي شركة منتجة أخرى.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>برمجيات من جهات أخرى</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>فحص كل &amp;بايت</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>ما كان على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>تجري قراءة الملف …</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>كم فُحص حتى الآن</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>أي ملف محفوظ؟</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>ملفات حفظها Changeover (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>لا يمكن عرض هذا الملف</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>لم يتغير الملف. اختر ملفًا يبدأ اسمه بـ &quot;changeover-&quot; وينتهي بـ &quot;.zip&quot;.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>تفاصيل للخبراء</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>حُفظ في %1 باستخدام %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>الملفات المعزولة: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>ما عُثر عليه حينها</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>لا يوجد أي منتج من Kaspersky.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>لا يمكن عرض جزء منه</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>كل ما فيه: عدد الملفات %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>ما تعذر حفظه: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>جيد: كل شيء كما كان عند حفظه.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>تالف: %1 ليس كما كان عند حفظه. ابحث عن نسخة أخرى من هذا الملف.</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>هل أُزيل؟ هل أنا محمي؟</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>بحث Changeover من جديد، من البداية.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>لم ينجح التحقق. لم يتغير شيء بسببه.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>لم ينجح التنظيف.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>لم تنجح إعادة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>إعادة التح&amp;قق</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>في انتظار أن يبدأ برنامج مكافحة فيروسات عمله</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>كثيرًا ما يحتاج Windows Defender إلى دقيقة بعد إزالة برنامج مكافحة فيروسات آخر. يواصل Changeover البحث. ويمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>إ&amp;يقاف البحث</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>لم يبدأ أي برنامج عمله تلقائيًا خلال دقيقة</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>أعد تشغيل الكمبيوتر: فقد يحتاج Windows إلى ذلك أولًا.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>افتح «أمن Windows»، واختر «الحماية من الفيروسات والمخاطر»، وشغّل Windows Defender.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>أو ثبّت برنامج مكافحة الفيروسات الذي اخترته.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>ثم أعد التحقق.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبقَ أي ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>لقد أُزيل</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>لم يُعثر على أي برنامج من Kaspersky ولا على أي أثر له.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>أُزيلت البرامج. بقيت بعض الآثار.</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>الآثار لا تعمل. وهي مدرجة هنا لتكون على علم بها.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>لا يزال هناك برنامج من Kaspersky</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>هو موجود على ذلك القرص. يمكن إزالته حين يعمل ذلك الكمبيوتر من جديد.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>ربما لا تنقص إلا إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>ارجع خطوة واحدة لترى السبب وما يمكن تجربته بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>لم يُلاحظ شيء، ولكن تعذر فحص بعض الأماكن</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>لذلك لا يستطيع Changeover أن يقول إنه أُزيل.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>لم يتمكن Changeover من البحث في كل مكان</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا توجد أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>لا توجد آثار</numerusform>
            <numerusform>أثر واحد</numerusform>
            <numerusform>أثران</numerusform>
            <numerusform>%n آثار</numerusform>
            <numerusform>%n أثرًا</numerusform>
            <numerusform>%n أثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>درجة التأكد: %1٪.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>يستطيع Changeover إزالته.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>يبقى. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>لا يمكن إزالة أي منها بأمان.</numerusform>
            <numerusform>يمكن إزالة واحد منها بأمان. يُنقل أولًا إلى نسخة احتياطية، ويمكنك إعادته. ويمكنك أيضًا تركه: فلا ضرر منه.</numerusform>
            <numerusform>يمكن إزالة اثنين منها بأمان. يُنقل كل منهما أولًا إلى نسخة احتياطية، ويمكنك إعادتهما. ويمكنك أيضًا تركهما: فلا ضرر منهما.</numerusform>
            <numerusform>يمكن إزالة %n منها بأمان. يُنقل كل منها أولًا إلى نسخة احتياطية، ويمكنك إعادتها كلها. ويمكنك أيضًا تركها: فلا ضرر منها.</numerusform>
            <numerusform>يمكن إزالة %n منها بأمان. يُنقل كل منها أولًا إلى نسخة احتياطية، ويمكنك إعادتها كلها. ويمكنك أيضًا تركها: فلا ضرر منها.</numerusform>
            <numerusform>يمكن إزالة %n منها بأمان. يُنقل كل منها أولًا إلى نسخة احتياطية، ويمكنك إعادتها كلها. ويمكنك أيضًا تركها: فلا ضرر منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>يتطلب هذا صلاحيات المسؤول. سيطلبها النظام بعد الضغط على الزر.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>إ&amp;زالتها</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>لم يُعالَج أي أثر</numerusform>
            <numerusform>عولج أثر واحد</numerusform>
            <numerusform>عولج أثران</numerusform>
            <numerusform>عولجت %n آثار</numerusform>
            <numerusform>عولج %n أثرًا</numerusform>
            <numerusform>عولج %n أثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>عرض ما تم فعله</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>إعا&amp;دتها</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>البرنامج الذي اخترته</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>يأتي برنامج Windows نفسه أولًا، ثم الباقي بالترتيب الأبجدي. اختر سطرًا لترى المزيد عنه في الأسفل.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>كل البرامج جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>اختيار ه&amp;ذا</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>فتح صفحة الشركة المنتجة</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أي برنامج.</numerusform>
            <numerusform>أُزيل برنامج واحد.</numerusform>
            <numerusform>أُزيل برنامجان.</numerusform>
            <numerusform>أُزيلت %n برامج.</numerusform>
            <numerusform>أُزيل %n برنامجًا.</numerusform>
            <numerusform>أُزيل %n برنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>لم يُزل أي برنامج.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>شُغّلت أداة التنظيف من الشركة المنتجة.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>لا يزال هناك برنامج من Kaspersky. يبيّن التقرير السبب.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>تقريرك</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>تقرير عن كل شيء: ما عُثر عليه وما حُفظ وما أُزيل وما بقي. اطبعه أو احتفظ بنسخة منه.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;حفظ نسخة …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>حفظ نسخة من التقرير</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>الصفحة المخصصة للطباعة هنا: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يجب فعله بعد ذلك</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>تم. ما الذي أحتفظ به؟</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>شكرًا على وقتك. هذا ما لديك الآن.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>بخط &amp;كبير</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>طباعة &amp;قائمة التحقق …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>هل تفعل ذلك على عدة أجهزة كمبيوتر؟</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>لا يستطيع أي برنامج قراءة هذه القائمة، لذلك انسخها بيدك. حمايتك الجديدة لا تحتاج إلى معظمها: ابدأ بدونها، ولا تضف إلا ما تعيقه الحماية فعلًا.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>الملفات والمجلدات والبرامج المستثناة، كل واحد في سطر</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>سليمة كما هي: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>و%1 غيرها؛ القائمة المحفوظة تضم الكل</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>يضيف زر «الحفظ الآن» القائمة التي فُحصت ونصًا برمجيًا لـ Microsoft Defender. لا يشغّل Changeover هذا النص البرمجي أبدًا؛ وما هو خطير معطّل فيه.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>خطير</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>راجع هذا</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>ماذا لديّ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>لم يُعثر على أي برنامج من Kaspersky. لم يتغير شيء بعد.</numerusform>
            <numerusform>عُثر على برنامج واحد من Kaspersky. لم يتغير شيء بعد.</numerusform>
            <numerusform>عُثر على برنامجين من Kaspersky. لم يتغير شيء بعد.</numerusform>
            <numerusform>عُثر على %n برامج من Kaspersky. لم يتغير شيء بعد.</numerusform>
            <numerusform>عُثر على %n برنامجًا من Kaspersky. لم يتغير شيء بعد.</numerusform>
            <numerusform>عُثر على %n برنامج من Kaspersky. لم يتغير شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>بحث Changeover عن برامج Kaspersky. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>تعذر فحص هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>لم يُعثر على أي برنامج من Kaspersky</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>لم يُلاحظ أي برنامج من Kaspersky</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>بحث Changeover في قائمة البرامج والخدمات والمجلدات المعتادة. يمكنك مواصلة القراءة، أو الرجوع وتجربة الكمبيوتر التجريبي.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>ولكن تعذر فحص بعض الأماكن، لذلك قد يكون هناك برنامج.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>هل يمكن أن يحتوي برنامج آخر على محرك Kaspersky؟</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>أدمجت بعض الشركات المنتجة لأجهزة التوجيه ولبرامج أخرى لمكافحة الفيروسات محرك Kaspersky في منتجاتها. لا يستطيع Changeover أن يرى ذلك من هنا. إذا كان لديك منتج كهذا، فاسأل الشركة المنتجة له.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة ال&amp;بحث</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1، يعمل الآن</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>مرجّح جدًا: لوحظت علامة واضحة واحدة.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>لا يدل عليه إلا اسمه. يُرجى تحديد هل هذا برنامج من Kaspersky.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>نعم، هذا برنامج من Kaspersky ويمكن إزالته</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف عُرف ذلك؟</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>لم يتمكن Changeover من البحث في كل مكان</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>لا يُقال شيء عن هذه الأماكن. قد يُرى المزيد بصلاحيات المسؤول؛ ويطلبها Changeover في خطوة «الحفظ».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا توجد أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>ما الذي قد أفقده؟</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>اقرأ هذا قبل إزالة أي شيء. ما يحمل علامة التوقف يجب حله أولًا.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>لا يوجد ما يعيق الإزالة</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>لم يُلاحظ أي تشفير ولا كلمة مرور ولا أي مشكلة أخرى.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>لن يُزال شيء، لذلك لا يمكن أن يُفقد شيء.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة ال&amp;بحث</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>كيف عُرف ذلك؟</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>فهمت الخطر</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>للمتابعة رغم ذلك، اكتب: %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>للمتابعة رغم ذلك، على مسؤوليتك، اكتب هذه الجملة: %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>&amp;لمن هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>لعائلتي</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>لمكتب</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>&amp;كم عدد أجهزة الكمبيوتر؟</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>من 2 إلى 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 أو أكثر</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>&amp;من يتولى أمره؟</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>يجب أن يكون م&amp;جانيًا.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>يستخدمه أ&amp;طفال.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>أ&amp;ريد خدمة VPN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>أريد م&amp;دير كلمات مرور.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>إنه &amp;خادم.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>إ&amp;ضافة هذا الكمبيوتر إلى القائمة</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>اختر مجلدًا يرافقك: على ذاكرة USB، أو مجلدًا تراه كل أجهزة الكمبيوتر. تُحفظ فيه قائمة واحدة بها جميعًا، تذكر من فعل ماذا.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>مجلد القائمة</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>اختر مجلد القائمة</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>أي مجلد يرافقك؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>لم تتغير القائمة</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>هذا الكمبيوتر في القائمة</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>الكمبيوتر التالي: خذ المجلد إليه، وافتح Changeover، واتبع الخطوات نفسها.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>فتح القائمة لطباعتها</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>تجري قراءة الملفات المحفوظة …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>نظرة عامة على مكتب</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>كم قُرئ حتى الآن</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>أي مجلد يحتوي على الملفات المحفوظة لكل أجهزة الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>تفاصيل للخبراء</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>لا توجد نظرة عامة</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>لم يتغير أي ملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>تعذرت كتابة الصفحة</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>لم تتغير الملفات المحفوظة. انسخها إلى مجلد يُسمح لك بالكتابة فيه، ثم اختره.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>لا يوجد أي ملف محفوظ في هذا المجلد</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>يحفظ Changeover ملفًا واحدًا لكل كمبيوتر. اجمع هذه الملفات في مجلد واحد، ثم اختره.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>&amp;فتح الصفحة التي تضمها كلها</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>ما لم يكتمل بعد</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… وغيرها. تجدها كلها في الصفحة.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>الملفات التي تعذرت قراءتها: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>لماذا ومتى</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>قبل الإزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>الحماية الجديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>إذا كانت كلمة مرور تحمي هذا البرنامج، فاكتبها هنا. وإلا فاترك الخانة فارغة. تُستخدم مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>إ&amp;نشاء الملف</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>افتح Kaspersky Password Manager وانتقل إلى إعداداته، &quot;Import/Export&quot;. اختر &quot;Export to text file&quot;. ثم حدد ذلك الملف هنا.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>يحتوي الملف على كل كلمات المرور بنص واضح. أبقه على هذا الكمبيوتر، ولا ترسله بالبريد إلى أحد، واحذفه عند الانتهاء.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>الملف النصي المصدَّر</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>أي ملف مصدَّر؟</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>ملفات نصية (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>البرنامج الذي سيقرؤه</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome أو Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>لم يُنشأ أي ملف</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>لم يتغير الملف المصدَّر.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>أُنشئ الملف</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>افتح صفحة كلمات المرور في البرنامج الجديد واختر «استيراد» هناك. تأكد من أن كل شيء موجود، ثم احذف الملفين هنا.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>ليس كل شيء فيه</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>في هذه البرامج مكان لكل شيء: %1. أو انسخ الباقي بيدك.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>حذف الملف الجديد</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>حذف الملف النصي المصدَّر</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>اختر واحدًا. برنامجان لمكافحة الفيروسات معًا يعيق أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>لا تثبّت برنامجًا جديدًا إلا بعد إزالة القديم وإعادة تشغيل الكمبيوتر. لا يثبّت Changeover شيئًا نيابة عنك.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>ما يحل محل البرامج الأخرى</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>من يختبر برامج مكافحة الفيروسات؟</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>تُجري هذه المختبرات اختبارات عدة مرات في السنة. اطلع هناك على أحدث النتائج.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>ما الذي يحميني بدلًا منه؟</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>يأتي مع Windows. لا شيء لتثبيته، ولا شيء لدفعه.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>الشركة المنتجة: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>موجود على هذا الكمبيوتر ويمكنه أن يتولى الحماية.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>لا يمكنه على هذا الكمبيوتر أن يتولى الحماية تلقائيًا. انظر خطوة «قبل الإزالة».</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>تعذر معرفة هل يمكنه أن يتولى الحماية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>ما هو معروف عنه</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>فتح صفحة %1</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>لا أ&amp;عرف بعد.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>تُنتج إجاباتك قائمة قصيرة. الرابط يفتح صفحة الشركة المنتجة نفسها في متصفحك.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>اسأل أولًا</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>يتولى شخص آخر أمر هذا الكمبيوتر. اسأل هذا الشخص قبل أن تختار.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>لا شيء مما هو مؤكد يناسب كل إجاباتك. انظر «المقارنة بينها كلها» واسأل الشركات المنتجة.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>يأتي أولًا ما يناسب إجاباتك وهو مؤكد. وإذا تساوت عدة برامج، فالترتيب الأبجدي هو الفيصل.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>ما له:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>ما عليه:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>غير مؤكد، لذلك اسأل الشركة المنتجة: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>هذا: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>&amp;برنامج آخر، اسمه:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>اسم برنامج مكافحة الفيروسات</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>المقارنة بينها كلها</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>أين كان</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>الملفات المعزولة</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>ما الذي سيُزال؟</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>هل تريد إزالة هذه البرامج؟</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>انتهت الإزالة</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>هذه هي الخطة. يُزال كل برنامج ببرنامج إلغاء التثبيت من شركته المنتجة. ما يُزال لا يمكن إرجاعه من هنا.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>الإ&amp;زالة الآن</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>يُرجى عدم إيقاف تشغيل الكمبيوتر</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>إذا طرح برنامج إلغاء التثبيت سؤالًا في نافذة خاصة به، فأجب عنه هناك.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>تم إيقاف الإزالة</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>تعذر بدء الإزالة</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>أزِلها على ذلك الكمبيوتر</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>لا يمكن إزالة برنامج إلا من الكمبيوتر الذي يعمل عليه. أعد القرص إلى مكانه، وشغّل ذلك الكمبيوتر، وافتح Changeover هناك.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>إذا لم يبدأ، فاطلب إصلاحه أولًا. حذف هذه البرامج من الخارج قد يمنعه من البدء نهائيًا.</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>لا يوجد ما يُزال</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>تتطلب إزالة برنامج صلاحيات المسؤول. سيطلبها النظام بعد الضغط على الزر.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>هذا عليك أنت. لا يستطيع Changeover فعله نيابة عنك.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>يعرض نوافذ خاصة به. وما يسأل عنه هناك تجيب عنه أنت.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>لا يدل عليه إلا اسمه. يبقى كما هو ما لم توافق عليه في خطوة «النتائج».</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>ما يمكن تجربته، بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>رمز برنامج إلغاء التثبيت: %1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>آخر أسطر ملف السجل:</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>إذا طلبت المساعدة من أحد</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>ملف واحد يضم ما يحتاج إلى معرفته: ما عُثر عليه وما تم فعله وملفات السجل الخاصة ببرامج إلغاء التثبيت. لا كلمات مرور فيه ولا أسماء أشخاص. لا يُرسَل شيء: أنت تقرر من يحصل عليه.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>&amp;جمع كل شيء لطلب المساعدة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>هو هنا: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>لم ينجح الجمع</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>لم تنجح إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>احتفظ بأشيائي</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>حين يُزال برنامج مكافحة فيروسات، تزول معه إعداداته وقائمة الملفات التي حجزها. احفظها أولًا في ملف واحد يخصك.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>ال&amp;حفظ الآن</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>قائمة الملفات المعزولة، وإعدادات البرامج، وتقرير عما عُثر عليه. مستنداتك أنت تبقى في مكانها ولا تُمس.</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>نسخ الملفات ال&amp;معزولة أيضًا. تبقى محجوزة: لا شيء فيها يمكنه أن يعمل.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>ا&amp;ختيار مجلد …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>أين تريد وضع الملف؟</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>طلبتُ منه أن يترك بعض المجلدات أو البرامج وشأنها</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>تتطلب قراءة العزل والإعدادات صلاحيات المسؤول. سيطلبها النظام بعد الضغط على «الحفظ الآن».</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>أحفظ كلمات مرور في Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>لا يوجد ما يُحفظ</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>القرص المأخوذ من كمبيوتر آخر يُفحص فقط. ما تحتفظ به برامجه يبقى عليه.</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>لن يزيل Changeover شيئًا من هذا الكمبيوتر، لذلك لا يمكن أن يُفقد شيء.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>تم إيقاف الحفظ. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>لم ينجح الحفظ. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>أتابع بدون حفظ. أعلم أن هذه الأشياء ستزول بعد ذلك.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>حُفظت أشياؤك</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>الا&amp;طلاع عليه</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>تُرك هذا</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>تعذر حفظ هذا</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>إعا&amp;دة الحفظ</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1، موعد نهائي: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>آخر موعد نهائي هو اليوم</numerusform>
            <numerusform>مضى يوم واحد على آخر موعد نهائي</numerusform>
            <numerusform>مضى يومان على آخر موعد نهائي</numerusform>
            <numerusform>مضت %n أيام على آخر موعد نهائي</numerusform>
            <numerusform>مضى %n يومًا على آخر موعد نهائي</numerusform>
            <numerusform>مضى %n يوم على آخر موعد نهائي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>السنوات التي تعرضها الصورة</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>منذ أمر عام 2024</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تعرضه الصورة</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>كل ما حدث</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>القوانين والأوامر والأحكام</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>المواعيد النهائية فقط</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>اضغط على علامة لقراءة ما حدث. المعيّن يدل على موعد نهائي. تنقلك مفاتيح الأسهم من علامة إلى أخرى.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>المصدر: %1. جرى التحقق في %2.</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>يبحث عن برامج Kaspersky. البحث لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>يحفظ إعداداتك وقوائمك في ملف واحد تحتفظ به.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>بعد موافقتك، يزيل البرامج ببرنامج إلغاء التثبيت من شركتها المنتجة.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>يتحقق من أنها أُزيلت ومن أن هناك ما يحميك.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>لا يثبّت شيئًا ولا ينزّل شيئًا ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>أي كمبيوتر تجريبي</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>كمبيوتر في البيت</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>كمبيوتر في مكتب</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>هذا ال&amp;كمبيوتر</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>كمبيوتر ت&amp;جريبي</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>جرّب الطريق كله على عيّنة. لا يتغير شيء على جهازك.</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>&amp;قرص من كمبيوتر آخر</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>لكمبيوتر لا يبدأ. وصّل قرصه، ثم اختر محرك الأقراص أو المجلد الذي يظهر فيه. يُفحص فقط.</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>الاطلاع على ملف حفظه Changeover …</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>أين يظهر القرص</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>ا&amp;ختيار …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>أين يظهر القرص؟</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>ماذا سيحدث لجهازي؟</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>يزيل Changeover برامج Kaspersky من الكمبيوتر، خطوة بعد خطوة. يمكنك التوقف عند كل خطوة.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>هذا ال&amp;كمبيوتر (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>&amp;متابعة ما بدأته في %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>متابعة التجربة التي &amp;بدأتها في %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>متاب&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>الب&amp;دء</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>أست&amp;خدم هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>هل يجب عليّ ذلك؟ وحتى متى؟</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>ما قررته السلطات، وما يعنيه لك، ومن أين جاء كل قول.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>أ&amp;عيش في</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>اللغة والمظهر وحول البرنامج</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>الاطلاع على ملف محفوظ …</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>حول Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>التوقف &amp;هنا</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>إغلاق Changeover والمتابعة في وقت آخر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>تجربة: هذه عيّنة. لا يتغير شيء على جهازك.</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>قرص من كمبيوتر آخر. يُفحص فقط: لا يتغير شيء عليه.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>لم يكتمل الحفظ. إذا توقفت الآن، فلن يبقى ملف ناقص ولن يُفقد شيء.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>تجري إزالة برنامج. لا يزال من الممكن إيقاف ذلك، فيبقى البرنامج كما كان.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>تجري الآن إزالة برنامج. قطع ذلك قد يضر بالكمبيوتر، لذلك يُنهي Changeover هذا البرنامج، ويترك البرامج الأخرى، ثم يُغلق.</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>تجري إزالة الآثار. ما أُزيل محفوظ في نسخة احتياطية ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>يُنشئ Windows نقطة استعادة. ينتظر Changeover اكتمالها ثم يُغلق. لن يُزال شيء.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>أداة التنظيف من الشركة المنتجة مفتوحة. ينتظر Changeover حتى تنتهي منها ثم يُغلق.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>ما تم حتى الآن محفوظ في %1. عندما تفتح Changeover من جديد، يمكنك المتابعة من هنا.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>هل تريد التوقف هنا؟</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>إ&amp;غلاق Changeover</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>موا&amp;صلة العمل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>أحرف عادية</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>أحرف كبيرة جدًا</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>قائمة تحقق على الورق …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>أين تريد حفظ قائمة التحقق؟</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>أُنشئت قائمة التحقق</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>لم تُنشأ أي قائمة تحقق</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>نظرة عامة على مكتب …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>يُنشئ Windows نقطة استعادة. قد يستغرق ذلك بضع دقائق …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>يجري فحص الملف …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>أداة التنظيف من الشركة المنتجة مفتوحة. أجب عن أسئلتها في نافذتها …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>يجري جمع ما هو معروف …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>تجري إعادة التشغيل …</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>يجري التحقق مما بقي على هذا الكمبيوتر …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>يجري فحص هذا الكمبيوتر. لا يتغير شيء …</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>إيقا&amp;ف الحفظ</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>إيقاف التن&amp;ظيف</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>إي&amp;قاف الإزالة</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يجري الإيقاف …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>يجري البدء …</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>الكمبيوتر:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>الأحرف الأولى من الاسم:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>قبل إزالة أي شيء</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>اشحن الكمبيوتر أو صِله بالكهرباء. أغلق كل البرامج.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>اعرف من يدير الكمبيوتر. إذا كانت تديره وحدة تحكم خاصة بمكتب، فأخرجه منها أولًا.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>ابحث عن كلمة مرور برنامج Kaspersky، إذا كانت له كلمة مرور.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>افتح الخزنات المشفرة وانسخ ما فيها إلى مجلد عادي. فُك تشفير الأقراص المشفرة.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>احفظ كلمات المرور من Kaspersky Password Manager في ملف، واحتفظ به في مكان آمن.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>ابدأ Changeover وانظر إلى «النتائج». دوّن أدناه البرامج التي يذكرها.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>الحفظ: احتفظ بالملف الواحد الذي فيه الإعدادات والقوائم على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>اختر برنامج مكافحة الفيروسات الجديد. لا تثبّته بعد.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>البرامج التي عُثر عليها</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>الإزالة وإعادة التشغيل</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>أزل البرامج باستخدام Changeover، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>إذا قال Changeover «لا تُعد التشغيل بعد»، فافعل ما يقوله أولًا.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>أعد تشغيل الكمبيوتر بالكامل باختيار «إعادة التشغيل»، لا «إيقاف التشغيل».</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>افتح Changeover من جديد. سيتابع تلقائيًا.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>تقول صفحة «هل أُزيل؟» إنه لم يبقَ أي برنامج من Kaspersky.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>برنامج مكافحة الفيروسات الجديد مثبت وقيد التشغيل ومحدّث. جدار الحماية قيد التشغيل.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>تعمل لوحة المفاتيح والماوس والإنترنت والطابعة.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>طُبع التقرير أو حُفظ مع الملف المحفوظ.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>أُوقف التجديد التلقائي للاشتراك.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>جرى الاعتناء أيضًا بهواتف الشخص نفسه وأجهزته الأخرى.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>قائمة التحقق: تخليص كمبيوتر من Kaspersky</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>لا يوجد في Linux سجل كسجل Windows. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>يقع %1 على قرص غير قرص النسخة الاحتياطية. لم يتغير شيء. انقله بنفسك.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 غير موجود. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 موجود من قبل، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>يمر الطريق إلى %1 عبر ارتباط. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>لم يسمح النظام بنقل %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>لم يسمح Windows بتغيير %1. هو كما كان.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>لم يسمح Windows بإزالة %1 كاملًا. ما كان فيه موجود في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>لم يقبل Windows كل قيم %1.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>لم يعد مدير الخدمات في Windows يعرف %1. أعد تشغيل الكمبيوتر وابحث من جديد.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 برنامج تشغيل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>لا يزال %1 يعمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>لا يزال برنامج يستخدم %1. أعد تشغيل الكمبيوتر، ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>لا يمكن نسخ %1 كاملًا، لذلك يبقى.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>لا توجد نسخة احتياطية باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>&quot;%1&quot; غير موجود على هذا الكمبيوتر (أو لم يعد موجودًا). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 يبقى. %2 لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>يُبلَّغ عنه فقط.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>يتطلب التنظيف صلاحيات المسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>تم الإيقاف قبله. هو كما كان.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>لا يوجد ما يُعاد: ليست لأي تنظيف نسخة احتياطية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>أُعيد كل ما في ذلك التنظيف من قبل.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>تم الإيقاف قبله.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>أُعيد. سيتعرف عليه Windows بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>أُعيد.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>وقّع هذا الملف «%1»، وهي ليست الشركة المنتجة للمنتج. لا يُشغَّل الملف.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>صادر عن %1</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>لم يوقّع أحد هذا الملف، لذلك لا أحد يعرف من صنعه. لا يُشغَّل الملف.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>تغيّر هذا الملف بعد توقيعه. لا يُشغَّل الملف. احصل على نسخة جديدة من صفحة الشركة المنتجة نفسها.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>لا يعرف Windows من يقف وراء توقيع هذا الملف. لا يُشغَّل الملف.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>لا يقبل Windows توقيع هذا الملف. لا يُشغَّل الملف.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>هذا الملف أكبر من %1 ميغابايت. ليست هذه أداة التنظيف من الشركة المنتجة.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>أداة التنظيف من الشركة المنتجة برنامج لنظام Windows. لا تعمل هنا.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>لم يُفحص أي ملف.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>أداة التنظيف من الشركة المنتجة مفتوحة. أجب عن أسئلتها في نافذتها</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>تعذر نسخ أداة التنظيف إلى مكان لا يكتب فيه إلا المسؤولون.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>لم يُشغَّل أي ملف.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>تعذر بدء أداة التنظيف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>تعذرت قراءة هذا الملف، أو أنه فارغ.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>يخلّص الكمبيوتر من برامج Kaspersky، خطوة بعد خطوة.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>حفظ بيانات عملية الانتقال والأشياء المحفوظة وأجهزة الكمبيوتر التجريبية في هذا المجلد.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>متابعة عملية الانتقال التي تنتظر، إن وُجدت.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>التحدث بهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>المظهر: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>ملف محفوظ للاطلاع عليه.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>ما طُلب من Kaspersky استثناؤه، من أجل Microsoft Defender. كتبه Changeover، وهو لا يشغّله أبدًا: اقرأه ثم قرر.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>يعرض ما كان سيفعله، ولا يغيّر شيئًا:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>يضيفه إلى Defender، كمسؤول، ويدوّن ما أُضيف في %1 بجوار هذا الملف:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>يزيل بالضبط ما دُوّن هناك، كمسؤول. احتفظ بالملفين معًا:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>كل استثناء هو مكان لا يفحصه Defender. احتفظ بما تحتاج إليه فقط، واحذف الأسطر الأخرى.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>استخدم إما -Apply أو -Undo.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>شغّل هذا كملف، ليعرف مجلده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>يتطلب هذا صلاحيات المسؤول: افتح PowerShell باستخدام «تشغيل كمسؤول» وشغّله من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>هذا يعرض فقط ما كان سيُفعل. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender هو برنامج مكافحة الفيروسات النشط.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>يعمل Microsoft Defender بجانب برنامج مكافحة فيروسات آخر. أزل ذلك البرنامج أولًا؛ لن يضيف -Apply شيئًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender متوقف، وفي أغلب الأحيان لأن هناك برنامج مكافحة فيروسات آخر. أزل ذلك البرنامج أولًا؛ لن يضيف -Apply شيئًا قبل ذلك.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>لا يستجيب Microsoft Defender: قد يكون متوقفًا أو غير موجود. لن يضيف -Apply شيئًا حتى يستجيب.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>ما يستثنيه Defender حاليًا لا يُعرض إلا للمسؤول.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>لا يعرض Windows ما يستثنيه Defender حاليًا، لذلك لا يستطيع أحد التراجع عن ذلك بدقة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>كان سيُضاف:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>موجود من قبل:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>أُضيف:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>أُزيل:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>كان قد زال من قبل:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>لم ينجح:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>لتنفيذ ذلك، شغّل هذا من جديد مع -Apply، كمسؤول.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>تم. ما أُضيف مدوّن هنا، من أجل -Undo:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>تعذرت إضافة كل شيء. ما أُضيف مدوّن من أجل -Undo.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>تعذر تدوين ما يُضاف، لذلك توقف العمل هنا. تتعذر كتابة هذا الملف:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>لا يوجد ما يُتراجع عنه، ولم يتغير شيء. لم يُعثر على هذا الملف، أو لا شيء فيه:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>تم. أُزيل كل ما أضافه -Apply.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>تعذرت إزالة كل شيء. ما بقي لا يزال مدوّنًا.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>راجع هذا مرة أخرى:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>خطير، لذلك هو معطّل:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>غير مفهوم، لذلك لا يفعل شيئًا:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>لتفعيله رغم ذلك، احذف علامة # من أول السطر التالي.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (رمز منتج معروف)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>قائمة الحزم المثبتة</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>لم يسجّل هذا الشخص الدخول منذ بدء التشغيل، لذلك لم تُحمَّل إعداداته.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>قائمة الخدمات التي تعمل</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>هنا توجد ملفات مؤقتة، ويمكن لأي برنامج أن يضع بعضها: إنه أول مكان تفك فيه البرامج الضارة نفسها.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>هنا يوجد Windows نفسه، والبرامج الضارة تحب الاختباء بين ملفاته.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>يضم كل برنامج على هذا الكمبيوتر. استثنِ مجلدًا واحدًا لبرنامج واحد.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>يمكن لأي برنامج أن يُنشئ مجلدًا هنا. استثنِ بدلًا من ذلك مجلدًا واحدًا لبرنامج واحد.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>يضم كل ما يحفظه الشخص وينزّله ويشغّله.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>هنا يصل ما يأتي من الإنترنت أو بالبريد.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>يمكن لأي برنامج يشغّله شخص أن يكتب هنا بدون استئذان، والبرامج الضارة أيضًا.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>ما يوجد هنا يبدأ مع Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>هنا يحفظ المتصفح ما يحصل عليه من الإنترنت.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>هنا توجد الملفات المحذوفة، ولم يعد أحد ينظر إليها.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>تنصح Microsoft بعدم ذلك: كثيرًا ما تأتي الهجمات عبر Java.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>لا يذكر على أي محرك أقراص يقع، لذلك قد يشمل أيضًا برنامجًا ضارًا بالاسم نفسه. اكتب المسار كاملًا.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>يشمل أكثر من خادم واحد أو مجلد مشترك واحد.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>يشمل محرك أقراص كاملًا أو مجلدًا مشتركًا كاملًا: لا يكاد يبقى شيء لحمايته.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>يشمل أي مجلد بهذا الاسم حيثما أنشأته البرامج الضارة.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>تنصح Microsoft بعدم استثناء المجلد الكامل لبرنامج. الأفضل مجلد أو ملف واحد فيه.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>يخص مجلد Kaspersky نفسها: لا فائدة منه بعد إزالة Kaspersky.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>تأتي الهجمات في ملفات من هذا النوع، وسيُستثنى كل واحد منها.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>تنصح Microsoft بعدم ذلك، ما لم يكن كل برنامج يعرض الصور محدّثًا دائمًا.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>تأتي الهجمات في ملفات من هذا النوع، وسيُستثنى أي ملف له اسم كهذا.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>يستخدم المهاجمون هذا البرنامج لفتح ملفاتهم أو تشغيلها، ولن يفحصها Defender.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>هو أحد برامج Kaspersky نفسها: لا فائدة منه بعد إزالة Kaspersky.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>أطول مما يمكن أن يكون عليه مسار في Windows.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>لا يذكر أي ملف ولا أي مجلد.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>لا يقبل Defender حرف بدل مكان حرف محرك الأقراص: لن يكون لهذا أي أثر. اكتب سطرًا لكل محرك أقراص.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>تنقص شرطة مائلة عكسية بعد المتغير الموجود في أوله.</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>يعمل Defender بصفة النظام ولا يعرف متغيرات الأشخاص. لذلك كُتب هذا على أنه المجلد نفسه لدى كل من يستخدم الكمبيوتر.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>ينقص اسم الخادم.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; بعد حرف بدل ليس لها معنى واضح.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>لا يمكن لأي ملف أو مجلد في Windows أن يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>لا يوجد متغير كهذا في قائمة Microsoft. لا يعمل إلا إذا كان معيّنًا للكمبيوتر كله.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>لا يعرف Defender العلامة **. علامة * واحدة تمثل مجلدًا واحدًا.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>في Defender تمثل علامة * بين شرطتين مائلتين عكسيتين مجلدًا واحدًا، لا عدة مجلدات.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>يقبل Defender ستة من أحرف البدل والمتغيرات على الأكثر في الإدخال الواحد: لن يكون لهذا أي أثر.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>هذا ليس امتدادًا لأسماء الملفات مثل .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>حُدد على أنه برنامج، لكنه لا ينتهي بـ .exe أو .com أو .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>لا يقبل Defender حرف بدل في اسم برنامج بدون مجلده: لن يكون لهذا أي أثر.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>يمكن للبرامج الضارة أن تحمل الاسم نفسه. الأفضل كتابة process: وبعدها البرنامج مع مجلده.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>هذا ليس مسارًا ولا امتدادًا مثل .bak ولا اسم برنامج.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>هذا برنامج. إذا كُتب كمسار، فلا يُستثنى إلا ملفه هو، لا ما يفتحه. لاستثناء ما يفتحه، اكتب process: قبله.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>فيه أحرف لا يمكن رؤيتها. اكتبه من جديد بيدك.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>يشمل كل ملف على هذا الكمبيوتر: لن يبقى شيء لحمايته.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>ما جاء بعده اعتُبر ملاحظة.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>يستثني هذا الملف، أو هذا المجلد مع كل ما فيه.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>يستثني كل ملف بهذا الامتداد، على كل محرك أقراص.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>يستثني ما يفتحه هذا البرنامج، أينما وُجد؛ ولا يستثني البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>يستثني ما يفتحه أي برنامج بهذا الاسم؛ ولا يستثني البرنامج نفسه.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>هذا أكثر مما تتسع له قائمة استثناءات واحدة: عدد الأسطر %1 على الأكثر، و1 ميبيبايت.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>مسار</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>امتداد</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>عملية</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>تطبيق موثوق</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>هذا ليس نصًا بترميز UTF-8. افتحه في «المفكرة»، واختر «حفظ باسم»، وحدد هناك الترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>تأكد من كلمة المرور. جُرّبت مرة واحدة فقط، لأن المنتج قد يقفل نفسه.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>إذا كانت كلمة مرور تحمي المنتج، فأدخلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>إذا كانت كلمة مرور تحمي المنتج، فأوقف ذلك في إعدادات المنتج نفسه.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>أوقف الدفاع الذاتي للمنتج في إعداداته، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>أعد تشغيل الكمبيوتر، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>أصلح المنتج: ثبّت الإصدار نفسه فوقه. ثم أزله.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>استخدم أداة التنظيف من الشركة المنتجة، إذا كانت لديك. يتحقق Changeover ممن وقّعها.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>إذا لم يكتمل ذلك أيضًا، فشغّل Windows في الوضع الآمن وشغّل الأداة هناك.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>كان قد أُزيل من قبل.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>أُزيل. وتُكمل إعادة التشغيل الإزالة.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>أعد تشغيل الكمبيوتر، ثم تحقق من النتيجة.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>تم الإيقاف قبل إزالة أي شيء. لا يزال المنتج يعمل كما كان.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>يجري الآن تثبيت برنامج آخر أو إزالته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>توقف برنامج إلغاء التثبيت. في أغلب الأحيان لم تكن كلمة المرور صحيحة. لا يزال المنتج موجودًا.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>تحقق من كلمة المرور. جُرّبت مرة واحدة فقط، لأن المنتج قد يقفل نفسه بعد عدة محاولات.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>توقف برنامج إلغاء التثبيت. لا يزال المنتج موجودًا.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>إذا كانت كلمة مرور تحمي المنتج، فأدخلها وحاول مرة أخرى. وإلا فأوقف دفاعه الذاتي في إعداداته، وأعد تشغيل الكمبيوتر، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>أوقف الحماية بكلمة مرور والدفاع الذاتي في إعدادات المنتج نفسه، وأعد تشغيل الكمبيوتر، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>لم يسمح Windows بالإزالة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>شغّل Changeover بحساب مسؤول.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>لم يتمكن Windows من فتح حزمة تثبيت المنتج. لا يزال المنتج موجودًا.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>ثبّت الإصدار نفسه فوقه لإصلاحه، ثم أزله.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>لم يستجب Windows Installer. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>أعد تشغيل الكمبيوتر وحاول مرة أخرى. في الوضع الآمن لا يعمل Windows Installer.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>إصدار آخر من المنتج يعيق العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>ابحث عن المنتج في Windows في الإعدادات، ثم التطبيقات، ثم التطبيقات المثبتة.</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>أعطى برنامج إلغاء التثبيت الرمز %1. قد لا يزال المنتج موجودًا.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>أعد تشغيل الكمبيوتر وحاول مرة أخرى. يذكر ملف السجل ما حدث.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>لم يتمكن مدير الحزم من إزالته (الرمز %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>اقرأ الرسالة أدناه. أكمل أعمال الحزم الأخرى أو أصلحها أولًا، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>لا يوجد في هذا الكمبيوتر التجريبي تصدير لـ %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>تم إيقاف التصدير. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>يطلب المنتج كلمة مروره، لكن %1 لا يقبل أي كلمة مرور. احفظ الإعدادات في نافذة المنتج نفسه.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>يطلب المنتج كلمة مروره قبل تصدير الإعدادات. لم تُعطَ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>لم يقبل المنتج كلمة المرور. جُرّبت مرة واحدة فقط ولا تُجرَّب مرة أخرى تلقائيًا، لأن المنتج يقفل نفسه بعد عدة كلمات خاطئة.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>إذا كانت كلمة المرور خاطئة: فقد جُرّبت مرة واحدة ولا تُجرَّب مرة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>لم ينتهِ %1 خلال مهلة بالثواني قدرها %2، فأُنهي. يحتاج إلى أن يكون المنتج قيد التشغيل وأن يكون أمام الكمبيوتر شخص سجّل الدخول.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>كتب %1 أكثر من 64 ميبيبايت، فأُنهي. الإعدادات لا تبلغ هذا الحجم أبدًا.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>لم يتوقف %1 عن إرسال النصوص، فأُنهي. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذر بدء %1.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>تعطل %1. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>أفاد %1 بأنه صدّر الإعدادات، لكنه لم يكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>أفاد %1 بأنه صدّر الإعدادات، لكن ملفه فارغ.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>كتب %1 أكثر من 64 ميبيبايت. الإعدادات لا تبلغ هذا الحجم أبدًا.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>هذا الإصدار من المنتج قديم ولم يعد يستجيب لأي أمر. احفظ الإعدادات في نافذته، إذا كانت لا تزال تُفتح.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>لا يعرف هذا الإصدار من المنتج هذه الطريقة لتصدير إعداداته. احفظها في نافذته.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>قطع المنتج نفسه عملية التصدير.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>لم يتمكن %1 من تصدير الإعدادات (الرمز %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 ليس مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>برنامج المنتج %1 غير موجود.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>تعذر إنشاء مجلد مؤقت للتصدير.</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>لم يُعطِ %1 أي قائمة (الرمز %2).</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>تتعذر قراءة الملف الذي كتبه %1.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>من غير المعروف أين ثُبّت %1، لذلك لا يمكن بدء التصدير الخاص به.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>لم يُعرف إلا من اسمه، لذلك لا يُبدأ أي من برامجه بدون موافقتك.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>حفظ إعدادات %1</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>قراءة عزل %1</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>لم تعد هناك مساحة كافية لكتابة %1. لم يتغير شيء مما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>تتعذر كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>فشلت كتابة %1. لم يتغير شيء مما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 موجود من قبل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 ملف وليس مجلدًا. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>لا يمكن إنشاء المجلد %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>فشلت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 أكبر من أن يكون ما ينبغي أن يكون.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>أُزيل، ولم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>يحتاج إلى إعادة تشغيل</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>بقيت آثار</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>عُثر عليه، ولم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>لا يزال مثبتًا</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>تعذر البحث في كل مكان</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>ينتظر قرارًا من شخص</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>لم ينجح</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>يحميه %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>يتعذر سؤاله</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>ما لا يزال موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ولا شيء غيرها.</numerusform>
            <numerusform>… وواحد آخر.</numerusform>
            <numerusform>… واثنان آخران.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
            <numerusform>… و%n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>فقط ما يحتوي على هذه الكلمات:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض: %1 من أصل %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>ما كان موجودًا</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>الآثار</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>الملف المحفوظ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مرة شوهد فيها</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>ساعته غير صحيحة، لذلك يُعرض وقت الملف.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>الملفات التي تعذرت قراءتها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>نظرة عامة على مكتب</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>اكتمل %1 من أصل %2 من أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>لم يُعثر على أي ملف يخبر عن كمبيوتر. حدّد المجلد الذي يحتوي على الملفات المحفوظة، أو على ما كتبه changeover-cli.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>ليس نص JSON كاملًا: فهو مقطوع أو جرى تغييره.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>لا يذكر أي كمبيوتر يخصه.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>البلد الأصلي</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>مجاني أم مدفوع</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>مجاني. هو جزء من Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>تطبيق «أمن Windows»</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>مدمج في النظام ويظهر هناك.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>برنامج مكافحة الفيروسات القديم</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>في Windows 10 و11 يعود إلى العمل تلقائيًا حين يُزال برنامج مكافحة الفيروسات الآخر. وفي Windows Server قد لا يعود.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>الرقابة الأبوية</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety خدمة مجانية مستقلة.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>ليس فيه VPN. انتهت خدمة VPN في تطبيق Microsoft 365 في 28 فبراير 2025.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>مدير كلمات المرور</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>برامج أخرى بهذا الاسم</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>تطبيق Microsoft Defender الذي يأتي مع Microsoft 365 برنامج آخر. وهو يعمل بجانب برامج مكافحة الفيروسات الأخرى.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>اختبارات مستقلة</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST في مارس وأبريل 2024، على Windows 11: 6 من 6 نقاط للحماية، و6 من 6 للسرعة. استغرق تثبيت البرامج وقتًا أطول مما يستغرقه مع المنتج المتوسط.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>ليس من Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>وصفه عمود صحفي في يونيو 2024 بأنه منتج من Kaspersky. هذا خطأ. مختبرات الاختبار تدرجهما كمنتجين مختلفين.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>تشمل خطة Deluxe خدمة VPN لخمسة أجهزة.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>عدد الأجهزة</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>تشمل خطة Deluxe خمسة أجهزة.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>توفر خطة Deluxe مساحة 50 غيغابايت للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>لمن يستخدم VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>كانت خدمة VPN من Kaspersky تستخدم خدمة من Pango. حصل المستخدمون الذين دفعوا على UltraVPN. اختر خدمة VPN تنتقيها بنفسك، أو لا تختر أي خدمة. لم يعد في Microsoft Defender أي VPN منذ 28 فبراير 2025.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>لمن يستخدم Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>صدّر كلمات مرورك إلى ملف نصي قبل إزالته. في نافذته افتح الإعدادات، ثم &quot;Import/Export&quot;، ثم اختر &quot;Export to text file&quot;. أي شخص يفتح هذا الملف يستطيع قراءته، لذلك احذفه عند الانتهاء. ملف النسخة الاحتياطية للبرنامج لا يفيد. فلا يفتحه إلا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>مديرو كلمات المرور الذين يقرؤون الملف النصي</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>يقرؤه Bitwarden بالتنسيق &quot;Kaspersky Password Manager (txt)&quot;. ويقرؤه Proton Pass أيضًا: بيانات تسجيل الدخول والملاحظات. راجع ملاحظاتك بعد ذلك.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>مدير كلمات مرور على جهازك أنت</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>لا يقرأ KeePassXC الملف النصي بنفسه. يمكن لأداة من شركة منتجة أخرى تحويله إلى ملف CSV. بعد ذلك اختر في KeePassXC قاعدة البيانات، ثم استيراد، ثم CSV، وضع علامة أمام &quot;First row contains field names&quot;.</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>لمن يستخدم Safe Kids على الكمبيوتر</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety مجاني. يحتاج كل فرد في العائلة إلى حساب Microsoft. يمكنه تحديد وقت الشاشة والتطبيقات والألعاب، ويعرض ما استُخدم وأماكن وجود الأشخاص. لا يصفّي مواقع الويب إلا في Microsoft Edge. ويحظر المتصفحات الأخرى ما لم تسمح بها. تتطلب تنبيهات الأماكن والقيادة Microsoft 365. وإمكاناته أقل على iOS.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>لمن يستخدم الخزنة السرية (Secret Vault)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>افتح الخزنة وانسخ ملفاتك منها قبل إزالة Kaspersky. بعد ذلك لا يفتحها إلا برنامج من Kaspersky. لا يستطيع أحد استرجاع كلمة مرورها. بعد عشر محاولات خاطئة تبقى مقفلة لمدة ساعة.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>لديك Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>توقفت Microsoft عن إصلاح Windows 10 في 14 أكتوبر 2025. لكن Defender لا يزال يحصل على تحديثات ضد التهديدات الجديدة حتى أكتوبر 2028. لذلك يبقى Defender محدّثًا، أما Windows 10 نفسه فلا.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>لديك Windows Server: تحقق من Defender بنفسك</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>في Windows Server قد يبقى Defender متوقفًا بعد إزالة Kaspersky. يحدث ذلك إذا كان شخص قد أوقفه أو أزاله يدويًا. يستطيع المسؤول إعادته. وفي أحد التقارير لم ينجح ذلك في Windows Server 2019 بعد أن أزاله شخص.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>تحقق هل هناك سياسة أو إعداد في سجل Windows يوقف Defender. اسم السياسة &quot;Turn off Windows Defender&quot;.</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>إذا كان Defender قد أُوقف، فافتح موجه الأوامر كمسؤول. شغّل هذا ثم أعد التشغيل: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>إذا أُزيل Defender من Windows Server 2019 أو ما بعده، فشغّل هذا كمسؤول ثم أعد التشغيل: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>إذا أُزيل من Windows Server 2016، فشغّل هذه الأوامر الثلاثة ثم أعد التشغيل: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features، ثم Dism /Online /Enable-Feature /FeatureName:Windows-Defender، ثم Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>احصل على أحدث إصدار من Defender من Windows Update، أو ابحث عن KB4052623 في Microsoft Update Catalog. فهو لا يأتي تلقائيًا.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>تحقق من جديد هل Defender قيد التشغيل.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>أوكرانيا تدرج Kaspersky في قائمة عقوباتها</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>أدرجت أوكرانيا Kaspersky في قائمتها في سبتمبر 2015. وبعد ذلك توقفت دوائرها الحكومية عن استخدام البرامج.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>الدوائر الحكومية في أوكرانيا</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>جهة شراء فيدرالية تُسقط Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>في يوليو 2017 حذفت GSA شركة Kaspersky من قوائم البائعين المعتمدين لديها. تشتري GSA للوكالات الفيدرالية.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>الوكالات الفيدرالية</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>أمر للوكالات الفيدرالية بإزالة Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>أصدرت وزارة الأمن الداخلي أمرًا للوكالات الفيدرالية. أُمهلت 30 يومًا للعثور على البرامج، حتى 13 أكتوبر. وأُمهلت 60 يومًا لوضع خطة، حتى 12 نوفمبر. وبعد 90 يومًا، في 12 ديسمبر 2017، كان عليها أن تبدأ الإزالة.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>الصحافة تتحدث عن ملفات مسروقة من NSA</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>لا أحد؛ هذا تقرير صحفي</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>المملكة المتحدة تحذر دوائرها من برامج مكافحة الفيروسات الروسية</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>كتب مركز الأمن السيبراني في المملكة المتحدة إلى الدوائر الحكومية. عليها ألا تستخدم برامج مكافحة الفيروسات من روسيا حيث يضر وصول روسيا بالأمن القومي. والأنظمة المصنفة SECRET أو أعلى ينبغي ألا تستخدمها أبدًا.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>الدوائر الحكومية في المملكة المتحدة</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>قانون يمنع الاستخدام الفيدرالي</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>وُقّع قانون الدفاع لعام 2018 في ديسمبر 2017. تمنع المادة 1634 منه الاستخدام الفيدرالي لمنتجات Kaspersky اعتبارًا من 1 أكتوبر 2018.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>الحكومة الهولندية تتخلى تدريجيًا عن Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>قررت الحكومة المركزية الهولندية التوقف عن استخدام برنامج مكافحة الفيروسات من Kaspersky. ونصحت الشركات الحيوية بأن تفعل الشيء نفسه. وفي اليوم نفسه أعلنت Kaspersky انتقالها إلى زيورخ.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>الحكومة المركزية الهولندية</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>محكمة أمريكية ترفض دعويي Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>رفعت Kaspersky دعوى ضد أمر عام 2017 ودعوى ضد القانون. ورفضت المحكمة الدعويين.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>نشر قاعدة للعقود الفيدرالية</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>تضيف القاعدة بندًا إلى العقود الفيدرالية. بدأ سريانها في 16 يوليو 2018.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>الوكالات الفيدرالية والمتعاقدون معها</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>بدء الحظر الفيدرالي على الاستخدام</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>منذ هذا اليوم لا يجوز للوكالات الفيدرالية استخدام منتجات Kaspersky. ولا يجوز للمتعاقدين توريدها إلى الحكومة. ولا يجوز لهم استخدامها لإعداد بيانات أو أعمال أخرى للحكومة.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>محكمة استئناف تؤيد الحظر الفيدرالي</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>في نوفمبر 2018 أيدت محكمة الاستئناف في واشنطن العاصمة الحظر. وقالت إن الغرض من الحظر منع الضرر، لا المعاقبة.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>أمر تنفيذي يفتح الطريق لمثل هذه القضايا</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>يتعلق بمدى أمان توريد تقنية المعلومات. ويستند إليه الأمر الخاص بـ Kaspersky لعام 2024.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>لا أحد؛ هذا لمعلوماتك</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>وزارة العدل تحيل القضية</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>في أغسطس 2021 أحالت وزارة العدل قضية Kaspersky إلى وزارة التجارة.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>وزارة التجارة تبدأ مراجعتها</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>في عام 2022 بدأت وزارة التجارة النظر في القضية.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>مسؤولون أمريكيون يحذرون الشركات سرًا</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>ذكرت رويترز في 31 مارس 2022 أن مسؤولين حذّروا شركات تشغّل أنظمة أساسية. بدأت الإحاطات السرية في اليوم التالي لغزو أوكرانيا.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>ألمانيا تحذر من برنامج مكافحة الفيروسات من Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>نصح مكتب الأمن السيبراني الألماني الناس باستبداله. ورفضت المحاكم إيقاف التحذير، وآخرها في أبريل 2022.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>لا أحد بموجب القانون؛ هذه نصيحة</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>FCC تدرج Kaspersky في قائمتها Covered List</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>لا يجوز لشركات الاتصالات استخدام أموال الدعم الفيدرالي لمنتجات الأمان من AO Kaspersky Lab. استندت FCC في ذلك إلى أمر عام 2017.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>شركات الاتصالات التي تأخذ أموالًا من برامج FCC</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>المملكة المتحدة توسّع نصيحتها</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>وجّه مركز الأمن السيبراني في المملكة المتحدة نصيحته إلى مزيد من الدوائر العامة، وإلى الشركات المرتبطة بأوكرانيا، وإلى الشركات التي تشغّل أنظمة أساسية. وقال إنه ليس لديه دليل على أن روسيا تنوي إساءة استخدام هذه المنتجات. وأضاف أن هذا لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>إيطاليا تطلب من الدوائر العامة استبدال Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>الدوائر العامة في إيطاليا</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>الصحافة تتحدث عن قضية محتملة</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>في أبريل 2023 كتبت صحيفة وول ستريت جورنال أن وزارة التجارة تفكر في خطوة ضد Kaspersky.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>كندا تحظر Kaspersky على الهواتف الحكومية</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>يشمل الحظر الأجهزة المحمولة التي توزعها الحكومة. ويشمل WeChat أيضًا.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>حكومة كندا</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>وزارة التجارة تعلن أمرها</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>اسمه Final Determination (القرار النهائي). وهو أول أمر بموجب هذه القواعد. يمنع Kaspersky من ممارسة الأعمال في مجال برامجها الأمنية مع الأشخاص الأمريكيين. ويترتب عليه موعدان نهائيان.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky، ومن يعيدون البيع، والشركات المنتجة التي تدمج برامجها</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>إدراج ثلاث من شركات Kaspersky في قائمة تصدير</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>تسمى القائمة Entity List. وتذكر AO Kaspersky Lab وOOO Kaspersky Group في روسيا، وKaspersky Labs Limited في المملكة المتحدة. بدأ سريان ذلك في 24 يونيو 2024. كل من يرسل إليها سلعًا أو تقنية خاضعة لقواعد التصدير الأمريكية يحتاج إلى ترخيص. والقاعدة أن يُرفض.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>المصدّرون في أي مكان الذين يتعاملون بسلع خاضعة لقواعد التصدير الأمريكية</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>فرض عقوبات على اثني عشر من قادة Kaspersky</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>أدرجت وزارة الخزانة اثني عشر من قادة الشركة. ولم تدرج الشركة، ولا الشركات التي تملكها، ولا Eugene Kaspersky.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>كل شخص أمريكي، ولا يجوز له التعامل مع الاثني عشر</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>نشر الأمر وقائمة التصدير</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>نُشر كلاهما في Federal Register.</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky تقول إنها ستغادر الولايات المتحدة</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>قالت Kaspersky إنها ستصفّي أعمالها في الولايات المتحدة اعتبارًا من 20 يوليو وتلغي وظائفها هناك، وعددها أقل من 50. وكان موقعها الأمريكي قد توقف عن البيع من قبل.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>لا أحد؛ اختارت Kaspersky ذلك</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky تودّع مستخدميها في الولايات المتحدة</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>في رسالة، قدّمت ستة أشهر مجانًا من بعض المنتجات: Standard وPlus وPassword Manager وSafe Kids وVPN Secure Connection. لكن التحديثات كان لا بد أن تنتهي في موعد الأمر.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>لا أحد بموجب القانون؛ كان الأمر يخص المستخدمين المنزليين في الولايات المتحدة</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>لا يجوز لـ Kaspersky البيع للأشخاص الأمريكيين</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>من هذا الوقت فصاعدًا، لا يجوز لـ Kaspersky إبرام أي صفقة جديدة مع أشخاص أمريكيين بشأن المنتجات التي يشملها الأمر. ويعني ذلك المبيعات الجديدة والصفقات الجديدة لدمج برامجها. ونرى أن التجديد صفقة جديدة أيضًا.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>الأجهزة الجديدة التي تحتوي على Kaspersky لا تحصل على موافقة FCC</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>قالت FCC إن الأجهزة التي تحتوي على برامج Kaspersky لا يمكنها الحصول على موافقتها.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>الشركات المنتجة للأجهزة</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky تكتب إلى المستخدمين الأمريكيين عن UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>من هذا اليوم فصاعدًا، أرسلت Kaspersky رسائل بريد إلكتروني عن الانتقال إلى UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV يحل محل Kaspersky على Windows</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>يجب أن تتوقف التحديثات وإعادة البيع</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024، لا يجوز لـ Kaspersky إرسال تحديثات إلى الأشخاص الأمريكيين. ولا يجوز لها تشغيل شبكتها السحابية، Kaspersky Security Network، في الولايات المتحدة أو على أنظمة الأشخاص الأمريكيين. ولا يجوز لأحد إعادة بيع البرامج، أو دمجها في منتجات أخرى، أو ترخيصها لهذا الغرض. كان آخر يوم كامل للتحديثات 28 سبتمبر.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>تطبيقات Kaspersky تغادر Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>أخرجت Google التطبيقات من متجرها في العالم كله وأغلقت حسابات الشركة المنتجة. وذكرت القيود التي وضعتها وزارة التجارة. وظلت التطبيقات المثبتة من قبل تعمل. وتقول Kaspersky إن Google تصرفت قبل 29 سبتمبر.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky تغلق مكتبها في المملكة المتحدة</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>في النصف الأول من أكتوبر 2024 أُغلق المكتب الذي كان فيه أقل من 50 شخصًا. ويواصل الشركاء بيع المنتجات هناك.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>الصحافة تجد أشخاصًا لا يزالون يستخدمونه</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>في أواخر عام 2024 وجد صحفيون أشخاصًا في الولايات المتحدة لا يزالون يحصلون على تحديثات بطرق ملتوية.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>القواعد التي يستند إليها الأمر تصبح نهائية</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>تعدد القواعد ما يُعد مخالفة. فقد تكون مخالفةً الموافقةُ على صفقة محظورة أو الدفع مقابلها أو المساعدة فيها. وكذلك البيان الكاذب. وتذكر القواعد أيضًا أعلى العقوبات.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>كل من يخضع لقانون الولايات المتحدة</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>أستراليا تحظر Kaspersky على الأنظمة الحكومية</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>كان على الدوائر إزالته بحلول 1 أبريل 2025، ومنع أي تثبيت جديد، والإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>الدوائر الحكومية في أستراليا</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>إيطاليا تجدد قائمتها</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>يحل إشعار جديد محل إشعار عام 2022. وتبقى Kaspersky فيه.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>هل يجب أن أزيله؟ وحتى متى؟</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>لا يوجد قانون يلزمك بإزالته. ولا يُغرَّم أحد لاستخدامه في البيت. لكن لم يعد يجوز لـ Kaspersky أن تحدّثه لك. من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024 كان لا بد أن تتوقف التحديثات للمستخدمين الأمريكيين. بدون تحديثات لا يكتشف التهديدات الجديدة. لذلك انتقل قريبًا إلى برنامج مكافحة فيروسات آخر.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>لا يوجد قانون يلزم شركة خاصة بإزالته. ولا تُغرَّم لاستخدامه. لكن التحديثات للمستخدمين الأمريكيين كان لا بد أن تتوقف من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024. بدون تحديثات لا يكتشف التهديدات الجديدة. لذلك انتقل قريبًا إلى برنامج مكافحة فيروسات آخر على كل كمبيوتر. وتسري قواعد أخرى إذا كنت تبيعه أو تدمجه أو تعمل للحكومة. في هذه الحالة اختر ذلك السطر في القائمة أعلاه.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>نعم، وقد مضت المواعيد. كان على الوكالات الفيدرالية أن تبدأ إزالته في 12 ديسمبر 2017. ومنذ 1 أكتوبر 2018 يمنع القانون استخدامه. هل أنت متعاقد؟ إذن لا يجوز لك توريده إلى الحكومة. ولا يجوز لك استخدامه لإعداد بيانات أو أعمال أخرى للحكومة. وإذا وجدته، فيجب عليك الإبلاغ عنه. لذلك أزله الآن، وفق قواعد جهة عملك.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>يجب ألا تبيعه بعد الآن. من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024، لا يجوز لأحد إعادة بيعه، أو دمجه في منتجات أخرى، أو ترخيصه لهذا الغرض. ومن يفعل ذلك يمكن أن يُغرَّم. يجوز لك أن تزيله لعميل. ولا يوجد قانون يلزمك بإزالة نسخة تستخدمها بنفسك فقط. لكنها لم تعد تحصل على تحديثات، لذلك انتقل قريبًا إلى غيرها.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>الأمر الأمريكي لا يلزمك بإزالته. ولا يمنع البيع لأشخاص في بلدان أخرى. قد تكون في بلدك قواعد، خاصة للدوائر العامة. هل أنت شخص أمريكي؟ إذن يسري عليك الأمر أينما كنت. لا يجوز لـ Kaspersky أن تبيع لك، ولا يجوز لها تحديث نسختك منذ 29 سبتمبر 2024. ومع ذلك لا تُغرَّم لاستخدامه.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>من يُلزمه أمر عام 2024؟</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>يُلزم الأمر Kaspersky، مع شركاتها الأم وكل الشركات التابعة لها. ويُلزم أيضًا من يعيدون بيع برامجها أو يدمجونها في منتجات أخرى. يتعلق الأمر بالأعمال مع الأشخاص الأمريكيين، أينما كانوا. أما الأفراد والشركات الذين يستخدمون البرامج فقط فغير ملزمين.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>هل أخالف القانون إذا كان لا يزال مثبتًا؟</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>لا. لا يُعاقَب الأفراد والشركات لاستخدام نسخة لديهم. وقد قالت وزيرة التجارة ذلك أيضًا. لكنك تتحمل المخاطرة بنفسك. وتسري قواعد أخرى على الوكالات الفيدرالية والمتعاقدين معها.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>هل سيتوقف عن العمل؟</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>يستمر في العمل. لكن المستخدمين الأمريكيين لا يحصلون على تحديثات رسمية، لذلك لا يكتشف التهديدات الجديدة.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>ماذا يشمل الأمر؟</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>يشمل ثلاثة أشياء. الأول أي منتج أمني أو خدمة أمنية من Kaspersky. والثاني أي من برامجها لمكافحة الفيروسات. والثالث برامجها داخل منتجات شركات منتجة أخرى. القائمة في نهاية الأمر لا تذكر إلا أمثلة.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>ما الذي لا يزال مسموحًا به؟</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>هناك ثلاثة أشياء غير مشمولة. الأول بيانات عن التهديدات، وتسمى معلومات التهديدات (threat intelligence). والثاني التدريب في مجال الأمان. والثالث الاستشارات التي تقتصر على الإعلام أو التعليم. ربما قرأت أن كل خدمات Kaspersky محظورة. هذه ليست محظورة.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>من يمكن أن يُغرَّم، وكم تبلغ الغرامة؟</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>لا تُغرَّم إذا كنت تستخدمه فقط. من يبيعه يمكن أن يُغرَّم. وكذلك كل من يخالف الأمر، أو يساعد في صفقة محظورة، أو يدفع مقابلها. أعلى غرامة هي 368,136 دولارًا أو ضعف قيمة الصفقة، أيهما أكبر. كان هذا المبلغ ساريًا في عام 2024 وظل منشورًا في أبريل 2025. ومن يخالف الأمر عمدًا يعرّض نفسه لدفع ما يصل إلى 1,000,000 دولار. ويعرّض الفرد نفسه أيضًا لعقوبة السجن حتى 20 سنة.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>هل سيصلني تحذير قبل أن أُغرَّم؟</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>ذكر تقرير إخباري واحد أن وزارة التجارة تنوي إبلاغ الشركات أولًا. ولم يذكر مصادره. لا تعتمد على ذلك.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>هل هناك عقوبات أيضًا؟</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>نعم، على اثني عشر من قادة Kaspersky، منذ 21 يونيو 2024. لا يجوز للأشخاص الأمريكيين التعامل معهم. الشركة ليست في تلك القائمة. ولا الشركات التي تملكها ولا Eugene Kaspersky فيها.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>لماذا قررت الولايات المتحدة ذلك؟</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>ذكرت وزارة التجارة هذه الأسباب. الشركة خاضعة للقانون الروسي ويجب أن تستجيب حين تطلب الحكومة هناك شيئًا. لبرامجها صلاحيات كاملة على جهازك ويمكنها رؤية بياناتك. يمكنها إدخال تعليمات برمجية ضارة أو حجب التحديثات. وإذا دُمجت في منتجات أخرى فقد لا يلاحظها أحد. والخطوات التي عرضتها Kaspersky لم تكن كافية في نظر الوزارة. الوثائق العلنية لا تذكر أي حالة هجوم عبر المنتج.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>بماذا ترد Kaspersky؟</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>أرسلت إلى الوزارة ردًا مكتوبًا. وعرضت فيه خطوات لتقليل المخاطرة. وهي تنفي التقرير الصحفي لعام 2017 عن ملفات NSA. في مايو 2018 أعلنت انتقالًا إلى زيورخ. ولجأت إلى القضاء ضد الحظر الفيدرالي؛ وأبقت المحاكم الحظر قائمًا. وفي يوليو 2024 قالت إنها ستغادر الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>هل تجسست Kaspersky عليّ؟</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>لا يوجد دليل علني على ذلك. يستند الأمر إلى ما يمكن أن تُجبَر الشركة على فعله. وهناك تقريران صحفيان أقدم. وتعترض Kaspersky عليهما.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>هل كان برنامج مكافحة فيروسات سيئًا؟</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>لا تزال مختبرات الاختبار تقيّمه تقييمًا عاليًا. فقد منحته AV-Comparatives تصنيف Top-Rated لعام 2025. سبب التغيير مختلف. المستخدمون الأمريكيون لا يحصلون على تحديثات، ووجدت وزارة التجارة مخاطرة.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>بماذا تنصح حكومة الولايات المتحدة؟</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>تنصحك بالانتقال قريبًا إلى شركة منتجة أخرى، حتى لا تتعرض بياناتك للخطر مع انتهاء الحماية. وطلبت وزيرة التجارة من الناس التوقف عن استخدامه فورًا. وذكرت بياناتهم وعائلاتهم سببًا لذلك.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>ما الذي نُصحت به الشركات؟</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>كان على الشركات الانتقال إلى شركات منتجة أخرى بحلول 29 سبتمبر 2024. ونضيف أمرًا واحدًا: اسأل الشركات المنتجة لمنتجاتك الأخرى هل تحتوي على برامج Kaspersky.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>أين أجد القائمة الرسمية؟</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>حددت وزارة التجارة صفحة لقائمة ما هو ممنوع وللمساعدة. عنوانها oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>ربما قرأت: استخدامه محظور.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>ربما قرأت: كانت لدى المستخدمين مهلة 100 يوم.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>لا يحدد القانون موعدًا نهائيًا للمستخدمين. من 20 يونيو إلى 28 سبتمبر 2024 كانت التحديثات لا تزال مسموحة. وكان ذلك لمنح الناس وقتًا لاختيار شيء آخر.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>ربما قرأت: الرئيس هو من حظره.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>أصدرت وزارة التجارة الأمر. واستندت إلى أمر تنفيذي بتاريخ 15 مايو 2019 وإلى قواعدها الخاصة. وهي 15 CFR part 7، وهو اليوم part 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>ربما قرأت: حُظر في عام 2017.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>أمر عام 2017 لا يُلزم إلا الوكالات الفيدرالية. ثم جاء قانون في ديسمبر 2017. وبدأ حظره على الاستخدام الفيدرالي في 1 أكتوبر 2018.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>ربما قرأت: المنع للعملاء الجدد فقط.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>كل صفقة جديدة مع شخص أمريكي ممنوعة. ونرى أن التجديد صفقة جديدة أيضًا. لكننا لم نرَ نصًا رسميًا يقول ذلك.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>ربما قرأت: الأمر يخص المواطنين الأمريكيين.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>يتحدث الأمر عن الأشخاص الأمريكيين، وهذا أوسع. يسري في الولايات المتحدة، وعلى الأشخاص الأمريكيين أينما كانوا. ويذكر أحد مكاتب المحاماة المواطنين والمقيمين الذين يعيشون في الخارج.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>ربما قرأت: لا يمكن ممارسة أي أعمال مع Kaspersky.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>قائمة Entity List قاعدة للصادرات. وتذكر ثلاث شركات من Kaspersky. كل من يرسل إليها سلعًا أو تقنية خاضعة لقواعد التصدير الأمريكية يحتاج إلى ترخيص. والقاعدة أن يُرفض. ولا تجمّد القائمة أموالها.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>ربما قرأت: بدأت القضية في عام 2022.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>أحالت وزارة العدل القضية إلى وزارة التجارة في أغسطس 2021. وبدأت المراجعة في عام 2022.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>ربما قرأت: كان البيع مسموحًا حتى 29 سبتمبر.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>كان ذلك صحيحًا لمن يعيدون البيع. أما Kaspersky نفسها فكانت ملزمة من 20 يوليو 2024.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>ربما قرأت: Bitdefender من Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>هذا غير صحيح. أخطأ في ذلك عمود صحفي في يونيو 2024. مختبرات الاختبار تدرجهما كمنتجين مختلفين.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>أبيع أجهزة الكمبيوتر أو أصلحها. هل يجوز لي إعادة تثبيته لعميل؟</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>لا تُعد بيعه، ولا ترخّصه، ولا تضفه إلى ما تبيعه. يجوز لك أن تزيله.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>هل لا يزال بإمكاني الحصول على تحديثات عبر VPN أو مفتاح أجنبي؟</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>وجدت الصحافة أشخاصًا فعلوا ذلك. لكن لا يجوز لـ Kaspersky خدمة الأشخاص الأمريكيين، ولا يجوز لأحد إعادة بيعه. لا يساعد Changeover في ذلك. وتبقى المخاطرة عليك.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>هل يمكنني تنزيله من جديد؟</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>لا. أُغلقت التنزيلات للمستخدمين الأمريكيين. يسري ذلك على موقع الويب وMy Kaspersky ومتاجر التطبيقات وملحق المتصفحات.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>لماذا اختفى التطبيق من Google Play؟</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>أخرجت Google تطبيقات Kaspersky من متجرها في العالم كله نحو 29 سبتمبر 2024. وظلت التطبيقات المثبتة من قبل تعمل.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>هل UltraAV جيد؟</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>في عام 2024 لم يُعرف عنه إلا القليل من الاختبارات المستقلة. وقيل إن محركه من Max Secure، وهي شركة في الهند. اسأل مختبرات الاختبار عن نتائج أحدث.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>لم أحصل على UltraAV قط. هل أنا محمي؟</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>على Mac وAndroid وiOS كان عليك أن تثبّته بنفسك. لذلك قد لا يكون موجودًا. افحص كل جهاز لترى ما الذي يحميه.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>هل يكفي Defender، الذي يأتي مع Windows؟</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>نعم، لكثير من المستخدمين المنزليين. في Windows 10 و11 يعود إلى العمل تلقائيًا حين يُزال Kaspersky. وفي Windows Server قد لا يعود.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>كلمات مروري في Kaspersky Password Manager. ماذا أفعل الآن؟</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>صدّرها إلى ملف نصي قبل إزالته، وقبل أن يزول حسابك. ملف نسخته الاحتياطية لا يفيد: فلا يُفتح إلا في البرنامج نفسه. يستطيع Bitwarden وProton Pass قراءة الملف النصي.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>وماذا عن VPN من Kaspersky؟</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>كان يستخدم خدمة من Pango. حصل المستخدمون الذين دفعوا على UltraVPN. اختر خدمة VPN تنتقيها بنفسك، أو لا تختر أي خدمة.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>ماذا يمكنني أن أستخدم بدلًا من Safe Kids؟</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>أحد الخيارات هو Microsoft Family Safety. يمكنه تحديد وقت الشاشة والتطبيقات والألعاب، ويعرض ما استُخدم. يحتاج كل فرد في العائلة إلى حساب Microsoft.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>لديّ ملفات في خزنة سرية (Secret Vault). ماذا أفعل الآن؟</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>افتح الخزنة وانسخ الملفات منها قبل إزالة Kaspersky. بعد ذلك لا يفتحها إلا برنامج من Kaspersky.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>هل يهم ذلك تأميني السيبراني؟</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>حذّر وسيط تأمين في ألمانيا من أن التغطية قد تتأثر. اسأل شركة التأمين.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>هل لبلدي قواعد خاصة به؟</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>هل هناك حظر في الاتحاد الأوروبي كله؟</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>لم نجد أي حظر. طلبته خمسة بلدان: إستونيا وأيرلندا ولاتفيا وليتوانيا وبولندا.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>هل برنامج مكافحة الفيروسات الجديد قيد التشغيل؟</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>في Windows 10 و11 يعود Defender إلى العمل تلقائيًا حين يُزال برنامج مكافحة الفيروسات الآخر. وقد يحتاج إلى إعادة التشغيل أولًا. وقد تكون تحديثاته قديمة، لذلك احصل على تحديثات جديدة. وفي Windows Server قد يبقى متوقفًا. تحقق منه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>من يخصم من بطاقتي الآن؟</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>نُقل المستخدمون المنزليون إلى UltraAV بمواعيد الفوترة نفسها. انظر من يخصم من بطاقتك. أوقف التجديد التلقائي إذا لم تعد تريد الدفع.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>هل يجب أن أحتفظ بـ UltraAV؟</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>لا. أزله ببرنامج إلغاء تثبيته. حين جرّب الناس طرقًا أخرى، عاد بعد إعادة التشغيل. UltraVPN برنامج مستقل.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>وماذا عن هاتفي وأجهزة الكمبيوتر الأخرى لديّ؟</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>افحص كلًا منها. على Android تبقى تطبيقات Kaspersky وتستمر في العمل، مع أن Google Play لم يعد فيه أي منها. وعلى Mac وAndroid وiOS لم يأتِ برنامج مكافحة فيروسات جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>افحص كلًا منها. على Android تبقى تطبيقات Kaspersky وتستمر في العمل، مع أن Google Play لم يعد فيه أي منها.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>ماذا أفعل بكلمات المرور المصدَّرة؟</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>الملف النصي غير مشفر. أي شخص يفتحه يستطيع قراءته. انقله إلى مدير كلمات المرور الجديد وتأكد من أن كل شيء موجود. ثم احذف الملف وأفرغ سلة المحذوفات. لا ترسله بالبريد.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>هل بقي شيء في متصفحي؟</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>ربما. في اختبار عام 2022 بقي ملحق Kaspersky في المتصفح بعد إزالة برنامج مكافحة الفيروسات. افتح كل متصفح وأزله بيدك.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>هل يوجد Kaspersky داخل منتجات أخرى لديّ؟</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>قد يوجد داخل جهاز توجيه أو داخل برنامج مكافحة فيروسات من شركة منتجة أخرى. كان على هذه الشركات المنتجة التوقف بحلول 29 سبتمبر 2024. اسأل الشركة المنتجة، أو استبدل المنتج. والأجهزة الجديدة التي تحتوي عليه لا تحصل على موافقة FCC.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>أنا متعاقد ووجدته. ماذا يجب عليّ أن أفعل؟</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>يجب عليك إبلاغ الحكومة عنه. والقاعدة نفسها تُلزم الشركات التي تعمل لحسابك في إطار العقد.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>الإدارة المركزية</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. أعلى درجة في ستة اختبارات من سبعة، وجائزة ذهبية للسرعة. جوائز AV-TEST لعام 2025، للاستخدام المنزلي: لسهولة الاستخدام (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. أعلى درجة في ستة اختبارات من سبعة، وجائزة ذهبية للسرعة. جوائز AV-TEST لعام 2025، للاستخدام المنزلي: لسهولة الاستخدام.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>رومانيا.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. جائزة ذهبية للحماية من التهديدات المتقدمة. جوائز AV-TEST لعام 2025، للاستخدام المنزلي: للحماية (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>جوائز AV-TEST لعام 2025، للشركات: للحماية (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>كيف يحمي</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>مع clamd وclamonacc يفحص الملفات عند فتحها، ويمكنه حظرها. لا يعمل ذلك إلا على Linux، مع النواة 3.8 أو أحدث.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>سلوفاكيا.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. أعلى درجة في الاختبارات السبعة كلها، وجائزة ذهبية للحماية من التهديدات المتقدمة.</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>فنلندا.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection هو مدير كلمات مرور. لدى شركته المنتجة دليل لنقل كلمات المرور من Kaspersky.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>جوائز AV-TEST لعام 2025، للاستخدام المنزلي: لسهولة الاستخدام (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. جائزتان فضيتان.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>مدفوع، أو نسخة تجريبية. ليس في البرنامج المجاني حماية في الوقت الحقيقي.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>يشمل أي عدد من الأجهزة.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>جوائز AV-TEST لعام 2025، للاستخدام المنزلي: للسرعة وللحماية المتقدمة (Total Protection)، ولسهولة الاستخدام.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>مدفوع. هو جزء من Microsoft 365 Business Premium، وله أيضًا خطة مستقلة.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>قد تتوقف حمايته في الوقت الحقيقي إذا وُجد بجانب برنامج مكافحة فيروسات آخر. وعندئذ يظهر الكمبيوتر على أنه غير محمي.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>فيه بوابة واحدة لأجهزة الكمبيوتر والخوادم. وهو لما يصل إلى 300 مستخدم، لكل منهم خمسة أجهزة.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>يحتاج كل خادم إلى ترخيص مستقل. وهو لما لا يزيد عن 60 خادمًا.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>خوادم Linux</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>يشملها ترخيص الخوادم أيضًا.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>في Windows 10 و11 تتنحى مكافحة الفيروسات فيه تلقائيًا أمام برنامج آخر، وتعود إلى العمل حين يُزال ذلك البرنامج. وفي Windows Server تضبط ذلك بيدك.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>هو للشركات الكبيرة. أما لما يصل إلى 300 مستخدم، فتذكر Microsoft برنامج Defender for Business.</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>يشمل Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>لا يُثبَّت بجانب برنامج مكافحة فيروسات آخر. وفيه ميزة تزيل ما تعرفه من البرامج الأخرى، مع إعادة التشغيل بين الخطوتين.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives، عام 2025 كله، Windows، 19 منتجًا منزليًا: تصنيف Top-Rated. جوائز AV-TEST لعام 2025، للاستخدام المنزلي: لسهولة الاستخدام.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>المملكة المتحدة.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>في عام 2017 كانت في برنامج تثبيته خطوة تزيل البرامج الأخرى.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>في عام 2017 كان برنامج تثبيته يستطيع العمل على الخوادم.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>لا يُثبَّت قبل إزالة برنامج مكافحة الفيروسات الآخر.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>يدعم Windows 11. وينتهي دعم Windows 10 ذي 64 بت نحو أبريل 2027.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>يترك البرامج الأخرى في مكانها ما لم تضبط خيارًا لذلك. وتفضّل شركته المنتجة أن تزيلها أولًا.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>اليابان.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST، نوفمبر وديسمبر 2024، على Windows 10: 6 من 6 نقاط للحماية، و6 من 6 للسرعة.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>في سبتمبر 2024 أزال تحديثٌ Kaspersky وثبّت هذا البرنامج على أجهزة المستخدمين المنزليين في الولايات المتحدة. لم يُسأل أحد قبل ذلك.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN برنامج مستقل. حصل عليه مستخدمو Kaspersky الذين دفعوا مقابل VPN.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>تشرح شركته المنتجة كيف تنقل كلمات مرورك: صدّر الملف النصي، ثم اكتب الإدخالات في ملف CSV بالأعمدة Group وTitle وUsername وPassword وURL وNotes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>لا يقرأ الملف النصي بنفسه. يمكن لأداة من شركة منتجة أخرى تحويله إلى ملف CSV من أجل NordPass.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>النسخ الاحتياطي ضمن خطة لمكافحة الفيروسات</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>توفر خطة Deluxe من Norton 360 مساحة 50 غيغابايت للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>لديك Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>في macOS حماية مدمجة: Gatekeeper وXProtect، وجزء يزيل ما يعرفه. وهي تعمل بدون نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>كتبت صحيفة وول ستريت جورنال أن ملفات من الكمبيوتر المنزلي لمتعاقد مع NSA وصلت إلى قراصنة روس. أُخذت الملفات في عام 2015، واكتُشف ذلك في عام 2016. وقيل إن القراصنة لاحظوها عبر برنامج مكافحة الفيروسات من Kaspersky. ولم تذكر الصحيفة مصادرها. وتنفي Kaspersky ذلك.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky تعلن فحوصًا خارجية لتعليماتها البرمجية</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>سمّت Kaspersky الخطة Global Transparency Initiative. كان على خبراء من الخارج أن يفحصوا تعليماتها البرمجية بحلول أوائل عام 2018. وكان من المقرر افتتاح ثلاثة مراكز لهذه الفحوص.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>ليتوانيا تمنع Kaspersky على الأنظمة الأساسية</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>تمنعه ليتوانيا على أجهزة الكمبيوتر التي تشغّل أنظمة الطاقة والمال والنقل.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>الشركات التي تشغّل أنظمة أساسية في ليتوانيا</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>القاعدة الخاصة بالعقود الفيدرالية تصبح نهائية</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>أصبحت قاعدة عام 2018 نهائية بدون تغيير.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>وزارة التجارة تحصل على قواعد لمثل هذه القضايا</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>تسمى هذه القواعد interim final rule (قاعدة نهائية مؤقتة). بدأ سريانها في 22 مارس 2021. وتبيّن كيف تفحص الوزارة تقنية المعلومات القادمة من الخارج.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>إيطاليا تصدر مرسومًا بشأن هذه المنتجات</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>مهّد المرسوم لإشعار أبريل 2022.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>طلب إشعار من الدوائر العامة استبدال Kaspersky. ويستند إلى مرسوم مارس 2022.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky تتسلّم القرار الأولي</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>أبلغت وزارة التجارة Kaspersky بما تنوي أن تقرره. تسمى الوثيقة Initial Determination (القرار الأولي).</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky ترد كتابةً</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>أرسلت Kaspersky ردها إلى وزارة التجارة. وعرضت خطوات لتقليل المخاطرة.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>الصحافة تتحدث عن أمر قادم</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>كتبت CNN أن وزارة التجارة تعمل على إعداد أمر. وذكرت القرار الأولي (Initial Determination). نعرف ذلك من تقرير إخباري آخر.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>القواعد التي يستند إليها الأمر تحصل على رقم جديد</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>أصبح part 7 من title 15 اليوم part 791. ولا يزال أمر عام 2024 يذكر part 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>أزال تحديثٌ Kaspersky وثبّت UltraAV. ومن دفع مقابل VPN حصل على UltraVPN أيضًا. لم يُسأل أحد قبل ذلك. نُقل نحو مليون مستخدم. كان ذلك باتفاق مع الشركة الأمريكية Pango Group. وعلى Mac وAndroid وiOS كان عليك أن تثبّته بنفسك. يذكر أحد التقارير 17 سبتمبر على أنه اليوم الأول؛ وتذكر Kaspersky 19 سبتمبر.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>هل لديّ موعد نهائي؟</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>لا يحدد لك القانون أي موعد. لكن الحماية تتقادم كل يوم منذ 29 سبتمبر 2024. هذا هو التاريخ المهم.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>هل لا يزال يجوز لـ Kaspersky البيع للأشخاص الأمريكيين؟</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>لا. من الساعة 12:00 صباحًا بتوقيت EDT يوم 20 يوليو 2024، لا يجوز لها إبرام أي صفقة جديدة مع أشخاص أمريكيين بشأن ما يشمله الأمر.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>هل لا يزال يجوز لـ Kaspersky إرسال التحديثات؟</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>ليس إلى الأشخاص الأمريكيين. من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024، لا يجوز لها أن ترسل إليهم قوائم تهديدات جديدة أو تعليمات برمجية جديدة.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>هل لا يزال يجوز تشغيل الشبكة السحابية لـ Kaspersky؟</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>ليس في الولايات المتحدة، ولا على أنظمة الأشخاص الأمريكيين. يسري ذلك منذ 29 سبتمبر 2024. تسمى الشبكة Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>هل لا يزال يجوز لغيرها بيعه أو دمجه؟</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>لا. منذ 29 سبتمبر 2024، لا يجوز لأحد إعادة بيعه، أو دمجه في منتجات أخرى، أو ترخيصه لهذا الغرض.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>وماذا عن برامجها داخل منتجات أخرى؟</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>يشمل الأمر ذلك أيضًا. كان على الشركات المنتجة التوقف بحلول 29 سبتمبر 2024.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>هل يجوز لوكالة فيدرالية استخدامه؟</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>لا. تمنع ذلك قواعد أقدم: أمر من عام 2017، وقانون منذ 1 أكتوبر 2018.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>ما الممنوع على المتعاقد مع جهة فيدرالية؟</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>لا يجوز للمتعاقد توريده إلى الحكومة. ولا يجوز للمتعاقد استخدامه لإعداد بيانات أو أعمال أخرى للحكومة. دخل البند في العقود في 16 يوليو 2018. وهو يُلزم أيضًا الشركات التي تعمل لحساب المتعاقد.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>هل يجوز لشركة اتصالات أن تدفع مقابله من أموال فيدرالية؟</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>لا. منذ 25 مارس 2022 لا يجوز الدفع مقابله من أموال الدعم الفيدرالي.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>هل لأستراليا قواعد خاصة بها؟</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>نعم، للدوائر الحكومية. كان عليها إزالته بحلول 1 أبريل 2025، ومنع أي تثبيت جديد، والإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>هل لكندا قواعد خاصة بها؟</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>نعم، للأجهزة المحمولة التي توزعها الحكومة. وهو محظور عليها منذ 30 أكتوبر 2023.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>هل لإيطاليا قواعد خاصة بها؟</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>نعم، للدوائر العامة. في عام 2022 طُلب منها استبدال Kaspersky. ولا يزال إشعار جديد من نوفمبر 2025 يذكره.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>هل لليتوانيا قواعد خاصة بها؟</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>نعم، للأنظمة الأساسية. هو ممنوع على أجهزة الكمبيوتر التي تشغّل أنظمة الطاقة والمال والنقل، منذ ديسمبر 2017.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>هل لهولندا قواعد خاصة بها؟</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>نعم، للحكومة المركزية. في مايو 2018 قررت التوقف عن استخدام برنامج مكافحة الفيروسات من Kaspersky. ونصحت الشركات الحيوية بأن تفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>هل يجوز لي الاستعلام لديها عن التهديدات أو حضور تدريبها؟</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>نعم. معلومات التهديدات (threat intelligence)، والتدريب في مجال الأمان، والاستشارات التي تقتصر على الإعلام، كلها غير مشمولة.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>ماذا يحدث إذا كنت أستخدمه فقط؟</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>بموجب هذا الأمر، لا شيء. ليست فيه عقوبة على الأفراد والشركات الخاصة الذين يستخدمون نسخة فقط. لكنك تتحمل المخاطرة كلها.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>ماذا يحدث إذا كان شخص لا يزال يبيعه؟</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>يمكن لوزارة التجارة أن تغرّم من يفعل ذلك. Kaspersky نفسها ملزمة منذ 20 يوليو 2024. ومن يعيدون البيع ملزمون منذ 29 سبتمبر 2024.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>ماذا يحدث إذا ساعد شخص في صفقة محظورة؟</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>قد يكون ذلك مخالفة للقواعد أيضًا. وكذلك المحاولة أو التخطيط. لا يجوز لشخص أمريكي الموافقة على صفقة كهذه، أو الدفع مقابلها، أو تسهيلها.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>ماذا يحدث إذا كانت جهة عملي أو شركتي لا تزال تستخدمه؟</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>قد تكون لذلك آثار على العقد أو على الموظفين. ولا يأتي ذلك من أمر عام 2024.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>ماذا يحدث إذا تعاملت مع أحد القادة الاثني عشر؟</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>هذه مسألة مستقلة. تمنع عقوبات وزارة الخزانة الأشخاص الأمريكيين من ذلك.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>لماذا كانت التحديثات مسموحة حتى 29 سبتمبر 2024؟</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>ليكون لدى الناس وقت لاختيار شيء آخر.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>ماذا قيل لمن يعيدون البيع؟</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>كان عليهم التوقف عن بيعه ودمجه وترخيصه لهذا الغرض بحلول 29 سبتمبر 2024. ومن يواصل ذلك يمكن أن يُغرَّم.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>من كان عليه أن يساعد المستخدمين؟</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>كتبت الصحافة عن خطة لإنشاء موقع ويب للمساعدة. وكتبت أيضًا أن وزارة الأمن الداخلي ووزارة العدل ستعملان على نشر الخبر.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>بماذا تنصح ألمانيا؟</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>في مارس 2022 نصح مكتب الأمن السيبراني فيها الناس باستبدال برنامج مكافحة الفيروسات من Kaspersky. هذه نصيحة، وليست قانونًا.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>بماذا تنصح المملكة المتحدة؟</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>كتب مركز الأمن السيبراني فيها إلى الدوائر الحكومية في عام 2017. وفي عام 2022 وسّع نصيحته لتشمل مزيدًا من الدوائر العامة، والشركات المرتبطة بأوكرانيا، والشركات التي تشغّل أنظمة أساسية. هذه نصيحة، وليست قانونًا.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>هذا غير صحيح بالنسبة إلى الأفراد والشركات الخاصة. كتبته بعض صفحات الويب وأحد مكاتب المحاماة. لكن وزارة التجارة تقول العكس. يمنع الأمر البيع والتحديثات وإعادة البيع. أما الوكالات الفيدرالية والمتعاقدون معها فتقيّد قواعد أقدم استخدامهم له.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>ربما قرأت: على المستخدمين الالتزام، وإلا دفعوا غرامة.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>لا يفرض الأمر على المستخدمين أي واجب ولا أي غرامة. هو يُلزم من يبيعه أو يحدّثه أو يدمجه.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>ربما قرأت: تحدثت Kaspersky عن حظر الاستخدام.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>هذا ما ورد في بيانها الأول. لكن الأمر لا يمنع الأفراد والشركات الخاصة من استخدام نسخة لديهم.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>ربما قرأت: سرى الحظر فورًا.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>حُدد موعدان ثابتان. لا يجوز لـ Kaspersky إبرام أي صفقات جديدة منذ 20 يوليو 2024. وكان لا بد أن تتوقف التحديثات وإعادة البيع من 29 سبتمبر 2024. أما في 20 يونيو 2024 فلم يحدث إلا إعلان الأمر.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>ربما قرأت: انتهى البيع في 24 يوليو.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>انتهى في الساعة 12:00 صباحًا بتوقيت EDT يوم 20 يوليو 2024. أما 24 يونيو فهو اليوم الذي نُشر فيه الأمر. جرى الخلط بين التاريخين.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>ربما قرأت: انتهت التحديثات في أكتوبر.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>كان لا بد أن تتوقف من الساعة 12:00 صباحًا بتوقيت EDT يوم 29 سبتمبر 2024.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>ربما قرأت: انتهت التحديثات بعد 29 سبتمبر.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>كانت ممنوعة من الدقيقة الأولى من 29 سبتمبر 2024. كان آخر يوم كامل للتحديثات 28 سبتمبر.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>ربما قرأت: التاريخ هو 30 سبتمبر.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>هو 29 سبتمبر 2024، من الساعة 12:00 صباحًا بتوقيت EDT. تاريخ 30 سبتمبر خطأ بفارق يوم.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>ربما قرأت: 15 يونيو، أو 15 يوليو.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>أُعلن الأمر في 20 يونيو 2024. وفي 15 يوليو 2024 لم تقل Kaspersky إلا إنها ستغادر الولايات المتحدة.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>ربما قرأت: الساعة بتوقيت EST.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>في كلا اليومين كانت الساعات في شرق الولايات المتحدة على توقيت EDT. ووزارة التجارة تكتب EDT أيضًا.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>ربما قرأت: لم يذكر أحد السند القانوني.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>الأمر نفسه يذكره. فهو يشير إلى Executive Order 13873 و15 CFR part 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>ربما قرأت: جاء القانون بعد عام 2017 بسنة.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>وُقّع القانون في ديسمبر 2017، بعد أمر عام 2017 بثلاثة أشهر. وبدأ حظره بعد نحو سنة، في 1 أكتوبر 2018.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>ربما قرأت: كل خدماتها ممنوعة.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>ليست كلها. البيانات عن التهديدات، والتدريب في مجال الأمان، والاستشارات التي تقتصر على الإعلام أو التعليم غير مشمولة.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>ربما قرأت: لا يجوز لها بيع أي شيء على الإطلاق في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>لا يجوز لها بيع ما يشمله الأمر. وهناك ثلاثة أنواع من الخدمات غير مشمولة.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>ربما قرأت: المقصود شركة Kaspersky Lab, Inc. فقط.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>يشمل الأمر هذه الشركة مع شركاتها الأم وكل الشركات التابعة لها.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>ربما لم تقرأ إلا مقالات من يونيو 2024.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>جاء المزيد في اليوم التالي أو بعده. فُرضت عقوبات على اثني عشر من القادة. وقالت Kaspersky إنها ستغادر الولايات المتحدة. وثُبّت UltraAV. وغادرت التطبيقات Google Play. ومنعت FCC الأجهزة الجديدة التي تحتوي على Kaspersky.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>ما هو UltraAV، ومن أين جاء؟</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>هو برنامج مكافحة فيروسات من الشركة الأمريكية Pango Group، التي تسمى اليوم Point Wild. وهو ليس فيروسًا. تولّت هذه الشركة أمر المستخدمين المنزليين لـ Kaspersky في الولايات المتحدة. في سبتمبر 2024 ثبّته آخر تحديث من Kaspersky. ولم تُسأل قبل ذلك.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>بعض البلدان لها قواعد، خاصة للدوائر العامة. نعرف منها أستراليا وكندا وإيطاليا وليتوانيا وهولندا وأوكرانيا. أما ألمانيا والمملكة المتحدة فقدمتا نصيحة. وقد تكون هناك بلدان أخرى، لذلك اسأل جهة رسمية في بلدك.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>أنا مواطن أمريكي وأعيش في الخارج. ما الذي يسري عليّ؟</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>يسري الأمر على الأشخاص الأمريكيين أينما كانوا. لذلك لا يجوز لـ Kaspersky أن تبيع لك أو تحدّث نسختك. ومع ذلك لا تُعاقَب لاستخدامه.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>ما هو ممنوع وما هو غير ممنوع</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>ماذا يحدث إذا …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>ربما قرأت …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>لماذا؟ الأسباب، وما ترد به Kaspersky</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>بماذا تنصح السلطات</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (عنوان غير مشفر)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>تحتاج لوحة المفاتيح إلى &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>يحتاج الماوس إلى &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>لم يعد برنامج التشغيل هذا مسجلًا.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>سيزيل Windows برنامج التشغيل هذا عند بدء التشغيل القادم (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>برنامج التشغيل هذا معطّل (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>سيحذف بدء التشغيل القادم ملف برنامج التشغيل هذا أو ينقله (%1).</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>ملف برنامج التشغيل هذا مفقود.</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>تعذر البحث عن كل ما قد يُفقد.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>قد تكون محركات الأقراص مشفرة أو قد تكون هناك إعادة تشغيل معلّقة بدون أن يلاحظ هذا البرنامج ذلك.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>شغّل هذا البرنامج كمسؤول وابحث من جديد.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>إذا لم يُفِد ذلك، فتأكد بنفسك من أنه لا يوجد شيء مشفر بالمنتج.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>ليس الآن: أزل أولًا سبب التحذير «لا تُعد التشغيل بعد».</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>تغيّر جزء من Windows وهو ينتظر إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>ينتظر Windows Update إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>ملفات برامج أخرى تنتظر أن تُستبدل أو تُحذف عند بدء التشغيل القادم.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>لم يُكمل Windows شيئًا ما ويحتاج إلى إعادة التشغيل.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>الأفضل إعادة التشغيل أولًا.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>برنامج إلغاء التثبيت الذي يبدأ في هذه الأثناء قد يفشل في منتصف الطريق، أو قد يختلط ما يفعله بما لا يزال معلّقًا.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>تنتظرها برامج أخرى أو تحديثات. في أغلب الأحيان لا ضرر من ذلك؛ لكن بعض برامج إلغاء التثبيت ترفض أن تبدأ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>احفظ عملك وأعد تشغيل الكمبيوتر: اختر «إعادة التشغيل»، لا «إيقاف التشغيل».</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>ثم ابدأ هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>ليس مؤكدًا أن شيئًا سيحمي هذا الكمبيوتر بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>لن يحمي هذا الكمبيوتر شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>مركز الأمان</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>قيد التشغيل.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>من غير المعروف هل هو قيد التشغيل.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>الكمبيوتر بدون برنامج مكافحة فيروسات معرّض للخطر فور اتصاله بالإنترنت. هذا أهم من برنامج قديم لا يزال يعمل قليلًا.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>جهّز برنامج تثبيت مكافحة الفيروسات الجديد، وثبّته بعد الإزالة مباشرة.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>أو أضف Microsoft Defender Antivirus إلى هذا الخادم: «إدارة الخادم»، ثم «إضافة أدوار وميزات».</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>لا تعتمد على Microsoft Defender: فقد أُخرج من نظام Windows هذا.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>أو شغّل Microsoft Defender: «أمن Windows»، ثم «الحماية من الفيروسات والمخاطر». إذا أوقفته سياسة، فاسأل الشخص الذي يدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>على الخادم يكون Microsoft Defender جزءًا اختياريًا ولا يبدأ عمله تلقائيًا دائمًا.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>هذا المنتج مثبت.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>&quot;%1&quot; معيّن.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>مسجّل.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>مسجّل، مع %1.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>عدد العناصر فيه: %1.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>سيحذف بدء التشغيل القادم %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>سينقل بدء التشغيل القادم %1 إلى %2.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>يحتفظ المنتج بملفات في العزل.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>بعد إزالة المنتج لن يستطيع إعادتها. معظمها ضار والأفضل نسيانه؛ وقد يكون أحدها ملفًا لك أُخذ بالخطأ.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>اطلع على القائمة في المنتج، واستعد هناك ما تعرفه وتحتاج إليه.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>إذا كنت لا تحتاج إلى شيء منها، فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>يعمل هذا البرنامج بدون صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>يمكنه البحث، لا الإزالة.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>تتطلب إزالة برنامج هذه الصلاحيات، وبعض الأماكن لا يمكن فحصها إلا بها.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>عند بدء الإزالة يطلب Windows مسؤولًا. أجب بنعم هناك، أو دع الشخص الذي يدير هذا الكمبيوتر يكتب اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>عند بدء الإزالة تُطلب منك كلمة مرور المسؤول. أو ابدأه من جديد باستخدام sudo أو بصفة root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>للبحث في كل مكان قبل ذلك، أغلق هذا البرنامج، وانقر عليه بزر الماوس الأيمن، واختر «تشغيل كمسؤول».</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>يعمل هذا الكمبيوتر على البطارية.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>غير موصول بالكهرباء. بقي %1٪.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>غير موصول بالكهرباء. كم بقي غير معروف.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>إذا نفدت الطاقة في منتصف الطريق، فقد يتعطل المنتج: فلا يستطيع أن يحميك ولا يمكن أن يُزال.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>وصّل الكمبيوتر بالكهرباء، واتركه موصولًا حتى تنتهي آخر إعادة تشغيل.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>المساحة الحرة لـ %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>محرك أقراص النظام ممتلئ تقريبًا.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>المساحة الحرة %1.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>يحتفظ برنامج إلغاء التثبيت بنسخ حتى ينتهي، ليتمكن من التراجع. إذا لم يجد مساحة لها، توقف في منتصف الطريق. وما يُحفظ لك يحتاج إلى مساحة أيضًا.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>أفرغ سلة المحذوفات، واحذف ما لا تحتاج إليه أو انقله.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>وفّر مساحة حرة لا تقل عن %1 على محرك أقراص النظام، ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>برامج تثبيت أخرى</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>يجري الآن تثبيت برنامج آخر أو إزالته.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>هذا القفل محجوز.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>لا يمكن أن يعمل إلا واحد في كل مرة. تنتظره الإزالة.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>انتظر حتى ينتهي. لا توقف تشغيل الكمبيوتر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>إذا لم ينتهِ أبدًا، فأعد تشغيل الكمبيوتر وافتح هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>لم تكتمل عملية تثبيت سابقة.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>سجّل Windows Installer عملية تثبيت بدأت.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>قد يرفض Windows Installer إزالة أي شيء قبل أن تكتمل تلك العملية أو يُتراجع عنها.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>إذا كان برنامج تثبيت لا يزال مفتوحًا، فدعه ينتهي.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>إذا لم يكن هناك أي منها مفتوحًا، فأعد تشغيل الكمبيوتر، وابدأ برنامج التثبيت ذاك من جديد ودعه ينتهي.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>أرسل الطرف الآخر شيئًا غير مفهوم.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>انتهى المساعد الذي يعمل بصلاحيات المسؤول على نحو غير متوقع. ما بدأه مع منتج فقد أكمله؛ ابحث من جديد لترى ما هو موجود.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>لم يُبلغ المساعد عن &quot;%1&quot;. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>لا يعرف المساعد &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>لم يُذكر أي منتج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 كبير جدًا.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>يتطلب هذا صلاحيات المسؤول، ولا يوجد في هذا النظام pkexec لطلبها. شغّل Changeover باستخدام sudo بدلًا من ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>تعذر بدء المساعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>أُغلقت نافذة طلب كلمة مرور المسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>لم يمنح النظام صلاحيات المسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>لا يعمل المساعد إلا بصلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>يبدأ Changeover المساعد بنفسه، ولا يُبدأ يدويًا.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>لم يعد الطرف الآخر موجودًا.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>لا يمكن استخدام %1 لسجل عمل المساعد.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>أُجيب بلا عن سؤال Windows بشأن المسؤول. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>يجري تثبيت برنامج آخر أو إزالته. في انتظاره: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>تم الإيقاف أثناء انتظار برنامج تثبيت آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>تم الإيقاف قبل البدء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>لم يبدأ، لأن الخطوة السابقة لم تنجح.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>سجّل الدخول إلى Windows بصفة الشخص صاحب المجلد %1، وافتح %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>إذا كانت لذلك الشخص عدة ملفات تعريف فيه، فافتح ملف التعريف الذي ينتهي مجلده بـ &quot;%1&quot;: اكتب %2 في شريط العنوان لترى أيها مفتوح.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>اكتب %1 في شريط العنوان واضغط Enter.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>ابحث عن الملحق من Kaspersky واختر «إزالة». إذا لم يكن ذلك ممكنًا، فهناك قاعدة تثبّته: اسأل الشخص الذي يدير هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>فقط بعد إزالة البرامج نفسها.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>فيه شيء.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>من غير المعروف لمن هو.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>ربما استُخدم تشفير Kaspersky على هذا الكمبيوتر. قد يحتوي المجلد على ما يلزم لفتح الملفات المشفرة.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>فيه ملفات معزولة.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>فيه ملفات قد تكون معزولة.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>لم يتمكن Changeover من معرفة هل فيه ملفات معزولة.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>لم يتمكن Changeover من الاطلاع على ما فيه.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>إنه برنامج تشغيل، وبرامج التشغيل يُبلَّغ عنها فقط: فخطأ هنا يمنع Windows من البدء.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>لا يزال يعمل. أعد تشغيل الكمبيوتر وابحث من جديد.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>لم يتمكن Changeover من معرفة هل لا يزال يعمل.</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>المجلد موجود؛ تعذر فتحه.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>المجلد موجود وهو فارغ.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>المجلد موجود، وعدد العناصر فيه %1.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>الملحق موجود في المتصفح في ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>الملحق موجود في %1 في ملف التعريف &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>مسجّل، لكن %1 غير موجود.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>يدرجه Windows كبرنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>يدرجه Windows كبرنامج مكافحة فيروسات.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>المفتاح موجود، بدون &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>المفتاح موجود.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>المفتاح موجود؛ تعذر فتحه.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>القيمة هي &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>طُلب من Windows استخدام برنامج التشغيل %1، وهو غير مسجل.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>طُلب من Windows استخدام برنامج التشغيل %1، وملفه غير موجود.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>طُلب من Windows استخدام برنامج التشغيل %1، وهو لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>تذكر الشهادة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>موجود في قائمة المهام المجدولة في Windows.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>تعذر بدء ملف السجل. كل ما عدا ذلك يعمل كالمعتاد.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تتعذر كتابة %1.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>لا يذكر الكمبيوتر هل يعمل على البطارية.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>تعذرت قراءة قائمة الحزم المثبتة.</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 ارتباط إلى مكان خارج هذا القرص.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>يقع %1 على قرص آخر من ذلك الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 ارتباط يدور في حلقة.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 تالف وتعذرت قراءته.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>هذا الجزء من سجل Windows تالف إلى حد لا تمكن معه قراءته.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>تعذرت قراءة القرص حتى نهاية هذا الملف.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>بعض إدخالات هذا الجزء من سجل Windows تالفة.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>لا توجد مساحة كافية لنسخة من سجل Windows.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>هذا الجزء من سجل Windows أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>لم يُوقف تشغيل الكمبيوتر كما يجب، وآخر تغيير له في سجل Windows غير مكتمل.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>لم يُوقف تشغيل الكمبيوتر كما يجب، وأحدث التغييرات في سجل Windows ناقصة.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>لم يُوقف تشغيل الكمبيوتر كما يجب؛ وأحدث التغييرات موجودة في ملف سجل من Windows 8 أو أقدم، وهو لا يُقرأ.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>هذا ليس جزءًا من سجل Windows، أو أن بدايته متلفة.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>نهاية هذا الجزء من سجل Windows مفقودة.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>تعذر إنشاء ملف مؤقت لنسخة من سجل Windows.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 مقفل بواسطة BitLocker. ألغِ قفله بكلمة مروره أو بمفتاح الاسترداد، ثم ركّبه (mount) وحدد ذلك المجلد.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ليس مجلدًا.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 جهاز أو صورة جهاز. ركّبه للقراءة فقط وحدد المجلد.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 فارغ. هكذا يبدو القرص غير المركّب، أو القرص الذي قفله BitLocker.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>لا يوجد Windows في مجلد باسم &quot;%1&quot;. الموجود: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>توجد هنا مجلدات Windows عدة: %1. حدد باستخدام --windows أيها المقصود.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 هو نفسه مجلد Windows. حدد المجلد الذي فوقه، حيث يبدأ القرص.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>لا يوجد في %1 نظام Windows ولا Linux ولا macOS.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>لا توجد مساحة كافية لنسخة من قائمة الحزم.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>في ذلك الكمبيوتر قائمة حزم لا يقرؤها إلا البرنامج rpm، ولا يوجد rpm في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>هذا هو جزء قرص Mac الذي يضم النظام. البرامج موجودة في الجزء المسمى &quot;Data&quot;: ركّب ذلك الجزء وحدد مجلده.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>جزء سجل Windows الخاص بهذا الحساب غير موجود.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>لم يُوقف تشغيل نظام Windows هذا، بل وُضع في حالة سكون (الإسبات أو بدء التشغيل السريع). ما كان في ذاكرته قد يكون أحدث من هذا القرص. أوقف تشغيله بالكامل لإجراء فحص كامل.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>لم يسمح Windows بقراءة %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>لم يستجب مركز أمان Windows.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>لم يتمكن Windows من قراءة %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>قائمة الخدمات</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>هل يعمل الكمبيوتر على البطارية</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>لا يذكر Windows ما يلي: %1.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>لم تستجب خدمة الإدارة في Windows (WMI) في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>لم تسمح خدمة الإدارة في Windows (WMI) بقراءة هذا.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>لم تتمكن خدمة الإدارة في Windows (WMI) من الإجابة.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>القرص المأخوذ من كمبيوتر آخر يُفحص فقط. لم يتغير شيء عليه.</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>لا يمنح هذا الكمبيوتر التجريبي صلاحيات المسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>لا توجد نقاط استعادة هنا: لا يُنشئها إلا نظام Windows يعمل.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>لا تعمل أداة التنظيف من الشركة المنتجة إلا على نظام Windows الذي تنظفه.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>تطرح أداة التنظيف أسئلة في نافذة، ولا يستطيع أحد رؤيتها هنا. سجّل الدخول إلى هذا الكمبيوتر، ثم شغّلها هناك.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>قراءة قائمة العزل</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>الملفات المعزولة نفسها، وعددها %1 (%2). لا تزال محجوزة: لا شيء فيها يمكنه أن يعمل.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>كتابة ملف الحفظ</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>لا توجد عملية انتقال غير مكتملة في %1.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>تمت هذه الخطوة، لكن تعذر تدوينها. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>تتعذر قراءة عملية الانتقال السابقة، لذلك وُضعت جانبًا. المعتمد هو ما يوجد على الكمبيوتر الآن. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>عملية الانتقال السابقة من كمبيوتر آخر، &quot;%1&quot;، لذلك وُضعت جانبًا. المعتمد هو ما يوجد على هذا الكمبيوتر الآن.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>متابعة عملية الانتقال التي بدأت في %1.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>أداة التنظيف من الشركة المنتجة</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>عملت وانتهت. يُظهر التحقق ما بقي. قد تلزم إعادة التشغيل أولًا، إذا طلبتها الأداة.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>وقّعه %1، SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>لا يوجد ما يُعاد تشغيله.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>لا يمكن الآن كتابة قائمة المكتب في %1. لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ العمل</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>أُزيل، ولم يُتحقق منه بالكامل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>اكتمل %1 من أصل %2 من أجهزة الكمبيوتر.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>الملف المحفوظ</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>أجهزة الكمبيوتر في المكتب</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>لا يوجد أي إدخال في هذا الملف. هل صُدّر كل شيء؟</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>ينتهي الملف داخل الإدخال الذي يبدأ في السطر %1. نُقل ما هو موجود منه؛ راجعه في Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>هذا ليس تصديرًا نصيًا من Kaspersky Password Manager: السطر %1 ليس عنوان أحد أجزائه.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>السطر %1 غير مفهوم، لذلك لم يُنقل شيء. لا يُفهم إلا ما صُدّر من الإصدار الإنجليزي لـ Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>يبدو أن السطر %1 يبدأ جزءًا لا يعرفه هذا البرنامج، لذلك لم يُنقل شيء. إذا كان السطر يخص ملاحظة أو تعليقًا لك، فاحذف سطر الشرطات الثلاث الذي قبله في Kaspersky Password Manager وصدّر من جديد.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>هذا الملف أكبر من %1 ميغابايت، ولا يبلغ أي تصدير لكلمات المرور هذا الحجم.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>تتعذر قراءة السطر %1: الملف ليس بترميز UTF-8، ولا يُخمَّن شيء. افتحه في «المفكرة»، وتأكد من أنه يظهر بشكل صحيح، واحفظه بالترميز UTF-8، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>يحتوي السطر %1 على حرف خالٍ (null)، وهو ما لا يوجد في أي نص. افتح الملف في «المفكرة»، وتأكد من أنه يظهر بشكل صحيح، واحفظه بالترميز UTF-8، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>تعذرت كتابة كلمات المرور.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>لا يوجد مكان للملاحظات</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>لا يوجد عنوان ويب</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>لا توجد كلمة مرور</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>كلمة مرور أخرى لموقع واسم مستخدم موجودين من قبل</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>التعليق وحده ناقص: لا يوجد مكان له</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>التعليق وحده ناقص: إنه طويل جدًا</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>الاسم وحده ناقص: لا يوجد مكان له</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>لا يمكن نقل أي من الإدخالات إلى %1. لم يُكتب شيء؛ اختر مدير كلمات مرور آخر.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>عند القراءة للتأكد لم يكن %1 كما كُتب، لذلك حُذف من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 ليس ملفًا مستقلًا. احذفه بنفسك.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>لا يمكن حذف %1. أغلق البرامج التي تستخدمه واحذفه بنفسك.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>حذف ملف لا يضمن ألا يبقى منه شيء. فقد تظل كلمات المرور موجودة على قرص SSD، وفي نسخ برنامج النسخ الاحتياطي أو مجلد سحابي، وفي سلة المحذوفات إذا كان الملف فيها يومًا. والكتابة فوق الملف أولًا لن تغيّر ذلك.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>كلمة مرور المنتج، إذا كانت معيّنة</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>موافقتك على هذا البرنامج تحديدًا</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>شخص يجيب عن نوافذه</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>إعادة التشغيل بعد ذلك في أغلب الأحيان</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>القرار بشأن %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>لا يذكر أي حزمة تثبيت. أزله في Windows من الإعدادات، ثم التطبيقات، ثم التطبيقات المثبتة.</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>لا تملكه أي حزمة في نظامك. أزله بالطريقة التي ثُبّت بها.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>لم يُعرف إلا من اسمه. يُرجى تأكيد أن هذا هو البرنامج الذي تريد إزالته.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>إذا كانت كلمة مرور تحميه، فستحتاج إليها. لا تُجرَّب كلمة خاطئة مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>أخبر الشخص الذي يدير هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>هناك وكيل يصل هذا الكمبيوتر بخادم إدارة. قد يثبّت الخادم المنتج من جديد. أخرج الكمبيوتر من مجموعاته هناك أولًا.</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>وُضعت الخطة على &quot;%1&quot;؛ وهذا الكمبيوتر هو &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>&quot;%1&quot; موجود في الخطة، ولكن لا يوجد الآن ما يجب فعله بشأنه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;: الإصدار في الخطة هو &quot;%2&quot;، وهو الآن &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>سيُزال &quot;%1&quot; الآن بطريقة أخرى: باستخدام &quot;%2&quot;، لا باستخدام &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>&quot;%1&quot; جديد: لا تعرفه الخطة.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>لا يوجد كمبيوتر تجريبي باسم &quot;%1&quot;. الموجود: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>يوجد كمبيوتر تجريبي من قبل في %1.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>تعذر حذف %1 على الكمبيوتر التجريبي.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 ليس مسارًا كاملًا.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>تعذر بدء %1.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>تم إيقاف %1.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>لم يتصرف %1 كما هو متوقع، فتم إيقافه.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>لم ينتهِ %1 في الوقت المحدد، فتم إيقافه.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>تعطل %1.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>لا يمكن سؤال Microsoft Defender عن حاله: لا توجد في Windows فئة الحالة الخاصة به.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>يفيد Microsoft Defender بأنه لا يعمل في وضعه العادي (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>يفيد Microsoft Defender بأن مكافحة الفيروسات فيه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>يفيد Microsoft Defender بأن مكافحة الفيروسات فيه متوقفة.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>يفيد Microsoft Defender بأن الحماية في الوقت الحقيقي فيه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>يفيد Microsoft Defender بأن الحماية في الوقت الحقيقي فيه متوقفة.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>يفيد Microsoft Defender بأن الحماية من العبث فيه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>يفيد Microsoft Defender بأن الحماية من العبث فيه متوقفة.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>قائمة التهديدات المعروفة لديه من اليوم.</numerusform>
            <numerusform>عمر قائمة التهديدات المعروفة لديه يوم واحد.</numerusform>
            <numerusform>عمر قائمة التهديدات المعروفة لديه يومان.</numerusform>
            <numerusform>عمر قائمة التهديدات المعروفة لديه %n أيام.</numerusform>
            <numerusform>عمر قائمة التهديدات المعروفة لديه %n يومًا.</numerusform>
            <numerusform>عمر قائمة التهديدات المعروفة لديه %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>خدمة Microsoft Defender غير مسجلة.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>خدمة Microsoft Defender معطّلة (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>يمكن لخدمة Microsoft Defender أن تبدأ (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>لا تذكر خدمة Microsoft Defender كيف تبدأ.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>لا تذكر خدمة Microsoft Defender برنامجها.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>برنامج Microsoft Defender موجود.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>برنامج Microsoft Defender مفقود.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>هناك سياسة توقف Microsoft Defender (DisableAntiSpyware). قد تتجاهلها إصداراته الأحدث، أما الإصدارات الأقدم والخوادم فلا تتجاهلها.</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>للتحقق هل Microsoft Defender قيد التشغيل:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>للتحقق هل هو مثبت:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>إذا كان مثبتًا وقد أُوقف، فشغّله ثم أعد تشغيل الخادم:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>إذا لم يكن مثبتًا، فأضفه (Windows Server 2019 وما بعده) ثم أعد تشغيل الخادم:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>إذا لم يكن مثبتًا، فأضفه (Windows Server 2016) ثم أعد تشغيل الخادم:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>الشيء نفسه بطريقة أخرى:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>شبكات الشركة</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>الشبكات الخاصة</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>الشبكات العامة</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>جدار حماية Windows متوقف: خدمته لا تعمل.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>جدار حماية Windows متوقف بالنسبة إلى: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>هناك جدار حماية آخر مدرج على أنه قيد التشغيل: %1. اطلع على نافذته لتتأكد.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>من غير المعروف هل هناك جدار حماية قيد التشغيل.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>جدار حماية Windows قيد التشغيل لكل أنواع الشبكات.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>خدمة جدار حماية Windows غير مسجلة.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>لا تذكر خدمة جدار حماية Windows كيف تبدأ.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>خدمة جدار حماية Windows معطّلة (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>يمكن لخدمة جدار حماية Windows أن تبدأ (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>خدمة جدار حماية Windows لا تعمل الآن.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>جدار الحماية قيد التشغيل بالنسبة إلى %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>جدار الحماية متوقف بالنسبة إلى %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 مدرج كجدار حماية قيد التشغيل.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 مدرج كجدار حماية متوقف.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 مدرج كجدار حماية.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>بقي هذا الإدخال: %1 غير موجود.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>بقي هذا الإدخال: لم يعد البرنامج موجودًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>لم يُعثر على البرنامج، ولكن تعذر فحص بعض الأماكن.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>لا يدرج مركز أمان Windows برنامج %1، لكن قائمة ثانية في Windows تذكره على أنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>يفيد مركز أمان Windows بأن %1 قيد التشغيل، لكن قائمة ثانية في Windows تذكره على أنه متوقف.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>يفيد مركز أمان Windows بأن %1 متوقف، لكن قائمة ثانية في Windows تذكره على أنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>يفيد مركز أمان Windows بأن Microsoft Defender قيد التشغيل، لكن Microsoft Defender يفيد بأنه ليس كذلك.</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>يفيد مركز أمان Windows بأن هناك برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>يفيد Microsoft Defender بأنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>لا يذكر مركز أمان Windows هل هناك برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>يفيد مركز أمان Windows بأنه لا يوجد برنامج مكافحة فيروسات قيد التشغيل، لكن Microsoft Defender يفيد بأنه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>لا يدرج مركز أمان Windows على أنه قيد التشغيل إلا ما لم يعد موجودًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>يفيد مركز أمان Windows بأنه لا يوجد برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>لا يمكن سؤاله: لا يوجد مركز أمان Windows على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>لا يمكن سؤاله: هذا الكمبيوتر لا يعمل، ولا يُفحص إلا قرصه.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>لا يوجد في Windows Server مركز أمان يدرج برامج مكافحة الفيروسات.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>تعذر سؤال مركز أمان Windows: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>مركز الأمان</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>يفيد Microsoft Defender بأنه ليس قيد التشغيل. إذا كان برنامج مكافحة فيروسات آخر مثبتًا، فاطلع على نافذته.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>تعذر سؤال Microsoft Defender أيضًا.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>تذكر قائمة ثانية في Windows أن %1 قيد التشغيل. لا تذكر Microsoft كيف تُقرأ تلك القائمة، لذلك ليست دليلًا.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>من غير المعروف هل هو قيد التشغيل</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>من غير المعروف هل هو محدّث</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 قيد التشغيل ومحدّث.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 قيد التشغيل، ولكنه غير محدّث.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>افتحه ودعه يحدّث نفسه. ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 قيد التشغيل. لا يذكر Windows هل هو محدّث.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>افتحه وانظر متى حدّث نفسه آخر مرة.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 موجود، ولكنه متوقف.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>افتحه وشغّله. ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 موجود، ولكن من غير المؤكد هل هو قيد التشغيل.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>افتحه وتحقق من ذلك. ثم أعد التحقق هنا.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>لا يزال Windows يدرج %1، لكن برنامجه غير موجود على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>ثبّته من جديد. ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>لا يدرج Windows أي برنامج لمكافحة الفيروسات، وبالتالي لا يدرج %1 أيضًا.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>يدرج Windows %1، لكنه لا يدرج %2 بعد.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>إذا لم يكن مثبتًا بعد، فثبّته الآن. وإذا كان مثبتًا، فأعد تشغيل الكمبيوتر. ثم أعد التحقق.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>لا يمكن السؤال على هذا الكمبيوتر هل %1 قيد التشغيل.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>افتحه وتحقق هناك.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>يدرجه Windows باسم «%1».</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>من غير المؤكد كيف يكتب Windows اسمه. بحث Changeover عن: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>تعذرت قراءة حاوية العزل هذه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>حاوية العزل هذه تالفة عند البايت %1.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>هذه ليست حاوية عزل.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>تعذرت قراءة قائمة العزل الخاصة بالمنتج نفسه.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>قائمة العزل الخاصة بالمنتج نفسه ليست قاعدة بيانات.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (على الأرجح)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (ساعة ذلك الكمبيوتر)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>لا تُنسخ ملفات هذا المنتج إلا حيث يعمل Changeover نفسه كمسؤول.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>تعذرت قراءة %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>نسخ الملفات المعزولة: %1 من %2</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>يدرجه المنتج، لكن ملفه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>تم إيقاف إعداد القائمة: قد يكون هناك أكثر مما هو مدرج.</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>هذه ليست قائمة عزل.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>ربما نسخة احتفظ بها System Watcher. لا يُذكر فيها ما هي.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>كان المنتج يكتب قائمة العزل لديه: قد تكون أحدث الإدخالات ناقصة.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>لا تذكر القائمة الخاصة بالمنتج نفسه هذا الملف. لا يمكن معرفة ما هو.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>قائمة العزل الخاصة بالمنتج نفسه غير موجودة.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>قائمة العزل الخاصة بالمنتج نفسه كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>تعذرت قراءة العزل في %1 بالكامل. قد يمكن ذلك بصلاحيات المسؤول؛ وما دام المنتج مثبتًا (%2)، تُظهر نافذة العزل فيه ما يوجد هناك.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>العزل: الملف %1 من %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>لا تُعد تشغيل هذا الكمبيوتر ولا توقف تشغيله قبل حل هذا الأمر.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>إذا أُعيد تشغيله رغم ذلك، ولا تعمل لوحة المفاتيح أو الماوس</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>إذا كان أحدهما يعمل، فاستخدمه: رمز إمكانية الوصول في شاشة تسجيل الدخول يفتح لوحة مفاتيح على الشاشة.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>إذا لم يعمل أي منهما: أوقف تشغيل الكمبيوتر بزر الطاقة أثناء بدء Windows، ثلاث مرات متتالية. عندها يفتح Windows قائمة الإصلاح. تعمل لوحة المفاتيح والماوس هناك، لأنها نظام Windows صغير مستقل.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>هناك اختر «استكشاف الأخطاء وإصلاحها»، ثم «خيارات متقدمة»، ثم «استعادة النظام»، ثم نقطة استعادة من قبل الإزالة.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>إذا لم توجد أي نقطة، أو إذا لم تكن متأكدًا: أرِ هذه الصفحة لشخص يصلح أجهزة الكمبيوتر. لم يُفقد شيء على القرص.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>لمن يقوم بالإصلاح</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>تذكر إعدادات Windows الخاصة بفئة من الأجهزة برنامج تشغيل عامل تصفية لن يكون موجودًا بعد بدء التشغيل القادم. أين لوحظ ذلك:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاستعادة</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>لا يوجد شيء باسم &quot;%1&quot; على هذا الكمبيوتر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>&quot;%1&quot; متروك لك: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>لم يُعرف &quot;%1&quot; إلا من اسمه ويحتاج إلى تأكيدك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>تتطلب إزالة البرامج صلاحيات المسؤول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>هناك نسخة أخرى من Changeover تزيل شيئًا على هذا الكمبيوتر. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الشركة المنتجة</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>البلد الأصلي</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>اختبارات مستقلة</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>ما يفعله ببرنامج مكافحة الفيروسات القديم</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>ما تسأل عنه الشركة المنتجة</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>لم يُزل شيء بعد. هذا ما عُثر عليه وما حُفظ.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>هذا الكمبيوتر نظيف: لم يُعثر على أي منتج ولا على أي أثر له.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>أُزيلت المنتجات. أعد تشغيل الكمبيوتر لإكمال ذلك؛ بعض الآثار مدرجة أدناه.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>أُزيلت المنتجات. بقيت بعض الآثار؛ وهي مدرجة أدناه.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>لا يزال منتج واحد على الأقل مثبتًا. توضح القائمة أدناه أيها، وما يجب فعله بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>لم يُعثر على شيء، ولكن تعذر فحص بعض الأماكن.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>لا يوجد أي منتج من Kaspersky.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>الأماكن التي تعذر فحصها</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>ما قد يُفقد أو يفشل</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما حُفظ</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>موجود في %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>ما تعذر حفظه</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>الإعدادات التي أمكنت قراءتها</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>ما كان في العزل</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>ملفات حجزها المنتج. القائمة فقط: قد يزول الملف المعزول نهائيًا بعد إزالة المنتج.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>أين كان</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>و%1 غيرها: كلها في المجلد &quot;quarantine&quot; داخل الملف المحفوظ.</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>نقطة الاستعادة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يجب فعله بعد ذلك</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>الآثار التي أُزيلت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>يمكن إعادتها: &quot;changeover-cli undo&quot; (النسخة الاحتياطية %1).</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>يوجد برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>لا يوجد برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>لا يستطيع هذا الكمبيوتر أن يحدد هل يوجد برنامج مكافحة فيروسات قيد التشغيل.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>ما يحمي هذا الكمبيوتر الآن</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>موثّق من Microsoft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>أوامر للمسؤول، في نافذة PowerShell شُغّلت كمسؤول:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>تعذر السؤال:</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>كانت هذه تجربة على نسخة. لم يتغير أي كمبيوتر حقيقي.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>تقرير Changeover</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>الموعد هو اليوم</numerusform>
            <numerusform>مضى يوم واحد منذ ذلك الحين</numerusform>
            <numerusform>مضى يومان منذ ذلك الحين</numerusform>
            <numerusform>مضت %n أيام منذ ذلك الحين</numerusform>
            <numerusform>مضى %n يومًا منذ ذلك الحين</numerusform>
            <numerusform>مضى %n يوم منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>برامج Kaspersky التي عُثر عليها</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>برامج Kaspersky التي عُثر عليها؛ الآثار: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>لماذا: ما قررته السلطات الأمريكية</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>الحماية الجديدة التي اختيرت: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>لمكان البرنامج اسم لا يمكن تدوينه.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>تعذر حذف %1.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>تعذرت إعادة تشغيل الكمبيوتر من هنا. أعد تشغيله كما تفعل عادةً.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>لم يتمكن Changeover من إعداد فتحه من جديد تلقائيًا. افتحه بنفسك بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>حماية النظام متوقفة على هذا الكمبيوتر، لذلك لا يُنشئ Windows نقاط استعادة. يمكنك تشغيلها: ابحث عن «إنشاء نقطة استعادة» في قائمة «ابدأ»، واختر محرك أقراص النظام، ثم «تكوين».</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>لا تسمح مؤسستك بنقاط استعادة على هذا الكمبيوتر. اسأل الأشخاص المسؤولين عنه.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>لا يمكن إنشاء نقاط استعادة هنا: هذا النظام لا يعرفها. وهي لا توجد أبدًا في Windows Server وLinux.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>يتطلب إنشاء نقطة استعادة صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>لا توجد مساحة كافية لنقطة استعادة على محرك أقراص النظام. وفّر مساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>لا يُنشئ Windows نقاط استعادة في الوضع الآمن. شغّله بالطريقة المعتادة لإنشاء نقطة.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>لم يُنشئ Windows نقطة استعادة في الوقت المحدد. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>لم يتمكن Windows من إنشاء نقطة استعادة.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>أُنشئت نقطة الاستعادة %1.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>أُنشئت نقطة الاستعادة %1، %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>لم يُنشئ Windows نقطة استعادة جديدة، لأن هناك نقطة حديثة: رقمها %1، من %2. والرجوع إليها يلغي أيضًا ما ثُبّت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover: قبل إزالة البرامج</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>أفاد Windows بأنه أنشأ نقطة استعادة، لكن لا توجد أي نقطة. لا تعتمد على وجودها.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>لا يذكر Windows نقاط الاستعادة الموجودة لديه، لذلك لم تُنشأ أي نقطة.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>ليست لدى Windows طريقة لإنشاء نقطة استعادة هنا.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة واحدة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>قائمة الملفات المعزولة لدى %2، وعددها %1. القائمة فقط: تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>قائمة عزل %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>قائمة عزل %1، كما يكتبها المنتج نفسه.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>إعدادات %1 في سجل Windows: عدد القيم %2.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>تُرك عمدًا: قد يحتوي على كلمة مرور.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>ملف إعدادات %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>ملف إعدادات %1، كتبه المنتج نفسه.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>لا يمكن تنظيف شيء هنا.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>يُنشئ Windows نقطة استعادة. قد يستغرق ذلك بضع دقائق</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>لم يُشغَّل أي ملف.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>ليس هذا هو الملف الذي فُحص. لا يُشغَّل الملف.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>لم يُحدَّث قط.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>آخر تحديث: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>عدد الأيام المتبقية في الترخيص: %1.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>انتهت مدة الترخيص.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>يوجد ترخيص.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>لا يوجد ترخيص.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>هناك كلمة مرور تحمي إعداداته.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>الدفاع الذاتي لديه قيد التشغيل.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>الدفاع الذاتي لديه متوقف.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>يديره خادم لدى مؤسسة.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>آخر اتصال بذلك الخادم: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>آخر فحص كامل: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>تُرك %1: فيه أكثر مما يمكن حفظه.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>تُركت القيمة %1: إنها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>تُرك %1: يحتوي اسمه على أحرف لا يمكن أن توجد في ملف سجل Windows.</translation>
    </message>
</context>
</TS>
