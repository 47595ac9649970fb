/// The template of action plans in its versions: written, commented, published.
@NullMarked
package dk.klynge.actionplan.template;

import org.jspecify.annotations.NullMarked;
