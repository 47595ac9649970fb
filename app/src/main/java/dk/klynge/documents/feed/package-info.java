/// A person's own calendar, as a page and as a feed that calendar programs subscribe to by a secret
/// address.
@NullMarked
package dk.klynge.documents.feed;

import org.jspecify.annotations.NullMarked;
