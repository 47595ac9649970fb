/// The support team's roadmap: three horizons with their aims and efforts.
@NullMarked
package dk.klynge.development.roadmap;

import org.jspecify.annotations.NullMarked;
