package dk.klynge.development;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.util.List;

/// Whom the one who is signed in may sign up for courses, and may wish courses for.
public interface CourseAdmission {

  /// The person themselves, their leader, and those who keep the catalogue.
  boolean mayActFor(PersonId person);

  /// The people whom they may sign up as their leader, with their workplace, by name.
  List<Named> led();
}
