package org.khamrabrong.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param name as its owner calls it
 * @param sha256 of the file as it came
 * @param sheets in their order; one of a text, under the name of the file without its ending
 * @param form in which a text was written; null of a workbook
 */
public record TableFile(
        String name,
        String sha256,
        List<Grid> sheets,
        @Nullable TextForm form) {

    public TableFile {
        sheets = List.copyOf(sheets);
    }
}
