package dk.klynge.ui;

import java.util.Optional;

/// Tells the header of every page who is signed in. Answered by `access`.
public interface SignedIn {

  Optional<Who> now();

  /// @param name the person's name
  /// @param role the role in words, in the language of the page; empty when there is none
  record Who(String name, String role) {}
}
