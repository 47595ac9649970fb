package dk.klynge.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the profile of today calls its areas.
@Component
public class AreaNames {

  private static final List<String> CODES =
      List.of(
          "knowledge",
          "problem-solving",
          "trust",
          "goals",
          "resources",
          "quality",
          "learning",
          "community",
          "collaboration");

  private final ObjectProvider<Profiles> profiles;
  private final Clock clock;

  AreaNames(ObjectProvider<Profiles> profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /// The names by code, in the profile's order.
  public Map<String, String> in(Locale language) {
    var names = new LinkedHashMap<String, String>();
    CODES.forEach(code -> names.put(code, code));
    profiles.ifAvailable(known ->
        known
            .on(LocalDate.now(clock), language)
            .areas()
            .forEach(area -> names.put(area.code(), area.name())));
    return names;
  }
}
