package dk.klynge.staffing;

import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Campaigns.Campaign;
import java.time.LocalDate;

/// Who may apply in a campaign, judged by rule from the register of the day. Nobody is let in
/// against the rule: where the register is wrong it is corrected, and the rule judges again.
public interface Eligibility {

  /// @param day the day of handing in
  Verdict judge(CampaignId campaign, PersonId person, LocalDate day);

  /// The same rule for somebody whose employment is known already, as where all are judged at once.
  Verdict judge(Campaign campaign, Employee employee);

  sealed interface Verdict {

    record Eligible() implements Verdict {}

    /// @param reason a sentence in the language of the page
    record NotEligible(String reason) implements Verdict {}
  }
}
