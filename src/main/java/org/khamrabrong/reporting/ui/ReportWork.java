package org.khamrabrong.reporting.ui;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.FormDrafts;

/** The report in the officer's hands: what is saved, and what is typed but not saved yet. */
class ReportWork {

    private final Reporting reporting;
    private final FormDrafts drafts;
    private final String task;
    private final ReportDraft draft;
    private final Consumer<Instant> kept;
    private final Runnable changed;
    private ReportSheet sheet;

    ReportWork(Reporting reporting, FormDrafts drafts, String task, Consumer<Instant> kept, Runnable changed) {
        this.reporting = reporting;
        this.drafts = drafts;
        this.task = task;
        this.kept = kept;
        this.changed = changed;
        this.sheet = reporting.open(task);
        this.draft = drafts.find(task).map(ReportDraft::read).orElseGet(ReportDraft::empty);
    }

    String task() {
        return task;
    }

    ReportSheet sheet() {
        return sheet;
    }

    AgreementPackage content() {
        return sheet.content();
    }

    Optional<ReportDraft.Typed> typed(String number) {
        return draft.of(number);
    }

    /** The scores of the whole with that result, {@code null} for none. */
    ScoreSheet forecast(String number, Result result) {
        return result == null ? sheet.scoresWithout(number) : sheet.scoresWith(number, result);
    }

    /** Keeps what was typed, usable or not. */
    void keep(String number, Result result, String explanation) {
        draft.keep(number, result, explanation);
        kept.accept(drafts.save(task, draft.write()));
        changed.run();
    }

    void save(String number, Result result, String explanation) {
        reporting.saveResult(task, number, result, explanation);
        draft.forget(number);
        kept.accept(drafts.save(task, draft.write()));
        refresh();
    }

    void evidenceChanged() {
        refresh();
    }

    void submit() {
        reporting.submit(task);
    }

    private void refresh() {
        sheet = reporting.open(task);
        changed.run();
    }
}
