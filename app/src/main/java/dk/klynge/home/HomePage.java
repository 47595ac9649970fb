package dk.klynge.home;

import dk.klynge.ui.FirstStep;
import dk.klynge.ui.TaskSource.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// @param figures of the register today; empty for who may not read it
record HomePage(boolean known, String name, List<Task> tasks, Optional<Figures> figures) {

  static final HomePage STRANGER = new HomePage(false, "", List.of(), Optional.empty());

  record Figures(LocalDate day, Counts counts, Beginning beginning) {}

  record Counts(int institutions, int places, int areas, int clusters) {}

  /// @param needed whether the register is empty
  /// @param mayImport whether this person may read a register in
  /// @param steps other ways to begin
  record Beginning(boolean needed, boolean mayImport, List<FirstStep> steps) {}
}
