package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.amendment.AmendmentDecisions;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.ChangeKind;
import org.khamrabrong.amendment.Changes;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The negotiators read a request, and accept it, some of its indicators, or nothing. */
@Route("task/decide-amendment/:task")
@RolesAllowed("NEGOTIATOR")
class DecideAmendmentView extends Page implements BeforeEnterObserver {

    private static final String FORM = "decision";
    private static final String ITEM = "item:";
    private static final String REASON = "reason";
    private static final String REFUSAL = "refusal";

    private final transient AmendmentDecisions decisions;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final transient Organization organization;
    private final Map<String, Checkbox> choices = new LinkedHashMap<>();
    private final TextArea reason = new TextArea();
    private final Paragraph outcome = new Paragraph();
    private transient TypedText kept;
    private transient FormFooter footer;
    private String task;

    DecideAmendmentView(AmendmentDecisions decisions, StepForms steps, StageBars stageBars, Organization organization) {
        this.decisions = decisions;
        this.steps = steps;
        this.stageBars = stageBars;
        this.organization = organization;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        AmendmentSheet sheet = decisions.open(task);
        StepForm step = steps.open(task);
        kept = step.text();
        title(AmendmentWords.title("amendment.decide.title", sheet));
        help(say("amendment.decide.help"));
        stages(stageBars.of(sheet.row().agreement(), Stage.REPORTING));
        footer = new FormFooter();
        footer.primary(say("amendment.accept"), this::accept);
        footer.secondary(say("amendment.refuse"), this::askToRefuse);
        footer(footer);
        removeAll();
        add(step.head());
        kept.unreadable().ifPresent(this::add);
        add(new AmendmentReading(sheet, organization), form(sheet));
        tellOutcome();
    }

    private Card form(AmendmentSheet sheet) {
        Map<String, String> typed = kept.of(FORM).orElse(Map.of());
        Div rows = new Div();
        rows.addClassName("k-stack");
        choices.clear();
        Changes.between(sheet.contents().base(), sheet.contents().proposed())
                .forEach((number, kinds) -> rows.add(choice(number, kinds, typed)));
        reason.setLabel(say("amendment.decisionReason"));
        reason.setHelperText(say("amendment.decide.reason.help"));
        reason.setWidthFull();
        reason.setValue(typed.getOrDefault(REASON, ""));
        Typing.follow(reason);
        reason.addValueChangeListener(change -> keep());
        return new Card(say("amendment.decide.items"), rows, outcome, reason);
    }

    private Checkbox choice(String number, Set<ChangeKind> kinds, Map<String, String> typed) {
        Checkbox box = new Checkbox(say("amendment.decide.item", number, AmendmentWords.kinds(kinds)));
        box.setValue(Boolean.parseBoolean(typed.getOrDefault(ITEM + number, "true")));
        box.addValueChangeListener(change -> keep());
        choices.put(number, box);
        return box;
    }

    private Set<String> accepted() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void keep() {
        Map<String, String> typed = new HashMap<>();
        choices.forEach((number, box) -> typed.put(ITEM + number, box.getValue().toString()));
        typed.put(REASON, reason.getValue());
        footer.savedAt(kept.keep(FORM, typed));
        tellOutcome();
    }

    private void tellOutcome() {
        Set<String> accepted = accepted();
        outcome.setText(say(
                accepted.isEmpty()
                        ? "amendment.decide.nothing"
                        : decisions.signedAgain(task, accepted)
                                ? "amendment.decide.signedAgain"
                                : "amendment.decide.asAgreed"));
    }

    private void accept() {
        if (accepted().isEmpty()) {
            askToRefuse();
            return;
        }
        decisions.accept(task, accepted(), reason.getValue());
        done("amendment.accepted");
    }

    private void askToRefuse() {
        Confirm.withReason(say("amendment.refuse"), say("amendment.refuse.sentence"), say("amendment.refuse"), why -> {
                    decisions.refuse(task, why);
                    done("amendment.refused");
                })
                .keeping(kept.word(REFUSAL), why -> footer.savedAt(kept.keepWord(REFUSAL, why)));
    }

    private static void done(String key) {
        Notices.success(say(key));
        UI.getCurrent().navigate("");
    }
}
