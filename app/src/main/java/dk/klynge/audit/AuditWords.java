package dk.klynge.audit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// Entries in the reader's language. A word without a translation is shown as it was recorded: the
/// trail outlives the program that wrote it.
record AuditWords(MessageSource messages, Locale locale) {

  AuditPage.Row row(AuditEntry entry) {
    return new AuditPage.Row(
        entry.id(),
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(locale)
            .format(entry.at()),
        entry.who(),
        word("audit.action.", entry.action()),
        word("audit.subject.", entry.subject().kind()),
        entry.subject().name(),
        entry.fields().entrySet().stream()
            .map(field ->
                new AuditPage.Field(
                    word("audit.field.", field.getKey()),
                    field.getValue().before(),
                    field.getValue().after()))
            .toList());
  }

  List<AuditPage.Choice> choices(String prefix, List<String> values, String chosen) {
    return values.stream()
        .map(value -> new AuditPage.Choice(value, word(prefix, value), value.equals(chosen)))
        .toList();
  }

  private String word(String prefix, String recorded) {
    var message = messages.getMessage(prefix + recorded.replace(':', '.'), null, recorded, locale);
    return message == null ? recorded : message;
  }
}
