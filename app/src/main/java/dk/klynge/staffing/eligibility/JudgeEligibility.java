package dk.klynge.staffing.eligibility;

import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Eligibility;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Asks one rule after the other; the first that objects gives the reason.
@Component
class JudgeEligibility implements Eligibility {

  private final Campaigns campaigns;
  private final Employees employees;
  private final List<EligibilityRule> rules;
  private final Texts texts;

  JudgeEligibility(
      Campaigns campaigns, Employees employees, List<EligibilityRule> rules, Texts texts) {
    this.campaigns = campaigns;
    this.employees = employees;
    this.rules = rules;
    this.texts = texts;
  }

  @Override
  public Verdict judge(CampaignId campaign, PersonId person, LocalDate day) {
    var asked = campaigns.find(campaign).map(Campaigns.Campaign::eligible).orElse(Set.of());
    return judge(asked, employees.find(person, day));
  }

  @Override
  public Verdict judge(Campaign campaign, Employee employee) {
    return judge(campaign.eligible(), Optional.of(employee));
  }

  private Verdict judge(Set<String> asked, Optional<Employee> employee) {
    var position = employee.map(Employee::position).map(this::position).orElse("");
    for (var rule : rules) {
      var objection = rule.objection(employee, asked);
      if (objection.isPresent())
        return new Verdict.NotEligible(texts.say(objection.get(), position, positions(asked)));
    }
    return new Verdict.Eligible();
  }

  private String positions(Set<String> asked) {
    return asked.stream().sorted().map(this::position).collect(Collectors.joining(", "));
  }

  private String position(String code) {
    return texts.say("organisation.position." + code);
  }
}
