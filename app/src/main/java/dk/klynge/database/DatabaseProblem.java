package dk.klynge.database;

/// What stops the database from being used, in a sentence for the one who runs the program.
public final class DatabaseProblem extends RuntimeException {

  public DatabaseProblem(String sentence) {
    super(sentence);
  }

  public DatabaseProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
