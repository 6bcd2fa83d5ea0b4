<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>哪个文件是清理工具？</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>程序 (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Windows 显示此文件由“%1”签名。这是产品的厂商吗？</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover 无法知道厂商签名时用的每一个名称。如果您不确定，请选择“否”。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>该签名由 %1 颁发。没有上网查询任何内容。</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>是，运行它(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>否，不运行(&amp;O)</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>厂商自己的清理工具</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>如果卸载程序一再失败，接下来可以试试 Kaspersky 的清理工具 kavremover。Changeover 不会下载它。请从厂商自己的网页获取，或向您信任的人索取，然后在这里选择该文件。</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>运行之前会先检查它。之后它会自己提出问题，还会请您输入图片中显示的内容。</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>系统会先请求管理员权限。</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>练习时，请从练习电脑自己的“下载”文件夹中选择 kavremvr.exe。它不会启动任何东西。</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>选择文件(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>来源：%1。检查日期：%2。</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>运行环境：%1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>请向厂商询问：%1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>已有还原点</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>如果移除之后 Windows 出现问题，请在“开始”菜单中搜索 &quot;rstrui&quot;，然后选择这个还原点。</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>没有还原点也可以继续。但如果移除之后 Windows 出现问题，就无法恢复到现在的状态。</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>没有还原点</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>再次尝试创建(&amp;A)</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>要先创建还原点吗？</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows 会记住程序和设置现在的状态，以后可以恢复到这个状态。无论如何，您自己的文件都会保持原样。</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>系统会先请求管理员权限。</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>创建还原点(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>供此服务器管理员使用的命令</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>以管理员身份打开 PowerShell，然后输入：</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1（未经确认）</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>防病毒程序</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>代理：将这台电脑连接到公司的控制中心</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>VPN 程序</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>随防病毒程序一起安装</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>控制中心：管理其他电脑</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>来自 2024 年 9 月的用户移交</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>注册表项</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>程序列表</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>有防病毒程序处于开启状态</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>没有防病毒程序处于开启状态</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>这台电脑无法确定是否有防病毒程序处于开启状态</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查了哪些内容</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows 还没有完整重启</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>重启后移除才算完成</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>在许多电脑上，先关机再开机是不够的（“快速启动”）。只有“重启”才行。</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>这是练习：只会重启练习电脑，不会重启您的电脑。</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>请先保存您正在处理的内容。您登录后，Changeover 会自动重新打开，并继续检查。</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>重启练习电脑(&amp;M)</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>立即重启电脑(&amp;M)</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>请现在就打印这张说明。万一电脑还是被重启了，上面写着该怎么做。</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>打开恢复说明</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到了什么</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>日期未经确认</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>大约 %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>请先保存您正在处理的内容。重启后，请再次从 U 盘启动 Changeover：它会继续检查。</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>来源，检查日期 %1：</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>约束对象：%1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>法律依据：%1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>在家里</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>用于企业或组织</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>用于联邦机构或其承包商</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>用于销售、维修，或将软件内置到产品中</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>在美国境外</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>每一天发生了什么</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>不久前更新过</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>已有 %n 天没有更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>这台电脑上的 %1 上次更新于 %2。</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>没有更新，它就会漏掉新的威胁。</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>从未更新过</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>这台电脑上的 %1 表示，它从未更新过。</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>有多久没有更新了？</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>无法看出这台电脑上的 %1 上次是什么时候更新的。</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>在这里发现：%1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>只看到了名称，所以请确认就是这个程序。</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>以下是关于它的已知情况，以及如何移除它。</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>“%1”不是软件包名称。</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>在开始之前已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>正在移除软件包 %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>另一个程序正在安装或移除软件包。未做任何更改。</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>无法从这里启动它的卸载程序。请在 Windows 的“设置”&gt;“应用”&gt;“安装的应用”中移除它。未做任何更改。</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>此卸载程序会显示自己的窗口，但这里没有可以显示窗口的屏幕。需要有人在那台电脑上登录并移除它。未做任何更改。</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>请在卸载程序自己的窗口中回答它的问题。</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>卸载程序已经 %1 分钟没有动静。请看看它是否有窗口在等待回答，也许被其他窗口挡住了。</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>卸载程序已经 %1 没有任何消息。它可能仍在工作：请等待，不要关机。</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>此产品没有 Windows Installer 安装包。</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>这不是本程序的存档文件，或者文件已损坏。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 不在此存档文件中。</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 太大，无法显示。</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 与保存时不一致。</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>%1 的文件夹不存在。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> 之前已有的内容没有任何更改，也没有留下不完整的存档文件。</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>空间不足，无法写入 %1。请腾出空间，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>%1 的文件夹不见了；是不是拔出了驱动器？请重新连接驱动器，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> 之前已有的内容没有任何更改。</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>写入 %1 失败。</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>放不下 %1：存档文件必须小于 4 GB。该文件已被略过，其他内容都已保存。</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>存档文件已经完成。</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 不能作为存档文件中的名称。</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>放不下 %1：一个存档文件最多容纳 %2 个文件。该文件已被略过，其他内容都已保存。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>无法将 %1 读取到结尾。</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>已停止。没有写入存档文件。</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>存档文件中的 %1 已损坏。</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>卸载程序会在自己的窗口中询问，是否保留激活信息、设置、“备份区”中的文件以及加密文件的密钥。只有同一版本才能打开它保留的内容。</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>还没有人能确认此产品在哪里显示排除项。请在它的设置中查找扫描排除项和受信任的应用程序。</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>如果这台电脑由公司管理，请询问负责管理的人：也许只有在那里才能看到列表。</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>这台电脑上有此产品的加密驱动程序。</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>此产品加密的内容只有此产品才能读取。如果您先移除它，您的文件甚至整个驱动器都可能丢失，Windows 也可能无法再启动。</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>请先不要移除此产品。请询问管理这台电脑的人，它的驱动器或文件是否已加密。</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>请先将所有内容解密，可以用产品本身，也可以从它的管理服务器进行。可移动驱动器上的文件也算在内。</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>请将重要的内容复制到未加密的地方，并检查在那里能否打开。</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>如果您确知没有任何内容被加密，请接受此风险，以此表明。</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>这可能是此产品的加密驱动程序。</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>从名称看，它像是加密驱动器或文件的驱动程序；但还没有人能确认。如果确实如此，它加密的内容只有此产品才能读取，先移除产品可能会使您的文件丢失。</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>产品的数据：报告、数据库，也许还有它作为备份保留的文件。</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>一个空的注册表项。它没有害处。</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>一个已注册的服务或驱动程序，其文件已不存在。Windows 无法启动它。</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>程序的文件夹。它的卸载程序本应将其移除。</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>产品驱动程序的文件夹。这里只报告它：Windows 可能仍在使用其中某个驱动程序。</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Windows 的键盘设置中列有一个 Kaspersky 驱动程序。如果该驱动程序已不存在，下次启动后键盘可能无法使用。本程序只报告这一点：请在重启之前询问懂 Windows 的人。</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Windows 的鼠标设置中列有一个 Kaspersky 驱动程序。如果该驱动程序已不存在，下次启动后鼠标可能无法使用。本程序只报告这一点：请在重启之前询问懂 Windows 的人。</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>产品凭借此证书可以查看加密网页的内容。没有了该产品，就没有人需要它。</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>这台电脑由管理服务器管理。</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>这台电脑上的产品由该服务器决定：密码可能是在那里设置的，您移除产品之后，服务器也可能会重新安装它。</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>请管理该服务器的人将这台电脑从它的组和任务中移出。</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>如果那里设置了密码，也请一并询问密码。</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>网络代理的数据。它没有害处。</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>一个已注册的服务，其文件已不存在。Windows 无法启动它。</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>VPN 的数据。它没有害处。</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>一个已注册的服务或网络驱动程序，其文件已不存在。Windows 无法启动它。</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>此工具无需安装即可运行。请删除您下载的文件。</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>由免费的 Virus Removal Tool 留下：报告，也许还有它放入隔离区的文件。删除之前请先看看里面的内容。</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>密码管理器中可能存有密码。</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover 无法看到您是否在其中存有密码。如果有，它一旦消失，您可能就无法登录自己的帐户。</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>请打开密码管理器，查找导出密码的方法。然后将密码导入另一个密码管理器。</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>导出的文件可能会让任何打开它的人看到所有密码。导入完成后，请立即将其删除，并从回收站中删除。</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>主密码也请留着，直到您确定什么都没有缺少。</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>儿童规则可能会随 Safe Kids 一起终止。</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>一旦移除，时间限制和网页阻止可能立即失效；而且它可能会要求提供家长帐户，才允许自己被移除。</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>请记下您想保留的规则。</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>请准备好家长帐户的名称和密码。</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>请先为孩子开启另一种保护，例如 Microsoft Family Safety。</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>下次重启时，产品的一部分会消失或更改。</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>已有人开始移除或更新它。此时启动的卸载程序可能会中途失败。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>请保存您的工作并重启电脑：请选择“重启”，而不是“关机”。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>然后再次打开本程序。</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>请先不要重启：否则键盘或鼠标会停止工作。</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Windows 会随键盘或鼠标一起加载一个 Kaspersky 驱动程序。下次启动时该驱动程序将会缺失，但 Windows 仍会要求它。到时您可能连登录都无法进行。</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>请不要重启，也不要关机。</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>如果您还有同一 Kaspersky 产品的安装程序，请在原有产品之上安装一遍。这样驱动程序就会恢复。然后用产品自己的卸载程序移除产品，再回到这里重新查看。</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>如果做不到，请找技术人员帮忙，并出示下面的详细信息。需要从那里的筛选器列表中去掉该名称。Changeover 不会自行更改该列表：列表出错同样会使键盘和鼠标无法使用。</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>只有在此警告消失之后才能重启。</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>此程序管理其他电脑。请先从那些电脑上移除 Kaspersky 产品，可以用此控制台的任务，也可以在每台电脑上使用 Changeover。之后才在 Windows 的“设置”&gt;“应用”中卸载它。Changeover 不会动它。</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>这是管理其他电脑的程序的操作窗口。当没有人再需要它时，请在 Windows 的“设置”&gt;“应用”中卸载它。Changeover 不会动它。</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>卸载程序会在自己的窗口中询问，是否保留许可证、设置和隔离区中的文件。没有此产品，任何人都无法打开它保留的内容。</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>请打开产品的设置，找到检测到对象时的排除项和操作。</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>请打开“管理排除项”(manage exclusions) 后面的列表，将其中的内容复制下来，每行一项。</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>请打开“指定受信任应用程序”(specify trusted applications) 后面的列表，也复制下来，并在每行前面加上 &quot;process:&quot;。</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>此产品受密码保护。</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>它的卸载程序会要求输入此密码。没有密码，产品就无法移除；输错几次后，它可能会将自己锁定一段时间。</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>请找到密码。这是您或您家人在产品设置中选定的密码。</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>请备好密码供移除时使用，或者在产品的设置中关闭密码保护。电脑可能需要半分钟才能察觉到更改。</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>此产品的自我保护已开启。</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>它会阻止其他程序更改产品的文件和设置，即使防护已暂停也一样。产品自己的卸载程序能够应对这种情况；但在此期间无法手动清理。</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>大多数情况下，您什么都不用做。</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>如果移除失败，请打开产品的设置，在那里关闭自我保护，然后再试一次。</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>您曾用此产品创建过保险箱吗？</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>保险箱是存放文件的上锁的地方。还没有人能确认此产品如何保存其中的文件，Changeover 也无法看到您是否有保险箱。如果有，也许只有此产品才能打开它。</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>请打开产品，查找 &quot;Secret vault&quot;（私密保险箱）、&quot;Data Encryption&quot;（数据加密）或 &quot;Data vault&quot;（数据保险箱）。</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>如果有保险箱，请在那里用密码打开它，并将里面的所有内容复制到普通文件夹中。</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>请检查复制出来的文件能否打开。如果没有保险箱，则什么都不用做。</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>您曾用此产品做过备份吗？</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>还没有人能确认没有此产品时能否读取这些备份，Changeover 也无法看到您是否有备份。</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>请打开产品，查找 &quot;Backup and Restore&quot;（备份和还原）。</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>如果有备份，请在那里将您想保留的内容还原到普通文件夹中。</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>请用另一个程序做一份新的备份。如果没有备份，则什么都不用做。</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>产品的数据：报告、数据库，也许还有被隔离的文件。</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>程序的文件夹，其版本已不再安装，或者更新一直没有完成。</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>产品为这台电脑上的某个用户记录的内容。它没有害处。</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>某个用户的一个无法打开的注册表项。曾有一次 Windows 升级失败时，也出现过类似的项。</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>产品的浏览器扩展。请在浏览器的“扩展”中移除它。</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>这可能是产品的浏览器扩展；还没有人能确认它的编号。请在浏览器的“扩展”中查看。</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>告诉浏览器该扩展的辅助程序在哪里。没有产品，它不指向任何内容，也没有害处。</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>有一条规则让浏览器重新安装 Kaspersky 扩展。可能是管理这台电脑的人设置的。</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Windows 会不时启动这个名称的任务。没有产品，它会失败，但没有害处。</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows 仍认为有一个实际已不存在的防病毒程序，并可能因此让 Microsoft Defender 保持关闭。重启往往能解决。</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>产品的数据，其中有检测到的文件的备份副本。删除之前请先看看列表。</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>程序的文件夹。软件包管理器本应将其移除。</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>代理的数据。它没有害处。</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>此程序为其他电脑服务。请询问负责维护它的人。Changeover 不会动它。</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>此程序管理其他电脑。请先从那些电脑上移除 Kaspersky 产品，可以用此控制台的任务，也可以在每台电脑上使用 Changeover。之后才移除它的软件包。Changeover 不会动它。</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>文件夹 /var/opt/kaspersky 会保留，其中有检测到的文件的副本。</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>产品的备份区中存有文件。</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>产品一旦消失，就无法再交还这些文件。其中大多数是有害的，最好忘掉；但可能有某个文件是您自己的，被误放了进去。</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>请用 kesl-control 查看列表，并在那里还原您认识且需要的文件。</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>如果其中没有您需要的，则什么都不用做。</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover 只能在磁盘上识别出它，仅此而已。请启动那台 Mac，并在那里用产品自己的卸载程序将其卸载。</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>产品的数据，其中可能有隔离区中的文件。删除之前请先看看里面的内容。</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>它是 2024 年 9 月装上的，当时一次更新在美国移除了 Kaspersky 的程序。您可以保留它，也可以在 Windows 的“设置”&gt;“应用”中卸载它。有些人发现重启后它又回来了：到时请再看一次。</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>在使用 Kaspersky VPN 的电脑上，它可能是 2024 年 9 月随 UltraAV 一起装上的。您可以保留它，也可以在 Windows 的“设置”&gt;“应用”中卸载它。</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>关于 Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。与 Kaspersky 或任何其他厂商均无关联。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>他人的软件</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>检查每个字节(&amp;C)</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>这台电脑上曾有什么</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>哪个存档文件？</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Changeover 保存的文件 (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>文件未被更改。请选择名称以 &quot;changeover-&quot; 开头、以 &quot;.zip&quot; 结尾的文件。</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>供专业人员查看的详细信息</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>保存于 %1，使用的是 %2。</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>隔离区中的文件：%1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>当时发现了什么</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>没有 Kaspersky 产品。</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>有一部分无法显示</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>其中的全部内容：%1 个文件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>无法保存的内容：%1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>完好：所有内容都与保存时一致。</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>已损坏：%1 与保存时不一致。请查找此文件的其他副本。</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>它已经移除了吗？我受到保护了吗？</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover 已从头重新查看了一遍。</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>检查未能完成。它没有更改任何内容。</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>清理未能完成。</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>重启未成功</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再次检查(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>正在等待防病毒程序开启</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>另一个防病毒程序移除后，Windows Defender 往往需要一分钟左右。Changeover 会继续查看。在此期间您可以继续操作。</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>一分钟内没有任何防病毒程序自行开启</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>请重启电脑：Windows 可能需要先重启。</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>请打开“Windows 安全中心”，选择“病毒和威胁防护”，然后开启 Windows Defender。</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>或者安装您选择的防病毒程序。</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>然后再次检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>已经移除</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>没有发现 Kaspersky 程序，也没有发现其残留。</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>程序已移除。还有一些残留。</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>残留不会运行。在这里列出是为了让您知道它们的存在。</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>仍有 Kaspersky 程序存在</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>它在那个磁盘上。等那台电脑重新运行后，就可以移除它。</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>可能只差一次重启。</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>请返回上一步，看看原因以及接下来可以尝试什么。</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>没有看到任何内容，但并非所有位置都能查看</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>因此 Changeover 无法断定它已经移除。</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover 无法查看所有位置</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n 个残留</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示残留</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>确定程度：%1 %。</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover 可以清理它。</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>它会保留。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>其中 %n 个可以安全清理。每一个都会先放入备份，您可以将它们全部放回。您也可以保留它们：它们没有害处。</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>此操作需要管理员权限。您按下按钮后，系统会请求管理员权限。</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>清理残留(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>已处理 %n 个残留</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>显示做了什么</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>全部放回(&amp;P)</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>您选择的程序</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Windows 自带的排在最前，其余按字母顺序排列。选择一行，即可在下方查看更多内容。</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>所有程序并排比较</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>选用这一个(&amp;T)</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>打开厂商的网页</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 个程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>没有移除任何程序。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>已运行厂商的清理工具。</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>仍有 Kaspersky 程序存在。报告中说明了原因。</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>您的记录</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>一份包含所有内容的报告：发现、保存和移除了什么，还剩下什么。您可以打印它，或保留一份副本。</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>保存报告的副本</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>要打印的页面在这里：%1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>完成了。我该保留什么？</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>感谢您花时间完成。以下是您现在拥有的内容。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>使用大号字(&amp;G)</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>打印核对清单(&amp;H)…</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>您要在多台电脑上这样做吗？</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>没有程序能读取此列表，所以请手动复制。您的新防护不需要其中的大部分：一开始请什么都不加，之后只添加真正受到影响的内容。</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>被排除的文件、文件夹和程序，每行一项</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>没有问题的：%1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>以及另外 %1 项；保存的列表中有全部内容</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>“立即保存”会添加检查过的列表，以及一个用于 Microsoft Defender 的脚本。Changeover 绝不会启动该脚本；其中危险的内容已关闭。</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>请查看此项</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>我的电脑上有什么？</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>发现了 %n 个 Kaspersky 程序。尚未做任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover 查找了 Kaspersky 程序。未做任何更改。</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>无法查看这台电脑</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>没有发现 Kaspersky 程序</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>没有看到 Kaspersky 程序</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover 查看了程序列表、服务和常见的文件夹。您仍可以继续往下看，或者返回并试用练习电脑。</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>但并非所有位置都能查看，所以也可能存在。</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>其他程序会不会包含 Kaspersky 的引擎？</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>一些路由器厂商和其他防病毒程序的厂商，将 Kaspersky 的引擎内置到了自己的产品中。Changeover 从这里无法看到这一点。如果您有这样的产品，请询问其厂商。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1，正在运行</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>很可能：看到了一个明确的迹象。</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>只有名称表明是它。请说明这是不是 Kaspersky 程序。</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>是，这是 Kaspersky 程序，可以移除</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover 无法查看所有位置</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>对这些位置无法作出任何判断。有了管理员权限，也许能看到更多；Changeover 会在“保存”这一步请求该权限。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>我可能会失去什么？</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>请在移除任何内容之前阅读。带有停止标志的项目必须先解决。</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>没有任何阻碍</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>没有看到加密、密码或其他问题。</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>不会移除任何内容，所以什么也不会丢失。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>我知道风险</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>如果仍要继续，请输入：%1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>如果仍要继续并自行承担风险，请输入这句话：%1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>这是谁的电脑？(&amp;W)</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>我家人的</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>办公室的</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>有多少台电脑？(&amp;H)</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>只有这一台</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>2 到 5 台</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 台或更多</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>由谁维护它？(&amp;M)</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>必须是免费的(&amp;F)。</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>有孩子使用它(&amp;C)。</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>我想要 VPN(&amp;V)。</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>我想要密码管理器(&amp;D)。</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>它是服务器(&amp;S)。</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>将这台电脑加入列表(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>请选择一个随身携带的文件夹：可以在 U 盘上，也可以是所有电脑都能看到的文件夹。其中保存一份包含所有电脑的列表，并记录谁做了什么。</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>存放列表的文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>选择存放列表的文件夹</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>随身携带哪个文件夹？</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>您的姓名缩写</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>列表未被更改</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>这台电脑已在列表中</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>下一台电脑：请将该文件夹带到那里，打开 Changeover，并按同样的步骤操作。</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>打开列表以便打印</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>正在读取存档文件…</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>办公室概览</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>哪个文件夹中有所有电脑的存档文件？</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>供专业人员查看的详细信息</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>没有概览</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>没有更改任何文件。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>无法写入页面</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>存档文件未被更改。请将它们复制到您有权写入的文件夹中，然后选择该文件夹。</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>此文件夹中没有存档文件</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover 会为每台电脑保存一个文件。请将这些文件集中到一个文件夹中，然后选择该文件夹。</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>打开包含全部电脑的页面(&amp;O)</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>尚待完成</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>…还有更多。页面中有全部电脑。</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>无法读取的文件：%1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>原因和时间</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>移除之前</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>新的防护</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>如果此程序受密码保护，请在这里输入密码。如果没有，请留空。密码只使用一次，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>创建文件(&amp;M)</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>请打开 Kaspersky Password Manager，进入它的设置 &quot;Import/Export&quot;（导入/导出）。选择 &quot;Export to text file&quot;（导出到文本文件）。然后在这里选择该文件。</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>该文件以明文包含所有密码。请将它留在这台电脑上，不要通过邮件发给任何人，用完后请删除。</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>导出的文本文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>哪个是导出的文件？</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>由哪个程序读取它</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome 或 Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>没有创建文件</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>导出的文件未被更改。</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>文件已创建</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：共 %3 个，其中 %2 个</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>请打开新程序的密码页面，在那里选择“导入”。看看是否全部都在，然后在这里删除两个文件。</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>其中缺少部分内容</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>这些程序能容纳全部内容：%1。或者手动复制其余内容。</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>删除新文件</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>删除导出的文本文件</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>请选择一个。同时使用两个防病毒程序会互相妨碍。</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>请等旧程序移除并且电脑重启之后，再安装新程序。Changeover 不会为您安装任何东西。</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>用什么代替其他程序</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>谁来测试防病毒程序？</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>这些实验室每年测试数次。请到那里查看最新结果。</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>以后由什么来保护我？</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Windows 自带。无需安装，无需付费。</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>厂商：%1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>它就在这台电脑上，可以接替。</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>在这台电脑上它无法自行接替。请参阅“移除之前”这一步。</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>无法看出它能否在这台电脑上接替。</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>已知的情况</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>打开 %1 的网页</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>我还不知道(&amp;Y)。</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>根据您的回答会得出一份简短的列表。点击链接会在您的浏览器中打开厂商自己的网页。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>请先询问</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>这台电脑由其他人维护。选择之前，请先询问那个人。</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>没有哪个经过确认的程序符合您的所有回答。请查看“全部比较”，并询问厂商。</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>符合您的回答并且经过确认的排在最前。如果有几个同样符合，则按字母顺序排列。</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>有利之处：</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>不利之处：</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>未经确认，请询问厂商：%1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>这一个：%1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>另一个，名称为(&amp;A)：</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>防病毒程序的名称</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>全部比较</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>原来的位置</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>隔离区中的文件</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>会移除什么？</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>要移除这些程序吗？</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>移除已结束</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>这是计划。每个程序都由其厂商自己的卸载程序移除。移除的内容无法从这里恢复。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>立即移除(&amp;R)</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>请不要关闭电脑</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>如果卸载程序在自己的窗口中提问，请在那里回答。</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>移除已停止</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>移除未能开始</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>请在那台电脑上移除它们</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>程序只能由运行它的电脑来移除。请将磁盘装回去，启动那台电脑，并在那里打开 Changeover。</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>如果它无法启动，请先让人修好。从外部删除这些程序，可能会使它再也无法启动。</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>没有需要移除的内容</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>移除程序需要管理员权限。您按下按钮后，系统会请求管理员权限。</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>这需要您自己来做。Changeover 无法代劳。</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>它会显示自己的窗口。其中的问题要由您来回答。</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>只有名称表明是它。除非您在“发现”这一步选择“是”，否则它会保留。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>可以依次尝试以下办法：</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>卸载程序的代码：%1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>其日志的最后几行：</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>如果您请人帮忙</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>一个文件中包含了帮忙的人需要知道的内容：发现了什么、做了什么，以及卸载程序自己的日志。其中没有密码，也没有人名。不会发送任何内容：由您决定交给谁。</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>收集求助所需的全部信息(&amp;C)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>它在这里：%1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>收集未成功</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>重启未成功</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>保留我的内容</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>防病毒程序移除后，它的设置和被锁起来的文件列表也会随之消失。请先将它们保存到一个属于您的文件中。</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>立即保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>隔离区中的文件列表、程序的设置，以及一份发现情况的报告。您自己的文档会留在原处，不会被触碰。</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>同时复制隔离区中的文件。它们仍会锁起来：其中的任何内容都无法启动(&amp;F)。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>文件要放在哪里？</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>我曾设置让它跳过某些文件夹或程序</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>读取隔离区和设置需要管理员权限。您按下“立即保存”后，系统会请求管理员权限。</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>我在 Kaspersky Password Manager 中存有密码</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>没有需要保存的内容</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>来自另一台电脑的磁盘只会被查看。其中的程序保留的内容都会留在磁盘上。</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover 不会从这台电脑上移除任何内容，所以什么也不会丢失。</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>保存已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>保存未成功。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>不保存，继续。我知道之后这些内容就没有了。</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>您的内容已保存</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>查看其中的内容(&amp;I)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>以下内容被略过</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>以下内容无法保存</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>再次保存(&amp;A)</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1，期限：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>距最后一个期限已过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>图中显示哪些年份</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>自 2024 年的命令起</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>图中显示什么</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>发生的所有事情</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>法律、命令和裁决</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>仅期限</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>按下一个标记，即可阅读发生了什么。菱形表示期限。用箭头键可从一个标记移到下一个标记。</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>来源：%1。检查日期：%2。</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>它会查找 Kaspersky 程序。查找不会更改任何内容。</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>它会将您的设置和列表保存到一个由您保管的文件中。</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>经您同意后，它会用厂商自己的卸载程序移除这些程序。</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>它会检查这些程序是否已移除，以及是否有东西在保护您。</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>它不安装、不下载、也不发送任何东西。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>哪一台练习电脑</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>家里的电脑</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>办公室的电脑</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>这台电脑(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>练习电脑(&amp;P)</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>用示例把整个过程试一遍。您的电脑上不会有任何更改。</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>来自另一台电脑的磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>用于无法启动的电脑。请连接它的磁盘，然后选择磁盘所在的驱动器或文件夹。只会查看磁盘。</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>查看 Changeover 保存的文件…</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>磁盘出现的位置</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>磁盘出现在哪里？</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>我的电脑会怎么样？</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover 会一步一步地将 Kaspersky 程序从电脑上移除。您可以在每一步停下来。</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>这台电脑（%1）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>继续您在 %1 开始的操作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>继续您在 %1 开始的练习(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>我使用这台电脑(&amp;U)</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>我必须移除吗？到什么时候？</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>当局作出了哪些决定，对您意味着什么，以及每条说法的来源。</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>我居住在(&amp;V)</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>语言、外观、关于</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>跟随系统外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>查看存档文件…</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>关于 Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>在此停止(&amp;X)</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>关闭 Changeover，下次再继续</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>练习：这是示例。您的电脑上不会有任何更改。</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>来自另一台电脑的磁盘。只会查看：不会更改其中的任何内容。</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>保存尚未完成。如果现在停止，不会留下写了一半的文件，也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>正在移除一个程序。仍可停止，停止后它会保持原样。</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>现在正在移除一个程序。强行中断可能会损害电脑，所以 Changeover 会完成此程序的移除，保留其他程序，然后关闭。</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>正在清理残留。已经清理的内容都在备份中，可以放回。</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows 正在创建还原点。Changeover 会等它完成，然后关闭。不会移除任何内容。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>厂商的清理工具处于打开状态。Changeover 会等您用完它，然后关闭。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>到目前为止完成的内容保存在 %1 中。您再次打开 Changeover 时，可以从这里继续。</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>要在此停止吗？</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>关闭 Changeover(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续操作(&amp;K)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>普通字号</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>大字号</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>特大字号</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>纸质核对清单…</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>核对清单要保存在哪里？</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>核对清单已创建</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>没有创建核对清单</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>办公室概览…</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows 正在创建还原点。这可能需要几分钟…</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>厂商的清理工具已打开。请在它自己的窗口中回答问题…</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>正在收集已知的信息…</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>正在检查这台电脑上还剩下什么…</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>正在查看这台电脑。不会更改任何内容…</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>停止保存(&amp;V)</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>停止清理(&amp;G)</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>停止移除(&amp;M)</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>电脑：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>姓名缩写：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>移除任何内容之前</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>给电脑充电，或接上电源。关闭所有程序。</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>弄清电脑由谁管理。如果由办公室的控制台管理，请先在那里将它移出。</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>如果 Kaspersky 程序设有密码，请找到密码。</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>打开加密的保险箱，将里面的内容复制到普通文件夹中。将加密的磁盘解密。</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>将 Kaspersky Password Manager 中的密码保存到一个文件中，并妥善保管。</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>打开 Changeover，查看“发现”。在下面记下它列出了哪些程序。</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>保存：将含有设置和列表的那个文件保存在另一个磁盘上。</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>选择新的防病毒程序。请先不要安装它。</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>发现的程序</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>移除并重启</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>用 Changeover 逐个移除这些程序。</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>如果 Changeover 显示“请先不要重启”，请先按它说的做。</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>用“重启”将电脑完整重启，不要用“关机”。</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>再次打开 Changeover。它会自动继续。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>“它已经移除了吗？”显示没有 Kaspersky 程序留下。</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>新的防病毒程序已安装、已开启，并且是最新的。防火墙已开启。</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>键盘、鼠标、互联网和打印机都能正常使用。</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>报告已打印，或与保存的文件放在一起。</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>订阅的自动续订已关闭。</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>同一个人的手机和其他设备也已处理。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>核对清单：让电脑告别 Kaspersky</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>Linux 没有注册表。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 与备份不在同一个磁盘上。未做任何更改。请自行移动它。</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 不存在。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 已存在，并保持原样。</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>通往 %1 的路径经过一个链接。未做任何更改。</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>系统不允许移动 %1。未做任何更改。</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows 不允许更改 %1。它保持原样。</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows 不允许移除 %1 的全部内容。其中原有的内容都在备份中。</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows 没有接受 %1 的全部值。</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>Windows 的服务管理器已不再识别 %1。请重启电脑，然后再看一次。</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 是驱动程序。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 仍在运行。未做任何更改。</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>有程序仍在使用 %1。请重启电脑，然后再试一次。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>无法完整复制 %1，因此它会保留。</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的备份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>“%1”不在（或已不在）这台电脑上。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 会保留。%2 未做任何更改。</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>这里只报告它。</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>正在重新查看</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>清理需要管理员权限。未做任何更改。</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>在处理它之前已停止。它保持原样。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>已清理。</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>没有可放回的内容：这台电脑上没有任何清理的备份。</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>那次清理的所有内容之前都已放回。</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>在处理它之前已停止。</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>已放回。重启后 Windows 才会识别它。</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>已放回。</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>此文件由“%1”签名，它不是该产品的厂商。不会运行此文件。</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>由 %1 颁发</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>没有人为此文件签名，因此没有人知道它是谁制作的。不会运行此文件。</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>此文件在签名之后被更改过。不会运行此文件。请从厂商自己的网页重新获取一份。</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows 不知道此文件的签名背后是谁。不会运行此文件。</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows 不接受此文件的签名。不会运行此文件。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>此文件大于 %1 MB。它不是厂商的清理工具。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>厂商的清理工具是 Windows 程序。它无法在这里运行。</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>没有检查任何文件。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>厂商的清理工具已打开。请在它自己的窗口中回答问题</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>无法将清理工具复制到只有管理员才能写入的位置。</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>没有开始写入任何文件。</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>无法启动清理工具。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>无法读取此文件，或者文件为空。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>一步一步地将 Kaspersky 软件从电脑上移除。</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>将迁移记录、保存的内容和练习电脑存放在此文件夹中。</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>如果有等待中的迁移记录，则继续它。</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>使用此语言：%1。</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>外观：%1。</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>要查看的存档文件。</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>这是 Kaspersky 中设置的排除内容，供 Microsoft Defender 使用。由 Changeover 写入，Changeover 绝不会运行它：请先阅读，再作决定。</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>显示会做什么，不做任何更改：</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>以管理员身份将排除项添加到 Defender，并将添加的内容记录在此文件旁边的 %1 中：</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>以管理员身份，准确移除那里记录的内容。请将两个文件放在一起：</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>每个排除项都是 Defender 不会查看的地方。请只保留您需要的，并删除其他行。</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>-Apply 和 -Undo 只能使用其中一个。</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>请以文件形式启动此脚本，这样它才知道自己所在的文件夹。未做任何更改。</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>此操作需要管理员：请用“以管理员身份运行”打开 PowerShell，然后重新启动脚本。未做任何更改。</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>这里只显示会做什么。不做任何更改。</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender 是当前起作用的防病毒程序。</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender 与另一个防病毒程序同时运行。请先移除另一个；在此之前 -Apply 不会添加任何内容。</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender 已关闭，多半是因为有另一个防病毒程序。请先移除另一个；在此之前 -Apply 不会添加任何内容。</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender 没有回应：它可能已关闭或不存在。在它回应之前，-Apply 不会添加任何内容。</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>Defender 已经排除的内容只会显示给管理员。</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows 不显示 Defender 已经排除的内容，因此无法准确撤消。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>将会添加：</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>已经存在：</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>已添加：</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>之前就已不存在：</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>未成功：</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>要执行，请以管理员身份加上 -Apply 重新启动此脚本。</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>已完成。添加的内容记录在这里，供 -Undo 使用：</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>并非所有内容都能添加。添加的内容已记录，供 -Undo 使用。</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>无法记录添加的内容，因此在这里停止。无法写入此文件：</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>没有可撤消的内容，未做任何更改。找不到此文件，或者其中没有内容：</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>已完成。-Apply 添加的所有内容都已移除。</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>并非所有内容都能移除。剩下的内容仍有记录。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>请再看一下此项：</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>危险，因此已关闭：</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>无法识别，因此不起作用：</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>如果仍要开启，请删除下一行前面的 #。</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation>（已知的产品代码）</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>已安装软件包的列表</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>此用户自开机以来没有登录，因此其设置没有加载。</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>帐户列表</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>正在运行的服务列表</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>这里存放临时文件，任何程序都可以放入：恶意软件最先选择在此解开自己。</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Windows 本身就在这里，恶意软件喜欢藏在它的文件中间。</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>它包含这台电脑上的所有程序。请只排除某个程序的某个文件夹。</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>任何程序都可以在这里创建文件夹。请改为只排除某个程序的某个文件夹。</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>它包含一个人保存、下载和启动的一切。</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>来自互联网或邮件的内容会到达这里。</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>用户启动的任何程序都可以不经询问就写入这里，恶意软件也一样。</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>这里的内容会随 Windows 一起启动。</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>浏览器将从互联网获取的内容保存在这里。</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>这里存放已删除的文件，没有人会再去看它们。</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft 不建议这样做：攻击经常通过 Java 发生。</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>没有说明它在哪个驱动器上，因此同名的恶意软件也可能包括在内。请写出完整路径。</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>它涵盖了不止一台服务器或不止一个共享文件夹。</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>它涵盖了整个驱动器或共享文件夹：几乎没有什么可保护的了。</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>无论恶意软件在哪里创建这个名称的文件夹，都会被它涵盖。</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft 不建议排除程序的整个文件夹。最好只排除其中的一个文件夹或文件。</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>它涉及 Kaspersky 自己的文件夹：Kaspersky 移除后就没有用了。</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>攻击会以这类文件的形式出现，而这类文件会全部被排除。</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft 不建议这样做，除非每个显示图片的程序都始终是最新的。</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>攻击会以这类文件的形式出现，而任何名称与之相似的文件都会被排除。</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>攻击者会用此程序打开或启动他们自己的文件，而 Defender 不会查看这些文件。</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>它是 Kaspersky 自己的程序之一：Kaspersky 移除后就没有用了。</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>它超过了 Windows 路径允许的长度。</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>它没有指明任何文件或文件夹。</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Defender 不接受用通配符代替驱动器号：这样写不会有效果。请为每个驱动器各写一行。</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>开头的变量后面缺少一个反斜杠。</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender 以系统身份运行，不知道用户自己的变量。这里已改写为使用这台电脑的所有用户的同一文件夹。</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>缺少服务器的名称。</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>通配符后面的 &quot;..&quot; 没有明确的含义。</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Windows 中没有文件或文件夹可以使用这个名称。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>Microsoft 的列表中没有这样的变量。只有为整台电脑设置了它，它才有效。</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender 不支持 **。一个 * 代表一个文件夹。</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>在 Defender 中，两个反斜杠之间的 * 代表一个文件夹，而不是多个。</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender 在一个条目中最多接受六个通配符和变量：这样写不会有效果。</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>这不是像 .bak 那样的文件扩展名。</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>它被标为程序，但不以 .exe、.com 或 .scr 结尾。</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>Defender 不接受不带文件夹的程序名称中的通配符：这样写不会有效果。</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>恶意软件可以给自己取同样的名称。最好写出程序及其文件夹，并在前面加上 process:。</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>这既不是路径，也不是像 .bak 那样的扩展名，也不是程序名称。</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>这是程序。作为路径，只会排除它自己的文件，不会排除它打开的内容。要排除它打开的内容，请在前面加上 process:。</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>其中含有看不见的字符。请手动重新输入。</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>它涵盖了这台电脑上的所有文件：没有什么可保护的了。</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>后面的内容被当作注释。</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>排除此文件，或者此文件夹及其中的所有内容。</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>排除所有驱动器上带有此扩展名的所有文件。</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>排除此程序打开的内容，无论在哪里；不排除程序本身。</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>排除任何同名程序打开的内容；不排除程序本身。</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>这对一个排除项列表来说太多了：最多 %1 行，1 MiB。</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>受信任应用程序</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>这不是 UTF-8 编码的文本。请用“记事本”打开它，选择“另存为”，并在那里选择编码 UTF-8。</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>请确认密码无误。密码只试过一次，因为产品可能会将自己锁定。</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>如果产品受密码保护，请提供密码，然后再试一次。</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>如果产品受密码保护，请在产品自己的设置中将其关闭。</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>请在产品自己的设置中关闭它的自我保护，然后再试一次。</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>请重启电脑，然后再试一次。</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>请修复产品：在原有产品之上安装同一版本。然后移除它。</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>如果您有厂商自己的清理工具，请使用它。Changeover 会检查是谁签的名。</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>如果那样也无法完成，请以安全模式启动 Windows，并在那里运行该工具。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>它之前就已不存在。</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>已移除。重启后即告完成。</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>请重启电脑，然后检查结果。</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>在移除任何内容之前已停止。产品仍像以前一样工作。</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>现在正在安装或移除另一个程序。未做任何更改。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成，然后再试一次。</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>卸载程序已停止。多半是密码不对。产品仍然存在。</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>请检查密码。密码只试过一次，因为产品在多次尝试后可能会将自己锁定。</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>卸载程序已停止。产品仍然存在。</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>如果产品受密码保护，请提供密码，然后再试一次。否则，请在产品自己的设置中关闭它的自我保护，重启电脑，然后再试一次。</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>请在产品自己的设置中关闭密码保护和自我保护，重启电脑，然后再试一次。</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows 不允许移除。未做任何更改。</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>请用管理员帐户运行 Changeover。</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows 无法打开产品的安装包。产品仍然存在。</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>请在原有产品之上安装同一版本来修复它，然后移除它。</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Windows Installer 没有回应。未做任何更改。</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>请重启电脑，然后再试一次。在安全模式下 Windows Installer 不会运行。</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>产品的另一个版本造成了妨碍。未做任何更改。</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>请在 Windows 的“设置”&gt;“应用”&gt;“安装的应用”中查找该产品。</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>卸载程序报告代码 %1。产品可能仍然存在。</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>请重启电脑，然后再试一次。日志中记录了发生的情况。</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>软件包管理器无法移除它（代码 %1）。</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>请阅读下面的消息。请先完成或修复其他软件包操作，然后再试一次。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>这台练习电脑没有 %1 的导出。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>导出已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>产品需要密码，而 %1 不接受密码。请在产品自己的窗口中保存设置。</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>产品在导出设置之前需要密码。没有提供密码。</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>产品没有接受密码。密码只试过一次，不会自动再试，因为多次输错后产品会将自己锁定。</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>如果密码不对：密码只试过一次，不会自动再试。</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1 没有在 %2 秒内完成，已将其结束。它需要产品正在运行，并且电脑前有已登录的用户。</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1 写入了超过 64 MiB，已将其结束。设置不会有这么大。</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1 不停地输出内容，已将其结束。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1 崩溃了。没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1 报告已导出设置，但没有写入文件。</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1 报告已导出设置，但文件是空的。</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1 写入了超过 64 MiB。设置不会有这么大。</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>产品的这个版本已经过期，不再回应任何命令。如果它自己的窗口还能打开，请在那里保存设置。</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>产品的这个版本不支持这种导出设置的方式。请在它自己的窗口中保存设置。</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>产品自己中断了导出。</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1 无法导出设置（代码 %2）。</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 不是完整路径。</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>产品自己的程序 %1 不存在。</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>无法为导出创建临时文件夹。</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1 没有给出列表（代码 %2）。</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>无法读取 %1 写入的文件。</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>不知道 %1 安装在哪里，因此无法启动它自己的导出。</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>只识别出了它的名称，因此未经您同意不会启动它的任何程序。</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>正在保存 %1 的设置</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>正在读取 %1 的隔离区</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>空间不足，无法写入 %1。之前已有的内容没有任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>写入 %1 失败。之前已有的内容没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 已存在，并保持原样。请选择另一个名称。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 是文件，不是文件夹。请选择另一个位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>无法创建文件夹 %1。请选择另一个位置。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>读取 %1 失败。</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 太大，不像是它应有的内容。</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>没有任何残留</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>没有发现任何内容</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>已移除，尚未检查</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>需要重启</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>还有残留</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>已发现，尚未处理</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>仍安装着</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>无法查看所有位置</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>等待有人决定</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>由 %1 保护</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>无法查询</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>仍然存在的内容</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>只显示包含这些文字的电脑：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>共 %2 台，显示 %1 台</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>曾有什么</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>存档文件</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近一次看到</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>它的时钟不准，所以这里用的是文件的时间。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>办公室概览</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>共 %2 台电脑，已完成 %1 台。</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>没有找到记录电脑情况的文件。请指定存放存档文件的文件夹，或存放 changeover-cli 所写文件的文件夹。</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>电脑列表</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>它不是完整的 JSON 文本：内容被截断或被更改过。</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>它没有说明是关于哪台电脑的。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>美国。</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>免费或付费</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>免费。它是 Windows 的一部分。</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>“Windows 安全中心”应用</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>它是内置的，并会显示在那里。</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>旧的防病毒程序</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>在 Windows 10 和 11 上，另一个防病毒程序移除后，它会再次自行开启。在 Windows Server 上则可能不会。</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>家长控制</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety 是一项单独的免费服务。</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>没有。Microsoft 365 应用的 VPN 已于 2025 年 2 月 28 日停止。</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>密码管理器</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>其他同名程序</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>Microsoft 365 附带的 Microsoft Defender 应用是另一个程序。它可与其他防病毒程序同时使用。</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>独立测试</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST 于 2024 年 3 月和 4 月在 Windows 11 上的测试：防护得 6 分（满分 6 分），速度得 6 分（满分 6 分）。安装程序所需的时间比平均水平的产品更长。</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>不是 Kaspersky 的产品</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>2024 年 6 月的一篇报纸专栏称它是 Kaspersky 的产品。这是错误的。测试实验室将它们列为两个产品。</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>Deluxe 方案包含供五台设备使用的 VPN。</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>设备数量</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>Deluxe 方案涵盖五台设备。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>Deluxe 方案有 50 GB 的备份空间。</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>如果您使用 VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>Kaspersky 的 VPN 使用的是 Pango 的服务。付费用户得到了 UltraVPN。请自己选择一个 VPN，或者不使用。Microsoft Defender 自 2025 年 2 月 28 日起没有 VPN。</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>如果您使用 Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>移除它之前，请将您的密码导出到文本文件。在它的窗口中，打开 Settings（设置），然后打开 Import/Export（导入/导出），再选择 &quot;Export to text file&quot;（导出到文本文件）。任何打开此文件的人都能读取它，所以用完后请删除。该程序的备份文件没有用处。只有同一个程序才能打开它。</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>能读取该文本文件的密码管理器</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden 可以用 &quot;Kaspersky Password Manager (txt)&quot; 格式读取它。Proton Pass 也可以读取它：登录信息和笔记。之后请检查您的笔记。</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>您自己电脑上的密码管理器</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC 本身不能读取该文本文件。另一厂商的工具可以将它转换为 CSV 文件。然后在 KeePassXC 中选择“数据库”&gt;“导入”&gt;“CSV”，并勾选 &quot;First row contains field names&quot;（第一行包含字段名称）。</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>如果您在电脑上使用 Safe Kids</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety 是免费的。家里的每个人都需要一个 Microsoft 帐户。它可以限制屏幕使用时间、应用和游戏，并显示使用了什么以及家人的位置。它只在 Microsoft Edge 中筛选网站。它会阻止其他浏览器，除非您允许它们。位置和驾驶提醒需要 Microsoft 365。在 iOS 上它的功能较少。</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>如果您使用 Secret Vault（私密保险箱）</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>请在移除 Kaspersky 之前打开保险箱，将您的文件复制出来。之后只有 Kaspersky 程序才能打开它。没有人能找回它的密码。输错十次后，它会锁定一小时。</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>您使用 Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft 已于 2025 年 10 月 14 日停止修复 Windows 10。但 Defender 仍会获得针对新威胁的更新，直到 2028 年 10 月。因此 Defender 会保持最新，而 Windows 10 本身不会。</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>您使用 Windows Server：请手动检查 Defender</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>在 Windows Server 上，Kaspersky 移除后 Defender 可能仍然关闭。如果有人曾手动关闭或移除它，就会这样。管理员可以将它恢复。有一份报告说，在 Windows Server 2019 上，有人移除它之后这样做没有成功。</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>请查看是否有策略或注册表将 Defender 关闭。该策略名为 &quot;Turn off Windows Defender&quot;（关闭 Windows Defender）。</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>如果 Defender 被关闭，请以管理员身份打开“命令提示符”。运行以下命令，然后重启：&quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>如果 Defender 已从 Windows Server 2019 或更高版本中移除，请以管理员身份运行以下命令，然后重启：Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>如果它已从 Windows Server 2016 中移除，请运行以下三条命令，然后重启：Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features，然后 Dism /Online /Enable-Feature /FeatureName:Windows-Defender，再然后 Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>请从 Windows 更新获取最新的 Defender，或在 Microsoft 更新目录中查找 KB4052623。它不会自动到来。</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>请再次查看 Defender 是否已开启。</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>乌克兰将 Kaspersky 列入制裁名单</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>乌克兰于 2015 年 9 月将 Kaspersky 列入名单。之后其国家机关停止使用该软件。</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>乌克兰的国家机关</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>一个联邦采购机构停用 Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>2017 年 7 月，GSA（总务管理局）将 Kaspersky 从其核准供应商名单中删除。GSA 负责为联邦机构采购。</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>联邦机构</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>联邦机构被要求移除 Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>国土安全部向联邦机构下达了一项命令。它们有 30 天时间查找该软件，截至 10 月 13 日。它们有 60 天时间制定计划，截至 11 月 12 日。90 天之后，即 2017 年 12 月 12 日，它们必须开始移除该软件。</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>媒体报道 NSA 文件被盗</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>没有人；这是媒体报道</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>英国就来自俄罗斯的防病毒程序提醒其机关</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>英国网络安全中心致函政府机关。如果俄罗斯的访问会损害国家安全，它们就不应使用来自俄罗斯的防病毒程序。标为 SECRET（机密）或更高级别的系统绝不应使用它。</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>英国政府机关</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>一项法律禁止联邦使用</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>2018 年的国防法于 2017 年 12 月签署。其第 1634 条禁止联邦自 2018 年 10 月 1 日起使用 Kaspersky。</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>荷兰政府逐步停用 Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>荷兰中央政府决定停止使用 Kaspersky 防病毒程序。它建议关键企业也这样做。同一天，Kaspersky 宣布迁往苏黎世。</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>荷兰中央政府</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>美国一家法院驳回 Kaspersky 的两起诉讼</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky 就 2017 年的命令和该法律提起了诉讼。法院驳回了这两起诉讼。</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>一项关于联邦合同的规则公布</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>该规则在联邦合同中增加了一项条款。它于 2018 年 7 月 16 日生效。</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>联邦机构及其承包商</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>联邦使用禁令开始生效</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>自这一天起，联邦机构不得使用 Kaspersky。承包商不得向政府供应它。他们也不得用它来为政府制作数据或完成其他工作。</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>一家上诉法院维持联邦禁令</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>2018 年 11 月，华盛顿特区的上诉法院维持了该禁令。它表示，该禁令是为了防止损害，而不是为了惩罚。</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>一项行政令为此类案件开辟道路</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>它涉及信息技术供应的安全程度。2024 年关于 Kaspersky 的命令以它为依据。</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>没有人；仅供您参考</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>司法部移交此案</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>2021 年 8 月，司法部将 Kaspersky 一案移交给商务部。</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>商务部启动审查</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>2022 年，商务部开始调查此案。</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>美国官员私下提醒企业</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>路透社于 2022 年 3 月 31 日报道，官员曾提醒运营关键系统的企业。秘密通报始于入侵乌克兰的次日。</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>德国就 Kaspersky 防病毒程序发出警告</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>德国网络安全机构建议人们更换它。法院拒绝叫停该警告，最近一次是在 2022 年 4 月。</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>法律上没有人；这是建议</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>FCC（联邦通信委员会）将 Kaspersky 列入受管制清单</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>运营商不得将联邦补贴资金用于 AO Kaspersky Lab 的安全产品。FCC 以 2017 年的命令为依据。</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>从 FCC 项目获得资金的运营商</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>英国扩大建议范围</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>英国网络安全中心将其建议扩大到更多公共机关、与乌克兰有联系的企业，以及运营关键系统的企业。它表示没有证据表明俄罗斯打算滥用此类产品。它又补充说，这并不能证明什么。</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>意大利要求公共机关更换 Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>意大利的公共机关</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>媒体报道可能立案</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>2023 年 4 月，《华尔街日报》写道，商务部正在考虑对 Kaspersky 采取措施。</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>加拿大禁止在政府手机上使用 Kaspersky</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>该禁令涵盖政府配发的移动设备。微信也在禁令之列。</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>加拿大政府</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>商务部宣布其命令</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>它名为“最终裁定”(Final Determination)。这是依据这些规则作出的第一项命令。它禁止 Kaspersky 与美国人士开展安全软件业务。由此产生两个期限。</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky、经销商，以及内置其软件的厂商</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>三家 Kaspersky 公司被列入出口清单</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>该清单名为“实体清单”(Entity List)。它列出了俄罗斯的 AO Kaspersky Lab 和 OOO Kaspersky Group，以及英国的 Kaspersky Labs Limited。该措施于 2024 年 6 月 24 日生效。任何人向它们发送受美国出口规则管辖的货物或技术，都需要许可证。许可证通常不予批准。</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>各地经手受美国出口规则管辖货物的出口商</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Kaspersky 的十二名领导人受到制裁</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>财政部将该公司的十二名领导人列入名单。它没有将该公司、该公司拥有的公司或 Eugene Kaspersky 列入名单。</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>所有美国人士，他们不得与这十二人往来</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>该命令和出口清单公布</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>两者都刊登在《联邦公报》上。</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky 表示将离开美国</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky 表示，将从 7 月 20 日起逐步结束其美国业务，并裁减那里的岗位，不到 50 个。其美国网站当时已经停止销售。</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>没有人；这是 Kaspersky 自己的选择</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky 向其美国用户告别</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>它在一封信中免费提供部分产品六个月：Standard、Plus、Password Manager、Safe Kids 和 VPN Secure Connection。更新仍须在命令规定的日期终止。</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>法律上没有人；它涉及美国的家庭用户</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Kaspersky 不得向美国人士销售</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>从此时起，Kaspersky 不得就命令所涵盖的产品与美国人士进行新的交易。这指的是新的销售，以及内置其软件的新交易。我们认为续订也属于新的交易。</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>内置 Kaspersky 的新设备得不到 FCC 批准</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>FCC 表示，内置 Kaspersky 软件的设备不能获得其批准。</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>设备制造商</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky 就 UltraAV 致函美国用户</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>从这一天起，Kaspersky 发送了关于转移到 UltraAV 的电子邮件。</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>在 Windows 上 UltraAV 取代 Kaspersky</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>更新和转售必须停止</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，Kaspersky 不得向美国人士发送更新。它不得在美国或在美国人士的系统上运行其云网络 Kaspersky Security Network。任何人不得转售该软件、将其内置到其他产品中，或为此目的授予其许可。可以更新的最后一个完整日是 9 月 28 日。</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Kaspersky 应用从 Google Play 下架</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google 在全世界将这些应用从其商店下架，并关闭了厂商的帐户。它以商务部设定的限制为由。已经安装的应用可以继续使用。Kaspersky 称 Google 在 9 月 29 日之前就采取了行动。</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky 关闭其英国办事处</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>2024 年 10 月上半月，这个不到 50 人的办事处关闭。合作伙伴继续在那里销售产品。</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>媒体发现仍有人在使用它</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>2024 年底，记者发现美国有人仍通过迂回的途径获得更新。</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>该命令所依据的规则成为最终规则</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>这些规则列出了哪些行为属于违规。批准被禁止的交易、为其付款或提供帮助，都可能违规。虚假陈述也可能违规。规则还规定了最高处罚。</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>受美国法律管辖的所有人</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>澳大利亚禁止在政府系统上使用 Kaspersky</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>各机关必须在 2025 年 4 月 1 日之前移除它、阻止新的安装，并进行报告。</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>澳大利亚的政府机关</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>意大利更新其清单</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>一份新的通知取代了 2022 年的通知。Kaspersky 仍在清单上。</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>我必须移除它吗？到什么时候？</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>没有法律要求您移除它。没有人会因为在家使用它而被罚款。但 Kaspersky 不得再为您更新它。从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，面向美国用户的更新必须停止。没有更新，它就会漏掉新的威胁。所以请尽快换用另一个防病毒程序。</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>没有法律要求私营企业移除它。您不会因为使用它而被罚款。但从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，面向美国用户的更新必须停止。没有更新，它就会漏掉新的威胁。所以请尽快在每台电脑上换用另一个防病毒程序。如果您销售它、将它内置到产品中，或者为政府工作，则适用其他规则。那么请在上面的列表中选择相应的一行。</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>是的，而且期限已过。联邦机构必须自 2017 年 12 月 12 日起开始移除它。自 2018 年 10 月 1 日起，法律禁止使用它。您是承包商吗？那么您不得向政府供应它。您也不得用它来为政府制作数据或完成其他工作。如果您发现它，必须报告。所以请按照贵单位的规定立即移除它。</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>您不得再销售它。从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，任何人不得转售它、将它内置到其他产品中，或为此目的授予其许可。这样做的人可能被罚款。您可以为客户移除它。没有法律要求您移除仅供自己使用的副本。但它不再获得更新，所以请尽快更换。</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>美国的命令不要求您移除它。它不禁止向其他国家的人销售。您所在的国家可能有自己的规定，尤其是对公共机关。您是美国人士吗？那么该命令对您同样适用。Kaspersky 不得向您销售，并且自 2024 年 9 月 29 日起不得更新您的副本。即便如此，您也不会因为使用它而被罚款。</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>2024 年的命令对谁有约束力？</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>它约束 Kaspersky，连同其母公司和属于它的所有公司。它也约束转售其软件或将其内置到其他产品中的人。该命令针对的是与美国人士的业务，无论他们身在何处。仅使用该软件的个人和企业不受约束。</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>如果它仍安装着，我违法吗？</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>不违法。个人和企业不会因为使用已有的副本而受罚。商务部长也这样说过。但风险由您自己承担。联邦机构及其承包商适用其他规则。</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>它会停止工作吗？</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>它会继续运行。但美国用户得不到官方更新，所以它会漏掉新的威胁。</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>该命令涵盖什么？</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>它涵盖三项内容。第一，Kaspersky 的任何安全产品或服务。第二，它的任何防病毒程序。第三，其他厂商产品中内置的 Kaspersky 软件。命令末尾的列表只是举例。</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>还允许什么？</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>有三项内容不在其中。第一，关于威胁的数据，即威胁情报。第二，安全培训。第三，仅用于告知或教学的咨询。您可能读到过，Kaspersky 的所有服务都被禁止。这几项并没有。</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>谁会被罚款，罚多少？</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>如果您只是使用它，不会被罚款。销售它的人可能被罚款。任何违反该命令、协助被禁止的交易或为其付款的人，也可能被罚款。最高罚款为 368,136 美元，或交易额的两倍，以较高者为准。该金额在 2024 年有效，2025 年 4 月的文本中仍为该金额。故意违反该命令的人可能面临最高 1,000,000 美元的罚金。个人还可能面临最高 20 年监禁。</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>在被罚款之前，我会收到警告吗？</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>有一篇新闻报道说，商务部打算先告知企业。它没有透露消息来源。请不要指望这一点。</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>也有制裁吗？</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>有，自 2024 年 6 月 21 日起，针对 Kaspersky 的十二名领导人。美国人士不得与他们往来。该公司不在那份名单上。该公司拥有的公司和 Eugene Kaspersky 也不在名单上。</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>美国为什么作出这个决定？</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>商务部给出了以下理由。该公司受俄罗斯法律管辖，当地政府要求时必须回应。它的程序在您的电脑上拥有全部权限，可以看到您的数据。它可能植入有害代码，或者扣住更新不发。内置在其他产品中时，它可能不被察觉。Kaspersky 提出的措施在商务部看来不够充分。公开文件没有列出任何一起通过该产品发动攻击的事例。</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>Kaspersky 如何回应？</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>它向商务部提交了书面答复。在答复中，它提出了降低风险的措施。它否认 2017 年关于 NSA 文件的媒体报道。2018 年 5 月，它宣布迁往苏黎世。它就联邦禁令提起诉讼；法院维持了该禁令。2024 年 7 月，它表示将离开美国。</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>Kaspersky 监视过我吗？</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>没有这方面的公开证据。该命令的依据是该公司可能被迫做什么。有两篇较早的媒体报道。Kaspersky 对其提出异议。</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>它是一个差的防病毒程序吗？</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>测试实验室对它的评价仍然很高。AV-Comparatives 将它评为 2025 年的 Top-Rated（最高评级）。更换的原因是另外的。美国用户得不到更新，而商务部认定存在风险。</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>美国政府的建议是什么？</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>它建议您尽快换用另一家厂商的产品，以免在防护终止期间您的数据面临风险。商务部长要求人们立即停止使用它。她说明的理由是人们的数据和家人。</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>对企业的建议是什么？</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>企业应在 2024 年 9 月 29 日之前换用其他厂商的产品。我们补充一点：请询问您其他产品的厂商，其中是否内置了 Kaspersky 软件。</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>在哪里可以找到官方清单？</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>商务部指定了一个网页，用于查看禁止内容的清单和获取帮助。其地址是 oicts.bis.gov/kaspersky。</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>您可能读到过：禁止使用它。</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>您可能读到过：用户有 100 天时间。</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>法律没有给用户规定期限。从 2024 年 6 月 20 日到 9 月 28 日，仍允许更新。这是为了让人们有时间选择其他产品。</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>您可能读到过：是总统禁止的。</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>命令是商务部下达的。它依据的是 2019 年 5 月 15 日的行政令和自己的规则。这些规则是 15 CFR 第 7 部分，今天为第 791 部分。</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>您可能读到过：它在 2017 年就被禁止了。</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>2017 年的命令只约束联邦机构。2017 年 12 月随后出台了一项法律。该法律对联邦使用的禁令自 2018 年 10 月 1 日起生效。</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>您可能读到过：只禁止新客户。</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>禁止与美国人士的任何新交易。我们认为续订也属于新的交易。但我们没有见过这样说的官方文本。</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>您可能读到过：它针对的是美国公民。</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>该命令说的是美国人士，范围更广。它在美国境内适用，对美国人士则无论身在何处都适用。有一家律师事务所提到居住在国外的公民和居民。</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>您可能读到过：与 Kaspersky 不能有任何业务往来。</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>“实体清单”是一项出口规则。它列出了 Kaspersky 的三家公司。任何人向它们发送受美国出口规则管辖的货物或技术，都需要许可证。许可证通常不予批准。该清单不冻结它们的资金。</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>您可能读到过：此案始于 2022 年。</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>司法部于 2021 年 8 月将此案移交给商务部。审查始于 2022 年。</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>您可能读到过：在 9 月 29 日之前允许销售。</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>对经销商来说是这样。Kaspersky 自身从 2024 年 7 月 20 日起就受到约束。</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>您可能读到过：Bitdefender 是 Kaspersky 的产品。</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>并不是。2024 年 6 月的一篇报纸专栏弄错了。测试实验室将它们列为两个产品。</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>我销售或维修电脑。我可以为客户装回它吗？</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>请不要转售它、授予其许可，或将它加入您销售的产品中。您可以移除它。</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>我还能通过 VPN 或国外的密钥获得更新吗？</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>媒体发现有人这样做。但 Kaspersky 不得为美国人士提供服务，任何人也不得转售它。Changeover 不会为此提供帮助。风险由您自己承担。</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>我还能再次下载它吗？</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>不能。对美国用户，下载已关闭。网站、My Kaspersky、应用商店和浏览器附加组件都是如此。</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>为什么应用从 Google Play 消失了？</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>2024 年 9 月 29 日前后，Google 在全世界将 Kaspersky 应用从其商店下架。已经安装的应用可以继续使用。</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>UltraAV 好用吗？</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>2024 年，已知的对它的独立测试很少。据说它的引擎来自印度企业 Max Secure。请向测试实验室了解更新的结果。</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>我从未得到 UltraAV。我受到保护了吗？</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>在 Mac、Android 和 iOS 上，必须自己安装它。所以它可能并不存在。请逐一查看每台设备由什么来保护。</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>Windows 自带的 Defender 够用吗？</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>对许多家庭用户来说够用。在 Windows 10 和 11 上，Kaspersky 移除后它会自行恢复。在 Windows Server 上则可能不会。</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>我的密码在 Kaspersky Password Manager 中。现在怎么办？</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>请在移除它之前，也在您的帐户消失之前，将密码导出到文本文件。它的备份文件没有用处：只能在同一个程序中打开。Bitwarden 和 Proton Pass 可以读取该文本文件。</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>Kaspersky 的 VPN 怎么办？</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>它使用的是 Pango 的服务。付费用户得到了 UltraVPN。请自己选择一个 VPN，或者不使用。</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>可以用什么代替 Safe Kids？</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>一种办法是 Microsoft Family Safety。它可以限制屏幕使用时间、应用和游戏，并显示使用了什么。家里的每个人都需要一个 Microsoft 帐户。</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>我在 Secret Vault（私密保险箱）中存有文件。现在怎么办？</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>请在移除 Kaspersky 之前打开保险箱，将文件复制出来。之后只有 Kaspersky 程序才能打开它。</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>我的网络保险会受影响吗？</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>德国的一位经纪人曾警告，保险保障可能会受影响。请询问您的保险公司。</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>我的国家有自己的规定吗？</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>整个欧盟有禁令吗？</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>我们没有找到。有五个国家曾要求实施禁令：爱沙尼亚、爱尔兰、拉脱维亚、立陶宛和波兰。</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>我的新防病毒程序开启了吗？</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>在 Windows 10 和 11 上，另一个防病毒程序移除后，Defender 会自行恢复。它可能需要先重启一次。它的更新可能是旧的，所以请获取新的更新。在 Windows Server 上它可能仍然关闭。请在继续之前查看一下。</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>现在是谁在扣我的卡？</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>家庭用户被转移到 UltraAV，扣费时间保持不变。请查看是谁在扣您的卡。如果您不想再付费，请关闭自动续订。</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>我必须保留 UltraAV 吗？</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>不必。请用它自己的卸载程序移除它。有人尝试其他方法时，它在重启后又回来了。UltraVPN 是一个单独的程序。</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>我的手机和其他电脑怎么办？</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>请逐一查看。在 Android 上，Kaspersky 应用会保留并继续工作，尽管 Google Play 上已不再有任何 Kaspersky 应用。在 Mac、Android 和 iOS 上，没有新的防病毒程序自动到来。</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>请逐一查看。在 Android 上，Kaspersky 应用会保留并继续工作，尽管 Google Play 上已不再有任何 Kaspersky 应用。</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>导出的密码怎么处理？</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>该文本文件没有加密。任何打开它的人都能读取它。请将它导入新的密码管理器，并检查是否全部都在。然后删除该文件，并清空回收站。请不要通过邮件发送它。</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>我的浏览器里还留有什么吗？</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>可能有。在 2022 年的一次测试中，防病毒程序移除后，Kaspersky 附加组件仍留在浏览器中。请打开每个浏览器，手动移除它。</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>我的其他产品中有 Kaspersky 吗？</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>它可能在路由器中，或者在另一厂商的防病毒程序中。这些厂商必须在 2024 年 9 月 29 日之前停止内置它。请询问厂商，或者更换该产品。内置它的新设备得不到 FCC 的批准。</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>我是承包商，发现了它。我必须做什么？</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>您必须向政府报告。在该合同中为您工作的企业也受同一规则约束。</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>集中管理</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。七项测试中有六项获得最高等级，速度获金奖。AV-TEST 2025 年度奖，家用：易用性（Free Antivirus）。</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。七项测试中有六项获得最高等级，速度获金奖。AV-TEST 2025 年度奖，家用：易用性。</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>罗马尼亚。</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。高级威胁防护获金奖。AV-TEST 2025 年度奖，家用：防护（Total Security）。</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>AV-TEST 2025 年度奖，商用：防护（Business Security）。</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>它如何防护</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>借助 clamd 和 clamonacc，它会在文件打开时查看文件，并可以阻止它们。这只适用于 Linux，内核须为 3.8 或更高版本。</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>斯洛伐克。</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。七项测试全部获得最高等级，高级威胁防护获金奖。</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>芬兰。</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection 就是其中之一。它的厂商提供了从 Kaspersky 转移密码的指南。</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>AV-TEST 2025 年度奖，家用：易用性（Total）。</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。两项银奖。</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>付费，或试用。免费程序没有实时保护。</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>它涵盖任意数量的设备。</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>AV-TEST 2025 年度奖，家用：速度和高级防护（Total Protection），以及易用性。</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>付费。它包含在 Microsoft 365 Business Premium 中，也有单独的方案。</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>与另一个防病毒程序同时存在时，它的实时保护可能会变成关闭状态。这时电脑会显示为未受保护。</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>它用同一个门户管理电脑和服务器。最多适用于 300 名用户，每名用户五台设备。</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>每台服务器都需要单独的许可证。最多适用于 60 台服务器。</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Linux 服务器</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>服务器许可证也涵盖它们。</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>在 Windows 10 和 11 上，如果有另一个防病毒程序，它的防病毒功能会自动退让；另一个程序消失后，它会再次开启。在 Windows Server 上，您需要手动设置。</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>它适用于较大的企业。对于不超过 300 名用户的情况，Microsoft 推荐的是 Defender for Business。</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>它涵盖 Windows Server。</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>它不会与另一个防病毒程序同时安装。它自带的功能会移除它认识的程序，中间需要重启一次。</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives，2025 年全年，Windows，19 个家用产品：Top-Rated（最高评级）。AV-TEST 2025 年度奖，家用：易用性。</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>英国。</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>2017 年，它的安装程序有一个移除其他程序的步骤。</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>2017 年，它的安装程序可以在服务器上运行。</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>在另一个防病毒程序移除之前，它不会安装。</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>它支持 Windows 11。对 64 位 Windows 10 的支持大约在 2027 年 4 月终止。</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>除非您设置某个选项，否则它会保留其他程序。它的厂商希望您先移除它们。</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>日本。</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST，2024 年 11 月和 12 月，Windows 10：防护得 6 分（满分 6 分），速度得 6 分（满分 6 分）。</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>2024 年 9 月，一次更新移除了美国家庭用户电脑上的 Kaspersky，并安装了它。事先没有征求任何人的同意。</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN 是一个单独的程序。为 VPN 付费的 Kaspersky 用户得到了它。</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>它的厂商说明了如何转移密码：导出文本文件，然后将各个条目输入到一个 CSV 文件中，各列为 Group、Title、Username、Password、URL 和 Notes。</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>它自己不能读取该文本文件。另一家厂商的工具可以将其转换为适用于 NordPass 的 CSV 文件。</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>作为防病毒方案一部分的备份</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>Norton 360 的 Deluxe 方案有 50 GB 的备份空间。</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>您使用的是 Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>macOS 内置了防护：Gatekeeper 和 XProtect，以及一个清除其已知内容的部分。它们在工作时没有自己的窗口。</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>《华尔街日报》写道，NSA（美国国家安全局）一名承包商家用电脑上的文件落入了俄罗斯黑客手中。这些文件是在 2015 年被取走的，此事于 2016 年被发现。据称，黑客是通过 Kaspersky 防病毒程序发现这些文件的。该报没有透露消息来源。Kaspersky 对此予以否认。</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky 宣布由外部检查其代码</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky 将该计划称为“全球透明度倡议”(Global Transparency Initiative)。外部专家应在 2018 年初之前检查其代码。将开设三个用于此类检查的中心。</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>立陶宛禁止在关键系统上使用 Kaspersky</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>立陶宛禁止在运行能源、金融和交通系统的电脑上使用它。</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>在立陶宛运营关键系统的企业</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>联邦合同的规则成为最终规则</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>2018 年的规则未经更改，成为最终规则。</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>商务部获得处理此类案件的规则</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>这些规则称为“暂行最终规则”(interim final rule)。它们于 2021 年 3 月 22 日生效。它们规定了商务部如何审查来自国外的信息技术。</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>意大利通过一项关于此类产品的法令</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>该法令为 2022 年 4 月的通知奠定了基础。</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>一份通知要求公共机关更换 Kaspersky。它以 2022 年 3 月的法令为依据。</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky 收到初步裁定</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>商务部告知 Kaspersky 它打算作出的决定。该文件称为“初步裁定”(Initial Determination)。</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky 作出书面答复</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky 将答复送交商务部。它提出了降低风险的措施。</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>媒体报道一项命令即将下达</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN 写道，商务部正在拟定一项命令。它提到了初步裁定。我们是从另一篇新闻报道中得知这一点的。</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>该命令所依据的规则有了新编号</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>第 15 编第 7 部分如今是第 791 部分。2024 年的命令中写的仍是第 7 部分。</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>一次更新移除了 Kaspersky，并安装了 UltraAV。为 VPN 付费的用户还得到了 UltraVPN。事先没有征求任何人的同意。大约有一百万用户被移交。这是与美国公司 Pango Group 达成的一项交易。在 Mac、Android 和 iOS 上，您必须自己安装。有一篇报道称第一天是 9 月 17 日；Kaspersky 称是 9 月 19 日。</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>我有期限吗？</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>法律没有给您规定期限。但自 2024 年 9 月 29 日起，防护一天比一天陈旧。这才是重要的日期。</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>Kaspersky 还可以向美国人士销售吗？</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>不可以。从美国东部夏令时间 (EDT) 2024 年 7 月 20 日 0:00 起，它不得就命令所涵盖的内容与美国人士进行新的交易。</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>Kaspersky 还可以发送更新吗？</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>不可以向美国人士发送。从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，它不得向他们发送新的威胁列表或新的程序代码。</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>Kaspersky 的云网络还可以运行吗？</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>不可以在美国运行，也不可以在美国人士的系统上运行。这自 2024 年 9 月 29 日起适用。该网络名为 Kaspersky Security Network。</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>其他人还可以销售它或将它内置到产品中吗？</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>不可以。自 2024 年 9 月 29 日起，任何人不得转售它、将它内置到其他产品中，或为此目的授予其许可。</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>其他产品中内置的 Kaspersky 软件呢？</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>该命令也涵盖这一点。厂商必须在 2024 年 9 月 29 日之前停止。</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>联邦机构可以使用它吗？</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>不可以。更早的规定禁止这样做：2017 年的一项命令，以及自 2018 年 10 月 1 日起的一项法律。</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>联邦承包商被禁止做什么？</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>承包商不得向政府供应它。承包商不得用它来为政府制作数据或完成其他工作。该条款于 2018 年 7 月 16 日写入合同。它也约束为承包商工作的企业。</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>运营商可以用联邦资金为它付款吗？</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>不可以。自 2022 年 3 月 25 日起，不得用联邦补贴资金为它付款。</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>澳大利亚有自己的规定吗？</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>有，针对政府机关。它们必须在 2025 年 4 月 1 日之前移除它，阻止新的安装，并进行报告。</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>加拿大有自己的规定吗？</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>有，针对政府配发的移动设备。自 2023 年 10 月 30 日起，这些设备上禁止使用它。</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>意大利有自己的规定吗？</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>有，针对公共机关。2022 年，它们被要求更换 Kaspersky。2025 年 11 月的一份新通知仍然列有它。</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>立陶宛有自己的规定吗？</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>有，针对关键系统。自 2017 年 12 月起，禁止在运行能源、金融和交通系统的电脑上使用它。</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>荷兰有自己的规定吗？</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>有，针对中央政府。2018 年 5 月，中央政府决定停止使用 Kaspersky 防病毒程序。它建议关键企业也这样做。</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>我可以使用它的威胁查询，或参加它的培训吗？</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>可以。威胁情报、安全培训，以及仅用于告知的咨询不在其中。</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>如果我只是使用它，会怎么样？</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>根据这项命令，不会怎么样。对仅使用副本的个人和私营企业，它没有规定任何处罚。但所有风险都由您自己承担。</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>如果有人仍在销售它，会怎么样？</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>商务部可以对这样做的人处以罚款。Kaspersky 自身自 2024 年 7 月 20 日起受到约束。经销商自 2024 年 9 月 29 日起受到约束。</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>如果有人为被禁止的交易提供帮助，会怎么样？</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>这也可能违反规则。企图或密谋这样做也可能违反规则。美国人士不得批准此类交易、为其付款或为其提供便利。</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>如果我的机关或企业仍在使用它，会怎么样？</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>这可能会对合同或员工产生影响。这种影响并非来自 2024 年的命令。</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>如果我与那十二名领导人之一往来，会怎么样？</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>那是另一回事。财政部的制裁禁止美国人士这样做。</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>为什么在 2024 年 9 月 29 日之前仍允许更新？</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>为了让人们有时间选择其他产品。</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>对经销商是怎么说的？</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>他们必须在 2024 年 9 月 29 日之前停止销售它、将它内置到产品中，以及为此目的授予其许可。继续这样做的人可能被罚款。</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>当时打算由谁来帮助用户？</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>媒体写到过一个开设帮助网站的计划。媒体还写道，国土安全部和司法部将负责传播消息。</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>德国有什么建议？</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>2022 年 3 月，德国网络安全机构建议人们更换 Kaspersky 防病毒程序。这是建议，不是法律。</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>英国有什么建议？</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>英国网络安全中心于 2017 年致函政府机关。2022 年，它将其建议扩大到更多公共机关、与乌克兰有联系的企业，以及运营关键系统的企业。这是建议，不是法律。</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>对个人和私营企业来说，并非如此。一些网页和一家律师事务所这样写过。但商务部的说法恰恰相反。该命令禁止的是销售、更新和转售。对联邦机构及其承包商，由更早的规定限制其使用。</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>您可能读到过：用户必须遵守，否则要罚款。</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>该命令没有给用户规定任何义务，也没有规定罚款。它约束的是销售它、更新它或将它内置到产品中的人。</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>您可能读到过：Kaspersky 说过禁止使用。</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>它的第一份声明是这样说的。但该命令不禁止个人和私营企业使用已有的副本。</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>您可能读到过：禁令立即生效。</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>当时规定了两个固定日期。Kaspersky 自 2024 年 7 月 20 日起不得进行新的交易。更新和转售自 2024 年 9 月 29 日起必须停止。2024 年 6 月 20 日只是宣布了该命令。</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>您可能读到过：销售于 7 月 24 日终止。</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>销售于美国东部夏令时间 (EDT) 2024 年 7 月 20 日 0:00 终止。6 月 24 日是该命令刊印的日子。这两个日期被混淆了。</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>您可能读到过：更新于 10 月终止。</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>从美国东部夏令时间 (EDT) 2024 年 9 月 29 日 0:00 起，更新必须停止。</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>您可能读到过：更新在 9 月 29 日之后终止。</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>从 2024 年 9 月 29 日的第一分钟起，更新就被禁止。可以更新的最后一个完整日是 9 月 28 日。</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>您可能读到过：日期是 9 月 30 日。</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>日期是 2024 年 9 月 29 日，从美国东部夏令时间 (EDT) 0:00 起。9 月 30 日错了一天。</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>您可能读到过：6 月 15 日，或 7 月 15 日。</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>该命令于 2024 年 6 月 20 日宣布。2024 年 7 月 15 日，Kaspersky 只是表示将离开美国。</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>您可能读到过：时间以 EST 为准。</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>在这两天，美国东部的时钟显示的都是 EDT。商务部写的也是 EDT。</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>您可能读到过：没有人说明依据什么权力。</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>该命令说明了这一点。它列出了第 13873 号行政令和 15 CFR 第 7 部分。</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>您可能读到过：该法律是在 2017 年之后一年出台的。</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>该法律于 2017 年 12 月签署，在 2017 年的命令之后三个月。它的禁令大约一年后开始生效，即 2018 年 10 月 1 日。</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>您可能读到过：它的所有服务都被禁止。</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>并非全部。关于威胁的数据、安全培训，以及仅用于告知或教学的咨询不在其中。</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>您可能读到过：它在美国什么都不得销售。</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>它不得销售命令所涵盖的内容。有三类服务不在其中。</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>您可能读到过：只针对 Kaspersky Lab, Inc.。</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>该命令涵盖该公司，连同其母公司和属于它的所有公司。</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>您可能只读过 2024 年 6 月的文章。</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>在那之后或第二天又发生了更多事情。十二名领导人受到制裁。Kaspersky 表示将离开美国。UltraAV 被安装。应用从 Google Play 下架。FCC 禁止内置 Kaspersky 的新设备。</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>UltraAV 是什么，从哪里来的？</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>它是美国公司 Pango Group 的防病毒程序，该公司如今名为 Point Wild。它不是病毒。这家公司接手了 Kaspersky 的美国家庭用户。2024 年 9 月，Kaspersky 的最后一次更新安装了它。事先没有征求您的同意。</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>有些国家有，尤其是对公共机关。我们知道的有澳大利亚、加拿大、意大利、立陶宛、荷兰和乌克兰。德国和英国提出了建议。可能还有更多，所以请询问您所在国家的机关。</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>我是美国公民，居住在国外。什么规定对我适用？</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>该命令对美国人士适用，无论他们身在何处。因此 Kaspersky 不得向您销售，也不得更新您的副本。您仍然不会因为使用它而受罚。</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>什么被禁止，什么没有被禁止</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>如果……会怎么样？</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>您可能读到过……</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>为什么？理由，以及 Kaspersky 的回应</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>当局的建议</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>其他问题</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1（未加密的地址）</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>键盘需要“%1”。</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>鼠标需要“%1”。</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>此驱动程序已不再注册。</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>Windows 会在下次启动时移除此驱动程序 (DeleteFlag)。</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>此驱动程序已禁用 (Start = 4)。</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>下次启动会删除或移动此驱动程序的文件 (%1)。</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>此驱动程序的文件缺失。</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>并非所有可能丢失的内容都能查找到。</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>驱动器可能已加密，或者可能有重启在等待，而本程序没有看到。</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>请以管理员身份启动本程序，然后再看一次。</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>如果这样也不行，请您自行确认没有任何内容用此产品加密。</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>现在不行：请先解决“请先不要重启”这一警告。</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Windows 的一部分已更改，正在等待重启。</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Windows 更新正在等待重启。</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>其他程序的文件正在等待下次启动时被替换或删除。</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows 有尚未完成的操作，需要重启。</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>最好先重启一次。</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>此时启动的卸载程序可能会中途失败，或者它所做的可能与仍在等待的操作混在一起。</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>其他程序或更新在等待重启。大多数情况下没有害处；但有些卸载程序在此期间会拒绝开始。</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>请保存您的工作并重启电脑：请选择“重启”，而不是“关机”。</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>然后再次打开本程序。</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>不能确定之后会有东西保护这台电脑。</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>之后将没有任何东西保护这台电脑。</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>安全中心服务</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>它已开启。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>它已关闭。</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>不知道它是否已开启。</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>没有防病毒程序的电脑，一上网就有风险。与一个还能起点作用的旧程序相比，这一点更重要。</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>请准备好新防病毒程序的安装程序，并在移除之后立即安装。</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>或者将 Microsoft Defender 防病毒添加到此服务器：“服务器管理器”&gt;“添加角色和功能”。</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>请不要指望 Microsoft Defender：它已从此 Windows 中去除。</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>或者开启 Microsoft Defender：“Windows 安全中心”&gt;“病毒和威胁防护”。如果是策略将其关闭，请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>在服务器上，Microsoft Defender 是可选组件，并不总会自行开启。</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>此产品已安装。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>“%1”已设置。</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>它已注册。</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>它已注册，带有 %1。</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>其中有 %1 项。</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>下次启动会删除 %1。</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>下次启动会将 %1 移动到 %2。</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>产品的隔离区中存有文件。</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>产品一旦消失，就无法再交还这些文件。其中大多数是有害的，最好忘掉；但可能有某个文件是您自己的，被误放了进去。</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>请在产品中查看列表，并在那里还原您认识且需要的文件。</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>如果其中没有您需要的，则什么都不用做。</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>本程序正在没有管理员权限的情况下运行。</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>它可以查看，但不能移除。</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>移除程序需要管理员权限，有些位置也只有凭此权限才能查看。</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>移除开始时，Windows 会请求管理员同意。请在那里选择“是”，或者请管理这台电脑的人输入名称和密码。</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>移除开始时，会要求您输入管理员的密码。或者用 sudo 或以 root 身份重新启动本程序。</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>如果想在此之前查看所有位置，请关闭本程序，右键单击它，然后选择“以管理员身份运行”。</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>这台电脑正在使用电池。</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>它没有接通电源。还剩 %1 %。</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>它没有接通电源。不知道还剩多少电量。</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>如果中途断电，产品可能会损坏：损坏到无法保护您，也无法被移除。</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>请接通电源，并保持接通，直到最后一次重启结束。</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>然后再看一次。</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>%1 的可用空间</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>系统驱动器快满了。</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>可用空间为 %1。</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>卸载程序在完成之前会保留副本，以便能够退回。没有存放副本的空间，它就会中途停止。为您保存的内容也需要空间。</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>请清空回收站，并删除或移走您不需要的内容。</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>请在系统驱动器上腾出至少 %1 的可用空间，然后再看一次。</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>其他安装程序</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>现在正在安装或移除另一个程序。</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>此锁已被占用。</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>同一时间只能有一个工作。移除操作会等它。</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>请等它完成。在此期间请不要关闭电脑。</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>如果它一直不结束，请重启电脑，然后再次打开本程序。</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>之前的一次安装没有完成。</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>Windows Installer 记录着一次已开始的安装。</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>在那次安装完成或撤消之前，Windows Installer 可能会拒绝移除任何内容。</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>如果还有安装程序开着，请让它完成。</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>如果没有，请重启电脑，再次启动那个安装程序，并让它完成。</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>对方发送了无法识别的内容。</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>具有管理员权限的助手意外结束。它已开始处理的那个产品已经处理完；请再看一次现在还有什么。</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>助手没有报告“%1”。未做任何更改。</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>助手不认识“%1”。</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>没有指定任何产品。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>此操作需要管理员权限，而此系统没有用于请求该权限的 pkexec。请改用 sudo 运行 Changeover。未做任何更改。</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>无法启动助手。未做任何更改。</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>要求输入管理员密码的窗口已关闭。未做任何更改。</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>系统没有授予管理员权限。未做任何更改。</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>助手只能以管理员权限运行。</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>助手由 Changeover 自己启动，不能手动启动。</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>对方已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>%1 不能用作助手的日志。</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>Windows 请求管理员同意时，得到的回答是“否”。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>正在安装或移除另一个程序。正在等待它：%1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>在等待另一个安装程序时已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>在开始之前已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>没有启动，因为前一步没有成功。</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>请以文件夹 %1 所属的用户身份登录 Windows，然后打开 %2。</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>如果该用户在其中有多个配置文件，请打开文件夹以“%1”结尾的那一个：在地址栏中输入 %2，可以查看打开的是哪一个。</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>请在地址栏中输入 %1，然后按 Enter。</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>请找到 Kaspersky 的扩展，然后选择“移除”。如果无法移除，则它是由某条规则安装的：请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>必须先移除程序本身。</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>里面有内容。</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>不知道它属于谁。</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>这台电脑上可能使用过 Kaspersky 的加密。该文件夹中可能有打开加密文件所需的内容。</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>里面有隔离区中的文件。</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>里面有可能属于隔离区的文件。</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover 无法查看里面是否有隔离区中的文件。</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover 无法查看里面的内容。</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>它是驱动程序，而驱动程序只会被报告：这里一旦弄错，Windows 就无法启动。</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>它仍在运行。请重启电脑，然后再看一次。</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover 无法查看它是否仍在运行。</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>文件夹存在；但无法打开。</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>文件夹存在，是空的。</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>文件夹存在，其中有 %1 项。</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>浏览器在此配置文件中有该扩展。</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>%1 在配置文件“%2”中有该扩展。</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>已注册，但 %1 不存在。</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>Windows 将它列为已开启的防病毒程序。</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>Windows 将它列为防病毒程序。</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>该项存在，但没有“%1”。</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>该项存在。</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>该项存在；但无法打开。</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>其值为“%1”。</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows 被要求使用驱动程序 %1，但它没有注册。</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows 被要求使用驱动程序 %1，但其文件不存在。</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows 被要求使用驱动程序 %1，它仍然存在。</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>证书中有“%1”。</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>Windows 的计划任务列表中有它。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>无法启动日志。其他一切照常工作。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>电脑没有说明是否在使用电池。</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>无法读取已安装软件包的列表。</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 是指向此磁盘之外某个位置的链接。</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 在那台电脑的另一个磁盘上。</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 是一个循环的链接。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>注册表的这一部分损坏严重，无法读取。</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>无法将磁盘上的这个文件读取到结尾。</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>注册表的这一部分中有些条目已损坏。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>没有空间存放注册表的副本。</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>注册表的这一部分太大，无法读取。</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>该电脑没有关机，它对注册表的最后一次更改不完整。</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>该电脑没有关机，对注册表的最新更改缺失。</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>该电脑没有关机；最新的更改在 Windows 8 或更早版本的日志中，该日志不会被读取。</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>这不是 Windows 注册表的一部分，或者它的开头已毁坏。</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>注册表这一部分的结尾缺失。</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>无法为注册表的副本创建临时文件。</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 已被 BitLocker 锁定。请用密码或恢复密钥解锁，然后挂载它，并给出该文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 是设备或设备的映像。请以只读方式挂载它，并给出该文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 是空的。没有挂载的磁盘，或被 BitLocker 锁定的磁盘，看起来就是这样。</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>名为“%1”的文件夹中没有 Windows。现有：%2。</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>这里有多个 Windows 文件夹：%1。请用 --windows 指定是哪一个。</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 本身就是 Windows 文件夹。请给出它的上一级文件夹，即磁盘开始的位置。</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>%1 中没有 Windows、Linux 或 macOS 系统。</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>没有空间存放软件包列表的副本。</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>那台电脑的软件包列表只有 rpm 程序才能读取，而这台电脑没有 rpm。</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>这是 Mac 磁盘上存放系统的部分。程序在名为 &quot;Data&quot; 的部分：请挂载那一部分，并给出其文件夹。</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>此帐户的注册表部分不存在。</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>此 Windows 没有关机，而是进入了睡眠状态（休眠或快速启动）。它内存中的内容可能比此磁盘上的更新。要完整查看，请将它完全关机。</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows 不允许读取 %1。</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>Windows 安全中心服务没有回应。</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows 无法读取 %1。</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>服务列表</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>电脑是否在使用电池</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows 没有说明：%1。</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>Windows 的管理服务 (WMI) 没有及时回应。</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>Windows 的管理服务 (WMI) 不允许读取此内容。</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>Windows 的管理服务 (WMI) 无法回应。</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>来自另一台电脑的磁盘只会被查看。没有更改其中的任何内容。</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>这台练习电脑不授予管理员权限。未做任何更改。</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>这里没有还原点：只有正在运行的 Windows 才能创建还原点。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>厂商的清理工具只能在它要清理的 Windows 上运行。</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>清理工具会在窗口中提问，而这里没有人能看到窗口。请登录这台电脑，然后在那里运行它。</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>正在读取隔离列表</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>正在保存设置</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>隔离区中的 %1 个文件本身 (%2)。它们仍被锁起来：其中的任何内容都无法启动。</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写入存档文件</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>%1 中没有未完成的迁移记录。</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>这一步已完成，但无法写入相关记录。%1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>之前的迁移记录无法读取，已搁置。以电脑上现在的内容为准。(%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>之前的迁移记录来自另一台电脑“%1”，已搁置。以这台电脑上现在的内容为准。</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>正在继续 %1 的迁移记录。</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>厂商的清理工具</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>它已运行并结束。检查会显示还剩下什么。如果该工具要求重启，可能需要先重启。</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>由 %1 签名，SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>没有可重启的内容。</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>现在无法写入 %1 中的办公室列表。其中的内容没有任何更改。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>已移除，未完整检查</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>共 %2 台电脑，已完成 %1 台。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>保存的文件</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>办公室的电脑</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>此文件中一个条目也没有。全部导出了吗？</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>文件在从第 %1 行开始的条目中间就结束了。其中已有的内容已转入；请在 Kaspersky Password Manager 中查看该条目。</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>这不是 Kaspersky Password Manager 的文本导出文件：第 %1 行不是其中任何部分的标题。</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>第 %1 行无法识别，因此没有转入任何内容。只能识别英文版 Kaspersky Password Manager 的导出文件。</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>第 %1 行似乎开始了一个本程序不认识的部分，因此没有转入任何内容。如果该行属于您的笔记或注释，请在 Kaspersky Password Manager 中移除它前面由三个短横线组成的一行，然后重新导出。</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他帐户</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>此文件大于 %1 MB，密码的导出文件不会这么大。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>第 %1 行无法读取：文件不是 UTF-8 编码，而本程序不作任何猜测。请用“记事本”打开它，检查内容是否正确，用编码 UTF-8 保存，然后再试一次。</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>第 %1 行含有空字符，文本中不会有这种字符。请用“记事本”打开文件，检查内容是否正确，用编码 UTF-8 保存，然后再试一次。</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>无法写入密码。</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>没有存放笔记的位置</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>没有网址</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>某个网站和用户名已有记录，但这里的密码不同</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>只缺少注释：没有存放它的位置</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>只缺少注释：它太长</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>只缺少名称：没有存放它的位置</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>没有一个条目可以转入 %1。没有写入任何内容；请选择另一个密码管理器。</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 回读的内容与写入的不一致，因此已将其移除。</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 不是一个独立的文件。请自行删除它。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>无法删除 %1。请关闭正在使用它的程序，然后自行删除它。</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>删除文件并不保证没有任何内容留下。在固态硬盘 (SSD) 上、在备份程序的副本或云文件夹中，以及在回收站中（如果文件曾在那里），仍可能找到密码。先覆盖文件也不会改变这一点。</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>管理员权限</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>产品的密码（如果已设置）</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>您对这个程序的同意</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>有人回答它自己窗口中的问题</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>之后多半需要重启</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>决定如何处理 %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>它没有指明安装包。请在 Windows 的“设置”&gt;“应用”&gt;“安装的应用”中移除它。</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>它不属于您系统中的任何软件包。请用当初安装它的方式移除它。</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>只识别出了它的名称。请确认这就是您要移除的程序。</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>如果它受密码保护，您将需要密码。错误的密码绝不会试第二次。</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>请告知管理这台电脑的人</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>有一个代理将这台电脑连接到管理服务器。该服务器可能会重新安装产品。请先在服务器上将这台电脑从它的组中移出。</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>该计划是在“%1”上制定的；这台电脑是“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>“%1”在计划中，但现在没有需要为它做的事。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>“%1”：计划中的版本是“%2”，现在是“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>“%1”现在会以另一种方式移除：用“%2”，而不是用“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>“%1”是新的：计划中没有它。</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>没有名为“%1”的练习电脑。现有：%2。</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>%1 中已有一台练习电脑。</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>无法在练习电脑上删除 %1。</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 不是完整路径。</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1 的表现与预期不符，已将其停止。</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1 没有及时结束，已将其停止。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 崩溃了。</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>无法查询 Microsoft Defender 的状态：Windows 没有它的状态类。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender 表示，它没有在正常模式下运行（AMRunningMode：%1）。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender 表示，其防病毒功能已开启。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender 表示，其防病毒功能已关闭。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender 表示，其实时保护已开启。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender 表示，其实时保护已关闭。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender 表示，其篡改防护已开启。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender 表示，其篡改防护已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>它的已知威胁列表是 %n 天前的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>Microsoft Defender 的服务没有注册。</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>Microsoft Defender 的服务已禁用 (Start = 4)。</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>Microsoft Defender 的服务可以启动 (Start = %1)。</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>Microsoft Defender 的服务没有说明它如何启动。</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>Microsoft Defender 的服务没有指明它的程序。</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>Microsoft Defender 的程序存在。</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Microsoft Defender 的程序缺失。</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>有一项策略将 Microsoft Defender 关闭 (DisableAntiSpyware)。它的较新版本可能会忽略该策略，旧版本和服务器则不会。</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>查看 Microsoft Defender 是否已开启：</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>查看它是否已安装：</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>如果它已安装但被关闭，请开启它，然后重启服务器：</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>如果它没有安装，请添加它（Windows Server 2019 及更高版本），然后重启服务器：</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>如果它没有安装，请添加它 (Windows Server 2016)，然后重启服务器：</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>用另一种方法做同样的事：</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>企业网络</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>专用网络</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>公用网络</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>Windows 防火墙已关闭：它的服务没有运行。</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>Windows 防火墙在以下网络上已关闭：%1。</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>另一个防火墙列为已开启：%1。请在它自己的窗口中查看，以便确认。</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>不知道是否有防火墙处于开启状态。</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>Windows 防火墙在所有类型的网络上均已开启。</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>Windows 防火墙的服务没有注册。</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>Windows 防火墙的服务没有说明它如何启动。</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>Windows 防火墙的服务已禁用 (Start = 4)。</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>Windows 防火墙的服务可以启动 (Start = %1)。</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>Windows 防火墙的服务现在没有运行。</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>防火墙在%1上已开启 (EnableFirewall = %2)。</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>防火墙在%1上已关闭 (EnableFirewall = %2)。</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 列为已开启的防火墙。</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 列为已关闭的防火墙。</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 列为防火墙。</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>这是遗留的条目：%1 不存在。</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>这是遗留的条目：该程序已不在这台电脑上。</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>没有找到该程序，但并非所有位置都能查看。</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>Windows 安全中心服务没有列出 %1，但 Windows 的另一份列表显示它已开启。</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>Windows 安全中心服务表示 %1 已开启，但 Windows 的另一份列表显示它已关闭。</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>Windows 安全中心服务表示 %1 已关闭，但 Windows 的另一份列表显示它已开启。</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>Windows 安全中心服务表示 Microsoft Defender 已开启，但 Microsoft Defender 表示没有开启。</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>Windows 安全中心服务表示有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender 表示它已开启。</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>Windows 安全中心服务没有说明是否有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>Windows 安全中心服务表示没有防病毒程序处于开启状态，但 Microsoft Defender 表示它已开启。</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>Windows 安全中心服务列为已开启的，只有已不在这台电脑上的程序。</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>Windows 安全中心服务表示没有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>无法查询：这台电脑上没有 Windows 安全中心服务。</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>无法查询：该电脑没有运行，只是在查看它的磁盘。</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>Windows Server 没有列出防病毒程序的安全中心服务。</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>无法查询 Windows 安全中心服务：%1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>安全中心服务</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender 表示它没有开启。如果安装了另一个防病毒程序，请在它自己的窗口中查看。</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>也无法查询 Microsoft Defender。</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>Windows 的另一份列表显示 %1 已开启。Microsoft 没有说明如何解读该列表，因此它不能作为证明。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>不知道是否已开启</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>不知道是否最新</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 已开启，并且是最新的。</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 已开启，但不是最新的。</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>请打开它，让它自行更新。然后再次检查。</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 已开启。Windows 没有说明它是否最新。</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>请打开它，看看它上次是什么时候更新的。</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 存在，但处于关闭状态。</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>请打开它，并将它开启。然后再次检查。</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 存在，但不确定它是否已开启。</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>请打开它看看。然后再次检查。</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>Windows 仍列出 %1，但它的程序不在这台电脑上。</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>请重新安装它。然后再次检查。</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>Windows 没有列出任何防病毒程序，所以也没有列出 %1。</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>Windows 列出了 %1，但还没有列出 %2。</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>如果还没有安装它，请现在安装。如果已经安装，请重启电脑。然后再次检查。</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>在这台电脑上无法查询 %1 是否已开启。</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>请打开它，在那里查看。</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>Windows 将它列为“%1”。</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>Windows 如何书写它的名称未经确认。Changeover 查找的是：%1。</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>无法读取此隔离区容器。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>此隔离区容器在第 %1 字节处损坏。</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>这不是隔离区容器。</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>无法读取产品自己的隔离列表。</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>产品自己的隔离列表不是数据库。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1（很可能）</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1（那台电脑的时钟）</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>只有 Changeover 自己以管理员身份运行时，才会复制此产品的文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>无法将 %1 读取到结尾。</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>正在复制隔离区：第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>产品列出了它，但它的文件已不存在。</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>列出操作已停止：实际内容可能多于列出的。</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>这不是隔离列表。</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>也许是系统监控 (System Watcher) 保留的副本。它没有说明自己是什么。</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>产品当时正在写入隔离列表：最新的条目可能缺失。</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>产品自己的列表中没有此文件。无法判断它是什么。</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>产品自己的隔离列表不存在。</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>产品自己的隔离列表太大。</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>无法完整读取 %1 中的隔离区。有了管理员权限也许可以；只要产品还安装着（%2），它自己的隔离区窗口就会显示其中的内容。</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>隔离区：第 %1 个文件，共 %2 个</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>在解决此问题之前，请不要重启或关闭这台电脑。</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>如果还是重启了，并且键盘或鼠标无法使用</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>如果两者之一可以使用，请使用它：登录屏幕上的辅助功能图标可以打开屏幕键盘。</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>如果两者都无法使用：请在 Windows 启动时用电源按钮关闭电脑，连续三次。之后 Windows 会打开修复菜单。键盘和鼠标在那里可以使用，因为它是一个独立的小型 Windows。</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>请在那里选择“疑难解答”&gt;“高级选项”&gt;“系统还原”，然后选择移除之前的还原点。</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>如果没有还原点，或者您不确定：请将此页交给维修电脑的人看。磁盘上没有丢失任何内容。</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>供维修人员参考</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>Windows 对某类设备的设置中列有一个筛选器驱动程序，下次启动后它将不存在。看到它的位置：</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复说明</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>这台电脑上没有名为“%1”的内容。未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>“%1”要由您来处理：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>“%1”只识别出了名称，需要您确认。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 未做任何更改。</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>移除程序需要管理员权限。未做任何更改。</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>另一个 Changeover 正在这台电脑上移除内容。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>独立测试</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>它如何处理旧的防病毒程序</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>请询问厂商</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>尚未移除任何内容。以下是发现和保存的内容。</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>这台电脑是干净的：没有发现任何产品，也没有发现残留。</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>产品已移除。请重启电脑以完成；下面列出了一些残留。</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>产品已移除。还有一些残留；已在下面列出。</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>至少还有一个产品仍安装着。下面的列表说明是哪一个，以及接下来该做什么。</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>没有发现任何内容，但并非所有位置都能查看。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>没有 Kaspersky 产品。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>无法查看的位置</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>可能丢失或出错的内容</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保存了什么</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>它在 %1 中。</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>无法保存的内容</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>能够读取的设置</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>隔离区中曾有什么</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>被产品锁起来的文件。这里只有列表：产品移除后，隔离区中的文件可能会永远消失。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>原来的位置</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>以及另外 %1 个：存档文件的 &quot;quarantine&quot; 文件夹中有全部内容。</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>还原点</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>清理了哪些残留</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>它们可以放回：&quot;changeover-cli undo&quot;（备份 %1）。</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>留下了什么残留</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>没有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>这台电脑无法确定是否有防病毒程序处于开启状态。</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>现在由什么保护这台电脑</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>Microsoft 有文档说明</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未经确认</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>供管理员使用的命令，请在以管理员身份启动的 PowerShell 中运行：</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>无法查询：</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>这是在副本上进行的练习。没有更改任何真实的电脑。</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Changeover 报告</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>此后已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>发现的 Kaspersky 程序</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>发现的 Kaspersky 程序；残留：%1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>原因：美国当局作出的决定</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>已选择的新防护：%1。</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>程序所在位置的名称无法写出。</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>无法从这里重启电脑。请按您平常的方式重启。</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover 无法安排自动重新打开。请在重启后自行打开它。</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>这台电脑上的系统保护已关闭，因此 Windows 不会创建还原点。您可以开启它：在“开始”菜单中搜索“创建还原点”，选择系统驱动器，然后选择“配置”。</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>您的组织不允许在这台电脑上使用还原点。请询问负责维护它的人。</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>这里无法创建还原点：此系统没有还原点。Windows Server 和 Linux 从来都没有。</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>创建还原点需要管理员权限。</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>系统驱动器上没有空间存放还原点。请腾出空间，然后再试一次。</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>Windows 在安全模式下不创建还原点。要创建还原点，请以平常的方式启动 Windows。</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows 没有及时创建还原点。请稍后再试一次。</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows 无法创建还原点。</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>已创建还原点 %1。</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>已创建还原点 %1，%2。</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows 没有创建新的还原点，因为已有一个较近的还原点：编号 %1，创建于 %2。恢复到该还原点，也会撤消此后安装的内容。</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover：移除程序之前</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows 表示已创建还原点，但实际上没有。请不要指望有还原点。</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows 没有告知有哪些还原点，因此没有创建。</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Windows 在这里无法创建还原点。</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>%2 隔离区中 %1 个文件的列表。这里只有列表：文件会留在原处。</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>%1 的隔离列表</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>%1 的隔离列表，由产品自己写出。</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>%1 在注册表中的设置：%2 个值。</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>有意略过：其中可能包含密码。</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>%1 的设置文件</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>%1 的设置文件，由产品自己写出。</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>这里没有可以清理的内容。</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows 正在创建还原点。这可能需要几分钟</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>没有开始写入任何文件。</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>这不是检查过的那个文件。不会运行此文件。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>它从未更新过。</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>上次更新：%1。</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>许可证还有 %1 天到期。</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>许可证已到期。</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>有许可证。</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>没有许可证。</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>它的设置受密码保护。</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>它的自我保护已开启。</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>它的自我保护已关闭。</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>它由某个组织的服务器管理。</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>上次与该服务器联系：%1。</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>上次全面扫描：%1。</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>已略过 %1：其中内容太多。</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>已略过值 %1：它太大。</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>已略过 %1：其名称含有注册表文件不能包含的字符。</translation>
    </message>
</context>
</TS>
