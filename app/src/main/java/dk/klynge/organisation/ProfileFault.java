package dk.klynge.organisation;

/// A profile that cannot be understood; the message names profile and entry.
public class ProfileFault extends RuntimeException {

  ProfileFault(String profile, String entry, String why) {
    super("Profile " + profile + ", " + entry + ": " + why);
  }
}
