package dk.klynge.leadership.profile;

import java.util.List;
import java.util.Locale;

/// One part of a profile: what it is about, a part of its frame, a kind of leadership or one of the
/// areas that teams are led by.
///
/// @param code stays the same through all versions
/// @param kind about, frame, leadership, capability or dimension
record Section(String code, String kind, Words danish, Words english) {

  static final List<String> KINDS =
      List.of("about", "frame", "leadership", "capability", "dimension");

  /// In the order in which a profile is read.
  static final List<String> SHOWN =
      List.of("about", "capability", "dimension", "frame", "leadership");

  /// @param shortName for the picture; empty for what is not in it
  /// @param text what it is for
  /// @param asks what it asks of the leadership, a sentence each
  /// @param signs by which it is seen
  record Words(String name, String shortName, String text, List<String> asks, List<String> signs) {
    Words {
      asks = List.copyOf(asks);
      signs = List.copyOf(signs);
    }
  }

  Section as(String other) {
    return new Section(code, other, danish, english);
  }

  Section called(String name) {
    return new Section(name, kind, danish, english);
  }

  Words in(Locale language) {
    return language.getLanguage().equals("en") ? english : danish;
  }

  boolean isArea() {
    return kind.equals("capability") || kind.equals("dimension");
  }
}
