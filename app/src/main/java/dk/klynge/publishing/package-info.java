/// What is told to whom: communication plan, newsletters, theme site, questions and answers, and
/// the leaders' material.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest", "organisation"})
package dk.klynge.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
