package dk.klynge.staffing.appointment;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.appointment.AnswerOffers.Answer;
import dk.klynge.staffing.appointment.AppointmentPages.Own;
import dk.klynge.staffing.appointment.AppointmentPages.OwnPage;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person is offered, and the answer. Offers of others are not found.
@Controller
@RequestMapping("/my-offers")
class MyOffersController {

  private final AppointmentRows rows;
  private final AnswerOffers answers;
  private final SignedInPerson signedIn;
  private final Clock clock;

  MyOffersController(
      AppointmentRows rows, AnswerOffers answers, SignedInPerson signedIn, Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(Model model) {
    var person = signedIn.now();
    var offers = person.stream().flatMap(one -> rows.allOfPerson(one).stream()).map(this::own);
    model.addAttribute("page", new OwnPage(person.isPresent(), offers.toList()));
    return "staffing/my-offers";
  }

  private Own own(AppointmentRow row) {
    var by = row.answerBy();
    var late = row.isOpen() && by != null && LocalDate.now(clock).isAfter(by);
    return new Own(row, row.isOpen() && !late, late, TermsNotes.of(row));
  }

  @PostMapping("/{id}/answer")
  @Needs(StaffingActions.OWN)
  String answer(
      @PathVariable AppointmentId id, @RequestParam String answer, RedirectAttributes redirect) {
    var row =
        rows.find(id)
            .filter(one -> signedIn.now().filter(one.personId()::equals).isPresent())
            .orElseThrow(NotFound::new);
    var said =
        switch (answer) {
          case "accepted" -> Answer.ACCEPTED;
          case "declined" -> Answer.DECLINED;
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    AppointmentController.notice(
            answers.answer(row, said), "staffing.appointment.own.done." + answer)
        .with(redirect);
    return "redirect:/my-offers";
  }
}
