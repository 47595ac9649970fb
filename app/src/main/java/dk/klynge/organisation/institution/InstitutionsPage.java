package dk.klynge.organisation.institution;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.Register.Listing;
import dk.klynge.organisation.Register.Order.Column;
import dk.klynge.ui.Paging;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list and the map beside it, ready to be read by the templates.
record InstitutionsPage(
    String path,
    LocalDate day,
    Map<String, String> query,
    Choices choices,
    List<Heading> headings,
    List<Row> rows,
    int total,
    int totalPlaces,
    Paging paging,
    Map<String, String> links) {

  /// What the filter offers on the day.
  record Choices(
      List<Named> areas,
      List<ClusterName> clusters,
      List<Named> umbrellas,
      List<String> municipalities) {}

  /// `sort` is none, ascending or descending, as the attribute `aria-sort` says it.
  record Heading(String column, String link, String sort) {}

  record Row(
      String link,
      String name,
      String address,
      String type,
      String ownership,
      @Nullable Named area,
      @Nullable ClusterName cluster,
      @Nullable Named umbrella,
      @Nullable Integer places) {}

  private static final int PAGE = 50;

  static InstitutionsPage of(String path, Query query, Register register) {
    var day = query.day();
    var listing = register.listing(day, query.filter(), query.order(), query.page());
    return new InstitutionsPage(
        path,
        day,
        query.filter().query(),
        choices(day, register),
        headings(path, query),
        rows(listing, day),
        listing.total(),
        listing.totalPlaces(),
        Paging.of(query.page(), PAGE, listing.total()),
        links(query));
  }

  private static Map<String, String> links(Query query) {
    return Map.of(
        "list", query.link("/institutions"),
        "map", query.link("/institutions/map"),
        "geojson", query.link("/institutions.geojson"),
        "csv", query.link("/institutions/export.csv"),
        "xlsx", query.link("/institutions/export.xlsx"),
        "geojson-file", query.link("/institutions/export.geojson"),
        "clear", "/institutions?day=" + query.day());
  }

  private static Choices choices(LocalDate day, Register register) {
    return new Choices(
        register.areasOn(day),
        register.clustersOn(day),
        register.umbrellasOn(day),
        register.municipalitiesOn(day));
  }

  private static List<Heading> headings(String path, Query query) {
    return Arrays.stream(Column.values())
        .map(column ->
            new Heading(
                column.name().toLowerCase(Locale.ROOT),
                query.sortedBy(path, column),
                sort(query, column)))
        .toList();
  }

  private static String sort(Query query, Column column) {
    return query.order().column() == column
        ? query.order().direction().name().toLowerCase(Locale.ROOT)
        : "none";
  }

  private static List<Row> rows(Listing listing, LocalDate day) {
    return listing.entries().stream().map(entry -> row(entry, day)).toList();
  }

  private static Row row(Entry entry, LocalDate day) {
    return new Row(
        "/institutions/" + entry.id().value() + "?day=" + day,
        entry.name(),
        address(entry.attributes()),
        entry.type(),
        entry.ownership(),
        entry.area().orElse(null),
        entry.cluster().orElse(null),
        entry.umbrella().orElse(null),
        entry.totalPlaces().isPresent() ? entry.totalPlaces().getAsInt() : null);
  }

  /// `Skovvej 7, 8000 Aarhus C`, as far as it is known.
  static String address(Map<String, String> attributes) {
    var town =
        Stream.of("postal_code", "town")
            .flatMap(key -> Optional.ofNullable(attributes.get(key)).stream())
            .toList();
    return String.join(
        ", ",
        Stream.of(attributes.getOrDefault("address", ""), String.join(" ", town))
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
