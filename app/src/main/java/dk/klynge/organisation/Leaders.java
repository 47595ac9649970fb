package dk.klynge.organisation;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Leaders implements LeadershipChain {

  private final JdbcClient db;
  private final Register register;

  Leaders(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  @Override
  public List<Link> of(InstitutionId institution, LocalDate day) {
    var links = new ArrayList<Link>();
    links.add(institutionLeader(institution, day));
    links.addAll(aboveInstitution(institution, day));
    return links;
  }

  @Override
  public List<Link> of(ClusterId cluster, LocalDate day) {
    var links = new ArrayList<Link>();
    if (!"network".equals(text("select kind from organisation.cluster", cluster.value(), day)))
      links.add(link("cluster_leader", "cluster", cluster.value(), day));
    register
        .areaOf(cluster, day)
        .ifPresent(area -> links.add(link("area_manager", "area", area.value(), day)));
    links.add(head(day));
    return links;
  }

  @Override
  public List<Link> of(AreaId area, LocalDate day) {
    return List.of(link("area_manager", "area", area.value(), day), head(day));
  }

  @Override
  public List<Link> above(PersonId person, LocalDate day) {
    var held =
        db.sql(
                """
                select kind, area, cluster, institution from organisation.role
                 where person = :person and valid @> :day
                 order by array_position(array['head_of_administration', 'area_manager', 'cluster_leader',
                                               'institution_leader', 'pedagogical_leader'], kind)
                 limit 1
                """)
            .param("person", person.value())
            .param("day", day)
            .query(Held.class)
            .optional();
    return held.map(role -> above(role, day)).orElseGet(() -> aboveEmployee(person, day));
  }

  private record Placed(UUID person, Optional<Held> held, Optional<InstitutionId> workplace) {}

  /// People of the same institution share its chain, which is read once.
  @Override
  public Map<PersonId, List<Link>> above(Set<PersonId> people, LocalDate day) {
    var houses = new HashMap<InstitutionId, List<Link>>();
    var chains = new HashMap<PersonId, List<Link>>();
    for (var one : placed(people, day)) {
      var role = one.held();
      var house = role.isEmpty() ? one.workplace() : role.flatMap(Held::house);
      var chain = house.map(id -> houses.computeIfAbsent(id, it -> of(it, day)));
      var person = new PersonId(one.person());
      if (role.isEmpty()) chains.put(person, chain.orElse(List.of()));
      else if (chain.isEmpty()) chains.put(person, above(role.get(), day));
      else chains.put(person, chain.get().subList(1, chain.get().size()));
    }
    return chains;
  }

  private List<Placed> placed(Set<PersonId> people, LocalDate day) {
    return db.sql(
            """
            select a.person, r.kind, r.area, r.cluster, r.institution, e.institution as workplace
              from unnest(:people::uuid[]) a (person)
              left join lateral (
                select kind, area, cluster, institution from organisation.role
                 where person = a.person and valid @> :day
                 order by array_position(array['head_of_administration', 'area_manager', 'cluster_leader',
                                               'institution_leader', 'pedagogical_leader'], kind)
                 limit 1) r on true
              left join lateral (
                select institution from organisation.employment
                 where person = a.person and valid @> :day and institution is not null
                 order by share desc limit 1) e on true
            """)
        .param(
            "people",
            people.stream().map(one -> one.value().toString()).collect(joining(",", "{", "}")))
        .param("day", day)
        .query((row, _) -> placed(row))
        .list();
  }

  private static Placed placed(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    var held =
        kind == null
            ? Optional.<Held>empty()
            : Optional.of(
                new Held(
                    kind,
                    row.getObject("area", UUID.class),
                    row.getObject("cluster", UUID.class),
                    row.getObject("institution", UUID.class)));
    return new Placed(
        row.getObject("person", UUID.class),
        held,
        Optional.ofNullable(row.getObject("workplace", UUID.class)).map(InstitutionId::new));
  }

  @Override
  public Optional<ClusterId> ledBy(PersonId person, LocalDate day) {
    return db.sql(
            """
            select cluster from organisation.role
             where person = :person and kind = 'cluster_leader' and valid @> :day
             order by lower(valid), id limit 1
            """)
        .param("person", person.value())
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(ClusterId::new);
  }

  record Held(
      String kind,
      @org.jspecify.annotations.Nullable UUID area,
      @org.jspecify.annotations.Nullable UUID cluster,
      @org.jspecify.annotations.Nullable UUID institution) {

    Optional<InstitutionId> house() {
      return Optional.ofNullable(institution).map(InstitutionId::new);
    }
  }

  private List<Link> above(Held role, LocalDate day) {
    if (role.institution() != null)
      return aboveInstitution(new InstitutionId(role.institution()), day);
    if (role.cluster() != null) {
      var chain = of(new ClusterId(role.cluster()), day);
      return chain.subList(1, chain.size());
    }
    return role.area() == null ? List.of() : List.of(head(day));
  }

  private List<Link> aboveEmployee(PersonId person, LocalDate day) {
    return db.sql(
            """
            select institution from organisation.employment
             where person = :person and valid @> :day and institution is not null
             order by share desc limit 1
            """)
        .param("person", person.value())
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(institution -> of(new InstitutionId(institution), day))
        .orElse(List.of());
  }

  private List<Link> aboveInstitution(InstitutionId institution, LocalDate day) {
    var links = new ArrayList<Link>();
    var cluster = register.clusterOf(institution, day);
    cluster
        .filter(
            id -> !"network".equals(text("select kind from organisation.cluster", id.value(), day)))
        .ifPresent(id -> links.add(link("cluster_leader", "cluster", id.value(), day)));
    register
        .areaOf(institution, day)
        .or(() -> cluster.flatMap(id -> register.areaOf(id, day)))
        .ifPresent(area -> links.add(link("area_manager", "area", area.value(), day)));
    links.add(head(day));
    return links;
  }

  /// In a cluster the institution has a pedagogical leader, alone it has an institution leader;
  /// whoever is there is shown with the role they hold.
  private Link institutionLeader(InstitutionId institution, LocalDate day) {
    var leader = link("institution_leader", "institution", institution.value(), day);
    var pedagogical = link("pedagogical_leader", "institution", institution.value(), day);
    if (leader.leader().isPresent()) return leader;
    if (pedagogical.leader().isPresent()) return pedagogical;
    return register.clusterOf(institution, day).isPresent() ? pedagogical : leader;
  }

  private Link link(String kind, String column, UUID place, LocalDate day) {
    var leader =
        db.sql(
                """
                select p.id, p.name
                  from organisation.role r
                  join organisation.person p on p.id = r.person
                 where r.kind = :kind and r.%s = :place and r.valid @> :day
                """
                    .formatted(column))
            .param("kind", kind)
            .param("place", place)
            .param("day", day)
            .query(Named.class)
            .optional();
    return new Link(kind, text("select name from organisation." + column, place, day), leader);
  }

  private Link head(LocalDate day) {
    var head =
        db.sql(
                """
                select p.id, p.name
                  from organisation.role r
                  join organisation.person p on p.id = r.person
                 where r.kind = 'head_of_administration' and r.valid @> :day
                 order by p.name limit 1
                """)
            .param("day", day)
            .query(Named.class)
            .optional();
    return new Link("head_of_administration", "", head);
  }

  private String text(String select, UUID id, LocalDate day) {
    return db.sql(select + " where id = :id and valid @> :day")
        .param("id", id)
        .param("day", day)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
