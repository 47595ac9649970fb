package dk.klynge.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A [Filter] as conditions on `organisation.institution i`, with its parameters.
final class Conditions {

  private static final String WORD =
      """
       and (organisation.folded(i.name) like organisation.folded(:word%1$d)
         or i.id in (select institution from organisation.unit
                      where valid @> :day
                        and organisation.folded(name || ' ' || coalesce(address, '') || ' '
                              || coalesce(postal_code, '') || ' ' || coalesce(town, ''))
                            like organisation.folded(:word%1$d))
         or i.id in (select entity from organisation.external_id
                      where entity_kind = 'institution' and valid @> :day
                        and organisation.folded(value) like organisation.folded(:word%1$d)))
      """;

  private static final String NOT_IN_A_CLUSTER =
      """
       and not exists (select from organisation.membership
                        where institution = i.id and valid @> :day)
      """;

  private static final String IN_A_CLUSTER =
      """
       and i.id in (select n.institution
                      from organisation.membership n
                      join organisation.cluster k on k.id = n.cluster and k.valid @> :day
                     where n.valid @> :day and %s)
      """;

  private Conditions() {}

  static String of(Filter filter) {
    var sql = new StringBuilder();
    for (int word = 0; word < words(filter).size(); word++) sql.append(WORD.formatted(word));
    filter.area().ifPresent(_ -> sql.append(" and i.area = :area"));
    filter.ownership().ifPresent(_ -> sql.append(" and i.ownership = :ownership"));
    filter.type().ifPresent(_ -> sql.append(" and i.type = :type"));
    filter.umbrella().ifPresent(_ -> sql.append(" and i.umbrella = :umbrella"));
    filter.cluster().ifPresent(_ -> sql.append(IN_A_CLUSTER.formatted("k.id = :cluster")));
    filter.clusterKind().ifPresent(kind -> sql.append(kind(kind)));
    filter.municipality().ifPresent(_ -> sql.append(IN_MUNICIPALITY));
    return sql.toString();
  }

  private static final String IN_MUNICIPALITY =
      """
       and i.id in (select institution from organisation.unit
                     where kind = 'main' and valid @> :day and municipality = :municipality)
      """;

  static Map<String, Object> parameters(Filter filter) {
    var parameters = new HashMap<String, Object>();
    var words = words(filter);
    for (int word = 0; word < words.size(); word++)
      parameters.put("word" + word, "%" + literal(words.get(word)) + "%");
    filter.area().ifPresent(value -> parameters.put("area", value.value()));
    filter.ownership().ifPresent(value -> parameters.put("ownership", value));
    filter.type().ifPresent(value -> parameters.put("type", value));
    filter.umbrella().ifPresent(value -> parameters.put("umbrella", value.value()));
    filter.cluster().ifPresent(value -> parameters.put("cluster", value.value()));
    filter.clusterKind().ifPresent(value -> parameters.put("clusterKind", value));
    filter.municipality().ifPresent(value -> parameters.put("municipality", value));
    return parameters;
  }

  private static String kind(String kind) {
    return kind.equals("none") ? NOT_IN_A_CLUSTER : IN_A_CLUSTER.formatted("k.kind = :clusterKind");
  }

  /// More words than anybody types would only be work for the database.
  private static List<String> words(Filter filter) {
    return filter.text().stream()
        .flatMap(text -> List.of(text.split("\\s+")).stream())
        .limit(8)
        .toList();
  }

  private static String literal(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
