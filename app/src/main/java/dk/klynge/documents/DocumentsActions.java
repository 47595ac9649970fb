package dk.klynge.documents;

/// What can be done with letters.
public final class DocumentsActions {

  public static final String READ_MAIL = "documents:read-mail";
  public static final String SEND_AGAIN = "documents:send-again";

  /// Everybody who is signed in, about the own calendar and the address of its feed.
  public static final String OWN_CALENDAR = "documents:own-calendar";

  private DocumentsActions() {}
}
