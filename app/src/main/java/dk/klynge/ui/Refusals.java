package dk.klynge.ui;

import java.util.List;

/// Explains a refusal to the one who was refused. Answered by `access`.
public interface Refusals {

  Advice advice(String action);

  /// @param actionKey message key of what was to be done
  /// @param roleKeys message keys of the roles that may do it
  /// @param ask names of those who can grant such a role
  record Advice(String actionKey, List<String> roleKeys, List<String> ask) {}
}
