package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.LongWork;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.exchange.Brought;
import org.khamrabrong.organization.exchange.OrganizationExchange;
import org.khamrabrong.organization.exchange.Part;
import org.khamrabrong.organization.exchange.Plan;
import org.khamrabrong.organization.exchange.Taken;

/** Units, people and roles from files: brought, read, compared, and taken only when the administrator agrees. */
@Route("organization/import")
@RolesAllowed("ADMINISTRATOR")
class ImportView extends Page implements BeforeEnterObserver {

    private static final String PARENT = "organization";
    private static final String INTO_SIGHT = "this.scrollIntoView({block: 'center'})";

    private final transient OrganizationExchange exchange;
    private final transient Clock clock;
    private final ThaiDateField day = new ThaiDateField(getTranslation("organization.exchange.day"));
    private final Checkbox hidden = new Checkbox(getTranslation("organization.exchange.hidden"));
    private final LongWork taking = new LongWork();
    private @Nullable Message outcome;
    private @Nullable Button take;

    ImportView(OrganizationExchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
        title(getTranslation("organization.exchange.title"));
        help(getTranslation("organization.exchange.help"));
        day.show(LocalDate.now(clock));
        day.setHelperText(getTranslation("organization.exchange.day.help"));
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        hidden.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        take = null;
        if (outcome != null) {
            add(outcome);
        }
        add(new BringPanel(exchange, this::showAnew, day, hidden), taking);
        FormFooter foot = new FormFooter();
        Brought files = KeptFiles.present();
        if (!files.isEmpty()) {
            plan(files, foot);
        }
        List<Taken> imports = exchange.imports();
        if (!imports.isEmpty()) {
            add(new PastImports(imports));
        }
        foot.secondary(
                getTranslation("organization.exchange.back"),
                () -> UI.getCurrent().navigate(PARENT));
        footer(foot);
    }

    /** Another file is another matter: what came of the one before is no longer said. */
    private void showAnew() {
        outcome = null;
        show();
    }

    private void plan(Brought files, FormFooter foot) {
        Optional<LocalDate> from = day.day();
        if (from.isEmpty()) {
            return;
        }
        try {
            Plan plan = exchange.plan(files, from.get(), hidden.getValue());
            add(new PlanPanel(plan));
            take = foot.primary(getTranslation("organization.exchange.take"), () -> ask(files, plan));
            take.setEnabled(plan.isTakeable());
        } catch (Refusal refused) {
            add(new Message(Tone.ERROR, getTranslation(refused.key(), refused.arguments())));
        }
    }

    private void ask(Brought files, Plan plan) {
        String sentence = getTranslation(
                "organization.exchange.ask.sentence",
                sum(plan, Part.UNITS),
                sum(plan, Part.PEOPLE),
                sum(plan, Part.ROLES),
                Words.formats().date(plan.day()));
        Confirm.ask(
                getTranslation("organization.exchange.ask.title"),
                sentence,
                getTranslation("organization.exchange.take"),
                () -> take(files, plan));
    }

    private String sum(Plan plan, Part part) {
        return getTranslation("organization.exchange.figure", plan.count(part, true), plan.count(part, false));
    }

    private void take(Brought files, Plan plan) {
        boolean withHidden = hidden.getValue();
        Instant begun = clock.instant();
        if (take != null) {
            take.setEnabled(false);
        }
        taking.begin(
                getTranslation("organization.exchange.taking"),
                () -> exchange.take(files, withHidden, plan),
                taken -> done(taken, Duration.between(begun, clock.instant())),
                refused -> say(Tone.ERROR, getTranslation(refused.key(), refused.arguments())));
        taking.getElement().executeJs(INTO_SIGHT);
    }

    private void done(Taken taken, Duration lasted) {
        KeptFiles.forget();
        day.show(LocalDate.now(clock));
        hidden.setValue(false);
        say(
                Tone.DONE,
                getTranslation(
                        "organization.exchange.done",
                        figure(taken, Part.UNITS),
                        figure(taken, Part.PEOPLE),
                        figure(taken, Part.ROLES),
                        Math.max(1, lasted.toSeconds())));
    }

    private String figure(Taken taken, Part part) {
        return getTranslation(
                "organization.exchange.figure",
                taken.count(part).entered(),
                taken.count(part).changed());
    }

    private void say(Tone tone, String sentence) {
        Message said = new Message(tone, sentence);
        outcome = said;
        show();
        said.getElement().executeJs(INTO_SIGHT);
    }
}
