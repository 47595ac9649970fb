package dk.klynge.organisation.importing;

import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.RegisterFile;
import dk.klynge.organisation.RegisterFile.Reading.Read;
import dk.klynge.organisation.RegisterFile.Reading.Refused;
import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.comparing.Comparison;
import dk.klynge.organisation.comparing.Difference;
import dk.klynge.organisation.comparing.RegisterUpdate;
import dk.klynge.organisation.importing.Import.Counts;
import dk.klynge.organisation.importing.Import.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Reads the file of an import and holds it against the register, in the transaction of the use
/// case.
@Component
class CompareImport {

  private final ImportContents contents;
  private final RegisterUpdate register;
  private final Previews previews;
  private final Imports imports;

  CompareImport(
      ImportContents contents, RegisterUpdate register, Previews previews, Imports imports) {
    this.contents = contents;
    this.register = register;
    this.previews = previews;
    this.imports = imports;
  }

  sealed interface Found {
    /// `digest` is the same exactly when the file means the same for the register.
    record Meaning(Comparison.Result result, String digest) implements Found {}

    record Unusable(RowProblem problem) implements Found {}
  }

  Found compare(Import of) {
    var profile = of.choice().rules();
    if (profile.isEmpty()) return new Found.Unusable(RowProblem.error(0, "", "no-profile"));
    return switch (reading(of, profile.get())) {
      case Refused refused -> new Found.Unusable(refused.problem());
      case Read read -> {
        var result = register.compare(read, of.choice().day(), of.choice().missing());
        yield new Found.Meaning(result, digest(result));
      }
    };
  }

  private RegisterFile.Reading reading(Import of, ImportProfile profile) {
    return withFile(of.id(), file -> RegisterFile.read(file, profile));
  }

  <T> T withFile(ImportId id, Function<Path, T> use) {
    try {
      var file = Files.createTempFile("klynge-", ".import");
      try (var out = Files.newOutputStream(file)) {
        contents.copy(id, out);
        out.flush();
        return use.apply(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps what was found, to be shown page by page.
  void show(Import of, Found found, Import.Freshness freshness) {
    switch (found) {
      case Found.Unusable(var problem) -> {
        previews.replace(of.id(), List.of(), List.of(problem));
        imports.shown(of.id(), State.REFUSED, Counts.NONE, "", freshness);
      }
      case Found.Meaning(var result, var digest) -> {
        previews.replace(of.id(), result.differences(), result.problems());
        imports.shown(of.id(), State.PREVIEW, counts(result), digest, freshness);
      }
    }
  }

  private static Counts counts(Comparison.Result result) {
    return new Counts(
        count(result, Difference.Kind.CREATED),
        count(result, Difference.Kind.CHANGED),
        count(result, Difference.Kind.CLOSED),
        result.unchanged(),
        count(result, Gravity.ERROR),
        count(result, Gravity.REMARK));
  }

  private static int count(Comparison.Result result, Difference.Kind kind) {
    return (int) result.differences().stream().filter(each -> each.kind() == kind).count();
  }

  private static int count(Comparison.Result result, Gravity gravity) {
    return (int) result.problems().stream().filter(each -> each.gravity() == gravity).count();
  }

  /// Without the ids of what is new, for they are drawn anew each time.
  private static String digest(Comparison.Result result) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var each : result.differences())
        digest.update(
            (each.kind() + each.name() + each.row() + each.fields())
                .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
