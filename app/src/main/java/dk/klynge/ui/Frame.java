package dk.klynge.ui;

import java.util.List;
import java.util.Optional;

/// What stands around every page: the menu this person may see, the languages, who is signed in and
/// whose program it is.
record Frame(
    List<Item> menu,
    List<Choice> languages,
    Optional<SignedIn.Who> person,
    Municipality municipality) {

  record Item(String key, String url, boolean current) {}

  record Choice(String code, String url, boolean current) {}
}
