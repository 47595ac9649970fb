package dk.klynge.audit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;

/// Entries in the reader's language, in the words of the module whose action it was: the messages
/// `<module>.action.<verb>`, `<module>.word.<kind>` and `<module>.field.<name>`. A word without a
/// translation is shown as it was recorded: the trail outlives the program that wrote it.
record AuditWords(MessageSource messages, Locale locale) {

  AuditPage.Row row(AuditEntry entry) {
    var module = module(entry.action());
    return new AuditPage.Row(
        entry.id(),
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(locale)
            .format(entry.at()),
        entry.who(),
        action(entry.action()),
        kind(module, entry.subject().kind()).orElse(entry.subject().kind()),
        entry.subject().name(),
        entry.fields().entrySet().stream()
            .map(field ->
                new AuditPage.Field(
                    field(module, field.getKey()),
                    field.getValue().before(),
                    field.getValue().after()))
            .toList());
  }

  List<AuditPage.Choice> actions(List<String> recorded, String chosen) {
    return choices(recorded, this::action, chosen);
  }

  /// @param actions all that are recorded; a kind is called what the first module that has a word
  ///   for it calls it
  List<AuditPage.Choice> kinds(List<String> recorded, List<String> actions, String chosen) {
    var modules = actions.stream().map(AuditWords::module).distinct().toList();
    return choices(
        recorded,
        kind ->
            modules.stream()
                .flatMap(module -> kind(module, kind).stream())
                .findFirst()
                .orElse(kind),
        chosen);
  }

  private static List<AuditPage.Choice> choices(
      List<String> recorded, UnaryOperator<String> text, String chosen) {
    return recorded.stream()
        .map(value -> new AuditPage.Choice(value, text.apply(value), value.equals(chosen)))
        .toList();
  }

  private static String module(String action) {
    return action.replaceFirst(":.*", "");
  }

  private String action(String recorded) {
    return said(recorded.replace(":", ".action.")).orElse(recorded);
  }

  private Optional<String> kind(String module, String recorded) {
    return said(module + ".word." + recorded);
  }

  /// What stands after the name, such as the unit that it is about, stays as it is.
  private String field(String module, String recorded) {
    var name = recorded.replaceFirst(" [(].*", "");
    return said(module + ".field." + name.replaceAll("[.-]", "_"))
        .map(said -> said + recorded.substring(name.length()))
        .orElse(recorded);
  }

  private Optional<String> said(String key) {
    return Optional.ofNullable(messages.getMessage(key, null, null, locale));
  }
}
