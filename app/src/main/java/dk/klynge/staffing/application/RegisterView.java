package dk.klynge.staffing.application;

import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.Eligibility;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.staffing.application.ApplicationPages.Row;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Applications as lines of the register: who, from where, what is wished, whether the rule lets
/// them apply and what was found.
@Component
class RegisterView {

  private final Posts posts;
  private final Employees employees;
  private final Eligibility eligibility;
  private final Register register;
  private final Texts texts;
  private final Clock clock;

  RegisterView(
      Posts posts,
      Employees employees,
      Eligibility eligibility,
      Register register,
      Texts texts,
      Clock clock) {
    this.posts = posts;
    this.employees = employees;
    this.eligibility = eligibility;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  Map<UUID, String> areas() {
    return register.areasOn(LocalDate.now(clock)).stream()
        .collect(Collectors.toMap(Named::id, Named::name));
  }

  /// @param screening as far as the reader may know it
  /// @param wishes those that the reader may know of
  Row row(Submitted one, List<PostId> wishes, Optional<Screening> screening) {
    var employee = employees.find(one.person(), day(one));
    var objection =
        eligibility.judge(one.campaign(), one.person(), day(one))
                instanceof Eligibility.Verdict.NotEligible(var reason)
            ? Optional.of(reason)
            : Optional.<String>empty();
    return new Row(
        one.id().value().toString(),
        one.name(),
        areas().getOrDefault(one.area().value(), ""),
        employee
            .map(Employee::position)
            .map(code -> texts.say("organisation.position." + code))
            .orElse(""),
        employee.map(Employee::workplace).orElse(""),
        wishes.stream().map(this::place).toList(),
        objection,
        state(screening),
        screening.map(Screening::reason).orElse(""),
        one.at());
  }

  static String state(Optional<Screening> screening) {
    return screening.map(one -> one.qualified() ? "qualified" : "unqualified").orElse("waiting");
  }

  /// The rule judges by the register of the day on which it was handed in.
  private LocalDate day(Submitted one) {
    return LocalDate.ofInstant(one.at(), clock.getZone());
  }

  String place(PostId id) {
    return posts.find(id).map(Post::place).orElse("");
  }

  String heading(Post post) {
    return texts.say("staffing.post.heading", texts.say(post.kind().messageKey()), post.place());
  }
}
