package dk.klynge.decision;

/// Messages to people outside the program. They are kept, so that the programme office sees what
/// was said to whom; they are sent where a mail server is set.
public interface Outbox {

  /// Part of the caller's transaction: a message is kept if and only if the deed is.
  void put(HearingId hearing, Message message);

  record Message(String to, String subject, String text) {}
}
