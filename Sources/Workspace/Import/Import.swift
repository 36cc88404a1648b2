/// Plans what input of other programs becomes in a store, out of that input and the store as it
/// stands. Nothing here reads a clock or writes a file.
package enum Import {}
