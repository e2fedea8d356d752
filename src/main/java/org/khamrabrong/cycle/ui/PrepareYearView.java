package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.PreparedContent;
import org.khamrabrong.cycle.PreparedRow;
import org.khamrabrong.cycle.YearOpening;
import org.khamrabrong.cycle.YearPreview;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;

/** A year before it is opened, in steps: its terms, its units, what would start, and the word that starts it. */
@Route(CycleNavigation.LIST + "/:" + CycleNavigation.YEAR + "/prepare")
@RolesAllowed("STRATEGY")
class PrepareYearView extends Page implements BeforeEnterObserver {

    private static final List<String> STEPS = List.of("cycle.step.terms", "cycle.step.units", "cycle.step.preview");
    private static final int TERMS = 0;
    private static final int UNITS = 1;
    private static final int PREVIEW = 2;

    private final transient YearOpening opening;
    private final transient Organization organization;
    private final transient TermsCard terms;
    private transient PreparedRow seen;

    PrepareYearView(YearOpening opening, Organization organization, TermsCard terms) {
        this.opening = opening;
        this.organization = organization;
        this.terms = terms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FiscalYear year = CycleNavigation.year(event).orElseThrow(NotFoundException::new);
        Optional<PreparedRow> prepared = opening.prepared(year);
        if (prepared.isEmpty()) {
            event.forwardTo(CycleNavigation.LIST);
            return;
        }
        show(prepared.get());
    }

    private void show(PreparedRow prepared) {
        seen = prepared;
        int step = Math.min(prepared.content().step(), PREVIEW);
        title(getTranslation("cycle.prepare.title", Words.formats().year(prepared.year())));
        help(getTranslation(STEPS.get(step) + ".help"));
        stages(new StageBar(STEPS, step));
        removeAll();
        FormFooter footer = new FormFooter();
        switch (step) {
            case TERMS -> add(terms.of(prepared.year()));
            case UNITS -> add(new ChosenUnits(organization, prepared.content().units(), this::choose));
            default -> preview(footer);
        }
        if (step < PREVIEW) {
            footer.primary(getTranslation("cycle.prepare.next"), () -> go(step + 1));
        }
        if (step > TERMS) {
            footer.secondary(getTranslation("cycle.prepare.back"), () -> go(step - 1));
        }
        footer.secondary(getTranslation("cycle.prepare.later"), PrepareYearView::leave);
        footer.danger(getTranslation("cycle.prepare.discard"), this::discard);
        footer.savedAt(prepared.changedAt());
        footer(footer);
    }

    private void preview(FormFooter footer) {
        YearPreview preview = opening.preview(seen.year(), seen.content().units());
        add(List.<Component>of(new PreviewCard(preview)));
        footer.primary(getTranslation("cycle.prepare.open", Words.formats().year(seen.year())), () -> confirm(preview));
    }

    private void confirm(YearPreview preview) {
        Confirm.ask(
                getTranslation("cycle.prepare.open", Words.formats().year(seen.year())),
                getTranslation(
                        "cycle.prepare.confirm",
                        Words.formats().year(seen.year()),
                        preview.agreements(),
                        preview.missing().size()),
                getTranslation("cycle.prepare.open.action"),
                this::open);
    }

    private void open() {
        attempt(() -> {
            opening.confirm(seen);
            Notices.success(
                    getTranslation("cycle.prepare.opened", Words.formats().year(seen.year())));
            UI.getCurrent().navigate(CycleNavigation.toYear(seen.year()));
        });
    }

    private void choose(@Nullable Set<UUID> units) {
        keep(seen.content().of(units));
    }

    private void go(int step) {
        keep(seen.content().at(step));
    }

    private void keep(PreparedContent content) {
        attempt(() -> show(opening.keep(seen, content)));
    }

    private void discard() {
        Confirm.danger(
                getTranslation("cycle.prepare.discard"),
                getTranslation("cycle.prepare.discard.sentence", Words.formats().year(seen.year())),
                getTranslation("cycle.prepare.discard"),
                () -> attempt(() -> {
                    opening.discard(seen);
                    leave();
                }));
    }

    /** What was chosen stays on the screen where somebody else came first. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            addComponentAsFirst(new Message(Tone.ERROR, getTranslation(refused.key(), refused.arguments())));
        }
    }

    private static void leave() {
        UI.getCurrent().navigate(CycleNavigation.LIST);
    }
}
