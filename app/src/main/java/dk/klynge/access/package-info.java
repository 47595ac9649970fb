/// Who may do what, where and when: sign-in, roles, scopes, tokens.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "guard", "audit", "ui", "rest", "organisation"})
package dk.klynge.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
