import TestSupport
import Testing

/// What commands say in Vietnamese.
@Suite struct LanguageCommandTests {
  private func run(_ arguments: String..., store: String? = nil) -> CommandRun {
    CommandRun(arguments + ["--language", "vi"], store: store)
  }

  @Test func `what is wrong before the store is open is told in Vietnamese, too`() {
    #expect(run("retore").err.hasPrefix("steerco: Không có lệnh “retore”."))
    #expect(run("list", "decision", "--limit=-1", store: "/x").err.contains("cần số từ 0 trở lên"))
    #expect(run("comment", "d1", " ", store: "/x").err == "steerco: Nhận xét còn trống.\n")
    #expect(run("resolve", "d1", "status", store: "/x").err.contains("Ghi một trong hai"))
  }

  @Test func `states, fields and handles have their labels in sentences`() throws {
    let file = "---\nid: D-0001\ntitle: x\nstatus: proposed\napprover: cio\nagree: [cmo]\n---\n"
    let store = try TemporaryStore(["decisions/D-0001-x.md": file])
    let back = run("move", "d1", "draft", store: store.path)
    #expect(
      back.err
        == "steerco: D-0001 không chuyển từ Đề xuất sang Nháp được. Từ đây: Đã quyết hoặc Đã rút.\n"
    )
    let decided = run("move", "d1", "decided", store: store.path)
    #expect(decided.err.contains("Thiếu căn cứ, mà “Đã quyết” cần có."))
    #expect(decided.err.contains("Đã ký: CIO chưa ký. Đề nghị CIO ký."))
    #expect(decided.err.contains("→ steerco sign D-0001 --as cio"))
  }

  @Test func `a conflict is told with labels, down to the cell`() throws {
    let file = """
      ---
      id: O-0001
      activity: x
      cells: {CMO: A}
      conflicts:
        - field: cells.CMO
          base: A
          values: [{value: C, by: cmo, on: 2026-03-01}, {value: R, by: cio, on: 2026-03-02}]
      ---

      """
    let store = try TemporaryStore(["ownership/O-0001-x.md": file])
    let said = run("conflicts", store: store.path).out + run("check", store: store.path).out
    #expect(said.contains("Phân công CMO được ghi"), "\(said)")
    let chosen = run("resolve", "o1", "cells.CMO", "1", store: store.path)
    #expect(
      chosen.err.contains("Đã chọn: O-0001 phân công CMO: Người được tham vấn."), "\(chosen.err)")
  }
}
