package org.khamrabrong.intake.reading;

import java.util.List;
import org.khamrabrong.intake.workbook.Vocabulary;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.table.Documents;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.OfficeFile;
import org.khamrabrong.table.Workbooks;

/** A checked file into what it says. */
public final class FileReader {

    private FileReader() {}

    /**
     * @param dimensions of the agreement that it is for
     * @throws Refusal where it holds nothing that could be read
     */
    public static FileContent read(OfficeFile file, List<Dimension> dimensions, Vocabulary words) {
        if (file.kind() == OfficeFile.Kind.DOCX) {
            return SheetsReader.read(Documents.read(file), dimensions)
                    .orElseThrow(() -> new Refusal("intake.refusal.import.nothing", file.name()));
        }
        List<Grid> grids = Workbooks.read(file);
        if (TemplateReader.isOne(grids, words)) {
            return TemplateReader.read(grids, words);
        }
        return SummaryReader.read(grids, dimensions)
                .orElseThrow(() -> new Refusal("intake.refusal.import.nothing", file.name()));
    }
}
