package dk.klynge.home;

import dk.klynge.guard.Open;
import dk.klynge.ui.SignedIn;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.TaskSource.Task;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

  private final List<TaskSource> sources;
  private final ObjectProvider<SignedIn> signedIn;
  private final KeyFigures figures;

  HomeController(List<TaskSource> sources, ObjectProvider<SignedIn> signedIn, KeyFigures figures) {
    this.sources = sources;
    this.signedIn = signedIn;
    this.figures = figures;
  }

  @GetMapping("/")
  @Open(why = "The door of the house: who is not signed in is shown where to sign in")
  String home(HttpServletRequest request, Model model) {
    var known = request.getUserPrincipal() != null;
    model.addAttribute(
        "home", known ? new HomePage(true, name(), tasks(), figures.today()) : HomePage.STRANGER);
    return "home/home";
  }

  private String name() {
    return signedIn.stream()
        .flatMap(who -> who.now().stream())
        .map(SignedIn.Who::name)
        .findFirst()
        .orElse("");
  }

  /// What is due first stands first; what has no day stands last.
  private List<Task> tasks() {
    return sources.stream()
        .flatMap(source -> source.tasks().stream())
        .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
        .toList();
  }
}
