package dk.klynge.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the profile of today calls its areas.
@Component
public class AreaNames {

  private final Profiles profiles;
  private final Clock clock;

  AreaNames(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /// The names by code, in the profile's order.
  public Map<String, String> in(Locale language) {
    var names = new LinkedHashMap<String, String>();
    profiles
        .on(LocalDate.now(clock), language)
        .areas()
        .forEach(area -> names.put(area.code(), area.name()));
    return names;
  }
}
