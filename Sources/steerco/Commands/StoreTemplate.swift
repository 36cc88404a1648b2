import Localization

/// What `init` writes.
enum StoreTemplate {
  /// Git must neither change line ends of records nor merge them line by line.
  static let attributes = "*.md -text merge=binary\n"

  static func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    }
  }

  private static let english = """
    # The configuration of this store. Lines that begin with # explain; they stay when steerco saves.
    company: ""
    language: en

    # Money in records is in this unit; margin-year, cac and clv are in the currency itself.
    currency: VND
    unit: million VND
    unit-factor: 1000000

    # The roles of the ownership matrix, in this order. The side is one of marketing, sales, service,
    # product, pr, it, data, finance, legal, hr, ceo, procurement, partner, other.
    roles:
      - {key: CMO, name: Chief marketing officer, side: marketing}
      - {key: CIO, name: Chief information officer, side: it}

    # How use cases are scored: rice or wsjf.
    scoring: rice

    # Limits. Remove the # to put another number in place of the default.
    # thresholds:
    #   untold-days: 3      # decided or closed, and nobody was told
    #   agenda-days: 14     # what falls due so soon is on the agenda
    #   reading-days: 14    # a running pilot without a reading

    # Skills that at least half of a side should have.
    # skills-wanted: {marketing: [analysis, journey], it: [brand, integration]}

    """

  private static let vietnamese = """
    # Cấu hình của kho này. Dòng bắt đầu bằng # là lời giải thích; steerco giữ nguyên khi lưu.
    company: ""
    language: vi

    # Tiền trong bản ghi tính theo đơn vị này; margin-year, cac và clv tính bằng chính tiền tệ.
    currency: VND
    unit: million VND
    unit-factor: 1000000

    # Các vai trò của ma trận trách nhiệm, theo thứ tự này. Bên là một trong marketing, sales, service,
    # product, pr, it, data, finance, legal, hr, ceo, procurement, partner, other.
    roles:
      - {key: CMO, name: Giám đốc Marketing, side: marketing}
      - {key: CIO, name: Giám đốc CNTT, side: it}

    # Cách chấm điểm use case: rice hoặc wsjf.
    scoring: rice

    # Các ngưỡng. Bỏ dấu # để thay số mặc định.
    # thresholds:
    #   untold-days: 3      # đã quyết hoặc đã đóng mà chưa báo ai
    #   agenda-days: 14     # sắp đến hạn thì vào chương trình họp
    #   reading-days: 14    # thí điểm đang chạy mà không có số đo

    # Kỹ năng mà ít nhất một nửa số người của mỗi bên cần có.
    # skills-wanted: {marketing: [analysis, journey], it: [brand, integration]}

    """
}
