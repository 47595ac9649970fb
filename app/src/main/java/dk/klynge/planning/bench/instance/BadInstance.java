package dk.klynge.planning.bench.instance;

import dk.klynge.documents.Sentences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that cannot be read as an instance, or a word on the command line that means none.
public final class BadInstance extends Exception {

  private final Optional<Path> file;
  private final long line;
  private final String key;
  private final List<Object> details;

  private BadInstance(Optional<Path> file, long line, String key, Object... details) {
    super(file.map(path -> path + ":" + line + " ").orElse("") + key + List.of(details));
    this.file = file;
    this.line = line;
    this.key = key;
    this.details = List.of(details);
  }

  /// @param line from 1; 0 where the file as a whole is meant
  public static BadInstance at(Path file, long line, String key, Object... details) {
    return new BadInstance(Optional.of(file), line, key, details);
  }

  public static BadInstance of(String key, Object... details) {
    return new BadInstance(Optional.empty(), 0, key, details);
  }

  public String sentence(Sentences words) {
    var sentence = words.say("planning.bench.bad." + key, details.toArray());
    if (file.isEmpty()) return sentence;
    var where = line == 0 ? "planning.bench.at.file" : "planning.bench.at.line";
    return words.say(where, file.get().toString(), Long.toString(line), sentence);
  }
}
