package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.amendment.AmendmentForm;
import org.khamrabrong.amendment.AmendmentForms;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.AmendmentWriting;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.ui.EvidenceShelf;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** The request as one officer has it open: what it is now, and every change made to it. */
final class AmendmentDesk implements EvidenceShelf {

    private final AmendmentWriting writing;
    private final AmendmentForms forms;
    private final String task;
    private final Runnable shown;
    private AmendmentForm form;
    private List<EvidenceRow> files;

    /** @param shown runs whenever the request is another than before */
    AmendmentDesk(AmendmentWriting writing, AmendmentForms forms, String task, Runnable shown) {
        this.writing = writing;
        this.forms = forms;
        this.task = task;
        this.shown = shown;
        this.form = forms.writing(task);
        this.files = sheet().files();
    }

    String task() {
        return task;
    }

    AmendmentForm form() {
        return form;
    }

    AmendmentSheet sheet() {
        return form.sheet();
    }

    AgreementPackage base() {
        return sheet().contents().base();
    }

    AgreementPackage proposed() {
        return sheet().contents().proposed();
    }

    /** False where a colleague was faster: then what is shown is the colleague's, and what was typed is still there. */
    boolean write(@Nullable Indicator before, Indicator written) {
        return change(revision -> {
            if (before == null) {
                writing.addIndicator(task, revision, written);
            } else {
                writing.changeIndicator(task, revision, written);
            }
        });
    }

    void remove(String number) {
        change(revision -> writing.removeIndicator(task, revision, number));
    }

    void restore(String number) {
        change(revision -> writing.restoreIndicator(task, revision, number));
    }

    void submit(int firstRound, String reason) {
        writing.submit(task, sheet().revision(), firstRound, reason);
    }

    private boolean change(LongConsumer change) {
        try {
            change.accept(sheet().revision());
            return true;
        } catch (Refusal refused) {
            Notices.error(say(refused.key(), refused.arguments()));
            return false;
        } finally {
            refresh();
        }
    }

    void refresh() {
        form = forms.writing(task);
        files = sheet().files();
        shown.run();
    }

    @Override
    public String address() {
        return AmendmentFileDownload.ADDRESS;
    }

    @Override
    public List<EvidenceRow> files() {
        return files;
    }

    @Override
    public void attach(String fileName, byte[] content) {
        writing.attach(task, fileName, content);
        files = forms.writing(task).sheet().files();
    }

    @Override
    public void remove(UUID file) {
        writing.removeFile(task, file);
        files = forms.writing(task).sheet().files();
    }
}
