package dk.klynge.publishing.question;

import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.question.Faq.Content;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// A question and answer as they stand in the form.
///
/// @param from the question that was asked, where it comes of one
record FaqForm(
    Bilingual theme,
    Bilingual question,
    Bilingual answer,
    Set<String> audiences,
    String institution,
    String position,
    String version,
    String from) {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_ANSWER = 20_000;

  static FaqForm of(MultiValueMap<String, String> sent) {
    return new FaqForm(
        both(sent, "theme"),
        both(sent, "question"),
        both(sent, "answer"),
        Set.copyOf(sent.getOrDefault("audiences", List.of())),
        one(sent, "institution"),
        one(sent, "position"),
        one(sent, "version"),
        one(sent, "from"));
  }

  static FaqForm of(Faq faq) {
    var content = faq.content();
    return new FaqForm(
        content.theme(),
        content.question(),
        content.answer(),
        content.audiences().stream().map(Audience::name).collect(Collectors.toSet()),
        content.institution().map(UUID::toString).orElse(""),
        Integer.toString(content.position()),
        Integer.toString(faq.version()),
        "");
  }

  static FaqForm blank() {
    var nothing = new Bilingual("", "");
    return new FaqForm(nothing, nothing, nothing, Set.of("PARENTS"), "", "0", "0", "");
  }

  /// What was asked and answered, to be rewritten without names.
  static FaqForm from(Enquiry enquiry) {
    var english = enquiry.language().getLanguage().equals("en");
    return new FaqForm(
        new Bilingual("", ""),
        english ? new Bilingual("", enquiry.text()) : new Bilingual(enquiry.text(), ""),
        english ? new Bilingual("", enquiry.answer()) : new Bilingual(enquiry.answer(), ""),
        Set.of(enquiry.origin() == Enquiry.Origin.PARENT ? "PARENTS" : "STAFF"),
        enquiry.institution().map(UUID::toString).orElse(""),
        "0",
        "0",
        enquiry.id().value().toString());
  }

  private static Bilingual both(MultiValueMap<String, String> sent, String name) {
    return new Bilingual(one(sent, name + "-da"), one(sent, name + "-en"));
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
  }

  FaqForm at(int newer) {
    return new FaqForm(
        theme, question, answer, audiences, institution, position, Integer.toString(newer), from);
  }

  int versionNumber() {
    return number(version).orElse(0);
  }

  /// Message key by the id of the field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (isNoLine(theme.danish())) errors.put("theme-da", key("theme"));
    if (isNoLine(question.danish())) errors.put("question-da", key("question"));
    if (answer.danish().isEmpty()) errors.put("answer-da", key("answer"));
    if (answer.danish().length() > LONGEST_ANSWER) errors.put("answer-da", key("long"));
    if (question.english().length() > LONGEST_LINE) errors.put("question-en", key("question"));
    if (question.english().isEmpty() != answer.english().isEmpty())
      errors.put(question.english().isEmpty() ? "question-en" : "answer-en", key("english"));
    if (answer.english().length() > LONGEST_ANSWER) errors.put("answer-en", key("long"));
    if (theme.english().length() > LONGEST_LINE) errors.put("theme-en", key("theme"));
    if (audiences.isEmpty() || !known().containsAll(audiences))
      errors.put("audiences-PARENTS", key("audiences"));
    if (number(position).isEmpty()) errors.put("position", key("position"));
    return errors;
  }

  private static boolean isNoLine(String text) {
    return text.isEmpty() || text.length() > LONGEST_LINE;
  }

  private static Set<String> known() {
    return Arrays.stream(Audience.values()).map(Audience::name).collect(Collectors.toSet());
  }

  private static String key(String what) {
    return "publishing.faq.error." + what;
  }

  /// Of a form without errors.
  Content content() {
    return new Content(
        theme,
        question,
        answer,
        audiences.stream().map(Audience::valueOf).collect(Collectors.toSet()),
        house(),
        number(position).orElse(0));
  }

  Optional<UUID> house() {
    return uuid(institution);
  }

  Optional<EnquiryId> enquiry() {
    return uuid(from).map(EnquiryId::new);
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
