/// Sweeps of thousands of tasks on an Apache Spark cluster. Never shipped with the program.
@NullMarked
package dk.klynge.spark;

import org.jspecify.annotations.NullMarked;
