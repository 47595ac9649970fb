package dk.klynge.planning.bench.instance;

import java.nio.file.Path;
import java.util.List;

/// A kind of instances: where they lie and how they are read. A further engine joins the benchmark
/// by families of its own in [Families].
public interface Family {

  /// As it is called on the command line; also the folder by which a file is told to belong to it.
  String name();

  /// The files of all its instances below the folder of the data, in the order of the table. Empty
  /// where they are not there.
  List<Path> files(Path data) throws BadInstance;

  /// The instance of a file; several where it is asked under different rules.
  List<Contest> read(Path file) throws BadInstance;
}
