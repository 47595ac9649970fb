package dk.klynge.organisation.institution;

import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register.Order;
import dk.klynge.organisation.Register.Order.Column;
import dk.klynge.organisation.Register.Order.Direction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// What the address of a list says: day, filter, order and page; and the addresses of its
/// neighbours.
record Query(LocalDate day, Filter filter, Order order, int page) {

  static Query of(Map<String, String> parameters, LocalDate today) {
    try {
      var day = parameters.getOrDefault("day", "");
      return new Query(
          day.isEmpty() ? today : LocalDate.parse(day),
          Filter.of(parameters),
          order(parameters),
          Math.clamp(Integer.parseInt(parameters.getOrDefault("page", "1")), 1, 100_000));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }

  /// The address of `path` for the same day, filter and order, on another page.
  String link(String path, int otherPage) {
    return link(path, order, otherPage);
  }

  /// The address of `path` sorted by `column`; a second click turns the direction.
  String sortedBy(String path, Column column) {
    var turn = order.column() == column && order.direction() == Direction.ASCENDING;
    return link(path, new Order(column, turn ? Direction.DESCENDING : Direction.ASCENDING), 1);
  }

  /// The address of `path` for the same day and filter.
  String link(String path) {
    return link(path, Order.BY_NAME, 1);
  }

  private String link(String path, Order by, int otherPage) {
    var query = new LinkedHashMap<String, String>();
    query.put("day", day.toString());
    query.putAll(filter.query());
    if (!by.equals(Order.BY_NAME)) {
      query.put("sort", by.column().name().toLowerCase(Locale.ROOT));
      query.put("direction", by.direction().name().toLowerCase(Locale.ROOT));
    }
    if (otherPage > 1) query.put("page", Integer.toString(otherPage));
    return address(path, query);
  }

  /// `path` with a query string, every value escaped.
  static String address(String path, Map<String, String> query) {
    var address = UriComponentsBuilder.fromPath(path);
    query.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
    return address.encode().buildAndExpand(query).toUriString();
  }

  private static Order order(Map<String, String> parameters) {
    var column = one(Column.values(), parameters.getOrDefault("sort", "name"));
    var direction = one(Direction.values(), parameters.getOrDefault("direction", "ascending"));
    return new Order(column, direction);
  }

  private static <E extends Enum<E>> E one(E[] all, String name) {
    return Arrays.stream(all)
        .filter(value -> value.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no " + name));
  }
}
