package dk.klynge.documents;

/// A connection to the mail server.
public interface MailLine extends AutoCloseable {

  /// Hands over one mail and waits for the answer.
  Handed hand(Circular mail);

  @Override
  void close();

  /// What became of it; `answer` in the words of the server, or of the network.
  sealed interface Handed {

    String answer();

    record Taken(String answer) implements Handed {}

    /// There is no such receiver, and will not be.
    record Refused(String answer) implements Handed {}

    /// Not taken now; perhaps later.
    record Later(String answer) implements Handed {}

    /// The server could not be reached; nothing was handed over.
    record NoServer(String answer) implements Handed {}

    /// The connection broke when all was said and nothing answered: it may be sent or not.
    record Doubtful(String answer) implements Handed {}
  }
}
