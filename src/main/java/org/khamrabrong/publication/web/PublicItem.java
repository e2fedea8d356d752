package org.khamrabrong.publication.web;

import org.khamrabrong.agreement.AgreementRow;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.language.Formats;

/** One published agreement in the list. */
record PublicItem(String address, String unit, String when, boolean hasResult, boolean cancelled) {

    static PublicItem of(AgreementRow row, Reader reader) {
        Formats formats = reader.formats();
        return new PublicItem(
                PublicAddress.of(row.id()),
                reader.name(row.unitName()),
                reader.say("publication.row.year", formats.year(new FiscalYear(row.fiscalYear()))) + " · "
                        + reader.say("publication.row.published", formats.date(row.publishedAt())),
                row.resultPublishedAt() != null,
                row.stage() == Stage.CANCELLED);
    }
}
