package dk.klynge.organisation.institution;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.timeline.History;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One institution on a day. `there` is empty when it does not exist on that day; its history does.
record InstitutionPage(
    UUID id,
    String name,
    LocalDate day,
    List<Period> exists,
    @Nullable There there,
    List<Parts.Identifier> numbers,
    History history) {

  record There(
      String type,
      String ownership,
      @Nullable Named area,
      @Nullable ClusterName cluster,
      @Nullable Named umbrella,
      @Nullable Integer places,
      @Nullable String website,
      Parts.Facts facts,
      List<Parts.House> houses,
      List<Post> chain,
      List<Parts.Employee> employees) {}

  /// A link of the leadership chain; without a leader it is vacant.
  record Post(String kind, String place, @Nullable Named leader) {}

  static There there(
      Entry entry,
      Parts.Facts facts,
      List<Parts.House> houses,
      List<LeadershipChain.Link> chain,
      List<Parts.Employee> employees) {
    return new There(
        entry.type(),
        entry.ownership(),
        entry.area().orElse(null),
        entry.cluster().orElse(null),
        entry.umbrella().orElse(null),
        entry.totalPlaces().isPresent() ? entry.totalPlaces().getAsInt() : null,
        entry.attributes().get("website"),
        facts,
        houses,
        chain.stream()
            .map(link -> new Post(link.kind(), link.place(), link.leader().orElse(null)))
            .toList(),
        employees);
  }
}
