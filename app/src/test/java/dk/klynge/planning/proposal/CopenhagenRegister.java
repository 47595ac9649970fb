package dk.klynge.planning.proposal;

import dk.klynge.SharedData;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFile;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.organisation.RegisterRow;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Copenhagen's real institutions of 2023 and their clusters, read with the product's own profile.
final class CopenhagenRegister {

  private final RegisterFixture register;
  private final Map<String, AreaId> areas = new HashMap<>();
  private final Map<String, ClusterId> clusters = new HashMap<>();

  private CopenhagenRegister(RegisterFixture register) {
    this.register = register;
  }

  static void moveInto(JdbcClient db) {
    var file = SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv");
    var profile = RegisterFile.recognise(file).orElseThrow();
    var town = new CopenhagenRegister(new RegisterFixture(db).empty());
    switch (RegisterFile.read(file, profile)) {
      case RegisterFile.Reading.Read read -> read.rows().forEach(town::add);
      case RegisterFile.Reading.Refused(var problem) -> throw new AssertionError(problem);
    }
  }

  private void add(RegisterRow row) {
    var institution = row.institution();
    var area = areas.computeIfAbsent(institution.area(), register::area);
    var draft =
        register
            .institution(institution.name())
            .in(area)
            .type(institution.type())
            .ownership(institution.ownership());
    row.unit().position().ifPresent(point -> draft.at(point.latitude(), point.longitude()));
    row.capacity().places().forEach(draft::places);
    institution.cluster().ifPresent(cluster -> draft.cluster(cluster(cluster, area)));
    draft.add();
  }

  private ClusterId cluster(RegisterRow.Cluster cluster, AreaId area) {
    return clusters.computeIfAbsent(
        cluster.name(), name -> register.cluster(name, cluster.kind(), area));
  }
}
