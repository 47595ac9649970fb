package dk.klynge.leadership.profile;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.profile.Section.Words;
import dk.klynge.ui.Differences.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the pages of the profile show.
final class ProfilePages {

  private ProfilePages() {}

  record Part(String code, Words words) {}

  /// @param kind of the sections in it
  record Group(String kind, List<Part> parts) {}

  record Other(String code, String name) {}

  /// @param picture empty for a profile without areas
  record ProfilePage(
      String profile,
      String name,
      ProfileVersion version,
      String state,
      Optional<ProfilePicture> picture,
      List<Group> groups,
      List<Other> others,
      boolean mayRevise,
      boolean isCurrent) {}

  record Line(
      int version,
      String state,
      Optional<LocalDate> begins,
      Optional<LocalDate> ends,
      String madeBy) {}

  record VersionsPage(
      String profile, String name, List<Line> lines, boolean mayRevise, boolean hasDraft) {}

  record Compared(String code, String name, List<Piece> pieces) {}

  record Choice(String value, String text) {}

  record ComparisonPage(
      String profile,
      String name,
      List<Choice> choices,
      String from,
      String to,
      List<Compared> sections) {}

  record EditPage(
      String profile, String name, int version, int edition, Section section, SectionForm form) {}
}
