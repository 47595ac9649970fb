package dk.klynge.documents;

/// Connections to the mail server of the settings (`spring.mail.*`) for those who send one text to
/// many. Such mail does not go through the [Outbox]: twenty thousand copies of the same text would
/// fill the mail log, hold up invitations behind them, and an outbox rather sends twice than never,
/// which nobody wants of a newsletter. Sender, settings and the form of a mail are the same.
public interface MailLines {

  /// A connection for one thread, opened with its first mail. Close it.
  ///
  /// @throws IllegalStateException where no mail server is set; ask [Outbox#sends()] first
  MailLine open();

  /// A new name for a mail. Written down before the mail is handed over, it finds the mail in the
  /// log of the server.
  String freshMessageId();
}
