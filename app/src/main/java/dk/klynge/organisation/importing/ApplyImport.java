package dk.klynge.organisation.importing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.comparing.Comparison;
import dk.klynge.organisation.comparing.Difference;
import dk.klynge.organisation.comparing.RegisterUpdate;
import dk.klynge.organisation.importing.CompareImport.Found;
import dk.klynge.organisation.importing.CompareImport.Found.Meaning;
import dk.klynge.organisation.importing.Import.Freshness;
import dk.klynge.organisation.importing.Import.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a confirmed file part of the register, wholly or not at all: everything, the record of it
/// and the import's own state, is one transaction. Doing it twice does nothing the second time.
@Service
class ApplyImport {

  private final Imports imports;
  private final ImportContents contents;
  private final ImportProgress progress;
  private final CompareImport comparing;
  private final RegisterUpdate register;
  private final AuditTrail audit;

  ApplyImport(
      Imports imports,
      ImportContents contents,
      ImportProgress progress,
      CompareImport comparing,
      RegisterUpdate register,
      AuditTrail audit) {
    this.imports = imports;
    this.contents = contents;
    this.progress = progress;
    this.comparing = comparing;
    this.register = register;
    this.audit = audit;
  }

  /// Where the register has changed so that the file means something else than what was confirmed,
  /// it is shown again instead.
  @Transactional
  void apply(ImportId id) {
    register.lock();
    var confirmed = imports.named(id);
    if (confirmed.state() != State.CONFIRMED) return;
    progress.note(id, "reading", 0, 0);
    var found = comparing.compare(confirmed);
    if (!(found instanceof Meaning(var result, var digest)) || !digest.equals(confirmed.digest())) {
      showAgain(confirmed, found);
      return;
    }
    write(confirmed, result);
    audit(confirmed, result);
    progress.note(id, "finishing", result.writes().size(), result.writes().size());
    imports.become(id, State.APPLIED);
    contents.remove(id);
  }

  private void showAgain(Import confirmed, Found found) {
    comparing.show(confirmed, found, Freshness.AGAIN);
  }

  private void write(Import confirmed, Comparison.Result result) {
    var total = result.writes().size();
    register.apply(
        result,
        confirmed.choice().day(),
        done -> progress.note(confirmed.id(), "writing", done, total));
  }

  private void audit(Import confirmed, Comparison.Result result) {
    audit.changedAll(
        OrganisationActions.IMPORT,
        result.differences().stream()
            .map(each ->
                new Changed(
                    new Subject("institution", each.id(), each.name()), fields(confirmed, each)))
            .toList());
    audit.changed(
        OrganisationActions.IMPORT,
        new Subject("import", confirmed.id().toString(), confirmed.file().name()),
        Map.of("from", new Change("", confirmed.choice().day().toString())));
  }

  private static Map<String, Change> fields(Import confirmed, Difference difference) {
    var fields = new LinkedHashMap<String, Change>();
    fields.put(
        difference.kind() == Difference.Kind.CLOSED ? "closed" : "from",
        new Change("", confirmed.choice().day().toString()));
    for (var each : difference.fields())
      fields.merge(
          each.field() + (each.unit().isEmpty() ? "" : " (" + each.unit() + ")"),
          new Change(each.before(), each.after()),
          (one, other) ->
              new Change(one.before() + "; " + other.before(), one.after() + "; " + other.after()));
    return fields;
  }
}
