package dk.klynge.documents;

/// What can be done with letters.
public final class DocumentsActions {

  public static final String READ_MAIL = "documents:read-mail";
  public static final String SEND_AGAIN = "documents:send-again";

  private DocumentsActions() {}
}
