/// Questionnaires that people answer without their names being kept: questions in versions, rounds
/// of invitations, and reports that give no single answer away.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest", "organisation"})
package dk.klynge.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
