package dk.klynge.organisation.change;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.change.Form.Conflict;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Option;
import dk.klynge.organisation.change.Form.Problem;
import dk.klynge.organisation.timeline.NotPossible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Changing and correcting: one form for every kind of thing.
@Controller
class EditController {

  private static final String KIND =
      "/{kind:institutions|units|clusters|areas|umbrellas|legal-units}/{id}/changes";

  private final EditThing editThing;
  private final Fields fields;
  private final UnitPlaces places;
  private final Clock clock;

  EditController(EditThing editThing, Fields fields, UnitPlaces places, Clock clock) {
    this.editThing = editThing;
    this.fields = fields;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping(KIND + "/new")
  @Needs(OrganisationActions.CHANGE)
  String form(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      Model model) {
    var of = Kind.ofPath(kind);
    var on = day.orElseGet(() -> LocalDate.now(clock));
    var values = values(of, id, on);
    var raw = Map.of("mode", "change", "from", on.toString(), "day", on.toString(), "reason", "");
    model.addAttribute("form", form(new Edited(of, id, on), raw, values, Map.of()));
    return "organisation/form";
  }

  @PostMapping(KIND)
  @Needs(OrganisationActions.CHANGE)
  String save(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam Map<String, String> raw,
      Model model) {
    var of = Kind.ofPath(kind);
    var written = Written.of(of.inputs(), raw);
    if (of == Kind.UNIT) written.withNumbers(places.fields());
    var edit = edit(written);
    var edited = new Edited(of, id, written.day("day").orElseGet(() -> LocalDate.now(clock)));
    var again = form(edited, raw, raw, written.problems());
    if (edit.isEmpty() || !written.correct()) return again(model, again);
    try {
      var sent = new EditThing.Sent(written.values(), raw.getOrDefault("version", ""));
      return switch (editThing.edit(of, id, edit.get(), sent)) {
        case Answer.Saved() -> "redirect:" + edited.address(edit.get());
        case Answer.ChangedMeanwhile changed -> again(model, conflict(again, changed, written));
      };
    } catch (NotPossible e) {
      return again(model, again.because(new Problem(e.key(), e.values())));
    }
  }

  /// What is edited, seen on which day.
  private record Edited(Kind kind, UUID id, LocalDate day) {

    String address(Edit edit) {
      var seen =
          switch (edit) {
            case Edit.Change(var from) -> from;
            case Edit.Correction(var on, _) -> on;
          };
      return "/%s/%s?day=%s".formatted(kind.path(), id, seen);
    }
  }

  private static String again(Model model, Form form) {
    model.addAttribute("form", form);
    return "organisation/form";
  }

  private static Optional<Edit> edit(Written written) {
    if (!"correction".equals(written.raw().get("mode")))
      return written.day("from").map(Edit.Change::new);
    var reason = written.raw().getOrDefault("reason", "").strip();
    if (reason.isEmpty()) written.problems().put("reason", "organisation.problem.reason");
    return written.day("day").map(day -> new Edit.Correction(day, reason));
  }

  private Map<String, String> values(Kind kind, UUID id, LocalDate day) {
    try {
      return editThing.all(kind, editThing.before(kind, id, day), day);
    } catch (NotPossible e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
    }
  }

  private Form form(
      Edited edited,
      Map<String, String> raw,
      Map<String, String> values,
      Map<String, String> problems) {
    var all = new ArrayList<Field>();
    all.add(
        Form.choice("mode", "organisation.change.mode", raw.getOrDefault("mode", "change"), MODES));
    all.add(
        with(Form.day("from", "organisation.change.from", raw.getOrDefault("from", "")), problems));
    all.add(
        with(
            Form.text("reason", "organisation.change.reason", raw.getOrDefault("reason", "")),
            problems));
    all.add(new Field("day", "hidden", "", edited.day().toString(), List.of(), false, null, null));
    all.addAll(fields.of(edited.kind(), values, problems, edited.day()));
    var now = values(edited.kind(), edited.id(), edited.day());
    return new Form(
        "organisation.change.title",
        now.getOrDefault("name", ""),
        "/%s/%s/changes".formatted(edited.kind().path(), edited.id()),
        "/%s/%s?day=%s".formatted(edited.kind().path(), edited.id(), edited.day()),
        raw.getOrDefault("version", editThing.version(edited.kind(), edited.id())),
        all,
        null,
        List.of());
  }

  private static final List<Option> MODES =
      List.of(
          new Option("change", "", "organisation.change.mode.change"),
          new Option("correction", "", "organisation.change.mode.correction"));

  private static Field with(Field field, Map<String, String> problems) {
    return field.with(field.label() + ".hint", problems.get(field.name()));
  }

  /// The same form again, with what others stored beside what was written; sending it once more
  /// saves it.
  private static Form conflict(Form form, Answer.ChangedMeanwhile changed, Written written) {
    var conflicts =
        form.fields().stream()
            .filter(field -> written.values().containsKey(field.name()))
            .filter(field -> !theirs(changed, field).equals(written.values().get(field.name())))
            .map(field ->
                new Conflict(
                    field.label(),
                    shown(field, theirs(changed, field)),
                    shown(field, field.value())))
            .toList();
    return form.over(changed.version(), conflicts);
  }

  private static String theirs(Answer.ChangedMeanwhile changed, Field field) {
    return changed.now().getOrDefault(field.name(), "");
  }

  private static String shown(Field field, String value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value) && !option.text().isEmpty())
        .findFirst()
        .map(Option::text)
        .orElse(value);
  }
}
