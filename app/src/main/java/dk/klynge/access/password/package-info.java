/// Passwords of local accounts: compared at sign-in, chosen by the person, made for one sign-in by
/// an administrator.
@NullMarked
package dk.klynge.access.password;

import org.jspecify.annotations.NullMarked;
