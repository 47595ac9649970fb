package dk.klynge.staffing.arrangement;

import dk.klynge.staffing.arrangement.Arrangements.Agreed;
import dk.klynge.staffing.arrangement.Arrangements.Terms;
import dk.klynge.staffing.arrangement.Arrangements.Wish;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what was written, and says what is wrong with it.
final class ArrangementForm {

  private static final int LONGEST = 4000;
  private static final List<String> KINDS = List.of("senior", "retirement");

  private ArrangementForm() {}

  static Optional<Wish> wish(Map<String, String> sent, Map<String, String> errors, Texts texts) {
    var kind = sent.getOrDefault("kind", "");
    var from = TypedDay.of(sent.getOrDefault("from", ""));
    var note = sent.getOrDefault("note", "").strip();
    if (!KINDS.contains(kind)) errors.put("kind", texts.say("staffing.arrangement.error.kind"));
    if (from.isEmpty()) errors.put("from", texts.say("staffing.campaign.error.day"));
    if (note.length() > LONGEST)
      errors.put("note", texts.say("staffing.redeployment.error.consider"));
    return errors.isEmpty()
        ? Optional.of(new Wish(kind, from.orElseThrow(), note, sent.getOrDefault("form", "")))
        : Optional.empty();
  }

  static Optional<Terms> terms(Map<String, String> sent, Map<String, String> errors, Texts texts) {
    var union = sent.getOrDefault("union", "").strip();
    var negotiated = TypedDay.of(sent.getOrDefault("negotiated", ""));
    var effective = TypedDay.of(sent.getOrDefault("effective", ""));
    var agreed = sent.containsKey("agreed") ? Agreed.YES : Agreed.NOT_YET;
    if (union.isEmpty()) errors.put("union", texts.say("staffing.arrangement.error.union"));
    if (agreed == Agreed.YES) {
      if (negotiated.isEmpty()) errors.put("negotiated", texts.say("staffing.campaign.error.day"));
      if (effective.isEmpty()) errors.put("effective", texts.say("staffing.campaign.error.day"));
    }
    return errors.isEmpty()
        ? Optional.of(new Terms(union, negotiated, effective, agreed))
        : Optional.empty();
  }
}
