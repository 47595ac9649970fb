package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Register;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a round that another program asks for, by the same rules as the form.
@Component
class NewRound {

  /// What is left out is as on the form: 45 minutes, 15 between two, 15 km an hour, from half past
  /// eight to four on each working day.
  ///
  /// @param area empty for all areas
  /// @param round 1 to 4
  record Wanted(
      @Nullable UUID campaign,
      @Nullable UUID area,
      @Nullable Integer round,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable LocalTime begins,
      @Nullable LocalTime ends,
      @Nullable Integer minutes,
      @Nullable Integer pause,
      @Nullable Integer speed) {

    private RoundForm form() {
      var sent = new HashMap<String, String>();
      sent.put("form", UUID.randomUUID().toString());
      put(sent, "campaign", campaign, "");
      put(sent, "area", area, "");
      put(sent, "round", round, "1");
      put(sent, "first", first, "");
      put(sent, "last", last, "");
      put(sent, "begins", begins, "08:30");
      put(sent, "ends", ends, "16:00");
      put(sent, "minutes", minutes, "45");
      put(sent, "pause", pause, "15");
      put(sent, "speed", speed, "15");
      return new RoundForm(sent);
    }

    private static void put(
        Map<String, String> sent, String field, @Nullable Object value, String usual) {
      sent.put(field, value == null ? usual : value.toString());
    }
  }

  private final KeepRounds keep;
  private final Campaigns campaigns;
  private final Register register;
  private final Guard guard;
  private final Texts texts;
  private final Clock clock;

  NewRound(
      KeepRounds keep,
      Campaigns campaigns,
      Register register,
      Guard guard,
      Texts texts,
      Clock clock) {
    this.keep = keep;
    this.campaigns = campaigns;
    this.register = register;
    this.guard = guard;
    this.texts = texts;
    this.clock = clock;
  }

  /// @throws Problem where something is wrong with it, or the campaign has such a round
  UUID make(Wanted wanted) {
    var area = Optional.ofNullable(wanted.area());
    guard.require(
        StaffingActions.PLAN_INTERVIEWS,
        area.<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new));
    var form = wanted.form();
    var errors = new LinkedHashMap<>(form.errors());
    if (!errors.containsKey("campaign") && !isRunning(CampaignId.of(form.get("campaign"))))
      errors.put("campaign", "campaign");
    if (area.isPresent() && !isKnown(area.get())) errors.put("area", "area");
    if (!errors.isEmpty()) {
      var said = new LinkedHashMap<String, String>();
      errors.forEach((field, key) -> said.put(field, texts.say("staffing.interview.error." + key)));
      throw Problem.invalid(said);
    }
    return keep.make(form.draft())
        .orElseThrow(
            () -> new Problem(ProblemKind.CONFLICT, texts.say("staffing.interview.error.taken")));
  }

  private boolean isRunning(CampaignId id) {
    return campaigns.find(id).filter(one -> !one.state().equals("cancelled")).isPresent();
  }

  private boolean isKnown(UUID area) {
    return register.areasOn(LocalDate.now(clock)).stream().anyMatch(one -> one.id().equals(area));
  }
}
