package dk.klynge.access.roles;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rule;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What each role may do and how far, on one page.
@Controller
class MatrixController {

  /// A cell is the message key of a reach.
  record MatrixPage(List<Role> roles, List<Row> rows) {

    record Row(String actionKey, List<String> reaches) {}
  }

  private final Matrix matrix;

  MatrixController(Matrix matrix) {
    this.matrix = matrix;
  }

  @GetMapping("/access")
  @Needs(Needs.SIGN_IN)
  String page(Model model) {
    var roles = Arrays.asList(Role.values());
    var rows = matrix.rules().stream().map(rule -> row(rule, roles)).toList();
    model.addAttribute("page", new MatrixPage(roles, rows));
    return "access/matrix";
  }

  private static MatrixPage.Row row(Rule rule, List<Role> roles) {
    return new MatrixPage.Row(
        rule.messageKey(), roles.stream().map(role -> reachKey(rule, role)).toList());
  }

  private static String reachKey(Rule rule, Role role) {
    var reach = rule.reaches().get(role);
    return reach == null ? "access.reach.NOWHERE" : "access.reach." + reach;
  }
}
