package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.recommendation.RecommendationRows.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a committee answers, read from a form. `rank-` and `why-` with the application's id hold
/// one candidate; an empty rank means not recommended.
record Answer(boolean noneFound, String reason, List<Place> places) {

  private static final String RANK = "rank-";

  static Answer of(Map<String, String> sent) {
    var places = new ArrayList<Place>();
    boolean none = sent.getOrDefault("outcome", "").equals("none");
    sent.forEach((field, value) -> {
      var rank = value.strip();
      if (!none && field.matches(RANK + "[0-9a-f-]{36}") && rank.matches("[1-9][0-9]?")) {
        var id = field.substring(RANK.length());
        places.add(
            new Place(
                UUID.fromString(id),
                Integer.parseInt(rank),
                sent.getOrDefault("why-" + id, "").strip()));
      }
    });
    return new Answer(none, sent.getOrDefault("reason", "").strip(), List.copyOf(places));
  }

  /// Message keys by field for what cannot even be kept.
  static Map<String, String> unreadable(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    sent.forEach((field, value) -> {
      if (field.startsWith(RANK) && !value.isBlank() && !value.strip().matches("[1-9][0-9]?"))
        errors.put(field, "staffing.recommendation.error.rank");
    });
    return errors;
  }

  /// What is missing before it can be handed over.
  Map<String, String> incomplete() {
    var errors = new LinkedHashMap<String, String>();
    if (noneFound && reason.isEmpty()) errors.put("reason", "staffing.recommendation.error.reason");
    if (!noneFound && places.isEmpty())
      errors.put("outcome-candidates", "staffing.recommendation.error.nobody");
    return errors;
  }
}
