package dk.klynge.organisation.exchange;

import dk.klynge.documents.Download;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// Choose a day and a format, and take the file.
@Controller
class ExchangeController {

  static final List<String> FORMATS = List.of("os2mo", "os2sync", "stil");

  private final FetchStructure fetch;
  private final Guard guard;
  private final JsonMapper json;
  private final Clock clock;

  ExchangeController(FetchStructure fetch, Guard guard, JsonMapper json, Clock clock) {
    this.fetch = fetch;
    this.guard = guard;
    this.json = json;
    this.clock = clock;
  }

  /// @param people whether people will be in the files
  /// @param subscriptions whether the reader keeps subscriptions
  record ExchangePage(LocalDate day, List<String> formats, boolean people, boolean subscriptions) {}

  @GetMapping("/exchange")
  @Needs(OrganisationActions.EXPORT)
  String page(@RequestParam Optional<LocalDate> day, Model model) {
    model.addAttribute(
        "page",
        new ExchangePage(
            day.orElseGet(() -> LocalDate.now(clock)),
            FORMATS,
            guard.may(OrganisationActions.READ_PEOPLE, new Scope.Everywhere()),
            guard.may(OrganisationActions.EXCHANGE)));
    return "organisation/exchange";
  }

  @GetMapping("/exchange/structure")
  @Needs(OrganisationActions.EXPORT)
  ResponseEntity<byte[]> file(@RequestParam Optional<LocalDate> day, @RequestParam String format) {
    var on = day.orElseGet(() -> LocalDate.now(clock));
    return switch (format) {
      case "os2mo" -> json("os2mo-" + on, Os2mo.of(fetch.withPeople(on)));
      case "os2sync" -> json("os2sync-" + on, Os2sync.of(fetch.withPeople(on)));
      case "stil" ->
          Download.of(
              "daginstitutioner-" + on + ".csv",
              "text/csv;charset=UTF-8",
              DaycareRegister.csv(fetch.withoutPeople(on)));
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private ResponseEntity<byte[]> json(String name, Object content) {
    return Download.of(
        name + ".json",
        "application/json",
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
  }
}
