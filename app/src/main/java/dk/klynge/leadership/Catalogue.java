package dk.klynge.leadership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One version of the catalogue: the tasks of leading a cluster, and the competences they ask for.
///
/// @param tasks in the order in which they are shown
/// @param competences likewise
public record Catalogue(int version, List<Task> tasks, List<Competence> competences) {

  public Catalogue {
    tasks = List.copyOf(tasks);
    competences = List.copyOf(competences);
  }

  public Optional<Task> task(String code) {
    return tasks.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public Optional<Competence> competence(String code) {
    return competences.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// @param name in a few words
  /// @param text what it is, in a sentence
  public record Words(String name, String text) {}

  /// @param code stays the same from version to version: placements follow by it
  public record Task(String code, Kind kind, Place place, Words danish, Words english) {

    public Words in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }
  }

  /// @param code stays the same from version to version
  /// @param areas codes of the profile's areas that it serves
  /// @param tasks codes of the tasks that need it
  public record Competence(
      String code, List<String> areas, List<String> tasks, Words danish, Words english) {

    public Competence {
      areas = List.copyOf(areas);
      tasks = List.copyOf(tasks);
    }

    public Words in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }
  }

  /// The kinds of leadership.
  public enum Kind {
    STRATEGIC,
    PROFESSIONAL,
    PERSONNEL,
    ADMINISTRATIVE;

    /// The key of the text that names it.
    public String key() {
      return "leadership.kind." + name();
    }
  }

  public enum Place {
    /// One task for the whole cluster.
    CLUSTER,
    /// The same task in each institution.
    HOUSE;

    /// The key of the text that names it.
    public String key() {
      return "leadership.place." + name();
    }
  }
}
