package dk.klynge.planning;

import java.util.List;

/// What reading the text of a criteria set gives: the set, or everything that is wrong with it.
public sealed interface CriteriaReading {

  record Understood(CriteriaSet criteria) implements CriteriaReading {}

  record Rejected(List<CriteriaProblem> problems) implements CriteriaReading {

    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
