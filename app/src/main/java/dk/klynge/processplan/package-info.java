/// How a reform is carried through: its activities and dates, the negotiations, what each cluster
/// needs of systems, and the state of it all.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "time",
      "guard",
      "audit",
      "documents",
      "ui",
      "rest",
      "organisation",
      "decision",
      "planning",
      "staffing",
      "actionplan",
      "publishing"
    })
package dk.klynge.processplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
