/// How a person gets in: local account, identity provider, demonstration; and what every answer
/// carries for safety.
@NullMarked
package dk.klynge.access.signin;

import org.jspecify.annotations.NullMarked;
