package dk.klynge.staffing.invitation;

import dk.klynge.documents.CalendarWriter;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.Hindrances.Hindrance;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.invitation.OwnPages.OwnPage;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Everybody's own interviews, as a list and as a calendar, and when they cannot come.
@Controller
@RequestMapping("/my-interviews")
class OwnController {

  private final SignedInPerson person;
  private final OwnInterviews own;
  private final Hindrances away;
  private final CalendarWriter calendars;
  private final Guard guard;
  private final Texts texts;

  OwnController(
      SignedInPerson person,
      OwnInterviews own,
      Hindrances away,
      CalendarWriter calendars,
      Guard guard,
      Texts texts) {
    this.person = person;
    this.own = own;
    this.away = away;
    this.calendars = calendars;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(Model model) {
    model.addAttribute("page", page(Map.of(), Map.of()));
    return "staffing/my-interviews";
  }

  @GetMapping(value = "/calendar.ics", produces = CalendarWriter.TYPE)
  @Needs(StaffingActions.OWN)
  @ResponseBody
  byte[] calendar() {
    return calendars.feed(texts.say("staffing.interview.own"), own.events(me()));
  }

  @PostMapping("/away")
  @Needs(StaffingActions.OWN)
  String away(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var me = me().value().toString();
    if (sent.containsKey("remove")) {
      away.remove(UUID.fromString(sent.get("remove")), List.of(me));
      return "redirect:/my-interviews";
    }
    var day = TypedDay.of(sent.getOrDefault("day", ""));
    var begins = Window.time(sent.getOrDefault("begins", ""));
    var ends = Window.time(sent.getOrDefault("ends", ""));
    var errors = new LinkedHashMap<String, String>();
    if (day.isEmpty()) errors.put("day", texts.say("staffing.interview.error.day"));
    if (begins.isEmpty()) errors.put("begins", texts.say("staffing.interview.error.time"));
    if (ends.filter(end -> end.isAfter(begins.orElse(LocalTime.MIDNIGHT))).isEmpty())
      errors.put("ends", texts.say("staffing.interview.error.time"));
    if (errors.isEmpty()) {
      var one =
          new Hindrance(
              UUID.randomUUID(), me, day.orElseThrow(), begins.orElseThrow(), ends.orElseThrow());
      away.add(one, guard.who());
      return "redirect:/my-interviews";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(errors, sent));
    return "staffing/my-interviews";
  }

  private PersonId me() {
    return person.now().orElseThrow(NotFound::new);
  }

  private OwnPage page(Map<String, String> errors, Map<String, String> form) {
    var now = person.now();
    return new OwnPage(
        now.isPresent(),
        now.map(own::of).orElse(List.of()),
        now.map(own::away).orElse(List.of()),
        errors,
        form);
  }
}
