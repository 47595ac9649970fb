package dk.klynge.planning.sweep;

import java.io.Serializable;
import java.util.List;

/// One task of a sweep: the institutions of one place under one set of criteria. A few words, so
/// that it can be sent to another machine, which reads the files itself.
///
/// @param value in the column that the sweep goes by
/// @param criteria as the command line names them
/// @param effort what may be spent, and `seed` likewise: another effort is another task
public record SweepTask(String value, String criteria, String effort, long seed)
    implements Serializable {

  List<String> cells() {
    return List.of(value, criteria, effort, Long.toString(seed));
  }
}
