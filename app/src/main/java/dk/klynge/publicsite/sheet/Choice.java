package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.HousePages.Named;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.paper.Audience;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// Which sheets somebody wants. What the address does not know is left out.
///
/// @param place `all`, `area:` or `cluster:` with an id
/// @param audiences codes of [Audience], in their order
/// @param languages da, en
record Choice(String place, List<String> audiences, List<String> languages) {

  /// Is sent along by whoever has chosen.
  static final String CHOSEN = "chosen";

  static final List<String> LANGUAGES = List.of("da", "en");

  /// Everything, until somebody has chosen.
  static Choice of(MultiValueMap<String, String> asked) {
    var place = Optional.ofNullable(asked.getFirst("place")).orElse("all");
    var audiences = Stream.of(Audience.values()).map(Audience::code).toList();
    if (!asked.containsKey(CHOSEN)) return new Choice(place, audiences, LANGUAGES);
    return new Choice(
        place, among(audiences, asked, "audience"), among(LANGUAGES, asked, "language"));
  }

  private static List<String> among(
      List<String> known, MultiValueMap<String, String> asked, String name) {
    var said = asked.getOrDefault(name, List.of());
    return known.stream().filter(said::contains).toList();
  }

  /// Whether an institution is meant.
  boolean means(Place house) {
    return place.equals("all") || is("area", house.area()) || is("cluster", house.cluster());
  }

  private boolean is(String kind, Optional<Named> named) {
    return named.filter(one -> place.equals(kind + ":" + one.id())).isPresent();
  }

  int sheets(int houses) {
    return houses * audiences.size() * languages.size();
  }

  Stream<Wanted> wanted() {
    return languages.stream()
        .flatMap(language ->
            audiences.stream().map(code -> new Wanted(Audience.of(code), Locale.of(language))));
  }

  record Wanted(Audience audience, Locale language) {}
}
