package dk.klynge.decision.force;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.deriving.RegisterThen;
import dk.klynge.decision.force.ForcePage.Done;
import dk.klynge.decision.force.ForcePage.Head;
import dk.klynge.decision.force.ForcePage.Row;
import dk.klynge.decision.force.ForcePage.Said;
import dk.klynge.decision.force.Plan.Fate;
import dk.klynge.decision.force.Plan.Line;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Gravity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the page of how a decision comes into force.
@Component
class ForceView {

  private final Plans plans;
  private final ApplyChanges apply;
  private final RegisterThen register;
  private final Decisions decisions;
  private final KnownNames names;
  private final ChangeWords words;
  private final Guard guard;
  private final Clock clock;

  ForceView(
      Plans plans,
      ApplyChanges apply,
      RegisterThen register,
      Decisions decisions,
      KnownNames names,
      ChangeWords words,
      Guard guard,
      Clock clock) {
    this.plans = plans;
    this.apply = apply;
    this.register = register;
    this.decisions = decisions;
    this.names = names;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  ForcePage page(Plan plan, String error, ForcePage.Typed typed) {
    var known = names.of(plan);
    var planned = plan.state() instanceof State.Planned;
    var consequences = planned ? apply.consequences(plan) : List.<Consequence>of();
    int blocked = (int) consequences.stream().filter(ForceView::blocks).count();
    return new ForcePage(
        head(plan, blocked),
        rows(plan, known, byLine(plan, consequences)),
        consequences.stream()
            .filter(each -> each.change() < 0)
            .map(each ->
                new Said(
                    true, words.say(each), "/decisions/" + plan.decision().value() + "#conditions"))
            .toList(),
        planned ? drift(plan) : List.of(),
        plans.acts(plan.decision()).stream().map(this::done).toList(),
        error,
        typed);
  }

  Head head(Plan plan, int blocked) {
    var decided = decisions.find(plan.decision()).orElseThrow(ForceController::notFound);
    return new Head(
        plan.decision().value().toString(),
        decided.title(),
        plan.text(),
        plan.day(),
        plan.state().word(),
        plan.version(),
        blocked,
        !plan.day().isAfter(LocalDate.now(clock)),
        guard.may(DecisionActions.PUT_INTO_FORCE) && !(plan.state() instanceof State.InForce),
        plan.state() instanceof State.Planned(var tried, _) ? tried.orElse(null) : null,
        plan.state() instanceof State.InForce(var at) ? at : null);
  }

  private static boolean blocks(Consequence consequence) {
    return consequence.gravity() == Gravity.BLOCKS;
  }

  /// Consequences count among the changes that are done; pages count among all lines.
  private static Map<Integer, List<Consequence>> byLine(Plan plan, List<Consequence> consequences) {
    var done = plan.done();
    var byLine = new HashMap<Integer, List<Consequence>>();
    for (var consequence : consequences)
      if (consequence.change() >= 0)
        byLine
            .computeIfAbsent(done.get(consequence.change()).number(), _ -> new ArrayList<>())
            .add(consequence);
    return byLine;
  }

  private List<Row> rows(Plan plan, Names known, Map<Integer, List<Consequence>> said) {
    return plan.lines().stream()
        .map(line -> row(line, known, said.getOrDefault(line.number(), List.of()), plan))
        .toList();
  }

  private Row row(Line line, Names known, List<Consequence> said, Plan plan) {
    return new Row(
        line.number(),
        ChangeText.verb(line.change()),
        words.sentence(line.change(), known),
        line.derived().isEmpty() ? "added" : line.corrected() ? "corrected" : "derived",
        line.corrected() ? words.sentence(line.derived().orElseThrow(), known) : "",
        line.fate() == Fate.LEFT_OUT,
        Stream.concat(
                said.stream().filter(ForceView::blocks),
                said.stream().filter(each -> !blocks(each)))
            .map(each ->
                new Said(
                    blocks(each),
                    words.say(each),
                    blocks(each) && guard.may(DecisionActions.PUT_INTO_FORCE)
                        ? resolvedAt(each, line, plan)
                        : ""))
            .toList(),
        ChangeWords.touched(line.change(), known));
  }

  /// The page on which what hangs can be resolved. A name that is taken is changed in the line.
  private static String resolvedAt(Consequence said, Line line, Plan plan) {
    var day = plan.day();
    var key = said.key().replaceFirst("^organisation[.]structure[.]", "");
    return switch (key) {
      case "name-taken" ->
          "/decisions/%s/changes/%d/correction".formatted(plan.decision().value(), line.number());
      case "no-area" -> "/areas?day=" + day;
      case "no-umbrella" -> "/umbrellas?day=" + day;
      default ->
          switch (line.change()) {
            case StructuralChange.Move(var institution, _) -> institution(institution, day);
            case StructuralChange.Leave(var institution) -> institution(institution, day);
            case StructuralChange.CloseInstitution(var institution) ->
                institution(institution, day);
            case StructuralChange.TransferOwnership(var institution, _, _) ->
                institution(institution, day);
            case StructuralChange.Close(var cluster) -> cluster(cluster, day);
            case StructuralChange.Rename(var cluster, _) -> cluster(cluster, day);
            case StructuralChange.Reshape(var cluster, _, _) -> cluster(cluster, day);
            case StructuralChange.MergeInto(var cluster, _) -> cluster(cluster, day);
            case StructuralChange.Split(var cluster, _, _, _) -> cluster(cluster, day);
            case StructuralChange.Establish _, StructuralChange.Amalgamate _ ->
                "/clusters?day=" + day;
          };
    };
  }

  private static String institution(InstitutionId institution, LocalDate day) {
    return "/institutions/" + institution.value() + "?day=" + day.minusDays(1);
  }

  private static String cluster(ClusterId cluster, LocalDate day) {
    return "/clusters/" + cluster.value() + "?day=" + day.minusDays(1);
  }

  private List<String> drift(Plan plan) {
    return register.drift(decisions.structure(plan.decision()), plan.day()).stream()
        .map(each -> words.say(each.key(), each.arguments().toArray()))
        .toList();
  }

  private Done done(Plan.Act act) {
    return new Done(
        words.say("decision.force.act." + act.kind(), act.line()),
        act.reason(),
        act.byName(),
        act.at());
  }
}
