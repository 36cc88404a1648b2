extension Vocabulary {
  static let recordActions = """
    open | Open | Mở | = | =
    back | Back | Quay lại | = | =
    close | Close | Đóng | = | =
    add | Add | Thêm | = | =
    edit | Edit | Sửa | = | =
    edit-file | Edit in $EDITOR | Sửa bằng trình soạn thảo | Editor | Soạn thảo
    decide | Decide | Ra quyết định | = | Quyết
    raise | Raise a decision | Nêu vấn đề cần quyết | Raise | Nêu vấn đề
    propose | Propose | Đề xuất | = | =
    withdraw | Withdraw | Rút lại | = | =
    supersede | Supersede | Thay thế | = | =
    sign | Sign | Ký | = | =
    agree | Agree for my side | Thống nhất (thay mặt bên mình) | Agree | Thống nhất
    defer | Defer | Lùi hạn | = | =
    triage | Triage | Phân loại | = | =
    accept | Accept | Nhận | = | =
    park | Park | Tạm gác | = | =
    need-info | Need info | Cần thêm thông tin | = | Cần thêm tin
    drop | Drop | Loại | = | =
    hand-over | Hand to the other side | Chuyển bên kia | Hand over | Chuyển bên
    skip | Skip | Bỏ qua | = | =
    choose | Choose | Chọn | = | =
    toggle | Mark | Chọn/bỏ | = | =
    finish | Done | Xong | = | =
    add-row | Add a row | Thêm dòng | = | =
    set-score | Set the score | Chấm điểm | Score | Chấm điểm
    step-score | Change the value | Đổi giá trị | Change | Đổi giá trị
    choose-cell | Choose a cell | Chọn ô | Pick a cell | Chọn ô
    choose-letter | Choose the letter | Chọn chữ | Pick letter | Chọn chữ
    by-role | By role | Theo vai trò | = | =
    move | Change the state | Chuyển trạng thái | State | Trạng thái
    comment | Comment | Nhận xét | = | =
    note | Note | Ghi chú | = | =
    archive | Archive | Lưu trữ | = | =
    restore | Restore | Khôi phục | = | =
    set-field | Set one field | Ghi một trường | Set field | Ghi trường
    set-cell | Set the letter | Đặt chữ RACI | Set letter | Đặt chữ
    add-reading | Add a reading | Thêm số đo | Add reading | =
    check-in | Check in | Chấm điểm | = | =
    verdict | Give the verdict | Kết luận | Verdict | =
    read-back | Read back | Diễn giải lại | = | Diễn giải
    assign | Assign an action | Giao việc | Assign | =
    resolve | Choose the right value | Chọn giá trị đúng | Resolve | Giải quyết
    communicate | Mark as communicated | Ghi nhận đã truyền thông | Told | Đã báo
    meeting-mode | Meeting mode | Chế độ họp | = | =
    start-meeting | Start the meeting | Bắt đầu họp | Start | Bắt đầu
    close-meeting | Close the meeting | Kết thúc họp | Close | Kết thúc
    approve-minutes | Approve the minutes | Duyệt biên bản | Approve | Duyệt BB
    attendance | Who is present | Ai có mặt | Present | Có mặt
    timer | Timer | Đồng hồ | = | =
    make-minutes | Make minutes | Lập biên bản | Minutes | Biên bản
    send-minutes | Send minutes | Gửi biên bản | Send | Gửi BB
    """

  static let viewActions = """
    undo | Undo | Hoàn tác | = | =
    redo | Redo | Làm lại | = | =
    filter | Filter | Lọc | = | =
    search | Search | Tìm | = | =
    follow | Follow a reference | Theo liên kết | Follow | Liên kết
    backward | Back to where you were | Quay lại nơi vừa xem | Back | Nơi trước
    forward | Forward again | Đi tiếp nơi đã xem | Forward | Nơi sau
    go-to-id | Go to an id | Đến mã | Go to id | =
    next-match | Next match | Kết quả sau | Next | Sau
    previous-match | Previous match | Kết quả trước | Previous | Trước
    rank-up | Move up in rank | Lên hạng | Up | Lên
    rank-down | Move down in rank | Xuống hạng | Down | Xuống
    explain | Explain a value | Xem cách tính | Explain | Cách tính
    sort | Sort | Sắp xếp | = | =
    group | Group | Gom nhóm | = | =
    views | Saved views | Khung nhìn đã lưu | Views | Khung nhìn
    columns | Columns | Cột | = | =
    next-columns | Next columns | Các cột sau | = | Cột sau
    previous-columns | Previous columns | Các cột trước | Prev columns | Cột trước
    mark | Mark | Đánh dấu | = | =
    mark-all | Mark all | Đánh dấu tất cả | = | Dấu tất cả
    clear-marks | Clear marks | Bỏ đánh dấu | = | Bỏ dấu
    copy | Copy | Sao chép | = | =
    copy-text | Copy the whole record as Markdown | Sao chép cả bản ghi dạng Markdown | Copy all | Chép cả
    copy-path | Copy the path of the file | Sao chép đường dẫn tệp | Copy path | Chép đường
    refresh | Refresh | Làm mới | = | =
    sync | Sync | Đồng bộ | = | =
    cancel-sync | Cancel the sync | Hủy đồng bộ | Cancel sync | Hủy đồng bộ
    history | History | Lịch sử | = | =
    findings | Findings | Phát hiện | = | =
    act-as | Who acts? | Ai đang thao tác? | Who acts | Ai thao tác
    lock | Lock read-only | Khóa chỉ xem | Lock | Khóa
    unlock | Unlock | Mở khóa | = | =
    export | Export | Xuất | = | =
    import | Import | Nhập | = | =
    report | Report | Báo cáo | = | =
    palette | Palette | Bảng lệnh | = | =
    help | Help | Trợ giúp | = | =
    all-actions | All actions | Tất cả thao tác | Actions | Thao tác
    language | Change the language | Đổi ngôn ngữ | Language | Ngôn ngữ
    theme | Theme | Giao diện màu | = | Giao diện
    input-method | How Vietnamese is typed | Kiểu gõ tiếng Việt | Input method | Kiểu gõ
    erase | What Backspace takes away | Backspace lấy đi gì | Backspace | Backspace
    release-mouse | Release the mouse | Nhả chuột để bôi chữ | Free mouse | Nhả chuột
    suspend | Suspend to the shell | Tạm ra dòng lệnh | Suspend | Tạm ra
    discard | Discard what was typed | Bỏ nội dung đã gõ | Discard | Bỏ nội dung
    save | Save | Lưu | = | =
    edit-text | Edit the text in $EDITOR | Sửa văn bản bằng trình soạn thảo | Editor | Soạn thảo
    next-section | Next section | Mục kế tiếp | Section | Mục sau
    previous-section | Previous section | Mục trước | Section | Mục trước
    remove-row | Remove the row | Bỏ dòng | Remove row | Bỏ dòng
    restore-row | Bring back the removed | Lấy lại phần đã bỏ | Bring back | Lấy lại
    row-up | Move the row up | Chuyển dòng lên | Row up | Dòng lên
    row-down | Move the row down | Chuyển dòng xuống | Row down | Dòng xuống
    next-field | Next field | Trường kế tiếp | Next | Kế tiếp
    cancel | Cancel | Hủy | = | =
    confirm | Confirm | Xác nhận | = | =
    next-pane | Next pane | Khung kế tiếp | = | Khung kế
    previous-pane | Previous pane | Khung trước | Prev pane | =
    quit | Quit | Thoát | = | =
    up | Up | Lên | = | =
    down | Down | Xuống | = | =
    left | Left | Sang trái | = | =
    right | Right | Sang phải | = | =
    page-up | Page up | Lên một trang | = | Trang trước
    page-down | Page down | Xuống một trang | = | Trang sau
    first | First | Đầu danh sách | = | Đầu
    last | Last | Cuối danh sách | = | Cuối
    go-meeting | Go to Meeting | Sang Họp | Meeting | Họp
    go-decisions | Go to Decisions | Sang Quyết định | Decisions | Quyết định
    go-ownership | Go to Ownership | Sang Trách nhiệm | Ownership | Trách nhiệm
    go-backlog | Go to Backlog | Sang Use case | Backlog | Use case
    go-pilots | Go to Pilots | Sang Thí điểm | Pilots | Thí điểm
    go-scorecard | Go to Scorecard | Sang Thước đo | Scorecard | Thước đo
    """
}
