package dk.klynge.publicsite.site;

import dk.klynge.guard.Flood;
import dk.klynge.guard.Open;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publishing.published.PublicQuestions;
import dk.klynge.publishing.published.PublicQuestions.Question;
import dk.klynge.publishing.published.PublicQuestions.Taken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A parent asks. A field that people do not see, and a limit for each address on the net, keep
/// most machines out without asking people to prove that they are none.
@Controller
class AskController {

  private static final String WHY = "Every parent may ask, and has no account";
  private static final int MOST_AN_HOUR = 10;

  private final Editions editions;
  private final Printer printer;
  private final PublicQuestions questions;
  private final Flood flood;

  AskController(Editions editions, Printer printer, PublicQuestions questions, Clock clock) {
    this.editions = editions;
    this.printer = printer;
    this.questions = questions;
    this.flood = new Flood(MOST_AN_HOUR, clock);
  }

  /// What was sent, kept for a form that is shown again.
  ///
  /// @param website the field that people do not see
  record Sent(String form, String institution, String text, String email, String website) {

    static Sent of(Map<String, String> sent) {
      return new Sent(
          sent.getOrDefault("form", ""),
          sent.getOrDefault("institution", ""),
          sent.getOrDefault("text", "").strip(),
          sent.getOrDefault("email", "").strip(),
          sent.getOrDefault("website", ""));
    }
  }

  @GetMapping({"/foraeldre/spoergsmaal/nyt", "/parents/questions/new"})
  @Open(why = WHY)
  ResponseEntity<String> form(
      @RequestParam(defaultValue = "") String institution, HttpServletRequest request) {
    var blank = new Sent(UUID.randomUUID().toString(), institution, "", "", "");
    return shown(SiteController.tongue(request), blank, "", HttpStatus.OK);
  }

  @PostMapping({"/foraeldre/spoergsmaal", "/parents/questions"})
  @Open(why = WHY)
  ResponseEntity<String> ask(@RequestParam Map<String, String> all, HttpServletRequest request) {
    var tongue = SiteController.tongue(request);
    var sent = Sent.of(all);
    if (!sent.website().isEmpty()) return Answers.seeOther(sent(tongue));
    if (!flood.lets(request.getRemoteAddr()))
      return shown(tongue, sent, "publicsite.ask.flood", HttpStatus.TOO_MANY_REQUESTS);
    var house = house(sent.institution()).map(PublicInstitution::id);
    var form = uuid(sent.form()).orElseGet(UUID::randomUUID);
    var taken =
        questions.ask(new Question(form, house, sent.text(), sent.email(), tongue.locale()));
    return switch (taken) {
      case Taken.Queued() -> Answers.seeOther(sent(tongue));
      case Taken.Refused(var key) -> shown(tongue, sent, key, HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @GetMapping({"/foraeldre/spoergsmaal/sendt", "/parents/questions/sent"})
  @Open(why = WHY)
  ResponseEntity<String> thanks(HttpServletRequest request) {
    var tongue = SiteController.tongue(request);
    return Answers.fresh(
        HttpStatus.OK, printer.print("asked", tongue, sent(tongue.other()), Map.of()));
  }

  private static String sent(Tongue tongue) {
    return tongue.questions() + (tongue == Tongue.DANISH ? "/sendt" : "/sent");
  }

  static String formOf(Tongue tongue) {
    return tongue.questions() + (tongue == Tongue.DANISH ? "/nyt" : "/new");
  }

  /// @param problem key of what is wrong; empty where nothing is
  private ResponseEntity<String> shown(
      Tongue tongue, Sent sent, String problem, HttpStatus status) {
    var model = new HashMap<String, Object>();
    model.put("sent", sent);
    model.put("problem", problem);
    model.put("about", house(sent.institution()).map(PublicInstitution::name).orElse(""));
    var other =
        formOf(tongue.other())
            + (sent.institution().isEmpty() ? "" : "?institution=" + encoded(sent.institution()));
    return Answers.fresh(status, printer.print("ask", tongue, other, model));
  }

  private static String encoded(String institution) {
    return uuid(institution).map(UUID::toString).orElse("");
  }

  private Optional<PublicInstitution> house(String id) {
    return uuid(id).flatMap(wanted -> editions.latest().content().institution(wanted));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
