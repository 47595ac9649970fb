/// Whether leaders, staff and parents feel the reform to be a gain, asked again and again.
@NullMarked
package dk.klynge.development.gain;

import org.jspecify.annotations.NullMarked;
