/// The support team itself: its members, their load, the agreements with self-owning institutions.
@NullMarked
package dk.klynge.development.support;

import org.jspecify.annotations.NullMarked;
