package org.khamrabrong.publication.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiDigits;

/**
 * What was looked for, as the address says it; what cannot be read there counts as not said.
 *
 * @param year null for any
 * @param page from 1
 */
record PublicSearch(@Nullable FiscalYear year, String name, int page) {

    static final int LONGEST_NAME = 100;
    private static final int MOST_PAGES = 10_000;

    static PublicSearch of(String year, String name, String page) {
        String text = name == null ? "" : name.strip();
        return new PublicSearch(
                number(year).flatMap(PublicSearch::year).orElse(null),
                text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text,
                number(page)
                        .filter(wanted -> wanted > 1 && wanted <= MOST_PAGES)
                        .orElse(1));
    }

    boolean all() {
        return year == null && name.isEmpty();
    }

    @Nullable
    Integer gregorian() {
        return year == null ? null : year.gregorian();
    }

    String address(int otherPage) {
        return PublicAddress.list(year, name, otherPage);
    }

    private static Optional<Integer> number(String text) {
        String arabic = text == null ? "" : ThaiDigits.toArabic(text);
        return arabic.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(arabic)) : Optional.empty();
    }

    private static Optional<FiscalYear> year(int buddhist) {
        return buddhist < 2443 || buddhist > 2943 ? Optional.empty() : Optional.of(FiscalYear.ofBuddhist(buddhist));
    }
}
