/// Cooperation agreements with networks of self-owning institutions: who the parties are, how the
/// saving is obtained, whether it is as large as that of municipal clusters, and who has signed.
@NullMarked
package dk.klynge.planning.agreement;

import org.jspecify.annotations.NullMarked;
