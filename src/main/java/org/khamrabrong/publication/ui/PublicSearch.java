package org.khamrabrong.publication.ui;

import com.vaadin.flow.router.Location;
import java.util.Optional;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiDigits;

/**
 * What was looked for, as the address says it; what cannot be read there counts as not said.
 *
 * @param year null for any
 * @param page from 1
 */
record PublicSearch(FiscalYear year, String name, int page) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_PAGES = 10_000;

    static PublicSearch of(Location location) {
        String name = parameter(location, PublicAddress.NAME).orElse("").strip();
        return new PublicSearch(
                parameter(location, PublicAddress.YEAR)
                        .flatMap(PublicSearch::number)
                        .flatMap(PublicSearch::year)
                        .orElse(null),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                parameter(location, PublicAddress.PAGE)
                        .flatMap(PublicSearch::number)
                        .filter(page -> page > 1 && page <= MOST_PAGES)
                        .orElse(1));
    }

    boolean all() {
        return year == null && name.isEmpty();
    }

    String address(int otherPage) {
        return PublicAddress.list(year, name, otherPage);
    }

    private static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name);
    }

    private static Optional<Integer> number(String text) {
        String arabic = ThaiDigits.toArabic(text);
        return arabic.matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(arabic)) : Optional.empty();
    }

    private static Optional<FiscalYear> year(int buddhist) {
        return buddhist < 2443 || buddhist > 2943 ? Optional.empty() : Optional.of(FiscalYear.ofBuddhist(buddhist));
    }
}
