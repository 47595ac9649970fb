package dk.klynge.leadership.profile;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.ProfilePicture.Field;
import dk.klynge.leadership.ProfilePictures;
import dk.klynge.leadership.Profiles;
import dk.klynge.survey.AreaSource;
import dk.klynge.survey.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the rest of the program may know of the cluster teams' profile.
@Component
class CurrentProfile implements Profiles, ProfilePictures, AreaSource {

  static final String TEAMS = "teams";

  /// The questionnaires that ask about its areas.
  private static final List<String> ASKING = List.of("leadership-self", "leadership-others");

  private final ProfileRows rows;
  private final SectionRows sections;
  private final Clock clock;

  CurrentProfile(ProfileRows rows, SectionRows sections, Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.clock = clock;
  }

  @Override
  public Profile on(LocalDate day, Locale language) {
    return profile(version(day), language);
  }

  @Override
  public Profile version(int version, Locale language) {
    var found =
        rows.find(TEAMS, version)
            .orElseThrow(() -> new IllegalArgumentException("No version " + version));
    return profile(found, language);
  }

  /// Capabilities first, whatever the order in which they were written.
  private Profile profile(ProfileVersion version, Locale language) {
    var areas =
        sections.of(version).stream()
            .filter(Section::isArea)
            .map(section -> area(section, language))
            .sorted(Comparator.comparing(Area::part))
            .toList();
    return new Profile(version.version(), version.name(language), areas);
  }

  @Override
  public List<Area> ever(Locale language) {
    return sections.ever(TEAMS).stream()
        .filter(Section::isArea)
        .map(section -> area(section, language))
        .toList();
  }

  private ProfileVersion version(LocalDate day) {
    return rows.on(TEAMS, day)
        .orElseThrow(() -> new IllegalStateException("There is no profile of teams"));
  }

  private static Area area(Section section, Locale language) {
    var words = section.in(language);
    var part = section.kind().equals("capability") ? Part.CAPABILITY : Part.DIMENSION;
    return new Area(section.code(), part, words.name(), String.join(" ", words.asks()));
  }

  /// What the profile in force has and what one to come will have.
  @Override
  public Map<String, Wording> areas(String set) {
    if (!ASKING.contains(set)) return Map.of();
    var today = LocalDate.now(clock);
    var areas = new LinkedHashMap<String, Wording>();
    for (var version : rows.versions(TEAMS))
      if (List.of("in-force", "coming").contains(version.state(today)))
        for (var one : sections.of(version))
          if (one.isArea())
            areas.putIfAbsent(one.code(), new Wording(one.danish().name(), one.english().name()));
    return areas;
  }

  @Override
  public ProfilePicture draw(LocalDate day, Locale language, Function<String, Mark> marks) {
    return draw(sections.of(version(day)), language, marks);
  }

  static ProfilePicture draw(
      List<Section> sections, Locale language, Function<String, Mark> marks) {
    var fields =
        sections.stream()
            .filter(Section::isArea)
            .map(one -> {
              var words = one.in(language);
              var mark = marks.apply(one.code());
              var part = one.kind().equals("capability") ? Part.CAPABILITY : Part.DIMENSION;
              return new Field(part, words.shortName(), words.name(), mark);
            })
            .toList();
    return ProfilePicture.of(fields);
  }
}
