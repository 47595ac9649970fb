package dk.klynge.development.wish;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.wish.MakeWish.Answer;
import dk.klynge.development.wish.WishPages.Count;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Wishes for courses for other programs.
@RestController
@RequestMapping("/api/v1/course-wishes")
class WishApi {

  /// @param subject such as `theme:TEAM` or `competence:language`
  /// @param state open, coming or met
  /// @param course by which it is met, or will be
  record Told(
      UUID id,
      String subject,
      String words,
      Optional<UUID> person,
      String cluster,
      Instant madeAt,
      String state,
      Optional<UUID> course) {}

  /// @param wishes that are open
  /// @param clusters from which they come, with how many; the name is empty where none is known
  record Gathered(String subject, String name, int wishes, List<Count> clusters) {}

  /// @param person for whom; the caller where it is left out
  /// @param id of the wish, so that a call can be repeated; made up where it is left out
  record Sent(
      @Nullable UUID id, @Nullable String subject, @Nullable String words, @Nullable UUID person) {}

  /// @param course that is published
  /// @param wishes that it meets
  record Link(UUID course, List<UUID> wishes) {}

  /// @param met how many were open and are met now
  record Linked(int met) {}

  private final WishRows rows;
  private final WishView view;
  private final MakeWish make;
  private final LinkWishes link;
  private final Courses courses;
  private final AuditTrail audit;
  private final Texts texts;

  WishApi(
      WishRows rows,
      WishView view,
      MakeWish make,
      LinkWishes link,
      Courses courses,
      AuditTrail audit,
      Texts texts) {
    this.rows = rows;
    this.view = view;
    this.make = make;
    this.link = link;
    this.courses = courses;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.OFFER)
  @Operation(summary = "Wishes for courses, the open ones first, the latest first")
  @Transactional
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    audit.looked(DevelopmentActions.OFFER, new Subject("course-wishes", "", ""));
    return PageOf.cut(rows.all().stream().map(WishApi::told).toList(), page, size);
  }

  @GetMapping("/subjects")
  @Needs(DevelopmentActions.OFFER)
  @Operation(summary = "How many wish for what, and from which clusters; the most wished first")
  PageOf<Gathered> subjects(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var all =
        view.groups(rows.all()).stream()
            .map(one -> new Gathered(one.code(), one.subject(), one.wishes(), one.clusters()))
            .toList();
    return PageOf.cut(all, page, size);
  }

  private static Told told(Wish one) {
    return new Told(
        one.id(),
        one.subject().written(),
        one.words(),
        one.person().map(PersonId::value),
        one.cluster().map(place -> place.name()).orElse(""),
        one.madeAt(),
        one.state().name().toLowerCase(Locale.ROOT),
        one.course());
  }

  @PostMapping
  @Needs(DevelopmentActions.TAKE_PART)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Wish for a course, for oneself or somebody whom one leads")
  Told wish(@RequestBody Sent sent) {
    var id = sent.id() == null ? UUID.randomUUID() : sent.id();
    var fields = new HashMap<String, String>();
    fields.put("form", id.toString());
    if (sent.subject() != null) fields.put("subject", sent.subject());
    if (sent.words() != null) fields.put("words", sent.words());
    if (sent.person() != null) fields.put("who", sent.person().toString());
    return switch (make.wish(WishForm.of(fields))) {
      case Answer.Made(var made) -> told(rows.find(made).orElseThrow());
      case Answer.Wrong(var errors) -> throw Problem.invalid(said(errors));
    };
  }

  private Map<String, String> said(Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach(
        (field, key) -> said.put(field.equals("who") ? "person" : field, texts.say(key)));
    return said;
  }

  @DeleteMapping("/{id}")
  @Needs(DevelopmentActions.TAKE_PART)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take back an open wish")
  void withdraw(@PathVariable UUID id) {
    if (!make.withdraw(rows.find(id).orElseThrow(NotFound::new)))
      throw Problem.invalid(Map.of("id", texts.say("development.wish.error.answered")));
  }

  @PostMapping("/links")
  @Needs(DevelopmentActions.OFFER)
  @Operation(summary = "These wishes are met by this course; those that are met already stay so")
  Linked meet(@RequestBody Link sent) {
    var course =
        courses.published().stream()
            .filter(one -> one.id().equals(sent.course()))
            .findFirst()
            .orElseThrow(NotFound::new);
    return new Linked(link.link(sent.wishes(), course));
  }
}
