package dk.klynge.organisation.people;

import dk.klynge.guard.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The places whose people somebody may see, as a condition on `organisation.person p` on `:day`. A
/// person without any post, just added, belongs to no place yet and is seen by all who may see
/// people.
record Places(Collection<Scope> scopes) {

  static final String CONDITION =
      """
       and (:everywhere or p.id in (
              select e.person from organisation.employment e
               where e.valid @> :day and e.institution in (%1$s)
              union
              select r.person from organisation.role r
               where r.valid @> :day
                 and (r.area = any(:areas::uuid[]) or r.institution in (%1$s)
                   or r.cluster in (select c.id from organisation.cluster c
                                     where c.valid @> :day
                                       and (c.area = any(:areas::uuid[]) or c.id = any(:clusters::uuid[])))))
            or not exists (select from organisation.employment where person = p.id)
               and not exists (select from organisation.role where person = p.id))
      """
          .formatted(
              """
              select i.id from organisation.institution i
                left join organisation.membership s on s.institution = i.id and s.valid @> :day
               where i.valid @> :day
                 and (i.area = any(:areas::uuid[]) or s.cluster = any(:clusters::uuid[])
                   or i.id = any(:institutions::uuid[]))
              """);

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("everywhere", scopes.contains(new Scope.Everywhere()));
    parameters.put(
        "areas", ids(scope -> scope instanceof Scope.Area(var id) ? Stream.of(id) : Stream.of()));
    parameters.put(
        "clusters",
        ids(scope -> scope instanceof Scope.Cluster(var id) ? Stream.of(id) : Stream.of()));
    parameters.put(
        "institutions",
        ids(scope -> scope instanceof Scope.Institution(var id) ? Stream.of(id) : Stream.of()));
    return parameters;
  }

  /// As PostgreSQL writes an array.
  private String ids(Function<Scope, Stream<UUID>> of) {
    return scopes.stream()
        .flatMap(of)
        .map(UUID::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
