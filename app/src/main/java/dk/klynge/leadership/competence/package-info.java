/// Who can what: said by each, confirmed by the one who leads them, held against what profile and
/// tasks need, and found across clusters where people agreed to it.
@NullMarked
package dk.klynge.leadership.competence;

import org.jspecify.annotations.NullMarked;
