/// Agreements as they are kept: drafted from what the register knows, written on in versions, sent,
/// signed and ended, and how far each network has come with its own.
@NullMarked
package dk.klynge.planning.agreement.history;

import org.jspecify.annotations.NullMarked;
