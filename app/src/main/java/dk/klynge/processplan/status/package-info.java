/// The state of the reform for management and politicians: the figures of a day with their sources,
/// how they have developed, what is late and what people say to it.
@NullMarked
package dk.klynge.processplan.status;

import org.jspecify.annotations.NullMarked;
