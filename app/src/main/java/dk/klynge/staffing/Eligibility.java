package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;

/// Who may apply in a campaign, judged by rule from the register of the day. Nobody is let in
/// against the rule: where the register is wrong it is corrected, and the rule judges again.
public interface Eligibility {

  /// @param day the day of handing in
  Verdict judge(CampaignId campaign, PersonId person, LocalDate day);

  sealed interface Verdict {

    record Eligible() implements Verdict {}

    /// @param reason a sentence in the language of the page
    record NotEligible(String reason) implements Verdict {}
  }
}
