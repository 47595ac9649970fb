package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.Issue.Both;
import dk.klynge.publishing.newsletter.Newsletter.To;
import dk.klynge.ui.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// A newsletter as it was typed: nothing of it is lost when something is wrong.
///
/// @param open `1` where everybody may read it
record NewsletterForm(
    String kind,
    Both title,
    Both lead,
    List<ItemForm> items,
    Set<String> groups,
    Set<String> areas,
    Set<String> clusters,
    Set<String> institutions,
    String open,
    String version) {

  private static final int MOST_ITEMS = 30;
  private static final int EMPTY_ITEMS = 2;

  record ItemForm(Both heading, Both text, String due) {

    static final ItemForm EMPTY = new ItemForm(Both.NOTHING, Both.NOTHING, "");

    boolean blank() {
      return heading.blank() && text.blank() && due.isBlank();
    }
  }

  /// What is right and can be kept.
  record Content(String kind, Issue issue, To to, boolean open) {

    /// In both languages, for searching.
    String words() {
      var danish = issue.in(Locale.of("da")).words();
      return issue.hasEnglish() ? danish + "\n" + issue.in(Locale.ENGLISH).words() : danish;
    }
  }

  static NewsletterForm of(MultiValueMap<String, String> sent) {
    var items = new ArrayList<ItemForm>();
    for (int n = 0; n < MOST_ITEMS && sent.containsKey("heading-da-" + n); n++)
      items.add(
          new ItemForm(
              both(sent, "heading", "-" + n), both(sent, "text", "-" + n), one(sent, "due-" + n)));
    return new NewsletterForm(
        one(sent, "kind"),
        both(sent, "title", ""),
        both(sent, "lead", ""),
        items,
        all(sent, "groups"),
        all(sent, "areas"),
        all(sent, "clusters"),
        all(sent, "institutions"),
        one(sent, "open"),
        one(sent, "version"));
  }

  static NewsletterForm of(Newsletter newsletter) {
    var issue = newsletter.issue();
    return new NewsletterForm(
        newsletter.kind(),
        issue.title(),
        issue.lead(),
        issue.items().stream()
            .map(item ->
                new ItemForm(
                    item.heading(), item.text(), item.due().map(LocalDate::toString).orElse("")))
            .toList(),
        newsletter.to().groups(),
        texts(newsletter.to().areas()),
        texts(newsletter.to().clusters()),
        texts(newsletter.to().institutions()),
        newsletter.open() ? "1" : "",
        Integer.toString(newsletter.version()));
  }

  static NewsletterForm blank(String kind) {
    var chosen = Newsletter.KINDS.contains(kind) ? kind : "NEWSLETTER";
    return new NewsletterForm(
        chosen,
        Both.NOTHING,
        Both.NOTHING,
        List.of(),
        Set.of("LEADERS"),
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        "0");
  }

  /// With room for two more items.
  NewsletterForm roomy() {
    var all = new ArrayList<>(items.stream().filter(item -> !item.blank()).toList());
    for (int n = 0; n < EMPTY_ITEMS; n++) all.add(ItemForm.EMPTY);
    return with(all, version);
  }

  NewsletterForm at(int latest) {
    return with(items, Integer.toString(latest));
  }

  private NewsletterForm with(List<ItemForm> all, String number) {
    return new NewsletterForm(
        kind, title, lead, List.copyOf(all), groups, areas, clusters, institutions, open, number);
  }

  int versionNumber() {
    return Typed.number(version);
  }

  /// As it would look, right or not.
  Issue issue() {
    return new Issue(
        title,
        lead,
        items.stream()
            .map(item -> new Issue.Item(item.heading(), item.text(), day(item.due())))
            .filter(item -> !item.blank())
            .toList());
  }

  Content content() {
    var to = new To(groups, ids(areas), ids(clusters), ids(institutions));
    return new Content(kind, issue(), to, open.equals("1"));
  }

  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Both both(MultiValueMap<String, String> sent, String name, String rest) {
    return new Both(one(sent, name + "-da" + rest), one(sent, name + "-en" + rest));
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static Set<String> all(MultiValueMap<String, String> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> texts(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<UUID> ids(Set<String> texts) {
    return texts.stream()
        .filter(text -> text.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
