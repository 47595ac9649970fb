/// Courses that are wished for, and what becomes of the wishes.
@NullMarked
package dk.klynge.development.wish;

import org.jspecify.annotations.NullMarked;
