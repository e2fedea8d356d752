package org.khamrabrong.agreement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;

/**
 * What the list of agreements is narrowed to, as it stands in the address.
 *
 * @param year Gregorian; null for every year
 * @param stage null for every stage
 */
record AgreementFilter(@Nullable Integer year, @Nullable Stage stage) {

    private static final String YEAR = "year";
    private static final String STAGE = "stage";

    /** Whatever in the address is not understood narrows nothing. */
    static AgreementFilter of(QueryParameters address) {
        Integer year = address.getSingleParameter(YEAR)
                .filter(text -> text.matches("2[4-7]\\d\\d"))
                .map(text -> FiscalYear.ofBuddhist(Integer.parseInt(text)).gregorian())
                .orElse(null);
        Optional<Stage> stage = address.getSingleParameter(STAGE)
                .flatMap(text -> Arrays.stream(Stage.values())
                        .filter(candidate -> candidate.name().equals(text))
                        .findFirst());
        return new AgreementFilter(year, stage.orElse(null));
    }

    QueryParameters inAddress() {
        Map<String, String> parameters = new HashMap<>();
        if (year != null) {
            parameters.put(YEAR, new FiscalYear(year).toString());
        }
        if (stage != null) {
            parameters.put(STAGE, stage.name());
        }
        return QueryParameters.simple(parameters);
    }

    boolean narrows() {
        return year != null || stage != null;
    }
}
