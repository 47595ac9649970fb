package dk.klynge.planning.alternative;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Point;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.DemonstrationPublished;
import dk.klynge.planning.DemonstrationPublished.Next;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.TakeStep.Wanted;
import dk.klynge.planning.alternative.draft.Draft;
import dk.klynge.planning.alternative.draft.PutForward;
import dk.klynge.planning.alternative.draft.PutForward.Outcome;
import dk.klynge.planning.alternative.draft.Reaches;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Reach;
import dk.klynge.planning.alternative.twofold.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What an area manager of the demonstration municipality puts forward in the hearing: one house
/// lies nearer to the neighbouring cluster. Several such wishes are thought of, and the first that
/// passes the two-part test is sent. The planner has asked something about it.
@Component
class DemonstrationAlternative {

  private static final String AREA = "Havnen og Indre By";
  private static final int MOST = 8;

  private final Originals originals;
  private final MakeTrial trial;
  private final PutForward put;
  private final TakeStep step;
  private final DemonstrationPeople people;

  DemonstrationAlternative(
      Originals originals,
      MakeTrial trial,
      PutForward put,
      TakeStep step,
      DemonstrationPeople people) {
    this.originals = originals;
    this.trial = trial;
    this.put = put;
    this.step = step;
    this.people = people;
  }

  @EventListener
  void on(DemonstrationPublished news) {
    if (news.next() != Next.HEARING) return;
    var original = originals.find(news.scenario(), news.revision()).orElseThrow();
    var wishes = wishes(original);
    var chosen =
        wishes.stream()
            .filter(wish -> passes(original, wish))
            .findFirst()
            .or(() -> wishes.stream().findFirst());
    chosen.ifPresent(wish -> people.as(Role.AREA_MANAGER, () -> send(news, wish)));
  }

  /// A house that wants to go from one cluster to another, and what it would gain in degrees.
  private record Wish(Entry house, PlannedCluster from, PlannedCluster to, double gain) {
    Draft.Change.Listed change() {
      return new Draft.Change.Listed(Map.of(house.id(), to.id().value().toString()), "");
    }
  }

  /// Within the area, the greatest gain first.
  private static List<Wish> wishes(Scenario original) {
    var entries = new HashMap<InstitutionId, Entry>();
    original.institutions().forEach(entry -> entries.put(entry.id(), entry));
    var clusters =
        original.clusters().stream()
            .filter(cluster ->
                members(cluster, entries).stream().allMatch(DemonstrationAlternative::lies))
            .toList();
    var wishes = new ArrayList<Wish>();
    for (var from : clusters)
      for (var to : clusters)
        if (!from.equals(to) && from.members().size() > 3 && to.members().size() < 8)
          for (var house : members(from, entries))
            wishes.add(
                new Wish(
                    house, from, to, gain(house, members(from, entries), members(to, entries))));
    return wishes.stream()
        .sorted(Comparator.comparingDouble(Wish::gain).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<Entry> members(PlannedCluster cluster, Map<InstitutionId, Entry> entries) {
    return cluster.members().stream()
        .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
        .toList();
  }

  private static boolean lies(Entry entry) {
    return entry.point().isPresent()
        && entry.area().filter(area -> area.name().equals(AREA)).isPresent();
  }

  private static double gain(Entry house, List<Entry> from, List<Entry> to) {
    return distance(house, from) - distance(house, to);
  }

  private static double distance(Entry house, List<Entry> others) {
    var here = house.point().orElseThrow();
    return others.stream()
        .filter(other -> !other.equals(house))
        .mapToDouble(other -> distance(here, other.point().orElseThrow()))
        .average()
        .orElse(0);
  }

  /// A degree to the east is shorter than one to the north.
  private static double distance(Point one, Point other) {
    return Math.hypot(
        one.latitude() - other.latitude(), 0.57 * (one.longitude() - other.longitude()));
  }

  private boolean passes(Scenario original, Wish wish) {
    var reshaping = wish.change().of(original.clusters(), "municipal");
    var chosen = Set.of(wish.from().id(), wish.to().id());
    return trial.of(original, chosen, reshaping, 1).findings().verdict() == Verdict.PASSES;
  }

  private void send(DemonstrationPublished news, Wish wish) {
    var words =
        new Draft.Words(
            "%s hører til hos naboerne".formatted(wish.house().name()),
            MOTIVATION.formatted(
                wish.house().name(), wish.to().name(), wish.from().name(), wish.to().name()),
            "area",
            AREA,
            wish.house().area().map(DemonstrationAlternative::party).orElse(""));
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            news.scenario(),
            news.revision(),
            wish.change(),
            words,
            List.of());
    switch (put.put(draft)) {
      case Outcome.Received(var id) ->
          people.as(Role.PLANNER, () -> ask(id, news.day().plusDays(10)));
      case Outcome.Rejected(var faults) ->
          throw new IllegalStateException("The demonstration's alternative: " + faults);
    }
  }

  private static String party(Named area) {
    return Reaches.key(new Reach.Place(Reach.Kind.AREA, area.id(), area.name()));
  }

  private void ask(AlternativeId id, LocalDate deadline) {
    if (!(step.take(id, 1, new Wanted.Ask(QUESTION, deadline)) instanceof TakeStep.Outcome.Taken))
      throw new IllegalStateException("The demonstration's alternative could not be asked about");
  }

  private static final String QUESTION =
      "Har I talt med forældrene i begge klynger, og hvad siger lederen af den klynge, som huset"
          + " skulle forlade?";

  private static final String MOTIVATION =
      """
      %s ligger tættest på de andre huse i %s. Børnene mødes på legepladsen i forvejen, og personalet \
      dækker ind for hinanden, når nogen er syge. I forslaget er huset lagt sammen med %s, som det ikke \
      har noget samarbejde med i dag.

      Vi foreslår derfor, at huset i stedet kommer i %s. De øvrige klynger bliver, som de er i forslaget.\
      """;
}
