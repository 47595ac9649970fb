package dk.klynge.publishing.theme;

import dk.klynge.publishing.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;

/// A tool as it stands in the form.
record ToolForm(Bilingual category, Bilingual name, Bilingual about, String version) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 2000;

  static ToolForm of(Map<String, String> sent) {
    return new ToolForm(
        ArticleForm.both(sent, "category"),
        ArticleForm.both(sent, "name"),
        ArticleForm.both(sent, "about"),
        ArticleForm.one(sent, "version"));
  }

  static ToolForm of(Tool tool) {
    return new ToolForm(tool.category(), tool.name(), tool.about(), "" + tool.version());
  }

  static ToolForm blank() {
    var nothing = new Bilingual("", "");
    return new ToolForm(nothing, nothing, nothing, "0");
  }

  ToolForm at(int newer) {
    return new ToolForm(category, name, about, "" + newer);
  }

  int versionNumber() {
    return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
  }

  /// Message key by the id of the field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (isNoLine(name.danish())) errors.put("name-da", "publishing.tool.error.name");
    if (isNoLine(category.danish())) errors.put("category-da", "publishing.tool.error.category");
    if (about.danish().length() > LONGEST_TEXT)
      errors.put("about-da", "publishing.tool.error.about");
    if (name.english().length() > LONGEST_LINE) errors.put("name-en", "publishing.tool.error.name");
    if (category.english().length() > LONGEST_LINE)
      errors.put("category-en", "publishing.tool.error.category");
    if (about.english().length() > LONGEST_TEXT)
      errors.put("about-en", "publishing.tool.error.about");
    return errors;
  }

  private static boolean isNoLine(String text) {
    return text.isEmpty() || text.length() > LONGEST_LINE;
  }
}
