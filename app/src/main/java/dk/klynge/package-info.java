/// Designs, decides, staffs, carries out and runs clusters of daycare institutions.
@NullMarked
package dk.klynge;

import org.jspecify.annotations.NullMarked;
