package dk.klynge.leadership.assessment;

import dk.klynge.documents.Mailbox;
import dk.klynge.leadership.assessment.OpenAssessment.Asked;
import dk.klynge.leadership.assessment.OpenAssessment.Wanted;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How a cycle shall be opened, as it is typed: the last day, who is asked beside the members, and
/// the addresses of the board, one a line.
///
/// @param sent by field
record OpeningForm(Map<String, String> sent) {

  private List<String> board() {
    return sent.getOrDefault("board", "")
        .lines()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /// What is wrong, in the language of the caller, by field.
  Map<String, String> errors(Texts texts, LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var closes = TypedDay.of(sent.getOrDefault("closes", ""));
    int longest = Settings.read().longestDays();
    if (closes.isEmpty()) errors.put("closes", texts.say("leadership.assessment.error.day"));
    else if (closes.get().isBefore(today) || closes.get().isAfter(today.plusDays(longest)))
      errors.put("closes", texts.say("leadership.assessment.error.closes", longest));
    board().stream()
        .filter(one -> !Mailbox.isAddress(one))
        .findFirst()
        .ifPresent(
            one -> errors.put("board", texts.say("leadership.assessment.error.address", one)));
    return errors;
  }

  /// Only where nothing is wrong.
  Wanted wanted() {
    var asked = EnumSet.noneOf(Asked.class);
    if (sent.containsKey("staff")) asked.add(Asked.STAFF);
    if (sent.containsKey("manager")) asked.add(Asked.MANAGER);
    var form = Typed.id(sent.getOrDefault("form", "")).orElseGet(UUID::randomUUID);
    var closes = TypedDay.of(sent.getOrDefault("closes", "")).orElseThrow();
    return new Wanted(form, closes, asked, board());
  }
}
