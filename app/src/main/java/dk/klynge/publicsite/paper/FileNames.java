package dk.klynge.publicsite.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ContentDisposition;

/// Names that every system can unpack and people can read.
public final class FileNames {

  private final Set<String> taken = new HashSet<>();

  public static String of(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("\\.+$", "");
  }

  /// The header by which a browser shows a file and keeps it under this name.
  public static String inline(String name) {
    return ContentDisposition.inline().filename(name, UTF_8).build().toString();
  }

  /// The same name, or with a number where another file has it; great and small letters are the
  /// same to some systems.
  public String once(String path) {
    var free = path;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++)
      free = path.replaceFirst("(?=\\.pdf$)", " " + number);
    return free;
  }
}
