package dk.klynge.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who in the house is what, and where: for to-do lists and letters that go to whoever has the
/// work. Substitutes count while a role is lent to them. Answered by `access`.
public interface RoleHolders {

  /// What the one who is signed in is today; empty where nobody is.
  Set<Held> mine();

  /// Everybody with an open account who is something today, one row for each role, by account.
  List<Holder> all();

  /// @param place that the role is held for
  record Held(Role role, Scope place) {}

  /// @param email empty where none is known
  record Holder(UUID account, String name, Optional<String> email, Held held) {}
}
