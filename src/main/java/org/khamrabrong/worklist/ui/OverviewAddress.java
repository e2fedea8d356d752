package org.khamrabrong.worklist.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.worklist.OverviewFilter;

/** What the overview is narrowed to, as it stands in the address; whatever there is not understood narrows nothing. */
final class OverviewAddress {

    private static final String YEAR = "year";
    private static final String UNDER = "under";
    private static final String SHOW = "show";
    private static final String LATE = "late";
    private static final String UNCALLED = "uncalled";

    private OverviewAddress() {}

    /** @param years those there are, the latest first */
    static OverviewFilter read(QueryParameters address, List<FiscalYear> years, FiscalYear present) {
        FiscalYear year = address.getSingleParameter(YEAR)
                .flatMap(text -> years.stream()
                        .filter(known -> Integer.toString(known.buddhist()).equals(text))
                        .findFirst())
                .orElseGet(() -> years.stream().findFirst().orElse(present));
        String show = address.getSingleParameter(SHOW).orElse("");
        Stage stage = Arrays.stream(Stage.values())
                .filter(candidate -> candidate.name().equals(show))
                .findFirst()
                .orElse(null);
        return new OverviewFilter(
                year,
                address.getSingleParameter(UNDER).map(OverviewAddress::id).orElse(null),
                stage,
                LATE.equals(show),
                UNCALLED.equals(show));
    }

    static QueryParameters write(OverviewFilter filter) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(YEAR, Integer.toString(filter.year().buddhist()));
        if (filter.under() != null) {
            parameters.put(UNDER, filter.under().toString());
        }
        if (filter.late()) {
            parameters.put(SHOW, LATE);
        } else if (filter.uncalled()) {
            parameters.put(SHOW, UNCALLED);
        } else if (filter.stage() != null) {
            parameters.put(SHOW, filter.stage().name());
        }
        return QueryParameters.simple(parameters);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
