package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import java.time.Instant;
import java.util.UUID;

/// One version of a kept criteria set, as it was saved.
record KeptVersion(UUID id, int version, String text, Instant savedAt, String savedByName) {

  CriteriaSet criteria() {
    return switch (CriteriaText.read(text)) {
      case CriteriaReading.Understood(var criteria) -> criteria;
      case CriteriaReading.Rejected(var problems) ->
          throw new IllegalStateException("Kept criteria cannot be read: " + problems);
    };
  }
}
