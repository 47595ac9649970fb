/// Fact sheets: what the structure means for one institution, on paper, for parents, staff and
/// leaders. They are made of what the parents' site shows and of nothing else.
@NullMarked
package dk.klynge.publicsite.sheet;

import org.jspecify.annotations.NullMarked;
