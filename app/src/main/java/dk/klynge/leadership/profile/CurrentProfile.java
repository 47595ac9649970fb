package dk.klynge.leadership.profile;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.ProfilePicture.Field;
import dk.klynge.leadership.ProfilePictures;
import dk.klynge.leadership.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What the rest of the program may know of the cluster teams' profile.
@Component
class CurrentProfile implements Profiles, ProfilePictures {

  static final String TEAMS = "teams";

  private final ProfileRows rows;

  CurrentProfile(ProfileRows rows) {
    this.rows = rows;
  }

  @Override
  public Profile on(LocalDate day, Locale language) {
    var version = version(day);
    var areas =
        rows.sections(version).stream()
            .filter(Section::isArea)
            .map(section -> area(section, language))
            .toList();
    return new Profile(version.version(), version.name(language), areas);
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

  @Override
  public ProfilePicture draw(LocalDate day, Locale language, Function<String, Mark> marks) {
    return draw(rows.sections(version(day)), language, marks);
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
