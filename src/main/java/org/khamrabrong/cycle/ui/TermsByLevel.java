package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import org.khamrabrong.cycle.YearTerms;
import org.khamrabrong.kernel.FiscalYear;

/** Places the terms of a year, by level, on the page of whoever prepares it. */
@org.springframework.stereotype.Component
class TermsByLevel implements TermsCard {

    private final YearTerms terms;

    TermsByLevel(YearTerms terms) {
        this.terms = terms;
    }

    @Override
    public Component of(FiscalYear year) {
        return new YearTermsCard(terms, year, false);
    }
}
