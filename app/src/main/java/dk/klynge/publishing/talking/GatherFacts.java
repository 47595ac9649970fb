package dk.klynge.publishing.talking;

import dk.klynge.publishing.Milestones;
import dk.klynge.publishing.published.PublicHouses;
import dk.klynge.publishing.published.PublicHouses.Group;
import dk.klynge.publishing.published.PublicHouses.House;
import dk.klynge.publishing.published.PublicHouses.Leader;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/// What is published of a place, by the fields that a template may ask for. A field without a value
/// is not known, or not decided.
@Component
class GatherFacts {

  private static final Set<String> STAYS = Set.of("renamed", "company", "nothing");
  private static final Set<String> IN_THE_HOUSE =
      Set.of("institution_leader", "pedagogical_leader");

  private final PublicHouses houses;
  private final Milestones milestones;
  private final Texts texts;
  private final Clock clock;
  private final String site;

  GatherFacts(
      PublicHouses houses,
      Milestones milestones,
      Texts texts,
      Clock clock,
      @Value("${klynge.site:}") String site) {
    this.houses = houses;
    this.milestones = milestones;
    this.texts = texts;
    this.clock = clock;
    this.site = site.replaceFirst("/+$", "");
  }

  Map<Field, List<String>> of(TalkPlace place, Hearers hearers, Locale language) {
    var told = told(place, language);
    var facts = new EnumMap<Field, List<String>>(Field.class);
    var group = group(place, told);
    facts.put(Field.PLACE, List.of(place.name()));
    facts.put(Field.AREA, place.area().map(PublicHouses.Named::name).stream().toList());
    facts.put(Field.CLUSTER, group.map(Group::name).stream().toList());
    facts.put(Field.INSTITUTIONS, group.map(Group::others).orElse(List.of()));
    facts.put(
        Field.CLUSTER_LEADER,
        group.flatMap(one -> clusterLeader(one, told, language)).stream().toList());
    facts.put(Field.HOUSE_LEADERS, inTheHouses(told));
    facts.put(Field.AREA_MANAGER, names(told, "area_manager"));
    facts.put(Field.CHANGE, changes(place, told, language));
    facts.put(Field.EFFECTIVE_DAY, days(told, language));
    facts.put(
        Field.DECISION, changing(told).map(PublicHouses.Change::decision).distinct().toList());
    facts.put(Field.DATES, dates(hearers, language));
    facts.put(Field.WHOM_TO_ASK, whomToAsk(told));
    facts.put(Field.PAGE, told.stream().limit(1).map(house -> page(house, told.size())).toList());
    return facts;
  }

  private List<House> told(TalkPlace place, Locale language) {
    return place.houses().stream()
        .flatMap(house -> houses.house(house.id(), language).stream())
        .toList();
  }

  /// The cluster that all houses are going to be in, with all its institutions; the present one,
  /// where they go different ways.
  private static Optional<Group> group(TalkPlace place, List<House> told) {
    var wanted = told.stream().map(GatherFacts::whole).distinct().toList();
    if (wanted.size() == 1) return wanted.getFirst();
    return place.kind() == TalkPlace.Kind.CLUSTER
        ? Optional.of(new Group(place.name(), told.stream().map(House::name).toList()))
        : Optional.empty();
  }

  private static Optional<Group> whole(House house) {
    var to =
        house.change().isPresent()
            ? house.change().flatMap(PublicHouses.Change::to)
            : house.cluster();
    return to.map(one ->
        new Group(
            one.name(),
            Stream.concat(Stream.of(house.name()), one.others().stream()).sorted().toList()));
  }

  private Optional<String> clusterLeader(Group group, List<House> told, Locale language) {
    var staying =
        told.stream()
            .filter(house -> house.change().map(one -> STAYS.contains(one.kind())).orElse(true));
    return Stream.concat(staying, membersOf(group.name(), language))
        .flatMap(house -> house.leaders().stream())
        .filter(one -> one.kind().equals("cluster_leader") && !one.name().isEmpty())
        .map(Leader::name)
        .findFirst();
  }

  /// Where the cluster exists already, one of its houses knows who leads it.
  private Stream<House> membersOf(String cluster, Locale language) {
    return houses.places().stream()
        .filter(place -> place.cluster().filter(one -> one.name().equals(cluster)).isPresent())
        .limit(1)
        .flatMap(place -> houses.house(place.id(), language).stream());
  }

  private static List<String> inTheHouses(List<House> told) {
    return told.stream()
        .flatMap(house -> house.leaders().stream())
        .filter(one -> IN_THE_HOUSE.contains(one.kind()) && !one.name().isEmpty())
        .map(one -> told.size() == 1 ? one.name() : one.name() + " (" + one.place() + ")")
        .toList();
  }

  private static List<String> names(List<House> told, String kind) {
    return told.stream()
        .flatMap(house -> house.leaders().stream())
        .filter(one -> one.kind().equals(kind) && !one.name().isEmpty())
        .map(Leader::name)
        .distinct()
        .toList();
  }

  private static Stream<PublicHouses.Change> changing(List<House> told) {
    return told.stream().flatMap(house -> house.change().stream());
  }

  private List<String> changes(TalkPlace place, List<House> told, Locale language) {
    var sentences = told.stream().flatMap(house -> change(house, language)).toList();
    return sentences.isEmpty()
        ? List.of(texts.in(language, "publishing.talk.change.none", place.name()))
        : sentences;
  }

  private Stream<String> change(House house, Locale language) {
    return house.change().stream()
        .map(one -> {
          var from = house.cluster().map(Group::name).orElse("");
          var to = one.to().map(Group::name).orElse("");
          var key = "publishing.talk.change." + one.kind();
          var sentence = texts.in(language, key, house.name(), from, to);
          return one.conditions() == 0
              ? sentence
              : sentence + " " + texts.in(language, "publishing.talk.conditions", one.conditions());
        });
  }

  private static List<String> days(List<House> told, Locale language) {
    return changing(told)
        .map(PublicHouses.Change::day)
        .distinct()
        .sorted()
        .map(day -> TalkDays.day(day, language))
        .toList();
  }

  /// What is over is left out.
  private List<String> dates(Hearers hearers, Locale language) {
    var today = LocalDate.now(clock);
    return milestones.all(language).stream()
        .filter(one -> one.audiences().contains(hearers.dates()))
        .filter(one -> !one.last().isBefore(today))
        .sorted(Comparator.comparing(Milestones.Milestone::first))
        .map(one -> date(one, language))
        .toList();
  }

  private String date(Milestones.Milestone one, Locale language) {
    var days = TalkDays.days(one.first(), one.last(), language);
    var said = days + ": " + one.name();
    return one.provisional()
        ? said + " " + texts.in(language, "publishing.theme.provisional")
        : said;
  }

  /// What an editor wrote for parents; else those who lead, from the house up.
  private static List<String> whomToAsk(List<House> told) {
    var written = told.stream().flatMap(house -> house.contact().stream()).findFirst();
    if (written.isPresent())
      return List.of(
          HtmlUtils.htmlUnescape(written.get().replaceAll("<[^>]*>", " "))
              .replaceAll("\\s+", " ")
              .strip());
    return Stream.concat(inTheHouses(told).stream(), names(told, "area_manager").stream()).toList();
  }

  /// Of a cluster the list of institutions: as many addresses as houses nobody copies down.
  private String page(House house, int houses) {
    var own = house.page();
    return address() + (houses == 1 ? own : own.substring(0, own.lastIndexOf('/')));
  }

  private String address() {
    return site.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
        : site;
  }
}
