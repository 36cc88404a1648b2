// How each computed value is worked out: `key | English | Tiếng Việt`, of one kind as `kind/key`, of
// the whole store as `store/key`. `{key}` stands for an input: its name, or its value in the line
// below. `[key]` is a limit: always its value in force.

extension Formulas {
  static let decision = """
    age | {decided} (else {today}) − {raised} | {decided} (chưa quyết thì {today}) − {raised}
    overdue | proposed, and today is after the last of “decide by” | đang đề xuất và hôm nay đã qua hạn quyết cuối cùng
    deferrals | number of days in “decide by” − 1 | số ngày trong “hạn quyết” − 1
    on-time | {decided} ≤ {first-deadline} | {decided} ≤ {first-deadline}
    review-due | decided, and the day of review has come | đã quyết và đã tới ngày xem lại
    untold | decided more than [untold-days] ago, and nobody was told | đã quyết quá [untold-days] mà chưa thông báo cho ai
    waits-on | draft: the driver; proposed: approver and all who must agree without a valid signature; decided: the driver while untold, the approver when a review is due | nháp: đầu mối; đề xuất: người phê duyệt và những người phải thống nhất chưa có chữ ký hợp lệ; đã quyết: đầu mối khi chưa báo, người phê duyệt khi tới hạn xem lại
    waits-since | the last signature, else the day raised; decided and untold: the day decided; else the day of review | chữ ký cuối, không có thì ngày nêu; đã quyết mà chưa báo: ngày quyết; còn lại: ngày xem lại
    latency | {decided} − {raised}, if decided in the last [latency-days] | {decided} − {raised}, nếu mới quyết trong [latency-days] qua
    """

  static let ownership = """
    state | the first that holds: no A → unowned; two or more A → contested; no R → unstaffed; both sides dated and cells changed since → drifted; both dated → agreed; else proposed | điều đúng đầu tiên: không có A → vô chủ; từ hai A → tranh chấp; không có R → thiếu người; hai bên đã ký ngày mà ô đã đổi → bị lệch; hai bên đã ký ngày → thống nhất; còn lại → đề xuất
    warnings | crowded: more than [consulted] C; one-sided: all A and R on one of the two sides; silent: no C and no I | quá đông: hơn [consulted] C; một phía: mọi A và R ở một bên; không báo ai: không có C và I
    """

  static let useCase = """
    gate | objective, customer problem, customer benefit, metric of level customer or product, baseline and target are all filled in | đã có đủ mục tiêu, vấn đề của khách hàng, lợi ích cho khách hàng, chỉ số cấp khách hàng hoặc sản phẩm, mức nền và chỉ tiêu
    gate-misses | those of the six fields of the strategy gate that are missing; a metric must be of level customer or product | những trường còn thiếu trong sáu trường của cổng chiến lược; chỉ số phải ở cấp khách hàng hoặc sản phẩm
    shiny | a tool is named, and the strategy gate is not passed | đã nêu công cụ mà chưa qua cổng chiến lược
    readiness | min({business-half}, {it-half}) ÷ 5 | min({business-half}, {it-half}) ÷ 5
    business-half | how many of five are filled in: brief of at most [brief-lines] lines; customer problem; segment and touchpoints; metric, baseline and target; benefit a month | bao nhiêu trong năm mục đã đủ: brief không quá [brief-lines] dòng; vấn đề của khách hàng; phân khúc và điểm chạm; chỉ số, mức nền và chỉ tiêu; lợi ích mỗi tháng
    it-half | how many of five are filled in: every source has an owner and is granted; integrations; at least one acceptance test; privacy; effort and trade-off | bao nhiêu trong năm mục đã đủ: mọi nguồn có chủ và đã cấp; tích hợp; ít nhất một tiêu chí nghiệm thu; dữ liệu cá nhân; công sức và đánh đổi
    owes | the side whose half is filled in less; equal and below 5: both | bên có phần đủ ít hơn; bằng nhau và dưới 5: cả hai
    ready | readiness is 100%, both read-backs cover what stands there now, and a translator is named | độ sẵn sàng 100%, hai bên đã diễn giải lại đúng nội dung hiện tại, và đã có thông dịch viên
    rice | {reach} × {impact} × {confidence} ÷ max({effort}, {least-effort}) | {reach} × {impact} × {confidence} ÷ max({effort}, {least-effort})
    wsjf | ({bv} + {tc} + {rr}) ÷ {size} | ({bv} + {tc} + {rr}) ÷ {size}
    roi | ({horizon} × {benefit-month} − {total-cost}) ÷ {total-cost} | ({horizon} × {benefit-month} − {total-cost}) ÷ {total-cost}
    payback | {cost-once} ÷ ({benefit-month} − {run-month}) | {cost-once} ÷ ({benefit-month} − {run-month})
    customer-metric | idea, framed, ready or piloting: whether the metric is of level customer | ý tưởng, đã đóng khung, sẵn sàng hoặc đang thí điểm: chỉ số có phải cấp khách hàng không
    overlap | other use cases that are idea, framed, ready or piloting, with the same segment and a touchpoint in common, at most three | các use case khác đang ở ý tưởng, đóng khung, sẵn sàng hoặc thí điểm, cùng phân khúc và chung một điểm chạm, nhiều nhất ba
    """

  static let pilot = """
    timebox | ({today} − {start}) ÷ ({end} − {start}) | ({today} − {start}) ÷ ({end} − {start})
    progress | ({latest} − {baseline}) ÷ ({target} − {baseline}) | ({latest} − {baseline}) ÷ ({target} − {baseline})
    pace | {progress} ÷ {timebox} | {progress} ÷ {timebox}
    burn | {spent} ÷ {budget} | {spent} ÷ {budget}
    verdict-due | running, and the time box has passed or a kill rule holds | đang chạy, và đã hết khung thời gian hoặc chạm một quy tắc dừng
    rag | the worst rule that holds. Red: a kill rule; time used above 100% without a verdict; budget used above [burn-red]; from [timebox-red] of the time, pace below [pace-red]. Amber: from [timebox-amber] of the time, pace below [pace-amber]; a needed row not agreed; budget used more than [burn-ahead] ahead of time; no reading for [reading-days]; a guardrail; last check-in at most [check-in]; team rule broken (at most [team-size] people). An override may only worsen it, and needs a note | quy tắc xấu nhất đang đúng. Đỏ: chạm quy tắc dừng; quá 100% thời gian mà chưa kết luận; mức chi trên [burn-red]; từ [timebox-red] thời gian, nhịp dưới [pace-red]. Vàng: từ [timebox-amber] thời gian, nhịp dưới [pace-amber]; dòng cần có chưa thống nhất; chi vượt thời gian hơn [burn-ahead]; [reading-days] không có số đo; vượt giới hạn an toàn; chấm điểm cuối không quá [check-in]; đội sai cơ cấu (tối đa [team-size] người). Ghi đè chỉ được làm xấu hơn và phải có ghi chú
    rag-reason | the first rule that gives the worst colour | quy tắc đầu tiên cho màu xấu nhất
    balance | min(full-time equivalents of marketing, of IT) ÷ max of the two | min(số người quy đổi của marketing, của IT) ÷ max của hai bên
    team-mix | persons by the side of their role: M marketing, I IT, D data, S sales | số người theo bên của vai trò: M marketing, I IT, D dữ liệu, S bán hàng
    """

  static let other = """
    score | {weighted-sum} ÷ {weight-sum} | {weighted-sum} ÷ {weight-sum}
    utilisation | min({seats-used} ÷ {seats}, {features-used} ÷ {features}) | min({seats-used} ÷ {seats}, {features-used} ÷ {features})
    idle | {year-cost} × (1 − {utilisation}) | {year-cost} × (1 − {utilisation})
    flags | no-go: security or interoperability below [no-go]; shelfware: utilisation below [shelfware]; shadow: adopted without a decision; shiny: a candidate that no use case with its gate names; ending: contract or exclusivity ends within [ending-days] | không đạt: bảo mật hoặc khả năng tương tác dưới [no-go]; bỏ xó: mức sử dụng dưới [shelfware]; IT ngầm: đang dùng mà không có quyết định; sáng bóng: đang xét mà không use case nào đã qua cổng cần đến; sắp hết: hợp đồng hoặc độc quyền hết trong [ending-days]
    quorum | the chair and at least one of each side are present | có mặt chủ tọa và ít nhất một người mỗi bên
    clv | {margin-year} × {retention} ÷ (1 + {discount} − {retention}) | {margin-year} × {retention} ÷ (1 + {discount} − {retention})
    equity | {customers} × {clv} ÷ {unit-factor} | {customers} × {clv} ÷ {unit-factor}
    cac-payback | {cac} ÷ ({margin-year} ÷ 12) | {cac} ÷ ({margin-year} ÷ 12)
    """

  static let store = """
    store/latency | median age in days of the decisions decided in the last [latency-days] | trung vị số ngày từ khi nêu đến khi quyết của các quyết định trong [latency-days] qua
    store/clarity | rows with just one A and at least one R ÷ rows | số dòng có đúng một A và ít nhất một R ÷ số dòng
    store/role-load | for every role: rows in which it has the A ÷ rows; the highest counts | với mỗi vai trò: số dòng giữ A ÷ số dòng; lấy mức cao nhất
    store/customer-metric-share | active use cases (idea, framed, ready, piloting) with a metric of level customer ÷ active use cases | use case đang mở (ý tưởng, định hình, sẵn sàng, thí điểm) có chỉ số cấp khách hàng ÷ use case đang mở
    store/active-budget | Σ spent ÷ Σ budget of the running pilots with a budget | Σ đã chi ÷ Σ ngân sách của các thí điểm đang chạy có ngân sách
    store/money-in-out | Σ actual benefit of pilots ÷ (Σ spent + Σ of what was scaled: cost once + cost a month × months since the verdict) | Σ lợi ích thực tế của thí điểm ÷ (Σ đã chi + Σ của phần đã nhân rộng: chi phí một lần + chi phí mỗi tháng × số tháng từ khi kết luận)
    store/promise-versus-proof | Σ actual benefit ÷ Σ (benefit a month × months since the verdict), over what was scaled | Σ lợi ích thực tế ÷ Σ (lợi ích mỗi tháng × số tháng từ khi kết luận), trên phần đã nhân rộng
    store/customer-equity | Σ customers × lifetime value of the segments | Σ số khách × giá trị vòng đời của các phân khúc
    store/equity-share | {customer-equity} ÷ {market-equity} | {customer-equity} ÷ {market-equity}
    store/overdue-actions | open action items whose day has passed | việc chưa xong đã qua hạn
    store/stuck-actions | action items still open after [stuck-meetings] meetings since they were given | việc vẫn chưa xong sau [stuck-meetings] kỳ họp kể từ khi giao
    """
}
