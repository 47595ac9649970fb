package dk.klynge.documents;

/// A file that is refused, with the reason.
public class Unreadable extends Exception {

  private final Fault fault;

  public Unreadable(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
