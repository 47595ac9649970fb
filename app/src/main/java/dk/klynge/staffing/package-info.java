/// Who gets which post: campaigns, postings, committees, applications, interviews, recommendation,
/// coordination, appointment, vacancies and redeployment.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"time", "guard", "audit", "documents", "ui", "rest", "organisation"})
package dk.klynge.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
