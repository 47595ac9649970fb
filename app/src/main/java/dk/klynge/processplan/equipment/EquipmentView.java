package dk.klynge.processplan.equipment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Register;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.Equipment.State;
import dk.klynge.processplan.equipment.EquipmentList.Kind;
import dk.klynge.processplan.equipment.EquipmentPages.ClusterPage;
import dk.klynge.processplan.equipment.EquipmentPages.ItemRow;
import dk.klynge.processplan.equipment.EquipmentPages.ListPage;
import dk.klynge.processplan.equipment.EquipmentPages.Option;
import dk.klynge.processplan.equipment.EquipmentPages.Part;
import dk.klynge.processplan.equipment.EquipmentPages.Row;
import dk.klynge.processplan.equipment.EquipmentPages.Waits;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What clusters need, as pages show it.
@Component
class EquipmentView {

  private final Register register;
  private final EquipmentLists lists;
  private final Texts texts;
  private final Format format;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  EquipmentView(
      Register register,
      EquipmentLists lists,
      Texts texts,
      Format format,
      Guard guard,
      Clock clock) {
    this.register = register;
    this.lists = lists;
    this.texts = texts;
    this.format = format;
    this.guard = guard;
    this.clock = clock;
  }

  /// What was typed into a form of the page, and what is wrong with it.
  record Typed(Map<String, String> form, List<String> ticked, Map<String, String> errors) {
    static final Typed NOTHING = new Typed(Map.of(), List.of(), Map.of());
  }

  ListPage list(List<Equipment> all, Typed typed) {
    var missing = all.stream().flatMap(one -> one.missingOnDayOne().stream()).toList();
    return new ListPage(
        all.stream().map(this::row).toList(),
        missing.size(),
        waits(missing.stream()),
        offered(all),
        guard.may(ProcessPlanActions.EQUIP),
        typed.form(),
        typed.errors());
  }

  private Row row(Equipment one) {
    var today = LocalDate.now(clock);
    return new Row(
        one.cluster().value(),
        one.name(),
        one.firstDay(),
        one.missingOnDayOne().size(),
        one.late(today).size(),
        (int) one.items().stream().filter(item -> !item.isOpen()).count(),
        one.items().size(),
        one.toWithdraw(today).size());
  }

  /// Clusters of the register that have no list yet, where the reader may lay one out.
  private List<Option> offered(List<Equipment> all) {
    if (!guard.may(ProcessPlanActions.EQUIP)) return List.of();
    return register.clustersOn(LocalDate.now(clock)).stream()
        .filter(one -> !one.kind().equals("network"))
        .filter(one -> all.stream().noneMatch(each -> each.cluster().equals(one.id())))
        .filter(one -> guard.may(ProcessPlanActions.EQUIP, new Scope.Cluster(one.id().value())))
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }

  private List<Waits> waits(Stream<Item> open) {
    return open
        .collect(Collectors.groupingBy(this::waitsFor, Collectors.summingInt(_ -> 1)))
        .entrySet()
        .stream()
        .map(entry -> new Waits(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Waits::count).reversed().thenComparing(Waits::who))
        .toList();
  }

  /// With whom it waits: who has to order it, or who has been asked for it.
  String waitsFor(Item item) {
    return switch (item.state()) {
      case MISSING -> texts.say("access.role." + item.entry().orders());
      case ORDERED -> in(item.entry().from());
      case GIVEN, WITHDRAWN, NOT_APPLICABLE -> "";
    };
  }

  String in(Map<String, String> said) {
    return EquipmentList.in(said, texts.language());
  }

  ClusterPage cluster(Equipment one, Typed typed) {
    var form = new LinkedHashMap<String, String>();
    form.put("day", LocalDate.now(clock).toString());
    form.putAll(typed.form());
    var missing = one.missingOnDayOne();
    return new ClusterPage(
        one.cluster().value(),
        one.name(),
        one.firstDay(),
        one.listVersion(),
        lists.newest(),
        missing.size(),
        waits(missing.stream()),
        Arrays.stream(Kind.values()).map(kind -> part(one, kind)).toList(),
        one.toWithdraw(LocalDate.now(clock)).size(),
        guard.may(ProcessPlanActions.EQUIP, one.scope()),
        form,
        typed.ticked(),
        typed.errors());
  }

  private Part part(Equipment one, Kind kind) {
    return new Part(
        kind.name().toLowerCase(Locale.ROOT),
        one.items().stream()
            .filter(item -> item.entry().kind() == kind)
            .map(item -> row(one, item))
            .toList());
  }

  private ItemRow row(Equipment one, Item item) {
    return new ItemRow(
        item.id() + ":" + item.version(),
        item.id().toString(),
        in(item.entry().title()),
        in(item.entry().whom()),
        item.neededFrom(),
        word(item.state()),
        told(item),
        waitsFor(item),
        one.late(LocalDate.now(clock)).contains(item));
  }

  static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// When and by whom, or why not.
  String told(Item item) {
    Function<LocalDate, String> day = format::shortDay;
    return switch (item.state()) {
      case MISSING -> "";
      case ORDERED ->
          texts.say(
              "processplan.equipment.told.ordered",
              item.orderedOn().map(day).orElse(""),
              item.orderedBy().orElse(""));
      case GIVEN -> item.givenOn().map(day).orElse("");
      case WITHDRAWN -> item.withdrawnOn().map(day).orElse("");
      case NOT_APPLICABLE -> item.notApplicable().orElse("");
    };
  }
}
