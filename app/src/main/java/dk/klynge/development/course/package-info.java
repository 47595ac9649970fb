/// What is offered to people, and who has a seat in it.
@NullMarked
package dk.klynge.development.course;

import org.jspecify.annotations.NullMarked;
