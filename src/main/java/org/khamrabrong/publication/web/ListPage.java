package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRow;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.data.domain.Slice;

/**
 * What was found, and what may be looked for.
 *
 * @param earlier address of the page before; null on the first, as is {@code later} on the last
 * @param nothing whether nothing at all is published
 */
record ListPage(
        String name,
        List<Year> years,
        List<PublicItem> items,
        @Nullable String earlier,
        @Nullable String later,
        boolean nothing) {

    /** A year to choose: as the address says it, and as the reader reads it. */
    record Year(String value, String label, boolean chosen) {}

    static ListPage of(PublicSearch search, Slice<AgreementRow> found, List<Integer> years, Reader reader) {
        return new ListPage(
                search.name(),
                years.stream()
                        .map(FiscalYear::new)
                        .map(year -> new Year(
                                String.valueOf(year.buddhist()),
                                reader.formats().year(year),
                                year.equals(search.year())))
                        .toList(),
                found.map(row -> PublicItem.of(row, reader)).getContent(),
                search.page() > 1 ? search.address(search.page() - 1) : null,
                found.hasNext() ? search.address(search.page() + 1) : null,
                found.isEmpty() && search.all() && search.page() == 1);
    }
}
