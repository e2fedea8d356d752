package org.khamrabrong.intake.reading;

import java.util.List;
import org.khamrabrong.scoring.AgreementPackage;

/**
 * What was understood of a file.
 *
 * @param source as what it was read
 * @param content of our own workbook everything it holds; of other files the indicators only
 * @param entries the indicators in their order, each with what the file says of it
 * @param remarks on what could not be read, or how it was
 * @param more remarks that are counted only
 */
public record FileContent(
        Source source, AgreementPackage content, List<Entry> entries, List<Remark> remarks, int more) {

    /** The kinds of files that are read. */
    public enum Source {
        /** Our own workbook: a whole draft. */
        TEMPLATE,
        /** The summary table of an office: weights, targets, criteria, past results. */
        SUMMARY,
        /** Sheets of indicators, one after the other. */
        SHEETS
    }

    public FileContent {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }
}
