/// The accounts of persons: made, granted roles, locked, closed; and what a person does with the
/// own account.
@NullMarked
package dk.klynge.access.accounts;

import org.jspecify.annotations.NullMarked;
