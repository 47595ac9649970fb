package dk.klynge.publishing.talking;

import dk.klynge.publishing.talking.Talk.Remark;
import dk.klynge.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of talking points show.
final class TalkPages {

  private TalkPages() {}

  /// @param many whether the search is worth showing
  record PlacesPage(
      List<Row> rows, Paging paging, String q, boolean many, int version, boolean writes) {}

  record Row(UUID id, String kind, String name, String area) {}

  /// @param language of the page, in which the talk is shown
  record TalkPage(
      UUID place,
      String name,
      String kind,
      String hearers,
      List<String> all,
      String language,
      int version,
      List<String> missing,
      List<Shown> parts,
      List<Remark> left) {}

  /// @param points as HTML that is safe to show
  record Shown(
      String key,
      String title,
      List<String> slide,
      List<String> points,
      Remark remark,
      Optional<Remark> theirs,
      String error) {}

  record VersionsPage(List<Version> versions, boolean writes, boolean inWork) {}

  record Version(int version, String by, boolean published) {}

  record TemplatePage(
      TalkTemplate template,
      List<Line> sections,
      boolean published,
      boolean writes,
      boolean approves) {}

  /// In the language of the reader.
  record Line(
      String key, String title, List<String> hearers, List<String> slide, List<String> points) {}

  record FormPage(
      int version, int edition, TalkForm form, Map<String, String> errors, List<Named> fields) {}

  /// A field with what it stands for.
  record Named(String danish, String english, String key) {}
}
