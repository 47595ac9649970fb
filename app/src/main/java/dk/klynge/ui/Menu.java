package dk.klynge.ui;

import dk.klynge.guard.Guard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The main menu as one person sees it from one page.
@Component
class Menu {

  private final List<MenuEntry> entries;
  private final Guard guard;

  Menu(List<MenuEntry> entries, Guard guard) {
    this.entries = entries;
    this.guard = guard;
  }

  List<Frame.Group> at(String path) {
    return of(entries, entry -> entry.action().isEmpty() || guard.may(entry.action()), path);
  }

  /// A group with a single entry for this person is no group: the entry stands alone in its place.
  static List<Frame.Group> of(List<MenuEntry> entries, Predicate<MenuEntry> visible, String path) {
    var shown =
        entries.stream()
            .filter(visible)
            .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::url))
            .toList();
    var current = current(shown, path);
    return Arrays.stream(MenuGroup.values())
        .flatMap(group -> blocks(group, items(group, shown, current)))
        .toList();
  }

  private static Stream<Frame.Group> blocks(MenuGroup group, List<Frame.Item> items) {
    if (group == MenuGroup.START || items.size() == 1)
      return items.stream().map(Frame.Group::alone);
    return items.isEmpty() ? Stream.of() : Stream.of(Frame.Group.of(group.key(), items));
  }

  private static List<Frame.Item> items(
      MenuGroup group, List<MenuEntry> shown, Optional<String> current) {
    return shown.stream()
        .filter(entry -> entry.group() == group)
        .map(entry ->
            new Frame.Item(entry.key(), entry.url(), current.equals(Optional.of(entry.url()))))
        .toList();
  }

  /// Of two entries that lead towards this page the longer is the one we are at.
  private static Optional<String> current(List<MenuEntry> shown, String path) {
    return shown.stream()
        .map(MenuEntry::url)
        .filter(url -> path.equals(url) || path.startsWith(url + "/"))
        .max(Comparator.comparingInt(String::length));
  }
}
