package dk.klynge.guard;

import java.util.Set;

/// Asks whether the one who is signed in may do something. The answer comes from `access`.
public interface Guard {

  /// May the caller do this anywhere at all? For menus and buttons.
  boolean may(String action);

  /// May the caller do this here, today?
  boolean may(String action, Scope scope);

  /// The places that the caller may do this in today, as wide as the roles reach; for lists. Empty
  /// where nothing is allowed; [Scope.Everywhere] among them means all.
  Set<Scope> where(String action);

  /// Passes, or throws [Refused], which becomes the page or problem "403" in the caller's language.
  default void require(String action, Scope scope) {
    if (!may(action, scope)) throw new Refused(action);
  }

  /// Who is signed in, by account id; for what is recorded as done by them. `system` where the
  /// program acts by itself, `anonymous` where nobody has signed in.
  String who();

  /// The name of the one who is signed in, for people to read; empty when nobody is.
  String name();
}
