package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.LevelGaps;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.amendment.AmendmentForms;
import org.khamrabrong.amendment.AmendmentRemarks;
import org.khamrabrong.amendment.AmendmentRequests;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.AmendmentWriting;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ui.EvidencePanel;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer's form of a request: what is to change, why, from which round, and what shows it. */
@Route("task/write-amendment/:task")
@RolesAllowed("OFFICER")
class WriteAmendmentView extends Page implements BeforeEnterObserver {

    private static final String FORM = "request";
    private static final String REASON = "reason";
    private static final String ROUND = "round";

    private final transient AmendmentWriting writing;
    private final transient AmendmentForms forms;
    private final transient AmendmentRequests requests;
    private final transient AmendmentRemarks remarks;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final ReasonField reason = new ReasonField("amendment.reason");
    private final Select<Round> round = new Select<>();
    private transient AmendmentDesk desk;
    private transient StepForm step;
    private transient TypedText kept;
    private transient FormFooter footer;
    private String task;

    WriteAmendmentView(
            AmendmentWriting writing,
            AmendmentForms forms,
            AmendmentRequests requests,
            AmendmentRemarks remarks,
            StepForms steps,
            StageBars stageBars) {
        this.writing = writing;
        this.forms = forms;
        this.requests = requests;
        this.remarks = remarks;
        this.steps = steps;
        this.stageBars = stageBars;
        round.setLabel(say("amendment.round"));
        round.setItemLabelGenerator(WriteAmendmentView::name);
        round.setHelperText(say("amendment.round.help"));
        round.addValueChangeListener(change -> keep(change.isFromClient()));
        reason.addValueChangeListener(change -> keep(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        desk = new AmendmentDesk(writing, forms, task, this::show);
        step = steps.open(task);
        kept = step.text();
        title(AmendmentWords.title("amendment.write.title", desk.sheet()));
        help(say("amendment.write.help"));
        stages(stageBars.of(desk.sheet().row().agreement(), Stage.REPORTING));
        footer = new FormFooter();
        footer.primary(say("amendment.submit"), this::submit);
        footer.danger(say("amendment.withdraw"), this::askToWithdraw);
        footer(footer);
        restore();
        show();
    }

    private void restore() {
        List<Round> open = desk.form().rounds();
        round.setItems(open);
        Map<String, String> typed = kept.of(FORM).orElse(Map.of());
        AmendmentSheet sheet = desk.sheet();
        String before = sheet.row().asked().reason();
        reason.setValue(typed.getOrDefault(REASON, before == null ? "" : before));
        String chosen = typed.getOrDefault(ROUND, String.valueOf(sheet.row().firstRound()));
        open.stream()
                .filter(each -> String.valueOf(each.number()).equals(chosen))
                .findFirst()
                .ifPresent(round::setValue);
    }

    private static String name(Round round) {
        return say(
                "amendment.round.name",
                round.number(),
                round.months(),
                Words.formats().date(round.opensOn()));
    }

    private void show() {
        removeAll();
        add(step.head());
        kept.unreadable().ifPresent(this::add);
        add(
                new LevelGaps(desk.sheet().approval().gaps()),
                new AmendmentAnswers(remarks, desk, kept),
                new ProposalTable(desk, kept),
                new WeightsCard(desk.base(), desk.proposed()),
                new Card(
                        say("amendment.differences"),
                        new Differences(
                                PackageDifferences.between(desk.base(), desk.proposed()),
                                say("amendment.before"),
                                say("amendment.after"))),
                new Card(say("amendment.why"), round, reason, new EvidencePanel(desk, () -> {})));
    }

    private void keep(boolean typed) {
        if (typed) {
            Map<String, String> values = new HashMap<>(Map.of(REASON, reason.getValue()));
            if (round.getValue() != null) {
                values.put(ROUND, String.valueOf(round.getValue().number()));
            }
            footer.savedAt(kept.keep(FORM, values));
        }
    }

    private void submit() {
        if (round.getValue() == null) {
            round.setErrorMessage(say("amendment.round.missing"));
            round.setInvalid(true);
            round.focus();
        } else if (reason.check()) {
            desk.submit(round.getValue().number(), reason.reason());
            done("amendment.submitted");
        }
    }

    private void askToWithdraw() {
        Confirm.danger(say("amendment.withdraw"), say("amendment.withdraw.sentence"), say("amendment.withdraw"), () -> {
            requests.withdraw(desk.sheet().row().agreement());
            done("amendment.withdraw.done");
        });
    }

    private static void done(String key) {
        Notices.success(say(key));
        UI.getCurrent().navigate("");
    }
}
