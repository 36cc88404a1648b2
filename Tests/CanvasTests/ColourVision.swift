import Canvas
import Glibc

/// How somebody sees who lacks one sort of cones: the matrices of Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0, on
/// linear RGB.
enum ColourVision: CaseIterable {
  case trichromat, protanope, deuteranope, tritanope

  private var matrix: [[Double]] {
    switch self {
    case .trichromat: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanope:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranope:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanope:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours are seen: the Euclidean distance in CIELAB (CIE 1976, D65). About 2.3
  /// can just be told apart.
  func distance(_ one: RGB, _ other: RGB) -> Double {
    let parts = zip(lab(one), lab(other))
    return parts.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func lab(_ colour: RGB) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map(linear)
    let seen = matrix.map { row in min(1, max(0, sum(row, light))) }
    let toXYZ = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let f = zip(toXYZ, white).map { row, white in curve(sum(row, seen) / white) }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private func sum(_ row: [Double], _ values: [Double]) -> Double {
    zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func linear(_ part: UInt8) -> Double {
    let part = Double(part) / 255
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  private func curve(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }
}
