package dk.klynge.leadership.competence;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.Catalogues;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the caller says of their own competences, for other programs. There is no address for those
/// of somebody else.
@RestController
@RequestMapping("/api/v1/my-competences")
class CompetenceApi {

  private final SignedInPerson signedIn;
  private final CompetenceRows rows;
  private final SayCompetences say;
  private final Catalogues catalogues;
  private final Texts texts;

  CompetenceApi(
      SignedInPerson signedIn,
      CompetenceRows rows,
      SayCompetences say,
      Catalogues catalogues,
      Texts texts) {
    this.signedIn = signedIn;
    this.rows = rows;
    this.say = say;
    this.catalogues = catalogues;
    this.texts = texts;
  }

  /// @param level 1 knows of it, 2 can with support, 3 masters it, 4 can teach it
  /// @param evidence how it shows
  record SaidTold(
      String code,
      String name,
      int level,
      String evidence,
      LocalDate saidOn,
      @Nullable LocalDate confirmedOn,
      String confirmedBy) {}

  /// @param edition to be sent back with a change
  /// @param findableSince null where the caller has not agreed to be found
  record Told(int edition, @Nullable Instant findableSince, List<SaidTold> competences) {}

  record SaidWanted(@Nullable String code, int level, @Nullable String evidence) {}

  /// All that the caller can: what is left out is taken out.
  record Wanted(int edition, @Nullable List<SaidWanted> competences) {}

  @GetMapping
  @Needs(LeadershipActions.TALK)
  @Operation(summary = "What the caller says of their own competences")
  Told show() {
    return told(me());
  }

  private PersonId me() {
    return signedIn.now().orElseThrow(NotFound::new);
  }

  private Told told(PersonId person) {
    var catalogue = catalogues.current();
    return new Told(
        rows.edition(person),
        rows.findableSince(person).orElse(null),
        rows.of(List.of(person)).stream()
            .map(one ->
                new SaidTold(
                    one.code(),
                    catalogue
                        .competence(one.code())
                        .map(known -> known.in(texts.language()).name())
                        .orElse(one.code()),
                    one.level(),
                    one.evidence(),
                    one.saidOn(),
                    one.confirmedOn().orElse(null),
                    one.confirmedBy()))
            .toList());
  }

  @PutMapping
  @Needs(LeadershipActions.TALK)
  @Operation(summary = "Say what the caller can; what is changed has to be confirmed again")
  Told save(@RequestBody Wanted wanted) {
    var person = me();
    var catalogue = catalogues.current();
    var errors = new LinkedHashMap<String, String>();
    var typed = new LinkedHashMap<String, String>();
    typed.put("edition", Integer.toString(wanted.edition()));
    for (var one : Objects.requireNonNullElse(wanted.competences(), List.<SaidWanted>of())) {
      var code = Objects.requireNonNullElse(one.code(), "");
      if (catalogue.competence(code).isEmpty())
        errors.put(code, texts.say("leadership.competences.api.code", code));
      else if (one.level() < 1 || one.level() > Said.TEACHES)
        errors.put(code, texts.say("leadership.competences.api.level", code));
      typed.put("level-" + code, Integer.toString(one.level()));
      typed.put("evidence-" + code, Objects.requireNonNullElse(one.evidence(), ""));
    }
    var form = CompetenceForm.of(catalogue, typed);
    if (errors.isEmpty()) errors.putAll(form.errors(texts, catalogue));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    if (!say.say(person, form))
      throw new Problem(
          ProblemKind.CHANGED_MEANWHILE, texts.say("leadership.competences.api.changed"));
    return told(person);
  }

  @PutMapping("/findable")
  @Needs(LeadershipActions.TALK)
  @Operation(summary = "Agree to be found by what one can")
  Told agree() {
    say.agree(me());
    return show();
  }

  @DeleteMapping("/findable")
  @Needs(LeadershipActions.TALK)
  @Operation(summary = "Be found no more")
  Told withdraw() {
    say.withdraw(me());
    return show();
  }
}
