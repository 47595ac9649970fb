@NullMarked
package dk.klynge.ui;

import org.jspecify.annotations.NullMarked;
