package dk.klynge.publicsite.paper;

import dk.klynge.documents.Paper.Block;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/// The words of the message files in the language of one sheet.
record Saying(MessageSource messages, Locale language) {

  String say(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }

  String day(LocalDate day) {
    var pattern = language.getLanguage().equals("en") ? "d MMMM yyyy" : "d. MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }

  /// A, B and C.
  String list(List<String> names) {
    if (names.size() < 2) return String.join("", names);
    var last = names.size() - 1;
    return say("publicsite.sheet.list", String.join(", ", names.subList(0, last)), names.get(last));
  }

  Block heading(String key, Object... values) {
    return new Block.Heading(2, say(key, values));
  }

  Block paragraph(String key, Object... values) {
    return new Block.Paragraph(say(key, values));
  }

  Block bullets(String... keys) {
    return new Block.Bullets(Stream.of(keys).map(this::say).toList());
  }
}
