package org.khamrabrong.publication.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.khamrabrong.agreement.PublishedRow;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.PublicAddresses;

/** What open data tells of each published agreement, in the order of its columns. */
public enum AgreementColumn {
    AGREEMENT((row, addresses) -> row.id().toString()),
    UNIT((row, addresses) -> row.unitName()),
    UNIT_ENGLISH((row, addresses) -> row.unitNameEnglish()),
    LEVEL((row, addresses) -> row.level().name()),
    FISCAL_YEAR((row, addresses) -> BigDecimal.valueOf(row.fiscalYear().buddhist())),
    PUBLISHED_AT((row, addresses) -> local(row.publishedAt())),
    RESULT_PUBLISHED_AT((row, addresses) -> local(row.resultPublishedAt())),
    TOTAL((row, addresses) -> row.total()),
    BAND((row, addresses) -> row.band()),
    PAGE((row, addresses) -> addresses.agreement(row.id())),
    DOCUMENT((row, addresses) -> addresses.document(row.id())),
    VERSION((row, addresses) -> BigDecimal.valueOf(row.version())),
    SHA256((row, addresses) -> row.sha256());

    private interface Cell {
        Object of(PublishedRow row, PublicAddresses addresses);
    }

    private final Cell cell;

    AgreementColumn(Cell cell) {
        this.cell = cell;
    }

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text or a number; null where there is nothing to tell. */
    static Function<AgreementColumn, Object> of(PublishedRow row, PublicAddresses addresses) {
        return column -> column.cell.of(row, addresses);
    }

    /** To the second, with the offset of the zone in which the body lives. */
    private static String local(Instant moment) {
        return moment == null
                ? null
                : moment.atZone(Formats.ZONE).toOffsetDateTime().withNano(0).toString();
    }
}
