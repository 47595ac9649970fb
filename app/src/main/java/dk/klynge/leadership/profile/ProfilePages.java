package dk.klynge.leadership.profile;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.profile.Section.Words;
import dk.klynge.ui.Differences.Piece;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the pages of the profile show.
final class ProfilePages {

  private ProfilePages() {}

  record Part(String code, Words words) {}

  /// @param kind of the sections in it
  record Group(String kind, List<Part> parts) {}

  record Other(String url, String name, boolean isDraft) {}

  /// What a draft still lacks.
  ///
  /// @param code of the section; empty for the whole
  record Lack(String code, String key, String name) {}

  /// What only those see who work on a draft.
  ///
  /// @param earlier sections of earlier versions that the draft does not have
  /// @param unasked areas that the questionnaires of the assessment ask nothing about
  record Work(int edition, List<Lack> lacks, List<Choice> earlier, List<String> unasked) {}

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
      boolean isCurrent,
      Optional<Work> work) {}

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

  /// @param kinds that a section which is new can be of
  record EditPage(
      String profile,
      String name,
      int version,
      int edition,
      Section section,
      SectionForm form,
      Optional<List<String>> kinds) {

    /// Of a section that is there; its kind stays.
    static EditPage of(ProfileVersion draft, Locale language, Section section, SectionForm form) {
      return new EditPage(
          draft.profile(),
          draft.name(language),
          draft.version(),
          draft.edition(),
          section,
          form,
          Optional.empty());
    }

    EditPage withKinds(List<String> all) {
      return new EditPage(profile, name, version, edition, section, form, Optional.of(all));
    }
  }

  /// What a profile is called, as it is typed.
  record NameForm(String danish, String english) {

    private static final int LONGEST = 120;

    static NameForm of(Map<String, String> sent) {
      return new NameForm(
          sent.getOrDefault("name-da", "").strip(), sent.getOrDefault("name-en", "").strip());
    }

    /// What is wrong by field, as message keys.
    Map<String, String> wrong() {
      var wrong = new LinkedHashMap<String, String>();
      if (danish.isEmpty()) wrong.put("name-da", "leadership.profile.error.name-da");
      if (english.isEmpty()) wrong.put("name-en", "leadership.profile.error.name-en");
      if (danish.length() > LONGEST) wrong.put("name-da", "leadership.profile.error.name-long");
      if (english.length() > LONGEST) wrong.put("name-en", "leadership.profile.error.name-long");
      return wrong;
    }
  }

  record NamePage(
      String profile, int version, int edition, NameForm form, Map<String, String> errors) {

    static NamePage of(ProfileVersion draft, NameForm form, Map<String, String> errors) {
      return new NamePage(draft.profile(), draft.version(), draft.edition(), form, errors);
    }
  }

  /// @param like the profile that it shall begin as; empty for none
  record NewPage(NameForm form, String like, List<Choice> profiles, Map<String, String> errors) {}
}
