package dk.klynge.organisation.change;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Timeline;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Changes a thing of the register from a day on, or corrects what was wrong about it.
@Service
class EditThing {

  private final Timeline timeline;
  private final UnitPlaces places;
  private final Guard guard;
  private final AuditTrail audit;

  EditThing(Timeline timeline, UnitPlaces places, Guard guard, AuditTrail audit) {
    this.timeline = timeline;
    this.places = places;
    this.guard = guard;
    this.audit = audit;
  }

  /// `version` is what the form was made from; an empty one is not compared (for callers without
  /// forms).
  @Transactional
  Answer edit(Kind kind, UUID id, Edit edit, Sent sent) {
    timeline.lock(id);
    var day =
        switch (edit) {
          case Edit.Change(var from) -> from;
          case Edit.Correction(var seen, _) -> seen;
        };
    var before = before(kind, id, day);
    guard.require(OrganisationActions.CHANGE, scope(kind, id, before));
    var version = version(kind, id);
    if (!sent.version().isEmpty() && !sent.version().equals(version))
      return new Answer.ChangedMeanwhile(all(kind, before, day), version);
    var old = all(kind, before, day);
    save(kind, before, edit, sent.values());
    timeline.settle();
    audit.changed(
        OrganisationActions.CHANGE,
        new Subject(kind.word(), id.toString(), before.get("name")),
        differences(edit, old, sent.values()));
    return new Answer.Saved();
  }

  /// What a form sends: the values, and the version of the rows it was made from.
  record Sent(Map<String, String> values, String version) {}

  String version(Kind kind, UUID id) {
    var own = timeline.version(kind.table(), Map.of("id", id.toString()));
    return kind == Kind.UNIT ? own + places.version(id) : own;
  }

  /// Everything the form shows of the thing on that day.
  Map<String, String> all(Kind kind, Fact fact, LocalDate day) {
    var all = new TreeMap<>(fact.values());
    if (kind == Kind.UNIT) all.putAll(places.on(UUID.fromString(fact.get("id")), day));
    return all;
  }

  Fact before(Kind kind, UUID id, LocalDate day) {
    return timeline
        .on(kind.table(), Map.of("id", id.toString()), day)
        .orElseThrow(() -> new NotPossible("organisation.refused.not-there", day));
  }

  /// What it is called now or was called last; something that never was has no page.
  String name(Kind kind, UUID id) {
    var history = timeline.history(kind.table(), Map.of("id", id.toString()));
    if (history.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    return history.getLast().get("name");
  }

  private static Scope scope(Kind kind, UUID id, Fact fact) {
    return kind.scope(kind == Kind.UNIT ? UUID.fromString(fact.get("institution")) : id);
  }

  private void save(Kind kind, Fact before, Edit edit, Map<String, String> values) {
    var own = new TreeMap<String, String>();
    kind.inputs().stream()
        .map(Input::column)
        .filter(values::containsKey)
        .forEach(column -> own.put(column, values.get(column)));
    switch (edit) {
      case Edit.Change(var from) -> {
        timeline.change(kind.table(), Map.of("id", before.get("id")), from, own);
        if (kind == Kind.UNIT) places.change(before, from, values);
      }
      case Edit.Correction(var day, var reason) -> {
        var right = before.with(own);
        if (!right.equals(before)) timeline.correct(before, right, reason);
        if (kind == Kind.UNIT) places.correct(before, day, values, reason);
      }
    }
  }

  private static Map<String, Change> differences(
      Edit edit, Map<String, String> old, Map<String, String> values) {
    var fields = new TreeMap<String, Change>();
    values.forEach((column, value) -> {
      var was = old.getOrDefault(column, "");
      if (!was.equals(value)) fields.put(column, new Change(was, value));
    });
    switch (edit) {
      case Edit.Change(var from) -> fields.put("from", new Change("", from.toString()));
      case Edit.Correction(_, var reason) -> fields.put("reason", new Change("", reason));
    }
    return fields;
  }
}
