package dk.klynge.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What waits for the person who is signed in, as one module knows it. The start page shows what
/// all sources say.
public interface TaskSource {

  List<Task> tasks();

  /// @param key message key of the title
  /// @param arguments what the title names, ready to show
  /// @param url where the work is done
  /// @param due the last day, where there is one
  record Task(String key, List<String> arguments, String url, Optional<LocalDate> due) {

    public static Task of(String key, String url, String... arguments) {
      return new Task(key, List.of(arguments), url, Optional.empty());
    }

    public Task by(LocalDate day) {
      return new Task(key, arguments, url, Optional.of(day));
    }
  }
}
