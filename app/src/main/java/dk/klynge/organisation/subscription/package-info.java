/// News of the organisation for other systems: they subscribe, and are told by signed calls or ask
/// for what has happened.
@NullMarked
package dk.klynge.organisation.subscription;

import org.jspecify.annotations.NullMarked;
