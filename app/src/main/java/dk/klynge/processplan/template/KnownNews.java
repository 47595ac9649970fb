package dk.klynge.processplan.template;

import java.util.Set;

/// What other parts of the program tell, as the rules of a template name it.
final class KnownNews {

  static final Set<String> ALL =
      Set.of(
          "structure-decided",
          "in-force",
          "hearing-prolonged",
          "cluster-leader-posting-published",
          "pedagogical-leader-posting-published",
          "union-agreement-signed",
          "cooperation-agreed",
          "action-plans-approved");

  private KnownNews() {}
}
