extension FindingTexts {
  static let records = """
    readable
    The file cannot be read: {why}
    Không đọc được tệp: {why}
    Open it with e and mend the line
    Nhấn e để mở và sửa dòng đó
    unique-id
    {id} is also the id of {path}
    {id} cũng là mã của {path}
    Run “steerco check --fix”: it renumbers the later one
    Chạy “steerco check --fix” để đánh số lại bản sau
    id-form
    “{value}” has not the form of an id of this kind
    “{value}” không đúng dạng mã của loại này
    Write the id that the file name begins with
    Ghi mã ở đầu tên tệp
    file-name
    The file name promises {value}
    Tên tệp ghi {value}
    Correct the id, or rename the file
    Sửa mã, hoặc đổi tên tệp
    required
    {field} is missing
    Còn thiếu {field}
    Fill it in
    Điền vào
    allowed-value
    {field}: “{value}” does not fit
    {field}: “{value}” không hợp
    Write {expected}
    Ghi {expected}
    reference
    {field} names {id}, which does not exist
    {field} ghi {id} nhưng không có bản ghi này
    Correct the id, or remove it from {field}
    Sửa mã, hoặc bỏ khỏi {field}
    person
    {field} names {id}, which is neither in people/ nor a configured role
    {field} ghi {id} nhưng không có trong people/ và không phải vai trò đã khai báo
    Add the person, or the role in steerco.yaml
    Thêm thành viên, hoặc khai báo vai trò trong steerco.yaml
    conflict
    {field}: two people changed it at the same time
    {field}: hai người sửa cùng lúc
    Choose the right value with “steerco resolve”
    Chọn giá trị đúng bằng “steerco resolve”
    """

  static let decisions = """
    3-cycle
    {id} supersedes itself through {other}
    {id} thay thế chính nó qua {other}
    Remove one of the “supersedes”
    Bỏ một “thay thế cho”
    3-target
    {other} is superseded by {id} but still says {state}
    {other} đã bị {id} thay thế nhưng vẫn ghi {state}
    Move {other} to superseded
    Chuyển {other} sang đã bị thay thế
    3-frozen
    {field} changed after it was decided
    {field} bị sửa sau khi đã quyết
    Undo, and raise a new decision that supersedes this one
    Hoàn tác, rồi nêu quyết định mới thay thế
    4
    Proposed without {field}
    Đã đề xuất nhưng thiếu {field}
    Fill it in, or take it back to draft
    Điền vào, hoặc đưa về nháp
    4-options
    Proposed with fewer than two options
    Đã đề xuất nhưng chưa đủ hai phương án
    Add an option: doing nothing is one too
    Thêm phương án: không làm gì cũng là một phương án
    4-trade-off
    Option {option} does not say its trade-off and what it gives up
    Phương án {option} chưa ghi đánh đổi và điều phải từ bỏ
    Let IT write the trade-off in one line
    Để IT ghi đánh đổi trong một dòng
    6-agree
    A one-way door and nobody has to agree
    Việc khó đảo ngược mà không ai phải đồng ý
    Name at least one in “must agree”
    Ghi ít nhất một bên phải đồng ý
    6-review
    A one-way door without a review day
    Việc khó đảo ngược mà chưa có ngày xem lại
    Set a review day, e.g. in six months
    Đặt ngày xem lại, ví dụ sau sáu tháng
    7
    In {area} approver and “must agree” leave out {side}
    Lĩnh vực {area}: phê duyệt và bên phải đồng ý chưa có {side}
    Add somebody of {side} to “must agree”
    Thêm người bên {side} vào bên phải đồng ý
    16-finance
    Option {option} costs more than {limit}, and finance need not agree
    Phương án {option} tốn hơn {limit} mà tài chính không phải đồng ý
    Add finance to “must agree”
    Thêm tài chính vào bên phải đồng ý
    16-legal
    Personal data is touched, and legal need not agree
    Có dữ liệu cá nhân mà pháp chế không phải đồng ý
    Add legal to “must agree”
    Thêm pháp chế vào bên phải đồng ý
    """

  static let decisionSignatures = """
    5
    Decided without {field}
    Đã quyết nhưng thiếu {field}
    Fill it in while everybody remembers
    Điền ngay khi mọi người còn nhớ
    5-sign
    Decided, but {person} has not signed
    Đã quyết nhưng {person} chưa ký
    Ask {person} to sign
    Đề nghị {person} ký
    5-void
    The signature of {person} is void: the text changed
    Chữ ký của {person} hết hiệu lực: nội dung đã đổi
    Ask {person} to read and sign again
    Đề nghị {person} đọc và ký lại
    5-recorded
    Recorded before it was decided
    Ngày ghi sổ sớm hơn ngày quyết định
    Correct one of the two days
    Sửa một trong hai ngày
    """
}
