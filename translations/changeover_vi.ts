<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CleanupToolCard</name>
    <message>
        <source>Which file is the clean-up tool?</source>
        <translation>Tệp nào là công cụ dọn dẹp?</translation>
    </message>
    <message>
        <source>Programs (*.exe)</source>
        <translation>Chương trình (*.exe)</translation>
    </message>
    <message>
        <source>Windows says that &quot;%1&quot; signed this file. Is that the maker?</source>
        <translation>Windows cho biết “%1” đã ký tệp này. Đó có phải là nhà sản xuất không?</translation>
    </message>
    <message>
        <source>Changeover cannot know every name the maker signs with. If you are not sure, say no.</source>
        <translation>Changeover không thể biết mọi tên mà nhà sản xuất dùng để ký. Nếu bạn không chắc, hãy chọn không.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>The signature was issued by %1. Nothing was looked up online.</source>
        <translation>Chữ ký do %1 cấp. Không có gì được tra cứu trên mạng.</translation>
    </message>
    <message>
        <source>Yes, r&amp;un it</source>
        <translation>Có, chạ&amp;y công cụ</translation>
    </message>
    <message>
        <source>N&amp;o, leave it</source>
        <translation>&amp;Không, để yên đó</translation>
    </message>
    <message>
        <source>The maker&apos;s own clean-up tool</source>
        <translation>Công cụ dọn dẹp của chính nhà sản xuất</translation>
    </message>
    <message>
        <source>If the uninstaller keeps failing, Kaspersky&apos;s clean-up tool, kavremover, is the next thing to try. Changeover does not download it. Get it from the maker&apos;s own page, or from somebody you trust, and choose the file here.</source>
        <translation>Nếu trình gỡ cài đặt vẫn cứ thất bại, bước nên thử tiếp theo là công cụ dọn dẹp kavremover của Kaspersky. Changeover không tải công cụ này về. Hãy lấy nó từ trang của chính nhà sản xuất, hoặc từ người bạn tin cậy, rồi chọn tệp tại đây.</translation>
    </message>
    <message>
        <source>It is checked before it runs. It then asks its own questions, also to type what a picture shows.</source>
        <translation>Tệp được kiểm tra trước khi chạy. Sau đó công cụ tự đặt câu hỏi của nó, và cũng yêu cầu gõ những gì hiện trong một hình.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Trước tiên hệ thống sẽ hỏi quyền quản trị viên.</translation>
    </message>
    <message>
        <source>In practice, choose kavremvr.exe from the sample&apos;s own Downloads folder. It starts nothing.</source>
        <translation>Khi thực hành, hãy chọn kavremvr.exe trong thư mục Downloads của máy mẫu. Tệp đó không khởi chạy gì cả.</translation>
    </message>
    <message>
        <source>Choose the &amp;file …</source>
        <translation>Chọn tệ&amp;p …</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Nguồn: %1. Đã kiểm tra ngày %2.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Chạy trên: %1</translation>
    </message>
    <message>
        <source>Ask the maker about: %1</source>
        <translation>Hãy hỏi nhà sản xuất về: %1</translation>
    </message>
</context>
<context>
    <name>RestorePointCard</name>
    <message>
        <source>There is a restore point</source>
        <translation>Đã có điểm khôi phục</translation>
    </message>
    <message>
        <source>If Windows has trouble after the removal, search for &quot;rstrui&quot; in the Start menu and choose this one.</source>
        <translation>Nếu Windows gặp trục trặc sau khi gỡ, hãy tìm &quot;rstrui&quot; trong menu Bắt đầu và chọn điểm này.</translation>
    </message>
    <message>
        <source>You can go on without one. Then, if Windows has trouble after the removal, it cannot be taken back to how it is now.</source>
        <translation>Bạn có thể tiếp tục mà không cần điểm khôi phục. Khi đó, nếu Windows gặp trục trặc sau khi gỡ, sẽ không thể đưa Windows về trạng thái như bây giờ.</translation>
    </message>
    <message>
        <source>There is no restore point</source>
        <translation>Không có điểm khôi phục</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Try to make one &amp;again</source>
        <translation>Thử tạo một lần &amp;nữa</translation>
    </message>
    <message>
        <source>Make a restore point first?</source>
        <translation>Tạo điểm khôi phục trước?</translation>
    </message>
    <message>
        <source>Windows remembers how its programs and settings are now, and can be taken back to that. Your own files stay as they are either way.</source>
        <translation>Windows ghi nhớ trạng thái hiện giờ của các chương trình và cài đặt, và có thể quay về trạng thái đó. Dù thế nào, các tệp riêng của bạn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The system will ask for an administrator&apos;s rights first.</source>
        <translation>Trước tiên hệ thống sẽ hỏi quyền quản trị viên.</translation>
    </message>
    <message>
        <source>&amp;Make a restore point</source>
        <translation>Tạ&amp;o điểm khôi phục</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Commands for the administrator of this server</source>
        <translation>Các lệnh dành cho quản trị viên của máy chủ này</translation>
    </message>
    <message>
        <source>Open PowerShell as an administrator and type:</source>
        <translation>Mở PowerShell với quyền quản trị viên và gõ:</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (chưa xác nhận)</translation>
    </message>
    <message>
        <source>Antivirus program</source>
        <translation>Chương trình chống vi-rút</translation>
    </message>
    <message>
        <source>Agent: connects this computer to a company&apos;s control center</source>
        <translation>Tác nhân: nối máy tính này với trung tâm điều khiển của một công ty</translation>
    </message>
    <message>
        <source>VPN program</source>
        <translation>Chương trình VPN</translation>
    </message>
    <message>
        <source>Came along with the antivirus program</source>
        <translation>Đi kèm với chương trình chống vi-rút</translation>
    </message>
    <message>
        <source>Control center: manages other computers</source>
        <translation>Trung tâm điều khiển: quản lý các máy tính khác</translation>
    </message>
    <message>
        <source>Came from the hand-over of September 2024</source>
        <translation>Có từ đợt chuyển giao tháng 9 năm 2024</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>Chương trình khác</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Khóa sổ đăng ký</translation>
    </message>
    <message>
        <source>List of programs</source>
        <translation>Danh sách chương trình</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Trình điều khiển</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói phần mềm</translation>
    </message>
    <message>
        <source>An antivirus program is on</source>
        <translation>Một chương trình chống vi-rút đang bật</translation>
    </message>
    <message>
        <source>No antivirus program is on</source>
        <translation>Không có chương trình chống vi-rút nào đang bật</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on</source>
        <translation>Máy tính này không cho biết có chương trình chống vi-rút nào đang bật hay không</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Những gì đã được xem</translation>
    </message>
    <message>
        <source>Windows has not restarted in full yet</source>
        <translation>Windows chưa khởi động lại hoàn toàn</translation>
    </message>
    <message>
        <source>A restart finishes the removal</source>
        <translation>Khởi động lại để hoàn tất việc gỡ</translation>
    </message>
    <message>
        <source>Switching off and on again is not enough on many computers (&quot;Fast Startup&quot;). Only a restart is.</source>
        <translation>Trên nhiều máy tính, tắt máy rồi bật lại là chưa đủ (“Khởi động nhanh”). Phải khởi động lại mới được.</translation>
    </message>
    <message>
        <source>This is practice: only the sample is restarted, not your computer.</source>
        <translation>Đây là thực hành: chỉ máy mẫu được khởi động lại, không phải máy tính của bạn.</translation>
    </message>
    <message>
        <source>Save your open work first. Changeover opens again by itself when you have logged in, and goes on with the check.</source>
        <translation>Trước tiên hãy lưu những việc bạn đang làm dở. Changeover sẽ tự mở lại khi bạn đã đăng nhập, và tiếp tục bước kiểm tra.</translation>
    </message>
    <message>
        <source>Restart the sa&amp;mple</source>
        <translation>Khởi động lại máy &amp;mẫu</translation>
    </message>
    <message>
        <source>Restart the co&amp;mputer now</source>
        <translation>Khởi động lại &amp;máy tính ngay</translation>
    </message>
    <message>
        <source>Print this sheet now. It says what to do if the computer is restarted all the same.</source>
        <translation>Hãy in tờ này ngay bây giờ. Nó cho biết phải làm gì nếu máy tính vẫn bị khởi động lại.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Mở tờ hướng dẫn phục hồi</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Những gì đã thấy</translation>
    </message>
    <message>
        <source>Day not confirmed</source>
        <comment>in place of a date</comment>
        <translation>Ngày chưa được xác nhận</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a date</comment>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>Save your open work first. After the restart start Changeover from your stick again: it goes on with the check.</source>
        <translation>Trước tiên hãy lưu những việc bạn đang làm dở. Sau khi khởi động lại, hãy mở lại Changeover từ USB: nó sẽ tiếp tục bước kiểm tra.</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Source, checked on %1:</source>
        <translation>Nguồn, đã kiểm tra ngày %1:</translation>
    </message>
    <message>
        <source>Whom it binds: %1</source>
        <translation>Ràng buộc ai: %1</translation>
    </message>
    <message>
        <source>In law: %1</source>
        <translation>Trong luật: %1</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Hoa Kỳ</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Vương quốc Anh</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Ý</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Hà Lan</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litva</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Úc</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>một nước khác</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>ở nhà</translation>
    </message>
    <message>
        <source>for a business or an organization</source>
        <translation>cho doanh nghiệp hoặc tổ chức</translation>
    </message>
    <message>
        <source>for a federal agency or its contractor</source>
        <translation>cho cơ quan liên bang hoặc nhà thầu của cơ quan đó</translation>
    </message>
    <message>
        <source>to sell, repair or build in software</source>
        <translation>để bán, sửa chữa hoặc tích hợp phần mềm</translation>
    </message>
    <message>
        <source>outside the United States</source>
        <translation>ngoài Hoa Kỳ</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Ai nói như vậy?</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Chuyện gì đã xảy ra, từng ngày một</translation>
    </message>
    <message>
        <source>Updated a short time ago</source>
        <translation>Mới được cập nhật gần đây</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an update</source>
        <translation>
            <numerusform>%n ngày không có cập nhật</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on this computer was last updated on %2.</source>
        <translation>%1 trên máy tính này được cập nhật lần cuối vào %2.</translation>
    </message>
    <message>
        <source>Without updates, it misses new threats.</source>
        <translation>Không có cập nhật, nó bỏ sót các mối đe dọa mới.</translation>
    </message>
    <message>
        <source>Never updated</source>
        <translation>Chưa bao giờ được cập nhật</translation>
    </message>
    <message>
        <source>%1 on this computer says that it was never updated.</source>
        <translation>%1 trên máy tính này báo rằng nó chưa bao giờ được cập nhật.</translation>
    </message>
    <message>
        <source>How long without updates?</source>
        <translation>Không có cập nhật bao lâu rồi?</translation>
    </message>
    <message>
        <source>It could not be seen when %1 on this computer was last updated.</source>
        <translation>Không xem được %1 trên máy tính này được cập nhật lần cuối khi nào.</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <comment>names of programs</comment>
        <translation>Tìm thấy ở đây: %1</translation>
    </message>
    <message>
        <source>Only the name was seen, so please make sure that this is the program.</source>
        <translation>Chỉ thấy cái tên, nên bạn hãy kiểm tra cho chắc rằng đây đúng là chương trình đó.</translation>
    </message>
    <message>
        <source>This is what is known about it, and how to remove it.</source>
        <translation>Đây là những gì đã biết về nó, và cách gỡ nó.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&quot;%1&quot; is not a package name.</source>
        <translation>&quot;%1&quot; không phải là tên gói phần mềm.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Đã dừng trước khi bắt đầu. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Removing the package %1</source>
        <translation>Đang gỡ gói phần mềm %1</translation>
    </message>
    <message>
        <source>Another program is installing or removing packages right now. Nothing was changed.</source>
        <translation>Ngay lúc này một chương trình khác đang cài hoặc gỡ gói phần mềm. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Its uninstaller cannot be started from here. Remove it in Windows under Settings, Apps, Installed apps. Nothing was changed.</source>
        <translation>Không thể khởi chạy trình gỡ cài đặt của nó từ đây. Hãy gỡ trong Windows, tại Cài đặt, Ứng dụng, Ứng dụng đã cài đặt. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This uninstaller shows windows of its own, and there is no screen here to show them on. Somebody has to log in and remove it there. Nothing was changed.</source>
        <translation>Trình gỡ cài đặt này hiện các cửa sổ riêng, mà ở đây không có màn hình để hiện. Cần có người đăng nhập và gỡ tại đó. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Please answer what the uninstaller asks in its own window.</source>
        <translation>Vui lòng trả lời những gì trình gỡ cài đặt hỏi trong cửa sổ riêng của nó.</translation>
    </message>
    <message>
        <source>The uninstaller has been quiet for %1 minutes. Look for a window of it that waits for an answer, perhaps behind others.</source>
        <translation>Trình gỡ cài đặt đã im lặng %1 phút. Hãy tìm một cửa sổ của nó đang chờ trả lời, có thể nằm sau các cửa sổ khác.</translation>
    </message>
    <message>
        <source>The uninstaller has said nothing for %1. It may still be at work: please wait, and do not switch off.</source>
        <translation>Trình gỡ cài đặt không báo gì suốt %1. Có thể nó vẫn đang làm việc: vui lòng chờ và đừng tắt máy.</translation>
    </message>
    <message>
        <source>This product has no Windows Installer package.</source>
        <translation>Sản phẩm này không có gói Windows Installer.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không thể đọc %1.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or it is damaged.</source>
        <translation>Đây không phải là gói lưu của chương trình này, hoặc gói đã bị hỏng.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>%1 is not in this bundle.</source>
        <translation>%1 không có trong gói lưu này.</translation>
    </message>
    <message>
        <source>%1 is too large to be shown.</source>
        <translation>%1 quá lớn, không thể hiển thị.</translation>
    </message>
    <message>
        <source>%1 is not as it was saved.</source>
        <translation>%1 không còn như lúc được lưu.</translation>
    </message>
    <message>
        <source>The folder for %1 is not there. Choose another one.</source>
        <translation>Không có thư mục cho %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed, and no half bundle is left.</source>
        <translation> Những gì có từ trước không bị thay đổi, và không có gói lưu dở dang nào còn lại.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Make room or choose another folder.</source>
        <translation>Không còn chỗ để ghi %1. Hãy dọn thêm chỗ hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Không thể ghi %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone; was the drive taken out? Connect it again or choose another folder.</source>
        <translation>Thư mục của %1 không còn nữa; ổ đĩa đã bị rút ra chăng? Hãy cắm lại hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source> Nothing that was there before was changed.</source>
        <translation> Những gì có từ trước không bị thay đổi.</translation>
    </message>
    <message>
        <source>Writing %1 failed.</source>
        <translation>Ghi %1 không thành công.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes less than 4 GB. It was left out; everything else is kept.</source>
        <translation>%1 không vừa: một gói lưu chứa chưa đến 4 GB. Mục này bị bỏ ra ngoài; mọi thứ khác vẫn được giữ.</translation>
    </message>
    <message>
        <source>The bundle is finished already.</source>
        <translation>Gói lưu đã hoàn tất rồi.</translation>
    </message>
    <message>
        <source>%1 cannot be a name in the bundle.</source>
        <translation>%1 không thể là một tên trong gói lưu.</translation>
    </message>
    <message>
        <source>%1 does not fit: a bundle takes at most %2 files. It was left out; everything else is kept.</source>
        <translation>%1 không vừa: một gói lưu chứa tối đa %2 tệp. Mục này bị bỏ ra ngoài; mọi thứ khác vẫn được giữ.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Không thể đọc %1 đến hết.</translation>
    </message>
    <message>
        <source>Stopped. No bundle was written.</source>
        <translation>Đã dừng. Không có gói lưu nào được ghi.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 trong gói lưu đã bị hỏng.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the activation, the settings, the files in Backup and the keys of encrypted files. Only the same version can open what it kept.</source>
        <translation>Trong các cửa sổ riêng của mình, trình gỡ cài đặt hỏi có giữ lại kích hoạt, các thiết lập, các tệp trong phần Sao lưu và khóa của các tệp mã hóa hay không. Chỉ cùng phiên bản đó mới mở được những gì nó giữ lại.</translation>
    </message>
    <message>
        <source>Nobody could confirm where this product shows its exclusions. Look through its settings for scan exclusions and trusted applications.</source>
        <translation>Chưa ai xác nhận được sản phẩm này hiện các mục loại trừ ở đâu. Hãy tìm trong thiết lập của nó các mục loại trừ khi quét và các ứng dụng tin cậy.</translation>
    </message>
    <message>
        <source>If a company manages this computer, ask the person who does: the list may only be seen there.</source>
        <translation>Nếu một công ty quản lý máy tính này, hãy hỏi người phụ trách: có thể danh sách chỉ xem được ở đó.</translation>
    </message>
    <message>
        <source>A driver for encryption with this product is on the computer.</source>
        <translation>Trên máy tính có trình điều khiển dùng để mã hóa bằng sản phẩm này.</translation>
    </message>
    <message>
        <source>What the product encrypted can be read with the product only. If you remove it first, your files or the whole drive may be lost, and Windows may not start any more.</source>
        <translation>Những gì sản phẩm đã mã hóa thì chỉ đọc được bằng chính sản phẩm đó. Nếu bạn gỡ nó trước, các tệp hoặc cả ổ đĩa của bạn có thể bị mất, và Windows có thể không khởi động được nữa.</translation>
    </message>
    <message>
        <source>Do not remove the product yet. Ask the person who manages this computer whether its drives or files are encrypted.</source>
        <translation>Đừng gỡ sản phẩm vội. Hãy hỏi người quản lý máy tính này xem các ổ đĩa hoặc tệp có được mã hóa không.</translation>
    </message>
    <message>
        <source>Have everything decrypted first, with the product itself or from its administration server. Files on removable drives count too.</source>
        <translation>Trước hết hãy cho giải mã mọi thứ, bằng chính sản phẩm hoặc từ máy chủ quản trị của nó. Các tệp trên ổ đĩa di động cũng tính.</translation>
    </message>
    <message>
        <source>Copy what matters to a place that is not encrypted, and check that it opens there.</source>
        <translation>Hãy sao chép những gì quan trọng sang một nơi không mã hóa, và kiểm tra rằng ở đó mở được.</translation>
    </message>
    <message>
        <source>If you know that nothing is encrypted, say so by accepting this hazard.</source>
        <translation>Nếu bạn biết chắc không có gì được mã hóa, hãy cho biết bằng cách chấp nhận nguy cơ này.</translation>
    </message>
    <message>
        <source>This may be a driver for encryption with this product.</source>
        <translation>Đây có thể là trình điều khiển dùng để mã hóa bằng sản phẩm này.</translation>
    </message>
    <message>
        <source>Its name looks like one that encrypts drives or files; nobody could confirm that yet. If it is, what it encrypted can be read with the product only, and removing the product first may lose your files.</source>
        <translation>Tên của nó giống tên một trình điều khiển mã hóa ổ đĩa hoặc tệp; chưa ai xác nhận được điều đó. Nếu đúng vậy, những gì nó đã mã hóa chỉ đọc được bằng chính sản phẩm, và gỡ sản phẩm trước có thể làm mất các tệp của bạn.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases, and perhaps files it kept as backup.</source>
        <translation>Dữ liệu của sản phẩm: báo cáo, cơ sở dữ liệu và có thể cả các tệp nó giữ làm bản sao lưu.</translation>
    </message>
    <message>
        <source>An empty registry key. It does no harm.</source>
        <translation>Một khóa sổ đăng ký trống. Nó không gây hại.</translation>
    </message>
    <message>
        <source>A registered service or driver whose file is gone. Windows cannot start it.</source>
        <translation>Một dịch vụ hoặc trình điều khiển đã đăng ký nhưng tệp không còn nữa. Windows không thể khởi chạy nó.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. Its uninstaller should have removed it.</source>
        <translation>Thư mục của chương trình. Lẽ ra trình gỡ cài đặt phải xóa nó.</translation>
    </message>
    <message>
        <source>A folder of the product&apos;s drivers. It is only reported: Windows may still use one of them.</source>
        <translation>Một thư mục chứa trình điều khiển của sản phẩm. Nó chỉ được báo ra: Windows có thể vẫn đang dùng một trong số đó.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the keyboard name a Kaspersky driver. If that driver is gone, the keyboard may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Cài đặt bàn phím của Windows có nêu tên một trình điều khiển Kaspersky. Nếu trình điều khiển đó không còn, bàn phím có thể không hoạt động sau lần khởi động tới. Chương trình này chỉ báo ra: hãy hỏi người rành Windows trước khi bạn khởi động lại.</translation>
    </message>
    <message>
        <source>Windows&apos; settings for the mouse name a Kaspersky driver. If that driver is gone, the mouse may not work after the next start. This program only reports it: ask somebody who knows Windows, before you restart.</source>
        <translation>Cài đặt chuột của Windows có nêu tên một trình điều khiển Kaspersky. Nếu trình điều khiển đó không còn, chuột có thể không hoạt động sau lần khởi động tới. Chương trình này chỉ báo ra: hãy hỏi người rành Windows trước khi bạn khởi động lại.</translation>
    </message>
    <message>
        <source>With this certificate the product could look into encrypted web pages. Without the product nobody needs it.</source>
        <translation>Với chứng chỉ này, sản phẩm có thể xem bên trong các trang web mã hóa. Không còn sản phẩm thì không ai cần đến nó.</translation>
    </message>
    <message>
        <source>An administration server manages this computer.</source>
        <translation>Một máy chủ quản trị đang quản lý máy tính này.</translation>
    </message>
    <message>
        <source>The server decides about the product here: its password may be set there, and it may install the product again after you removed it.</source>
        <translation>Máy chủ quyết định về sản phẩm ở đây: mật khẩu có thể được đặt tại đó, và nó có thể cài lại sản phẩm sau khi bạn đã gỡ.</translation>
    </message>
    <message>
        <source>Ask the person who manages the server to take this computer out of its groups and tasks.</source>
        <translation>Hãy nhờ người quản lý máy chủ đưa máy tính này ra khỏi các nhóm và tác vụ của máy chủ.</translation>
    </message>
    <message>
        <source>Ask for the password too, should one be set there.</source>
        <translation>Hãy hỏi cả mật khẩu, phòng khi mật khẩu được đặt ở đó.</translation>
    </message>
    <message>
        <source>Data of the Network Agent. It does no harm.</source>
        <translation>Dữ liệu của Network Agent. Nó không gây hại.</translation>
    </message>
    <message>
        <source>A registered service whose file is gone. Windows cannot start it.</source>
        <translation>Một dịch vụ đã đăng ký nhưng tệp không còn nữa. Windows không thể khởi chạy nó.</translation>
    </message>
    <message>
        <source>Data of the VPN. It does no harm.</source>
        <translation>Dữ liệu của VPN. Nó không gây hại.</translation>
    </message>
    <message>
        <source>A registered service or network driver whose file is gone. Windows cannot start it.</source>
        <translation>Một dịch vụ hoặc trình điều khiển mạng đã đăng ký nhưng tệp không còn nữa. Windows không thể khởi chạy nó.</translation>
    </message>
    <message>
        <source>This tool runs without being installed. Delete the file you downloaded.</source>
        <translation>Công cụ này chạy mà không cần cài đặt. Hãy xóa tệp bạn đã tải về.</translation>
    </message>
    <message>
        <source>Left by the free Virus Removal Tool: reports, and perhaps files it put into quarantine. Look into it before you delete it.</source>
        <translation>Do công cụ miễn phí Virus Removal Tool để lại: các báo cáo, và có thể cả các tệp nó đã đưa vào vùng cách ly. Hãy xem bên trong trước khi xóa.</translation>
    </message>
    <message>
        <source>Passwords may be kept in the password manager.</source>
        <translation>Có thể có mật khẩu được giữ trong trình quản lý mật khẩu.</translation>
    </message>
    <message>
        <source>Changeover cannot see whether you keep passwords in it. If you do, you may be locked out of your accounts once it is gone.</source>
        <translation>Changeover không thấy được bạn có giữ mật khẩu trong đó hay không. Nếu có, bạn có thể không vào được các tài khoản của mình khi nó không còn nữa.</translation>
    </message>
    <message>
        <source>Open the password manager and look for a way to export your passwords. Bring them into another password manager.</source>
        <translation>Hãy mở trình quản lý mật khẩu và tìm cách xuất các mật khẩu của bạn. Rồi chuyển chúng sang một trình quản lý mật khẩu khác.</translation>
    </message>
    <message>
        <source>An exported file may show every password to anybody who opens it. Delete it, also from the recycle bin, as soon as you have brought them over.</source>
        <translation>Tệp đã xuất có thể cho bất cứ ai mở nó thấy mọi mật khẩu. Hãy xóa tệp ngay khi bạn đã chuyển xong, cả trong Thùng rác.</translation>
    </message>
    <message>
        <source>Keep the main password, too, until you are sure that nothing is missing.</source>
        <translation>Hãy giữ cả mật khẩu chính cho đến khi bạn chắc chắn không thiếu gì.</translation>
    </message>
    <message>
        <source>Rules for children may end with Safe Kids.</source>
        <translation>Các quy tắc cho trẻ em có thể chấm dứt cùng với Safe Kids.</translation>
    </message>
    <message>
        <source>Time limits and blocked pages may be gone as soon as it is removed, and it may ask for the parent&apos;s account before it lets itself be removed.</source>
        <translation>Giới hạn thời gian và các trang bị chặn có thể mất ngay khi nó bị gỡ, và nó có thể đòi tài khoản của phụ huynh trước khi cho gỡ.</translation>
    </message>
    <message>
        <source>Write down the rules that you want to keep.</source>
        <translation>Hãy ghi lại các quy tắc mà bạn muốn giữ.</translation>
    </message>
    <message>
        <source>Have the name and password of the parent&apos;s account at hand.</source>
        <translation>Hãy chuẩn bị sẵn tên và mật khẩu tài khoản của phụ huynh.</translation>
    </message>
    <message>
        <source>Turn on another protection for the child first, such as Microsoft Family Safety.</source>
        <translation>Trước tiên hãy bật một cách bảo vệ khác cho trẻ, chẳng hạn Microsoft Family Safety.</translation>
    </message>
    <message>
        <source>A part of the product goes or changes at the next restart.</source>
        <translation>Một phần của sản phẩm sẽ mất đi hoặc thay đổi ở lần khởi động lại tới.</translation>
    </message>
    <message>
        <source>Somebody has begun to remove or update it. An uninstaller that starts in between may fail half-way.</source>
        <translation>Ai đó đã bắt đầu gỡ hoặc cập nhật nó. Trình gỡ cài đặt khởi chạy giữa chừng có thể thất bại dở dang.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Hãy lưu việc đang làm và khởi động lại máy tính: chọn “Khởi động lại”, không chọn “Tắt máy”.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Rồi mở lại chương trình này.</translation>
    </message>
    <message>
        <source>Do not restart yet: keyboard or mouse would stop working.</source>
        <translation>Chưa được khởi động lại: bàn phím hoặc chuột sẽ ngừng hoạt động.</translation>
    </message>
    <message>
        <source>Windows loads a Kaspersky driver together with the keyboard or the mouse. That driver will be missing at the next start, but Windows would still ask for it. You may then not even be able to sign in.</source>
        <translation>Windows nạp một trình điều khiển Kaspersky cùng với bàn phím hoặc chuột. Ở lần khởi động tới trình điều khiển đó sẽ không còn, nhưng Windows vẫn đòi nó. Khi đó có thể bạn còn không đăng nhập được.</translation>
    </message>
    <message>
        <source>Do not restart and do not shut down.</source>
        <translation>Đừng khởi động lại và đừng tắt máy.</translation>
    </message>
    <message>
        <source>If you still have the installer of the same Kaspersky product, install it over the old one. That brings the driver back. Then remove the product with its own uninstaller, and look again here.</source>
        <translation>Nếu bạn vẫn còn bộ cài của cùng sản phẩm Kaspersky đó, hãy cài đè lên bản cũ. Như vậy trình điều khiển sẽ trở lại. Sau đó gỡ sản phẩm bằng trình gỡ cài đặt của chính nó, rồi xem lại tại đây.</translation>
    </message>
    <message>
        <source>If that is not possible, ask a technician, and show the details below. The name has to come out of the list of filters there. Changeover does not change that list itself: a mistake in it costs you keyboard and mouse, too.</source>
        <translation>Nếu không làm được, hãy nhờ kỹ thuật viên và cho họ xem các chi tiết bên dưới. Phải bỏ tên đó ra khỏi danh sách bộ lọc ở đó. Changeover không tự sửa danh sách này: một sai sót trong đó cũng làm bạn mất bàn phím và chuột.</translation>
    </message>
    <message>
        <source>Restart only after this warning is gone.</source>
        <translation>Chỉ khởi động lại sau khi cảnh báo này đã biến mất.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Chương trình này quản lý các máy tính khác. Trước tiên hãy gỡ các sản phẩm Kaspersky khỏi những máy đó, bằng một tác vụ của bảng điều khiển này hoặc bằng Changeover trên từng máy. Sau đó mới gỡ cài đặt chương trình này trong Windows, tại Cài đặt, Ứng dụng. Changeover không đụng đến nó.</translation>
    </message>
    <message>
        <source>This is a window to the program that manages other computers. Once nobody needs it, uninstall it in Windows, under Settings, Apps. Changeover does not touch it.</source>
        <translation>Đây là một cửa sổ dẫn đến chương trình quản lý các máy tính khác. Khi không ai cần nữa, hãy gỡ cài đặt nó trong Windows, tại Cài đặt, Ứng dụng. Changeover không đụng đến nó.</translation>
    </message>
    <message>
        <source>In its own windows the uninstaller asks whether to keep the licence, the settings and the files in quarantine. Without the product, nobody can open what it kept.</source>
        <translation>Trong các cửa sổ riêng của mình, trình gỡ cài đặt hỏi có giữ lại giấy phép, các thiết lập và các tệp trong vùng cách ly hay không. Không còn sản phẩm thì không ai mở được những gì nó giữ lại.</translation>
    </message>
    <message>
        <source>Open the product&apos;s settings and find the exclusions and actions on detection.</source>
        <translation>Hãy mở thiết lập của sản phẩm và tìm phần mục loại trừ và hành động khi phát hiện.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;manage exclusions&quot; and copy what stands there, one line each.</source>
        <translation>Mở danh sách ở mục “Quản lý loại trừ” (tiếng Anh: “manage exclusions”) và chép những gì có ở đó, mỗi mục một dòng.</translation>
    </message>
    <message>
        <source>Open the list behind &quot;specify trusted applications&quot; and copy that too, with &quot;process:&quot; in front of each line.</source>
        <translation>Mở danh sách ở mục “Chỉ định ứng dụng tin cậy” (tiếng Anh: “specify trusted applications”) và chép cả danh sách đó, với &quot;process:&quot; ở đầu mỗi dòng.</translation>
    </message>
    <message>
        <source>A password protects the product.</source>
        <translation>Có mật khẩu bảo vệ sản phẩm.</translation>
    </message>
    <message>
        <source>Its uninstaller asks for this password. Without it the product stays, and after wrong tries it may lock itself for a while.</source>
        <translation>Trình gỡ cài đặt của nó hỏi mật khẩu này. Không có mật khẩu thì sản phẩm vẫn ở lại, và sau vài lần thử sai nó có thể tự khóa một lúc.</translation>
    </message>
    <message>
        <source>Find the password. It is the one you or somebody in your home chose in the product&apos;s settings.</source>
        <translation>Hãy tìm mật khẩu. Đó là mật khẩu mà bạn hoặc ai đó trong nhà đã chọn trong thiết lập của sản phẩm.</translation>
    </message>
    <message>
        <source>Keep it at hand for the removal, or turn password protection off in the product&apos;s settings. The computer may need half a minute to notice.</source>
        <translation>Hãy để sẵn mật khẩu khi gỡ, hoặc tắt bảo vệ bằng mật khẩu trong thiết lập của sản phẩm. Máy tính có thể cần nửa phút để nhận ra.</translation>
    </message>
    <message>
        <source>The product&apos;s self-defence is on.</source>
        <translation>Tính năng tự bảo vệ của sản phẩm đang bật.</translation>
    </message>
    <message>
        <source>It keeps other programs from changing the product&apos;s files and settings, also while protection is paused. The product&apos;s own uninstaller is made for that; cleaning up by hand is not possible meanwhile.</source>
        <translation>Nó ngăn các chương trình khác thay đổi tệp và thiết lập của sản phẩm, kể cả khi tính năng bảo vệ đang tạm dừng. Trình gỡ cài đặt của chính sản phẩm được làm ra cho việc đó; trong lúc này không thể dọn dẹp bằng tay.</translation>
    </message>
    <message>
        <source>Most often there is nothing to do.</source>
        <translation>Thường thì không cần làm gì.</translation>
    </message>
    <message>
        <source>If the removal fails, open the product&apos;s settings, turn self-defence off there, and try again.</source>
        <translation>Nếu gỡ không thành công, hãy mở thiết lập của sản phẩm, tắt tự bảo vệ ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Did you ever make a vault with this product?</source>
        <translation>Bạn đã từng tạo két mã hóa bằng sản phẩm này chưa?</translation>
    </message>
    <message>
        <source>A vault is a locked place for files. Nobody could confirm how this product keeps them, and Changeover cannot see whether you have one. If you do, perhaps only this product can open it.</source>
        <translation>Két mã hóa là nơi có khóa để cất tệp. Chưa ai xác nhận được sản phẩm này cất giữ chúng ra sao, và Changeover không thấy được bạn có két nào không. Nếu có, có lẽ chỉ sản phẩm này mới mở được két đó.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Secret vault&quot;, &quot;Data Encryption&quot; or &quot;Data vault&quot;.</source>
        <translation>Hãy mở sản phẩm và tìm “Secret vault”, “Data Encryption” hoặc “Data vault” (két bí mật, mã hóa dữ liệu, két dữ liệu).</translation>
    </message>
    <message>
        <source>If there is a vault, open it there with its password and copy everything out of it to an ordinary folder.</source>
        <translation>Nếu có két mã hóa, hãy mở nó ở đó bằng mật khẩu và sao chép mọi thứ bên trong ra một thư mục thường.</translation>
    </message>
    <message>
        <source>Check that the copies open. If there is no vault, there is nothing to do.</source>
        <translation>Hãy kiểm tra rằng các bản sao mở được. Nếu không có két mã hóa thì không cần làm gì.</translation>
    </message>
    <message>
        <source>Did you ever make a backup with this product?</source>
        <translation>Bạn đã từng tạo bản sao lưu bằng sản phẩm này chưa?</translation>
    </message>
    <message>
        <source>Nobody could confirm whether such backups can be read without the product, and Changeover cannot see whether you have any.</source>
        <translation>Chưa ai xác nhận được những bản sao lưu như vậy có đọc được khi không còn sản phẩm hay không, và Changeover không thấy được bạn có bản nào không.</translation>
    </message>
    <message>
        <source>Open the product and look for &quot;Backup and Restore&quot;.</source>
        <translation>Hãy mở sản phẩm và tìm “Backup and Restore” (sao lưu và khôi phục).</translation>
    </message>
    <message>
        <source>If there are backups, restore there what you want to keep, to an ordinary folder.</source>
        <translation>Nếu có bản sao lưu, hãy khôi phục ở đó những gì bạn muốn giữ, vào một thư mục thường.</translation>
    </message>
    <message>
        <source>Make a new backup with another program. If there are no backups, there is nothing to do.</source>
        <translation>Hãy tạo bản sao lưu mới bằng một chương trình khác. Nếu không có bản sao lưu thì không cần làm gì.</translation>
    </message>
    <message>
        <source>Data of the product: reports, databases and perhaps quarantined files.</source>
        <translation>Dữ liệu của sản phẩm: báo cáo, cơ sở dữ liệu và có thể cả các tệp bị cách ly.</translation>
    </message>
    <message>
        <source>The program&apos;s folder, of a version that is not installed any more or whose update never finished.</source>
        <translation>Thư mục của chương trình, thuộc một phiên bản không còn được cài hoặc có bản cập nhật chưa bao giờ hoàn tất.</translation>
    </message>
    <message>
        <source>What the product noted for one person on this computer. It does no harm.</source>
        <translation>Những gì sản phẩm đã ghi lại cho một người dùng trên máy tính này. Nó không gây hại.</translation>
    </message>
    <message>
        <source>A key of one person that cannot be opened. One like it was there when an upgrade of Windows failed.</source>
        <translation>Một khóa của một người dùng mà không mở được. Đã từng có một khóa giống vậy khi một lần nâng cấp Windows thất bại.</translation>
    </message>
    <message>
        <source>The browser&apos;s extension of the product. Remove it in the browser, under Extensions.</source>
        <translation>Tiện ích mở rộng trình duyệt của sản phẩm. Hãy gỡ nó trong trình duyệt, ở phần Tiện ích mở rộng.</translation>
    </message>
    <message>
        <source>This may be the browser&apos;s extension of the product; nobody could confirm its number yet. Look in the browser, under Extensions.</source>
        <translation>Đây có thể là tiện ích mở rộng trình duyệt của sản phẩm; chưa ai xác nhận được mã số của nó. Hãy xem trong trình duyệt, ở phần Tiện ích mở rộng.</translation>
    </message>
    <message>
        <source>Tells the browser where the extension&apos;s helper program is. Without the product it leads nowhere and does no harm.</source>
        <translation>Cho trình duyệt biết chương trình trợ giúp của tiện ích mở rộng nằm ở đâu. Không còn sản phẩm thì nó không dẫn đến đâu và không gây hại.</translation>
    </message>
    <message>
        <source>A rule makes the browser install the Kaspersky extension again. Somebody who manages this computer may have set it.</source>
        <translation>Một quy tắc khiến trình duyệt cài lại tiện ích mở rộng Kaspersky. Có thể người quản lý máy tính này đã đặt quy tắc đó.</translation>
    </message>
    <message>
        <source>Windows starts something with this name from time to time. Without the product it fails, and does no harm.</source>
        <translation>Thỉnh thoảng Windows khởi chạy một thứ mang tên này. Không còn sản phẩm thì việc đó thất bại, và không gây hại.</translation>
    </message>
    <message>
        <source>Windows still believes in an antivirus program that is not there, and may keep Microsoft Defender off because of it. A restart often helps.</source>
        <translation>Windows vẫn tin là có một chương trình chống vi-rút, dù nó không còn nữa, và vì vậy có thể vẫn tắt Microsoft Defender. Khởi động lại thường giúp được.</translation>
    </message>
    <message>
        <source>Data of the product, with the backup copies of detected files. Look at the list before you delete it.</source>
        <translation>Dữ liệu của sản phẩm, kèm bản sao lưu của các tệp bị phát hiện. Hãy xem danh sách trước khi xóa.</translation>
    </message>
    <message>
        <source>The program&apos;s folder. The package manager should have removed it.</source>
        <translation>Thư mục của chương trình. Lẽ ra trình quản lý gói phải xóa nó.</translation>
    </message>
    <message>
        <source>Data of the agent. It does no harm.</source>
        <translation>Dữ liệu của tác nhân. Nó không gây hại.</translation>
    </message>
    <message>
        <source>This program works for other computers. Ask the person who looks after it. Changeover does not touch it.</source>
        <translation>Chương trình này phục vụ các máy tính khác. Hãy hỏi người phụ trách nó. Changeover không đụng đến nó.</translation>
    </message>
    <message>
        <source>This program manages other computers. First take the Kaspersky products off those computers, with a task of this console or with Changeover on each. Only then remove its package. Changeover does not touch it.</source>
        <translation>Chương trình này quản lý các máy tính khác. Trước tiên hãy gỡ các sản phẩm Kaspersky khỏi những máy đó, bằng một tác vụ của bảng điều khiển này hoặc bằng Changeover trên từng máy. Sau đó mới gỡ gói phần mềm của nó. Changeover không đụng đến nó.</translation>
    </message>
    <message>
        <source>The folder /var/opt/kaspersky stays, with the copies of detected files.</source>
        <translation>Thư mục /var/opt/kaspersky vẫn ở lại, cùng bản sao của các tệp bị phát hiện.</translation>
    </message>
    <message>
        <source>The product keeps files in its backup.</source>
        <translation>Sản phẩm đang giữ các tệp trong phần sao lưu của nó.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Khi sản phẩm không còn nữa, nó không thể trả lại các tệp đó. Phần lớn là tệp có hại và nên quên đi; nhưng có thể có tệp của bạn bị giữ nhầm.</translation>
    </message>
    <message>
        <source>Look at the list with kesl-control, and restore there what you know and need.</source>
        <translation>Hãy xem danh sách bằng kesl-control, và khôi phục ở đó những gì bạn biết rõ và cần đến.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Nếu bạn không cần gì trong đó thì không phải làm gì.</translation>
    </message>
    <message>
        <source>Changeover recognises it on the disk, no more. Start the Mac and uninstall the product there, with its own uninstaller.</source>
        <translation>Changeover chỉ nhận ra nó trên ổ đĩa, không làm gì hơn. Hãy khởi động máy Mac và gỡ cài đặt sản phẩm ở đó, bằng trình gỡ cài đặt của chính nó.</translation>
    </message>
    <message>
        <source>Data of the product, perhaps with files in quarantine. Look into it before you delete it.</source>
        <translation>Dữ liệu của sản phẩm, có thể có tệp trong vùng cách ly. Hãy xem bên trong trước khi xóa.</translation>
    </message>
    <message>
        <source>It came in September 2024, when an update took Kaspersky&apos;s program away in the United States. Keep it, or uninstall it in Windows, under Settings, Apps. Some people saw it come back after a restart: look again then.</source>
        <translation>Nó đến vào tháng 9 năm 2024, khi một bản cập nhật lấy đi chương trình của Kaspersky tại Hoa Kỳ. Hãy giữ nó, hoặc gỡ cài đặt nó trong Windows, tại Cài đặt, Ứng dụng. Có người thấy nó trở lại sau khi khởi động lại: lúc đó hãy xem lại lần nữa.</translation>
    </message>
    <message>
        <source>It may have come in September 2024 together with UltraAV, where Kaspersky&apos;s VPN was in use. Keep it, or uninstall it in Windows, under Settings, Apps.</source>
        <translation>Có thể nó đến vào tháng 9 năm 2024 cùng với UltraAV, ở nơi đã dùng VPN của Kaspersky. Hãy giữ nó, hoặc gỡ cài đặt nó trong Windows, tại Cài đặt, Ứng dụng.</translation>
    </message>
</context>
<context>
    <name>changeover::AboutDialog</name>
    <message>
        <source>About Changeover</source>
        <translation>Giới thiệu về Changeover</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Not connected to Kaspersky or any other maker.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 hoặc mới hơn. Không liên quan đến Kaspersky hay bất kỳ nhà sản xuất nào khác.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Software by others</source>
        <translation>Phần mềm của bên khác</translation>
    </message>
</context>
<context>
    <name>changeover::BundleDialog</name>
    <message>
        <source>&amp;Check every byte</source>
        <translation>&amp;Kiểm tra từng byte</translation>
    </message>
    <message>
        <source>What was on this computer</source>
        <translation>Những gì đã có trên máy tính này</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Đang đọc tệp …</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Đã kiểm tra được bao nhiêu</translation>
    </message>
    <message>
        <source>Which saved file?</source>
        <translation>Tệp đã lưu nào?</translation>
    </message>
    <message>
        <source>Files that Changeover saved (*.zip)</source>
        <translation>Các tệp do Changeover lưu (*.zip)</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Không thể hiển thị tệp này</translation>
    </message>
    <message>
        <source>The file was not changed. Choose one whose name begins with &quot;changeover-&quot; and ends with &quot;.zip&quot;.</source>
        <translation>Tệp không bị thay đổi. Hãy chọn tệp có tên bắt đầu bằng &quot;changeover-&quot; và kết thúc bằng &quot;.zip&quot;.</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Chi tiết cho chuyên gia</translation>
    </message>
    <message>
        <source>Saved on %1 with %2.</source>
        <translation>Đã lưu vào %1 bằng %2.</translation>
    </message>
    <message>
        <source>Files in quarantine: %1</source>
        <translation>Tệp trong vùng cách ly: %1</translation>
    </message>
    <message>
        <source>What was found then</source>
        <translation>Những gì tìm thấy khi đó</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Không có sản phẩm Kaspersky nào.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Thiết lập của %1</translation>
    </message>
    <message>
        <source>A part cannot be shown</source>
        <translation>Có một phần không thể hiển thị</translation>
    </message>
    <message>
        <source>All that it holds: %1 files</source>
        <translation>Tất cả những gì có bên trong: %1 tệp</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 mục nữa</translation>
    </message>
    <message>
        <source>What could not be saved: %1</source>
        <translation>Những gì không lưu được: %1</translation>
    </message>
    <message>
        <source>Good: everything is as it was saved.</source>
        <translation>Tốt: mọi thứ vẫn như lúc được lưu.</translation>
    </message>
    <message>
        <source>Damaged: %1 is not as it was saved. Look for another copy of this file.</source>
        <translation>Bị hỏng: %1 không còn như lúc được lưu. Hãy tìm một bản sao khác của tệp này.</translation>
    </message>
</context>
<context>
    <name>changeover::CheckPage</name>
    <message>
        <source>Is it gone? Am I protected?</source>
        <translation>Đã gỡ hết chưa? Tôi có được bảo vệ không?</translation>
    </message>
    <message>
        <source>Changeover looked again, from the beginning.</source>
        <translation>Changeover đã xem lại từ đầu.</translation>
    </message>
    <message>
        <source>The check did not work. Nothing was changed by it.</source>
        <translation>Việc kiểm tra không thành công. Nó không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>Cleaning did not work.</source>
        <translation>Việc dọn dẹp không thành công.</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Khởi động lại không thành công</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kiểm tra lại</translation>
    </message>
    <message>
        <source>Waiting for an antivirus program to turn on</source>
        <translation>Đang chờ một chương trình chống vi-rút bật lên</translation>
    </message>
    <message>
        <source>Windows Defender often needs a minute after another antivirus program is gone. Changeover keeps looking. You can go on meanwhile.</source>
        <translation>Windows Defender thường cần một phút sau khi chương trình chống vi-rút khác đã biến mất. Changeover vẫn tiếp tục xem. Trong lúc đó bạn có thể đi tiếp.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>N&amp;gừng xem</translation>
    </message>
    <message>
        <source>Nothing turned itself on within a minute</source>
        <translation>Không có gì tự bật lên trong vòng một phút</translation>
    </message>
    <message>
        <source>Restart the computer: Windows may need that first.</source>
        <translation>Hãy khởi động lại máy tính: có thể Windows cần việc đó trước.</translation>
    </message>
    <message>
        <source>Open Windows Security, choose &quot;Virus and threat protection&quot; and turn Windows Defender on.</source>
        <translation>Hãy mở Bảo mật Windows, chọn “Bảo vệ chống vi-rút và mối đe dọa” rồi bật Windows Defender.</translation>
    </message>
    <message>
        <source>Or install the antivirus program that you chose.</source>
        <translation>Hoặc cài chương trình chống vi-rút mà bạn đã chọn.</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Rồi kiểm tra lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Còn %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Đã gỡ hết</translation>
    </message>
    <message>
        <source>No Kaspersky program and no trace of one was found.</source>
        <translation>Không tìm thấy chương trình Kaspersky nào và cũng không còn phần sót lại nào.</translation>
    </message>
    <message>
        <source>The programs are gone. Some traces are left.</source>
        <translation>Các chương trình đã được gỡ. Còn một số phần sót lại.</translation>
    </message>
    <message>
        <source>Traces do not run. They are listed here so that you know of them.</source>
        <translation>Các phần sót lại không chạy. Chúng được liệt kê ở đây để bạn biết.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there</source>
        <translation>Vẫn còn một chương trình Kaspersky</translation>
    </message>
    <message>
        <source>It lies on that disk. It can be removed when that computer runs again.</source>
        <translation>Nó nằm trên ổ đĩa đó. Có thể gỡ nó khi máy tính đó chạy lại.</translation>
    </message>
    <message>
        <source>A restart may be what is missing.</source>
        <translation>Có lẽ chỉ còn thiếu một lần khởi động lại.</translation>
    </message>
    <message>
        <source>Go back one step to see why, and what to try next.</source>
        <translation>Hãy quay lại một bước để xem lý do và cách thử tiếp theo.</translation>
    </message>
    <message>
        <source>Nothing was seen, but not every place could be looked at</source>
        <translation>Không thấy gì, nhưng có những nơi không xem được</translation>
    </message>
    <message>
        <source>So Changeover cannot say that it is gone.</source>
        <translation>Vì vậy Changeover không thể nói rằng nó đã được gỡ hết.</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover không xem được ở mọi nơi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n nơi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s)</source>
        <translation>
            <numerusform>%n phần sót lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Hiện ra</translation>
    </message>
    <message>
        <source>How sure: %1 %.</source>
        <translation>Mức chắc chắn: %1 %.</translation>
    </message>
    <message>
        <source>Changeover can take it away.</source>
        <translation>Changeover có thể dọn nó đi.</translation>
    </message>
    <message>
        <source>It stays. %1</source>
        <translation>Nó ở lại. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be taken away safely. Each goes into a backup first, and you can put all of them back. You may also leave them: they do no harm.</source>
        <translation>
            <numerusform>Có thể dọn đi an toàn %n phần trong số đó. Mỗi phần đều được đưa vào bản sao lưu trước, và bạn có thể trả tất cả về chỗ cũ. Bạn cũng có thể để yên: chúng không gây hại.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Việc này cần quyền quản trị viên. Hệ thống sẽ hỏi sau khi bạn nhấn nút.</translation>
    </message>
    <message>
        <source>&amp;Take them away</source>
        <translation>Dọ&amp;n chúng đi</translation>
    </message>
    <message numerus="yes">
        <source>%n trace(s) looked after</source>
        <translation>
            <numerusform>Đã xử lý %n phần sót lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Hiện những gì đã làm</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>T&amp;rả về chỗ cũ</translation>
    </message>
    <message>
        <source>The one that you chose</source>
        <translation>Chương trình bạn đã chọn</translation>
    </message>
</context>
<context>
    <name>changeover::CompareTable</name>
    <message>
        <source>Windows&apos; own comes first, then the alphabet. Choose a line to see more of it below.</source>
        <translation>Chương trình của chính Windows đứng đầu, sau đó theo thứ tự chữ cái. Hãy chọn một dòng để xem thêm về nó ở bên dưới.</translation>
    </message>
    <message>
        <source>All programs side by side</source>
        <translation>Tất cả chương trình đặt cạnh nhau</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>Chọn chương trình &amp;này</translation>
    </message>
    <message>
        <source>Open the maker&apos;s page</source>
        <translation>Mở trang của nhà sản xuất</translation>
    </message>
</context>
<context>
    <name>changeover::DonePage</name>
    <message>
        <source>What was done</source>
        <translation>Những gì đã làm</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Không có gì được lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) removed.</source>
        <translation>
            <numerusform>Đã gỡ %n chương trình.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program was removed.</source>
        <translation>Không có chương trình nào bị gỡ.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool ran.</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất đã chạy.</translation>
    </message>
    <message>
        <source>A Kaspersky program is still there. The report says why.</source>
        <translation>Vẫn còn một chương trình Kaspersky. Báo cáo cho biết lý do.</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Báo cáo của bạn</translation>
    </message>
    <message>
        <source>A report of everything: what was found, saved and removed, and what is left. Print it, or keep a copy.</source>
        <translation>Báo cáo về mọi thứ: những gì đã tìm thấy, đã lưu và đã gỡ, cùng những gì còn lại. Hãy in ra hoặc giữ một bản sao.</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Lư&amp;u một bản sao …</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Lưu một bản sao của báo cáo</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>The page to print is here: %1</source>
        <translation>Trang để in nằm ở đây: %1</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>Done. What do I keep?</source>
        <translation>Xong rồi. Tôi còn giữ lại gì?</translation>
    </message>
    <message>
        <source>Thank you for taking the time. This is what you have now.</source>
        <translation>Cảm ơn bạn đã dành thời gian. Đây là những gì bạn có bây giờ.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>button</comment>
        <translation>&amp;Hoàn tất</translation>
    </message>
    <message>
        <source>In &amp;large type</source>
        <translation>Bằng chữ lớ&amp;n</translation>
    </message>
    <message>
        <source>Print the checkl&amp;ist …</source>
        <translation>In danh sách &amp;kiểm tra …</translation>
    </message>
    <message>
        <source>Do you do this on several computers?</source>
        <translation>Bạn làm việc này trên nhiều máy tính?</translation>
    </message>
</context>
<context>
    <name>changeover::ExclusionsPanel</name>
    <message>
        <source>No program can read this list, so copy it by hand. Your new protection does not need most of it: begin without, and add only what it really disturbs.</source>
        <translation>Không chương trình nào đọc được danh sách này, nên hãy chép bằng tay. Chương trình bảo vệ mới của bạn không cần phần lớn danh sách: hãy bắt đầu mà không có nó, và chỉ thêm những gì nó thật sự cản trở.</translation>
    </message>
    <message>
        <source>Files, folders and programs that were left out, one in each line</source>
        <translation>Các tệp, thư mục và chương trình đã được loại trừ, mỗi mục một dòng</translation>
    </message>
    <message>
        <source>Fine as they are: %1</source>
        <translation>Ổn như hiện có: %1</translation>
    </message>
    <message>
        <source>and %1 more; the saved list has all</source>
        <translation>và %1 mục nữa; danh sách đã lưu có đủ tất cả</translation>
    </message>
    <message>
        <source>&quot;Save now&quot; adds the checked list and a script for Microsoft Defender. Changeover never starts that script; what is dangerous is switched off in it.</source>
        <translation>“Lưu ngay” sẽ thêm danh sách đã kiểm tra và một tập lệnh cho Microsoft Defender. Changeover không bao giờ chạy tập lệnh đó; những gì nguy hiểm đều bị tắt trong đó.</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Nguy hiểm</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Không hiểu được</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Hãy xem mục này</translation>
    </message>
</context>
<context>
    <name>changeover::Fold</name>
    <message>
        <source>open</source>
        <comment>a line that folds</comment>
        <translation>mở</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a line that folds</comment>
        <translation>đóng</translation>
    </message>
</context>
<context>
    <name>changeover::FoundPage</name>
    <message>
        <source>What do I have?</source>
        <translation>Tôi đang có gì?</translation>
    </message>
    <message numerus="yes">
        <source>%n Kaspersky program(s) found. Nothing has been changed yet.</source>
        <translation>
            <numerusform>Đã tìm thấy %n chương trình Kaspersky. Chưa có gì bị thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changeover looked for Kaspersky programs. Nothing has been changed.</source>
        <translation>Changeover đã tìm các chương trình Kaspersky. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This computer could not be looked at</source>
        <translation>Không thể xem máy tính này</translation>
    </message>
    <message>
        <source>No Kaspersky program was found</source>
        <translation>Không tìm thấy chương trình Kaspersky nào</translation>
    </message>
    <message>
        <source>No Kaspersky program was seen</source>
        <translation>Không thấy chương trình Kaspersky nào</translation>
    </message>
    <message>
        <source>Changeover looked in the list of programs, the services and the usual folders. You can still read on, or go back and try the practice computer.</source>
        <translation>Changeover đã tìm trong danh sách chương trình, các dịch vụ và những thư mục thường gặp. Bạn vẫn có thể đọc tiếp, hoặc quay lại và thử máy thực hành.</translation>
    </message>
    <message>
        <source>But not every place could be looked at, so there may be one.</source>
        <translation>Nhưng có những nơi không xem được, nên vẫn có thể có.</translation>
    </message>
    <message>
        <source>Could another program contain Kaspersky&apos;s engine?</source>
        <translation>Chương trình khác có thể chứa lõi quét của Kaspersky không?</translation>
    </message>
    <message>
        <source>Some makers of routers and of other antivirus programs built Kaspersky&apos;s engine into their own products. Changeover cannot see that from here. If you have such a product, ask its maker.</source>
        <translation>Một số nhà sản xuất bộ định tuyến và chương trình chống vi-rút khác đã đưa lõi quét của Kaspersky vào sản phẩm của họ. Từ đây Changeover không thấy được điều đó. Nếu bạn có sản phẩm như vậy, hãy hỏi nhà sản xuất.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Xem lại</translation>
    </message>
    <message>
        <source>%1, running now</source>
        <comment>kind of program</comment>
        <translation>%1, đang chạy</translation>
    </message>
    <message>
        <source>Very likely: one clear sign was seen.</source>
        <translation>Rất có thể: đã thấy một dấu hiệu rõ ràng.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. Please say whether this is a Kaspersky program.</source>
        <translation>Chỉ có cái tên cho thấy điều đó. Vui lòng cho biết đây có phải là chương trình Kaspersky không.</translation>
    </message>
    <message>
        <source>Yes, this is a Kaspersky program and may be removed</source>
        <translation>Đúng, đây là chương trình Kaspersky và được phép gỡ</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Làm sao biết được?</translation>
    </message>
    <message>
        <source>Changeover could not look everywhere</source>
        <translation>Changeover không xem được ở mọi nơi</translation>
    </message>
    <message>
        <source>Nothing is said about these places. With an administrator&apos;s rights more may be seen; Changeover asks for them at the step &quot;Save&quot;.</source>
        <translation>Không nói được gì về những nơi này. Với quyền quản trị viên có thể thấy nhiều hơn; Changeover sẽ hỏi quyền đó ở bước “Lưu”.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n nơi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>changeover::HazardsPage</name>
    <message>
        <source>What could I lose?</source>
        <translation>Tôi có thể mất gì?</translation>
    </message>
    <message>
        <source>Read this before anything is removed. What is marked with a stop sign must be settled first.</source>
        <translation>Hãy đọc trước khi gỡ bất cứ thứ gì. Những gì có biển dừng phải được giải quyết trước.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Không có gì cản trở</translation>
    </message>
    <message>
        <source>No encryption, no password and no other trouble was seen.</source>
        <translation>Không thấy mã hóa, mật khẩu hay trở ngại nào khác.</translation>
    </message>
    <message>
        <source>Nothing will be removed, so nothing can be lost.</source>
        <translation>Sẽ không gỡ gì, nên không thể mất gì.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Xem lại</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Làm sao biết được?</translation>
    </message>
    <message>
        <source>I know the risk</source>
        <translation>toi biet rui ro</translation>
    </message>
    <message>
        <source>To go on anyway, type: %1</source>
        <translation>Nếu vẫn muốn tiếp tục, hãy gõ (không dấu): %1</translation>
    </message>
    <message>
        <source>To go on anyway, at your own risk, type this sentence: %1</source>
        <translation>Nếu vẫn muốn tiếp tục và tự chịu rủi ro, hãy gõ câu này (không dấu): %1</translation>
    </message>
</context>
<context>
    <name>changeover::NeedsPanel</name>
    <message>
        <source>&amp;Whose computer is it?</source>
        <translation>Máy tính của &amp;ai?</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>của tôi</translation>
    </message>
    <message>
        <source>my family&apos;s</source>
        <translation>của gia đình tôi</translation>
    </message>
    <message>
        <source>an office&apos;s</source>
        <comment>a computer</comment>
        <translation>của văn phòng</translation>
    </message>
    <message>
        <source>How &amp;many computers?</source>
        <translation>&amp;Bao nhiêu máy tính?</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>2 to 5</source>
        <translation>2 đến 5</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 trở lên</translation>
    </message>
    <message>
        <source>Who &amp;looks after it?</source>
        <translation>Ai chăm lo cho &amp;máy?</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>tôi</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>người khác</translation>
    </message>
    <message>
        <source>It must be &amp;free.</source>
        <translation>Phải miễn &amp;phí.</translation>
    </message>
    <message>
        <source>&amp;Children use it.</source>
        <translation>Trẻ &amp;em dùng máy.</translation>
    </message>
    <message>
        <source>I want a &amp;VPN.</source>
        <translation>Tôi muốn có &amp;VPN.</translation>
    </message>
    <message>
        <source>I want a passwor&amp;d manager.</source>
        <translation>Tôi muốn có trình q&amp;uản lý mật khẩu.</translation>
    </message>
    <message>
        <source>It is a &amp;server.</source>
        <translation>Đây là má&amp;y chủ.</translation>
    </message>
</context>
<context>
    <name>changeover::OfficePanel</name>
    <message>
        <source>P&amp;ut this computer on the list</source>
        <translation>Ghi máy tính này vào d&amp;anh sách</translation>
    </message>
    <message>
        <source>Choose a folder that goes along: on a stick, or one that all computers see. It keeps one list of them all, with who did what.</source>
        <translation>Hãy chọn một thư mục đi cùng bạn: trên USB, hoặc thư mục mà mọi máy tính đều thấy. Trong đó có một danh sách chung cho tất cả các máy, ghi rõ ai đã làm gì.</translation>
    </message>
    <message>
        <source>Folder for the list</source>
        <translation>Thư mục cho danh sách</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Choose the folder for the list</source>
        <translation>Chọn thư mục cho danh sách</translation>
    </message>
    <message>
        <source>Which folder goes along?</source>
        <translation>Thư mục nào đi cùng bạn?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Tên viết tắt của bạn</translation>
    </message>
    <message>
        <source>The list was not changed</source>
        <translation>Danh sách không bị thay đổi</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Máy tính này đã có trong danh sách</translation>
    </message>
    <message>
        <source>Next computer: take the folder there, open Changeover, and go the same way.</source>
        <translation>Máy tính tiếp theo: mang thư mục đến đó, mở Changeover và làm giống như vậy.</translation>
    </message>
    <message>
        <source>Open the list to print it</source>
        <translation>Mở danh sách để in</translation>
    </message>
</context>
<context>
    <name>changeover::OverviewDialog</name>
    <message>
        <source>The saved files are being read …</source>
        <translation>Đang đọc các tệp đã lưu …</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Tổng quan văn phòng</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Đã đọc được bao nhiêu</translation>
    </message>
    <message>
        <source>Which folder has the saved files of all computers?</source>
        <translation>Thư mục nào chứa các tệp đã lưu của mọi máy tính?</translation>
    </message>
    <message>
        <source>Details for experts</source>
        <translation>Chi tiết cho chuyên gia</translation>
    </message>
    <message>
        <source>There is no overview</source>
        <translation>Không có bản tổng quan</translation>
    </message>
    <message>
        <source>No file was changed. Choose another folder.</source>
        <translation>Không có tệp nào bị thay đổi. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The page could not be written</source>
        <translation>Không ghi được trang</translation>
    </message>
    <message>
        <source>The saved files were not changed. Copy them into a folder that you may write to, and choose that.</source>
        <translation>Các tệp đã lưu không bị thay đổi. Hãy sao chép chúng vào một thư mục mà bạn được phép ghi, rồi chọn thư mục đó.</translation>
    </message>
    <message>
        <source>No saved file is in this folder</source>
        <translation>Không có tệp đã lưu nào trong thư mục này</translation>
    </message>
    <message>
        <source>Changeover saves one file for each computer. Bring them together in one folder and choose that.</source>
        <translation>Changeover lưu cho mỗi máy tính một tệp. Hãy gom các tệp đó vào một thư mục rồi chọn thư mục đó.</translation>
    </message>
    <message>
        <source>&amp;Open the page with all of them</source>
        <translation>&amp;Mở trang có tất cả các máy tính</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Còn phải làm</translation>
    </message>
    <message>
        <source>… and more. The page has them all.</source>
        <translation>… và nhiều máy nữa. Trang có đủ tất cả.</translation>
    </message>
    <message>
        <source>Files that could not be read: %1</source>
        <translation>Tệp không đọc được: %1</translation>
    </message>
</context>
<context>
    <name>changeover::Page</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>step</comment>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>step</comment>
        <translation>Đã tìm thấy</translation>
    </message>
    <message>
        <source>Why and when</source>
        <comment>step</comment>
        <translation>Vì sao và khi nào</translation>
    </message>
    <message>
        <source>Before you remove</source>
        <comment>step</comment>
        <translation>Trước khi gỡ</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step</comment>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>New protection</source>
        <comment>step</comment>
        <translation>Bảo vệ mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>step</comment>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step</comment>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>button</comment>
        <translation>&amp;Tiếp theo</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordFields</name>
    <message>
        <source>Password of %1</source>
        <translation>Mật khẩu của %1</translation>
    </message>
    <message>
        <source>If a password protects this program, type it here. If not, leave it empty. It is used once and kept nowhere.</source>
        <translation>Nếu có mật khẩu bảo vệ chương trình này, hãy gõ vào đây. Nếu không, hãy để trống. Mật khẩu chỉ được dùng một lần và không được giữ lại ở đâu cả.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
</context>
<context>
    <name>changeover::PasswordsPanel</name>
    <message>
        <source>&amp;Make the file</source>
        <translation>Tạ&amp;o tệp</translation>
    </message>
    <message>
        <source>Open Kaspersky Password Manager and go to its settings, &quot;Import/Export&quot;. Choose &quot;Export to text file&quot;. Then give that file here.</source>
        <translation>Hãy mở Kaspersky Password Manager và vào phần thiết lập của nó, mục “Import/Export”. Chọn “Export to text file”. Rồi đưa tệp đó vào đây.</translation>
    </message>
    <message>
        <source>The file has every password in plain words. Keep it on this computer, mail it to nobody, and delete it when you are done.</source>
        <translation>Tệp này chứa mọi mật khẩu ở dạng chữ đọc được. Hãy giữ nó trên máy tính này, đừng gửi thư cho ai, và xóa nó khi bạn xong việc.</translation>
    </message>
    <message>
        <source>The exported text file</source>
        <translation>Tệp văn bản đã xuất</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Which exported file?</source>
        <translation>Tệp đã xuất nào?</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Tệp văn bản (*.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Which program shall read it</source>
        <translation>Chương trình nào sẽ đọc tệp này</translation>
    </message>
    <message>
        <source>Chrome or Edge</source>
        <translation>Chrome hoặc Edge</translation>
    </message>
    <message>
        <source>No file was made</source>
        <translation>Không có tệp nào được tạo</translation>
    </message>
    <message>
        <source>The exported file was not changed.</source>
        <translation>Tệp đã xuất không bị thay đổi.</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Đã tạo tệp</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 trong số %3</translation>
    </message>
    <message>
        <source>Open the passwords page of the new program and choose &quot;Import&quot; there. Look whether all is there, then delete both files here.</source>
        <translation>Hãy mở trang mật khẩu của chương trình mới và chọn “Nhập” ở đó. Xem đã đủ chưa, rồi xóa cả hai tệp tại đây.</translation>
    </message>
    <message>
        <source>Not everything is in it</source>
        <translation>Trong đó không có đủ tất cả</translation>
    </message>
    <message>
        <source>These have a place for everything: %1. Or copy the rest by hand.</source>
        <translation>Những chương trình này có chỗ cho mọi thứ: %1. Hoặc chép phần còn lại bằng tay.</translation>
    </message>
    <message>
        <source>Delete the new file</source>
        <translation>Xóa tệp mới</translation>
    </message>
    <message>
        <source>Delete the exported text file</source>
        <translation>Xóa tệp văn bản đã xuất</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Đã xóa.</translation>
    </message>
</context>
<context>
    <name>changeover::ProtectionPage</name>
    <message>
        <source>Choose one. Two antivirus programs at once get in each other&apos;s way.</source>
        <translation>Hãy chọn một thôi. Hai chương trình chống vi-rút cùng lúc sẽ cản trở nhau.</translation>
    </message>
    <message>
        <source>Install a new one only after the old one is gone and the computer has restarted. Changeover installs nothing for you.</source>
        <translation>Chỉ cài chương trình mới sau khi chương trình cũ đã được gỡ và máy tính đã khởi động lại. Changeover không cài gì thay bạn.</translation>
    </message>
    <message>
        <source>What takes the place of the other programs</source>
        <translation>Cái gì thay cho các chương trình khác</translation>
    </message>
    <message>
        <source>Who tests antivirus programs?</source>
        <translation>Ai kiểm nghiệm các chương trình chống vi-rút?</translation>
    </message>
    <message>
        <source>These laboratories test several times a year. Look there for the newest results.</source>
        <translation>Các phòng thử nghiệm này kiểm nghiệm nhiều lần mỗi năm. Hãy xem kết quả mới nhất ở đó.</translation>
    </message>
    <message>
        <source>What protects me instead?</source>
        <translation>Cái gì sẽ bảo vệ tôi thay vào đó?</translation>
    </message>
    <message>
        <source>Comes with Windows. Nothing to install, nothing to pay.</source>
        <translation>Có sẵn trong Windows. Không phải cài gì, không phải trả tiền.</translation>
    </message>
    <message>
        <source>Maker: %1</source>
        <translation>Nhà sản xuất: %1</translation>
    </message>
    <message>
        <source>It is on this computer and can take over.</source>
        <translation>Nó có trên máy tính này và có thể tiếp quản.</translation>
    </message>
    <message>
        <source>On this computer it cannot take over by itself. See the step &quot;Before you remove&quot;.</source>
        <translation>Trên máy tính này nó không thể tự tiếp quản. Xem bước “Trước khi gỡ”.</translation>
    </message>
    <message>
        <source>Whether it can take over on this computer could not be seen.</source>
        <translation>Không thấy được nó có thể tiếp quản trên máy tính này hay không.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Những gì đã biết về nó</translation>
    </message>
    <message>
        <source>Open %1&apos;s page</source>
        <translation>Mở trang của %1</translation>
    </message>
    <message>
        <source>I do not &amp;know yet.</source>
        <translation>Tôi c&amp;hưa biết.</translation>
    </message>
    <message>
        <source>Your answers make a short list. A link opens the maker&apos;s own page in your browser.</source>
        <translation>Các câu trả lời của bạn cho ra một danh sách ngắn. Mỗi liên kết mở trang của chính nhà sản xuất trong trình duyệt của bạn.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Hãy hỏi trước</translation>
    </message>
    <message>
        <source>Somebody else looks after this computer. Ask that person before you choose.</source>
        <translation>Có người khác chăm lo cho máy tính này. Hãy hỏi người đó trước khi bạn chọn.</translation>
    </message>
    <message>
        <source>Nothing that is confirmed fits all of your answers. See &quot;Compare them all&quot; and ask the makers.</source>
        <translation>Không có gì đã được xác nhận mà hợp với mọi câu trả lời của bạn. Hãy xem “So sánh tất cả” và hỏi các nhà sản xuất.</translation>
    </message>
    <message>
        <source>What fits your answers and is confirmed comes first. Where several fit alike, the alphabet decides.</source>
        <translation>Những gì hợp với câu trả lời của bạn và đã được xác nhận sẽ đứng trước. Nếu nhiều chương trình hợp như nhau thì xếp theo thứ tự chữ cái.</translation>
    </message>
    <message>
        <source>For it:</source>
        <translation>Điểm thuận:</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>Điểm nghịch:</translation>
    </message>
    <message>
        <source>Not confirmed, so ask the maker: %1</source>
        <translation>Chưa được xác nhận, nên hãy hỏi nhà sản xuất: %1</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Chương trình này: %1</translation>
    </message>
    <message>
        <source>&amp;Another one, its name:</source>
        <translation>Chương trình &amp;khác, tên là:</translation>
    </message>
    <message>
        <source>Name of the antivirus program</source>
        <translation>Tên chương trình chống vi-rút</translation>
    </message>
    <message>
        <source>Compare them all</source>
        <translation>So sánh tất cả</translation>
    </message>
</context>
<context>
    <name>changeover::QuarantineTable</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Vị trí cũ</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Mối đe dọa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Files in quarantine</source>
        <translation>Tệp trong vùng cách ly</translation>
    </message>
</context>
<context>
    <name>changeover::RemovePage</name>
    <message>
        <source>What would be removed?</source>
        <translation>Sẽ gỡ những gì?</translation>
    </message>
    <message>
        <source>Remove these programs?</source>
        <translation>Gỡ các chương trình này?</translation>
    </message>
    <message>
        <source>Removing is finished</source>
        <translation>Đã gỡ xong</translation>
    </message>
    <message>
        <source>This is the plan. Each program is removed by its maker&apos;s own uninstaller. What is removed cannot be brought back from here.</source>
        <translation>Đây là kế hoạch. Mỗi chương trình được gỡ bằng trình gỡ cài đặt của chính nhà sản xuất. Những gì đã gỡ thì không thể lấy lại từ đây.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>button</comment>
        <translation>T&amp;hử lại</translation>
    </message>
    <message>
        <source>&amp;Remove now</source>
        <comment>button</comment>
        <translation>&amp;Gỡ ngay</translation>
    </message>
    <message>
        <source>Please do not switch the computer off</source>
        <translation>Vui lòng không tắt máy tính</translation>
    </message>
    <message>
        <source>If an uninstaller asks something in a window of its own, answer it there.</source>
        <translation>Nếu trình gỡ cài đặt hỏi gì trong cửa sổ riêng của nó, hãy trả lời tại đó.</translation>
    </message>
    <message>
        <source>Removing was stopped</source>
        <translation>Việc gỡ đã bị dừng</translation>
    </message>
    <message>
        <source>Removing could not begin</source>
        <translation>Không thể bắt đầu gỡ</translation>
    </message>
    <message>
        <source>Remove them on that computer</source>
        <translation>Hãy gỡ chúng trên máy tính đó</translation>
    </message>
    <message>
        <source>A program can only be removed by the computer it runs on. Put the disk back, start that computer, and open Changeover there.</source>
        <translation>Một chương trình chỉ có thể được gỡ bởi máy tính mà nó chạy trên đó. Hãy lắp lại ổ đĩa, khởi động máy tính đó và mở Changeover ở đó.</translation>
    </message>
    <message>
        <source>If it does not start, have it repaired first. Deleting these programs from outside could keep it from ever starting again.</source>
        <translation>Nếu máy không khởi động được, hãy cho sửa máy trước. Xóa các chương trình này từ bên ngoài có thể khiến máy không bao giờ khởi động lại được.</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Không có gì để gỡ</translation>
    </message>
    <message>
        <source>Removing a program needs an administrator&apos;s rights. The system will ask for them after you press the button.</source>
        <translation>Gỡ chương trình cần quyền quản trị viên. Hệ thống sẽ hỏi sau khi bạn nhấn nút.</translation>
    </message>
    <message>
        <source>This is yours to do. Changeover cannot do it for you.</source>
        <translation>Việc này bạn phải tự làm. Changeover không thể làm thay bạn.</translation>
    </message>
    <message>
        <source>It shows windows of its own. What it asks there is yours to answer.</source>
        <translation>Nó hiện các cửa sổ riêng. Những gì nó hỏi ở đó do bạn trả lời.</translation>
    </message>
    <message>
        <source>Only its name speaks for it. It stays, unless you say yes to it at the step &quot;Found&quot;.</source>
        <translation>Chỉ có cái tên cho thấy điều đó. Nó sẽ ở lại, trừ khi bạn đồng ý ở bước “Đã tìm thấy”.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Gỡ nó</translation>
    </message>
    <message>
        <source>What can be tried, in this order:</source>
        <translation>Những cách có thể thử, theo thứ tự này:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>The uninstaller&apos;s code: %1</source>
        <translation>Mã của trình gỡ cài đặt: %1</translation>
    </message>
    <message>
        <source>The last lines of its log:</source>
        <translation>Những dòng cuối trong nhật ký của nó:</translation>
    </message>
    <message>
        <source>If you ask somebody for help</source>
        <translation>Nếu bạn nhờ ai đó giúp</translation>
    </message>
    <message>
        <source>One file holds what they need to know: what was found, what was done, and the uninstallers&apos; own logs. There are no passwords in it, and no names of people. Nothing is sent: you decide who gets it.</source>
        <translation>Một tệp duy nhất chứa những gì họ cần biết: những gì đã tìm thấy, những gì đã làm, và nhật ký của chính các trình gỡ cài đặt. Trong đó không có mật khẩu, cũng không có tên người. Không có gì được gửi đi: bạn quyết định ai nhận tệp.</translation>
    </message>
    <message>
        <source>&amp;Collect everything for help</source>
        <translation>Th&amp;u thập mọi thứ để nhờ giúp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Nó nằm ở đây: %1</translation>
    </message>
    <message>
        <source>Collecting did not work</source>
        <translation>Thu thập không thành công</translation>
    </message>
    <message>
        <source>Restarting did not work</source>
        <translation>Khởi động lại không thành công</translation>
    </message>
</context>
<context>
    <name>changeover::SavePage</name>
    <message>
        <source>Keep my things</source>
        <translation>Giữ lại những gì của tôi</translation>
    </message>
    <message>
        <source>When an antivirus program goes, its settings and its list of locked-away files go with it. Save them first, to one file that is yours.</source>
        <translation>Khi một chương trình chống vi-rút ra đi, các thiết lập và danh sách tệp bị khóa giữ cũng đi theo. Hãy lưu chúng trước, vào một tệp thuộc về bạn.</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <comment>button</comment>
        <translation>Lưu &amp;ngay</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Những gì được lưu</translation>
    </message>
    <message>
        <source>The list of files in quarantine, the programs&apos; settings, and a report of what was found. Your own documents stay where they are; they are not touched.</source>
        <translation>Danh sách tệp trong vùng cách ly, các thiết lập của chương trình, và báo cáo về những gì đã tìm thấy. Tài liệu riêng của bạn vẫn ở nguyên chỗ cũ; không ai đụng đến.</translation>
    </message>
    <message>
        <source>Also copy the &amp;files in quarantine. They stay locked away: nothing in them can start.</source>
        <translation>&amp;Sao chép cả các tệp trong vùng cách ly. Chúng vẫn bị khóa giữ: không có gì trong đó khởi chạy được.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Thư mục cho tệp</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>Chọn t&amp;hư mục …</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Tệp nên nằm ở đâu?</translation>
    </message>
    <message>
        <source>I told it to leave some folders or programs alone</source>
        <translation>Tôi đã bảo nó bỏ qua một số thư mục hoặc chương trình</translation>
    </message>
    <message>
        <source>Reading the quarantine and the settings needs an administrator&apos;s rights. The system will ask for them after you press &quot;Save now&quot;.</source>
        <translation>Đọc vùng cách ly và các thiết lập cần quyền quản trị viên. Hệ thống sẽ hỏi sau khi bạn nhấn “Lưu ngay”.</translation>
    </message>
    <message>
        <source>I keep passwords in Kaspersky Password Manager</source>
        <translation>Tôi giữ mật khẩu trong Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Không có gì để lưu</translation>
    </message>
    <message>
        <source>A disk from another computer is only looked at. What its programs keep stays on it.</source>
        <translation>Ổ đĩa từ máy tính khác chỉ được xem. Những gì các chương trình trên đó giữ vẫn nằm lại trên ổ đĩa.</translation>
    </message>
    <message>
        <source>Changeover will remove nothing from this computer, so nothing can be lost.</source>
        <translation>Changeover sẽ không gỡ gì khỏi máy tính này, nên không thể mất gì.</translation>
    </message>
    <message>
        <source>Saving was stopped. Nothing was lost.</source>
        <translation>Việc lưu đã bị dừng. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Saving did not work. Nothing was lost.</source>
        <translation>Việc lưu không thành công. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Go on without saving. I know that these things are gone afterwards.</source>
        <translation>Tiếp tục mà không lưu. Tôi biết rằng sau đó những thứ này sẽ không còn nữa.</translation>
    </message>
    <message>
        <source>Your things are saved</source>
        <translation>Những gì của bạn đã được lưu</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Xem bên trong</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>This was left out</source>
        <translation>Phần này bị bỏ ra ngoài</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Phần này không lưu được</translation>
    </message>
    <message>
        <source>S&amp;ave again</source>
        <translation>Lư&amp;u lại lần nữa</translation>
    </message>
</context>
<context>
    <name>changeover::Session</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Không thể đọc tệp này.</translation>
    </message>
</context>
<context>
    <name>changeover::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
</context>
<context>
    <name>changeover::TimelinePicture</name>
    <message>
        <source>%1, deadline: %2</source>
        <translation>%1, thời hạn: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last deadline</source>
        <translation>
            <numerusform>%n ngày kể từ thời hạn cuối cùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
</context>
<context>
    <name>changeover::TimelineView</name>
    <message>
        <source>Which years the picture shows</source>
        <translation>Hình cho thấy những năm nào</translation>
    </message>
    <message>
        <source>Since the order of 2024</source>
        <translation>Từ lệnh năm 2024</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tất cả các năm</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Hình cho thấy những gì</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Mọi việc đã xảy ra</translation>
    </message>
    <message>
        <source>Laws, orders and rulings</source>
        <translation>Luật, lệnh và phán quyết</translation>
    </message>
    <message>
        <source>Deadlines only</source>
        <translation>Chỉ các thời hạn</translation>
    </message>
    <message>
        <source>Press a mark to read what happened. A diamond is a deadline. The arrow keys go from one mark to the next.</source>
        <translation>Nhấn vào một dấu để đọc chuyện gì đã xảy ra. Hình thoi là một thời hạn. Các phím mũi tên đi từ dấu này sang dấu kế tiếp.</translation>
    </message>
    <message>
        <source>Source: %1. Checked on %2.</source>
        <translation>Nguồn: %1. Đã kiểm tra ngày %2.</translation>
    </message>
</context>
<context>
    <name>changeover::WelcomePage</name>
    <message>
        <source>It looks for Kaspersky programs. Looking changes nothing.</source>
        <translation>Changeover tìm các chương trình Kaspersky. Việc tìm không làm thay đổi gì.</translation>
    </message>
    <message>
        <source>It saves your settings and lists to one file that you keep.</source>
        <translation>Changeover lưu các thiết lập và danh sách của bạn vào một tệp do bạn giữ.</translation>
    </message>
    <message>
        <source>After your yes, it removes the programs with their maker&apos;s own uninstaller.</source>
        <translation>Sau khi bạn đồng ý, Changeover gỡ các chương trình bằng trình gỡ cài đặt của chính nhà sản xuất.</translation>
    </message>
    <message>
        <source>It checks that they are gone and that something protects you.</source>
        <translation>Changeover kiểm tra rằng chúng đã được gỡ hết và có thứ khác đang bảo vệ bạn.</translation>
    </message>
    <message>
        <source>It installs nothing, downloads nothing and sends nothing.</source>
        <translation>Changeover không cài gì, không tải gì về và không gửi gì đi.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Which practice computer</source>
        <translation>Máy thực hành nào</translation>
    </message>
    <message>
        <source>A computer at home</source>
        <translation>Máy tính ở nhà</translation>
    </message>
    <message>
        <source>A computer in an office</source>
        <translation>Máy tính ở văn phòng</translation>
    </message>
    <message>
        <source>This co&amp;mputer</source>
        <translation>&amp;Máy tính này</translation>
    </message>
    <message>
        <source>A &amp;practice computer</source>
        <translation>Máy t&amp;hực hành</translation>
    </message>
    <message>
        <source>Try the whole way on a sample. Nothing on your computer is changed.</source>
        <translation>Hãy thử cả quá trình trên máy mẫu. Không có gì trên máy tính của bạn bị thay đổi.</translation>
    </message>
    <message>
        <source>A &amp;disk from another computer</source>
        <translation>Ổ đĩa từ má&amp;y tính khác</translation>
    </message>
    <message>
        <source>For a computer that does not start. Connect its disk, then choose the drive or folder where it appears. It is only looked at.</source>
        <translation>Dành cho máy tính không khởi động được. Hãy nối ổ đĩa của nó vào, rồi chọn ổ hoặc thư mục nơi nó hiện ra. Ổ đĩa chỉ được xem.</translation>
    </message>
    <message>
        <source>Look into a file that Changeover saved …</source>
        <translation>Xem bên trong tệp do Changeover lưu …</translation>
    </message>
    <message>
        <source>Where the disk appears</source>
        <translation>Nơi ổ đĩa hiện ra</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>Chọ&amp;n …</translation>
    </message>
    <message>
        <source>Where does the disk appear?</source>
        <translation>Ổ đĩa hiện ra ở đâu?</translation>
    </message>
    <message>
        <source>What will happen to my computer?</source>
        <translation>Máy tính của tôi sẽ ra sao?</translation>
    </message>
    <message>
        <source>Changeover takes Kaspersky programs off a computer, one step at a time. You can stop at every step.</source>
        <translation>Changeover gỡ các chương trình Kaspersky khỏi máy tính, từng bước một. Bạn có thể dừng ở mọi bước.</translation>
    </message>
    <message>
        <source>This co&amp;mputer (%1)</source>
        <translation>&amp;Máy tính này (%1)</translation>
    </message>
    <message>
        <source>&amp;Go on with what you began on %1</source>
        <translation>Tiếp tục việc bạn đã &amp;bắt đầu vào %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the practice that you began on %1</source>
        <translation>Tiếp tục buổi thực hành bạn đã &amp;bắt đầu vào %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <comment>button</comment>
        <translation>T&amp;iếp tục</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>Bắt đầ&amp;u</translation>
    </message>
</context>
<context>
    <name>changeover::WhyPage</name>
    <message>
        <source>I &amp;use this computer</source>
        <translation>Tôi dùn&amp;g máy tính này</translation>
    </message>
    <message>
        <source>Must I? By when?</source>
        <translation>Tôi có buộc phải gỡ không? Đến khi nào?</translation>
    </message>
    <message>
        <source>What the authorities decided, what it means for you, and where each statement comes from.</source>
        <translation>Nhà chức trách đã quyết định gì, điều đó có nghĩa gì với bạn, và mỗi thông tin lấy từ đâu.</translation>
    </message>
    <message>
        <source>I &amp;live in</source>
        <translation>Tôi &amp;sống ở</translation>
    </message>
</context>
<context>
    <name>changeover::WizardWindow</name>
    <message>
        <source>Language, look, about</source>
        <translation>Ngôn ngữ, giao diện, giới thiệu</translation>
    </message>
    <message>
        <source>Look as the system does</source>
        <translation>Giao diện theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Look into a saved file …</source>
        <translation>Xem bên trong tệp đã lưu …</translation>
    </message>
    <message>
        <source>About Changeover</source>
        <translation>Giới thiệu về Changeover</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Changeover</translation>
    </message>
    <message>
        <source>Stop &amp;here</source>
        <translation>&amp;Dừng tại đây</translation>
    </message>
    <message>
        <source>Close Changeover and go on another time</source>
        <translation>Đóng Changeover và tiếp tục vào lúc khác</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
    <message>
        <source>Practice: this is a sample. Nothing on your computer is changed.</source>
        <translation>Thực hành: đây là máy mẫu. Không có gì trên máy tính của bạn bị thay đổi.</translation>
    </message>
    <message>
        <source>A disk from another computer. It is only looked at: nothing on it is changed.</source>
        <translation>Ổ đĩa từ máy tính khác. Nó chỉ được xem: không có gì trên đó bị thay đổi.</translation>
    </message>
    <message>
        <source>Saving is not finished. If you stop now, no half-written file stays, and nothing is lost.</source>
        <translation>Việc lưu chưa xong. Nếu bạn dừng bây giờ, sẽ không còn tệp ghi dở nào, và không có gì bị mất.</translation>
    </message>
    <message>
        <source>A program is being removed. It can still be stopped, and stays as it was.</source>
        <translation>Đang gỡ một chương trình. Vẫn còn dừng được, và chương trình sẽ giữ nguyên như trước.</translation>
    </message>
    <message>
        <source>A program is being removed right now. Breaking that off could harm the computer, so Changeover finishes this program, leaves the others, and closes then.</source>
        <translation>Ngay lúc này đang gỡ một chương trình. Ngắt giữa chừng có thể gây hại cho máy tính, nên Changeover sẽ làm xong chương trình này, để yên các chương trình khác, rồi đóng lại.</translation>
    </message>
    <message>
        <source>Traces are being taken away. What is away already lies in a backup, and can be put back.</source>
        <translation>Đang dọn các phần sót lại. Những gì đã dọn đi đều nằm trong bản sao lưu và có thể trả về chỗ cũ.</translation>
    </message>
    <message>
        <source>Windows is making a restore point. Changeover waits for it, and closes then. Nothing is removed.</source>
        <translation>Windows đang tạo điểm khôi phục. Changeover chờ việc đó rồi đóng lại. Không gỡ gì cả.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Changeover waits until you have finished with it, and closes then.</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất đang mở. Changeover chờ đến khi bạn dùng xong rồi đóng lại.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>What is done so far is kept in %1. When you open Changeover again, you can go on from here.</source>
        <translation>Những gì đã làm đến giờ được giữ trong %1. Khi mở lại Changeover, bạn có thể tiếp tục từ đây.</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation>Dừng tại đây?</translation>
    </message>
    <message>
        <source>C&amp;lose Changeover</source>
        <translation>Đóng &amp;Changeover</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Làm tiếp</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <translation>Chữ bình thường</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <translation>Chữ rất lớn</translation>
    </message>
    <message>
        <source>A checklist on paper …</source>
        <translation>Danh sách kiểm tra trên giấy …</translation>
    </message>
    <message>
        <source>Where shall the checklist be kept?</source>
        <translation>Lưu danh sách kiểm tra ở đâu?</translation>
    </message>
    <message>
        <source>The checklist is made</source>
        <translation>Đã tạo danh sách kiểm tra</translation>
    </message>
    <message>
        <source>No checklist was made</source>
        <translation>Chưa tạo được danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Overview of an office …</source>
        <translation>Tổng quan văn phòng …</translation>
    </message>
</context>
<context>
    <name>changeover::WorkPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Đã làm đến đâu</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes …</source>
        <translation>Windows đang tạo điểm khôi phục. Việc này có thể mất vài phút …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Đang kiểm tra tệp …</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window …</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất đang mở. Hãy trả lời câu hỏi trong cửa sổ riêng của nó …</translation>
    </message>
    <message>
        <source>Collecting what is known …</source>
        <translation>Đang thu thập những gì đã biết …</translation>
    </message>
    <message>
        <source>Restarting …</source>
        <translation>Đang khởi động lại …</translation>
    </message>
    <message>
        <source>Checking what is left on this computer …</source>
        <translation>Đang kiểm tra những gì còn lại trên máy tính này …</translation>
    </message>
    <message>
        <source>Looking at this computer. Nothing is changed …</source>
        <translation>Đang xem máy tính này. Không có gì bị thay đổi …</translation>
    </message>
    <message>
        <source>Stop sa&amp;ving</source>
        <translation>Dừng &amp;việc lưu</translation>
    </message>
    <message>
        <source>Stop cleanin&amp;g</source>
        <translation>Dừng dọn dẹ&amp;p</translation>
    </message>
    <message>
        <source>Stop re&amp;moving</source>
        <translation>Dừng gỡ cà&amp;i đặt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Đang bắt đầu …</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Computer:</source>
        <translation>Máy tính:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Initials:</source>
        <translation>Tên viết tắt:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Trước khi gỡ bất cứ thứ gì</translation>
    </message>
    <message>
        <source>Charge the computer or plug it in. Close all programs.</source>
        <translation>Sạc máy tính hoặc cắm điện. Đóng mọi chương trình.</translation>
    </message>
    <message>
        <source>Find out who manages the computer. If an office console does, take it out there first.</source>
        <translation>Tìm hiểu xem ai quản lý máy tính. Nếu máy do bảng điều khiển của văn phòng quản lý, hãy đưa máy ra khỏi đó trước.</translation>
    </message>
    <message>
        <source>Find the password of the Kaspersky program, if it has one.</source>
        <translation>Tìm mật khẩu của chương trình Kaspersky, nếu có.</translation>
    </message>
    <message>
        <source>Open encrypted vaults and copy what is in them to a normal folder. Decrypt encrypted disks.</source>
        <translation>Mở các két đã mã hóa và sao chép những gì bên trong ra một thư mục bình thường. Giải mã các ổ đĩa đã mã hóa.</translation>
    </message>
    <message>
        <source>Save passwords from Kaspersky Password Manager to a file, and keep it safe.</source>
        <translation>Lưu mật khẩu từ Kaspersky Password Manager ra một tệp, và cất giữ tệp đó an toàn.</translation>
    </message>
    <message>
        <source>Start Changeover and look at &quot;Found&quot;. Note below which programs it names.</source>
        <translation>Khởi động Changeover và xem bước “Đã tìm thấy”. Ghi xuống dưới đây những chương trình nó nêu tên.</translation>
    </message>
    <message>
        <source>Save: keep the one file with settings and lists on another disk.</source>
        <translation>Lưu: giữ tệp duy nhất có thiết lập và các danh sách trên một ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Choose the new antivirus. Do not install it yet.</source>
        <translation>Chọn chương trình chống vi-rút mới. Chưa cài vội.</translation>
    </message>
    <message>
        <source>Programs found</source>
        <translation>Các chương trình đã tìm thấy</translation>
    </message>
    <message>
        <source>Remove and restart</source>
        <translation>Gỡ và khởi động lại</translation>
    </message>
    <message>
        <source>Remove the programs with Changeover, one after the other.</source>
        <translation>Gỡ các chương trình bằng Changeover, lần lượt từng chương trình.</translation>
    </message>
    <message>
        <source>If Changeover says &quot;Do not restart yet&quot;, do what it says first.</source>
        <translation>Nếu Changeover báo “Chưa được khởi động lại”, hãy làm theo hướng dẫn của nó trước.</translation>
    </message>
    <message>
        <source>Restart the computer in full with &quot;Restart&quot;, not with &quot;Shut down&quot;.</source>
        <translation>Khởi động lại hẳn máy tính bằng “Khởi động lại”, không dùng “Tắt máy”.</translation>
    </message>
    <message>
        <source>Open Changeover again. It goes on by itself.</source>
        <translation>Mở lại Changeover. Nó sẽ tự làm tiếp.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>&quot;Is it gone?&quot; says that no Kaspersky program is left.</source>
        <translation>“Đã gỡ hết chưa?” báo rằng không còn chương trình Kaspersky nào.</translation>
    </message>
    <message>
        <source>The new antivirus is installed, on, and up to date. The firewall is on.</source>
        <translation>Chương trình chống vi-rút mới đã được cài, đang bật và đã cập nhật. Tường lửa đang bật.</translation>
    </message>
    <message>
        <source>The keyboard, the mouse, the internet and the printer work.</source>
        <translation>Bàn phím, chuột, internet và máy in hoạt động.</translation>
    </message>
    <message>
        <source>The report is printed or kept with the saved file.</source>
        <translation>Báo cáo đã được in hoặc được giữ cùng tệp đã lưu.</translation>
    </message>
    <message>
        <source>The subscription&apos;s automatic renewal is switched off.</source>
        <translation>Tự động gia hạn của gói đăng ký đã được tắt.</translation>
    </message>
    <message>
        <source>Phones and other devices of the same person are looked after, too.</source>
        <translation>Điện thoại và các thiết bị khác của cùng người đó cũng đã được lo liệu.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Checklist: moving a computer off Kaspersky</source>
        <translation>Danh sách kiểm tra: chuyển một máy tính khỏi Kaspersky</translation>
    </message>
</context>
<context>
    <name>cleaner</name>
    <message>
        <source>Linux has no registry. Nothing was changed.</source>
        <translation>Linux không có sổ đăng ký. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 lies on another disk than the backup. Nothing was changed. Move it yourself.</source>
        <translation>%1 nằm trên ổ đĩa khác với bản sao lưu. Không có gì bị thay đổi. Bạn hãy tự chuyển nó.</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was changed.</source>
        <translation>%1 không có ở đó. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 đã có sẵn và được để nguyên.</translation>
    </message>
    <message>
        <source>The way to %1 leads over a link. Nothing was changed.</source>
        <translation>Đường dẫn đến %1 đi qua một liên kết. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The system did not allow moving %1. Nothing was changed.</source>
        <translation>Hệ thống không cho phép di chuyển %1. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Windows did not allow changing %1. It is as it was.</source>
        <translation>Windows không cho phép thay đổi %1. Nó vẫn như trước.</translation>
    </message>
    <message>
        <source>Windows did not allow removing all of %1. What was in it is in the backup.</source>
        <translation>Windows không cho phép xóa hết %1. Những gì bên trong đã có trong bản sao lưu.</translation>
    </message>
    <message>
        <source>Windows did not take all values of %1.</source>
        <translation>Windows không nhận hết các giá trị của %1.</translation>
    </message>
    <message>
        <source>Windows&apos; service manager does not know %1 any more. Restart the computer and look again.</source>
        <translation>Trình quản lý dịch vụ của Windows không còn biết %1 nữa. Hãy khởi động lại máy tính và xem lại.</translation>
    </message>
    <message>
        <source>%1 is a driver. Nothing was changed.</source>
        <translation>%1 là trình điều khiển. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 still runs. Nothing was changed.</source>
        <translation>%1 vẫn đang chạy. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>A program still uses %1. Restart the computer, then try again. Nothing was changed.</source>
        <translation>Một chương trình vẫn đang dùng %1. Hãy khởi động lại máy tính rồi thử lại. Không có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>cleaning</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>%1 cannot be copied in full, so it stays.</source>
        <translation>Không thể sao chép trọn vẹn %1, nên nó ở lại.</translation>
    </message>
    <message>
        <source>There is no backup called &quot;%1&quot;.</source>
        <translation>Không có bản sao lưu nào tên là &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on this computer (any more). Nothing was changed.</source>
        <translation>&quot;%1&quot; không có (hoặc không còn) trên máy tính này. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 stays. %2 Nothing was changed.</source>
        <translation>%1 ở lại. %2 Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>It is only reported.</source>
        <translation>Nó chỉ được báo ra.</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Đang xem lại</translation>
    </message>
    <message>
        <source>Cleaning needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Dọn dẹp cần quyền quản trị viên. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Stopped before it. It is as it was.</source>
        <translation>Đã dừng trước khi đến phần này. Nó vẫn như trước.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Đã dọn đi.</translation>
    </message>
    <message>
        <source>There is nothing to put back: no cleaning has a backup on this computer.</source>
        <translation>Không có gì để trả về chỗ cũ: trên máy tính này không có bản sao lưu của lần dọn dẹp nào.</translation>
    </message>
    <message>
        <source>Everything of that cleaning was put back before.</source>
        <translation>Mọi thứ của lần dọn dẹp đó đã được trả về chỗ cũ từ trước.</translation>
    </message>
    <message>
        <source>Stopped before it.</source>
        <translation>Đã dừng trước khi đến phần này.</translation>
    </message>
    <message>
        <source>Put back. Windows knows it after a restart.</source>
        <translation>Đã trả về chỗ cũ. Windows sẽ nhận ra nó sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Đã trả về chỗ cũ.</translation>
    </message>
</context>
<context>
    <name>cleanuptool</name>
    <message>
        <source>This file is signed by &quot;%1&quot;, which is not the maker of the product. It is not run.</source>
        <translation>Tệp này do “%1” ký, không phải nhà sản xuất của sản phẩm. Tệp không được chạy.</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>do %1 cấp</translation>
    </message>
    <message>
        <source>Nobody has signed this file, so nobody knows who made it. It is not run.</source>
        <translation>Không ai ký tệp này, nên không ai biết ai đã làm ra nó. Tệp không được chạy.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed. It is not run. Get a fresh copy from the maker&apos;s own page.</source>
        <translation>Tệp này đã bị thay đổi sau khi được ký. Tệp không được chạy. Hãy lấy một bản mới từ trang của chính nhà sản xuất.</translation>
    </message>
    <message>
        <source>Windows does not know who stands behind this file&apos;s signature. It is not run.</source>
        <translation>Windows không biết ai đứng sau chữ ký của tệp này. Tệp không được chạy.</translation>
    </message>
    <message>
        <source>Windows does not accept this file&apos;s signature. It is not run.</source>
        <translation>Windows không chấp nhận chữ ký của tệp này. Tệp không được chạy.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. That is not the maker&apos;s clean-up tool.</source>
        <translation>Tệp này lớn hơn %1 MB. Đó không phải là công cụ dọn dẹp của nhà sản xuất.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is a Windows program. It does not run here.</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất là chương trình Windows. Nó không chạy được ở đây.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Không có tệp nào được kiểm tra.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool is open. Answer its questions in its own window</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất đang mở. Hãy trả lời câu hỏi trong cửa sổ riêng của nó</translation>
    </message>
    <message>
        <source>The clean-up tool could not be copied to a place where only administrators write.</source>
        <translation>Không thể sao chép công cụ dọn dẹp đến nơi chỉ quản trị viên mới ghi được.</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Chưa bắt đầu tệp nào.</translation>
    </message>
    <message>
        <source>The clean-up tool could not be started.</source>
        <translation>Không thể khởi chạy công cụ dọn dẹp.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>This file could not be read, or is empty.</source>
        <translation>Không đọc được tệp này, hoặc tệp trống.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Takes a computer off Kaspersky software, one step at a time.</source>
        <translation>Đưa máy tính rời khỏi phần mềm Kaspersky, từng bước một.</translation>
    </message>
    <message>
        <source>Keep the case, the saved things and practice PCs in this folder.</source>
        <translation>Giữ hồ sơ, những gì đã lưu và các máy thực hành trong thư mục này.</translation>
    </message>
    <message>
        <source>Go on with the case that waits, if one does.</source>
        <translation>Tiếp tục hồ sơ đang chờ, nếu có.</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Dùng ngôn ngữ này: %1.</translation>
    </message>
    <message>
        <source>Look: %1.</source>
        <translation>Giao diện: %1.</translation>
    </message>
    <message>
        <source>A saved file to look into.</source>
        <translation>Tệp đã lưu để xem bên trong.</translation>
    </message>
</context>
<context>
    <name>defender_script</name>
    <message>
        <source>What Kaspersky was told to leave out, for Microsoft Defender. Written by Changeover, which never runs it: read it, then decide.</source>
        <translation>Những gì Kaspersky được bảo bỏ qua, dành cho Microsoft Defender. Do Changeover ghi, và Changeover không bao giờ chạy nó: hãy đọc, rồi quyết định.</translation>
    </message>
    <message>
        <source>Shows what it would do, and changes nothing:</source>
        <translation>Hiện những gì nó sẽ làm, và không thay đổi gì:</translation>
    </message>
    <message>
        <source>Adds it to Defender, as an administrator, and notes what was added in %1 beside this file:</source>
        <translation>Thêm vào Defender, với quyền quản trị viên, và ghi lại những gì đã thêm vào %1 bên cạnh tệp này:</translation>
    </message>
    <message>
        <source>Removes exactly what was noted there, as an administrator. Keep both files together:</source>
        <translation>Xóa đúng những gì đã ghi lại ở đó, với quyền quản trị viên. Hãy giữ hai tệp cùng nhau:</translation>
    </message>
    <message>
        <source>Each exclusion is a place where Defender does not look. Keep only what you need, and delete the other lines.</source>
        <translation>Mỗi mục loại trừ là một nơi Defender không xem. Hãy chỉ giữ những gì bạn cần, và xóa các dòng khác.</translation>
    </message>
    <message>
        <source>Give either -Apply or -Undo.</source>
        <translation>Chỉ dùng -Apply hoặc -Undo, không dùng cả hai.</translation>
    </message>
    <message>
        <source>Start this as a file, so that it knows its folder. Nothing was changed.</source>
        <translation>Hãy khởi chạy nó dưới dạng tệp, để nó biết thư mục của mình. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This needs an administrator: open PowerShell with &quot;Run as administrator&quot; and start it again. Nothing was changed.</source>
        <translation>Việc này cần quản trị viên: hãy mở PowerShell bằng “Chạy với tư cách người quản trị” rồi khởi chạy lại. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This only shows what would be done. Nothing is changed.</source>
        <translation>Đây chỉ là hiện những gì sẽ làm. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Microsoft Defender is the active antivirus.</source>
        <translation>Microsoft Defender là chương trình chống vi-rút đang hoạt động.</translation>
    </message>
    <message>
        <source>Microsoft Defender runs beside another antivirus. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender đang chạy bên cạnh một chương trình chống vi-rút khác. Hãy gỡ chương trình đó trước; cho đến lúc đó -Apply không thêm gì.</translation>
    </message>
    <message>
        <source>Microsoft Defender is off, most often because another antivirus is there. Remove that first; -Apply adds nothing until then.</source>
        <translation>Microsoft Defender đang tắt, thường là vì có một chương trình chống vi-rút khác. Hãy gỡ chương trình đó trước; cho đến lúc đó -Apply không thêm gì.</translation>
    </message>
    <message>
        <source>Microsoft Defender does not answer: it may be off or not be there. -Apply adds nothing until it does.</source>
        <translation>Microsoft Defender không trả lời: có thể nó đang tắt hoặc không có ở đó. Khi nó chưa trả lời, -Apply không thêm gì.</translation>
    </message>
    <message>
        <source>What Defender leaves out already is only shown to an administrator.</source>
        <translation>Những gì Defender đã loại trừ sẵn chỉ được hiện cho quản trị viên.</translation>
    </message>
    <message>
        <source>Windows does not show what Defender leaves out already, so nobody could undo it exactly.</source>
        <translation>Windows không cho thấy những gì Defender đã loại trừ sẵn, nên không ai có thể hoàn tác chính xác.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>would be added:</source>
        <translation>sẽ thêm:</translation>
    </message>
    <message>
        <source>is there already:</source>
        <translation>đã có sẵn:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>đã thêm:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>đã xóa:</translation>
    </message>
    <message>
        <source>was gone already:</source>
        <translation>đã không còn từ trước:</translation>
    </message>
    <message>
        <source>did not work:</source>
        <translation>không thành công:</translation>
    </message>
    <message>
        <source>To do it, start this again with -Apply, as an administrator.</source>
        <translation>Để thực hiện, hãy khởi chạy lại với -Apply, với quyền quản trị viên.</translation>
    </message>
    <message>
        <source>Done. What was added is noted here, for -Undo:</source>
        <translation>Xong. Những gì đã thêm được ghi lại ở đây, cho -Undo:</translation>
    </message>
    <message>
        <source>Not everything could be added. What was added is noted for -Undo.</source>
        <translation>Không thêm được tất cả. Những gì đã thêm được ghi lại cho -Undo.</translation>
    </message>
    <message>
        <source>What is added could not be noted, so it stopped here. This file cannot be written:</source>
        <translation>Không ghi lại được những gì được thêm, nên đã dừng ở đây. Không thể ghi tệp này:</translation>
    </message>
    <message>
        <source>There is nothing to undo, and nothing was changed. This file was not found, or holds nothing:</source>
        <translation>Không có gì để hoàn tác, và không có gì bị thay đổi. Không tìm thấy tệp này, hoặc tệp trống:</translation>
    </message>
    <message>
        <source>Done. Everything that -Apply had added is removed.</source>
        <translation>Xong. Mọi thứ mà -Apply đã thêm đều đã được xóa.</translation>
    </message>
    <message>
        <source>Not everything could be removed. What is left is still noted.</source>
        <translation>Không xóa được tất cả. Những gì còn lại vẫn được ghi lại.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Look at this one again:</source>
        <translation>Hãy xem lại mục này:</translation>
    </message>
    <message>
        <source>DANGEROUS, so it is switched off:</source>
        <translation>NGUY HIỂM, nên đã bị tắt:</translation>
    </message>
    <message>
        <source>Not understood, so it does nothing:</source>
        <translation>Không hiểu được, nên không làm gì:</translation>
    </message>
    <message>
        <source>To switch it on all the same, delete the # in front of the next line.</source>
        <translation>Nếu vẫn muốn bật, hãy xóa dấu # ở đầu dòng tiếp theo.</translation>
    </message>
</context>
<context>
    <name>detect</name>
    <message>
        <source> (a known product code)</source>
        <translation> (một mã sản phẩm đã biết)</translation>
    </message>
    <message>
        <source>the list of installed packages</source>
        <translation>danh sách gói phần mềm đã cài</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>rất có thể</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>có thể</translation>
    </message>
    <message>
        <source>This person has not signed in since the start, so their settings are not loaded.</source>
        <translation>Người này chưa đăng nhập từ lúc khởi động, nên thiết lập của họ chưa được nạp.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>danh sách tài khoản</translation>
    </message>
    <message>
        <source>the list of running services</source>
        <translation>danh sách dịch vụ đang chạy</translation>
    </message>
</context>
<context>
    <name>exclusions</name>
    <message>
        <source>Temporary files lie here, and every program may put some: the first place for malware to unpack itself.</source>
        <translation>Các tệp tạm nằm ở đây, và mọi chương trình đều có thể đặt tệp vào: đây là nơi đầu tiên phần mềm độc hại bung ra.</translation>
    </message>
    <message>
        <source>Windows itself lies here, and malware likes to hide among its files.</source>
        <translation>Chính Windows nằm ở đây, và phần mềm độc hại thích ẩn giữa các tệp của nó.</translation>
    </message>
    <message>
        <source>It holds every program on this computer. Leave out one folder of one program.</source>
        <translation>Nó chứa mọi chương trình trên máy tính này. Hãy chỉ loại trừ một thư mục của một chương trình.</translation>
    </message>
    <message>
        <source>Every program may make a folder here. Leave out one folder of one program instead.</source>
        <translation>Mọi chương trình đều có thể tạo thư mục ở đây. Hãy chỉ loại trừ một thư mục của một chương trình.</translation>
    </message>
    <message>
        <source>It holds everything that a person keeps, downloads and starts.</source>
        <translation>Nó chứa mọi thứ mà một người cất giữ, tải về và khởi chạy.</translation>
    </message>
    <message>
        <source>What comes from the internet or by mail arrives here.</source>
        <translation>Những gì đến từ internet hoặc qua thư đều tới đây.</translation>
    </message>
    <message>
        <source>Every program that a person starts may write here without asking, malware too.</source>
        <translation>Mọi chương trình mà một người khởi chạy đều có thể ghi vào đây mà không hỏi, cả phần mềm độc hại.</translation>
    </message>
    <message>
        <source>What lies here starts together with Windows.</source>
        <translation>Những gì nằm ở đây sẽ khởi chạy cùng với Windows.</translation>
    </message>
    <message>
        <source>A browser keeps here what it gets from the internet.</source>
        <translation>Trình duyệt giữ ở đây những gì nó lấy từ internet.</translation>
    </message>
    <message>
        <source>Deleted files lie here, and nobody looks at them any more.</source>
        <translation>Các tệp đã xóa nằm ở đây, và không ai còn xem đến chúng.</translation>
    </message>
    <message>
        <source>Microsoft advises against it: attacks often come through Java.</source>
        <translation>Microsoft khuyên không nên: các cuộc tấn công thường đến qua Java.</translation>
    </message>
    <message>
        <source>It does not say on which drive it lies, so malware of the same name could be meant too. Write the whole path.</source>
        <translation>Nó không cho biết nằm trên ổ đĩa nào, nên cũng có thể trúng phần mềm độc hại cùng tên. Hãy viết đầy đủ đường dẫn.</translation>
    </message>
    <message>
        <source>It covers more than one server or shared folder.</source>
        <translation>Nó bao trùm nhiều hơn một máy chủ hoặc thư mục chia sẻ.</translation>
    </message>
    <message>
        <source>It covers a whole drive or shared folder: hardly anything would be left to protect.</source>
        <translation>Nó bao trùm cả một ổ đĩa hoặc thư mục chia sẻ: hầu như không còn gì được bảo vệ.</translation>
    </message>
    <message>
        <source>It covers a folder of this name wherever malware makes one.</source>
        <translation>Nó bao trùm thư mục mang tên này ở bất cứ đâu phần mềm độc hại tạo ra.</translation>
    </message>
    <message>
        <source>Microsoft advises against leaving out the whole folder of a program. One folder or file in it is better.</source>
        <translation>Microsoft khuyên không nên loại trừ cả thư mục của một chương trình. Tốt hơn là một thư mục hoặc tệp bên trong.</translation>
    </message>
    <message>
        <source>It is about Kaspersky&apos;s own folder: of no use once Kaspersky is gone.</source>
        <translation>Nó nói về thư mục của chính Kaspersky: không còn ích gì khi Kaspersky đã được gỡ.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and every one of them would be left out.</source>
        <translation>Các cuộc tấn công đến trong tệp loại này, và mọi tệp như vậy đều sẽ bị loại trừ.</translation>
    </message>
    <message>
        <source>Microsoft advises against it, unless every program that shows pictures is always up to date.</source>
        <translation>Microsoft khuyên không nên, trừ khi mọi chương trình hiển thị hình ảnh luôn được cập nhật.</translation>
    </message>
    <message>
        <source>Attacks come in files of this kind, and any file with a name like it would be left out.</source>
        <translation>Các cuộc tấn công đến trong tệp loại này, và bất cứ tệp nào có tên như vậy đều sẽ bị loại trừ.</translation>
    </message>
    <message>
        <source>Attackers use this program to open or start their own files, and Defender would not look at them.</source>
        <translation>Kẻ tấn công dùng chương trình này để mở hoặc khởi chạy tệp của chúng, và Defender sẽ không xem các tệp đó.</translation>
    </message>
    <message>
        <source>It is one of Kaspersky&apos;s own programs: of no use once Kaspersky is gone.</source>
        <translation>Đây là một chương trình của chính Kaspersky: không còn ích gì khi Kaspersky đã được gỡ.</translation>
    </message>
    <message>
        <source>It is longer than a path in Windows can be.</source>
        <translation>Nó dài hơn mức một đường dẫn trong Windows có thể có.</translation>
    </message>
    <message>
        <source>It names no file and no folder.</source>
        <translation>Nó không nêu tên tệp hay thư mục nào.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard for the letter of a drive: this would have no effect. Write one line for each drive.</source>
        <translation>Defender không nhận ký tự đại diện cho chữ cái ổ đĩa: mục này sẽ không có tác dụng. Hãy viết mỗi ổ đĩa một dòng.</translation>
    </message>
    <message>
        <source>A backslash is missing behind the variable at its beginning.</source>
        <translation>Thiếu dấu gạch chéo ngược sau biến ở đầu.</translation>
    </message>
    <message>
        <source>Defender runs as the system and does not know a person&apos;s own variables. This was written as the same folder of everybody who uses the computer.</source>
        <translation>Defender chạy với tư cách hệ thống và không biết biến riêng của từng người. Mục này đã được viết thành cùng thư mục đó của mọi người dùng máy tính.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Thiếu tên máy chủ.</translation>
    </message>
    <message>
        <source>&quot;..&quot; behind a wildcard has no clear meaning.</source>
        <translation>&quot;..&quot; sau ký tự đại diện không có nghĩa rõ ràng.</translation>
    </message>
    <message>
        <source>No file or folder of Windows can have this name.</source>
        <translation>Không tệp hay thư mục nào của Windows có thể mang tên này.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s list has no such variable. It works only if it is set for the whole computer.</source>
        <translation>Danh sách của Microsoft không có biến này. Nó chỉ có tác dụng nếu được đặt cho cả máy tính.</translation>
    </message>
    <message>
        <source>Defender does not know **. One * stands for one folder.</source>
        <translation>Defender không biết **. Mỗi dấu * thay cho một thư mục.</translation>
    </message>
    <message>
        <source>In Defender a * between two backslashes stands for one folder, not for several.</source>
        <translation>Trong Defender, dấu * giữa hai dấu gạch chéo ngược thay cho một thư mục, không phải nhiều thư mục.</translation>
    </message>
    <message>
        <source>Defender takes at most six wildcards and variables in one entry: this would have no effect.</source>
        <translation>Defender nhận tối đa sáu ký tự đại diện và biến trong một mục: mục này sẽ không có tác dụng.</translation>
    </message>
    <message>
        <source>This is no ending of file names, like .bak.</source>
        <translation>Đây không phải là phần đuôi tên tệp, như .bak.</translation>
    </message>
    <message>
        <source>It was marked as a program, but does not end in .exe, .com or .scr.</source>
        <translation>Nó được đánh dấu là chương trình, nhưng không kết thúc bằng .exe, .com hoặc .scr.</translation>
    </message>
    <message>
        <source>Defender takes no wildcard in a program&apos;s name without its folder: this would have no effect.</source>
        <translation>Defender không nhận ký tự đại diện trong tên chương trình không kèm thư mục: mục này sẽ không có tác dụng.</translation>
    </message>
    <message>
        <source>Malware can give itself the same name. Better write the program with its folder, and process: in front.</source>
        <translation>Phần mềm độc hại có thể tự đặt cùng tên đó. Tốt hơn là viết chương trình kèm thư mục của nó, với process: ở đầu.</translation>
    </message>
    <message>
        <source>This is neither a path nor an ending like .bak nor a program&apos;s name.</source>
        <translation>Đây không phải là đường dẫn, cũng không phải đuôi như .bak hay tên chương trình.</translation>
    </message>
    <message>
        <source>This is a program. As a path only its own file is left out, not what it opens. For that write process: in front.</source>
        <translation>Đây là một chương trình. Ở dạng đường dẫn, chỉ tệp của chính nó bị loại trừ, không phải những gì nó mở. Muốn vậy hãy viết process: ở đầu.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen. Type it anew by hand.</source>
        <translation>Nó chứa những ký tự không nhìn thấy được. Hãy gõ lại bằng tay.</translation>
    </message>
    <message>
        <source>It covers every file on this computer: nothing would be left to protect.</source>
        <translation>Nó bao trùm mọi tệp trên máy tính này: không còn gì được bảo vệ.</translation>
    </message>
    <message>
        <source>What stood behind it was taken for a note.</source>
        <translation>Phần đứng sau nó được coi là ghi chú.</translation>
    </message>
    <message>
        <source>Leaves out this file, or this folder with everything in it.</source>
        <translation>Loại trừ tệp này, hoặc thư mục này cùng mọi thứ bên trong.</translation>
    </message>
    <message>
        <source>Leaves out every file with this ending, on every drive.</source>
        <translation>Loại trừ mọi tệp có đuôi này, trên mọi ổ đĩa.</translation>
    </message>
    <message>
        <source>Leaves out what this program opens, wherever that lies; not the program itself.</source>
        <translation>Loại trừ những gì chương trình này mở, dù nằm ở đâu; không loại trừ chính chương trình.</translation>
    </message>
    <message>
        <source>Leaves out what any program of this name opens; not the program itself.</source>
        <translation>Loại trừ những gì bất kỳ chương trình nào mang tên này mở; không loại trừ chính chương trình.</translation>
    </message>
    <message>
        <source>This is too much for one list of exclusions: at most %1 lines and 1 MiB.</source>
        <translation>Quá nhiều cho một danh sách mục loại trừ: tối đa %1 dòng và 1 MiB.</translation>
    </message>
    <message>
        <source>path</source>
        <comment>mark</comment>
        <translation>đường dẫn</translation>
    </message>
    <message>
        <source>extension</source>
        <comment>mark</comment>
        <translation>phần mở rộng</translation>
    </message>
    <message>
        <source>process</source>
        <comment>mark</comment>
        <translation>tiến trình</translation>
    </message>
    <message>
        <source>trusted application</source>
        <comment>mark</comment>
        <translation>ứng dụng tin cậy</translation>
    </message>
    <message>
        <source>This is not text in UTF-8. Open it in Notepad, choose &quot;Save as&quot;, and there the encoding UTF-8.</source>
        <translation>Đây không phải là văn bản UTF-8. Hãy mở nó trong Notepad, chọn “Lưu dưới dạng” và ở đó chọn mã hóa UTF-8.</translation>
    </message>
</context>
<context>
    <name>exit</name>
    <message>
        <source>Make sure of the password. It was tried once only, because the product may lock itself.</source>
        <translation>Hãy chắc chắn về mật khẩu. Mật khẩu chỉ được thử một lần, vì sản phẩm có thể tự khóa.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again.</source>
        <translation>Nếu có mật khẩu bảo vệ sản phẩm, hãy nhập mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>If a password protects the product, switch that off in the product&apos;s own settings.</source>
        <translation>Nếu có mật khẩu bảo vệ sản phẩm, hãy tắt bảo vệ đó trong thiết lập của chính sản phẩm.</translation>
    </message>
    <message>
        <source>Switch off the product&apos;s self-defence in its own settings, and try again.</source>
        <translation>Hãy tắt tự bảo vệ của sản phẩm trong thiết lập của chính nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>Restart the computer, and try again.</source>
        <translation>Hãy khởi động lại máy tính, rồi thử lại.</translation>
    </message>
    <message>
        <source>Repair the product: install the same version over it. Then remove it.</source>
        <translation>Hãy sửa chữa sản phẩm: cài đè cùng phiên bản lên. Sau đó gỡ nó.</translation>
    </message>
    <message>
        <source>Use the maker&apos;s own clean-up tool, if you have it. Changeover checks who signed it.</source>
        <translation>Hãy dùng công cụ dọn dẹp của chính nhà sản xuất, nếu bạn có. Changeover kiểm tra ai đã ký nó.</translation>
    </message>
    <message>
        <source>If that does not finish either, start Windows in safe mode and run the tool there.</source>
        <translation>Nếu cách đó cũng không xong, hãy khởi động Windows ở chế độ an toàn và chạy công cụ ở đó.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Đã gỡ.</translation>
    </message>
    <message>
        <source>It was already gone.</source>
        <translation>Nó đã không còn từ trước.</translation>
    </message>
    <message>
        <source>Removed. A restart finishes it.</source>
        <translation>Đã gỡ. Khởi động lại là hoàn tất.</translation>
    </message>
    <message>
        <source>Restart the computer, then check the result.</source>
        <translation>Hãy khởi động lại máy tính, rồi kiểm tra kết quả.</translation>
    </message>
    <message>
        <source>Stopped before anything was removed. The product still works as before.</source>
        <translation>Đã dừng trước khi gỡ bất cứ thứ gì. Sản phẩm vẫn hoạt động như trước.</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now. Nothing was changed.</source>
        <translation>Ngay lúc này một chương trình khác đang được cài hoặc gỡ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Hãy chờ cho nó xong, rồi thử lại.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. Most often the password was not right. The product is still there.</source>
        <translation>Trình gỡ cài đặt đã dừng. Thường là do mật khẩu không đúng. Sản phẩm vẫn còn đó.</translation>
    </message>
    <message>
        <source>Check the password. It was tried once only, because the product may lock itself after several tries.</source>
        <translation>Hãy kiểm tra mật khẩu. Mật khẩu chỉ được thử một lần, vì sản phẩm có thể tự khóa sau vài lần thử.</translation>
    </message>
    <message>
        <source>The uninstaller stopped. The product is still there.</source>
        <translation>Trình gỡ cài đặt đã dừng. Sản phẩm vẫn còn đó.</translation>
    </message>
    <message>
        <source>If a password protects the product, give it and try again. Otherwise switch off its self-defence in its own settings, restart the computer and try again.</source>
        <translation>Nếu có mật khẩu bảo vệ sản phẩm, hãy nhập mật khẩu rồi thử lại. Nếu không, hãy tắt tự bảo vệ trong thiết lập của chính sản phẩm, khởi động lại máy tính rồi thử lại.</translation>
    </message>
    <message>
        <source>Switch off password protection and self-defence in the product&apos;s own settings, restart the computer and try again.</source>
        <translation>Hãy tắt bảo vệ bằng mật khẩu và tự bảo vệ trong thiết lập của chính sản phẩm, khởi động lại máy tính rồi thử lại.</translation>
    </message>
    <message>
        <source>Windows did not allow the removal. Nothing was changed.</source>
        <translation>Windows không cho phép gỡ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Run Changeover with an administrator&apos;s account.</source>
        <translation>Hãy chạy Changeover bằng tài khoản quản trị viên.</translation>
    </message>
    <message>
        <source>Windows could not open the product&apos;s installer package. The product is still there.</source>
        <translation>Windows không mở được gói cài đặt của sản phẩm. Sản phẩm vẫn còn đó.</translation>
    </message>
    <message>
        <source>Install the same version over it to repair it, then remove it.</source>
        <translation>Hãy cài đè cùng phiên bản lên để sửa chữa, rồi gỡ nó.</translation>
    </message>
    <message>
        <source>Windows Installer did not answer. Nothing was changed.</source>
        <translation>Windows Installer không trả lời. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. In safe mode Windows Installer does not run.</source>
        <translation>Hãy khởi động lại máy tính rồi thử lại. Ở chế độ an toàn, Windows Installer không chạy.</translation>
    </message>
    <message>
        <source>Another version of the product is in the way. Nothing was changed.</source>
        <translation>Một phiên bản khác của sản phẩm đang cản trở. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Look for the product in Windows under Settings, Apps, Installed apps.</source>
        <translation>Hãy tìm sản phẩm trong Windows, tại Cài đặt, Ứng dụng, Ứng dụng đã cài đặt.</translation>
    </message>
    <message>
        <source>The uninstaller reported code %1. The product may still be there.</source>
        <translation>Trình gỡ cài đặt báo mã %1. Sản phẩm có thể vẫn còn đó.</translation>
    </message>
    <message>
        <source>Restart the computer and try again. The log says what happened.</source>
        <translation>Hãy khởi động lại máy tính rồi thử lại. Nhật ký cho biết chuyện gì đã xảy ra.</translation>
    </message>
    <message>
        <source>The package manager could not remove it (code %1).</source>
        <translation>Trình quản lý gói không gỡ được nó (mã %1).</translation>
    </message>
    <message>
        <source>Read the message below. Finish or repair other package work first, then try again.</source>
        <translation>Hãy đọc thông báo bên dưới. Trước tiên hãy hoàn tất hoặc sửa các việc khác về gói phần mềm, rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>This practice PC has no export for %1.</source>
        <translation>Máy thực hành này không có bản xuất cho %1.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Đang chờ %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation>Việc xuất đã bị dừng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The product wants its password, and %1 takes none. Save the settings in the product&apos;s own window.</source>
        <translation>Sản phẩm đòi mật khẩu của nó, mà %1 thì không nhận mật khẩu nào. Hãy lưu thiết lập trong cửa sổ của chính sản phẩm.</translation>
    </message>
    <message>
        <source>The product wants its password before it exports the settings. None was given.</source>
        <translation>Sản phẩm đòi mật khẩu của nó trước khi xuất thiết lập. Chưa có mật khẩu nào được nhập.</translation>
    </message>
    <message>
        <source>The product did not accept the password. It was tried once and is not tried again by itself, because the product locks itself after several wrong ones.</source>
        <translation>Sản phẩm không chấp nhận mật khẩu. Mật khẩu đã được thử một lần và không tự thử lại, vì sản phẩm tự khóa sau vài lần sai.</translation>
    </message>
    <message>
        <source>If the password was wrong: it was tried once and is not tried again by itself.</source>
        <translation>Nếu mật khẩu sai: nó đã được thử một lần và không tự thử lại.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds and was ended. It needs the product running and a signed-in person in front of the computer.</source>
        <translation>%1 không xong trong vòng %2 giây và đã bị kết thúc. Nó cần sản phẩm đang chạy và một người đã đăng nhập ngồi trước máy tính.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB and was ended. Settings are never that large.</source>
        <translation>%1 đã ghi hơn 64 MiB và đã bị kết thúc. Thiết lập không bao giờ lớn như vậy.</translation>
    </message>
    <message>
        <source>%1 did not stop talking and was ended. Nothing was saved.</source>
        <translation>%1 không ngừng gửi chữ ra và đã bị kết thúc. Không có gì được lưu.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Không thể khởi chạy %1.</translation>
    </message>
    <message>
        <source>%1 crashed. Nothing was saved.</source>
        <translation>%1 đã gặp sự cố và thoát. Không có gì được lưu.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but wrote no file.</source>
        <translation>%1 báo rằng đã xuất thiết lập, nhưng không ghi tệp nào.</translation>
    </message>
    <message>
        <source>%1 said that it exported the settings, but its file is empty.</source>
        <translation>%1 báo rằng đã xuất thiết lập, nhưng tệp của nó trống.</translation>
    </message>
    <message>
        <source>%1 wrote more than 64 MiB. Settings are never that large.</source>
        <translation>%1 đã ghi hơn 64 MiB. Thiết lập không bao giờ lớn như vậy.</translation>
    </message>
    <message>
        <source>This version of the product is out of date and no longer answers any command. Save the settings in its own window, if it still opens.</source>
        <translation>Phiên bản này của sản phẩm đã quá cũ và không còn trả lời lệnh nào. Hãy lưu thiết lập trong cửa sổ của chính nó, nếu cửa sổ còn mở được.</translation>
    </message>
    <message>
        <source>This version of the product does not know this way to export its settings. Save them in its own window.</source>
        <translation>Phiên bản này của sản phẩm không biết cách xuất thiết lập này. Hãy lưu thiết lập trong cửa sổ của chính nó.</translation>
    </message>
    <message>
        <source>The product itself broke the export off.</source>
        <translation>Chính sản phẩm đã ngắt việc xuất.</translation>
    </message>
    <message>
        <source>%1 could not export the settings (code %2).</source>
        <translation>%1 không xuất được thiết lập (mã %2).</translation>
    </message>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 không phải là đường dẫn đầy đủ.</translation>
    </message>
    <message>
        <source>The product&apos;s own program %1 is not there.</source>
        <translation>Chương trình %1 của chính sản phẩm không có ở đó.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the export.</source>
        <translation>Không tạo được thư mục tạm cho việc xuất.</translation>
    </message>
    <message>
        <source>%1 gave no list (code %2).</source>
        <translation>%1 không đưa ra danh sách nào (mã %2).</translation>
    </message>
    <message>
        <source>The file that %1 wrote cannot be read.</source>
        <translation>Không thể đọc tệp mà %1 đã ghi.</translation>
    </message>
    <message>
        <source>It is not known where %1 is installed, so its own export cannot be started.</source>
        <translation>Không rõ %1 được cài ở đâu, nên không thể khởi chạy việc xuất của chính nó.</translation>
    </message>
    <message>
        <source>Only its name was recognised, so none of its programs is started without your yes.</source>
        <translation>Chỉ nhận ra được tên của nó, nên không chương trình nào của nó được khởi chạy khi bạn chưa đồng ý.</translation>
    </message>
    <message>
        <source>Saving the settings of %1</source>
        <translation>Đang lưu thiết lập của %1</translation>
    </message>
    <message>
        <source>Reading the quarantine of %1</source>
        <translation>Đang đọc vùng cách ly của %1</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no room left to write %1. Nothing that was there before was changed.</source>
        <translation>Không còn chỗ để ghi %1. Những gì có từ trước không bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Không thể ghi %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing that was there before was changed.</source>
        <translation>Ghi %1 không thành công. Những gì có từ trước không bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 đã có sẵn và được để yên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose another place.</source>
        <translation>%1 là tệp, không phải thư mục. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Không thể tạo thư mục %1. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không thể đọc %1.</translation>
    </message>
    <message>
        <source>Reading %1 failed.</source>
        <translation>Đọc %1 không thành công.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 quá lớn so với thứ nó phải là.</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 không có ở đó.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không thể đọc %1.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Không còn gì</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Removed, not checked yet</source>
        <translation>Đã gỡ, chưa kiểm tra</translation>
    </message>
    <message>
        <source>Needs a restart</source>
        <translation>Cần khởi động lại</translation>
    </message>
    <message>
        <source>Traces are left</source>
        <translation>Còn phần sót lại</translation>
    </message>
    <message>
        <source>Found, nothing done yet</source>
        <translation>Đã tìm thấy, chưa làm gì</translation>
    </message>
    <message>
        <source>Still installed</source>
        <translation>Vẫn còn được cài</translation>
    </message>
    <message>
        <source>Could not look everywhere</source>
        <translation>Không xem được ở mọi nơi</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Đang chờ người quyết định</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không thành công</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Không kết nối được</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Không ghi gì cả.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Được bảo vệ</translation>
    </message>
    <message>
        <source>Protected by %1</source>
        <translation>Được bảo vệ bởi %1</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Không được bảo vệ</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Không hỏi được</translation>
    </message>
    <message>
        <source>What is still there</source>
        <translation>Những gì vẫn còn</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Only with these words:</source>
        <translation>Chỉ những máy có các từ này:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Trạng thái:</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Đang hiện %1 trên %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What was there</source>
        <translation>Những gì đã có</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Phần sót lại</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Tệp đã lưu</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Lần thấy gần nhất</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Its clock is wrong, so the time is that of the file.</source>
        <translation>Đồng hồ của nó sai, nên thời gian ở đây là của tệp.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Những tệp không đọc được</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Overview of an office</source>
        <translation>Tổng quan văn phòng</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Đã xong %1 trên %2 máy tính.</translation>
    </message>
    <message>
        <source>No file that tells of a computer was found. Give the folder with the saved files, or with what changeover-cli wrote.</source>
        <translation>Không tìm thấy tệp nào nói về một máy tính. Hãy chỉ ra thư mục có các tệp đã lưu, hoặc có những gì changeover-cli đã ghi.</translation>
    </message>
    <message>
        <source>The computers</source>
        <translation>Các máy tính</translation>
    </message>
    <message>
        <source>It is not complete JSON text: it is cut off or was changed.</source>
        <translation>Đây không phải là văn bản JSON đầy đủ: nó bị cắt mất một phần hoặc đã bị thay đổi.</translation>
    </message>
    <message>
        <source>It does not say which computer it is about.</source>
        <translation>Nó không cho biết nói về máy tính nào.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Home country</source>
        <translation>Nước xuất xứ</translation>
    </message>
    <message>
        <source>United States.</source>
        <translation>Hoa Kỳ.</translation>
    </message>
    <message>
        <source>Free or paid</source>
        <translation>Miễn phí hay trả tiền</translation>
    </message>
    <message>
        <source>Free. It is part of Windows.</source>
        <translation>Miễn phí. Nó là một phần của Windows.</translation>
    </message>
    <message>
        <source>Windows Security app</source>
        <translation>Ứng dụng Bảo mật Windows</translation>
    </message>
    <message>
        <source>It is built in and shows up there.</source>
        <translation>Nó được tích hợp sẵn và hiện ra ở đó.</translation>
    </message>
    <message>
        <source>Old antivirus</source>
        <translation>Chương trình chống vi-rút cũ</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, it turns on again by itself when the other antivirus is gone. On Windows Server it may not.</source>
        <translation>Trên Windows 10 và 11, nó tự bật lại khi chương trình chống vi-rút khác không còn nữa. Trên Windows Server thì có thể không.</translation>
    </message>
    <message>
        <source>Parental controls</source>
        <translation>Kiểm soát của phụ huynh</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is a free service of its own.</source>
        <translation>Microsoft Family Safety là một dịch vụ miễn phí riêng.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>It has none. The VPN of the Microsoft 365 app ended on February 28, 2025.</source>
        <translation>Không có. VPN của ứng dụng Microsoft 365 đã kết thúc vào ngày 28 tháng 2 năm 2025.</translation>
    </message>
    <message>
        <source>Password manager</source>
        <translation>Trình quản lý mật khẩu</translation>
    </message>
    <message>
        <source>Other programs of that name</source>
        <translation>Các chương trình khác cùng tên</translation>
    </message>
    <message>
        <source>The Microsoft Defender app that comes with Microsoft 365 is another program. It works next to other antivirus.</source>
        <translation>Ứng dụng Microsoft Defender đi kèm Microsoft 365 là một chương trình khác. Nó hoạt động bên cạnh chương trình chống vi-rút khác.</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Kiểm nghiệm độc lập</translation>
    </message>
    <message>
        <source>AV-TEST in March and April 2024, on Windows 11: 6 of 6 points for protection, 6 of 6 for speed. Programs took longer to install than with the average product.</source>
        <translation>AV-TEST vào tháng 3 và tháng 4 năm 2024, trên Windows 11: 6 trên 6 điểm về bảo vệ, 6 trên 6 về tốc độ. Các chương trình cài đặt lâu hơn so với sản phẩm trung bình.</translation>
    </message>
    <message>
        <source>Not from Kaspersky</source>
        <translation>Không phải của Kaspersky</translation>
    </message>
    <message>
        <source>A newspaper column of June 2024 called it a Kaspersky product. That is wrong. Test labs list them as two products.</source>
        <translation>Một bài báo tháng 6 năm 2024 gọi nó là sản phẩm của Kaspersky. Điều đó sai. Các phòng thử nghiệm liệt kê chúng là hai sản phẩm.</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Thiết bị khác</translation>
    </message>
    <message>
        <source>The Deluxe plan has a VPN for five devices.</source>
        <translation>Gói Deluxe có VPN cho năm thiết bị.</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Số thiết bị</translation>
    </message>
    <message>
        <source>The Deluxe plan covers five devices.</source>
        <translation>Gói Deluxe dùng cho năm thiết bị.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>The Deluxe plan has 50 GB of room for backups.</source>
        <translation>Gói Deluxe có 50 GB chỗ cho bản sao lưu.</translation>
    </message>
    <message>
        <source>For VPN Secure Connection</source>
        <translation>Thay cho VPN Secure Connection</translation>
    </message>
    <message>
        <source>The VPN of Kaspersky used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none. Microsoft Defender has had no VPN since February 28, 2025.</source>
        <translation>VPN của Kaspersky dùng dịch vụ của Pango. Những người trả tiền đã nhận UltraVPN. Hãy tự chọn một VPN, hoặc không dùng VPN nào. Microsoft Defender không còn VPN từ ngày 28 tháng 2 năm 2025.</translation>
    </message>
    <message>
        <source>For Kaspersky Password Manager</source>
        <translation>Thay cho Kaspersky Password Manager</translation>
    </message>
    <message>
        <source>Export your passwords to a text file before you remove it. In its window, open Settings, then Import/Export, then choose &quot;Export to text file&quot;. Anyone who opens this file can read it, so delete it when you are done. The backup file of the program is no help. Only the same program can open it.</source>
        <translation>Hãy xuất mật khẩu của bạn ra tệp văn bản trước khi gỡ nó. Trong cửa sổ của nó, mở Settings (thiết lập), rồi Import/Export, rồi chọn “Export to text file”. Ai mở tệp này cũng đọc được, nên hãy xóa nó khi bạn xong việc. Tệp sao lưu của chương trình không giúp được gì. Chỉ chính chương trình đó mới mở được.</translation>
    </message>
    <message>
        <source>Password managers that read the text file</source>
        <translation>Các trình quản lý mật khẩu đọc được tệp văn bản này</translation>
    </message>
    <message>
        <source>Bitwarden reads it with the format &quot;Kaspersky Password Manager (txt)&quot;. Proton Pass reads it too: logins and notes. Check your notes afterwards.</source>
        <translation>Bitwarden đọc nó với định dạng “Kaspersky Password Manager (txt)”. Proton Pass cũng đọc được: thông tin đăng nhập và ghi chú. Sau đó hãy kiểm tra các ghi chú của bạn.</translation>
    </message>
    <message>
        <source>A password manager on your own computer</source>
        <translation>Trình quản lý mật khẩu trên chính máy tính của bạn</translation>
    </message>
    <message>
        <source>KeePassXC does not read the text file itself. A tool of another maker can turn it into a CSV file. Then choose Database, Import, CSV in KeePassXC, and tick &quot;First row contains field names&quot;.</source>
        <translation>KeePassXC không tự đọc tệp văn bản này. Một công cụ của nhà sản xuất khác có thể chuyển nó thành tệp CSV. Rồi trong KeePassXC chọn Database (cơ sở dữ liệu), Import (nhập), CSV, và đánh dấu “First row contains field names”.</translation>
    </message>
    <message>
        <source>For Safe Kids on the PC</source>
        <translation>Thay cho Safe Kids trên máy tính</translation>
    </message>
    <message>
        <source>Microsoft Family Safety is free. Everyone in the family needs a Microsoft account. It can limit screen time, apps and games, and it shows what was used and where people are. It filters web sites only in Microsoft Edge. It blocks other browsers unless you allow them. Alerts on places and driving need Microsoft 365. It can do less on iOS.</source>
        <translation>Microsoft Family Safety miễn phí. Mọi người trong gia đình đều cần tài khoản Microsoft. Nó có thể giới hạn thời gian dùng màn hình, ứng dụng và trò chơi, và cho biết những gì đã được dùng và mọi người đang ở đâu. Nó chỉ lọc trang web trong Microsoft Edge. Nó chặn các trình duyệt khác trừ khi bạn cho phép. Cảnh báo về địa điểm và lái xe cần Microsoft 365. Trên iOS nó làm được ít hơn.</translation>
    </message>
    <message>
        <source>For the Secret Vault</source>
        <translation>Thay cho Secret Vault (két bí mật)</translation>
    </message>
    <message>
        <source>Open the vault and copy your files out before you remove Kaspersky. Later, only a Kaspersky program can open it. Nobody can get back its password. After ten wrong tries it stays locked for an hour.</source>
        <translation>Hãy mở két và sao chép các tệp của bạn ra trước khi gỡ Kaspersky. Sau này chỉ chương trình của Kaspersky mới mở được. Không ai lấy lại được mật khẩu của két. Sau mười lần thử sai, két bị khóa một giờ.</translation>
    </message>
    <message>
        <source>You have Windows 10</source>
        <translation>Bạn đang dùng Windows 10</translation>
    </message>
    <message>
        <source>Microsoft stopped fixing Windows 10 on October 14, 2025. But Defender still gets updates against new threats, through October 2028. So Defender stays up to date, and Windows 10 itself does not.</source>
        <translation>Microsoft ngừng sửa lỗi Windows 10 từ ngày 14 tháng 10 năm 2025. Nhưng Defender vẫn nhận cập nhật chống các mối đe dọa mới, đến hết tháng 10 năm 2028. Vậy Defender vẫn được cập nhật, còn bản thân Windows 10 thì không.</translation>
    </message>
    <message>
        <source>You have Windows Server: check Defender by hand</source>
        <translation>Bạn đang dùng Windows Server: hãy tự kiểm tra Defender</translation>
    </message>
    <message>
        <source>On Windows Server, Defender may stay off after Kaspersky is gone. That is so if someone turned it off or removed it by hand. An administrator can bring it back. In one report, that did not work on Windows Server 2019 after someone had removed it.</source>
        <translation>Trên Windows Server, Defender có thể vẫn tắt sau khi Kaspersky đã được gỡ. Đó là khi ai đó đã tự tay tắt hoặc gỡ nó. Quản trị viên có thể đưa nó trở lại. Theo một báo cáo, cách đó không thành công trên Windows Server 2019 sau khi có người đã gỡ nó.</translation>
    </message>
    <message>
        <source>See if a policy or the registry turns Defender off. The policy is called &quot;Turn off Windows Defender&quot;.</source>
        <translation>Hãy xem có chính sách hoặc sổ đăng ký nào tắt Defender không. Chính sách đó tên là “Turn off Windows Defender”.</translation>
    </message>
    <message>
        <source>If Defender is turned off, open Command Prompt as administrator. Run this and restart: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</source>
        <translation>Nếu Defender đang bị tắt, hãy mở Dấu nhắc Lệnh (Command Prompt) với quyền quản trị viên. Chạy lệnh này rồi khởi động lại: &quot;%ProgramFiles%\Windows Defender\MpCmdRun.exe&quot; -wdenable</translation>
    </message>
    <message>
        <source>If Defender was removed from Windows Server 2019 or later, run this as administrator and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</source>
        <translation>Nếu Defender đã bị gỡ khỏi Windows Server 2019 hoặc mới hơn, hãy chạy lệnh này với quyền quản trị viên rồi khởi động lại: Dism /Online /Enable-Feature /FeatureName:Windows-Defender</translation>
    </message>
    <message>
        <source>If it was removed from Windows Server 2016, run these three and restart: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender, then Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</source>
        <translation>Nếu nó đã bị gỡ khỏi Windows Server 2016, hãy chạy ba lệnh này rồi khởi động lại: Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features, tiếp đến Dism /Online /Enable-Feature /FeatureName:Windows-Defender, tiếp đến Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Gui</translation>
    </message>
    <message>
        <source>Get the newest Defender from Windows Update, or look for KB4052623 in the Microsoft Update Catalog. It does not come by itself.</source>
        <translation>Hãy lấy Defender mới nhất từ Windows Update, hoặc tìm KB4052623 trong Microsoft Update Catalog. Nó không tự đến.</translation>
    </message>
    <message>
        <source>Look again if Defender is on.</source>
        <translation>Hãy xem lại Defender đã bật chưa.</translation>
    </message>
    <message>
        <source>Ukraine puts Kaspersky on its sanctions list</source>
        <translation>Ukraina đưa Kaspersky vào danh sách trừng phạt</translation>
    </message>
    <message>
        <source>Ukraine put Kaspersky on its list in September 2015. Then its state offices stopped using the software.</source>
        <translation>Ukraina đưa Kaspersky vào danh sách của mình vào tháng 9 năm 2015. Sau đó các cơ quan nhà nước ở đây ngừng dùng phần mềm này.</translation>
    </message>
    <message>
        <source>state offices in Ukraine</source>
        <translation>các cơ quan nhà nước ở Ukraina</translation>
    </message>
    <message>
        <source>A federal buying office drops Kaspersky</source>
        <translation>Một cơ quan mua sắm liên bang loại Kaspersky</translation>
    </message>
    <message>
        <source>In July 2017 the GSA took Kaspersky off its lists of approved sellers. The GSA buys for federal agencies.</source>
        <translation>Tháng 7 năm 2017, GSA đưa Kaspersky ra khỏi các danh sách nhà bán được chấp thuận. GSA mua hàng cho các cơ quan liên bang.</translation>
    </message>
    <message>
        <source>federal agencies</source>
        <translation>các cơ quan liên bang</translation>
    </message>
    <message>
        <source>Federal agencies are told to remove Kaspersky</source>
        <translation>Các cơ quan liên bang được lệnh gỡ Kaspersky</translation>
    </message>
    <message>
        <source>The Department of Homeland Security gave an order to federal agencies. They had 30 days to find the software, until October 13. They had 60 days to make a plan, until November 12. After 90 days, on December 12, 2017, they had to start removing it.</source>
        <translation>Bộ An ninh Nội địa ra lệnh cho các cơ quan liên bang. Họ có 30 ngày để tìm phần mềm này, đến ngày 13 tháng 10. Họ có 60 ngày để lập kế hoạch, đến ngày 12 tháng 11. Sau 90 ngày, vào ngày 12 tháng 12 năm 2017, họ phải bắt đầu gỡ nó.</translation>
    </message>
    <message>
        <source>The press reports on stolen NSA files</source>
        <translation>Báo chí đưa tin về các tệp của NSA bị đánh cắp</translation>
    </message>
    <message>
        <source>nobody; it is a press report</source>
        <translation>không ai; đây là tin báo chí</translation>
    </message>
    <message>
        <source>The UK warns its offices about antivirus from Russia</source>
        <translation>Vương quốc Anh cảnh báo các cơ quan của mình về chương trình chống vi-rút của Nga</translation>
    </message>
    <message>
        <source>The UK cyber security center wrote to government offices. They should not use antivirus from Russia where Russian access would harm national security. Systems marked SECRET or higher should never use it.</source>
        <translation>Trung tâm an ninh mạng của Vương quốc Anh đã viết thư cho các cơ quan chính phủ. Họ không nên dùng chương trình chống vi-rút của Nga ở những nơi mà việc Nga truy cập sẽ gây hại cho an ninh quốc gia. Các hệ thống được xếp mức SECRET trở lên không bao giờ nên dùng.</translation>
    </message>
    <message>
        <source>UK government offices</source>
        <translation>các cơ quan chính phủ Vương quốc Anh</translation>
    </message>
    <message>
        <source>A law bars federal use</source>
        <translation>Một đạo luật cấm liên bang sử dụng</translation>
    </message>
    <message>
        <source>The defense law for 2018 was signed in December 2017. Its section 1634 bars federal use of Kaspersky from October 1, 2018.</source>
        <translation>Luật quốc phòng cho năm 2018 được ký vào tháng 12 năm 2017. Điều 1634 của luật cấm liên bang sử dụng Kaspersky từ ngày 1 tháng 10 năm 2018.</translation>
    </message>
    <message>
        <source>The Dutch government phases Kaspersky out</source>
        <translation>Chính phủ Hà Lan dần loại bỏ Kaspersky</translation>
    </message>
    <message>
        <source>The Dutch central government decided to stop using Kaspersky antivirus. It advised vital firms to do the same. On the same day, Kaspersky announced its move to Zurich.</source>
        <translation>Chính quyền trung ương Hà Lan quyết định ngừng dùng chương trình chống vi-rút Kaspersky. Họ khuyên các doanh nghiệp thiết yếu cũng làm như vậy. Cùng ngày, Kaspersky công bố việc chuyển đến Zurich.</translation>
    </message>
    <message>
        <source>the Dutch central government</source>
        <translation>chính quyền trung ương Hà Lan</translation>
    </message>
    <message>
        <source>A US court dismisses both lawsuits of Kaspersky</source>
        <translation>Một tòa án Hoa Kỳ bác cả hai vụ kiện của Kaspersky</translation>
    </message>
    <message>
        <source>Kaspersky had sued against the order of 2017 and against the law. The court dismissed both lawsuits.</source>
        <translation>Kaspersky đã kiện lệnh năm 2017 và kiện đạo luật. Tòa án bác cả hai vụ kiện.</translation>
    </message>
    <message>
        <source>Kaspersky</source>
        <translation>Kaspersky</translation>
    </message>
    <message>
        <source>A rule for federal contracts is published</source>
        <translation>Công bố quy định cho các hợp đồng liên bang</translation>
    </message>
    <message>
        <source>The rule adds a clause to federal contracts. It took effect on July 16, 2018.</source>
        <translation>Quy định này thêm một điều khoản vào các hợp đồng liên bang. Nó có hiệu lực từ ngày 16 tháng 7 năm 2018.</translation>
    </message>
    <message>
        <source>federal agencies and their contractors</source>
        <translation>các cơ quan liên bang và nhà thầu của họ</translation>
    </message>
    <message>
        <source>The federal ban on use starts</source>
        <translation>Lệnh cấm liên bang sử dụng bắt đầu</translation>
    </message>
    <message>
        <source>Since this day, federal agencies may not use Kaspersky. Contractors may not supply it to the government. They may not use it to make data or other work for the government.</source>
        <translation>Từ ngày này, các cơ quan liên bang không được dùng Kaspersky. Nhà thầu không được cung cấp nó cho chính phủ. Họ không được dùng nó để tạo dữ liệu hay làm công việc khác cho chính phủ.</translation>
    </message>
    <message>
        <source>An appeals court upholds the federal ban</source>
        <translation>Một tòa phúc thẩm giữ nguyên lệnh cấm liên bang</translation>
    </message>
    <message>
        <source>In November 2018 the appeals court in Washington, D.C. upheld the ban. It said that the ban is there to prevent harm, not to punish.</source>
        <translation>Tháng 11 năm 2018, tòa phúc thẩm ở Washington, D.C. giữ nguyên lệnh cấm. Tòa nói rằng lệnh cấm là để ngăn ngừa tổn hại, không phải để trừng phạt.</translation>
    </message>
    <message>
        <source>An executive order opens the way for such cases</source>
        <translation>Một sắc lệnh hành pháp mở đường cho những vụ việc như vậy</translation>
    </message>
    <message>
        <source>It is about how safe the supply of information technology is. The order on Kaspersky of 2024 rests on it.</source>
        <translation>Sắc lệnh nói về mức độ an toàn của nguồn cung công nghệ thông tin. Lệnh về Kaspersky năm 2024 dựa trên sắc lệnh này.</translation>
    </message>
    <message>
        <source>nobody; this is for your information</source>
        <translation>không ai; mục này chỉ để bạn biết</translation>
    </message>
    <message>
        <source>The Justice Department refers the case</source>
        <translation>Bộ Tư pháp chuyển vụ việc</translation>
    </message>
    <message>
        <source>In August 2021 the Justice Department sent the case of Kaspersky to the Commerce Department.</source>
        <translation>Tháng 8 năm 2021, Bộ Tư pháp gửi vụ việc Kaspersky sang Bộ Thương mại.</translation>
    </message>
    <message>
        <source>The Commerce Department opens its review</source>
        <translation>Bộ Thương mại mở cuộc xem xét</translation>
    </message>
    <message>
        <source>In 2022 the Commerce Department began to look into the case.</source>
        <translation>Năm 2022, Bộ Thương mại bắt đầu xem xét vụ việc.</translation>
    </message>
    <message>
        <source>US officials warn firms in private</source>
        <translation>Quan chức Hoa Kỳ cảnh báo riêng các doanh nghiệp</translation>
    </message>
    <message>
        <source>Reuters reported on March 31, 2022 that officials had warned firms that run key systems. The secret briefings began on the day after the invasion of Ukraine.</source>
        <translation>Ngày 31 tháng 3 năm 2022, Reuters đưa tin rằng các quan chức đã cảnh báo những doanh nghiệp vận hành các hệ thống trọng yếu. Các buổi thông báo mật bắt đầu một ngày sau cuộc xâm lược Ukraina.</translation>
    </message>
    <message>
        <source>Germany warns about Kaspersky antivirus</source>
        <translation>Đức cảnh báo về chương trình chống vi-rút Kaspersky</translation>
    </message>
    <message>
        <source>The German cyber security office advised people to replace it. Courts refused to stop the warning, the last time in April 2022.</source>
        <translation>Cơ quan an ninh mạng của Đức khuyên mọi người thay thế nó. Các tòa án từ chối ngăn lời cảnh báo này, lần cuối là vào tháng 4 năm 2022.</translation>
    </message>
    <message>
        <source>nobody by law; it is advice</source>
        <translation>theo luật thì không ai; đây là lời khuyên</translation>
    </message>
    <message>
        <source>The FCC puts Kaspersky on its Covered List</source>
        <translation>FCC đưa Kaspersky vào “Covered List”</translation>
    </message>
    <message>
        <source>Carriers may not use federal subsidy money for security products of AO Kaspersky Lab. The FCC based this on the order of 2017.</source>
        <translation>Các nhà mạng viễn thông không được dùng tiền trợ cấp liên bang cho sản phẩm bảo mật của AO Kaspersky Lab. FCC căn cứ vào lệnh năm 2017.</translation>
    </message>
    <message>
        <source>carriers that take money from FCC programs</source>
        <translation>các nhà mạng viễn thông nhận tiền từ các chương trình của FCC</translation>
    </message>
    <message>
        <source>The UK widens its advice</source>
        <translation>Vương quốc Anh mở rộng lời khuyên</translation>
    </message>
    <message>
        <source>The UK cyber security center gave its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It said that it had no evidence that Russia meant to misuse such products. It added that this proves nothing.</source>
        <translation>Trung tâm an ninh mạng của Vương quốc Anh đưa lời khuyên tới nhiều cơ quan công hơn, tới các doanh nghiệp có quan hệ với Ukraina và các doanh nghiệp vận hành hệ thống trọng yếu. Trung tâm nói rằng họ không có bằng chứng cho thấy Nga có ý lạm dụng những sản phẩm như vậy. Họ nói thêm rằng điều này không chứng minh gì cả.</translation>
    </message>
    <message>
        <source>Italy tells public offices to replace Kaspersky</source>
        <translation>Ý yêu cầu các cơ quan công thay thế Kaspersky</translation>
    </message>
    <message>
        <source>public offices in Italy</source>
        <translation>các cơ quan công ở Ý</translation>
    </message>
    <message>
        <source>The press reports on a possible case</source>
        <translation>Báo chí đưa tin về một vụ việc có thể xảy ra</translation>
    </message>
    <message>
        <source>In April 2023 the Wall Street Journal wrote that the Commerce Department was thinking about a step against Kaspersky.</source>
        <translation>Tháng 4 năm 2023, tờ Wall Street Journal viết rằng Bộ Thương mại đang nghĩ đến một biện pháp đối với Kaspersky.</translation>
    </message>
    <message>
        <source>Canada bans Kaspersky on government phones</source>
        <translation>Canada cấm Kaspersky trên điện thoại của chính phủ</translation>
    </message>
    <message>
        <source>The ban covers mobile devices that the government hands out. It covers WeChat too.</source>
        <translation>Lệnh cấm áp dụng cho các thiết bị di động do chính phủ cấp. Nó cũng áp dụng cho WeChat.</translation>
    </message>
    <message>
        <source>the government of Canada</source>
        <translation>chính phủ Canada</translation>
    </message>
    <message>
        <source>The Commerce Department announces its order</source>
        <translation>Bộ Thương mại công bố lệnh của mình</translation>
    </message>
    <message>
        <source>Its name is Final Determination. It is the first order under these rules. It bars Kaspersky from doing business in its security software with US persons. Two deadlines follow from it.</source>
        <translation>Lệnh này tên là Quyết định cuối cùng (Final Determination). Đây là lệnh đầu tiên theo các quy tắc này. Lệnh cấm Kaspersky kinh doanh phần mềm bảo mật của mình với cá nhân, tổ chức Hoa Kỳ. Từ đó có hai thời hạn.</translation>
    </message>
    <message>
        <source>Kaspersky, resellers, and makers that build its software in</source>
        <translation>Kaspersky, các bên bán lại, và các nhà sản xuất tích hợp phần mềm của hãng</translation>
    </message>
    <message>
        <source>Three Kaspersky companies are put on an export list</source>
        <translation>Ba công ty Kaspersky bị đưa vào một danh sách xuất khẩu</translation>
    </message>
    <message>
        <source>The list is called the Entity List. It names AO Kaspersky Lab and OOO Kaspersky Group in Russia, and Kaspersky Labs Limited in the UK. This took effect on June 24, 2024. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused.</source>
        <translation>Danh sách tên là Danh sách thực thể (Entity List). Danh sách nêu tên AO Kaspersky Lab và OOO Kaspersky Group ở Nga, cùng Kaspersky Labs Limited ở Vương quốc Anh. Việc này có hiệu lực từ ngày 24 tháng 6 năm 2024. Ai gửi cho họ hàng hóa hoặc công nghệ thuộc quy tắc xuất khẩu của Hoa Kỳ đều cần giấy phép. Theo thông lệ, giấy phép bị từ chối.</translation>
    </message>
    <message>
        <source>exporters anywhere who deal in goods under US export rules</source>
        <translation>các nhà xuất khẩu ở bất cứ đâu kinh doanh hàng hóa thuộc quy tắc xuất khẩu của Hoa Kỳ</translation>
    </message>
    <message>
        <source>Twelve leaders of Kaspersky are sanctioned</source>
        <translation>Mười hai lãnh đạo của Kaspersky bị trừng phạt</translation>
    </message>
    <message>
        <source>The Treasury Department listed twelve leaders of the company. It did not list the company, the companies it owns, or Eugene Kaspersky.</source>
        <translation>Bộ Tài chính đưa mười hai lãnh đạo của công ty vào danh sách. Bộ không đưa vào danh sách công ty này, các công ty thuộc sở hữu của nó, hay Eugene Kaspersky.</translation>
    </message>
    <message>
        <source>every US person, who may not deal with the twelve</source>
        <translation>mọi cá nhân, tổ chức Hoa Kỳ, những người không được giao dịch với mười hai người này</translation>
    </message>
    <message>
        <source>The order and the export list are published</source>
        <translation>Lệnh và danh sách xuất khẩu được đăng công báo</translation>
    </message>
    <message>
        <source>Both were printed in the Federal Register.</source>
        <translation>Cả hai được in trong Công báo Liên bang (Federal Register).</translation>
    </message>
    <message>
        <source>Kaspersky says that it will leave the US</source>
        <translation>Kaspersky nói sẽ rời Hoa Kỳ</translation>
    </message>
    <message>
        <source>Kaspersky said that it would wind down its US business from July 20 and cut its jobs there, fewer than 50. Its US site had already stopped selling.</source>
        <translation>Kaspersky nói sẽ thu hẹp dần hoạt động kinh doanh tại Hoa Kỳ từ ngày 20 tháng 7 và cắt các vị trí việc làm ở đó, chưa đến 50. Trang web tại Hoa Kỳ của hãng khi đó đã ngừng bán.</translation>
    </message>
    <message>
        <source>nobody; Kaspersky chose to do this</source>
        <translation>không ai; Kaspersky tự chọn làm việc này</translation>
    </message>
    <message>
        <source>Kaspersky says goodbye to its US users</source>
        <translation>Kaspersky chào tạm biệt người dùng ở Hoa Kỳ</translation>
    </message>
    <message>
        <source>In a letter it gave six months free of some products: Standard, Plus, Password Manager, Safe Kids and VPN Secure Connection. Updates still had to end on the date of the order.</source>
        <translation>Trong một lá thư, hãng tặng miễn phí sáu tháng một số sản phẩm: Standard, Plus, Password Manager, Safe Kids và VPN Secure Connection. Các bản cập nhật vẫn phải chấm dứt vào ngày nêu trong lệnh.</translation>
    </message>
    <message>
        <source>nobody by law; it was about home users in the US</source>
        <translation>theo luật thì không ai; việc này nói về người dùng gia đình ở Hoa Kỳ</translation>
    </message>
    <message>
        <source>Kaspersky may not sell to US persons</source>
        <translation>Kaspersky không được bán cho cá nhân, tổ chức Hoa Kỳ</translation>
    </message>
    <message>
        <source>From this time on, Kaspersky may make no new deal with US persons for the products that the order covers. This means new sales and new deals to build its software in. We think that a renewal is a new deal too.</source>
        <translation>Từ thời điểm này, Kaspersky không được có giao dịch mới nào với cá nhân, tổ chức Hoa Kỳ về các sản phẩm thuộc lệnh. Nghĩa là bán mới và giao dịch mới để tích hợp phần mềm của hãng. Chúng tôi cho rằng gia hạn cũng là một giao dịch mới.</translation>
    </message>
    <message>
        <source>New gear with Kaspersky inside gets no FCC approval</source>
        <translation>Thiết bị mới có Kaspersky bên trong không được FCC phê duyệt</translation>
    </message>
    <message>
        <source>The FCC said that gear with Kaspersky software inside cannot get its approval.</source>
        <translation>FCC nói rằng thiết bị có phần mềm Kaspersky bên trong không thể được cơ quan này phê duyệt.</translation>
    </message>
    <message>
        <source>makers of gear</source>
        <translation>các nhà sản xuất thiết bị</translation>
    </message>
    <message>
        <source>Kaspersky writes to US users about UltraAV</source>
        <translation>Kaspersky viết thư cho người dùng ở Hoa Kỳ về UltraAV</translation>
    </message>
    <message>
        <source>From this day on, Kaspersky sent e-mails about the move to UltraAV.</source>
        <translation>Từ ngày này, Kaspersky gửi thư điện tử về việc chuyển sang UltraAV.</translation>
    </message>
    <message>
        <source>UltraAV takes the place of Kaspersky on Windows</source>
        <translation>UltraAV thay chỗ Kaspersky trên Windows</translation>
    </message>
    <message>
        <source>Updates and resale have to stop</source>
        <translation>Cập nhật và bán lại phải chấm dứt</translation>
    </message>
    <message>
        <source>From 12:00 AM EDT on September 29, 2024, Kaspersky may not send updates to US persons. It may not run its cloud network, the Kaspersky Security Network, in the US or on the systems of US persons. Nobody may resell the software, build it into other products, or license it for that. The last full day for updates was September 28.</source>
        <translation>Từ 0 giờ EDT ngày 29 tháng 9 năm 2024, Kaspersky không được gửi cập nhật cho cá nhân, tổ chức Hoa Kỳ. Hãng không được vận hành mạng đám mây của mình, Kaspersky Security Network, tại Hoa Kỳ hoặc trên hệ thống của cá nhân, tổ chức Hoa Kỳ. Không ai được bán lại phần mềm này, tích hợp nó vào sản phẩm khác, hay cấp phép cho việc đó. Ngày trọn vẹn cuối cùng có cập nhật là ngày 28 tháng 9.</translation>
    </message>
    <message>
        <source>Kaspersky apps leave Google Play</source>
        <translation>Ứng dụng Kaspersky rời Google Play</translation>
    </message>
    <message>
        <source>Google took the apps out of its store all over the world and closed the accounts of the maker. It named the limits set by the Commerce Department. Apps that were already installed went on working. Kaspersky says that Google acted before September 29.</source>
        <translation>Google gỡ các ứng dụng khỏi cửa hàng của mình trên toàn thế giới và đóng các tài khoản của nhà sản xuất. Google nêu lý do là các hạn chế do Bộ Thương mại đặt ra. Các ứng dụng đã cài vẫn tiếp tục hoạt động. Kaspersky nói rằng Google đã hành động trước ngày 29 tháng 9.</translation>
    </message>
    <message>
        <source>Kaspersky closes its UK office</source>
        <translation>Kaspersky đóng văn phòng ở Vương quốc Anh</translation>
    </message>
    <message>
        <source>In the first half of October 2024 the office with fewer than 50 people was closed. Partners go on selling the products there.</source>
        <translation>Trong nửa đầu tháng 10 năm 2024, văn phòng có chưa đến 50 người này bị đóng cửa. Các đối tác vẫn tiếp tục bán sản phẩm ở đó.</translation>
    </message>
    <message>
        <source>The press finds people who still use it</source>
        <translation>Báo chí tìm thấy người vẫn còn dùng</translation>
    </message>
    <message>
        <source>In late 2024 reporters found people in the US who still got updates in roundabout ways.</source>
        <translation>Cuối năm 2024, các phóng viên tìm thấy những người ở Hoa Kỳ vẫn nhận cập nhật bằng đường vòng.</translation>
    </message>
    <message>
        <source>The rules behind the order become final</source>
        <translation>Các quy tắc làm nền cho lệnh trở thành chính thức</translation>
    </message>
    <message>
        <source>The rules list what counts as a violation. To approve a forbidden deal, pay for it or help with it can be one. So can a false statement. The rules also name the highest penalties.</source>
        <translation>Các quy tắc liệt kê những gì bị coi là vi phạm. Chấp thuận một giao dịch bị cấm, trả tiền cho nó hoặc giúp thực hiện nó có thể là vi phạm. Khai báo sai cũng vậy. Các quy tắc cũng nêu mức phạt cao nhất.</translation>
    </message>
    <message>
        <source>everyone under US law</source>
        <translation>mọi người thuộc phạm vi luật Hoa Kỳ</translation>
    </message>
    <message>
        <source>Australia bans Kaspersky on government systems</source>
        <translation>Úc cấm Kaspersky trên các hệ thống của chính phủ</translation>
    </message>
    <message>
        <source>Offices had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Các cơ quan phải gỡ nó chậm nhất vào ngày 1 tháng 4 năm 2025, chặn việc cài mới, và báo cáo.</translation>
    </message>
    <message>
        <source>government offices in Australia</source>
        <translation>các cơ quan chính phủ ở Úc</translation>
    </message>
    <message>
        <source>Italy renews its list</source>
        <translation>Ý đổi mới danh sách của mình</translation>
    </message>
    <message>
        <source>A new notice takes the place of the one of 2022. Kaspersky stays on it.</source>
        <translation>Một thông báo mới thay cho thông báo năm 2022. Kaspersky vẫn nằm trong đó.</translation>
    </message>
    <message>
        <source>Must I remove it? By when?</source>
        <translation>Tôi có buộc phải gỡ nó không? Đến khi nào?</translation>
    </message>
    <message>
        <source>No law makes you remove it. Nobody is fined for using it at home. But Kaspersky may not update it for you any more. From 12:00 AM EDT on September 29, 2024, updates for US users had to stop. Without updates, it misses new threats. So change to another antivirus soon.</source>
        <translation>Không luật nào buộc bạn gỡ nó. Không ai bị phạt vì dùng nó ở nhà. Nhưng Kaspersky không còn được cập nhật nó cho bạn nữa. Từ 0 giờ EDT ngày 29 tháng 9 năm 2024, việc cập nhật cho người dùng ở Hoa Kỳ phải chấm dứt. Không có cập nhật, nó bỏ sót các mối đe dọa mới. Vậy hãy sớm đổi sang chương trình chống vi-rút khác.</translation>
    </message>
    <message>
        <source>No law makes a private firm remove it. You are not fined for using it. But updates for US users had to stop from 12:00 AM EDT on September 29, 2024. Without updates, it misses new threats. So change to another antivirus soon, on every computer. Other rules apply if you sell it, build it in, or work for the government. Then pick that line in the list above.</source>
        <translation>Không luật nào buộc doanh nghiệp tư nhân gỡ nó. Bạn không bị phạt vì dùng nó. Nhưng việc cập nhật cho người dùng ở Hoa Kỳ phải chấm dứt từ 0 giờ EDT ngày 29 tháng 9 năm 2024. Không có cập nhật, nó bỏ sót các mối đe dọa mới. Vậy hãy sớm đổi sang chương trình chống vi-rút khác, trên mọi máy tính. Có quy tắc khác nếu bạn bán nó, tích hợp nó, hoặc làm việc cho chính phủ. Khi đó hãy chọn dòng ấy trong danh sách bên trên.</translation>
    </message>
    <message>
        <source>Yes, and the dates have passed. Federal agencies had to start removing it on December 12, 2017. Since October 1, 2018, the law bars its use. Are you a contractor? Then you may not supply it to the government. You may not use it to make data or other work for the government. If you find it, you must report it. So remove it now, by the rules of your office.</source>
        <translation>Có, và các thời hạn đã qua. Các cơ quan liên bang phải bắt đầu gỡ nó từ ngày 12 tháng 12 năm 2017. Từ ngày 1 tháng 10 năm 2018, luật cấm sử dụng nó. Bạn là nhà thầu? Vậy bạn không được cung cấp nó cho chính phủ. Bạn không được dùng nó để tạo dữ liệu hay làm công việc khác cho chính phủ. Nếu tìm thấy nó, bạn phải báo cáo. Vậy hãy gỡ nó ngay, theo quy định của cơ quan bạn.</translation>
    </message>
    <message>
        <source>You must not sell it any more. From 12:00 AM EDT on September 29, 2024, nobody may resell it, build it into other products, or license it for that. Those who do can be fined. You may remove it for a customer. No law makes you remove a copy that you only use yourself. But it gets no more updates, so change soon.</source>
        <translation>Bạn không được bán nó nữa. Từ 0 giờ EDT ngày 29 tháng 9 năm 2024, không ai được bán lại nó, tích hợp nó vào sản phẩm khác, hay cấp phép cho việc đó. Người làm vậy có thể bị phạt. Bạn được phép gỡ nó cho khách hàng. Không luật nào buộc bạn gỡ bản mà chỉ mình bạn dùng. Nhưng nó không còn nhận cập nhật, nên hãy sớm thay đổi.</translation>
    </message>
    <message>
        <source>The US order does not make you remove it. It does not bar sales to people in other countries. Your own country may have rules, most of all for public offices. Are you a US person? Then the order follows you. Kaspersky may not sell to you, and it may not update your copy since September 29, 2024. Even so, you are not fined for using it.</source>
        <translation>Lệnh của Hoa Kỳ không buộc bạn gỡ nó. Lệnh không cấm bán cho người ở các nước khác. Nước của bạn có thể có quy định riêng, nhất là cho các cơ quan công. Bạn có thuộc diện cá nhân, tổ chức Hoa Kỳ không? Nếu có, lệnh theo bạn đi khắp nơi. Kaspersky không được bán cho bạn, và từ ngày 29 tháng 9 năm 2024 không được cập nhật bản của bạn. Dù vậy, bạn không bị phạt vì dùng nó.</translation>
    </message>
    <message>
        <source>Who is bound by the order of 2024?</source>
        <translation>Lệnh năm 2024 ràng buộc ai?</translation>
    </message>
    <message>
        <source>Kaspersky is bound, with its parent companies and all the companies that belong to it. So are those who resell its software or build it into other products. The order is about business with US persons, wherever they are. Private people and firms that only use the software are not bound.</source>
        <translation>Lệnh ràng buộc Kaspersky, cùng các công ty mẹ và mọi công ty thuộc về hãng. Cũng bị ràng buộc là những ai bán lại phần mềm của hãng hoặc tích hợp nó vào sản phẩm khác. Lệnh nói về việc kinh doanh với cá nhân, tổ chức Hoa Kỳ, dù họ ở đâu. Cá nhân và doanh nghiệp tư nhân chỉ sử dụng phần mềm thì không bị ràng buộc.</translation>
    </message>
    <message>
        <source>Do I break the law if it is still installed?</source>
        <translation>Tôi có phạm luật nếu nó vẫn còn được cài không?</translation>
    </message>
    <message>
        <source>No. Private people and firms are not punished for using a copy that they have. The head of the Commerce Department said so too. But you carry the risk yourself. Other rules apply to federal agencies and their contractors.</source>
        <translation>Không. Cá nhân và doanh nghiệp tư nhân không bị phạt vì dùng bản mà họ đang có. Người đứng đầu Bộ Thương mại cũng đã nói như vậy. Nhưng bạn tự chịu rủi ro. Có quy tắc khác cho các cơ quan liên bang và nhà thầu của họ.</translation>
    </message>
    <message>
        <source>Will it stop working?</source>
        <translation>Nó sẽ ngừng hoạt động chứ?</translation>
    </message>
    <message>
        <source>It goes on running. But US users get no official updates, so it misses new threats.</source>
        <translation>Nó vẫn tiếp tục chạy. Nhưng người dùng ở Hoa Kỳ không nhận được cập nhật chính thức, nên nó bỏ sót các mối đe dọa mới.</translation>
    </message>
    <message>
        <source>What does the order cover?</source>
        <translation>Lệnh bao gồm những gì?</translation>
    </message>
    <message>
        <source>It covers three things. The first is any security product or service of Kaspersky. The second is any of its antivirus programs. The third is its software inside the products of other makers. The list at the end of the order gives only examples.</source>
        <translation>Lệnh bao gồm ba thứ. Thứ nhất là mọi sản phẩm hoặc dịch vụ bảo mật của Kaspersky. Thứ hai là mọi chương trình chống vi-rút của hãng. Thứ ba là phần mềm của hãng bên trong sản phẩm của nhà sản xuất khác. Danh sách ở cuối lệnh chỉ nêu ví dụ.</translation>
    </message>
    <message>
        <source>What is still allowed?</source>
        <translation>Điều gì vẫn được phép?</translation>
    </message>
    <message>
        <source>Three things are not covered. The first is data on threats, called threat intelligence. The second is training in security. The third is advice that only informs or teaches. You may have read that all services of Kaspersky are banned. These are not.</source>
        <translation>Ba thứ không thuộc lệnh. Thứ nhất là dữ liệu về mối đe dọa, gọi là thông tin tình báo về mối đe dọa (threat intelligence). Thứ hai là đào tạo về bảo mật. Thứ ba là tư vấn chỉ nhằm cung cấp thông tin hoặc giảng dạy. Có thể bạn đã đọc rằng mọi dịch vụ của Kaspersky đều bị cấm. Những thứ này thì không.</translation>
    </message>
    <message>
        <source>Who can be fined, and how much?</source>
        <translation>Ai có thể bị phạt, và bao nhiêu?</translation>
    </message>
    <message>
        <source>You are not fined if you only use it. Those who sell it can be fined. So can anyone who breaks the order, or helps with a forbidden deal, or pays for it. The highest fine is $368,136 or twice the deal, whichever is more. That sum was in force in 2024 and still in print in April 2025. Those who break the order on purpose risk up to $1,000,000. A person also risks up to 20 years in prison.</source>
        <translation>Bạn không bị phạt nếu chỉ dùng nó. Người bán nó có thể bị phạt. Bất cứ ai vi phạm lệnh, giúp thực hiện một giao dịch bị cấm hoặc trả tiền cho giao dịch đó cũng có thể bị phạt. Mức phạt cao nhất là 368.136 đô la Mỹ hoặc gấp đôi giao dịch, tùy mức nào lớn hơn. Con số này có hiệu lực năm 2024 và vẫn còn được in vào tháng 4 năm 2025. Người cố ý vi phạm lệnh có thể bị phạt đến 1.000.000 đô la Mỹ. Một cá nhân còn có thể bị tù đến 20 năm.</translation>
    </message>
    <message>
        <source>Will I be warned before I am fined?</source>
        <translation>Tôi có được cảnh báo trước khi bị phạt không?</translation>
    </message>
    <message>
        <source>One news report said that the Commerce Department means to tell firms first. It named no sources. Do not count on it.</source>
        <translation>Một bản tin nói rằng Bộ Thương mại định báo cho các doanh nghiệp trước. Bản tin không nêu tên nguồn. Đừng trông chờ vào điều đó.</translation>
    </message>
    <message>
        <source>Are there sanctions too?</source>
        <translation>Có cả lệnh trừng phạt không?</translation>
    </message>
    <message>
        <source>Yes, on twelve leaders of Kaspersky, since June 21, 2024. US persons may not deal with them. The company is not on that list. The companies it owns and Eugene Kaspersky are not on it either.</source>
        <translation>Có, đối với mười hai lãnh đạo của Kaspersky, từ ngày 21 tháng 6 năm 2024. Cá nhân, tổ chức Hoa Kỳ không được giao dịch với họ. Công ty không nằm trong danh sách đó. Các công ty thuộc sở hữu của nó và Eugene Kaspersky cũng không.</translation>
    </message>
    <message>
        <source>Why did the US decide this?</source>
        <translation>Vì sao Hoa Kỳ quyết định như vậy?</translation>
    </message>
    <message>
        <source>The Commerce Department gave these reasons. The company is under Russian law and must answer when the government there asks. Its programs have full rights on your computer and can see your data. It could put in harmful code or hold back updates. Built into other products, it may go unseen. The steps that Kaspersky offered were not enough for the department. The public papers name no case of an attack through the product.</source>
        <translation>Bộ Thương mại nêu các lý do sau. Công ty chịu luật Nga và phải đáp ứng khi chính phủ ở đó yêu cầu. Các chương trình của hãng có toàn quyền trên máy tính của bạn và có thể thấy dữ liệu của bạn. Hãng có thể đưa mã gây hại vào hoặc giữ lại bản cập nhật. Khi được tích hợp vào sản phẩm khác, phần mềm có thể không bị nhận ra. Các biện pháp mà Kaspersky đề nghị là chưa đủ đối với Bộ. Các văn bản công khai không nêu vụ tấn công nào qua sản phẩm này.</translation>
    </message>
    <message>
        <source>What does Kaspersky answer?</source>
        <translation>Kaspersky trả lời thế nào?</translation>
    </message>
    <message>
        <source>It sent the department a written answer. In it, it offered steps to lower the risk. It denies the press report of 2017 on the NSA files. In May 2018 it announced a move to Zurich. It went to court against the federal ban; the courts let the ban stand. In July 2024 it said that it would leave the US.</source>
        <translation>Hãng gửi cho Bộ một văn bản trả lời. Trong đó hãng đề nghị các biện pháp để giảm rủi ro. Hãng phủ nhận tin báo chí năm 2017 về các tệp của NSA. Tháng 5 năm 2018, hãng công bố việc chuyển đến Zurich. Hãng kiện lệnh cấm liên bang ra tòa; các tòa án giữ nguyên lệnh cấm. Tháng 7 năm 2024, hãng nói sẽ rời Hoa Kỳ.</translation>
    </message>
    <message>
        <source>Did Kaspersky spy on me?</source>
        <translation>Kaspersky có do thám tôi không?</translation>
    </message>
    <message>
        <source>There is no public proof of that. The order rests on what could be forced on the company. There are two older press reports. Kaspersky disputes them.</source>
        <translation>Không có bằng chứng công khai về điều đó. Lệnh dựa trên những gì công ty có thể bị ép buộc làm. Có hai tin báo chí cũ hơn. Kaspersky bác bỏ các tin đó.</translation>
    </message>
    <message>
        <source>Was it a bad antivirus?</source>
        <translation>Đó có phải là chương trình chống vi-rút tồi không?</translation>
    </message>
    <message>
        <source>Test labs still rate it highly. AV-Comparatives named it Top-Rated for 2025. The reason to change is another one. US users get no updates, and the Commerce Department found a risk.</source>
        <translation>Các phòng thử nghiệm vẫn đánh giá nó cao. AV-Comparatives xếp nó là “Top-Rated” (xếp hạng hàng đầu) năm 2025. Lý do để đổi là chuyện khác. Người dùng ở Hoa Kỳ không nhận được cập nhật, và Bộ Thương mại nhận thấy có rủi ro.</translation>
    </message>
    <message>
        <source>What does the US government advise?</source>
        <translation>Chính phủ Hoa Kỳ khuyên gì?</translation>
    </message>
    <message>
        <source>It advises you to change to another maker soon, so that your data is not at risk while protection ends. The head of the Commerce Department asked people to stop using it at once. She named their data and their families as the reason.</source>
        <translation>Chính phủ khuyên bạn sớm đổi sang nhà sản xuất khác, để dữ liệu của bạn không gặp rủi ro khi việc bảo vệ chấm dứt. Người đứng đầu Bộ Thương mại kêu gọi mọi người ngừng dùng ngay. Bà nêu lý do là dữ liệu và gia đình của họ.</translation>
    </message>
    <message>
        <source>What was advised to firms?</source>
        <translation>Các doanh nghiệp được khuyên gì?</translation>
    </message>
    <message>
        <source>Firms should have changed to other makers by September 29, 2024. We add one thing: ask the makers of your other products if Kaspersky software is inside.</source>
        <translation>Các doanh nghiệp lẽ ra nên đổi sang nhà sản xuất khác chậm nhất vào ngày 29 tháng 9 năm 2024. Chúng tôi thêm một điều: hãy hỏi nhà sản xuất các sản phẩm khác của bạn xem bên trong có phần mềm Kaspersky không.</translation>
    </message>
    <message>
        <source>Where do I find the official list?</source>
        <translation>Tôi tìm danh sách chính thức ở đâu?</translation>
    </message>
    <message>
        <source>The Commerce Department named a page for the list of what is barred, and for help. Its address is oicts.bis.gov/kaspersky.</source>
        <translation>Bộ Thương mại đã nêu một trang có danh sách những gì bị cấm, và có trợ giúp. Địa chỉ là oicts.bis.gov/kaspersky.</translation>
    </message>
    <message>
        <source>You may have read: it is forbidden to use it.</source>
        <translation>Có thể bạn đã đọc: dùng nó là bị cấm.</translation>
    </message>
    <message>
        <source>You may have read: users had 100 days.</source>
        <translation>Có thể bạn đã đọc: người dùng có 100 ngày.</translation>
    </message>
    <message>
        <source>The law sets no deadline for users. From June 20 to September 28, 2024, updates were still allowed. That was to give people time to choose something else.</source>
        <translation>Luật không đặt thời hạn nào cho người dùng. Từ ngày 20 tháng 6 đến ngày 28 tháng 9 năm 2024, việc cập nhật vẫn được phép. Đó là để mọi người có thời gian chọn thứ khác.</translation>
    </message>
    <message>
        <source>You may have read: the President banned it.</source>
        <translation>Có thể bạn đã đọc: Tổng thống đã cấm nó.</translation>
    </message>
    <message>
        <source>The Commerce Department gave the order. It used an executive order of May 15, 2019, and its own rules. These are 15 CFR part 7, which is part 791 today.</source>
        <translation>Bộ Thương mại ra lệnh này. Bộ dùng một sắc lệnh hành pháp ngày 15 tháng 5 năm 2019 và các quy tắc của chính mình. Đó là 15 CFR part 7, ngày nay là part 791.</translation>
    </message>
    <message>
        <source>You may have read: it was banned in 2017.</source>
        <translation>Có thể bạn đã đọc: nó bị cấm từ năm 2017.</translation>
    </message>
    <message>
        <source>The order of 2017 binds only federal agencies. A law followed in December 2017. Its ban on federal use began on October 1, 2018.</source>
        <translation>Lệnh năm 2017 chỉ ràng buộc các cơ quan liên bang. Tiếp theo là một đạo luật vào tháng 12 năm 2017. Lệnh cấm liên bang sử dụng trong đạo luật này bắt đầu từ ngày 1 tháng 10 năm 2018.</translation>
    </message>
    <message>
        <source>You may have read: only new customers are barred.</source>
        <translation>Có thể bạn đã đọc: chỉ cấm khách hàng mới.</translation>
    </message>
    <message>
        <source>Any new deal with a US person is barred. We think that a renewal is a new deal too. But we have seen no official text that says so.</source>
        <translation>Mọi giao dịch mới với cá nhân, tổ chức Hoa Kỳ đều bị cấm. Chúng tôi cho rằng gia hạn cũng là một giao dịch mới. Nhưng chúng tôi chưa thấy văn bản chính thức nào nói như vậy.</translation>
    </message>
    <message>
        <source>You may have read: it is about US citizens.</source>
        <translation>Có thể bạn đã đọc: lệnh nói về công dân Hoa Kỳ.</translation>
    </message>
    <message>
        <source>The order speaks of US persons, and that is more. It holds in the United States, and for US persons wherever they are. One law firm names citizens and residents who live abroad.</source>
        <translation>Lệnh nói về cá nhân, tổ chức Hoa Kỳ (“US persons”), và như vậy là rộng hơn. Lệnh có hiệu lực tại Hoa Kỳ, và đối với cá nhân, tổ chức Hoa Kỳ dù họ ở đâu. Một hãng luật nêu công dân và người thường trú sống ở nước ngoài.</translation>
    </message>
    <message>
        <source>You may have read: no business with Kaspersky is possible.</source>
        <translation>Có thể bạn đã đọc: không thể kinh doanh gì với Kaspersky.</translation>
    </message>
    <message>
        <source>The Entity List is a rule for exports. It names three companies of Kaspersky. Anyone who sends them goods or technology under US export rules needs a license. As a rule, it is refused. The list does not freeze their money.</source>
        <translation>Danh sách thực thể (Entity List) là quy tắc cho việc xuất khẩu. Danh sách nêu tên ba công ty của Kaspersky. Ai gửi cho họ hàng hóa hoặc công nghệ thuộc quy tắc xuất khẩu của Hoa Kỳ đều cần giấy phép. Theo thông lệ, giấy phép bị từ chối. Danh sách không đóng băng tiền của họ.</translation>
    </message>
    <message>
        <source>You may have read: the case began in 2022.</source>
        <translation>Có thể bạn đã đọc: vụ việc bắt đầu năm 2022.</translation>
    </message>
    <message>
        <source>The Justice Department sent the case to the Commerce Department in August 2021. The review began in 2022.</source>
        <translation>Bộ Tư pháp gửi vụ việc sang Bộ Thương mại vào tháng 8 năm 2021. Cuộc xem xét bắt đầu năm 2022.</translation>
    </message>
    <message>
        <source>You may have read: sales were allowed until September 29.</source>
        <translation>Có thể bạn đã đọc: được phép bán đến ngày 29 tháng 9.</translation>
    </message>
    <message>
        <source>That was so for resellers. Kaspersky itself was bound from July 20, 2024.</source>
        <translation>Điều đó đúng với các bên bán lại. Bản thân Kaspersky bị ràng buộc từ ngày 20 tháng 7 năm 2024.</translation>
    </message>
    <message>
        <source>You may have read: Bitdefender is from Kaspersky.</source>
        <translation>Có thể bạn đã đọc: Bitdefender là của Kaspersky.</translation>
    </message>
    <message>
        <source>It is not. A newspaper column of June 2024 got this wrong. Test labs list them as two products.</source>
        <translation>Không phải. Một bài báo tháng 6 năm 2024 đã viết sai điều này. Các phòng thử nghiệm liệt kê chúng là hai sản phẩm.</translation>
    </message>
    <message>
        <source>I sell or fix PCs. May I put it back for a customer?</source>
        <translation>Tôi bán hoặc sửa máy tính. Tôi có được cài lại nó cho khách không?</translation>
    </message>
    <message>
        <source>Do not resell it, license it, or add it to what you sell. You may remove it.</source>
        <translation>Đừng bán lại nó, cấp phép nó, hay thêm nó vào những gì bạn bán. Bạn được phép gỡ nó.</translation>
    </message>
    <message>
        <source>Can I still get updates through a VPN or a foreign key?</source>
        <translation>Tôi còn nhận được cập nhật qua VPN hoặc mã khóa nước ngoài không?</translation>
    </message>
    <message>
        <source>The press found people who did. But Kaspersky may not serve US persons, and nobody may resell it. Changeover does not help with that. The risk stays yours.</source>
        <translation>Báo chí đã tìm thấy người làm như vậy. Nhưng Kaspersky không được phục vụ cá nhân, tổ chức Hoa Kỳ, và không ai được bán lại nó. Changeover không giúp việc đó. Rủi ro vẫn là của bạn.</translation>
    </message>
    <message>
        <source>Can I download it again?</source>
        <translation>Tôi có tải lại nó được không?</translation>
    </message>
    <message>
        <source>No. For US users the downloads were closed. That holds for the web site, My Kaspersky, the app stores and the add-on for browsers.</source>
        <translation>Không. Với người dùng ở Hoa Kỳ, việc tải về đã bị đóng. Điều đó áp dụng cho trang web, My Kaspersky, các cửa hàng ứng dụng và tiện ích mở rộng cho trình duyệt.</translation>
    </message>
    <message>
        <source>Why is the app gone from Google Play?</source>
        <translation>Vì sao ứng dụng không còn trên Google Play?</translation>
    </message>
    <message>
        <source>Google took the Kaspersky apps out of its store all over the world around September 29, 2024. Apps that were already installed went on working.</source>
        <translation>Google gỡ các ứng dụng Kaspersky khỏi cửa hàng của mình trên toàn thế giới vào khoảng ngày 29 tháng 9 năm 2024. Các ứng dụng đã cài vẫn tiếp tục hoạt động.</translation>
    </message>
    <message>
        <source>Is UltraAV any good?</source>
        <translation>UltraAV có tốt không?</translation>
    </message>
    <message>
        <source>In 2024 few independent tests of it were known. Its engine was said to come from Max Secure, a firm in India. Ask the test labs for newer results.</source>
        <translation>Năm 2024, có ít kiểm nghiệm độc lập về nó được biết đến. Lõi quét của nó được cho là của Max Secure, một doanh nghiệp ở Ấn Độ. Hãy hỏi các phòng thử nghiệm để có kết quả mới hơn.</translation>
    </message>
    <message>
        <source>I never got UltraAV. Am I protected?</source>
        <translation>Tôi chưa bao giờ nhận UltraAV. Tôi có được bảo vệ không?</translation>
    </message>
    <message>
        <source>On Mac, Android and iOS you had to install it yourself. So it may not be there. Look at each device to see what protects it.</source>
        <translation>Trên Mac, Android và iOS bạn phải tự cài nó. Vì vậy có thể nó không có ở đó. Hãy xem từng thiết bị để biết cái gì đang bảo vệ.</translation>
    </message>
    <message>
        <source>Is Defender, which comes with Windows, enough?</source>
        <translation>Defender có sẵn trong Windows đã đủ chưa?</translation>
    </message>
    <message>
        <source>For many home users it is. On Windows 10 and 11 it comes back by itself when Kaspersky goes. On Windows Server it may not.</source>
        <translation>Với nhiều người dùng gia đình thì đủ. Trên Windows 10 và 11, nó tự trở lại khi Kaspersky ra đi. Trên Windows Server thì có thể không.</translation>
    </message>
    <message>
        <source>My passwords are in Kaspersky Password Manager. What now?</source>
        <translation>Mật khẩu của tôi nằm trong Kaspersky Password Manager. Giờ phải làm gì?</translation>
    </message>
    <message>
        <source>Export them to a text file before you remove it, and before your account goes. Its backup file is no help: it opens only in the same program. Bitwarden and Proton Pass can read the text file.</source>
        <translation>Hãy xuất chúng ra tệp văn bản trước khi bạn gỡ nó, và trước khi tài khoản của bạn mất đi. Tệp sao lưu của nó không giúp được gì: tệp đó chỉ mở được trong cùng chương trình. Bitwarden và Proton Pass đọc được tệp văn bản.</translation>
    </message>
    <message>
        <source>What about the VPN of Kaspersky?</source>
        <translation>Còn VPN của Kaspersky thì sao?</translation>
    </message>
    <message>
        <source>It used a service of Pango. Users who paid got UltraVPN. Pick a VPN that you choose yourself, or none.</source>
        <translation>Nó dùng dịch vụ của Pango. Những người trả tiền đã nhận UltraVPN. Hãy tự chọn một VPN, hoặc không dùng VPN nào.</translation>
    </message>
    <message>
        <source>What can I use in place of Safe Kids?</source>
        <translation>Tôi có thể dùng gì thay cho Safe Kids?</translation>
    </message>
    <message>
        <source>One way is Microsoft Family Safety. It can limit screen time, apps and games, and it shows what was used. Everyone in the family needs a Microsoft account.</source>
        <translation>Một cách là Microsoft Family Safety. Nó có thể giới hạn thời gian dùng màn hình, ứng dụng và trò chơi, và cho biết những gì đã được dùng. Mọi người trong gia đình đều cần tài khoản Microsoft.</translation>
    </message>
    <message>
        <source>I have files in a Secret Vault. What now?</source>
        <translation>Tôi có tệp trong Secret Vault (két bí mật). Giờ phải làm gì?</translation>
    </message>
    <message>
        <source>Open the vault and copy the files out before you remove Kaspersky. Later, only a Kaspersky program can open it.</source>
        <translation>Hãy mở két và sao chép các tệp ra trước khi gỡ Kaspersky. Sau này chỉ chương trình của Kaspersky mới mở được.</translation>
    </message>
    <message>
        <source>Does my cyber insurance care?</source>
        <translation>Bảo hiểm an ninh mạng của tôi có bị ảnh hưởng không?</translation>
    </message>
    <message>
        <source>One broker in Germany warned that cover could suffer. Ask your insurer.</source>
        <translation>Một nhà môi giới ở Đức cảnh báo rằng phạm vi bảo hiểm có thể bị ảnh hưởng. Hãy hỏi công ty bảo hiểm của bạn.</translation>
    </message>
    <message>
        <source>Does my country have rules of its own?</source>
        <translation>Nước tôi có quy định riêng không?</translation>
    </message>
    <message>
        <source>Is there a ban for the whole EU?</source>
        <translation>Có lệnh cấm cho toàn EU không?</translation>
    </message>
    <message>
        <source>We found none. Five countries asked for one: Estonia, Ireland, Latvia, Lithuania and Poland.</source>
        <translation>Chúng tôi không tìm thấy. Năm nước đã yêu cầu có lệnh cấm: Estonia, Ireland, Latvia, Litva và Ba Lan.</translation>
    </message>
    <message>
        <source>Is my new antivirus on?</source>
        <translation>Chương trình chống vi-rút mới của tôi đã bật chưa?</translation>
    </message>
    <message>
        <source>On Windows 10 and 11, Defender comes back by itself when the other antivirus is gone. It may need a restart first. Its updates may be old, so get new ones. On Windows Server it may stay off. Look at it before you go on.</source>
        <translation>Trên Windows 10 và 11, Defender tự trở lại khi chương trình chống vi-rút khác không còn nữa. Có thể nó cần một lần khởi động lại trước. Các bản cập nhật của nó có thể đã cũ, nên hãy lấy bản mới. Trên Windows Server, nó có thể vẫn tắt. Hãy xem trước khi bạn đi tiếp.</translation>
    </message>
    <message>
        <source>Who charges my card now?</source>
        <translation>Bây giờ ai trừ tiền thẻ của tôi?</translation>
    </message>
    <message>
        <source>Home users were moved to UltraAV with the same billing times. See who charges your card. Turn off auto-renewal if you do not want to pay any more.</source>
        <translation>Người dùng gia đình đã được chuyển sang UltraAV với cùng kỳ thanh toán. Hãy xem ai đang trừ tiền thẻ của bạn. Hãy tắt tự động gia hạn nếu bạn không muốn trả tiền nữa.</translation>
    </message>
    <message>
        <source>Must I keep UltraAV?</source>
        <translation>Tôi có buộc phải giữ UltraAV không?</translation>
    </message>
    <message>
        <source>No. Remove it with its own uninstaller. When people tried other ways, it came back after a restart. UltraVPN is a program of its own.</source>
        <translation>Không. Hãy gỡ nó bằng trình gỡ cài đặt của chính nó. Khi người ta thử cách khác, nó đã trở lại sau khi khởi động lại. UltraVPN là một chương trình riêng.</translation>
    </message>
    <message>
        <source>What about my phone and my other computers?</source>
        <translation>Còn điện thoại và các máy tính khác của tôi thì sao?</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more. On Mac, Android and iOS, no new antivirus came by itself.</source>
        <translation>Hãy xem từng thiết bị. Trên Android, các ứng dụng Kaspersky vẫn ở lại và tiếp tục hoạt động, dù Google Play không còn ứng dụng nào. Trên Mac, Android và iOS, không có chương trình chống vi-rút mới nào tự đến.</translation>
    </message>
    <message>
        <source>Look at each of them. On Android, Kaspersky apps stay and go on working, even though Google Play has none any more.</source>
        <translation>Hãy xem từng thiết bị. Trên Android, các ứng dụng Kaspersky vẫn ở lại và tiếp tục hoạt động, dù Google Play không còn ứng dụng nào.</translation>
    </message>
    <message>
        <source>What do I do with the exported passwords?</source>
        <translation>Tôi làm gì với các mật khẩu đã xuất?</translation>
    </message>
    <message>
        <source>The text file is not encrypted. Anyone who opens it can read it. Bring it into your new password manager and check that all is there. Then delete the file and empty the recycle bin. Do not mail it.</source>
        <translation>Tệp văn bản không được mã hóa. Ai mở nó cũng đọc được. Hãy đưa nó vào trình quản lý mật khẩu mới của bạn và kiểm tra đã đủ cả chưa. Sau đó xóa tệp và dọn sạch Thùng rác. Đừng gửi nó qua thư.</translation>
    </message>
    <message>
        <source>Is something left in my browser?</source>
        <translation>Có gì còn sót lại trong trình duyệt của tôi không?</translation>
    </message>
    <message>
        <source>It may be. In a test of 2022, the Kaspersky add-on stayed in the browser after the antivirus was removed. Open each browser and remove it by hand.</source>
        <translation>Có thể có. Trong một thử nghiệm năm 2022, tiện ích mở rộng Kaspersky vẫn ở lại trong trình duyệt sau khi chương trình chống vi-rút được gỡ. Hãy mở từng trình duyệt và gỡ nó bằng tay.</translation>
    </message>
    <message>
        <source>Is Kaspersky inside other products of mine?</source>
        <translation>Kaspersky có nằm trong các sản phẩm khác của tôi không?</translation>
    </message>
    <message>
        <source>It can be inside a router or the antivirus of another maker. Such makers had to stop by September 29, 2024. Ask the maker, or replace the product. New gear with it inside gets no approval from the FCC.</source>
        <translation>Nó có thể nằm trong bộ định tuyến hoặc chương trình chống vi-rút của nhà sản xuất khác. Các nhà sản xuất đó phải chấm dứt chậm nhất vào ngày 29 tháng 9 năm 2024. Hãy hỏi nhà sản xuất, hoặc thay sản phẩm. Thiết bị mới có nó bên trong không được FCC phê duyệt.</translation>
    </message>
    <message>
        <source>I am a contractor and found it. What must I do?</source>
        <translation>Tôi là nhà thầu và đã tìm thấy nó. Tôi phải làm gì?</translation>
    </message>
    <message>
        <source>You must report it to the government. The same rule binds the firms that work for you on the contract.</source>
        <translation>Bạn phải báo cáo với chính phủ. Quy tắc này cũng ràng buộc các doanh nghiệp làm việc cho bạn trong hợp đồng đó.</translation>
    </message>
    <message>
        <source>Central control</source>
        <translation>Quản lý tập trung</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability (Free Antivirus).</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Hạng cao nhất trong sáu trên bảy bài kiểm nghiệm, giải Vàng về tốc độ. Giải thưởng AV-TEST 2025, gia đình: về tính dễ dùng (Free Antivirus).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in six of seven tests, Gold for speed. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Hạng cao nhất trong sáu trên bảy bài kiểm nghiệm, giải Vàng về tốc độ. Giải thưởng AV-TEST 2025, gia đình: về tính dễ dùng.</translation>
    </message>
    <message>
        <source>Romania.</source>
        <translation>Romania.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Gold for Advanced Threat Protection. AV-TEST Awards 2025, home: for protection (Total Security).</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Giải Vàng về chống mối đe dọa nâng cao (Advanced Threat Protection). Giải thưởng AV-TEST 2025, gia đình: về bảo vệ (Total Security).</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, business: for protection (Business Security).</source>
        <translation>Giải thưởng AV-TEST 2025, doanh nghiệp: về bảo vệ (Business Security).</translation>
    </message>
    <message>
        <source>How it guards</source>
        <translation>Nó canh giữ thế nào</translation>
    </message>
    <message>
        <source>With clamd and clamonacc it looks at files when they are opened, and can block them. That works on Linux only, with kernel 3.8 or later.</source>
        <translation>Với clamd và clamonacc, nó xem các tệp khi tệp được mở, và có thể chặn chúng. Việc đó chỉ hoạt động trên Linux, với nhân (kernel) 3.8 trở lên.</translation>
    </message>
    <message>
        <source>Slovakia.</source>
        <translation>Slovakia.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Top grade in all seven tests, Gold for Advanced Threat Protection.</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Hạng cao nhất trong cả bảy bài kiểm nghiệm, giải Vàng về chống mối đe dọa nâng cao (Advanced Threat Protection).</translation>
    </message>
    <message>
        <source>Finland.</source>
        <translation>Phần Lan.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection is one. Its maker has a guide for moving passwords from Kaspersky.</source>
        <translation>F-Secure ID Protection là một chương trình như vậy. Nhà sản xuất của nó có hướng dẫn chuyển mật khẩu từ Kaspersky.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for usability (Total).</source>
        <translation>Giải thưởng AV-TEST 2025, gia đình: về tính dễ dùng (Total).</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. Two Silver awards.</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Hai giải Bạc.</translation>
    </message>
    <message>
        <source>Paid, or as a trial. The free program has no real-time protection.</source>
        <translation>Trả tiền, hoặc dùng thử. Chương trình miễn phí không có bảo vệ theo thời gian thực.</translation>
    </message>
    <message>
        <source>It covers any number of devices.</source>
        <translation>Dùng được cho số thiết bị không giới hạn.</translation>
    </message>
    <message>
        <source>AV-TEST Awards 2025, home: for speed and for advanced protection (Total Protection), and for usability.</source>
        <translation>Giải thưởng AV-TEST 2025, gia đình: về tốc độ và về bảo vệ nâng cao (Total Protection), và về tính dễ dùng.</translation>
    </message>
    <message>
        <source>Paid. It is part of Microsoft 365 Business Premium, and there is a plan of its own.</source>
        <translation>Trả tiền. Nó là một phần của Microsoft 365 Business Premium, và cũng có gói riêng.</translation>
    </message>
    <message>
        <source>Next to another antivirus its real-time protection can end up off. Then the PC shows as not protected.</source>
        <translation>Khi ở cạnh một chương trình chống vi-rút khác, bảo vệ theo thời gian thực của nó có thể bị tắt. Khi đó máy tính hiện ra là không được bảo vệ.</translation>
    </message>
    <message>
        <source>It has one portal for PCs and servers. It is for up to 300 users, with five devices each.</source>
        <translation>Nó có một cổng quản lý chung cho máy tính và máy chủ. Nó dành cho tối đa 300 người dùng, mỗi người năm thiết bị.</translation>
    </message>
    <message>
        <source>Each server needs a license of its own. It is for at most 60 servers.</source>
        <translation>Mỗi máy chủ cần một giấy phép riêng. Nó dành cho nhiều nhất 60 máy chủ.</translation>
    </message>
    <message>
        <source>Linux servers</source>
        <translation>Máy chủ Linux</translation>
    </message>
    <message>
        <source>The license for servers covers them too.</source>
        <translation>Giấy phép cho máy chủ cũng bao gồm chúng.</translation>
    </message>
    <message>
        <source>On Windows 10 and 11 its antivirus steps back on its own next to another one, and turns on again when that is gone. On Windows Server you set this by hand.</source>
        <translation>Trên Windows 10 và 11, phần chống vi-rút của nó tự lùi lại khi ở cạnh chương trình khác, và bật lại khi chương trình đó không còn nữa. Trên Windows Server, bạn đặt việc này bằng tay.</translation>
    </message>
    <message>
        <source>It is for larger firms. For up to 300 users, Microsoft names Defender for Business.</source>
        <translation>Nó dành cho doanh nghiệp lớn hơn. Với tối đa 300 người dùng, Microsoft nêu Defender for Business.</translation>
    </message>
    <message>
        <source>It covers Windows Server.</source>
        <translation>Nó bao gồm Windows Server.</translation>
    </message>
    <message>
        <source>It does not install next to another antivirus. Its own feature removes those that it knows, with a restart in between.</source>
        <translation>Nó không cài được bên cạnh chương trình chống vi-rút khác. Tính năng riêng của nó gỡ những chương trình mà nó biết, với một lần khởi động lại ở giữa.</translation>
    </message>
    <message>
        <source>AV-Comparatives, all of 2025, Windows, 19 home products: Top-Rated. AV-TEST Awards 2025, home: for usability.</source>
        <translation>AV-Comparatives, cả năm 2025, Windows, 19 sản phẩm gia đình: “Top-Rated” (xếp hạng hàng đầu). Giải thưởng AV-TEST 2025, gia đình: về tính dễ dùng.</translation>
    </message>
    <message>
        <source>United Kingdom.</source>
        <translation>Vương quốc Anh.</translation>
    </message>
    <message>
        <source>In 2017 its installer had a step that removes others.</source>
        <translation>Năm 2017, trình cài đặt của nó có một bước gỡ các chương trình khác.</translation>
    </message>
    <message>
        <source>In 2017 its installer could run on servers.</source>
        <translation>Năm 2017, trình cài đặt của nó chạy được trên máy chủ.</translation>
    </message>
    <message>
        <source>It does not install until the other antivirus is gone.</source>
        <translation>Nó không cài cho đến khi chương trình chống vi-rút kia không còn nữa.</translation>
    </message>
    <message>
        <source>Windows 10</source>
        <translation>Windows 10</translation>
    </message>
    <message>
        <source>It supports Windows 11. Support for 64-bit Windows 10 ends in about April 2027.</source>
        <translation>Nó hỗ trợ Windows 11. Việc hỗ trợ Windows 10 64-bit kết thúc vào khoảng tháng 4 năm 2027.</translation>
    </message>
    <message>
        <source>It leaves others in place unless you set an option. Its maker prefers that you remove them first.</source>
        <translation>Nó để yên các chương trình khác, trừ khi bạn đặt một tùy chọn. Nhà sản xuất của nó muốn bạn gỡ chúng trước hơn.</translation>
    </message>
    <message>
        <source>Japan.</source>
        <translation>Nhật Bản.</translation>
    </message>
    <message>
        <source>AV-TEST, November and December 2024, Windows 10: 6 of 6 points for protection, 6 of 6 for speed.</source>
        <translation>AV-TEST, tháng 11 và tháng 12 năm 2024, Windows 10: 6 trên 6 điểm về bảo vệ, 6 trên 6 về tốc độ.</translation>
    </message>
    <message>
        <source>In September 2024 an update removed Kaspersky and installed it on the PCs of US home users. Nobody was asked first.</source>
        <translation>Tháng 9 năm 2024, một bản cập nhật đã gỡ Kaspersky và cài nó trên máy tính của người dùng gia đình ở Hoa Kỳ. Không ai được hỏi trước.</translation>
    </message>
    <message>
        <source>UltraVPN is a program of its own. Users of Kaspersky who paid for a VPN got it.</source>
        <translation>UltraVPN là một chương trình riêng. Người dùng Kaspersky đã trả tiền cho VPN thì nhận được nó.</translation>
    </message>
    <message>
        <source>F-Secure ID Protection</source>
        <translation>F-Secure ID Protection</translation>
    </message>
    <message>
        <source>Its maker shows how to move your passwords: export the text file, then type the entries into a CSV file with the columns Group, Title, Username, Password, URL and Notes.</source>
        <translation>Nhà sản xuất của nó chỉ cách chuyển mật khẩu: xuất tệp văn bản, rồi nhập các mục vào một tệp CSV có các cột Group, Title, Username, Password, URL và Notes.</translation>
    </message>
    <message>
        <source>NordPass</source>
        <translation>NordPass</translation>
    </message>
    <message>
        <source>It does not read the text file itself. A tool of another maker can turn it into a CSV file for NordPass.</source>
        <translation>Nó không tự đọc tệp văn bản này. Một công cụ của nhà sản xuất khác có thể chuyển nó thành tệp CSV cho NordPass.</translation>
    </message>
    <message>
        <source>Backup as part of an antivirus plan</source>
        <translation>Sao lưu như một phần của gói chống vi-rút</translation>
    </message>
    <message>
        <source>The Deluxe plan of Norton 360 has 50 GB of room for backups.</source>
        <translation>Gói Deluxe của Norton 360 có 50 GB chỗ để sao lưu.</translation>
    </message>
    <message>
        <source>You have a Mac</source>
        <translation>Bạn có máy Mac</translation>
    </message>
    <message>
        <source>macOS has protection built in: Gatekeeper and XProtect, and a part that takes away what it knows. They work without a window of their own.</source>
        <translation>macOS có sẵn bảo vệ: Gatekeeper và XProtect, và một phần dọn đi những gì nó biết. Chúng hoạt động mà không có cửa sổ riêng.</translation>
    </message>
    <message>
        <source>The Wall Street Journal wrote that files from the home PC of an NSA contractor had reached Russian hackers. The files were taken in 2015, and this was found in 2016. The hackers were said to have spotted them through Kaspersky antivirus. The paper did not name its sources. Kaspersky denies it.</source>
        <translation>Tờ Wall Street Journal viết rằng các tệp từ máy tính ở nhà của một nhà thầu NSA đã đến tay tin tặc Nga. Các tệp bị lấy năm 2015, và việc này được phát hiện năm 2016. Tin tặc được cho là đã nhận ra chúng qua chương trình chống vi-rút Kaspersky. Tờ báo không nêu tên nguồn. Kaspersky phủ nhận.</translation>
    </message>
    <message>
        <source>Kaspersky announces outside checks of its code</source>
        <translation>Kaspersky công bố việc kiểm tra mã của mình từ bên ngoài</translation>
    </message>
    <message>
        <source>Kaspersky called the plan its Global Transparency Initiative. Outside experts were to check its code by early 2018. Three centers for such checks were to open.</source>
        <translation>Kaspersky gọi kế hoạch này là Sáng kiến minh bạch toàn cầu (Global Transparency Initiative). Các chuyên gia bên ngoài sẽ kiểm tra mã của hãng chậm nhất đầu năm 2018. Ba trung tâm cho việc kiểm tra đó sẽ mở cửa.</translation>
    </message>
    <message>
        <source>Lithuania bars Kaspersky on key systems</source>
        <translation>Litva cấm Kaspersky trên các hệ thống trọng yếu</translation>
    </message>
    <message>
        <source>Lithuania bars it on computers that run energy, finance and transport systems.</source>
        <translation>Litva cấm nó trên các máy tính vận hành hệ thống năng lượng, tài chính và giao thông vận tải.</translation>
    </message>
    <message>
        <source>firms that run key systems in Lithuania</source>
        <translation>các doanh nghiệp vận hành hệ thống trọng yếu ở Litva</translation>
    </message>
    <message>
        <source>The rule for federal contracts becomes final</source>
        <translation>Quy định cho các hợp đồng liên bang trở thành chính thức</translation>
    </message>
    <message>
        <source>The rule of 2018 was made final without a change.</source>
        <translation>Quy định năm 2018 trở thành chính thức mà không có thay đổi nào.</translation>
    </message>
    <message>
        <source>The Commerce Department gets rules for such cases</source>
        <translation>Bộ Thương mại có các quy tắc cho những vụ việc như vậy</translation>
    </message>
    <message>
        <source>The rules are called an interim final rule. They took effect on March 22, 2021. They say how the department checks information technology from abroad.</source>
        <translation>Các quy tắc này được gọi là quy tắc chính thức tạm thời (interim final rule). Chúng có hiệu lực từ ngày 22 tháng 3 năm 2021. Chúng nêu cách bộ kiểm tra công nghệ thông tin từ nước ngoài.</translation>
    </message>
    <message>
        <source>Italy passes a decree on such products</source>
        <translation>Ý ban hành sắc lệnh về những sản phẩm như vậy</translation>
    </message>
    <message>
        <source>The decree laid the ground for the notice of April 2022.</source>
        <translation>Sắc lệnh này đặt nền cho thông báo tháng 4 năm 2022.</translation>
    </message>
    <message>
        <source>A notice told public offices to replace Kaspersky. It rests on the decree of March 2022.</source>
        <translation>Một thông báo yêu cầu các cơ quan công thay thế Kaspersky. Thông báo dựa trên sắc lệnh tháng 3 năm 2022.</translation>
    </message>
    <message>
        <source>Kaspersky gets the Initial Determination</source>
        <translation>Kaspersky nhận Quyết định ban đầu</translation>
    </message>
    <message>
        <source>The Commerce Department told Kaspersky what it meant to decide. The paper is called Initial Determination.</source>
        <translation>Bộ Thương mại cho Kaspersky biết bộ định quyết định điều gì. Văn bản này tên là Quyết định ban đầu (Initial Determination).</translation>
    </message>
    <message>
        <source>Kaspersky answers in writing</source>
        <translation>Kaspersky trả lời bằng văn bản</translation>
    </message>
    <message>
        <source>Kaspersky sent its answer to the Commerce Department. It offered steps to lower the risk.</source>
        <translation>Kaspersky gửi câu trả lời cho Bộ Thương mại. Hãng đề nghị các biện pháp để giảm rủi ro.</translation>
    </message>
    <message>
        <source>The press reports that an order is coming</source>
        <translation>Báo chí đưa tin rằng sắp có một lệnh</translation>
    </message>
    <message>
        <source>CNN wrote that the Commerce Department was working on an order. It named the Initial Determination. We know this from another news report.</source>
        <translation>CNN viết rằng Bộ Thương mại đang soạn một lệnh. CNN nhắc đến Quyết định ban đầu (Initial Determination). Chúng tôi biết điều này từ một bản tin khác.</translation>
    </message>
    <message>
        <source>The rules behind the order get a new number</source>
        <translation>Các quy tắc làm nền cho lệnh có số mới</translation>
    </message>
    <message>
        <source>Part 7 of title 15 is part 791 today. The order of 2024 still names part 7.</source>
        <translation>Part 7 của title 15 ngày nay là part 791. Lệnh năm 2024 vẫn nêu part 7.</translation>
    </message>
    <message>
        <source>An update removed Kaspersky and installed UltraAV. Those who paid for a VPN got UltraVPN too. Nobody was asked first. About one million users were moved. It was a deal with the US company Pango Group. On Mac, Android and iOS, you had to install it yourself. One report names September 17 as the first day; Kaspersky names September 19.</source>
        <translation>Một bản cập nhật đã gỡ Kaspersky và cài UltraAV. Những ai đã trả tiền cho VPN cũng nhận được UltraVPN. Không ai được hỏi trước. Khoảng một triệu người dùng đã được chuyển. Đó là một thỏa thuận với công ty Hoa Kỳ Pango Group. Trên Mac, Android và iOS, bạn phải tự cài. Một bản tin nêu ngày 17 tháng 9 là ngày đầu tiên; Kaspersky nêu ngày 19 tháng 9.</translation>
    </message>
    <message>
        <source>Do I have a deadline?</source>
        <translation>Tôi có thời hạn nào không?</translation>
    </message>
    <message>
        <source>The law sets none for you. But protection gets older each day since September 29, 2024. That is the date that counts.</source>
        <translation>Luật không đặt thời hạn nào cho bạn. Nhưng từ ngày 29 tháng 9 năm 2024, sự bảo vệ mỗi ngày một cũ đi. Đó là ngày đáng kể.</translation>
    </message>
    <message>
        <source>May Kaspersky still sell to US persons?</source>
        <translation>Kaspersky còn được bán cho cá nhân, tổ chức Hoa Kỳ không?</translation>
    </message>
    <message>
        <source>No. From 12:00 AM EDT on July 20, 2024, it may make no new deal with US persons for what the order covers.</source>
        <translation>Không. Từ 0 giờ EDT ngày 20 tháng 7 năm 2024, hãng không được có giao dịch mới nào với cá nhân, tổ chức Hoa Kỳ về những gì thuộc lệnh.</translation>
    </message>
    <message>
        <source>May Kaspersky still send updates?</source>
        <translation>Kaspersky còn được gửi cập nhật không?</translation>
    </message>
    <message>
        <source>Not to US persons. From 12:00 AM EDT on September 29, 2024, it may not send them new threat lists or new program code.</source>
        <translation>Không được gửi cho cá nhân, tổ chức Hoa Kỳ. Từ 0 giờ EDT ngày 29 tháng 9 năm 2024, hãng không được gửi cho họ danh sách mối đe dọa mới hay mã chương trình mới.</translation>
    </message>
    <message>
        <source>May the cloud network of Kaspersky still run?</source>
        <translation>Mạng đám mây của Kaspersky còn được chạy không?</translation>
    </message>
    <message>
        <source>Not in the US, and not on the systems of US persons. That holds from September 29, 2024. The network is called Kaspersky Security Network.</source>
        <translation>Không được ở Hoa Kỳ, và không được trên hệ thống của cá nhân, tổ chức Hoa Kỳ. Điều đó có hiệu lực từ ngày 29 tháng 9 năm 2024. Mạng này tên là Kaspersky Security Network.</translation>
    </message>
    <message>
        <source>May others still sell it or build it in?</source>
        <translation>Người khác còn được bán hoặc tích hợp nó không?</translation>
    </message>
    <message>
        <source>No. From September 29, 2024, nobody may resell it, build it into other products, or license it for that.</source>
        <translation>Không. Từ ngày 29 tháng 9 năm 2024, không ai được bán lại nó, tích hợp nó vào sản phẩm khác, hay cấp phép nó cho việc đó.</translation>
    </message>
    <message>
        <source>What about its software inside other products?</source>
        <translation>Còn phần mềm của hãng bên trong sản phẩm khác thì sao?</translation>
    </message>
    <message>
        <source>The order covers that too. The makers had to stop by September 29, 2024.</source>
        <translation>Lệnh cũng bao gồm điều đó. Các nhà sản xuất phải chấm dứt chậm nhất vào ngày 29 tháng 9 năm 2024.</translation>
    </message>
    <message>
        <source>May a federal agency use it?</source>
        <translation>Cơ quan liên bang có được dùng nó không?</translation>
    </message>
    <message>
        <source>No. Older rules bar that: an order of 2017, and a law since October 1, 2018.</source>
        <translation>Không. Các quy tắc cũ hơn cấm điều đó: một lệnh năm 2017, và một đạo luật từ ngày 1 tháng 10 năm 2018.</translation>
    </message>
    <message>
        <source>What is barred for a federal contractor?</source>
        <translation>Nhà thầu liên bang bị cấm những gì?</translation>
    </message>
    <message>
        <source>A contractor may not supply it to the government. A contractor may not use it to make data or other work for the government. The clause came into contracts on July 16, 2018. It binds the firms that work for the contractor, too.</source>
        <translation>Nhà thầu không được cung cấp nó cho chính phủ. Nhà thầu không được dùng nó để tạo dữ liệu hay làm công việc khác cho chính phủ. Điều khoản này được đưa vào hợp đồng từ ngày 16 tháng 7 năm 2018. Nó cũng ràng buộc các doanh nghiệp làm việc cho nhà thầu.</translation>
    </message>
    <message>
        <source>May a carrier pay for it with federal money?</source>
        <translation>Nhà mạng viễn thông có được trả tiền cho nó bằng tiền liên bang không?</translation>
    </message>
    <message>
        <source>No. Since March 25, 2022, federal subsidy money may not pay for it.</source>
        <translation>Không. Từ ngày 25 tháng 3 năm 2022, không được dùng tiền trợ cấp liên bang để trả cho nó.</translation>
    </message>
    <message>
        <source>Does Australia have rules of its own?</source>
        <translation>Úc có quy tắc riêng không?</translation>
    </message>
    <message>
        <source>Yes, for government offices. They had to remove it by April 1, 2025, block new installs, and report.</source>
        <translation>Có, cho các cơ quan chính phủ. Họ phải gỡ nó chậm nhất vào ngày 1 tháng 4 năm 2025, chặn việc cài mới, và báo cáo.</translation>
    </message>
    <message>
        <source>Does Canada have rules of its own?</source>
        <translation>Canada có quy tắc riêng không?</translation>
    </message>
    <message>
        <source>Yes, for mobile devices that the government hands out. Since October 30, 2023, it is banned on them.</source>
        <translation>Có, cho các thiết bị di động do chính phủ cấp. Từ ngày 30 tháng 10 năm 2023, nó bị cấm trên các thiết bị đó.</translation>
    </message>
    <message>
        <source>Does Italy have rules of its own?</source>
        <translation>Ý có quy tắc riêng không?</translation>
    </message>
    <message>
        <source>Yes, for public offices. In 2022 they were told to replace Kaspersky. A new notice of November 2025 still names it.</source>
        <translation>Có, cho các cơ quan công. Năm 2022 họ được yêu cầu thay thế Kaspersky. Một thông báo mới tháng 11 năm 2025 vẫn nêu tên nó.</translation>
    </message>
    <message>
        <source>Does Lithuania have rules of its own?</source>
        <translation>Litva có quy tắc riêng không?</translation>
    </message>
    <message>
        <source>Yes, for key systems. It is barred on computers that run energy, finance and transport systems, since December 2017.</source>
        <translation>Có, cho các hệ thống trọng yếu. Nó bị cấm trên các máy tính vận hành hệ thống năng lượng, tài chính và giao thông vận tải, từ tháng 12 năm 2017.</translation>
    </message>
    <message>
        <source>Does the Netherlands have rules of its own?</source>
        <translation>Hà Lan có quy tắc riêng không?</translation>
    </message>
    <message>
        <source>Yes, for the central government. In May 2018 it decided to stop using Kaspersky antivirus. It advised vital firms to do the same.</source>
        <translation>Có, cho chính quyền trung ương. Tháng 5 năm 2018, họ quyết định ngừng dùng chương trình chống vi-rút Kaspersky. Họ khuyên các doanh nghiệp thiết yếu cũng làm như vậy.</translation>
    </message>
    <message>
        <source>May I use its look-ups for threats, or take its training?</source>
        <translation>Tôi có được dùng dịch vụ tra cứu mối đe dọa của hãng, hay học các khóa đào tạo của hãng không?</translation>
    </message>
    <message>
        <source>Yes. Threat intelligence, training in security, and advice that only informs are not covered.</source>
        <translation>Có. Thông tin tình báo về mối đe dọa, đào tạo về bảo mật, và tư vấn chỉ nhằm cung cấp thông tin không thuộc lệnh.</translation>
    </message>
    <message>
        <source>What happens if I only use it?</source>
        <translation>Chuyện gì xảy ra nếu tôi chỉ dùng nó?</translation>
    </message>
    <message>
        <source>Under this order, nothing. It has no penalty for people and private firms that only use a copy. But all the risk is yours.</source>
        <translation>Theo lệnh này thì không có gì. Lệnh không có hình phạt cho cá nhân và doanh nghiệp tư nhân chỉ dùng một bản. Nhưng bạn chịu toàn bộ rủi ro.</translation>
    </message>
    <message>
        <source>What happens if somebody still sells it?</source>
        <translation>Chuyện gì xảy ra nếu có người vẫn bán nó?</translation>
    </message>
    <message>
        <source>The Commerce Department can fine those who do. Kaspersky itself is bound since July 20, 2024. Resellers are bound since September 29, 2024.</source>
        <translation>Bộ Thương mại có thể phạt tiền những người làm vậy. Bản thân Kaspersky bị ràng buộc từ ngày 20 tháng 7 năm 2024. Các bên bán lại bị ràng buộc từ ngày 29 tháng 9 năm 2024.</translation>
    </message>
    <message>
        <source>What happens if somebody helps with a forbidden deal?</source>
        <translation>Chuyện gì xảy ra nếu có người giúp thực hiện một giao dịch bị cấm?</translation>
    </message>
    <message>
        <source>That can break the rules, too. So can an attempt or a plan. A US person may not approve such a deal, pay for it, or make it easier.</source>
        <translation>Việc đó cũng có thể vi phạm quy tắc. Mưu toan hay lên kế hoạch cũng vậy. Cá nhân, tổ chức Hoa Kỳ không được chấp thuận một giao dịch như vậy, trả tiền cho nó, hay làm cho nó dễ dàng hơn.</translation>
    </message>
    <message>
        <source>What happens if my office or firm still uses it?</source>
        <translation>Chuyện gì xảy ra nếu cơ quan hoặc doanh nghiệp của tôi vẫn dùng nó?</translation>
    </message>
    <message>
        <source>That can have effects on the contract or on staff. It does not come from the order of 2024.</source>
        <translation>Việc đó có thể ảnh hưởng đến hợp đồng hoặc đến nhân viên. Điều này không xuất phát từ lệnh năm 2024.</translation>
    </message>
    <message>
        <source>What happens if I deal with one of the twelve leaders?</source>
        <translation>Chuyện gì xảy ra nếu tôi giao dịch với một trong mười hai lãnh đạo?</translation>
    </message>
    <message>
        <source>That is a matter of its own. Sanctions of the Treasury Department bar US persons from it.</source>
        <translation>Đó là một chuyện riêng. Lệnh trừng phạt của Bộ Tài chính cấm cá nhân, tổ chức Hoa Kỳ làm việc đó.</translation>
    </message>
    <message>
        <source>Why were updates allowed until September 29, 2024?</source>
        <translation>Vì sao cập nhật được phép đến ngày 29 tháng 9 năm 2024?</translation>
    </message>
    <message>
        <source>So that people had time to choose something else.</source>
        <translation>Để mọi người có thời gian chọn thứ khác.</translation>
    </message>
    <message>
        <source>What were resellers told?</source>
        <translation>Các bên bán lại được cho biết gì?</translation>
    </message>
    <message>
        <source>They had to stop selling it, building it in, and licensing it for that by September 29, 2024. Those who go on can be fined.</source>
        <translation>Họ phải ngừng bán nó, tích hợp nó, và cấp phép nó cho việc đó chậm nhất vào ngày 29 tháng 9 năm 2024. Ai tiếp tục có thể bị phạt tiền.</translation>
    </message>
    <message>
        <source>Who was to help the users?</source>
        <translation>Ai được giao giúp người dùng?</translation>
    </message>
    <message>
        <source>The press wrote about a plan for a web site with help. It also wrote that Homeland Security and the Justice Department were to spread the word.</source>
        <translation>Báo chí viết về kế hoạch lập một trang web trợ giúp. Báo chí cũng viết rằng Bộ An ninh Nội địa và Bộ Tư pháp sẽ phổ biến tin này.</translation>
    </message>
    <message>
        <source>What does Germany advise?</source>
        <translation>Đức khuyên gì?</translation>
    </message>
    <message>
        <source>In March 2022 its cyber security office advised people to replace Kaspersky antivirus. It is advice, not a law.</source>
        <translation>Tháng 3 năm 2022, cơ quan an ninh mạng của Đức khuyên mọi người thay thế chương trình chống vi-rút Kaspersky. Đây là lời khuyên, không phải luật.</translation>
    </message>
    <message>
        <source>What does the UK advise?</source>
        <translation>Vương quốc Anh khuyên gì?</translation>
    </message>
    <message>
        <source>Its cyber security center wrote to government offices in 2017. In 2022 it widened its advice to more public offices, to firms with ties to Ukraine, and to firms that run key systems. It is advice, not a law.</source>
        <translation>Trung tâm an ninh mạng của Vương quốc Anh đã viết thư cho các cơ quan chính phủ năm 2017. Năm 2022, trung tâm mở rộng lời khuyên tới nhiều cơ quan công hơn, tới các doanh nghiệp có quan hệ với Ukraina và các doanh nghiệp vận hành hệ thống trọng yếu. Đây là lời khuyên, không phải luật.</translation>
    </message>
    <message>
        <source>For private people and firms, that is not so. Some web pages and one law firm wrote it. But the Commerce Department says the opposite. The order bars sales, updates and resale. For federal agencies and their contractors, older rules limit the use.</source>
        <translation>Với cá nhân và doanh nghiệp tư nhân thì không phải vậy. Một số trang web và một hãng luật đã viết như thế. Nhưng Bộ Thương mại nói ngược lại. Lệnh cấm bán, cập nhật và bán lại. Với các cơ quan liên bang và nhà thầu của họ, các quy tắc cũ hơn hạn chế việc sử dụng.</translation>
    </message>
    <message>
        <source>You may have read: users must obey, or pay.</source>
        <translation>Có thể bạn đã đọc: người dùng phải tuân theo, hoặc nộp phạt.</translation>
    </message>
    <message>
        <source>The order gives users no duty, and no fine. It binds those who sell it, update it or build it in.</source>
        <translation>Lệnh không đặt ra nghĩa vụ nào và mức phạt nào cho người dùng. Lệnh ràng buộc những ai bán nó, cập nhật nó hoặc tích hợp nó.</translation>
    </message>
    <message>
        <source>You may have read: Kaspersky spoke of a ban on use.</source>
        <translation>Có thể bạn đã đọc: Kaspersky nói về lệnh cấm sử dụng.</translation>
    </message>
    <message>
        <source>Its first statement did. But the order does not bar people and private firms from using a copy that they have.</source>
        <translation>Tuyên bố đầu tiên của hãng có nói vậy. Nhưng lệnh không cấm cá nhân và doanh nghiệp tư nhân dùng bản mà họ đang có.</translation>
    </message>
    <message>
        <source>You may have read: the ban held at once.</source>
        <translation>Có thể bạn đã đọc: lệnh cấm có hiệu lực ngay lập tức.</translation>
    </message>
    <message>
        <source>Two fixed dates were set. Kaspersky may make no new deals from July 20, 2024. Updates and resale had to stop from September 29, 2024. On June 20, 2024, the order was only announced.</source>
        <translation>Hai ngày cố định đã được đặt ra. Kaspersky không được có giao dịch mới từ ngày 20 tháng 7 năm 2024. Việc cập nhật và bán lại phải chấm dứt từ ngày 29 tháng 9 năm 2024. Ngày 20 tháng 6 năm 2024, lệnh mới chỉ được công bố.</translation>
    </message>
    <message>
        <source>You may have read: sales ended on July 24.</source>
        <translation>Có thể bạn đã đọc: việc bán kết thúc ngày 24 tháng 7.</translation>
    </message>
    <message>
        <source>They ended at 12:00 AM EDT on July 20, 2024. June 24 is the day when the order was printed. The two were mixed up.</source>
        <translation>Việc bán kết thúc lúc 0 giờ EDT ngày 20 tháng 7 năm 2024. Ngày 24 tháng 6 là ngày lệnh được in công báo. Hai ngày này đã bị lẫn với nhau.</translation>
    </message>
    <message>
        <source>You may have read: updates ended in October.</source>
        <translation>Có thể bạn đã đọc: cập nhật kết thúc vào tháng 10.</translation>
    </message>
    <message>
        <source>They had to stop from 12:00 AM EDT on September 29, 2024.</source>
        <translation>Việc cập nhật phải chấm dứt từ 0 giờ EDT ngày 29 tháng 9 năm 2024.</translation>
    </message>
    <message>
        <source>You may have read: updates ended after September 29.</source>
        <translation>Có thể bạn đã đọc: cập nhật kết thúc sau ngày 29 tháng 9.</translation>
    </message>
    <message>
        <source>They were barred from the first minute of September 29, 2024. The last full day for updates was September 28.</source>
        <translation>Việc cập nhật bị cấm từ phút đầu tiên của ngày 29 tháng 9 năm 2024. Ngày trọn vẹn cuối cùng có cập nhật là 28 tháng 9.</translation>
    </message>
    <message>
        <source>You may have read: the date is September 30.</source>
        <translation>Có thể bạn đã đọc: ngày đó là 30 tháng 9.</translation>
    </message>
    <message>
        <source>It is September 29, 2024, from 12:00 AM EDT. September 30 is wrong by a day.</source>
        <translation>Đó là ngày 29 tháng 9 năm 2024, từ 0 giờ EDT. Ngày 30 tháng 9 là sai một ngày.</translation>
    </message>
    <message>
        <source>You may have read: June 15, or July 15.</source>
        <translation>Có thể bạn đã đọc: ngày 15 tháng 6, hoặc 15 tháng 7.</translation>
    </message>
    <message>
        <source>The order was announced on June 20, 2024. On July 15, 2024, Kaspersky only said that it would leave the US.</source>
        <translation>Lệnh được công bố ngày 20 tháng 6 năm 2024. Ngày 15 tháng 7 năm 2024, Kaspersky chỉ nói rằng hãng sẽ rời Hoa Kỳ.</translation>
    </message>
    <message>
        <source>You may have read: the hour is in EST.</source>
        <translation>Có thể bạn đã đọc: giờ tính theo EST.</translation>
    </message>
    <message>
        <source>On both days the clocks in the East of the US showed EDT. The Commerce Department writes EDT, too.</source>
        <translation>Vào cả hai ngày, đồng hồ ở miền Đông Hoa Kỳ chỉ giờ EDT. Bộ Thương mại cũng viết EDT.</translation>
    </message>
    <message>
        <source>You may have read: nobody said by what right.</source>
        <translation>Có thể bạn đã đọc: không ai nói lệnh dựa trên quyền nào.</translation>
    </message>
    <message>
        <source>The order says it. It names Executive Order 13873 and 15 CFR part 7.</source>
        <translation>Lệnh có nói. Lệnh nêu Sắc lệnh hành pháp 13873 (Executive Order 13873) và 15 CFR part 7.</translation>
    </message>
    <message>
        <source>You may have read: the law came a year after 2017.</source>
        <translation>Có thể bạn đã đọc: luật ra đời một năm sau năm 2017.</translation>
    </message>
    <message>
        <source>The law was signed in December 2017, three months after the order of 2017. Its ban began about a year later, on October 1, 2018.</source>
        <translation>Luật được ký vào tháng 12 năm 2017, ba tháng sau lệnh năm 2017. Lệnh cấm trong luật bắt đầu khoảng một năm sau, vào ngày 1 tháng 10 năm 2018.</translation>
    </message>
    <message>
        <source>You may have read: all of its services are barred.</source>
        <translation>Có thể bạn đã đọc: mọi dịch vụ của hãng đều bị cấm.</translation>
    </message>
    <message>
        <source>Not all. Data on threats, training in security, and advice that only informs or teaches are not covered.</source>
        <translation>Không phải tất cả. Dữ liệu về mối đe dọa, đào tạo về bảo mật, và tư vấn chỉ nhằm cung cấp thông tin hoặc giảng dạy không thuộc lệnh.</translation>
    </message>
    <message>
        <source>You may have read: it may sell nothing at all in the US.</source>
        <translation>Có thể bạn đã đọc: hãng không được bán gì ở Hoa Kỳ.</translation>
    </message>
    <message>
        <source>It may not sell what the order covers. Three kinds of services are not covered.</source>
        <translation>Hãng không được bán những gì thuộc lệnh. Ba loại dịch vụ không thuộc lệnh.</translation>
    </message>
    <message>
        <source>You may have read: only Kaspersky Lab, Inc. is meant.</source>
        <translation>Có thể bạn đã đọc: chỉ nói đến Kaspersky Lab, Inc.</translation>
    </message>
    <message>
        <source>The order covers that company with its parents and all the companies that belong to it.</source>
        <translation>Lệnh bao gồm công ty đó cùng các công ty mẹ và mọi công ty thuộc về nó.</translation>
    </message>
    <message>
        <source>You may have read only articles of June 2024.</source>
        <translation>Có thể bạn chỉ đọc các bài báo tháng 6 năm 2024.</translation>
    </message>
    <message>
        <source>More came later or the day after. Twelve leaders were sanctioned. Kaspersky said that it would leave the US. UltraAV was installed. The apps left Google Play. The FCC barred new gear with Kaspersky inside.</source>
        <translation>Sau đó hoặc ngay ngày hôm sau còn có thêm nhiều việc. Mười hai lãnh đạo bị trừng phạt. Kaspersky nói rằng hãng sẽ rời Hoa Kỳ. UltraAV được cài. Các ứng dụng rời khỏi Google Play. FCC cấm thiết bị mới có Kaspersky bên trong.</translation>
    </message>
    <message>
        <source>What is UltraAV, and where did it come from?</source>
        <translation>UltraAV là gì, và nó từ đâu đến?</translation>
    </message>
    <message>
        <source>It is an antivirus of the US company Pango Group, which is called Point Wild today. It is not a virus. This company took over the US home users of Kaspersky. In September 2024 the last update of Kaspersky installed it. You were not asked first.</source>
        <translation>Đó là chương trình chống vi-rút của công ty Hoa Kỳ Pango Group, ngày nay tên là Point Wild. Nó không phải là vi-rút. Công ty này đã tiếp nhận người dùng gia đình của Kaspersky ở Hoa Kỳ. Tháng 9 năm 2024, bản cập nhật cuối cùng của Kaspersky đã cài nó. Bạn không được hỏi trước.</translation>
    </message>
    <message>
        <source>Some countries do, most of all for public offices. We know of Australia, Canada, Italy, Lithuania, the Netherlands and Ukraine. Germany and the UK gave advice. There may be more, so ask an office in your country.</source>
        <translation>Một số nước có, phần lớn là cho các cơ quan công. Chúng tôi biết có Úc, Canada, Ý, Litva, Hà Lan và Ukraina. Đức và Vương quốc Anh đưa ra lời khuyên. Có thể còn nước khác, nên hãy hỏi một cơ quan ở nước bạn.</translation>
    </message>
    <message>
        <source>I am a US citizen and live abroad. What holds for me?</source>
        <translation>Tôi là công dân Hoa Kỳ và sống ở nước ngoài. Điều gì áp dụng cho tôi?</translation>
    </message>
    <message>
        <source>The order follows US persons wherever they are. So Kaspersky may not sell to you or update your copy. You are still not punished for using it.</source>
        <translation>Lệnh theo cá nhân, tổ chức Hoa Kỳ dù họ ở đâu. Vì vậy Kaspersky không được bán cho bạn hay cập nhật bản của bạn. Bạn vẫn không bị phạt vì dùng nó.</translation>
    </message>
</context>
<context>
    <name>guideGroup</name>
    <message>
        <source>What is barred, and what is not</source>
        <translation>Điều gì bị cấm, và điều gì không</translation>
    </message>
    <message>
        <source>What happens if …</source>
        <translation>Chuyện gì xảy ra nếu …</translation>
    </message>
    <message>
        <source>You may have read …</source>
        <translation>Có thể bạn đã đọc …</translation>
    </message>
    <message>
        <source>Why? The reasons, and what Kaspersky answers</source>
        <translation>Vì sao? Các lý do, và Kaspersky trả lời gì</translation>
    </message>
    <message>
        <source>What authorities advise</source>
        <translation>Các cơ quan chức năng khuyên gì</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Câu hỏi khác</translation>
    </message>
</context>
<context>
    <name>guideSource</name>
    <message>
        <source>%1 (no encrypted address)</source>
        <comment>name of a source</comment>
        <translation>%1 (địa chỉ không mã hóa)</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>The keyboard needs &quot;%1&quot;.</source>
        <translation>Bàn phím cần &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mouse needs &quot;%1&quot;.</source>
        <translation>Chuột cần &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This driver is not registered any more.</source>
        <translation>Trình điều khiển này không còn được đăng ký nữa.</translation>
    </message>
    <message>
        <source>Windows removes this driver at the next start (DeleteFlag).</source>
        <translation>Windows sẽ gỡ trình điều khiển này ở lần khởi động tới (DeleteFlag).</translation>
    </message>
    <message>
        <source>This driver is disabled (Start = 4).</source>
        <translation>Trình điều khiển này bị vô hiệu hóa (Start = 4).</translation>
    </message>
    <message>
        <source>The next start deletes or moves this driver&apos;s file (%1).</source>
        <translation>Lần khởi động tới sẽ xóa hoặc di chuyển tệp của trình điều khiển này (%1).</translation>
    </message>
    <message>
        <source>This driver&apos;s file is missing.</source>
        <translation>Thiếu tệp của trình điều khiển này.</translation>
    </message>
    <message>
        <source>Not everything that could be lost could be looked for.</source>
        <translation>Không thể tìm hết mọi thứ có thể bị mất.</translation>
    </message>
    <message>
        <source>Drives may be encrypted or a restart may be waiting without this program having seen it.</source>
        <translation>Có thể có ổ đĩa được mã hóa hoặc đang chờ khởi động lại mà chương trình này không thấy.</translation>
    </message>
    <message>
        <source>Start this program as an administrator and look again.</source>
        <translation>Hãy mở chương trình này với quyền quản trị viên và xem lại.</translation>
    </message>
    <message>
        <source>If that does not help, make sure yourself that nothing is encrypted with the product.</source>
        <translation>Nếu cách đó không giúp được, hãy tự kiểm tra chắc chắn rằng không có gì được mã hóa bằng sản phẩm.</translation>
    </message>
    <message>
        <source>Not now: first clear the warning &quot;Do not restart yet&quot;.</source>
        <translation>Chưa phải lúc: trước tiên hãy giải quyết cảnh báo “Chưa được khởi động lại”.</translation>
    </message>
    <message>
        <source>A part of Windows was changed and waits for a restart.</source>
        <translation>Một phần của Windows đã thay đổi và đang chờ khởi động lại.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart.</source>
        <translation>Windows Update đang chờ khởi động lại.</translation>
    </message>
    <message>
        <source>Files of other programs wait to be replaced or deleted at the next start.</source>
        <translation>Các tệp của chương trình khác đang chờ được thay thế hoặc xóa ở lần khởi động tới.</translation>
    </message>
    <message>
        <source>Windows has not finished something and needs a restart.</source>
        <translation>Windows chưa làm xong việc gì đó và cần khởi động lại.</translation>
    </message>
    <message>
        <source>A restart first would be better.</source>
        <translation>Khởi động lại trước thì tốt hơn.</translation>
    </message>
    <message>
        <source>An uninstaller that starts in between may fail half-way, or what it does may be mixed up with what is still waiting.</source>
        <translation>Trình gỡ cài đặt khởi chạy giữa chừng có thể thất bại dở dang, hoặc việc nó làm có thể lẫn lộn với những gì còn đang chờ.</translation>
    </message>
    <message>
        <source>Other programs or updates wait for it. Most often that does no harm; some uninstallers refuse to begin meanwhile.</source>
        <translation>Các chương trình hoặc bản cập nhật khác đang chờ lần khởi động lại đó. Thường thì không gây hại; một số trình gỡ cài đặt không chịu bắt đầu trong lúc này.</translation>
    </message>
    <message>
        <source>Save your work and restart the computer: choose &quot;Restart&quot;, not &quot;Shut down&quot;.</source>
        <translation>Hãy lưu việc đang làm và khởi động lại máy tính: chọn “Khởi động lại”, không chọn “Tắt máy”.</translation>
    </message>
    <message>
        <source>Then start this program again.</source>
        <translation>Rồi mở lại chương trình này.</translation>
    </message>
    <message>
        <source>It is not certain that anything will protect this computer afterwards.</source>
        <translation>Không chắc là sau đó có gì bảo vệ máy tính này.</translation>
    </message>
    <message>
        <source>Nothing will protect this computer afterwards.</source>
        <translation>Sau đó sẽ không có gì bảo vệ máy tính này.</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Trung tâm Bảo mật</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Nó đang bật.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Nó đang tắt.</translation>
    </message>
    <message>
        <source>It is not known whether it is on.</source>
        <translation>Không rõ nó đang bật hay không.</translation>
    </message>
    <message>
        <source>A computer without an antivirus program is at risk as soon as it is online. This matters more than an old one that still works a little.</source>
        <translation>Máy tính không có chương trình chống vi-rút gặp rủi ro ngay khi lên mạng. Điều này quan trọng hơn một chương trình cũ vẫn còn hoạt động đôi chút.</translation>
    </message>
    <message>
        <source>Have the installer of your new antivirus program ready, and install it right after the removal.</source>
        <translation>Hãy chuẩn bị sẵn bộ cài của chương trình chống vi-rút mới, và cài nó ngay sau khi gỡ.</translation>
    </message>
    <message>
        <source>Or add Microsoft Defender Antivirus to this server: Server Manager, Add roles and features.</source>
        <translation>Hoặc thêm Microsoft Defender Antivirus vào máy chủ này: Server Manager, Add roles and features.</translation>
    </message>
    <message>
        <source>Do not count on Microsoft Defender: it was taken out of this Windows.</source>
        <translation>Đừng trông chờ vào Microsoft Defender: nó đã bị lấy ra khỏi bản Windows này.</translation>
    </message>
    <message>
        <source>Or turn Microsoft Defender on: Windows Security, Virus and threat protection. If a policy turned it off, ask the person who manages this computer.</source>
        <translation>Hoặc bật Microsoft Defender: Bảo mật Windows, Bảo vệ chống vi-rút và mối đe dọa. Nếu một chính sách đã tắt nó, hãy hỏi người quản lý máy tính này.</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>On a server Microsoft Defender is an optional part and does not always turn itself on.</source>
        <translation>Trên máy chủ, Microsoft Defender là phần tùy chọn và không phải lúc nào cũng tự bật.</translation>
    </message>
    <message>
        <source>This product is installed.</source>
        <translation>Sản phẩm này đã được cài.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set.</source>
        <translation>&quot;%1&quot; đã được đặt.</translation>
    </message>
    <message>
        <source>It is registered.</source>
        <translation>Nó đã được đăng ký.</translation>
    </message>
    <message>
        <source>It is registered, with %1.</source>
        <translation>Nó đã được đăng ký, với %1.</translation>
    </message>
    <message>
        <source>%1 items are in it.</source>
        <translation>Có %1 mục trong đó.</translation>
    </message>
    <message>
        <source>The next start deletes %1.</source>
        <translation>Lần khởi động tới sẽ xóa %1.</translation>
    </message>
    <message>
        <source>The next start moves %1 to %2.</source>
        <translation>Lần khởi động tới sẽ di chuyển %1 đến %2.</translation>
    </message>
    <message>
        <source>The product keeps files in its quarantine.</source>
        <translation>Sản phẩm đang giữ các tệp trong vùng cách ly của nó.</translation>
    </message>
    <message>
        <source>Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may be yours, taken by mistake.</source>
        <translation>Khi sản phẩm không còn nữa, nó không thể trả lại các tệp đó. Phần lớn là tệp có hại và nên quên đi; nhưng có thể có tệp của bạn bị giữ nhầm.</translation>
    </message>
    <message>
        <source>Look at the list in the product, and restore there what you know and need.</source>
        <translation>Hãy xem danh sách trong sản phẩm, và khôi phục ở đó những gì bạn biết rõ và cần đến.</translation>
    </message>
    <message>
        <source>If you need nothing of it, there is nothing to do.</source>
        <translation>Nếu bạn không cần gì trong đó thì không phải làm gì.</translation>
    </message>
    <message>
        <source>This program runs without an administrator&apos;s rights.</source>
        <translation>Chương trình này đang chạy mà không có quyền quản trị viên.</translation>
    </message>
    <message>
        <source>It may look, but not remove.</source>
        <translation>Nó chỉ được phép xem, không được phép gỡ.</translation>
    </message>
    <message>
        <source>Removing a program needs these rights, and some places can only be looked at with them.</source>
        <translation>Gỡ chương trình cần quyền này, và có những nơi chỉ xem được khi có quyền này.</translation>
    </message>
    <message>
        <source>When the removal begins, Windows asks for an administrator. Say yes there, or let the person who manages this computer type a name and password.</source>
        <translation>Khi bắt đầu gỡ, Windows sẽ hỏi quản trị viên. Hãy chọn có, hoặc để người quản lý máy tính này gõ tên và mật khẩu.</translation>
    </message>
    <message>
        <source>When the removal begins, you are asked for an administrator&apos;s password. Or start it again with sudo or as root.</source>
        <translation>Khi bắt đầu gỡ, bạn sẽ được hỏi mật khẩu quản trị viên. Hoặc mở lại chương trình bằng sudo hoặc với tư cách root.</translation>
    </message>
    <message>
        <source>To look everywhere before that, close this program, right-click it and choose &quot;Run as administrator&quot;.</source>
        <translation>Để xem được mọi nơi trước lúc đó, hãy đóng chương trình này, bấm chuột phải vào nó và chọn “Chạy với tư cách người quản trị”.</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>This computer runs on battery.</source>
        <translation>Máy tính này đang chạy bằng pin.</translation>
    </message>
    <message>
        <source>It is not plugged in. %1 % are left.</source>
        <translation>Máy chưa cắm điện. Còn %1 %.</translation>
    </message>
    <message>
        <source>It is not plugged in. How much is left is not known.</source>
        <translation>Máy chưa cắm điện. Không rõ còn bao nhiêu.</translation>
    </message>
    <message>
        <source>If the power runs out half-way, the product may be broken: too damaged to protect you, and too damaged to be removed.</source>
        <translation>Nếu hết điện giữa chừng, sản phẩm có thể bị hỏng: hỏng đến mức không bảo vệ được bạn, và cũng không gỡ được nữa.</translation>
    </message>
    <message>
        <source>Plug the computer in, and leave it plugged in until the last restart is over.</source>
        <translation>Hãy cắm điện cho máy tính, và để cắm đến khi xong lần khởi động lại cuối cùng.</translation>
    </message>
    <message>
        <source>Then look again.</source>
        <translation>Rồi xem lại.</translation>
    </message>
    <message>
        <source>Free space for %1</source>
        <translation>Chỗ trống cho %1</translation>
    </message>
    <message>
        <source>The system drive is almost full.</source>
        <translation>Ổ đĩa hệ thống gần đầy.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Còn trống %1.</translation>
    </message>
    <message>
        <source>An uninstaller keeps copies until it has finished, so that it can go back. Without room for them it stops half-way. What is saved for you needs room, too.</source>
        <translation>Trình gỡ cài đặt giữ các bản sao cho đến khi xong, để có thể quay lui. Không có chỗ cho chúng thì nó dừng giữa chừng. Những gì được lưu cho bạn cũng cần chỗ.</translation>
    </message>
    <message>
        <source>Empty the recycle bin, and delete or move what you do not need.</source>
        <translation>Hãy dọn sạch Thùng rác, và xóa hoặc chuyển đi những gì bạn không cần.</translation>
    </message>
    <message>
        <source>Make at least %1 free on the system drive, then look again.</source>
        <translation>Hãy giải phóng ít nhất %1 trên ổ đĩa hệ thống, rồi xem lại.</translation>
    </message>
    <message>
        <source>Other installers</source>
        <translation>Các trình cài đặt khác</translation>
    </message>
    <message>
        <source>Another program is being installed or removed right now.</source>
        <translation>Ngay lúc này một chương trình khác đang được cài hoặc gỡ.</translation>
    </message>
    <message>
        <source>This lock is held.</source>
        <translation>Khóa này đang bị giữ.</translation>
    </message>
    <message>
        <source>Only one can work at a time. The removal waits for it.</source>
        <translation>Mỗi lúc chỉ một trình làm việc được. Việc gỡ sẽ chờ nó.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Do not switch the computer off meanwhile.</source>
        <translation>Hãy chờ đến khi nó xong. Đừng tắt máy tính trong lúc đó.</translation>
    </message>
    <message>
        <source>If it never ends, restart the computer and open this program again.</source>
        <translation>Nếu nó mãi không xong, hãy khởi động lại máy tính và mở lại chương trình này.</translation>
    </message>
    <message>
        <source>An earlier installation was not finished.</source>
        <translation>Một lần cài đặt trước đó chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Windows Installer notes an installation that has begun.</source>
        <translation>Windows Installer ghi nhận một lần cài đặt đã bắt đầu.</translation>
    </message>
    <message>
        <source>Windows Installer may refuse to remove anything before that one is finished or undone.</source>
        <translation>Windows Installer có thể từ chối gỡ bất cứ thứ gì trước khi lần cài đặt đó hoàn tất hoặc được hoàn tác.</translation>
    </message>
    <message>
        <source>If an installer is still open, let it finish.</source>
        <translation>Nếu còn trình cài đặt nào đang mở, hãy để nó làm xong.</translation>
    </message>
    <message>
        <source>If none is, restart the computer, start that installer again and let it finish.</source>
        <translation>Nếu không còn, hãy khởi động lại máy tính, mở lại trình cài đặt đó và để nó làm xong.</translation>
    </message>
</context>
<context>
    <name>helper</name>
    <message>
        <source>The other side sent something that is not understood.</source>
        <translation>Phía bên kia đã gửi một thứ không hiểu được.</translation>
    </message>
    <message>
        <source>The helper with administrator&apos;s rights ended unexpectedly. What it had begun with one product it has finished; look again to see what is there.</source>
        <translation>Trình trợ giúp có quyền quản trị viên đã kết thúc bất ngờ. Việc nó đã bắt đầu với một sản phẩm thì nó đã làm xong; hãy xem lại để biết đang có gì.</translation>
    </message>
    <message>
        <source>The helper did not report &quot;%1&quot;. Nothing was changed.</source>
        <translation>Trình trợ giúp không báo &quot;%1&quot;. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The helper does not know &quot;%1&quot;.</source>
        <translation>Trình trợ giúp không biết &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No product was named. Nothing was changed.</source>
        <translation>Không có sản phẩm nào được nêu tên. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 quá lớn.</translation>
    </message>
    <message>
        <source>This needs an administrator&apos;s rights, and this system has no pkexec to ask for them. Run Changeover with sudo instead. Nothing was changed.</source>
        <translation>Việc này cần quyền quản trị viên, mà hệ thống này không có pkexec để hỏi quyền. Hãy chạy Changeover bằng sudo. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The helper could not be started. Nothing was changed.</source>
        <translation>Không thể khởi chạy trình trợ giúp. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The question for an administrator&apos;s password was closed. Nothing was changed.</source>
        <translation>Câu hỏi mật khẩu quản trị viên đã bị đóng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The system did not give an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Hệ thống không cấp quyền quản trị viên. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The helper runs with an administrator&apos;s rights only.</source>
        <translation>Trình trợ giúp chỉ chạy với quyền quản trị viên.</translation>
    </message>
    <message>
        <source>The helper is started by Changeover itself, not by hand.</source>
        <translation>Trình trợ giúp do chính Changeover khởi chạy, không khởi chạy bằng tay.</translation>
    </message>
    <message>
        <source>The other side is gone.</source>
        <translation>Phía bên kia không còn nữa.</translation>
    </message>
    <message>
        <source>%1 cannot be used for the helper&apos;s journal.</source>
        <translation>Không thể dùng %1 cho sổ ghi của trình trợ giúp.</translation>
    </message>
    <message>
        <source>Windows&apos; question for an administrator was answered with no. Nothing was changed.</source>
        <translation>Câu hỏi quyền quản trị viên của Windows đã được trả lời là không. Không có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Removing %1</source>
        <translation>Đang gỡ %1</translation>
    </message>
    <message>
        <source>Another program is being installed or removed. Waiting for it: %1</source>
        <translation>Một chương trình khác đang được cài hoặc gỡ. Đang chờ nó: %1</translation>
    </message>
    <message>
        <source>Stopped while waiting for another installer. Nothing was changed.</source>
        <translation>Đã dừng trong lúc chờ một trình cài đặt khác. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation>Đã dừng trước khi bắt đầu. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Not started, because the step before did not succeed.</source>
        <translation>Không khởi chạy, vì bước trước không thành công.</translation>
    </message>
</context>
<context>
    <name>leftovers</name>
    <message>
        <source>Sign in to Windows as the person whose folder is %1, and open %2.</source>
        <translation>Hãy đăng nhập Windows với tư cách người có thư mục là %1, rồi mở %2.</translation>
    </message>
    <message>
        <source>If that person has several profiles in it, open the one whose folder ends with &quot;%1&quot;: type %2 into the address line to see which one is open.</source>
        <translation>Nếu người đó có nhiều hồ sơ người dùng trong đó, hãy mở hồ sơ có thư mục kết thúc bằng &quot;%1&quot;: gõ %2 vào thanh địa chỉ để xem hồ sơ nào đang mở.</translation>
    </message>
    <message>
        <source>Type %1 into the address line and press Enter.</source>
        <translation>Gõ %1 vào thanh địa chỉ và nhấn Enter.</translation>
    </message>
    <message>
        <source>Find the extension from Kaspersky and choose Remove. If that is not possible, a rule installs it: ask the person who manages this computer.</source>
        <translation>Tìm tiện ích mở rộng của Kaspersky và chọn Xóa. Nếu không được, có một quy tắc đang cài nó: hãy hỏi người quản lý máy tính này.</translation>
    </message>
    <message>
        <source>Only once the programs themselves are removed.</source>
        <translation>Chỉ khi chính các chương trình đã được gỡ.</translation>
    </message>
    <message>
        <source>Something is in it.</source>
        <translation>Có thứ gì đó bên trong.</translation>
    </message>
    <message>
        <source>It is not known whose it is.</source>
        <translation>Không rõ nó là của ai.</translation>
    </message>
    <message>
        <source>Kaspersky&apos;s encryption may have been used on this computer. The folder may hold what is needed to open encrypted files.</source>
        <translation>Có thể mã hóa của Kaspersky đã được dùng trên máy tính này. Thư mục có thể chứa những gì cần để mở các tệp mã hóa.</translation>
    </message>
    <message>
        <source>Files in quarantine lie in it.</source>
        <translation>Bên trong có tệp đang bị cách ly.</translation>
    </message>
    <message>
        <source>Files that may be in quarantine lie in it.</source>
        <translation>Bên trong có những tệp có thể đang bị cách ly.</translation>
    </message>
    <message>
        <source>Changeover could not look whether files in quarantine lie in it.</source>
        <translation>Changeover không xem được bên trong có tệp đang bị cách ly hay không.</translation>
    </message>
    <message>
        <source>Changeover could not look into it.</source>
        <translation>Changeover không xem được bên trong.</translation>
    </message>
    <message>
        <source>It is a driver, and drivers are only reported: a wrong hand here keeps Windows from starting.</source>
        <translation>Đó là trình điều khiển, mà trình điều khiển thì chỉ được báo ra: lỡ tay ở đây sẽ khiến Windows không khởi động được.</translation>
    </message>
    <message>
        <source>It still runs. Restart the computer and look again.</source>
        <translation>Nó vẫn đang chạy. Hãy khởi động lại máy tính và xem lại.</translation>
    </message>
    <message>
        <source>Changeover could not look whether it still runs.</source>
        <translation>Changeover không xem được nó còn chạy hay không.</translation>
    </message>
    <message>
        <source>The folder exists; it could not be opened.</source>
        <translation>Thư mục có tồn tại; không mở được.</translation>
    </message>
    <message>
        <source>The folder exists and is empty.</source>
        <translation>Thư mục có tồn tại và trống.</translation>
    </message>
    <message>
        <source>The folder exists, with %1 items in it.</source>
        <translation>Thư mục có tồn tại, với %1 mục bên trong.</translation>
    </message>
    <message>
        <source>The browser has the extension in this profile.</source>
        <translation>Trình duyệt có tiện ích mở rộng này trong hồ sơ người dùng này.</translation>
    </message>
    <message>
        <source>%1 has the extension in the profile &quot;%2&quot;.</source>
        <translation>%1 có tiện ích mở rộng này trong hồ sơ người dùng &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Registered, but %1 does not exist.</source>
        <translation>Đã đăng ký, nhưng %1 không tồn tại.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program that is on.</source>
        <translation>Windows liệt kê nó là chương trình chống vi-rút đang bật.</translation>
    </message>
    <message>
        <source>Windows lists it as an antivirus program.</source>
        <translation>Windows liệt kê nó là chương trình chống vi-rút.</translation>
    </message>
    <message>
        <source>The key exists, without &quot;%1&quot;.</source>
        <translation>Khóa có tồn tại, không có &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The key exists.</source>
        <translation>Khóa có tồn tại.</translation>
    </message>
    <message>
        <source>The key exists; it could not be opened.</source>
        <translation>Khóa có tồn tại; không mở được.</translation>
    </message>
    <message>
        <source>The value is &quot;%1&quot;.</source>
        <translation>Giá trị là &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is not registered.</source>
        <translation>Windows được bảo dùng trình điều khiển %1, nhưng nó không được đăng ký.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, whose file does not exist.</source>
        <translation>Windows được bảo dùng trình điều khiển %1, nhưng tệp của nó không tồn tại.</translation>
    </message>
    <message>
        <source>Windows is told to use the driver %1, which is still there.</source>
        <translation>Windows được bảo dùng trình điều khiển %1, và nó vẫn còn đó.</translation>
    </message>
    <message>
        <source>The certificate names &quot;%1&quot;.</source>
        <translation>Chứng chỉ nêu tên &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Windows&apos; list of scheduled tasks has it.</source>
        <translation>Nó có trong danh sách tác vụ đã lên lịch của Windows.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>The log could not be started. Everything else works as usual.</source>
        <translation>Không mở được nhật ký. Mọi thứ khác vẫn hoạt động như thường.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không thể ghi %1.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>The computer does not say whether it runs on battery.</source>
        <translation>Máy tính không cho biết nó có chạy bằng pin hay không.</translation>
    </message>
    <message>
        <source>The list of installed packages could not be read.</source>
        <translation>Không đọc được danh sách gói phần mềm đã cài.</translation>
    </message>
    <message>
        <source>%1 is a link to a place outside of this disk.</source>
        <translation>%1 là liên kết đến một nơi nằm ngoài ổ đĩa này.</translation>
    </message>
    <message>
        <source>%1 lies on another disk of that computer.</source>
        <translation>%1 nằm trên một ổ đĩa khác của máy tính đó.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 là liên kết dẫn vòng tròn.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read.</source>
        <translation>%1 bị hỏng và không đọc được.</translation>
    </message>
    <message>
        <source>This part of the registry is too damaged to be read.</source>
        <translation>Phần này của sổ đăng ký hỏng quá nặng, không đọc được.</translation>
    </message>
    <message>
        <source>The disk could not be read to the end of this file.</source>
        <translation>Không đọc được ổ đĩa đến hết tệp này.</translation>
    </message>
    <message>
        <source>Some entries of this part of the registry are damaged.</source>
        <translation>Một số mục trong phần này của sổ đăng ký bị hỏng.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the registry.</source>
        <translation>Không có chỗ cho bản sao của sổ đăng ký.</translation>
    </message>
    <message>
        <source>This part of the registry is too large to be read.</source>
        <translation>Phần này của sổ đăng ký quá lớn, không đọc được.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and its last change to the registry is incomplete.</source>
        <translation>Máy tính đã không được tắt đúng cách, và thay đổi cuối cùng trong sổ đăng ký bị dở dang.</translation>
    </message>
    <message>
        <source>The computer was not shut down, and the newest changes to the registry are missing.</source>
        <translation>Máy tính đã không được tắt đúng cách, và thiếu các thay đổi mới nhất trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>The computer was not shut down; the newest changes lie in a log of Windows 8 or earlier, which is not read.</source>
        <translation>Máy tính đã không được tắt đúng cách; các thay đổi mới nhất nằm trong nhật ký của Windows 8 hoặc cũ hơn, loại này không được đọc.</translation>
    </message>
    <message>
        <source>This is no part of a Windows registry, or its beginning is destroyed.</source>
        <translation>Đây không phải là một phần của sổ đăng ký Windows, hoặc phần đầu của nó đã bị phá hủy.</translation>
    </message>
    <message>
        <source>The end of this part of the registry is missing.</source>
        <translation>Thiếu phần cuối của phần sổ đăng ký này.</translation>
    </message>
    <message>
        <source>No temporary file could be made for a copy of the registry.</source>
        <translation>Không tạo được tệp tạm cho bản sao của sổ đăng ký.</translation>
    </message>
    <message>
        <source>%1 is locked by BitLocker. Unlock it with its password or recovery key, then mount it and give that folder.</source>
        <translation>%1 bị BitLocker khóa. Hãy mở khóa bằng mật khẩu hoặc khóa khôi phục, rồi gắn nó và nêu thư mục đó.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 không phải là thư mục.</translation>
    </message>
    <message>
        <source>%1 is a device or an image of one. Mount it read-only and give the folder.</source>
        <translation>%1 là một thiết bị hoặc ảnh của thiết bị. Hãy gắn nó ở chế độ chỉ đọc và nêu thư mục.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>%1 is empty. So looks a disk that is not mounted, or one that BitLocker has locked.</source>
        <translation>%1 trống. Ổ đĩa chưa được gắn, hoặc bị BitLocker khóa, trông như vậy.</translation>
    </message>
    <message>
        <source>There is no Windows in a folder called &quot;%1&quot;. There are: %2.</source>
        <translation>Không có Windows nào trong thư mục tên là &quot;%1&quot;. Hiện có: %2.</translation>
    </message>
    <message>
        <source>There are several Windows folders here: %1. Say with --windows which one is meant.</source>
        <translation>Ở đây có nhiều thư mục Windows: %1. Hãy dùng --windows để cho biết thư mục nào.</translation>
    </message>
    <message>
        <source>%1 is a Windows folder itself. Give the folder above it, where the disk begins.</source>
        <translation>%1 chính là thư mục Windows. Hãy nêu thư mục phía trên nó, nơi ổ đĩa bắt đầu.</translation>
    </message>
    <message>
        <source>There is neither a Windows, a Linux nor a macOS system in %1.</source>
        <translation>Trong %1 không có hệ thống Windows, Linux hay macOS nào.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the list of packages.</source>
        <translation>Không có chỗ cho bản sao của danh sách gói phần mềm.</translation>
    </message>
    <message>
        <source>That computer has a list of packages which only the program rpm can read, and this one has no rpm.</source>
        <translation>Máy tính đó có danh sách gói phần mềm mà chỉ chương trình rpm đọc được, còn máy này không có rpm.</translation>
    </message>
    <message>
        <source>This is the part of a Mac&apos;s disk that holds the system. Programs lie on the part called &quot;Data&quot;: mount that one and give its folder.</source>
        <translation>Đây là phần ổ đĩa máy Mac chứa hệ thống. Các chương trình nằm ở phần tên là &quot;Data&quot;: hãy gắn phần đó và nêu thư mục của nó.</translation>
    </message>
    <message>
        <source>This account&apos;s part of the registry is not there.</source>
        <translation>Phần sổ đăng ký của tài khoản này không có ở đó.</translation>
    </message>
    <message>
        <source>This Windows was not shut down but put to sleep (hibernation or fast startup). What it held in memory may be newer than this disk. Shut it down fully for a complete look.</source>
        <translation>Windows này đã không tắt hẳn mà ở trạng thái ngủ (ngủ đông hoặc khởi động nhanh). Những gì nó giữ trong bộ nhớ có thể mới hơn ổ đĩa này. Hãy tắt hẳn nó để xem được đầy đủ.</translation>
    </message>
    <message>
        <source>Windows did not allow reading %1.</source>
        <translation>Windows không cho phép đọc %1.</translation>
    </message>
    <message>
        <source>Windows Security Center did not answer.</source>
        <translation>Trung tâm Bảo mật Windows không trả lời.</translation>
    </message>
    <message>
        <source>Windows could not read %1.</source>
        <translation>Windows không đọc được %1.</translation>
    </message>
    <message>
        <source>the list of services</source>
        <translation>danh sách dịch vụ</translation>
    </message>
    <message>
        <source>whether the computer runs on battery</source>
        <translation>máy tính có chạy bằng pin hay không</translation>
    </message>
    <message>
        <source>Windows does not say %1.</source>
        <translation>Windows không cho biết %1.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not answer in time.</source>
        <translation>Dịch vụ quản lý của Windows (WMI) không trả lời kịp thời.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) did not allow reading this.</source>
        <translation>Dịch vụ quản lý của Windows (WMI) không cho phép đọc phần này.</translation>
    </message>
    <message>
        <source>Windows&apos; management service (WMI) could not answer.</source>
        <translation>Dịch vụ quản lý của Windows (WMI) không trả lời được.</translation>
    </message>
</context>
<context>
    <name>migration</name>
    <message>
        <source>A disk from another computer is only looked at. Nothing was changed on it.</source>
        <translation>Ổ đĩa từ máy tính khác chỉ được xem. Không có gì trên đó bị thay đổi.</translation>
    </message>
    <message>
        <source>This practice PC gives no administrator&apos;s rights. Nothing was changed.</source>
        <translation>Máy thực hành này không cấp quyền quản trị viên. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>There are no restore points here: only a Windows that runs can make one.</source>
        <translation>Ở đây không có điểm khôi phục: chỉ Windows đang chạy mới tạo được.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool only runs on the Windows it cleans up.</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất chỉ chạy trên chính Windows mà nó dọn dẹp.</translation>
    </message>
    <message>
        <source>The clean-up tool asks questions in a window, and nobody can see one here. Sign in to this computer, then run it there.</source>
        <translation>Công cụ dọn dẹp đặt câu hỏi trong một cửa sổ, mà ở đây không ai thấy được cửa sổ. Hãy đăng nhập vào máy tính này, rồi chạy công cụ ở đó.</translation>
    </message>
    <message>
        <source>Reading the quarantine list</source>
        <translation>Đang đọc danh sách cách ly</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Đang lưu thiết lập</translation>
    </message>
    <message>
        <source>%1 files of the quarantine themselves (%2). They are still locked away: nothing in them can start.</source>
        <translation>Chính %1 tệp trong vùng cách ly (%2). Chúng vẫn bị khóa giữ: không có gì trong đó khởi chạy được.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Đang ghi gói lưu</translation>
    </message>
    <message>
        <source>There is no unfinished case in %1.</source>
        <translation>Không có hồ sơ dở dang nào trong %1.</translation>
    </message>
    <message>
        <source>This step was done, but the record of it could not be written. %1</source>
        <translation>Bước này đã được thực hiện, nhưng không ghi lại được. %1</translation>
    </message>
    <message>
        <source>The earlier case cannot be read and is set aside. What is on the computer now decides. (%1)</source>
        <translation>Không đọc được hồ sơ trước đó nên đã để sang một bên. Những gì hiện có trên máy tính mới là căn cứ. (%1)</translation>
    </message>
    <message>
        <source>The earlier case is from another computer, &quot;%1&quot;, and is set aside. What is on this one now decides.</source>
        <translation>Hồ sơ trước đó là của máy tính khác, &quot;%1&quot;, nên đã để sang một bên. Những gì hiện có trên máy này mới là căn cứ.</translation>
    </message>
    <message>
        <source>Going on with the case of %1.</source>
        <translation>Đang tiếp tục hồ sơ từ %1.</translation>
    </message>
    <message>
        <source>The maker&apos;s clean-up tool</source>
        <translation>Công cụ dọn dẹp của nhà sản xuất</translation>
    </message>
    <message>
        <source>It ran and has ended. The check shows what is left. A restart may be needed first, if the tool asked for one.</source>
        <translation>Nó đã chạy và đã kết thúc. Bước kiểm tra cho thấy những gì còn lại. Có thể cần khởi động lại trước, nếu công cụ đã yêu cầu.</translation>
    </message>
    <message>
        <source>Signed by %1, SHA-256 %2</source>
        <translation>Do %1 ký, SHA-256 %2</translation>
    </message>
    <message>
        <source>There is nothing to restart.</source>
        <translation>Không có gì để khởi động lại.</translation>
    </message>
</context>
<context>
    <name>officelist</name>
    <message>
        <source>The office list in %1 cannot be written now. Nothing in it was changed.</source>
        <translation>Hiện không ghi được danh sách văn phòng trong %1. Không có gì trong đó bị thay đổi.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>đã bắt đầu</translation>
    </message>
    <message>
        <source>removed, not checked in full</source>
        <translation>đã gỡ, chưa kiểm tra đầy đủ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>%1 of %2 computers are done.</source>
        <translation>Đã xong %1 trên %2 máy tính.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Tệp đã lưu</translation>
    </message>
    <message>
        <source>The office&apos;s computers</source>
        <translation>Các máy tính của văn phòng</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>There is not one entry in this file. Was everything exported?</source>
        <translation>Trong tệp này không có mục nào. Đã xuất đủ tất cả chưa?</translation>
    </message>
    <message>
        <source>The file ends within the entry that begins in line %1. What is there of it was taken over; look at it in Kaspersky Password Manager.</source>
        <translation>Tệp kết thúc giữa mục bắt đầu ở dòng %1. Phần hiện có của mục đó đã được chuyển; hãy xem nó trong Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>This is not a text export of Kaspersky Password Manager: line %1 is not the title of one of its parts.</source>
        <translation>Đây không phải là bản xuất văn bản của Kaspersky Password Manager: dòng %1 không phải là tiêu đề của một phần trong đó.</translation>
    </message>
    <message>
        <source>Line %1 is not understood, so nothing was taken over. Only exports of the English version of Kaspersky Password Manager are understood.</source>
        <translation>Không hiểu được dòng %1, nên không chuyển gì. Chỉ hiểu được bản xuất từ phiên bản tiếng Anh của Kaspersky Password Manager.</translation>
    </message>
    <message>
        <source>Line %1 seems to begin a part that this program does not know, so nothing was taken over. If the line belongs to a note or comment of yours, remove the line of three dashes before it in Kaspersky Password Manager and export again.</source>
        <translation>Dòng %1 dường như bắt đầu một phần mà chương trình này không biết, nên không chuyển gì. Nếu dòng đó thuộc về ghi chú hoặc nhận xét của bạn, hãy xóa dòng ba dấu gạch ngang trước nó trong Kaspersky Password Manager rồi xuất lại.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ứng dụng</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Tài khoản khác</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no export of passwords is.</source>
        <translation>Tệp này lớn hơn %1 MB, không bản xuất mật khẩu nào lớn như vậy.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: the file is not in UTF-8, and nothing is guessed. Open it in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>Không đọc được dòng %1: tệp không ở dạng UTF-8, và ở đây không đoán mò. Hãy mở nó trong Notepad, kiểm tra xem có đúng không, lưu với mã hóa UTF-8, rồi thử lại.</translation>
    </message>
    <message>
        <source>Line %1 holds a null character, which no text has. Open the file in Notepad, check that it looks right, save it with the encoding UTF-8, and try again.</source>
        <translation>Dòng %1 chứa ký tự rỗng (null), thứ không văn bản nào có. Hãy mở tệp trong Notepad, kiểm tra xem có đúng không, lưu với mã hóa UTF-8, rồi thử lại.</translation>
    </message>
    <message>
        <source>The passwords could not be written.</source>
        <translation>Không ghi được các mật khẩu.</translation>
    </message>
    <message>
        <source>there is no place for notes</source>
        <translation>không có chỗ cho ghi chú</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>không có địa chỉ web</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>không có mật khẩu</translation>
    </message>
    <message>
        <source>another password for a site and user name that is there already</source>
        <translation>một mật khẩu khác cho trang và tên người dùng đã có sẵn</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>quá dài</translation>
    </message>
    <message>
        <source>only the comment is missing: there is no place for it</source>
        <translation>chỉ thiếu nhận xét: không có chỗ cho nó</translation>
    </message>
    <message>
        <source>only the comment is missing: it is too long</source>
        <translation>chỉ thiếu nhận xét: nó quá dài</translation>
    </message>
    <message>
        <source>only the name is missing: there is no place for it</source>
        <translation>chỉ thiếu tên: không có chỗ cho nó</translation>
    </message>
    <message>
        <source>Not one of the entries can be brought to %1. Nothing was written; choose another password manager.</source>
        <translation>Không mục nào có thể chuyển sang %1. Không ghi gì cả; hãy chọn trình quản lý mật khẩu khác.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written, so it was removed again.</source>
        <translation>%1 không đọc lại được đúng như đã ghi, nên đã bị xóa đi.</translation>
    </message>
    <message>
        <source>%1 is not a file by itself. Delete it yourself.</source>
        <translation>%1 không phải là một tệp độc lập. Bạn hãy tự xóa nó.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 không tồn tại.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and delete it yourself.</source>
        <translation>Không thể xóa %1. Hãy đóng các chương trình đang dùng nó và tự xóa nó.</translation>
    </message>
    <message>
        <source>Deleting a file does not promise that nothing of it is left. On an SSD, in the copies of a backup program or a cloud folder, and in the recycle bin, if it ever was there, the passwords may still be found. Overwriting the file first would not change that.</source>
        <translation>Xóa một tệp không bảo đảm là không còn gì của nó. Trên ổ SSD, trong các bản sao của chương trình sao lưu hoặc thư mục đám mây, và trong Thùng rác nếu tệp từng ở đó, vẫn có thể tìm thấy các mật khẩu. Ghi đè tệp trước khi xóa cũng không thay đổi điều đó.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>an administrator&apos;s rights</source>
        <translation>quyền quản trị viên</translation>
    </message>
    <message>
        <source>the product&apos;s password, if one is set</source>
        <translation>mật khẩu của sản phẩm, nếu có đặt</translation>
    </message>
    <message>
        <source>your yes to this very program</source>
        <translation>sự đồng ý của bạn cho chính chương trình này</translation>
    </message>
    <message>
        <source>somebody who answers its own windows</source>
        <translation>một người trả lời các cửa sổ riêng của nó</translation>
    </message>
    <message>
        <source>most often a restart afterwards</source>
        <translation>thường là khởi động lại sau đó</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Gỡ %1</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Quyết định về %1</translation>
    </message>
    <message>
        <source>It names no installer package. Remove it in Windows under Settings, Apps, Installed apps.</source>
        <translation>Nó không nêu gói cài đặt nào. Hãy gỡ nó trong Windows, tại Cài đặt, Ứng dụng, Ứng dụng đã cài đặt.</translation>
    </message>
    <message>
        <source>No package of your system owns it. Remove it the way it was installed.</source>
        <translation>Nó không thuộc gói phần mềm nào của hệ thống. Hãy gỡ nó theo đúng cách đã cài.</translation>
    </message>
    <message>
        <source>Only its name was recognised. Please confirm that this is the program you want to remove.</source>
        <translation>Chỉ nhận ra được tên của nó. Vui lòng xác nhận đây là chương trình bạn muốn gỡ.</translation>
    </message>
    <message>
        <source>If a password protects it, you will need it. A wrong one is never tried twice.</source>
        <translation>Nếu có mật khẩu bảo vệ nó, bạn sẽ cần đến. Mật khẩu sai không bao giờ được thử hai lần.</translation>
    </message>
    <message>
        <source>Tell the person who manages this computer</source>
        <translation>Hãy báo cho người quản lý máy tính này</translation>
    </message>
    <message>
        <source>An agent connects this computer to an administration server. The server may install the product again. Take the computer out of its groups there first.</source>
        <translation>Một tác nhân nối máy tính này với máy chủ quản trị. Máy chủ có thể cài lại sản phẩm. Trước tiên hãy đưa máy tính ra khỏi các nhóm ở đó.</translation>
    </message>
    <message>
        <source>The plan was made on &quot;%1&quot;; this computer is &quot;%2&quot;.</source>
        <translation>Kế hoạch được lập trên &quot;%1&quot;; máy tính này là &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan, but there is nothing to do for it now.</source>
        <translation>&quot;%1&quot; có trong kế hoạch, nhưng bây giờ không có gì phải làm với nó.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the plan has version &quot;%2&quot;, now it is &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;: trong kế hoạch là phiên bản &quot;%2&quot;, bây giờ là &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be removed in another way now: by &quot;%2&quot;, not by &quot;%3&quot;.</source>
        <translation>&quot;%1&quot; bây giờ sẽ được gỡ theo cách khác: bằng &quot;%2&quot;, không phải bằng &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is new: the plan does not know it.</source>
        <translation>&quot;%1&quot; là mới: kế hoạch không biết nó.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>There is no practice PC called &quot;%1&quot;. There are: %2.</source>
        <translation>Không có máy thực hành nào tên là &quot;%1&quot;. Hiện có: %2.</translation>
    </message>
    <message>
        <source>%1 already holds a practice PC.</source>
        <translation>%1 đã chứa một máy thực hành.</translation>
    </message>
    <message>
        <source>%1 could not be deleted on the practice PC.</source>
        <translation>Không xóa được %1 trên máy thực hành.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>%1 is not a full path.</source>
        <translation>%1 không phải là đường dẫn đầy đủ.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>Không thể khởi chạy %1.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 đã bị dừng.</translation>
    </message>
    <message>
        <source>%1 did not behave as expected and was stopped.</source>
        <translation>%1 không hoạt động như mong đợi và đã bị dừng.</translation>
    </message>
    <message>
        <source>%1 did not end in time and was stopped.</source>
        <translation>%1 không kết thúc kịp thời và đã bị dừng.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 đã gặp sự cố và thoát.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Microsoft Defender cannot be asked how it is: Windows does not have its status class.</source>
        <translation>Không hỏi được trạng thái của Microsoft Defender: Windows không có lớp trạng thái của nó.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).</source>
        <translation>Microsoft Defender báo rằng nó không chạy ở chế độ bình thường (AMRunningMode: %1).</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is on.</source>
        <translation>Microsoft Defender báo rằng phần chống vi-rút của nó đang bật.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its antivirus is off.</source>
        <translation>Microsoft Defender báo rằng phần chống vi-rút của nó đang tắt.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is on.</source>
        <translation>Microsoft Defender báo rằng bảo vệ theo thời gian thực của nó đang bật.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its real-time protection is off.</source>
        <translation>Microsoft Defender báo rằng bảo vệ theo thời gian thực của nó đang tắt.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is on.</source>
        <translation>Microsoft Defender báo rằng bảo vệ chống giả mạo của nó đang bật.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that its tamper protection is off.</source>
        <translation>Microsoft Defender báo rằng bảo vệ chống giả mạo của nó đang tắt.</translation>
    </message>
    <message numerus="yes">
        <source>Its list of known threats is %n day(s) old.</source>
        <translation>
            <numerusform>Danh sách mối đe dọa đã biết của nó đã cũ %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is not registered.</source>
        <translation>Dịch vụ của Microsoft Defender không được đăng ký.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender is disabled (Start = 4).</source>
        <translation>Dịch vụ của Microsoft Defender bị vô hiệu hóa (Start = 4).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender may start (Start = %1).</source>
        <translation>Dịch vụ của Microsoft Defender được phép khởi chạy (Start = %1).</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not say how it starts.</source>
        <translation>Dịch vụ của Microsoft Defender không cho biết nó khởi chạy thế nào.</translation>
    </message>
    <message>
        <source>The service of Microsoft Defender does not name its program.</source>
        <translation>Dịch vụ của Microsoft Defender không nêu chương trình của nó.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is there.</source>
        <translation>Chương trình của Microsoft Defender có ở đó.</translation>
    </message>
    <message>
        <source>The program of Microsoft Defender is missing.</source>
        <translation>Thiếu chương trình của Microsoft Defender.</translation>
    </message>
    <message>
        <source>A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may ignore that, older ones and servers do not.</source>
        <translation>Một chính sách tắt Microsoft Defender (DisableAntiSpyware). Các phiên bản mới của nó có thể bỏ qua chính sách này, các phiên bản cũ và máy chủ thì không.</translation>
    </message>
    <message>
        <source>See whether Microsoft Defender is on:</source>
        <translation>Xem Microsoft Defender có đang bật không:</translation>
    </message>
    <message>
        <source>See whether it is installed:</source>
        <translation>Xem nó có được cài không:</translation>
    </message>
    <message>
        <source>If it is installed and was turned off, turn it on, then restart the server:</source>
        <translation>Nếu nó được cài nhưng đã bị tắt, hãy bật nó, rồi khởi động lại máy chủ:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2019 and later), then restart the server:</source>
        <translation>Nếu nó chưa được cài, hãy thêm nó (Windows Server 2019 và mới hơn), rồi khởi động lại máy chủ:</translation>
    </message>
    <message>
        <source>If it is not installed, add it (Windows Server 2016), then restart the server:</source>
        <translation>Nếu nó chưa được cài, hãy thêm nó (Windows Server 2016), rồi khởi động lại máy chủ:</translation>
    </message>
    <message>
        <source>The same in another way:</source>
        <translation>Cũng việc đó theo cách khác:</translation>
    </message>
    <message>
        <source>networks of a firm</source>
        <translation>mạng doanh nghiệp</translation>
    </message>
    <message>
        <source>private networks</source>
        <translation>mạng riêng</translation>
    </message>
    <message>
        <source>public networks</source>
        <translation>mạng công cộng</translation>
    </message>
    <message>
        <source>The Windows firewall is off: its service does not run.</source>
        <translation>Tường lửa Windows đang tắt: dịch vụ của nó không chạy.</translation>
    </message>
    <message>
        <source>The Windows firewall is off for: %1.</source>
        <translation>Tường lửa Windows đang tắt đối với: %1.</translation>
    </message>
    <message>
        <source>Another firewall is listed as on: %1. Look into its own window to be sure.</source>
        <translation>Một tường lửa khác được liệt kê là đang bật: %1. Hãy xem trong cửa sổ riêng của nó cho chắc.</translation>
    </message>
    <message>
        <source>It is not known whether a firewall is on.</source>
        <translation>Không rõ có tường lửa nào đang bật hay không.</translation>
    </message>
    <message>
        <source>The Windows firewall is on for all kinds of networks.</source>
        <translation>Tường lửa Windows đang bật cho mọi loại mạng.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is not registered.</source>
        <translation>Dịch vụ của tường lửa Windows không được đăng ký.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not say how it starts.</source>
        <translation>Dịch vụ của tường lửa Windows không cho biết nó khởi chạy thế nào.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall is disabled (Start = 4).</source>
        <translation>Dịch vụ của tường lửa Windows bị vô hiệu hóa (Start = 4).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall may start (Start = %1).</source>
        <translation>Dịch vụ của tường lửa Windows được phép khởi chạy (Start = %1).</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run now.</source>
        <translation>Dịch vụ của tường lửa Windows hiện không chạy.</translation>
    </message>
    <message>
        <source>The firewall is on for %1 (EnableFirewall = %2).</source>
        <translation>Tường lửa đang bật cho %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>The firewall is off for %1 (EnableFirewall = %2).</source>
        <translation>Tường lửa đang tắt đối với %1 (EnableFirewall = %2).</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is on.</source>
        <translation>%1 được liệt kê là tường lửa đang bật.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall that is off.</source>
        <translation>%1 được liệt kê là tường lửa đang tắt.</translation>
    </message>
    <message>
        <source>%1 is listed as a firewall.</source>
        <translation>%1 được liệt kê là tường lửa.</translation>
    </message>
    <message>
        <source>This entry stayed behind: %1 does not exist.</source>
        <translation>Mục này còn sót lại: %1 không tồn tại.</translation>
    </message>
    <message>
        <source>This entry stayed behind: the program is not on this computer any more.</source>
        <translation>Mục này còn sót lại: chương trình không còn trên máy tính này nữa.</translation>
    </message>
    <message>
        <source>The program was not found, but not every place could be looked at.</source>
        <translation>Không tìm thấy chương trình, nhưng có những nơi không xem được.</translation>
    </message>
    <message>
        <source>Windows Security Center does not list %1, but a second list of Windows has it as on.</source>
        <translation>Trung tâm Bảo mật Windows không liệt kê %1, nhưng một danh sách thứ hai của Windows ghi nó là đang bật.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is on, but a second list of Windows has it as off.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng %1 đang bật, nhưng một danh sách thứ hai của Windows ghi nó là đang tắt.</translation>
    </message>
    <message>
        <source>Windows Security Center says that %1 is off, but a second list of Windows has it as on.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng %1 đang tắt, nhưng một danh sách thứ hai của Windows ghi nó là đang bật.</translation>
    </message>
    <message>
        <source>Windows Security Center says that Microsoft Defender is on, but Microsoft Defender says that it is not.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng Microsoft Defender đang bật, nhưng Microsoft Defender báo rằng không phải vậy.</translation>
    </message>
    <message>
        <source>Windows Security Center says that an antivirus is on.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng có một chương trình chống vi-rút đang bật.</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is on.</source>
        <translation>Microsoft Defender báo rằng nó đang bật.</translation>
    </message>
    <message>
        <source>Windows Security Center does not say whether an antivirus is on.</source>
        <translation>Trung tâm Bảo mật Windows không cho biết có chương trình chống vi-rút nào đang bật hay không.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on, but Microsoft Defender says that it is.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng không có chương trình chống vi-rút nào đang bật, nhưng Microsoft Defender báo rằng nó đang bật.</translation>
    </message>
    <message>
        <source>Windows Security Center lists as on only what is not on this computer any more.</source>
        <translation>Trung tâm Bảo mật Windows chỉ liệt kê là đang bật những gì không còn trên máy tính này nữa.</translation>
    </message>
    <message>
        <source>Windows Security Center says that no antivirus is on.</source>
        <translation>Trung tâm Bảo mật Windows báo rằng không có chương trình chống vi-rút nào đang bật.</translation>
    </message>
    <message>
        <source>It cannot be asked: there is no Windows Security Center on this computer.</source>
        <translation>Không hỏi được: trên máy tính này không có Trung tâm Bảo mật Windows.</translation>
    </message>
    <message>
        <source>It cannot be asked: this computer does not run, only its disk is looked at.</source>
        <translation>Không hỏi được: máy tính này không chạy, chỉ ổ đĩa của nó được xem.</translation>
    </message>
    <message>
        <source>Windows Server has no Security Center, which lists antivirus programs.</source>
        <translation>Windows Server không có Trung tâm Bảo mật, nơi liệt kê các chương trình chống vi-rút.</translation>
    </message>
    <message>
        <source>Windows Security Center could not be asked: %1</source>
        <translation>Không hỏi được Trung tâm Bảo mật Windows: %1</translation>
    </message>
    <message>
        <source>Security Center</source>
        <translation>Trung tâm Bảo mật</translation>
    </message>
    <message>
        <source>Microsoft Defender says that it is not on. If another antivirus program is installed, look into its own window.</source>
        <translation>Microsoft Defender báo rằng nó không bật. Nếu có chương trình chống vi-rút khác được cài, hãy xem trong cửa sổ riêng của chương trình đó.</translation>
    </message>
    <message>
        <source>Microsoft Defender could not be asked either.</source>
        <translation>Cũng không hỏi được Microsoft Defender.</translation>
    </message>
    <message>
        <source>A second list of Windows has %1 as on. Microsoft does not say how to read that list, so it is no proof.</source>
        <translation>Một danh sách thứ hai của Windows ghi %1 là đang bật. Microsoft không cho biết cách đọc danh sách đó, nên nó không phải là bằng chứng.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>on or off is not known</source>
        <translation>không rõ đang bật hay tắt</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>đã cập nhật</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>chưa cập nhật</translation>
    </message>
    <message>
        <source>up to date or not is not known</source>
        <translation>không rõ đã cập nhật hay chưa</translation>
    </message>
    <message>
        <source>%1 is on and up to date.</source>
        <translation>%1 đang bật và đã cập nhật.</translation>
    </message>
    <message>
        <source>%1 is on, but out of date.</source>
        <translation>%1 đang bật, nhưng chưa được cập nhật.</translation>
    </message>
    <message>
        <source>Open it and let it update itself. Then check again.</source>
        <translation>Hãy mở nó và để nó tự cập nhật. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 is on. Windows does not say whether it is up to date.</source>
        <translation>%1 đang bật. Windows không cho biết nó đã cập nhật hay chưa.</translation>
    </message>
    <message>
        <source>Open it and look when it updated itself last.</source>
        <translation>Hãy mở nó và xem lần cuối nó tự cập nhật là khi nào.</translation>
    </message>
    <message>
        <source>%1 is there, but it is off.</source>
        <translation>%1 có ở đó, nhưng đang tắt.</translation>
    </message>
    <message>
        <source>Open it and turn it on. Then check again.</source>
        <translation>Hãy mở nó và bật lên. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>%1 is there, but it is not certain whether it is on.</source>
        <translation>%1 có ở đó, nhưng không chắc nó đang bật hay không.</translation>
    </message>
    <message>
        <source>Open it and look. Then check again.</source>
        <translation>Hãy mở nó và xem. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Windows still lists %1, but its program is not on this computer.</source>
        <translation>Windows vẫn liệt kê %1, nhưng chương trình của nó không có trên máy tính này.</translation>
    </message>
    <message>
        <source>Install it again. Then check again.</source>
        <translation>Hãy cài lại nó. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Windows lists no antivirus program, so not %1 either.</source>
        <translation>Windows không liệt kê chương trình chống vi-rút nào, nên cũng không có %1.</translation>
    </message>
    <message>
        <source>Windows lists %1, but not %2 yet.</source>
        <translation>Windows liệt kê %1, nhưng chưa có %2.</translation>
    </message>
    <message>
        <source>If it is not installed yet, install it now. If it is, restart the computer. Then check again.</source>
        <translation>Nếu chưa cài nó, hãy cài ngay bây giờ. Nếu đã cài, hãy khởi động lại máy tính. Rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Whether %1 is on cannot be asked on this computer.</source>
        <translation>Trên máy tính này không thể hỏi xem %1 có đang bật hay không.</translation>
    </message>
    <message>
        <source>Open it and look there.</source>
        <translation>Hãy mở nó và xem ở đó.</translation>
    </message>
    <message>
        <source>Windows lists it as &quot;%1&quot;.</source>
        <translation>Windows liệt kê nó là “%1”.</translation>
    </message>
    <message>
        <source>How Windows writes its name is not confirmed. Changeover looked for: %1.</source>
        <translation>Windows ghi tên nó thế nào thì chưa được xác nhận. Changeover đã tìm: %1.</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>This quarantine container could not be read.</source>
        <translation>Không đọc được tệp chứa này của vùng cách ly.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>This quarantine container is damaged at byte %1.</source>
        <translation>Tệp chứa này của vùng cách ly bị hỏng ở byte %1.</translation>
    </message>
    <message>
        <source>This is not a quarantine container.</source>
        <translation>Đây không phải là tệp chứa của vùng cách ly.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine could not be read.</source>
        <translation>Không đọc được danh sách cách ly của chính sản phẩm.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is no database.</source>
        <translation>Danh sách cách ly của chính sản phẩm không phải là cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>%1 (probably)</source>
        <translation>%1 (có lẽ)</translation>
    </message>
    <message>
        <source>%1 (that computer&apos;s clock)</source>
        <translation>%1 (theo đồng hồ của máy tính đó)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>The files of this product are copied only where Changeover itself runs as administrator.</source>
        <translation>Các tệp của sản phẩm này chỉ được sao chép khi chính Changeover chạy với quyền quản trị viên.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Không mở được %1.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>Không đọc được %1 đến hết.</translation>
    </message>
    <message>
        <source>Copying quarantine: %1 of %2</source>
        <translation>Đang sao chép vùng cách ly: %1 trên %2</translation>
    </message>
    <message>
        <source>The product lists it, but its file is not there any more.</source>
        <translation>Sản phẩm có liệt kê nó, nhưng tệp của nó không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>Listing was stopped: there may be more than is listed.</source>
        <translation>Việc lập danh sách đã bị dừng: có thể có nhiều hơn những gì được liệt kê.</translation>
    </message>
    <message>
        <source>This is no list of a quarantine.</source>
        <translation>Đây không phải là danh sách của vùng cách ly.</translation>
    </message>
    <message>
        <source>Perhaps a copy that System Watcher kept. It does not say what it is.</source>
        <translation>Có lẽ là bản sao do System Watcher giữ. Nó không cho biết đó là gì.</translation>
    </message>
    <message>
        <source>The product was writing its list of the quarantine: the newest entries may be missing.</source>
        <translation>Sản phẩm đang ghi danh sách cách ly của nó: có thể thiếu các mục mới nhất.</translation>
    </message>
    <message>
        <source>The product&apos;s own list does not name this file. What it is cannot be told.</source>
        <translation>Danh sách của chính sản phẩm không nêu tệp này. Không thể biết đó là gì.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is not there.</source>
        <translation>Danh sách cách ly của chính sản phẩm không có ở đó.</translation>
    </message>
    <message>
        <source>The product&apos;s own list of its quarantine is too large.</source>
        <translation>Danh sách cách ly của chính sản phẩm quá lớn.</translation>
    </message>
    <message>
        <source>The quarantine in %1 could not be read in full. With an administrator&apos;s rights it may be; and while the product is installed (%2), its own quarantine window shows what is in there.</source>
        <translation>Không đọc được hết vùng cách ly trong %1. Với quyền quản trị viên thì có thể được; và khi sản phẩm còn được cài (%2), cửa sổ cách ly của chính nó cho thấy những gì ở trong đó.</translation>
    </message>
    <message>
        <source>Quarantine: file %1 of %2</source>
        <translation>Vùng cách ly: tệp %1 trên %2</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Do not restart or switch off this computer before this is settled.</source>
        <translation>Đừng khởi động lại hay tắt máy tính này trước khi giải quyết xong việc này.</translation>
    </message>
    <message>
        <source>If it was restarted all the same, and keyboard or mouse do not work</source>
        <translation>Nếu máy vẫn bị khởi động lại, và bàn phím hoặc chuột không hoạt động</translation>
    </message>
    <message>
        <source>If one of the two works, use it: the sign for accessibility on the login screen opens a keyboard on the screen.</source>
        <translation>Nếu một trong hai vẫn hoạt động, hãy dùng nó: biểu tượng trợ năng trên màn hình đăng nhập mở bàn phím trên màn hình.</translation>
    </message>
    <message>
        <source>If neither works: switch the computer off with its power button while Windows starts, three times in a row. Windows then opens its repair menu. Keyboard and mouse work there, because it is a small Windows of its own.</source>
        <translation>Nếu cả hai không hoạt động: hãy tắt máy tính bằng nút nguồn trong lúc Windows đang khởi động, ba lần liên tiếp. Khi đó Windows mở menu sửa chữa của nó. Bàn phím và chuột hoạt động ở đó, vì đó là một Windows nhỏ riêng biệt.</translation>
    </message>
    <message>
        <source>There choose Troubleshoot, Advanced options, System Restore, and a restore point from before the removal.</source>
        <translation>Ở đó hãy chọn Khắc phục sự cố, Tùy chọn nâng cao, Khôi phục Hệ thống, rồi chọn một điểm khôi phục có từ trước khi gỡ.</translation>
    </message>
    <message>
        <source>If there is none, or if you are not sure: show this page to somebody who repairs computers. Nothing on the disk is lost.</source>
        <translation>Nếu không có, hoặc nếu bạn không chắc: hãy đưa trang này cho người sửa máy tính xem. Không có gì trên ổ đĩa bị mất.</translation>
    </message>
    <message>
        <source>For whoever repairs it</source>
        <translation>Dành cho người sửa máy</translation>
    </message>
    <message>
        <source>Windows&apos; settings for a class of devices name a filter driver that will not be there after the next start. Where that was seen:</source>
        <translation>Cài đặt của Windows cho một lớp thiết bị có nêu tên một trình điều khiển lọc sẽ không còn sau lần khởi động tới. Nơi đã thấy điều đó:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ hướng dẫn phục hồi</translation>
    </message>
</context>
<context>
    <name>removal</name>
    <message>
        <source>Nothing called &quot;%1&quot; is on this computer. Nothing was changed.</source>
        <translation>Trên máy tính này không có gì tên là &quot;%1&quot;. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left to you: %2</source>
        <translation>&quot;%1&quot; là phần bạn phải tự làm: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was recognised by its name only and needs your confirmation. Nothing was changed.</source>
        <translation>&quot;%1&quot; chỉ được nhận ra qua cái tên và cần bạn xác nhận. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Removing programs needs an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Gỡ chương trình cần quyền quản trị viên. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Another copy of Changeover is removing something on this computer. Nothing was changed.</source>
        <translation>Một bản Changeover khác đang gỡ thứ gì đó trên máy tính này. Không có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>replacements</name>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Nhà sản xuất</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Nước xuất xứ</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Chạy trên</translation>
    </message>
    <message>
        <source>Independent tests</source>
        <translation>Kiểm nghiệm độc lập</translation>
    </message>
    <message>
        <source>What it does about the old antivirus</source>
        <translation>Nó làm gì với chương trình chống vi-rút cũ</translation>
    </message>
    <message>
        <source>Ask the maker</source>
        <translation>Hãy hỏi nhà sản xuất</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>certain</source>
        <translation>chắc chắn</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>rất có thể</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>có thể</translation>
    </message>
    <message>
        <source>Nothing has been removed yet. This is what was found, and what was kept.</source>
        <translation>Chưa gỡ gì cả. Đây là những gì đã tìm thấy và những gì đã được giữ lại.</translation>
    </message>
    <message>
        <source>This computer is clean: no product and no trace of one was found.</source>
        <translation>Máy tính này sạch: không tìm thấy sản phẩm nào và cũng không còn phần sót lại nào.</translation>
    </message>
    <message>
        <source>The products are removed. Restart the computer to finish; some traces are listed below.</source>
        <translation>Các sản phẩm đã được gỡ. Hãy khởi động lại máy tính để hoàn tất; một số phần sót lại được liệt kê bên dưới.</translation>
    </message>
    <message>
        <source>The products are removed. Some traces are left; they are listed below.</source>
        <translation>Các sản phẩm đã được gỡ. Còn một số phần sót lại; chúng được liệt kê bên dưới.</translation>
    </message>
    <message>
        <source>At least one product is still installed. The list below says which, and what to do next.</source>
        <translation>Ít nhất một sản phẩm vẫn còn được cài. Danh sách bên dưới cho biết sản phẩm nào, và việc cần làm tiếp theo.</translation>
    </message>
    <message>
        <source>Nothing was found, but not every place could be looked at.</source>
        <translation>Không tìm thấy gì, nhưng có những nơi không xem được.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những gì đã tìm thấy</translation>
    </message>
    <message>
        <source>No Kaspersky product.</source>
        <translation>Không có sản phẩm Kaspersky nào.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Where it was not possible to look</source>
        <translation>Những nơi không xem được</translation>
    </message>
    <message>
        <source>What could be lost or go wrong</source>
        <translation>Những gì có thể mất hoặc trục trặc</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Những gì được giữ lại</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Nằm trong %1.</translation>
    </message>
    <message>
        <source>What could not be kept</source>
        <translation>Những gì không giữ lại được</translation>
    </message>
    <message>
        <source>Settings that could be read</source>
        <translation>Các thiết lập đọc được</translation>
    </message>
    <message>
        <source>What lay in quarantine</source>
        <translation>Những gì nằm trong vùng cách ly</translation>
    </message>
    <message>
        <source>Files that the product had locked away. The list only: a file in quarantine can be gone for good once the product is removed.</source>
        <translation>Các tệp mà sản phẩm đã khóa giữ. Chỉ có danh sách: một tệp trong vùng cách ly có thể mất hẳn khi sản phẩm được gỡ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Vị trí cũ</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Mối đe dọa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>And %1 more: the folder &quot;quarantine&quot; of the saved file has all of them.</source>
        <translation>Và %1 mục nữa: thư mục &quot;quarantine&quot; trong tệp đã lưu có đủ tất cả.</translation>
    </message>
    <message>
        <source>The restore point</source>
        <translation>Điểm khôi phục</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Những gì đã làm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>Which traces were taken away</source>
        <translation>Những phần sót lại đã được dọn đi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>They can be put back: &quot;changeover-cli undo&quot; (backup %1).</source>
        <translation>Có thể trả chúng về chỗ cũ: &quot;changeover-cli undo&quot; (bản sao lưu %1).</translation>
    </message>
    <message>
        <source>What was left behind</source>
        <translation>Những gì còn sót lại</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đó là gì</translation>
    </message>
    <message>
        <source>An antivirus program is on.</source>
        <translation>Một chương trình chống vi-rút đang bật.</translation>
    </message>
    <message>
        <source>No antivirus program is on.</source>
        <translation>Không có chương trình chống vi-rút nào đang bật.</translation>
    </message>
    <message>
        <source>This computer cannot say whether an antivirus program is on.</source>
        <translation>Máy tính này không cho biết có chương trình chống vi-rút nào đang bật hay không.</translation>
    </message>
    <message>
        <source>What protects this computer now</source>
        <translation>Những gì đang bảo vệ máy tính này</translation>
    </message>
    <message>
        <source>documented by Microsoft</source>
        <translation>có trong tài liệu của Microsoft</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>Commands for the administrator, in a PowerShell started as administrator:</source>
        <translation>Các lệnh dành cho quản trị viên, trong PowerShell mở với quyền quản trị viên:</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Not possible to ask:</source>
        <translation>Không hỏi được:</translation>
    </message>
    <message>
        <source>This was practice, on a copy. No real computer was changed.</source>
        <translation>Đây là thực hành, trên một bản sao. Không máy tính thật nào bị thay đổi.</translation>
    </message>
    <message>
        <source>Changeover report</source>
        <translation>Báo cáo của Changeover</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since then</source>
        <translation>
            <numerusform>%n ngày kể từ đó</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Kaspersky programs found</source>
        <translation>Các chương trình Kaspersky đã tìm thấy</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Kaspersky programs found; traces: %1</source>
        <translation>Các chương trình Kaspersky đã tìm thấy; phần sót lại: %1</translation>
    </message>
    <message>
        <source>Why: what the US authorities decided</source>
        <translation>Vì sao: các cơ quan chức năng Hoa Kỳ đã quyết định gì</translation>
    </message>
    <message>
        <source>Chosen as the new protection: %1.</source>
        <translation>Đã chọn làm chương trình bảo vệ mới: %1.</translation>
    </message>
</context>
<context>
    <name>restart</name>
    <message>
        <source>The program&apos;s place has a name that cannot be written down.</source>
        <translation>Vị trí của chương trình có một cái tên không ghi lại được.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>Không xóa được %1.</translation>
    </message>
    <message>
        <source>The computer could not be restarted from here. Restart it the way you always do.</source>
        <translation>Không thể khởi động lại máy tính từ đây. Hãy khởi động lại theo cách bạn vẫn làm.</translation>
    </message>
    <message>
        <source>Changeover could not arrange to open again by itself. Open it yourself after the restart.</source>
        <translation>Changeover không sắp đặt được việc tự mở lại. Hãy tự mở nó sau khi khởi động lại.</translation>
    </message>
</context>
<context>
    <name>restorepoint</name>
    <message>
        <source>System protection is switched off on this computer, so Windows makes no restore points. You can switch it on: search for &quot;Create a restore point&quot; in the Start menu, choose the system drive, then Configure.</source>
        <translation>Bảo vệ hệ thống đang tắt trên máy tính này, nên Windows không tạo điểm khôi phục. Bạn có thể bật nó: tìm “Tạo điểm khôi phục” trong menu Bắt đầu, chọn ổ đĩa hệ thống, rồi chọn Cấu hình.</translation>
    </message>
    <message>
        <source>Your organization does not allow restore points on this computer. Ask the people who look after it.</source>
        <translation>Tổ chức của bạn không cho phép điểm khôi phục trên máy tính này. Hãy hỏi những người phụ trách máy.</translation>
    </message>
    <message>
        <source>Restore points cannot be made here: this system has none. Windows Server and Linux never do.</source>
        <translation>Không thể tạo điểm khôi phục ở đây: hệ thống này không có. Windows Server và Linux không bao giờ có.</translation>
    </message>
    <message>
        <source>Making a restore point needs an administrator&apos;s rights.</source>
        <translation>Tạo điểm khôi phục cần quyền quản trị viên.</translation>
    </message>
    <message>
        <source>There is no room for a restore point on the system drive. Make room, then try again.</source>
        <translation>Không còn chỗ cho điểm khôi phục trên ổ đĩa hệ thống. Hãy dọn thêm chỗ, rồi thử lại.</translation>
    </message>
    <message>
        <source>Windows makes no restore points in safe mode. Start it the usual way to make one.</source>
        <translation>Windows không tạo điểm khôi phục ở chế độ an toàn. Hãy khởi động Windows theo cách thường để tạo.</translation>
    </message>
    <message>
        <source>Windows did not make a restore point in time. Try again later.</source>
        <translation>Windows đã không tạo điểm khôi phục kịp thời. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>Windows could not make a restore point.</source>
        <translation>Windows không tạo được điểm khôi phục.</translation>
    </message>
    <message>
        <source>Restore point %1 was made.</source>
        <translation>Đã tạo điểm khôi phục %1.</translation>
    </message>
    <message>
        <source>Restore point %1 was made, %2.</source>
        <translation>Đã tạo điểm khôi phục %1, %2.</translation>
    </message>
    <message>
        <source>Windows made no new restore point, because there is a recent one: number %1, from %2. Going back to it would also undo what was installed since then.</source>
        <translation>Windows không tạo điểm khôi phục mới, vì đã có một điểm gần đây: số %1, từ %2. Quay về điểm đó cũng sẽ hoàn tác những gì được cài từ lúc đó.</translation>
    </message>
    <message>
        <source>Changeover: before programs are removed</source>
        <comment>name of a restore point</comment>
        <translation>Changeover: trước khi gỡ chương trình</translation>
    </message>
    <message>
        <source>Windows said that it made a restore point, but there is none. Do not count on one.</source>
        <translation>Windows báo rằng đã tạo điểm khôi phục, nhưng không có điểm nào. Đừng trông chờ vào nó.</translation>
    </message>
    <message>
        <source>Windows does not tell which restore points it has, so none was made.</source>
        <translation>Windows không cho biết nó có những điểm khôi phục nào, nên không tạo điểm nào.</translation>
    </message>
    <message>
        <source>Windows has no way to make a restore point here.</source>
        <translation>Windows không có cách tạo điểm khôi phục ở đây.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>Less than a minute left</source>
        <translation>Còn chưa đến một phút</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Còn khoảng %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>save</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The list of %1 files in the quarantine of %2. The list only: the files stay where they are.</source>
        <translation>Danh sách %1 tệp trong vùng cách ly của %2. Chỉ có danh sách: các tệp vẫn ở nguyên chỗ.</translation>
    </message>
    <message>
        <source>the quarantine list of %1</source>
        <translation>danh sách cách ly của %1</translation>
    </message>
    <message>
        <source>The quarantine list of %1, as the product itself writes it.</source>
        <translation>Danh sách cách ly của %1, do chính sản phẩm ghi ra.</translation>
    </message>
    <message>
        <source>The settings of %1 in the registry: %2 values.</source>
        <translation>Thiết lập của %1 trong sổ đăng ký: %2 giá trị.</translation>
    </message>
    <message>
        <source>Left out on purpose: it could hold a password.</source>
        <translation>Cố ý bỏ ra ngoài: nó có thể chứa mật khẩu.</translation>
    </message>
    <message>
        <source>the settings file of %1</source>
        <translation>tệp thiết lập của %1</translation>
    </message>
    <message>
        <source>The settings file of %1, written by the product itself.</source>
        <translation>Tệp thiết lập của %1, do chính sản phẩm ghi ra.</translation>
    </message>
    <message>
        <source>Nothing can be cleaned here.</source>
        <translation>Ở đây không thể dọn dẹp gì.</translation>
    </message>
    <message>
        <source>Windows makes a restore point. This can take some minutes</source>
        <translation>Windows đang tạo điểm khôi phục. Việc này có thể mất vài phút</translation>
    </message>
    <message>
        <source>No file was begun.</source>
        <translation>Chưa bắt đầu tệp nào.</translation>
    </message>
    <message>
        <source>This is not the file that was checked. It is not run.</source>
        <translation>Đây không phải là tệp đã được kiểm tra. Tệp không được chạy.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>It was never updated.</source>
        <translation>Nó chưa bao giờ được cập nhật.</translation>
    </message>
    <message>
        <source>Last update: %1.</source>
        <translation>Cập nhật lần cuối: %1.</translation>
    </message>
    <message>
        <source>The licence runs for %1 more days.</source>
        <translation>Giấy phép còn %1 ngày.</translation>
    </message>
    <message>
        <source>The licence has run out.</source>
        <translation>Giấy phép đã hết hạn.</translation>
    </message>
    <message>
        <source>There is a licence.</source>
        <translation>Có giấy phép.</translation>
    </message>
    <message>
        <source>There is no licence.</source>
        <translation>Không có giấy phép.</translation>
    </message>
    <message>
        <source>A password protects its settings.</source>
        <translation>Có mật khẩu bảo vệ các thiết lập của nó.</translation>
    </message>
    <message>
        <source>Its self-defence is on.</source>
        <translation>Tính năng tự bảo vệ của nó đang bật.</translation>
    </message>
    <message>
        <source>Its self-defence is off.</source>
        <translation>Tính năng tự bảo vệ của nó đang tắt.</translation>
    </message>
    <message>
        <source>A server of an organization manages it.</source>
        <translation>Máy chủ của một tổ chức quản lý nó.</translation>
    </message>
    <message>
        <source>Last contact with that server: %1.</source>
        <translation>Lần liên lạc cuối với máy chủ đó: %1.</translation>
    </message>
    <message>
        <source>Last full scan: %1.</source>
        <translation>Lần quét toàn bộ cuối cùng: %1.</translation>
    </message>
    <message>
        <source>%1 was left out: there is too much in it.</source>
        <translation>%1 bị bỏ ra ngoài: có quá nhiều thứ trong đó.</translation>
    </message>
    <message>
        <source>The value %1 was left out: it is too large.</source>
        <translation>Giá trị %1 bị bỏ ra ngoài: nó quá lớn.</translation>
    </message>
    <message>
        <source>%1 was left out: its name holds characters that a registry file cannot.</source>
        <translation>%1 bị bỏ ra ngoài: tên của nó có ký tự mà tệp sổ đăng ký không chứa được.</translation>
    </message>
</context>
</TS>
