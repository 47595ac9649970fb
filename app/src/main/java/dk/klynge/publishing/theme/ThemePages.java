package dk.klynge.publishing.theme;

import dk.klynge.documents.Attachments.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of the theme site show.
final class ThemePages {

  private ThemePages() {}

  /// @param newsletters whether there is a page of them
  record FrontPage(
      List<Brief> news,
      List<Brief> background,
      List<Date> dates,
      List<Brief> drafts,
      boolean writes,
      boolean newsletters,
      boolean talks) {}

  /// @param day from which on it can be read; empty for a draft
  /// @param begins the first words
  record Brief(ArticleId id, String title, Optional<LocalDate> day, String begins, String state) {}

  record Date(
      String name, LocalDate first, LocalDate last, boolean provisional, List<String> audiences) {}

  /// @param years that have news, the latest first
  record ArchivePage(List<Brief> news, List<Integer> years, int year) {}

  record DatesPage(List<Date> dates) {}

  /// @param html by language of the reader, Danish where there is no English
  record ArticlePage(
      Article article,
      String title,
      String html,
      String language,
      Optional<LocalDate> day,
      String state,
      boolean writes) {}

  record FormPage(
      Optional<Article> article,
      String token,
      ArticleForm form,
      Map<String, String> errors,
      Optional<Article> theirs,
      List<Shown> preview) {}

  record Shown(String language, String title, String html) {}

  record ToolsPage(List<Category> categories, boolean writes) {}

  record Category(String name, List<Row> tools) {}

  /// @param files the latest first
  record Row(Tool tool, String name, String about, List<Attachment> files) {}

  record ToolPage(
      Optional<Tool> tool,
      String token,
      ToolForm form,
      Map<String, String> errors,
      Optional<Tool> theirs,
      List<Attachment> files,
      List<String> categories) {}

  record SearchPage(String q, List<Hit> hits) {}

  /// @param kind article, answer, tool, newsletter
  record Hit(String kind, String url, String title, List<Piece> extract) {}

  record Piece(String text, boolean marked) {}
}
