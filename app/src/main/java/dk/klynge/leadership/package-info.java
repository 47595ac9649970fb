/// Leadership by the profile: what the profile asks, what each team makes of it, who has which
/// task, how the team sees itself, and what people agree along the chain.
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
      "survey"
    })
package dk.klynge.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
