package dk.klynge.organisation.importing;

import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.ImportProfiles;
import dk.klynge.organisation.RegisterImport;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.comparing.Comparison.Missing;
import dk.klynge.organisation.importing.Import.Choice;
import dk.klynge.organisation.importing.Import.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An import from the command line: the same file, preview and record as in the browser.
@Component
class CommandImport implements RegisterImport {

  /// After a crash the next start of the program finishes what was confirmed.
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final PreviewImport preview;
  private final ConfirmImport confirming;
  private final ApplyImportJob job;
  private final Imports imports;
  private final Previews previews;

  CommandImport(
      PreviewImport preview,
      ConfirmImport confirming,
      ApplyImportJob job,
      Imports imports,
      Previews previews) {
    this.preview = preview;
    this.confirming = confirming;
    this.job = job;
    this.imports = imports;
    this.previews = previews;
  }

  @Override
  public Seen look(Path file, Optional<ImportProfile> profile, LocalDate day) throws IOException {
    var choice =
        new Choice(
            profile.map(ImportProfile::name).orElse(""),
            profile.filter(each -> !isShipped(each)).map(ImportProfile::yaml).orElse(""),
            day,
            profile.filter(ImportProfile::isComplete).isPresent() ? Missing.CLOSE : Missing.KEEP);
    try (var in = Files.newInputStream(file)) {
      var name = file.getFileName().toString();
      return seen(preview.upload(new Import.File(name, Files.size(file)), in, choice));
    }
  }

  private static boolean isShipped(ImportProfile profile) {
    return ImportProfiles.shipped().get(profile.name()) == profile;
  }

  private Seen seen(ImportId id) {
    var found = imports.named(id);
    var counts = found.counts();
    return new Seen(
        id.toString(),
        counts.created(),
        counts.changed(),
        counts.closed(),
        counts.unchanged(),
        counts.errors(),
        counts.remarks(),
        Stream.of(Gravity.ERROR, Gravity.REMARK).flatMap(each -> problems(id, each)).toList(),
        found.state() == State.REFUSED);
  }

  private Stream<RowProblem> problems(ImportId id, Gravity gravity) {
    return previews.problems(id, gravity, 0).stream();
  }

  @Override
  public boolean apply(String text) {
    var id = ImportId.of(text);
    if (!confirming.confirm(id, GRACE)) return false;
    job.run(id);
    return imports.find(id).filter(each -> each.state() == State.APPLIED).isPresent();
  }
}
