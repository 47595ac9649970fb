package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Open;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published answers as open data, without addresses.
@RestController
@RequestMapping("/api/v1/hearings/{id}")
class ResponseApi {

  private static final String WHY = "Published answers are open data; no others are given away";
  private static final List<String> COLUMNS =
      List.of("id", "received", "sender_kind", "name", "on_behalf_of", "clusters", "text");
  private static final int ALL = 100_000;

  private final ShowResponses show;
  private final FoundResponses found;

  ResponseApi(ShowResponses show, FoundResponses found) {
    this.show = show;
    this.found = found;
  }

  /// @param senderKind citizen, board, med, union, umbrella or other
  /// @param clusters that it is about; none for the whole proposal
  record Told(
      UUID id,
      Instant received,
      String senderKind,
      String name,
      String onBehalfOf,
      List<Response.About> clusters,
      String text) {}

  @GetMapping("/responses")
  @Open(why = WHY)
  @Operation(summary = "Published answers to a hearing; q, cluster and kind narrow the list")
  PageOf<Told> list(
      @PathVariable HearingId id,
      @RequestParam Map<String, String> query,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var hearing = show.hearing(id).id();
    var wanted = wanted(query);
    var total = found.count(hearing, wanted);
    return PageOf.of(page, size, total, (from, most) -> found.search(hearing, wanted, from, most))
        .told(ResponseApi::told);
  }

  @GetMapping(value = "/responses.csv", produces = "text/csv;charset=UTF-8")
  @Open(why = WHY)
  @Operation(summary = "The same as a table, all of them")
  ResponseEntity<byte[]> csv(@PathVariable HearingId id, @RequestParam Map<String, String> query)
      throws IOException {
    var hearing = show.hearing(id).id();
    var bytes = new ByteArrayOutputStream();
    try (var table = TableWriter.to(bytes, TableFormat.CSV, COLUMNS, List.of())) {
      for (var response : found.search(hearing, wanted(query), 0, ALL)) table.row(cells(response));
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"responses.csv\"")
        .body(bytes.toByteArray());
  }

  /// Themes are left out: they are the administration's reading of an answer, not part of it.
  private static Wanted wanted(Map<String, String> query) {
    return Wanted.of(
            Map.of(
                "q", query.getOrDefault("q", ""),
                "cluster", query.getOrDefault("cluster", ""),
                "kind", query.getOrDefault("kind", "")))
        .published();
  }

  private static Told told(Response response) {
    return new Told(
        response.id().value(),
        response.received(),
        response.senderKind(),
        response.name(),
        response.onBehalfOf(),
        response.clusters(),
        response.body());
  }

  private static List<String> cells(Response response) {
    return List.of(
        response.id().value().toString(),
        response.received().toString(),
        response.senderKind(),
        response.name(),
        response.onBehalfOf(),
        String.join("; ", response.clusters().stream().map(Response.About::name).toList()),
        response.body());
  }
}
