extension FindingTexts {
  static let useCases = """
    8-gate
    The strategy gate misses {fields}
    Cổng chiến lược còn thiếu {fields}
    Fill them in before it is framed
    Điền trước khi định hình
    8-ready
    Not ready: {side} owes {fields}
    Chưa sẵn sàng: bên {side} còn nợ {fields}
    Sit together and fill both halves
    Ngồi lại điền cả hai phần
    8-read-back
    {side} has not read back the other half, or it changed since
    Bên {side} chưa diễn giải lại, hoặc nội dung đã đổi
    Let {side} retell it: “steerco read-back”
    Để bên {side} kể lại: “steerco read-back”
    12
    Scaled without a closed pilot whose verdict is scale
    Đã nhân rộng mà chưa có thí điểm kết luận nhân rộng
    Link the pilot, or take it back to piloting
    Liên kết thí điểm, hoặc đưa về đang thí điểm
    13
    Adopted without {field}
    Đang dùng nhưng thiếu {field}
    Raise the decision, or name the use case and its process change
    Nêu quyết định, hoặc ghi use case và thay đổi quy trình
    """

  static let pilots = """
    9
    Running without {field}
    Đang chạy nhưng thiếu {field}
    Fill it in, or stop until it is known
    Điền vào, hoặc dừng đến khi biết
    9-decision
    Running, but {id} is not decided
    Đang chạy nhưng {id} chưa quyết
    Decide {id}, or take the pilot back to planned
    Quyết {id}, hoặc đưa thí điểm về kế hoạch
    9-baseline
    Baseline and target are the same
    Mức nền và chỉ tiêu bằng nhau
    Measure the baseline, then set a target
    Đo mức nền rồi đặt chỉ tiêu
    9-end
    The end is not after the start
    Ngày kết thúc không sau ngày bắt đầu
    Correct one of the two days
    Sửa một trong hai ngày
    9-kill
    Running without a kill rule
    Đang chạy mà không có quy tắc dừng
    Write when to stop at once
    Ghi khi nào phải dừng ngay
    9-team
    The team breaks the rule: {why}
    Đội sai cơ cấu: {why}
    At most ten, one of each side, one translator
    Tối đa mười người, mỗi bên một người, một thông dịch viên
    9-needs
    {id} is needed and not agreed
    Cần {id} nhưng chưa thống nhất
    Settle {id} on the ownership screen
    Giải quyết {id} ở màn hình trách nhiệm
    9-protect
    Personal data, but the needed rows do not protect it {covers}
    Có dữ liệu cá nhân nhưng chưa có dòng bảo vệ {covers}
    Add an agreed “protect” row to “needs”
    Thêm dòng bảo vệ đã thống nhất vào “cần các dòng trách nhiệm”
    10
    The end moved to {day} without a new decision
    Kéo dài đến {day} mà không có quyết định mới
    Raise a decision, or put the old end back
    Nêu quyết định mới, hoặc trả lại ngày cũ
    11
    Closed without {field}
    Đã đóng nhưng thiếu {field}
    Write it down for the next team
    Ghi lại cho đội sau
    15
    A reading of {day} was changed or removed
    Số đo ngày {day} bị sửa hoặc bỏ
    Put it back; add a corrected reading beside it
    Trả lại như cũ; thêm số đo đúng bên cạnh
    """

  static let ownership = """
    14
    No quorum: {missing} missing, and yet {verb} is on the agenda
    Thiếu thành phần: vắng {missing} mà vẫn có mục {verb}
    Inform only, or wait for {missing}
    Chỉ thông báo, hoặc chờ {missing}
    17-customer-data
    Customer data, but the A is not on marketing's side
    Dữ liệu khách hàng nhưng A không thuộc bên marketing
    Move the A to marketing's side
    Chuyển A sang bên marketing
    17-procurement
    Procurement is {field}; its place is to be consulted
    Thu mua là {field}; chỉ nên được tham vấn
    Name somebody else, and consult procurement
    Chọn người khác, và tham vấn thu mua
    17-deliver
    A deliver row without sales or service
    Dòng đưa tới khách hàng mà thiếu bán hàng hoặc CSKH
    Give sales or service a letter
    Đặt chữ cho bán hàng hoặc CSKH
    18
    A partner without {field}
    Đối tác chưa có {field}
    Agree it and write down the day
    Thỏa thuận và ghi ngày
    crowded
    {count} roles are consulted
    Có {count} vai trò được tham vấn
    Keep the three whose advice changes the result
    Giữ ba vai trò có ý kiến làm thay đổi kết quả
    one-sided
    One side holds all A and R
    Chỉ một bên nắm A và R
    Give the other side an R where it does the work
    Đặt R cho bên kia ở phần họ làm
    silent
    Nobody is consulted or informed
    Không tham vấn, không báo ai
    Name whom it touches
    Ghi bên bị ảnh hưởng
    unowned
    Nobody is accountable
    Chưa có người giải trình
    Give exactly one role the A
    Đặt A cho đúng một vai trò
    contested
    {roles} both hold the A
    {roles} cùng giữ A
    Raise a decision from this row
    Nêu vấn đề cần quyết từ dòng này
    unstaffed
    Nobody is responsible for doing it
    Chưa có người thực hiện
    Give at least one role an R
    Đặt R cho ít nhất một vai trò
    drifted
    The letters differ from what was agreed
    Phân công đã lệch so với bản thống nhất
    Agree again, or put the letters back
    Thống nhất lại, hoặc trả chữ như cũ
    overloaded
    {role} holds {percent} of all A
    {role} giữ {percent} số A
    Hand some to somebody who does the work
    Giao bớt cho người làm việc đó
    """
}
