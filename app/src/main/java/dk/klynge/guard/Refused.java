package dk.klynge.guard;

/// The one who is signed in may not do this here.
public class Refused extends RuntimeException {

  /// The request attribute under which the error page finds the refused action.
  public static final String ACTION = Refused.class.getName() + ".action";

  private final String action;

  public Refused(String action) {
    super("Not allowed: " + action);
    this.action = action;
  }

  public String action() {
    return action;
  }
}
