/// Postings: the general profile and the local part, HR's check, and what is announced.
@NullMarked
package dk.klynge.staffing.posting;

import org.jspecify.annotations.NullMarked;
