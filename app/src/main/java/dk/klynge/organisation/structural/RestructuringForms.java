package dk.klynge.organisation.structural;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.organisation.structural.RestructuringPage.Ask;
import dk.klynge.organisation.structural.RestructuringPage.Choice;
import dk.klynge.organisation.structural.RestructuringPage.Outlook;
import dk.klynge.organisation.structural.RestructuringPage.Sent;
import dk.klynge.organisation.timeline.Reasons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Makes the form of a verb with the choices of its day, and looks ahead at what would follow.
@Component
class RestructuringForms {

  private static final List<String> KINDS =
      List.of("municipal", "self_owning", "special", "network");
  private static final List<String> OWNERSHIPS =
      List.of("municipal", "self_owning", "private", "outsourced");

  private final Rows rows;
  private final Members members;
  private final Register register;
  private final StructuralChanges structure;
  private final Reasons reasons;
  private final Clock clock;

  RestructuringForms(
      Rows rows,
      Members members,
      Register register,
      StructuralChanges structure,
      Reasons reasons,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.register = register;
    this.structure = structure;
    this.reasons = reasons;
    this.clock = clock;
  }

  /// The form alone, with what is wrong in it.
  RestructuringPage form(Asked asked, Map<String, String> problems) {
    if (!rows.wasEver(asked.verb().table(), asked.subject()))
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    var day = asked.day().orElseGet(() -> LocalDate.now(clock));
    var fields =
        asked.verb().fields().stream()
            .map(field -> ask(asked, field, day, problems.getOrDefault(field, "")))
            .toList();
    var own = "/%s/%s".formatted(asked.verb().of(), asked.subject());
    return new RestructuringPage(
        asked.verb().path(),
        rows.name(asked.verb().table(), asked.subject()),
        own + "/" + asked.verb().path(),
        own + "?day=" + day,
        asked.key(),
        fields,
        null,
        false);
  }

  /// The form that is filled in, with what would follow.
  RestructuringPage ahead(Asked asked, boolean outdated) {
    var form = form(asked, Map.of());
    return new RestructuringPage(
        form.verb(),
        form.subject(),
        form.address(),
        form.back(),
        form.key(),
        form.fields(),
        outlook(asked),
        outdated);
  }

  Outlook outlook(Asked asked) {
    var day = asked.day().orElseThrow();
    var all = structure.consequences(day, List.of(asked.change()));
    return new Outlook(
        day, of(all, Gravity.BLOCKS), of(all, Gravity.FOLLOWS), seen(all), sent(asked));
  }

  /// Whether this very form has been confirmed before.
  boolean isDone(Asked asked) {
    return reasons.isApplied("register", asked.key());
  }

  private static List<Consequence> of(List<Consequence> all, Gravity gravity) {
    return all.stream().filter(each -> each.gravity() == gravity).toList();
  }

  private static String seen(List<Consequence> all) {
    var said =
        all.stream().map(each -> each.gravity().name() + each.key() + each.arguments()).toList();
    return Integer.toHexString(said.hashCode());
  }

  private static List<Sent> sent(Asked asked) {
    var sent = new ArrayList<Sent>();
    asked
        .verb()
        .fields()
        .forEach(field -> asked.all(field).forEach(value -> sent.add(new Sent(field, value))));
    sent.add(new Sent("key", asked.key().toString()));
    return sent;
  }

  private Ask ask(Asked asked, String field, LocalDate day, String problem) {
    var choices = choices(asked, field, day);
    var kind =
        switch (field) {
          case "day" -> "date";
          case "name", "reason" -> "text";
          case "others", "members" -> "checkboxes";
          default -> "select";
        };
    return new Ask(
        field,
        kind,
        "organisation.restructuring." + field,
        asked.one(field),
        choices,
        problem.isEmpty() ? null : problem);
  }

  private List<Choice> choices(Asked asked, String field, LocalDate day) {
    return switch (field) {
      case "into", "others" -> clusters(asked, field, day);
      case "members" ->
          members.from(asked.subject(), day).stream()
              .filter(member -> !member.since().isAfter(day))
              .map(member -> choice(asked, field, new Named(member.institution(), member.name())))
              .toList();
      case "area" -> named(asked, field, register.areasOn(day));
      case "umbrella" -> named(asked, field, register.umbrellasOn(day));
      case "kind" -> words(asked, field, "organisation.cluster-kind.", KINDS);
      case "ownership" -> words(asked, field, "organisation.ownership.", OWNERSHIPS);
      default -> List.of();
    };
  }

  private List<Choice> clusters(Asked asked, String field, LocalDate day) {
    return register.clustersOn(day).stream()
        .filter(cluster -> !cluster.id().value().equals(asked.subject()))
        .map(cluster -> choice(asked, field, new Named(cluster.id().value(), cluster.name())))
        .toList();
  }

  private static List<Choice> named(Asked asked, String field, List<Named> names) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "", "organisation.none", asked.one(field).isEmpty()));
    names.forEach(name -> choices.add(choice(asked, field, name)));
    return choices;
  }

  private static Choice choice(Asked asked, String field, Named name) {
    var id = name.id().toString();
    return new Choice(id, name.name(), "", asked.all(field).contains(id));
  }

  private static List<Choice> words(Asked asked, String field, String prefix, List<String> codes) {
    return codes.stream()
        .map(code -> new Choice(code, "", prefix + code, asked.one(field).equals(code)))
        .toList();
  }
}
