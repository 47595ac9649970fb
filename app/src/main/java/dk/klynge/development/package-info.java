/// What teams are offered so that they grow into the task: support, courses, networks, education,
/// and whether the reform is felt as a gain.
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
      "survey",
      "leadership"
    })
package dk.klynge.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
