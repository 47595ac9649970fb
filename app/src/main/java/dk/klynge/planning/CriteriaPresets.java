package dk.klynge.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The criteria sets that come with the program, by name; each is a file in `criteria/`.
public final class CriteriaPresets {

  /// In the order in which they are offered.
  public static final List<String> NAMES =
      List.of("municipal", "mdi", "boerneringen", "sbbu-3", "copenhagen-2023");

  private CriteriaPresets() {}

  /// The criteria of this name, or nothing when no preset has it.
  public static Optional<CriteriaSet> find(String name) {
    return text(name).map(CriteriaPresets::understood);
  }

  /// The text of the preset as it lies in the program.
  public static Optional<String> text(String name) {
    if (!NAMES.contains(name)) return Optional.empty();
    try (var file = CriteriaPresets.class.getResourceAsStream("/criteria/" + name + ".yaml")) {
      if (file == null) throw new IllegalStateException("The preset " + name + " is missing");
      return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CriteriaSet understood(String text) {
    return switch (CriteriaText.read(text)) {
      case CriteriaReading.Understood understood -> understood.criteria();
      case CriteriaReading.Rejected rejected ->
          throw new IllegalStateException(rejected.toString());
    };
  }
}
