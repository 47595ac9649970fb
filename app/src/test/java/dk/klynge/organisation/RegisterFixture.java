package dk.klynge.organisation;

import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts organisation into the database for a test, one line each:
///
/// ```java
/// var register = new RegisterFixture(db);
/// var nord = register.area("Nord");
/// var a = register.cluster("Klynge A", "municipal", nord);
/// var solsikken =
///     register.institution("Solsikken").in(nord).at(55.7, 12.5).places("nursery", 24).cluster(a).add();
/// ```
///
/// Everything is valid from [#SINCE] on unless `during(...)` (or the argument) says otherwise.
public class RegisterFixture {

  public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

  private final JdbcClient db;
  private Period period = Period.from(SINCE);

  public RegisterFixture(JdbcClient db) {
    this.db = db;
  }

  /// Takes everything out again.
  public RegisterFixture empty() {
    db.sql(
            """
            truncate organisation.fact_reason, organisation.applied_reason, organisation.superseded, organisation.role, organisation.employment, organisation.person,
              organisation.external_id, organisation.membership, organisation.places, organisation.unit,
              organisation.institution, organisation.cluster, organisation.legal_unit, organisation.umbrella,
              organisation.area
            """)
        .update();
    return this;
  }

  /// What is put in from here on is valid in that period.
  public RegisterFixture during(Period valid) {
    period = valid;
    return this;
  }

  public AreaId area(String name) {
    return new AreaId(insert("area", "name", name));
  }

  public UmbrellaId umbrella(String name) {
    return new UmbrellaId(insert("umbrella", "name", name));
  }

  public LegalUnitId legalUnit(String name, String cvr) {
    return new LegalUnitId(insert("legal_unit", "name", name, "cvr", cvr));
  }

  /// `kind`: municipal, self_owning, special or network.
  public ClusterId cluster(String name, String kind, AreaId area) {
    return new ClusterId(insert("cluster", "name", name, "kind", kind, "area", area.value()));
  }

  public PersonId person(String name) {
    var id = UUID.randomUUID();
    db.sql("insert into organisation.person (id, name) values (?, ?)").params(id, name).update();
    return new PersonId(id);
  }

  public void manages(PersonId person, AreaId area) {
    insert("role", "person", person.value(), "kind", "area_manager", "area", area.value());
  }

  public void leads(PersonId person, ClusterId cluster) {
    insert("role", "person", person.value(), "kind", "cluster_leader", "cluster", cluster.value());
  }

  /// `kind`: institution_leader or pedagogical_leader.
  public void leads(PersonId person, InstitutionId institution, String kind) {
    insert("role", "person", person.value(), "kind", kind, "institution", institution.value());
  }

  public void heads(PersonId person) {
    insert("role", "person", person.value(), "kind", "head_of_administration");
  }

  public void employ(PersonId person, InstitutionId institution, String position) {
    insert(
        "employment",
        "person",
        person.value(),
        "institution",
        institution.value(),
        "position",
        position,
        "share",
        1,
        "terms",
        "agreement");
  }

  /// An institution with one main unit; finish the sentence with `add()`.
  public Draft institution(String name) {
    return new Draft(name);
  }

  public class Draft {
    private final UUID id = UUID.randomUUID();
    private final UUID main = UUID.randomUUID();
    private final Map<String, @Nullable Object> institution = new TreeMap<>();
    private final Map<String, @Nullable Object> unit = new TreeMap<>();
    private final List<Runnable> rest = new ArrayList<>();

    private Draft(String name) {
      institution.putAll(
          Map.of("id", id, "name", name, "type", "integrated", "ownership", "municipal"));
      unit.putAll(Map.of("id", main, "institution", id, "name", name, "kind", "main"));
    }

    /// nursery, kindergarten, integrated (unless said), after_school, club, special,
    /// family_daycare, other.
    public Draft type(String type) {
      institution.put("type", type);
      return this;
    }

    /// municipal (unless said), self_owning, private, outsourced.
    public Draft ownership(String ownership) {
      institution.put("ownership", ownership);
      return this;
    }

    public Draft in(AreaId area) {
      institution.put("area", area.value());
      return this;
    }

    public Draft umbrella(UmbrellaId umbrella) {
      institution.put("umbrella", umbrella.value());
      return this;
    }

    public Draft legalUnit(LegalUnitId legalUnit) {
      institution.put("legal_unit", legalUnit.value());
      return this;
    }

    public Draft at(double latitude, double longitude) {
      unit.put("latitude", latitude);
      unit.put("longitude", longitude);
      return this;
    }

    public Draft address(String address, String postalCode, String town) {
      unit.putAll(Map.of("address", address, "postal_code", postalCode, "town", town));
      return this;
    }

    public Draft district(String district, String municipality) {
      unit.putAll(Map.of("district", district, "municipality", municipality));
      return this;
    }

    /// Places of the main unit; `ageGroup` as in organisation.age_group.
    public Draft places(String ageGroup, int places) {
      rest.add(
          () -> insertRow("places", Map.of("unit", main, "age_group", ageGroup, "places", places)));
      return this;
    }

    /// One more unit, with places of one age group.
    public Draft house(String name, String ageGroup, int places) {
      rest.add(() -> {
        var house = insert("unit", "institution", id, "name", name, "kind", "house");
        insertRow("places", Map.of("unit", house, "age_group", ageGroup, "places", places));
      });
      return this;
    }

    public Draft cluster(ClusterId cluster) {
      rest.add(
          () -> insertRow("membership", Map.of("institution", id, "cluster", cluster.value())));
      return this;
    }

    public Draft externalId(String kind, String value) {
      rest.add(() ->
          insertRow(
              "external_id",
              Map.of("kind", kind, "value", value, "entity_kind", "institution", "entity", id)));
      return this;
    }

    public InstitutionId add() {
      insertRow("institution", institution);
      insertRow("unit", unit);
      rest.forEach(Runnable::run);
      return new InstitutionId(id);
    }
  }

  private UUID insert(String table, Object... namesAndValues) {
    var id = UUID.randomUUID();
    var values = new TreeMap<String, @Nullable Object>(Map.of("id", id));
    for (int i = 0; i < namesAndValues.length; i += 2)
      values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    insertRow(table, values);
    return id;
  }

  private void insertRow(String table, Map<String, ? extends @Nullable Object> values) {
    var columns = new ArrayList<>(values.keySet());
    db.sql(
            "insert into organisation.%s (%s, valid) values (%s, '%s'::daterange)"
                .formatted(
                    table,
                    String.join(", ", columns),
                    String.join(", ", columns.stream().map(column -> ":" + column).toList()),
                    period.range()))
        .params(values)
        .update();
  }
}
