package dk.klynge.publishing.theme;

import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.theme.Article.State;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// News or an article as it stands in the form.
///
/// @param day from which on it can be read; empty for a draft
record ArticleForm(String kind, Bilingual title, Bilingual text, String day, String version) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 50_000;
  private static final Set<String> KINDS = Set.of("NEWS", "BACKGROUND");

  static ArticleForm of(Map<String, String> sent) {
    return new ArticleForm(
        sent.getOrDefault("kind", "NEWS"),
        both(sent, "title"),
        both(sent, "text"),
        one(sent, "day"),
        one(sent, "version"));
  }

  static ArticleForm of(Article article) {
    var day = article.state() instanceof State.Dated(var on) ? on.toString() : "";
    return new ArticleForm(
        article.kind().name(), article.title(), article.text(), day, "" + article.version());
  }

  static ArticleForm blank(String kind, LocalDate today) {
    var nothing = new Bilingual("", "");
    return new ArticleForm(
        KINDS.contains(kind) ? kind : "NEWS", nothing, nothing, today.toString(), "0");
  }

  static Bilingual both(Map<String, String> sent, String name) {
    return new Bilingual(one(sent, name + "-da"), one(sent, name + "-en"));
  }

  static String one(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }

  ArticleForm at(int newer) {
    return new ArticleForm(kind, title, text, day, "" + newer);
  }

  int versionNumber() {
    return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
  }

  /// Empty for a draft; ask [#errors()] first.
  Optional<LocalDate> publishedOn() {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  /// Message key by the id of the field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (!KINDS.contains(kind)) errors.put("kind-NEWS", key("kind"));
    if (title.danish().isEmpty() || title.danish().length() > LONGEST_TITLE)
      errors.put("title-da", key("title"));
    if (text.danish().isEmpty()) errors.put("text-da", key("text"));
    if (text.danish().length() > LONGEST_TEXT) errors.put("text-da", key("long"));
    if (title.english().isEmpty() != text.english().isEmpty())
      errors.put(title.english().isEmpty() ? "title-en" : "text-en", key("english"));
    if (title.english().length() > LONGEST_TITLE) errors.put("title-en", key("title"));
    if (text.english().length() > LONGEST_TEXT) errors.put("text-en", key("long"));
    if (!isDay()) errors.put("day", key("day"));
    return errors;
  }

  private boolean isDay() {
    try {
      return publishedOn().map(on -> on.getYear() < 2200).orElse(true);
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static String key(String what) {
    return "publishing.article.error." + what;
  }
}
