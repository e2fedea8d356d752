package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.Collection;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ChangedMeanwhile;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.DraftRemarks;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.workflow.remark.RemarkRow;

/** The draft as one officer has it open: what it is now, and every change made to it. */
final class DraftDesk {

    private final Drafting drafting;
    private final DraftForms forms;
    private final DraftRemarks remarks;
    private final String task;
    private final Runnable shown;
    private DraftForm form;

    /** @param shown runs whenever the draft is another than before */
    DraftDesk(Drafting drafting, DraftForms forms, DraftRemarks remarks, String task, Runnable shown) {
        this.remarks = remarks;
        this.drafting = drafting;
        this.forms = forms;
        this.task = task;
        this.shown = shown;
        this.form = forms.draft(task);
    }

    DraftForm form() {
        return form;
    }

    /** What approvers remarked on that indicator and is not settled. */
    List<RemarkRow> openRemarks(String number) {
        return remarks.open(task).remarks().stream()
                .filter(remark -> remark.open() && remark.spot().item().equals(number))
                .toList();
    }

    AgreementSnapshot agreement() {
        return form.agreement();
    }

    AgreementPackage content() {
        return form.agreement().content();
    }

    /** False where a colleague was faster: then the draft shown is the colleague's, and what was typed is still there. */
    boolean write(@Nullable Indicator before, Indicator written) {
        return change(revision -> before == null
                ? drafting.addIndicator(task, revision, written)
                : drafting.changeIndicator(task, revision, before.number(), written));
    }

    boolean write(Plan plan) {
        return change(revision -> drafting.changePlan(task, revision, plan));
    }

    void beginWithLastYear() {
        change(revision -> drafting.beginWithLastYear(task, revision));
    }

    void mend(Collection<Indicator> mended) {
        change(revision -> drafting.mend(task, revision, mended));
    }

    void remove(Indicator indicator) {
        change(revision -> drafting.removeIndicator(task, revision, indicator.number()));
    }

    void move(Indicator indicator, int places) {
        change(revision -> drafting.moveIndicator(task, revision, indicator.number(), places));
    }

    void submit() {
        drafting.submit(task, agreement().revision());
    }

    private boolean change(LongUnaryOperator change) {
        try {
            change.applyAsLong(agreement().revision());
            return true;
        } catch (ChangedMeanwhile lost) {
            Notices.error(say(lost.key()));
            return false;
        } finally {
            refresh();
        }
    }

    void refresh() {
        form = forms.draft(task);
        shown.run();
    }
}
