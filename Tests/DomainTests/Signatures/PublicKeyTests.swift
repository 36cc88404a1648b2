import Domain
import Testing

@Suite struct PublicKeyTests {
  private static let blob = "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"

  @Test func `a key is its sort and its bytes; the comment means nothing`() {
    let key = PublicKey(text: "ssh-ed25519 \(Self.blob) linh@máy tính")
    #expect(key?.text == "ssh-ed25519 \(Self.blob)")
    #expect(key == PublicKey(text: "ssh-ed25519 \(Self.blob)"))
  }

  @Test(arguments: [
    "", "ssh-ed25519", blob, "ssh-rsa \(blob)", "ssh-ed25519 \(blob.dropLast(4))",
    "ssh-ed25519 \(blob)AAAA", "ssh-ed25519 \(blob.dropLast(1))=", "ssh-ed25519 \(blob)\nssh-rsa",
    "ssh-ed25519 \(blob.replacing("A", with: "-"))", "cert-authority ssh-ed25519 \(blob)",
    "ssh-dss AAAA", "ssh-ed25519 ====", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5",
  ])
  func `what is no whole key of a known sort is refused`(text: String) {
    #expect(PublicKey(text: text) == nil)
  }
}
