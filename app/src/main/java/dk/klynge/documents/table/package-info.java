/// Tables in their three formats, read within bounded memory and written row by row. What the
/// module shows of it are [dk.klynge.documents.TableFile] and [dk.klynge.documents.TableWriter].
@NullMarked
package dk.klynge.documents.table;

import org.jspecify.annotations.NullMarked;
