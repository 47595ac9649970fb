package dk.klynge.publishing.talking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One version of what leaders say.
///
/// @param edition changes with each save of a draft
record TalkTemplate(
    int version, int edition, String by, Optional<Instant> published, List<Section> sections) {

  TalkTemplate {
    sections = List.copyOf(sections);
  }

  List<Section> of(Hearers hearers) {
    return sections.stream().filter(one -> one.hearers().contains(hearers)).toList();
  }

  /// @param key keeps remarks with their section from version to version
  record Section(String key, Set<Hearers> hearers, Words danish, Words english) {

    Section {
      hearers = Set.copyOf(hearers);
    }

    Words in(Locale language) {
      return language.getLanguage().equals("en") ? english : danish;
    }
  }

  /// @param slide lines of the slide; empty where nothing is shown to it
  /// @param points what is said, one line each
  record Words(String title, List<String> slide, List<String> points) {

    Words {
      slide = List.copyOf(slide);
      points = List.copyOf(points);
    }
  }
}
