/// How the umbrella organisations of self-owning institutions propose to lead their networks, and
/// what the administration thinks of it.
@NullMarked
package dk.klynge.planning.umbrella;

import org.jspecify.annotations.NullMarked;
