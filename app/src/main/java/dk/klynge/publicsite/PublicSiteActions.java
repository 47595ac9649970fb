package dk.klynge.publicsite;

/// What can be done beyond reading, which everybody may; the matrix of `access` says by whom.
public final class PublicSiteActions {

  /// Fact sheets for all audiences, alone or all at once.
  public static final String MAKE_SHEETS = "publicsite:make-sheets";

  private PublicSiteActions() {}
}
