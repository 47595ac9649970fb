package dk.klynge.planning.command;

import dk.klynge.documents.BadInput;
import dk.klynge.planning.CriteriaPresets;
import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Finds the criteria by the name of a preset, or reads them from a file.
public record CriteriaFile(Words words) {

  public CriteriaSet find(String nameOrFile) throws BadInput {
    var preset = CriteriaPresets.find(nameOrFile);
    if (preset.isPresent()) return preset.get();
    var file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      var names = String.join(", ", CriteriaPresets.NAMES);
      throw new BadInput(words.say("planning.plan.unknown-criteria", nameOrFile, names));
    }
    return read(file);
  }

  private CriteriaSet read(Path file) throws BadInput {
    return switch (CriteriaText.read(text(file))) {
      case CriteriaReading.Understood(var criteria) -> criteria;
      case CriteriaReading.Rejected(var problems) -> {
        var lines = new ArrayList<String>();
        for (var problem : problems) lines.add(sentence(file, problem));
        throw new BadInput(lines);
      }
    };
  }

  private String text(Path file) throws BadInput {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new BadInput(words.at(file, 0, "", words.say("planning.plan.unreadable")));
    }
  }

  private String sentence(Path file, CriteriaProblem problem) {
    var sentence = words.say(problem.code(), problem.details().toArray());
    return words.atKey(file, problem.line(), problem.key(), sentence);
  }
}
