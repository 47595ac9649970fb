package dk.klynge.staffing.notice;

import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.notice.Judgement.Undertaking;
import dk.klynge.staffing.notice.Notices.Ending;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is counted as one undertaking, and what one more notice there would mean. A self-owning
/// institution is an employer of its own, whatever the setting says.
@Component
class Undertakings {

  private final Register register;
  private final Employees employees;
  private final Notices notices;
  private final KnownThresholds known;
  private final Texts texts;

  Undertakings(
      Register register, Employees employees, Notices notices, KnownThresholds known, Texts texts) {
    this.register = register;
    this.employees = employees;
    this.notices = notices;
    this.known = known;
    this.texts = texts;
  }

  private record Reach(String name, Set<UUID> institutions) {}

  /// @param institution where the person works; empty for one who works in no institution, who
  ///   counts with all of the municipality
  Judgement judge(Optional<UUID> institution, LocalDate day) {
    var thresholds = known.on(day);
    var entries = register.on(day, Filter.all());
    var reach = reach(entries, institution);
    var staff =
        (int)
            employees.on(day, Set.of()).stream()
                .filter(one ->
                    one.institution()
                        .map(InstitutionId::value)
                        .filter(reach.institutions()::contains)
                        .isPresent())
                .count();
    var endings =
        notices.endings().stream()
            .filter(one -> reach.institutions().contains(one.institution()))
            .toList();
    var fullest =
        new Watch(thresholds).with(day, days(endings, "dismissal"), days(endings, "agreement"));
    return new Judgement(
        new Undertaking(reach.name(), staff), thresholds, fullest, thresholds.limit(staff));
  }

  private static List<LocalDate> days(List<Ending> endings, String kind) {
    return endings.stream().filter(one -> one.kind().equals(kind)).map(Ending::day).toList();
  }

  private Reach reach(List<Entry> entries, Optional<UUID> institution) {
    var own =
        entries.stream()
            .filter(one -> institution.filter(one.id().value()::equals).isPresent())
            .findFirst();
    var municipal = entries.stream().filter(one -> one.ownership().equals("municipal")).toList();
    if (own.isEmpty()) return all(municipal);
    var entry = own.get();
    if (!entry.ownership().equals("municipal")) return alone(entry);
    return switch (notices.unit()) {
      case "institution" -> alone(entry);
      case "area" -> area(municipal, entry);
      default -> all(municipal);
    };
  }

  private Reach all(List<Entry> municipal) {
    return new Reach(texts.say("staffing.notice.undertaking.municipality"), ids(municipal));
  }

  private static Reach alone(Entry entry) {
    return new Reach(entry.name(), Set.of(entry.id().value()));
  }

  private static Reach area(List<Entry> municipal, Entry entry) {
    var there = municipal.stream().filter(one -> one.area().equals(entry.area())).toList();
    return new Reach(entry.area().map(Named::name).orElse(entry.name()), ids(there));
  }

  private static Set<UUID> ids(List<Entry> entries) {
    return entries.stream().map(one -> one.id().value()).collect(Collectors.toSet());
  }
}
