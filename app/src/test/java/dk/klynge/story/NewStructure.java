package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Outcome.Applied;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructureToStaff.Cluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All municipal institutions that are in no cluster come into new ones of five, area by area.
record NewStructure(StructureToStaff told) {

  private static final int SIZE = 5;

  static NewStructure of(ReformDesk desk) {
    var houses = new LinkedHashMap<UUID, List<UUID>>();
    desk.db()
        .sql(
            """
            select i.area, i.id from organisation.institution i
             where i.valid @> :day and i.ownership = 'municipal' and i.area is not null
               and not exists (select from organisation.membership m where m.institution = i.id and m.valid @> :day)
             order by i.area, i.id
            """)
        .param("day", ReformDesk.EFFECTIVE)
        .query((row, _) ->
            houses
                .computeIfAbsent(row.getObject("area", UUID.class), _ -> new ArrayList<>())
                .add(row.getObject("id", UUID.class)))
        .list();
    var clusters = new ArrayList<Cluster>();
    houses.forEach((area, all) -> {
      for (int from = 0; from + SIZE <= all.size(); from += SIZE)
        clusters.add(cluster(area, clusters.size() + 1, members(all, from)));
    });
    return new NewStructure(
        new StructureToStaff(
            UUID.randomUUID(),
            "Hele reformen",
            ReformDesk.DECIDED,
            ReformDesk.EFFECTIVE,
            clusters));
  }

  /// The last one takes what is left.
  private static List<UUID> members(List<UUID> all, int from) {
    return all.subList(from, all.size() - from < 2 * SIZE ? all.size() : from + SIZE);
  }

  private static Cluster cluster(UUID area, int number, List<UUID> members) {
    return new Cluster(
        new ClusterId(UUID.randomUUID()),
        "Klynge nr. " + number,
        "municipal",
        Optional.of(new AreaId(area)),
        members.stream().map(InstitutionId::new).toList());
  }

  void comesIntoForce(StructuralChanges register) {
    var changes = new ArrayList<StructuralChange>();
    for (var one : told.clusters()) {
      changes.add(new StructuralChange.Establish(one.id(), one.name(), one.kind(), one.area()));
      for (var member : one.members()) changes.add(new StructuralChange.Move(member, one.id()));
    }
    var reason = new Reason("decision", told.decision(), told.title());
    assertThat(register.apply(told.effectiveOn(), changes, reason)).isInstanceOf(Applied.class);
  }
}
