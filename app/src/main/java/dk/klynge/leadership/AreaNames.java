package dk.klynge.leadership;

import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the areas are called in the profile of the day, and what they ask.
@Component
public class AreaNames {

  private final Profiles profiles;
  private final Texts texts;
  private final Clock clock;

  AreaNames(Profiles profiles, Texts texts, Clock clock) {
    this.profiles = profiles;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param asks empty where the profile does not say
  public record Named(String name, String asks) {}

  /// By code, in the profile's order and in the language of the reader.
  public Map<String, Named> all() {
    var all = new LinkedHashMap<String, Named>();
    for (var area : profiles.on(LocalDate.now(clock), texts.language()).areas())
      all.put(area.code(), new Named(area.name(), area.asks()));
    return all;
  }

  /// The names alone, by code, in the profile's order.
  public Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    all().forEach((code, named) -> names.put(code, named.name()));
    return names;
  }

  /// The names of all areas there have been, those of the day first: for what was written before
  /// the profile was changed.
  public Map<String, String> ever() {
    var names = new LinkedHashMap<>(names());
    for (var area : profiles.ever(texts.language())) names.putIfAbsent(area.code(), area.name());
    return names;
  }

  /// By code as one version of the profile has them, in its order.
  public Map<String, Named> of(int version) {
    var all = new LinkedHashMap<String, Named>();
    for (var area : profiles.version(version, texts.language()).areas())
      all.put(area.code(), new Named(area.name(), area.asks()));
    return all;
  }

  /// Several in one line; an area that the profile of the day does not have is called by its code.
  ///
  /// @param names as [#names] gives them, read once for a page
  public static String joined(List<String> codes, Map<String, String> names) {
    return codes.stream()
        .map(one -> names.getOrDefault(one, one))
        .collect(Collectors.joining(", "));
  }
}
