package dk.klynge.organisation.exchange;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.subscription.Event;
import dk.klynge.organisation.subscription.FetchNews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The same files for other programs, and the news for those who would rather ask than be told.
@RestController
@RequestMapping("/api/v1/exchange")
@Tag(name = "Exchange")
class ExchangeApi {

  private static final int MOST = 500;

  private final FetchStructure fetch;
  private final FetchNews news;
  private final Clock clock;

  ExchangeApi(FetchStructure fetch, FetchNews news, Clock clock) {
    this.fetch = fetch;
    this.news = news;
    this.clock = clock;
  }

  @GetMapping("/os2mo")
  @Needs(OrganisationActions.EXPORT)
  @Operation(
      summary = "The structure of a day in the words of OS2mo",
      description = "Managers and employees are in it for those who may see people everywhere.")
  Os2mo os2mo(@RequestParam Optional<LocalDate> day) {
    return Os2mo.of(fetch.withPeople(day(day)));
  }

  @GetMapping("/os2sync")
  @Needs(OrganisationActions.EXPORT)
  @Operation(
      summary = "The structure of a day for FK Organisation, as OS2sync takes it",
      description = "Managers and users are in it for those who may see people everywhere.")
  Os2sync os2sync(@RequestParam Optional<LocalDate> day) {
    return Os2sync.of(fetch.withPeople(day(day)));
  }

  @GetMapping(path = "/daycare-register.csv", produces = "text/csv")
  @Needs(OrganisationActions.EXPORT)
  @Operation(summary = "The upper level of the national daycare register on a day")
  ResponseEntity<byte[]> daycareRegister(@RequestParam Optional<LocalDate> day) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .body(DaycareRegister.csv(fetch.withoutPeople(day(day))));
  }

  @GetMapping("/events")
  @Needs(OrganisationActions.EXPORT)
  @Operation(
      summary = "Changes of the structure in the order in which they were made",
      description =
          "`after` is the number of the last event that the caller knows; 0 for all. Leaders' roles"
              + " are among them for those who may see people everywhere.")
  List<Event> events(
      @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int size) {
    return news.after(after, Math.clamp(size, 1, MOST));
  }

  private LocalDate day(Optional<LocalDate> day) {
    return day.orElseGet(() -> LocalDate.now(clock));
  }
}
