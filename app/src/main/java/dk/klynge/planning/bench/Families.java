package dk.klynge.planning.bench;

import dk.klynge.planning.bench.clustering.BirchFamily;
import dk.klynge.planning.bench.clustering.CentroidFamily;
import dk.klynge.planning.bench.clustering.CopenhagenFamily;
import dk.klynge.planning.bench.clustering.CpmpFamily;
import dk.klynge.planning.bench.clustering.DistrictingFamily;
import dk.klynge.planning.bench.clustering.PmedcapFamily;
import dk.klynge.planning.bench.clustering.SyntheticFamily;
import dk.klynge.planning.bench.instance.BadInstance;
import dk.klynge.planning.bench.instance.Beside;
import dk.klynge.planning.bench.instance.Family;
import dk.klynge.planning.bench.matching.AssignmentFamily;
import dk.klynge.planning.bench.matching.TiesFamily;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All families, and what words on the command line mean among them.
public record Families(List<Family> all) {

  static final Families SHIPPED =
      new Families(
          List.of(
              new CpmpFamily(),
              new CentroidFamily(),
              new PmedcapFamily(),
              new DistrictingFamily(),
              new SyntheticFamily(),
              new BirchFamily(),
              new CopenhagenFamily(),
              new TiesFamily(),
              new AssignmentFamily()));

  /// A file and how it is read.
  record Entry(Family family, Path file) {}

  /// A family alone means all its instances; instances after it, by name or as files, mean only
  /// these. A file before any family belongs to that in whose folder it lies.
  List<Entry> chosen(List<String> words, Path data) throws BadInstance {
    var chosen = new ArrayList<Entry>();
    for (int at = 0; at < words.size(); at++) {
      var family = named(words.get(at));
      if (family.isEmpty()) {
        chosen.add(lone(words.get(at)));
        continue;
      }
      int before = chosen.size();
      while (at + 1 < words.size() && named(words.get(at + 1)).isEmpty())
        chosen.add(member(family.get(), words.get(++at), data));
      if (chosen.size() == before) chosen.addAll(every(family.get(), data));
    }
    return chosen;
  }

  private Optional<Family> named(String word) {
    return all.stream().filter(family -> family.name().equals(word)).findFirst();
  }

  private static List<Entry> every(Family family, Path data) throws BadInstance {
    var files = family.files(data);
    if (files.isEmpty()) throw BadInstance.of("no-data", family.name(), data.toString());
    return files.stream().map(file -> new Entry(family, file)).toList();
  }

  private static Entry member(Family family, String word, Path data) throws BadInstance {
    if (Files.isRegularFile(Path.of(word))) return new Entry(family, Path.of(word));
    for (var file : family.files(data))
      if (Beside.stem(file).equals(word)) return new Entry(family, file);
    throw BadInstance.of("no-instance", family.name(), word);
  }

  private Entry lone(String word) throws BadInstance {
    var file = Path.of(word);
    var names = all.stream().map(Family::name).toList();
    if (!Files.isRegularFile(file)) throw BadInstance.of("no-such", word, String.join(", ", names));
    for (var folder = file.toAbsolutePath().normalize().getParent();
        folder != null;
        folder = folder.getParent()) {
      var family = named(String.valueOf(folder.getFileName()));
      if (family.isPresent()) return new Entry(family.get(), file);
    }
    throw BadInstance.at(file, 0, "no-family", String.join(", ", names));
  }
}
