package dk.klynge.leadership.profile;

import dk.klynge.leadership.profile.Section.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// What a draft still lacks before it can be put in force: nothing may be empty in either language,
/// and no two parts may be called the same.
final class DraftCheck {

  /// As long a name still fits into the picture.
  static final int LONGEST_SHORT = 16;

  private DraftCheck() {}

  /// @param code of the section; empty for what concerns the whole
  /// @param danish what the section says, of which the name is shown
  /// @param key of the sentence that says what is wrong
  record Finding(String code, Words danish, Words english, String key) {

    String name(Locale language) {
      return language.getLanguage().equals("en") ? english.name() : danish.name();
    }
  }

  static List<Finding> of(ProfileVersion version, List<Section> sections) {
    var found = new ArrayList<Finding>();
    if (sections.isEmpty()) found.add(whole("nothing"));
    else if (version.profile().equals(CurrentProfile.TEAMS)
        && sections.stream().noneMatch(Section::isArea)) found.add(whole("areas"));
    for (var one : sections) {
      for (var key : missing(one)) found.add(finding(one, key));
    }
    found.addAll(doubled(sections, one -> one.danish().name(), "doubled"));
    found.addAll(doubled(sections, one -> one.english().name(), "doubled-en"));
    var areas = sections.stream().filter(Section::isArea).toList();
    found.addAll(doubled(areas, one -> one.danish().shortName(), "short-doubled"));
    found.addAll(doubled(areas, one -> one.english().shortName(), "short-doubled-en"));
    return found;
  }

  private static Finding whole(String key) {
    var none = new Words("", "", "", List.of(), List.of());
    return new Finding("", none, none, "leadership.profile.check." + key);
  }

  private static Finding finding(Section one, String key) {
    return new Finding(one.code(), one.danish(), one.english(), "leadership.profile.check." + key);
  }

  private static List<String> missing(Section one) {
    var keys = new ArrayList<String>();
    if (one.danish().name().isBlank() || one.english().name().isBlank()) keys.add("name");
    if (one.danish().text().isBlank() || one.english().text().isBlank()) keys.add("text");
    if (one.isArea() && (isNoShortName(one.danish()) || isNoShortName(one.english())))
      keys.add("short");
    if (!ReviseProfile.wrong(one).isEmpty()) keys.add("points");
    return keys;
  }

  private static boolean isNoShortName(Words words) {
    return words.shortName().isBlank() || words.shortName().length() > LONGEST_SHORT;
  }

  /// The later ones of those that have a name another has.
  private static List<Finding> doubled(
      List<Section> sections, Function<Section, String> name, String key) {
    Set<String> seen = new HashSet<>();
    var found = new ArrayList<Finding>();
    for (var one : sections) {
      var word = name.apply(one).strip().toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !seen.add(word)) found.add(finding(one, key));
    }
    return found;
  }
}
