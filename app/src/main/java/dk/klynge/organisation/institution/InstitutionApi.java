package dk.klynge.organisation.institution;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.AgeGroup;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.Register.Listing;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The register of a day for other programs. People are not in it.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Register")
class InstitutionApi {

  private final Register register;
  private final Clock clock;
  private final MessageSource texts;

  InstitutionApi(Register register, Clock clock, MessageSource texts) {
    this.register = register;
    this.clock = clock;
    this.texts = texts;
  }

  /// @param kind municipal, self_owning, special or network
  record Cluster(UUID id, String name, String kind) {}

  @GetMapping("/institutions")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The institutions of a day, filtered and sorted as on the page")
  @Parameter(name = "day", in = ParameterIn.QUERY, description = "2026-05-01; today unless given")
  @Parameter(
      name = "text",
      in = ParameterIn.QUERY,
      description = "Words of a name, an address or an id")
  @Parameter(name = "area", in = ParameterIn.QUERY, description = "Id of an area")
  @Parameter(name = "type", in = ParameterIn.QUERY)
  @Parameter(name = "ownership", in = ParameterIn.QUERY)
  @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Id of a cluster")
  @Parameter(
      name = "clusterKind",
      in = ParameterIn.QUERY,
      description = "municipal, self_owning, special, network, none")
  @Parameter(name = "umbrella", in = ParameterIn.QUERY, description = "Id of an umbrella")
  @Parameter(name = "municipality", in = ParameterIn.QUERY)
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "name, type, ownership, area, cluster, umbrella, places")
  @Parameter(name = "direction", in = ParameterIn.QUERY, description = "ascending, descending")
  @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1")
  PageOf<InstitutionAnswer> institutions(
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "50") int size,
      @Parameter(hidden = true) Locale locale) {
    var query = query(parameters, locale);
    var length = Math.clamp(size, 1, PageOf.MOST);
    var found = listing(query, query.page(), length);
    // A page after the last one has no rows that could tell the total.
    var total =
        found.entries().isEmpty() && query.page() > 1
            ? listing(query, 1, 1).total()
            : found.total();
    var items = found.entries().stream().map(InstitutionAnswer::of).toList();
    return new PageOf<>(items, query.page(), length, total);
  }

  private Listing listing(Query query, int page, int size) {
    return register.listing(query.day(), query.filter(), query.order(), page, size);
  }

  private Query query(Map<String, String> parameters, Locale locale) {
    try {
      return Query.of(parameters, LocalDate.now(clock));
    } catch (ResponseStatusException _) {
      var text = texts.getMessage("organisation.api.bad-query", null, locale);
      throw new Problem(ProblemKind.BAD_REQUEST, text);
    }
  }

  @GetMapping("/institutions/{id}")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "One institution as it is on a day")
  InstitutionAnswer institution(
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @Parameter(hidden = true) Locale locale) {
    var when = on(day);
    return register
        .find(new InstitutionId(id), when)
        .map(InstitutionAnswer::of)
        .orElseThrow(() ->
            new Problem(
                ProblemKind.NOT_FOUND,
                texts.getMessage("organisation.api.none", new Object[] {when.toString()}, locale)));
  }

  @GetMapping("/areas")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The areas of a day")
  PageOf<Named> areas(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(register.areasOn(on(day)), page, size);
  }

  @GetMapping("/clusters")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The clusters and networks of a day")
  PageOf<Cluster> clusters(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var clusters =
        register.clustersOn(on(day)).stream()
            .map(each -> new Cluster(each.id().value(), each.name(), each.kind()))
            .toList();
    return PageOf.cut(clusters, page, size);
  }

  @GetMapping("/umbrella-organisations")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The umbrella organisations of a day")
  PageOf<Named> umbrellas(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(register.umbrellasOn(on(day)), page, size);
  }

  /// The same on every day.
  @GetMapping("/age-groups")
  @Needs(OrganisationActions.READ)
  @Operation(summary = "The age groups that places are counted in, youngest first")
  PageOf<AgeGroup> ageGroups(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(register.ageGroups(), page, size);
  }

  private LocalDate on(Optional<LocalDate> day) {
    return day.orElseGet(() -> LocalDate.now(clock));
  }
}
