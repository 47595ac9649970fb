/// What there is to tell of the state of the reform: a source of figures for each thing that is
/// followed.
@NullMarked
package dk.klynge.processplan.figure;

import org.jspecify.annotations.NullMarked;
