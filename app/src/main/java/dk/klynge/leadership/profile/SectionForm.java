package dk.klynge.leadership.profile;

import dk.klynge.leadership.profile.Section.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A section as it stands in its form, in both languages; points one a line.
///
/// @param errors what is wrong, by the id of the field, as a message key
record SectionForm(
    String nameDa,
    String nameEn,
    String shortDa,
    String shortEn,
    String textDa,
    String textEn,
    String asksDa,
    String asksEn,
    String signsDa,
    String signsEn,
    Map<String, String> errors) {

  static SectionForm of(Section section) {
    var da = section.danish();
    var en = section.english();
    return new SectionForm(
        da.name(),
        en.name(),
        da.shortName(),
        en.shortName(),
        da.text(),
        en.text(),
        String.join("\n", da.asks()),
        String.join("\n", en.asks()),
        String.join("\n", da.signs()),
        String.join("\n", en.signs()),
        Map.of());
  }

  static SectionForm of(Map<String, String> sent, Section before) {
    var form =
        new SectionForm(
            value(sent, "name-da"),
            value(sent, "name-en"),
            value(sent, "short-da"),
            value(sent, "short-en"),
            value(sent, "text-da"),
            value(sent, "text-en"),
            value(sent, "asks-da"),
            value(sent, "asks-en"),
            value(sent, "signs-da"),
            value(sent, "signs-en"),
            Map.of());
    return form.with(form.wrong(before));
  }

  SectionForm with(Map<String, String> wrong) {
    return new SectionForm(
        nameDa, nameEn, shortDa, shortEn, textDa, textEn, asksDa, asksEn, signsDa, signsEn, wrong);
  }

  private static String value(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }

  private Map<String, String> wrong(Section before) {
    var errors = new LinkedHashMap<String, String>();
    if (nameDa.isEmpty()) errors.put("name-da", "leadership.profile.error.name-da");
    if (nameEn.isEmpty()) errors.put("name-en", "leadership.profile.error.name-en");
    if (before.isArea() && (shortDa.isEmpty() || shortDa.length() > 16))
      errors.put("short-da", "leadership.profile.error.short");
    if (before.isArea() && (shortEn.isEmpty() || shortEn.length() > 16))
      errors.put("short-en", "leadership.profile.error.short");
    for (var field : ReviseProfile.wrong(section(before)))
      errors.put(field, "leadership.profile.error." + field);
    return errors;
  }

  Section section(Section before) {
    return new Section(
        before.code(),
        before.kind(),
        new Words(nameDa, shortDa, textDa, points(asksDa), points(signsDa)),
        new Words(nameEn, shortEn, textEn, points(asksEn), points(signsEn)));
  }

  private static List<String> points(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
