package dk.klynge.staffing.venue;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.venue.KeepVenues.Outcome;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The places where interviews are held.
@Controller
@RequestMapping("/interview-venues")
class VenueController {

  private static final String FORM = "staffing/venue-form";

  private final KeepVenues keep;
  private final VenueView view;

  VenueController(KeepVenues keep, VenueView view) {
    this.keep = keep;
    this.view = view;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String list(Model model) {
    model.addAttribute("page", view.list());
    return "staffing/venues";
  }

  @GetMapping("/new")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String blank(Model model) {
    model.addAttribute("page", view.blank());
    return FORM;
  }

  @PostMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String add(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var form = new VenueForm(sent);
    var outcome = keep.add(form.id("form").orElseGet(UUID::randomUUID), form);
    return switch (outcome) {
      case Outcome.Kept(var place) -> kept(place.name(), redirect);
      case Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", view.again(sent, errors));
        yield FORM;
      }
      case Outcome.Overtaken _ -> throw new IllegalStateException("A new place has no version");
    };
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String show(@PathVariable UUID id, Model model) {
    var place = keep.get(id);
    model.addAttribute("page", view.show(place));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var outcome = keep.change(keep.get(id), new VenueForm(sent));
    return switch (outcome) {
      case Outcome.Kept(var place) -> kept(place.name(), redirect);
      case Outcome.Rejected(var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", view.again(keep.get(id), sent, errors));
        yield FORM;
      }
      case Outcome.Overtaken _ -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", view.overtaken(keep.get(id), sent));
        yield FORM;
      }
    };
  }

  private static String kept(String name, RedirectAttributes redirect) {
    Notice.success("staffing.venue.kept", name).with(redirect);
    return "redirect:/interview-venues";
  }

  @PostMapping("/{id}/closing")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String close(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    var place = keep.get(id);
    (keep.close(place, version)
            ? Notice.success("staffing.venue.closed", place.name())
            : Notice.error("staffing.venue.overtaken.short"))
        .with(redirect);
    return "redirect:/interview-venues";
  }

  @PostMapping("/{id}/reopening")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String reopen(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    var place = keep.get(id);
    (keep.reopen(place, version)
            ? Notice.success("staffing.venue.reopened", place.name())
            : Notice.error("staffing.venue.overtaken.short"))
        .with(redirect);
    return "redirect:/interview-venues";
  }
}
