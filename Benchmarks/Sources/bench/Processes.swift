import Foundation

/// Times whole processes from their start to their end.
enum Processes {
  /// The times of a command run so often without output, and the most memory it took in
  /// megabytes; nil where it cannot be run.
  static func time(_ command: [String], rounds: Int) -> (times: Timings, memory: Int)? {
    var timings = Timings()
    var highest = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    for _ in 0..<rounds {
      var arguments = command.map { strdup($0) } + [nil]
      defer { for argument in arguments { free(argument) } }
      var child: pid_t = 0
      var status: Int32 = 0
      var usage = rusage()
      let begin = ContinuousClock.now
      guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
        return nil
      }
      wait4(child, &status, 0, &usage)
      let time = begin.duration(to: .now).components
      guard status == 0 else { return nil }
      highest = max(highest, usage.ru_maxrss / 1024)
      timings.add(
        milliseconds: Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15,
        processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime))
    }
    return (timings, highest)
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3
  }
}
