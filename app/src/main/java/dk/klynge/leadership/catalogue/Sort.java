package dk.klynge.leadership.catalogue;

import dk.klynge.ui.NotFound;

/// What an entry of the catalogue is.
enum Sort {
  TASKS,
  COMPETENCES;

  /// @param word as it stands in addresses
  static Sort of(String word) {
    return switch (word) {
      case "tasks" -> TASKS;
      case "competences" -> COMPETENCES;
      default -> throw new NotFound();
    };
  }
}
