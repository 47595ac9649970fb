package dk.klynge.publishing;

import dk.klynge.ui.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a newsletter says, in Danish and perhaps in English.
///
/// @param title what it is called; without an English title there is no English version
/// @param lead a few sentences before the items, with simple marks (Markdown)
public record Issue(Both title, Both lead, List<Item> items) {

  public Issue {
    items = List.copyOf(items);
  }

  public static Issue empty() {
    return new Issue(Both.NOTHING, Both.NOTHING, List.of());
  }

  /// The same in two languages.
  public record Both(String danish, String english) {

    public static final Both NOTHING = new Both("", "");

    String in(Locale language) {
      return language.getLanguage().equals("en") && !english.isBlank() ? english : danish;
    }

    public boolean blank() {
      return danish.isBlank() && english.isBlank();
    }
  }

  /// @param due the last day, where the item is a task for whoever gets it
  public record Item(Both heading, Both text, Optional<LocalDate> due) {

    public boolean blank() {
      return heading.blank() && text.blank() && due.isEmpty();
    }
  }

  /// One language of it.
  public record Edition(Locale language, String title, String lead, List<Part> parts) {

    public Edition {
      parts = List.copyOf(parts);
    }

    public String leadHtml() {
      return Prose.html(lead);
    }

    /// The words alone.
    public String words() {
      return Stream.concat(
              Stream.of(title, Prose.plain(lead)),
              parts.stream().map(part -> part.heading() + "\n" + part.plain()))
          .collect(Collectors.joining("\n"));
    }
  }

  public record Part(String heading, String text, Optional<LocalDate> due) {

    public String html() {
      return Prose.html(text);
    }

    public String plain() {
      return Prose.plain(text);
    }
  }

  public boolean hasEnglish() {
    return !title.english().isBlank();
  }

  /// The English version for those who read English, where there is one; what it lacks is said in
  /// Danish.
  public Edition in(Locale language) {
    var spoken =
        language.getLanguage().equals("en") && hasEnglish() ? Locale.ENGLISH : Locale.of("da");
    return new Edition(
        spoken,
        title.in(spoken),
        lead.in(spoken),
        items.stream()
            .map(item -> new Part(item.heading().in(spoken), item.text().in(spoken), item.due()))
            .toList());
  }
}
