package dk.klynge.staffing.arrangement;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.arrangement.ArrangementPages.MyPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

/// One's own senior or retirement arrangement.
@Controller
@RequestMapping("/my-arrangement")
class MyArrangementController {

  private final Arrangements arrangements;
  private final AgreeArrangement agree;
  private final SignedInPerson signedIn;
  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  MyArrangementController(
      Arrangements arrangements,
      AgreeArrangement agree,
      SignedInPerson signedIn,
      Employees employees,
      Texts texts,
      Clock clock) {
    this.arrangements = arrangements;
    this.agree = agree;
    this.signedIn = signedIn;
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(StaffingActions.OWN)
  String show(Model model) {
    model.addAttribute("known", signedIn.now().isPresent());
    var me = me();
    if (me.isEmpty()) return "staffing/my-redeployment-none";
    var values = Map.of("form", UUID.randomUUID().toString());
    model.addAttribute("page", page(me.get(), values, Map.of()));
    return "staffing/my-arrangement";
  }

  @PostMapping
  @Needs(StaffingActions.OWN)
  String ask(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var me = me().orElseThrow(NotFound::new);
    var errors = new LinkedHashMap<String, String>();
    var wish = ArrangementForm.wish(sent, errors, texts);
    if (wish.isPresent()) {
      var asked = agree.ask(me, wish.get());
      (asked
              ? Notice.success("staffing.arrangement.asked-for")
              : Notice.warning("staffing.arrangement.error.once"))
          .with(redirect);
      return "redirect:/my-arrangement";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(me, sent, errors));
    return "staffing/my-arrangement";
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(StaffingActions.OWN)
  String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
    var me = signedIn.now().orElseThrow(NotFound::new);
    if (!agree.withdraw(id, me)) throw new NotFound();
    Notice.success("staffing.arrangement.withdrawn").with(redirect);
    return "redirect:/my-arrangement";
  }

  private Optional<Employee> me() {
    return signedIn.now().flatMap((PersonId id) -> employees.find(id, LocalDate.now(clock)));
  }

  private MyPage page(Employee me, Map<String, String> values, Map<String, String> errors) {
    var mine = arrangements.of(me.person().value());
    var mayAsk = mine.stream().noneMatch(one -> one.open() || one.state().equals("agreed"));
    return new MyPage(mine, mayAsk, values, errors);
  }
}
