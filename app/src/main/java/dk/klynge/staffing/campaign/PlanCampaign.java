package dk.klynge.staffing.campaign;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.campaign.CampaignDates.Said;
import dk.klynge.staffing.campaign.CampaignRows.Agreement;
import dk.klynge.staffing.campaign.CampaignRows.Content;
import dk.klynge.staffing.campaign.Timetable.Laid;
import dk.klynge.ui.NotFound;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A campaign is made from a template, its dates are moved and confirmed, and it is started, ended
/// or cancelled.
@Service
class PlanCampaign {

  private static final Map<String, Set<String>> NEXT =
      Map.of(
          "prepared", Set.of("running", "cancelled"),
          "running", Set.of("ended", "cancelled"),
          "ended", Set.of("running"),
          "cancelled", Set.of());

  private final KnownCampaigns campaigns;
  private final CampaignRows rows;
  private final CampaignDates dates;
  private final AuditTrail audit;
  private final Guard guard;

  PlanCampaign(
      KnownCampaigns campaigns,
      CampaignRows rows,
      CampaignDates dates,
      AuditTrail audit,
      Guard guard) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.dates = dates;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  CampaignId make(Content content) {
    var before = content.form().flatMap(rows::madeFrom);
    if (before.isPresent()) return before.get();
    var id = CampaignId.fresh();
    rows.insert(id, content, guard.who());
    var decided = content.decidedOn().orElse(content.effectiveOn());
    lay(id, content.timetable(), decided, content.effectiveOn());
    audit.changed(
        StaffingActions.PLAN,
        new Subject("campaign", id.value().toString(), content.name()),
        Map.of(
            "name", new Change("", content.name()),
            "template", new Change("", content.timetable().key()),
            "track", new Change("", content.track()),
            "effective", new Change("", content.effectiveOn().toString())));
    return id;
  }

  private void lay(CampaignId id, Timetable timetable, LocalDate decided, LocalDate effective) {
    var said = new Said(Optional.empty(), Said.PROVISIONAL, "", guard.who());
    timetable.laidOut(decided, effective).forEach(laid -> dates.set(id, laid, said));
  }

  /// The template once more for one place, counted from another day of decision.
  void layFor(Campaign campaign, Timetable timetable, UUID place, LocalDate decided, String why) {
    var said = new Said(Optional.of(place), Said.PROVISIONAL, why, guard.who());
    timetable
        .laidOut(decided, campaign.effectiveOn())
        .forEach(laid -> dates.set(campaign.id(), laid, said));
  }

  /// @param number of the row that the form was made from; a later one means that somebody else has
  ///   moved the step meanwhile
  @Transactional
  boolean move(Campaign campaign, Laid laid, Said said, long number) {
    var before = dates.history(campaign.id(), laid.step(), laid.round(), said.place());
    if (before.isEmpty() || before.getFirst().number() != number) return false;
    dates.set(campaign.id(), laid, said);
    var was = before.getFirst();
    var changes = new LinkedHashMap<String, Change>();
    var name = laid.step() + (laid.round() > 1 ? " " + laid.round() : "");
    changes.put(
        name, new Change(was.begins() + " – " + was.ends(), laid.begins() + " – " + laid.ends()));
    changes.put("standing", new Change("", said.standing()));
    record(campaign, changes);
    return true;
  }

  /// False where somebody changed the campaign meanwhile, or it cannot become that.
  @Transactional
  boolean become(Campaign campaign, int version, String state) {
    if (!NEXT.getOrDefault(campaign.state(), Set.of()).contains(state)) return false;
    if (!rows.become(campaign.id(), version, state)) return false;
    record(campaign, Map.of("state", new Change(campaign.state(), state)));
    return true;
  }

  /// The pay agreement of this kind of post and track is concluded: all its campaigns may announce.
  @Transactional
  void conclude(Campaign campaign, LocalDate on, String note) {
    rows.conclude(campaign.kind(), campaign.track(), new Agreement(on, note), guard.who());
    record(campaign, Map.of("pay-agreement", new Change("", on.toString())));
  }

  /// Posts are announced without one; the reason is kept and shown.
  @Transactional
  void override(Campaign campaign, String reason) {
    rows.override(campaign.id(), reason, guard.who());
    record(campaign, Map.of("announced-without-agreement", new Change("", "…")));
  }

  Campaign get(CampaignId id) {
    return campaigns.find(id).orElseThrow(NotFound::new);
  }

  private void record(Campaign campaign, Map<String, Change> changes) {
    audit.changed(
        StaffingActions.PLAN,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()),
        changes);
  }
}
