package dk.klynge.development.need;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What clusters need, for other programs. How they evaluated it is told to nobody here.
@RestController
@RequestMapping("/api/v1/support-needs")
class NeedApi {

  private final NeedRows rows;
  private final SayNeed say;
  private final AnswerNeed answer;
  private final NeedView view;
  private final Texts texts;

  NeedApi(NeedRows rows, SayNeed say, AnswerNeed answer, NeedView view, Texts texts) {
    this.rows = rows;
    this.say = say;
    this.answer = answer;
    this.view = view;
    this.texts = texts;
  }

  /// @param words empty where the caller follows the cluster and sees the state alone
  record Told(
      UUID id,
      UUID place,
      String placeName,
      String theme,
      String urgency,
      Optional<LocalDate> wished,
      Instant saidAt,
      String state,
      String words) {}

  /// @param place the cluster, or a self-owning institution
  /// @param theme such as TEAM
  /// @param urgency SOON, THIS_HALF_YEAR or CAN_WAIT
  record Sent(
      @Nullable UUID place,
      @Nullable String theme,
      @Nullable String words,
      @Nullable String urgency,
      @Nullable LocalDate wished) {}

  @GetMapping
  @Needs(DevelopmentActions.WANT)
  @Operation(summary = "The needs that the caller sees, the latest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var all =
        rows.all().stream()
            .filter(one -> answer.mayAt(DevelopmentActions.WANT, one))
            .filter(one -> state.isEmpty() || one.state().name().equals(state))
            .map(this::told)
            .toList();
    return PageOf.cut(all, page, size);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.WANT)
  @Operation(summary = "One need with the state it is in")
  Told show(@PathVariable SupportNeedId id) {
    var need = rows.find(id).orElseThrow(NotFound::new);
    if (!answer.mayAt(DevelopmentActions.WANT, need)) throw new Refused(DevelopmentActions.WANT);
    return told(need);
  }

  @PostMapping
  @Needs(DevelopmentActions.WANT)
  @Operation(summary = "Say what a cluster needs")
  ResponseEntity<Map<String, String>> say(@RequestBody Sent sent) {
    return switch (say.say(new NeedForm(fields(sent)))) {
      case SayNeed.Outcome.Said(var id) -> {
        var address = "/api/v1/support-needs/" + id.value();
        yield ResponseEntity.created(URI.create(address))
            .body(Map.of("id", id.value().toString(), "href", address));
      }
      case SayNeed.Outcome.Wrong(var keys) -> {
        var errors = new LinkedHashMap<String, String>();
        keys.forEach(
            (field, key) -> errors.put(field.equals("cluster") ? "place" : field, texts.say(key)));
        throw Problem.invalid(errors);
      }
      case SayNeed.Outcome.NotAgreed(var place) ->
          throw new Problem(ProblemKind.INVALID, texts.say("development.need.not-agreed", place));
    };
  }

  private static Map<String, String> fields(Sent sent) {
    var fields = new HashMap<String, String>();
    put(fields, "cluster", sent.place());
    put(fields, "theme", sent.theme());
    put(fields, "words", sent.words());
    put(fields, "urgency", sent.urgency());
    put(fields, "wished", sent.wished());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    if (value != null) fields.put(name, value.toString());
  }

  private Told told(Need need) {
    return new Told(
        need.id().value(),
        need.place(),
        need.placeName(),
        need.theme().name(),
        need.urgency().name(),
        need.wished(),
        need.saidAt(),
        need.state().name(),
        view.isOpenTo(need) ? need.words() : "");
  }
}
