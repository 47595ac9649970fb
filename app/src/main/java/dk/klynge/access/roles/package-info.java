/// Which role may do what and how far it reaches; who holds which role, where and when.
@NullMarked
package dk.klynge.access.roles;

import org.jspecify.annotations.NullMarked;
