package dk.klynge.planning.command;

import dk.klynge.documents.BadInput;
import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.ImportProfiles;
import dk.klynge.organisation.ProfileFault;
import dk.klynge.organisation.RegisterFile;
import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RowProblem;
import dk.klynge.planning.PlanSite;
import dk.klynge.planning.RowSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads institutions from files; several rows about one institution become one site.
public final class InputFiles {

  private final Words words;
  private final RowFilter filter;
  private final List<String> remarks = new ArrayList<>();
  private final Map<String, PlanSite> sites = new LinkedHashMap<>();
  private int rows;

  public InputFiles(Words words, RowFilter filter) {
    this.words = words;
    this.filter = filter;
  }

  public Selection read(List<Path> files, Optional<String> profile) throws BadInput {
    for (var file : files) read(file, profile(file, profile));
    if (sites.isEmpty()) throw new BadInput(words.say("planning.plan.no-rows"));
    return new Selection(List.copyOf(sites.values()), rows, remarks);
  }

  private ImportProfile profile(Path file, Optional<String> name) throws BadInput {
    if (!Files.isReadable(file) || Files.isDirectory(file))
      throw new BadInput(words.at(file, 0, "", words.say("planning.plan.unreadable")));
    if (name.isPresent()) return named(name.get());
    var profile = RegisterFile.recognise(file);
    if (profile.isPresent()) return profile.get();
    throw unrecognised(file);
  }

  /// A file that is broken says so better than "no profile fits".
  private BadInput unrecognised(Path file) {
    var plain = ImportProfiles.shipped().get("plain");
    if (plain != null
        && RegisterFile.read(file, plain) instanceof RegisterFile.Reading.Refused(var problem)
        && !problem.code().equals("column-missing")) return new BadInput(sentence(file, problem));
    var names = String.join(", ", ImportProfiles.shipped().keySet());
    return new BadInput(words.at(file, 1, "", words.say("planning.plan.no-profile", names)));
  }

  private ImportProfile named(String name) throws BadInput {
    var shipped = ImportProfiles.shipped().get(name);
    if (shipped != null) return shipped;
    var file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      var names = String.join(", ", ImportProfiles.shipped().keySet());
      throw new BadInput(words.say("planning.plan.unknown-profile", name, names));
    }
    try {
      return ImportProfiles.read(file);
    } catch (IOException | ProfileFault e) {
      throw new BadInput(words.at(file, 0, "", String.valueOf(e.getMessage())));
    }
  }

  private void read(Path file, ImportProfile profile) throws BadInput {
    switch (RegisterFile.read(file, profile)) {
      case RegisterFile.Reading.Refused(var problem) -> throw new BadInput(sentence(file, problem));
      case RegisterFile.Reading.Read read -> {
        refuseErrors(file, profile, read.problems());
        read.problems().forEach(problem -> remarks.add(sentence(file, problem)));
        checkColumns(file, read.rows());
        rows += read.rows().size();
        for (var row : read.rows()) if (filter.takes(column -> cell(row, column))) add(file, row);
      }
    }
  }

  private void refuseErrors(Path file, ImportProfile profile, List<RowProblem> problems)
      throws BadInput {
    var lines = new ArrayList<String>();
    for (var problem : problems)
      if (problem.gravity() == RowProblem.Gravity.ERROR)
        lines.add(sentence(file, placed(problem, profile)));
    if (!lines.isEmpty()) throw BadInput.of(lines, words.sentences());
  }

  /// A row that is wrong as a whole is told at the column that names it, the first of its profile.
  private static RowProblem placed(RowProblem problem, ImportProfile profile) {
    if (problem.row() == 0 || !problem.column().isEmpty() || profile.signature().isEmpty())
      return problem;
    return new RowProblem(
        problem.gravity(),
        problem.row(),
        profile.signature().getFirst(),
        problem.code(),
        problem.arguments());
  }

  private void checkColumns(Path file, List<RegisterRow> read) throws BadInput {
    if (filter.conditions().isEmpty()) return;
    var columns = new HashSet<String>();
    for (var row : read) {
      columns.addAll(row.attributes().keySet());
      columns.addAll(RowSites.of(row).attributes().keySet());
    }
    var unknown = filter.unknown(columns);
    if (unknown.isEmpty()) return;
    var names = String.join(", ", columns.stream().sorted().toList());
    throw new BadInput(
        words.at(
            file, 1, unknown.get(), words.say("planning.plan.no-column", unknown.get(), names)));
  }

  /// A column of the file; else one of the register's words, such as `area`.
  private static String cell(RegisterRow row, String column) {
    var own = row.attributes().get(column);
    return own == null ? RowSites.of(row).attributes().getOrDefault(column, "") : own;
  }

  private void add(Path file, RegisterRow row) throws BadInput {
    var site = RowSites.of(row);
    var before = sites.get(site.id());
    if (before == null) sites.put(site.id(), site);
    else if (row.weight().isPresent())
      throw new BadInput(
          words.at(file, row.number(), "id", words.say("planning.plan.id-twice", site.id())));
    else
      sites.put(
          site.id(), row.unit().kind().equals("main") ? site.with(before) : before.with(site));
  }

  private String sentence(Path file, RowProblem problem) {
    return words.at(file, problem.row(), problem.column(), problem.text(words.locale()));
  }
}
