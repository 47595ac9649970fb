/// Who wants newsletters and who does not: subscribed, confirmed and left by the owner of an
/// address.
@NullMarked
package dk.klynge.publishing.subscription;

import org.jspecify.annotations.NullMarked;
