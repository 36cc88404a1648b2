@main struct Steerco { static func main() {} }
