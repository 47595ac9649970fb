package dk.klynge.staffing.committee;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.SeatRule;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The committees of a campaign, and one of them with its seats.
@Controller
class CommitteeController {

  private static final String BACK = "redirect:/committees/{id}";

  private final CommitteeView view;
  private final CommitteeDoor door;
  private final ProposeCommittees propose;
  private final ComposeCommittee compose;
  private final HandOverChair chairs;
  private final FindMember find;
  private final CommitteeList list;
  private final Texts texts;

  CommitteeController(
      CommitteeView view,
      CommitteeDoor door,
      ProposeCommittees propose,
      ComposeCommittee compose,
      HandOverChair chairs,
      FindMember find,
      CommitteeList list,
      Texts texts) {
    this.view = view;
    this.door = door;
    this.propose = propose;
    this.compose = compose;
    this.chairs = chairs;
    this.find = find;
    this.list = list;
    this.texts = texts;
  }

  @GetMapping("/campaigns/{campaign}/committees")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String list(@PathVariable CampaignId campaign, Model model) {
    model.addAttribute("page", list.page(view.campaign(campaign)));
    return "staffing/committees";
  }

  @PostMapping("/campaigns/{campaign}/committees")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String propose(@PathVariable CampaignId campaign, RedirectAttributes redirect) {
    int made = propose.propose(view.campaign(campaign));
    Notice.success("staffing.committee.proposed", Integer.toString(made)).with(redirect);
    return "redirect:/campaigns/{campaign}/committees";
  }

  /// How many seats each role has, for all committees of the campaign.
  @PostMapping("/campaigns/{campaign}/committees/composition")
  @Needs(StaffingActions.PLAN)
  String compose(
      @PathVariable CampaignId campaign,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var rules =
        view.rules(view.campaign(campaign).id()).stream()
            .map(rule ->
                new SeatRule(
                    rule.role(),
                    number(sent.getOrDefault("seats-" + rule.role(), "")),
                    sent.containsKey("required-" + rule.role()),
                    rule.appointedBy()))
            .toList();
    boolean good = rules.stream().allMatch(rule -> rule.seats() >= 0 && rule.seats() <= 6);
    if (good) compose.compose(campaign, rules);
    (good
            ? Notice.success("staffing.committee.composed")
            : Notice.error("staffing.committee.error.seats"))
        .with(redirect);
    return "redirect:/campaigns/{campaign}/committees";
  }

  private static int number(String text) {
    return text.strip().matches("[0-9]{1,2}") ? Integer.parseInt(text.strip()) : -1;
  }

  @GetMapping("/committees/{id}")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String show(@PathVariable CommitteeId id, @RequestParam Map<String, String> sent, Model model) {
    model.addAttribute("page", view.show(door.open(id), sent, Map.of()));
    return "staffing/committee";
  }

  /// Somebody is put on a free seat (`role:staff`) or made a substitute (`for:` and the seat).
  @PostMapping("/committees/{id}/seats")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String seat(
      @PathVariable CommitteeId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var committee = door.open(id);
    var wrong = put(committee, sent);
    if (wrong.isEmpty()) {
      Notice.success("staffing.committee.seated").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.show(committee, sent, Map.of("name", texts.say(wrong))));
    return "staffing/committee";
  }

  private String put(Committee committee, Map<String, String> sent) {
    var place = sent.getOrDefault("place", "");
    var who = find.who(sent);
    if (place.startsWith("role:"))
      return compose.seat(committee, place.substring("role:".length()), who);
    if (!place.matches("for:[0-9a-f-]{36}")) return "staffing.committee.error.role";
    var seat = compose.find(committee, UUID.fromString(place.substring("for:".length())));
    return compose.substitute(committee, seat, who);
  }

  @PostMapping("/committees/{id}/invitations")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String inviteAll(@PathVariable CommitteeId id, RedirectAttributes redirect) {
    int asked = compose.inviteAll(door.open(id));
    Notice.success("staffing.committee.invited", Integer.toString(asked)).with(redirect);
    return BACK;
  }

  /// Those who have not declared their impartiality are asked to.
  @PostMapping("/committees/{id}/reminders")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String remind(@PathVariable CommitteeId id, RedirectAttributes redirect) {
    int asked = compose.remind(door.open(id));
    Notice.success("staffing.committee.reminded", Integer.toString(asked)).with(redirect);
    return BACK;
  }

  @PostMapping("/committees/{id}/seats/{seat}/invitation")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String invite(
      @PathVariable CommitteeId id, @PathVariable UUID seat, RedirectAttributes redirect) {
    var committee = door.open(id);
    var asked = compose.find(committee, seat);
    if (List.of("proposed", "invited").contains(asked.state())) compose.inviteOne(committee, asked);
    Notice.success("staffing.committee.invited", "1").with(redirect);
    return BACK;
  }

  @PostMapping("/committees/{id}/seats/{seat}/departure")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String leave(
      @PathVariable CommitteeId id,
      @PathVariable UUID seat,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var committee = door.open(id);
    compose.leave(committee, compose.find(committee, seat), reason.strip());
    Notice.success("staffing.committee.left").with(redirect);
    return BACK;
  }

  /// The substitute takes the seat over.
  @PostMapping("/committees/{id}/seats/{seat}/succession")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String stepIn(
      @PathVariable CommitteeId id, @PathVariable UUID seat, RedirectAttributes redirect) {
    var committee = door.open(id);
    compose.stepIn(committee, compose.find(committee, seat), "");
    Notice.success("staffing.committee.stepped-in").with(redirect);
    return BACK;
  }

  @PostMapping("/committees/{id}/posts")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String serve(
      @PathVariable CommitteeId id, @RequestParam PostId post, RedirectAttributes redirect) {
    var committee = door.open(id);
    var offered = view.show(committee, Map.of(), Map.of()).others();
    boolean may = offered.stream().anyMatch(one -> one.value().equals(post.value().toString()));
    if (may) compose.serve(committee, post);
    (may
            ? Notice.success("staffing.committee.serves")
            : Notice.error("staffing.committee.error.post"))
        .with(redirect);
    return BACK;
  }

  /// Chairs go over to cluster leaders who were appointed.
  @PostMapping("/committees/{id}/chair")
  @Needs(StaffingActions.COMPOSE_COMMITTEE)
  String handOver(@PathVariable CommitteeId id, RedirectAttributes redirect) {
    door.open(id);
    chairs.now(id);
    Notice.success("staffing.committee.chair-moved").with(redirect);
    return BACK;
  }

  @PostMapping("/committees/{id}/override")
  @Needs(StaffingActions.OVERRIDE_STANDING)
  String override(
      @PathVariable CommitteeId id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    var committee = door.open(id);
    if (!reason.isBlank()) compose.override(committee, reason.strip());
    (reason.isBlank()
            ? Notice.error("staffing.campaign.error.reason")
            : Notice.success("staffing.committee.overridden"))
        .with(redirect);
    return BACK;
  }
}
