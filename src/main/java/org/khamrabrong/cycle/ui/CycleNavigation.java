package org.khamrabrong.cycle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.khamrabrong.kernel.FiscalYear;

/** The ways to the pages of the years. */
final class CycleNavigation {

    static final String LIST = "cycle";
    static final String YEAR = "year";

    private CycleNavigation() {}

    static String toYear(FiscalYear year) {
        return LIST + "/" + year.buddhist();
    }

    static String toPreparing(FiscalYear year) {
        return toYear(year) + "/prepare";
    }

    static String toTerms(FiscalYear year) {
        return toYear(year) + "/terms";
    }

    static String toDates(FiscalYear year) {
        return toYear(year) + "/dates";
    }

    /** Empty where the address holds no year. */
    static Optional<FiscalYear> year(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(YEAR)
                .filter(text -> text.matches("2[5-6]\\d\\d"))
                .map(text -> FiscalYear.ofBuddhist(Integer.parseInt(text)));
    }
}
