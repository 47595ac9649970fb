package dk.klynge.decision.ruling;

import dk.klynge.decision.ComingIntoForce;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.DossierSource;
import dk.klynge.decision.dossier.FrozenText;
import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.decision.ruling.Case.Outcome;
import dk.klynge.decision.ruling.Case.Ruling;
import dk.klynge.decision.ruling.DecisionPage.Head;
import dk.klynge.decision.ruling.DecisionPage.Part;
import dk.klynge.decision.ruling.DecisionPage.Put;
import dk.klynge.decision.ruling.DecisionPage.Row;
import dk.klynge.decision.ruling.DecisionPage.Ruled;
import dk.klynge.decision.ruling.DecisionPage.Shown;
import dk.klynge.decision.ruling.Problems.Problem;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Paper.Block;
import dk.klynge.guard.Guard;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes the page of a case.
@Component
class DecisionView {

  private final Cases cases;
  private final FrozenText frozen;
  private final ComingIntoForce force;
  private final Attachments attachments;
  private final MessageSource messages;
  private final Guard guard;
  private final Clock clock;

  DecisionView(
      Cases cases,
      FrozenText frozen,
      ComingIntoForce force,
      Attachments attachments,
      MessageSource messages,
      Guard guard,
      Clock clock) {
    this.cases = cases;
    this.frozen = frozen;
    this.force = force;
    this.attachments = attachments;
    this.messages = messages;
    this.guard = guard;
    this.clock = clock;
  }

  DecisionPage page(Case one, Map<String, Problem> problems, Map<String, String> filled) {
    var text = cases.content(one.id()).orElseThrow();
    return new DecisionPage(
        head(one),
        put(one, text),
        one.ruling().map(this::ruled).orElse(null),
        force.of(one.id()).orElse(null),
        frozen.read(text).parts(LocaleContextHolder.getLocale()).stream()
            .map(DecisionView::part)
            .toList(),
        attachments.of(new Attachments.Owner(PutForward.ATTACHED, one.id().value())),
        said(problems),
        filled);
  }

  Head head(Case one) {
    return new Head(one.id().value().toString(), one.title(), one.state(), may(one));
  }

  private Set<String> may(Case one) {
    var may = new HashSet<String>();
    var decide = guard.may(DecisionActions.DECIDE);
    if (decide && one.ruling().isEmpty()) may.add("decide");
    if (one.state().equals("deferred")
        && one.chain().next().isEmpty()
        && guard.may(DecisionActions.PUT_FORWARD)) may.add("again");
    if (guard.may(PlanningActions.READ)) may.add("scenario");
    if (decide && one.ruling().isPresent()) may.add("fulfil");
    if (decide && Set.of("approved", "approved_with_conditions", "rejected").contains(one.state()))
      may.add("revoke");
    return may;
  }

  private static Put put(Case one, String text) {
    return new Put(
        one.putForward().at(),
        one.putForward().byName(),
        one.subject().name(),
        one.subject().scenario().value().toString(),
        one.subject().revision(),
        paragraphs(one.recommendation()),
        paragraphs(one.reasons()),
        one.chain().previous().map(DecisionId::value).map(Object::toString).orElse(""),
        one.chain().next().map(DecisionId::value).map(Object::toString).orElse(""),
        one.checksum(),
        FrozenText.checksum(text).equals(one.checksum()));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Ruled ruled(Ruling made) {
    return new Ruled(
        made.outcome().word(),
        made.decider().body(),
        made.decider().meeting(),
        made.decider().item(),
        made.on(),
        made.outcome().day().orElse(null),
        made.reasons(),
        made.outcome().attached().stream().map(this::row).toList(),
        made.revocation()
            .map(one -> new DecisionPage.Revoked(one.body(), one.day(), one.reason()))
            .orElse(null));
  }

  private Row row(Condition condition) {
    var today = LocalDate.now(clock);
    var open = condition.fulfilment().isEmpty();
    return new Row(
        condition.number(),
        condition.text(),
        condition.responsible(),
        condition.deadline().orElse(null),
        condition.beforeForce(),
        open && condition.deadline().filter(today::isAfter).isPresent(),
        condition.fulfilment().map(Case.Fulfilment::day).orElse(null),
        condition.fulfilment().map(Case.Fulfilment::note).orElse(""));
  }

  private static Part part(DossierSource.Part part) {
    return new Part(
        part.key(), part.title(), part.blocks().stream().map(DecisionView::shown).toList());
  }

  private static Shown shown(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text) -> of("heading", text, level);
      case Block.Paragraph(var text) -> of("paragraph", text, 0);
      case Block.Drawing(_, var description) -> of("paragraph", description, 0);
      case Block.Bullets(var items) ->
          new Shown("bullets", "", 0, items, List.of(), List.of(), List.of());
      case Block.Signatures(var parties) ->
          new Shown("bullets", "", 0, parties, List.of(), List.of(), List.of());
      case Block.Facts(var facts) ->
          new Shown("facts", "", 0, List.of(), facts, List.of(), List.of());
      case Block.Table(var caption, var columns, var rows) ->
          new Shown("table", caption, 0, List.of(), List.of(), columns, rows);
    };
  }

  private static Shown of(String kind, String text, int level) {
    return new Shown(kind, text, level, List.of(), List.of(), List.of(), List.of());
  }

  /// Problems as sentences in the language of the page.
  Map<String, String> said(Map<String, Problem> problems) {
    var said = new LinkedHashMap<String, String>();
    problems.forEach((field, problem) ->
        said.put(
            field,
            messages.getMessage(
                problem.key(), problem.arguments().toArray(), LocaleContextHolder.getLocale())));
    return said;
  }

  DecisionPage.ListRow listed(Case one) {
    return new DecisionPage.ListRow(
        one.id().value().toString(),
        one.title(),
        one.state(),
        one.putForward().at(),
        one.ruling().map(Ruling::on).orElse(null),
        one.ruling().map(made -> made.decider().body()).orElse(""),
        one.ruling().map(Ruling::outcome).flatMap(Outcome::day).orElse(null));
  }

  List<ComingIntoForce.Standing> planned() {
    return force.planned();
  }

  Optional<ComingIntoForce.Standing> force(DecisionId id) {
    return force.of(id);
  }
}
