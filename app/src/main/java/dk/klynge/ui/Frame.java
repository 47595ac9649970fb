package dk.klynge.ui;

import java.util.List;
import java.util.Optional;

/// What stands around every page: the menu this person may see, the languages, who is signed in and
/// whose program it is.
record Frame(
    List<Group> menu,
    List<Choice> languages,
    Optional<SignedIn.Who> person,
    Municipality municipality) {

  /// A drop-down of the menu, or one entry that stands alone.
  ///
  /// @param key message key of its name; empty for an entry that stands alone
  /// @param current whether the page shown is among the items
  record Group(String key, List<Item> items, boolean current) {

    static Group of(String key, List<Item> items) {
      return new Group(key, items, items.stream().anyMatch(Item::current));
    }

    static Group alone(Item item) {
      return of("", List.of(item));
    }
  }

  record Item(String key, String url, boolean current) {}

  record Choice(String code, String url, boolean current) {}
}
