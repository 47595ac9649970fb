package dk.klynge.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The profiles that come with Klynge, and those people write themselves.
public final class ImportProfiles {

  static final String OWN = "klynge";

  private static final List<String> NAMES =
      List.of(
          OWN,
          "stil",
          "copenhagen-map",
          "copenhagen-2023",
          "copenhagen-addresses-2022",
          "denmark-2026",
          "denmark-schools-2026",
          "berlin-2017",
          "texas-2022",
          "plain");

  private static final Map<String, ImportProfile> SHIPPED = load();

  private ImportProfiles() {}

  /// By name, in the order people should see them.
  public static Map<String, ImportProfile> shipped() {
    return SHIPPED;
  }

  /// A profile of somebody's own.
  ///
  /// @throws ProfileFault where the file is not a profile; its message names the entry
  public static ImportProfile read(Path file) throws IOException {
    var name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    return parse(name, Files.readString(file));
  }

  /// A profile from its text.
  ///
  /// @throws ProfileFault where the text is not a profile
  public static ImportProfile parse(String name, String yaml) {
    return ProfileYaml.read(name, yaml);
  }

  /// The profile with most columns of its own that a file with these columns fits; empty if none
  /// does.
  public static Optional<ImportProfile> recognise(Collection<String> columns) {
    var present = new HashSet<>(columns);
    return SHIPPED.values().stream()
        .filter(profile -> present.containsAll(profile.signature()))
        .max(Comparator.comparingInt(profile -> profile.signature().size()));
  }

  private static Map<String, ImportProfile> load() {
    var profiles = new LinkedHashMap<String, ImportProfile>();
    for (var name : NAMES) profiles.put(name, ProfileYaml.read(name, resource(name)));
    return Collections.unmodifiableMap(profiles);
  }

  private static String resource(String name) {
    try (var in = ImportProfiles.class.getResourceAsStream("/import-profiles/" + name + ".yaml")) {
      if (in == null) throw new IllegalStateException("No import profile " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
