package dk.klynge.publishing.talking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a leader says to some of them at one place, filled in.
///
/// @param missing what is not known of the place, as the talk says it in square brackets
/// @param left remarks to sections that are in the template no longer
record Talk(
    TalkPlace place,
    Hearers hearers,
    Locale language,
    int version,
    List<Part> parts,
    List<String> missing,
    List<Remark> left) {

  Talk {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
    left = List.copyOf(left);
  }

  /// @param slide lines of the slide, with simple marks
  /// @param points what is said, with simple marks
  record Part(String key, String title, List<String> slide, List<String> points, Remark remark) {

    Part {
      slide = List.copyOf(slide);
      points = List.copyOf(points);
    }
  }

  /// What the leader added.
  ///
  /// @param version 0 where nothing was ever added
  record Remark(String section, int version, String text, String by) {

    static Remark none(String section) {
      return new Remark(section, 0, "", "");
    }
  }

  Optional<Part> part(String key) {
    return parts.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
