package dk.klynge.staffing.posting;

import java.util.List;

/// What a kind of post asks of its holder, the same for all: the general part of a posting.
///
/// @param kind of post, by its code
record JobProfile(
    String key,
    int version,
    String kind,
    Text title,
    Text introduction,
    List<Text> responsibilities,
    List<Competence> competences) {

  JobProfile {
    responsibilities = List.copyOf(responsibilities);
    competences = List.copyOf(competences);
  }

  /// The same in both languages.
  record Text(String da, String en) {

    String in(String language) {
      return language.equals("en") && !en.isBlank() ? en : da;
    }
  }

  /// @param key names it through all versions, so that scores can be compared
  record Competence(String key, String da, String en) {

    String in(String language) {
      return new Text(da, en).in(language);
    }
  }
}
