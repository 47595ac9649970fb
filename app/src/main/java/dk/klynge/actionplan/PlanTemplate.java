package dk.klynge.actionplan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One version of the template that action plans answer.
///
/// @param sections in the order in which they are asked
public record PlanTemplate(int version, List<Section> sections) {

  public PlanTemplate {
    sections = List.copyOf(sections);
  }

  public Optional<Section> find(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /// @param key stays the same from version to version: by it texts are carried over
  public record Section(String key, Words danish, Words english) {

    public Words in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }
  }

  /// @param questions to consider, none where the title says enough
  public record Words(String title, List<String> questions) {
    public Words {
      questions = List.copyOf(questions);
    }
  }
}
