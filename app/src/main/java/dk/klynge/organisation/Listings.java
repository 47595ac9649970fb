package dk.klynge.organisation;

import dk.klynge.organisation.Register.Order;
import java.util.UUID;

/// Which institutions are on one page of the list, in which order, and how many there are in all.
final class Listings {

  record Hit(UUID id, int total, int totalPlaces) {}

  private static final String HITS =
      """
      select i.id, count(*) over ()::int as total, coalesce(sum(p.places) over (), 0)::int as total_places
        from organisation.institution i
        left join (select h.institution, sum(g.places) as places
                     from organisation.unit h
                     join organisation.places g on g.unit = h.id and g.valid @> :day
                    where h.valid @> :day
                    group by h.institution) p on p.institution = i.id
        %s
       where i.valid @> :day %s
       order by %s %s nulls last, i.name collate "da-x-icu", i.id
       limit :limit offset :offset
      """;

  private static final String AREA =
      "left join organisation.area a on a.id = i.area and a.valid @> :day";
  private static final String UMBRELLA =
      "left join organisation.umbrella u on u.id = i.umbrella and u.valid @> :day";
  private static final String CLUSTER =
      """
      left join organisation.membership s on s.institution = i.id and s.valid @> :day
      left join organisation.cluster c on c.id = s.cluster and c.valid @> :day
      """;

  /// Types in the order of the children's age, which is how people think of them.
  private static final String BY_TYPE =
      """
      array_position(array['nursery', 'integrated', 'kindergarten', 'after_school', 'club',
                           'special', 'family_daycare', 'other'], i.type)
      """;

  private Listings() {}

  static String of(Filter filter, Order order) {
    return HITS.formatted(
        join(order.column()), Conditions.of(filter), by(order.column()), direction(order));
  }

  private static String join(Order.Column column) {
    return switch (column) {
      case AREA -> AREA;
      case CLUSTER -> CLUSTER;
      case UMBRELLA -> UMBRELLA;
      case NAME, TYPE, OWNERSHIP, PLACES -> "";
    };
  }

  private static String by(Order.Column column) {
    return switch (column) {
      case NAME -> "i.name collate \"da-x-icu\"";
      case TYPE -> BY_TYPE;
      case OWNERSHIP ->
          "array_position(array['municipal', 'self_owning', 'private', 'outsourced'], i.ownership)";
      case AREA -> "a.name collate \"da-x-icu\"";
      case CLUSTER -> "c.name collate \"da-x-icu\"";
      case UMBRELLA -> "u.name collate \"da-x-icu\"";
      case PLACES -> "p.places";
    };
  }

  private static String direction(Order order) {
    return switch (order.direction()) {
      case ASCENDING -> "asc";
      case DESCENDING -> "desc";
    };
  }
}
