package org.khamrabrong.publication.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.PublishedRow;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.PublicAddresses;
import org.khamrabrong.signing.PdfOrigin;

/** What open data tells of each published agreement, in the order of its columns. */
public enum AgreementColumn {
    AGREEMENT((row, pdf, at) -> row.id().toString()),
    UNIT((row, pdf, at) -> row.unitName().thai()),
    UNIT_ENGLISH((row, pdf, at) -> row.unitName().english()),
    LEVEL((row, pdf, at) -> row.level().name()),
    FISCAL_YEAR((row, pdf, at) -> BigDecimal.valueOf(row.fiscalYear().buddhist())),
    PUBLISHED_AT((row, pdf, at) -> local(row.publishedAt())),
    RESULT_PUBLISHED_AT(
            (row, pdf, at) -> row.result() == null ? null : local(row.result().publishedAt())),
    TOTAL((row, pdf, at) -> row.result() == null ? null : row.result().total()),
    BAND((row, pdf, at) -> row.result() == null ? null : row.result().band()),
    /** The earliest first; total and band are those of the last. */
    RESULT_VERSIONS((row, pdf, at) -> row.result() == null
            ? null
            : row.result().versions().stream().map(String::valueOf).collect(Collectors.joining(" "))),
    PAGE((row, pdf, at) -> at.agreement(row.id())),
    VERSION((row, pdf, at) -> BigDecimal.valueOf(pdf.version())),
    SHA256((row, pdf, at) -> row.sha256()),
    DOCUMENT((row, pdf, at) -> at.document(row.id())),
    DOCUMENT_SHA256((row, pdf, at) -> pdf.sha256()),
    CANCELLED_AT((row, pdf, at) ->
            row.standing().cancelledAt() == null ? null : local(row.standing().cancelledAt()));

    private interface Cell {
        @Nullable
        Object of(PublishedRow row, PdfOrigin document, PublicAddresses addresses);
    }

    private final Cell cell;

    AgreementColumn(Cell cell) {
        this.cell = cell;
    }

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A text or a number; null where there is nothing to tell.
     *
     * @param document the version is called by the number that stands in it
     */
    @Nullable
    Object of(PublishedRow row, PdfOrigin document, PublicAddresses addresses) {
        return cell.of(row, document, addresses);
    }

    /** To the second, with the offset of the zone in which the body lives. */
    private static String local(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(ThaiTime.ZONE).withNano(0));
    }
}
