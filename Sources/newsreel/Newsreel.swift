import CSample

@main
struct Newsreel {
  static func main() {
    print("newsreel", newsreel_sample_size)
  }
}
