package dk.klynge.development.course;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.course.TakeSeat.Answer;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Notice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Seats are taken and left; and the page of somebody's own courses.
@Controller
class SeatController {

  private final CourseView view;
  private final TakeSeat take;
  private final Employees employees;
  private final SignedInPerson signedIn;
  private final Guard guard;

  SeatController(
      CourseView view, TakeSeat take, Employees employees, SignedInPerson signedIn, Guard guard) {
    this.view = view;
    this.take = take;
    this.employees = employees;
    this.signedIn = signedIn;
    this.guard = guard;
  }

  @GetMapping("/my-courses")
  @Needs(DevelopmentActions.TAKE_PART)
  String mine(Model model) {
    model.addAttribute("page", view.mine());
    return "development/my-courses";
  }

  /// @param person somebody else whom the caller may sign up; oneself where it is left out
  /// @param address of such a person, for those who keep the catalogue
  @PostMapping("/courses/{id}/seats")
  @Needs(DevelopmentActions.TAKE_PART)
  String take(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String address,
      RedirectAttributes redirect) {
    var course = view.get(id);
    who(person, address)
        .map(one -> said(take.take(course.id(), one)))
        .orElseGet(() -> Notice.error("development.course.refused.unknown", address))
        .with(redirect);
    return "redirect:/courses/{id}";
  }

  private Optional<PersonId> who(String person, String address) {
    if (person.matches("[0-9a-f-]{36}")) return Optional.of(PersonId.of(person));
    if (address.isBlank()) return signedIn.now();
    return guard.may(DevelopmentActions.OFFER)
        ? employees.byEmail(address.strip())
        : Optional.empty();
  }

  @PostMapping("/courses/{id}/seats/{seat}/withdrawal")
  @Needs(DevelopmentActions.TAKE_PART)
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID seat,
      @RequestParam(defaultValue = "") String back,
      RedirectAttributes redirect) {
    said(take.withdraw(view.get(id).id(), seat)).with(redirect);
    return back.equals("mine") ? "redirect:/my-courses" : "redirect:/courses/{id}";
  }

  private static Notice said(Answer answer) {
    return switch (answer) {
      case Answer.Seated() -> Notice.success("development.course.done.seated");
      case Answer.Waiting(var place) ->
          Notice.success("development.course.done.waiting", Integer.toString(place));
      case Answer.Withdrawn() -> Notice.success("development.course.done.withdrawn");
      case Answer.Refused(var key) -> Notice.error(key);
    };
  }
}
