/// How a proposal becomes the structure in force: hearing, political decision, coming into force.
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
      "planning",
      "staffing",
      "actionplan"
    })
package dk.klynge.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
