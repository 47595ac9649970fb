/// What anybody may know: the parents' site and the fact sheets. It reads what has been published,
/// and nothing else.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "time",
      "guard",
      "audit",
      "documents",
      "ui",
      "rest",
      "organisation :: published",
      "decision :: published",
      "publishing :: published"
    })
package dk.klynge.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
