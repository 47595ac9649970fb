package dk.klynge.leadership;

import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the areas are called in the profile of the day, and what they ask.
@Component
public class AreaNames {

  private final ObjectProvider<Profiles> profiles;
  private final Texts texts;
  private final Clock clock;

  AreaNames(ObjectProvider<Profiles> profiles, Texts texts, Clock clock) {
    this.profiles = profiles;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param asks empty where the profile does not say
  public record Named(String name, String asks) {}

  public Map<String, Named> all() {
    return profiles.stream()
        .flatMap(all -> all.on(LocalDate.now(clock), texts.language()).areas().stream())
        .collect(Collectors.toMap(Profiles.Area::code, one -> new Named(one.name(), one.asks())));
  }

  public Named of(String code, Map<String, Named> all) {
    var found = all.get(code);
    return found == null ? new Named(texts.word("survey.area." + code, code), "") : found;
  }
}
