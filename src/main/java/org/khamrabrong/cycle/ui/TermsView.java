package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.cycle.YearTerms;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;

/** The terms of one year by level, named in the address by its Buddhist year. */
@Route(CycleNavigation.LIST + "/:" + CycleNavigation.YEAR + "/terms")
@RolesAllowed("STRATEGY")
class TermsView extends Page implements BeforeEnterObserver {

    private final transient YearTerms terms;
    private final transient YearCalls years;

    TermsView(YearTerms terms, YearCalls years) {
        this.terms = terms;
        this.years = years;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear year = CycleNavigation.year(event).orElseThrow(NotFoundException::new);
        title(getTranslation("cycle.terms", Words.formats().year(year)));
        help(getTranslation("cycle.terms.view.help"));
        show(year);
    }

    private void show(FiscalYear year) {
        removeAll();
        Anchor tables = new Anchor("decisions", getTranslation("cycle.terms.tables"));
        tables.addClassName("k-link");
        if (terms.isPrepared(year)) {
            add(new YearTermsCard(terms, year, years.isOpen(year)), tables);
        } else {
            add(unprepared(year), tables);
        }
    }

    private EmptyState unprepared(FiscalYear year) {
        Button prepare = new Button(getTranslation("cycle.terms.prepare"));
        prepare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prepare.setDisableOnClick(true);
        prepare.addClickListener(click -> {
            terms.prepare(year);
            show(year);
        });
        return new EmptyState(
                        getTranslation("cycle.terms.none", Words.formats().year(year)),
                        getTranslation("cycle.terms.none.next"))
                .action(prepare);
    }
}
