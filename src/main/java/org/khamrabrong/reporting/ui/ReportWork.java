package org.khamrabrong.reporting.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The report in the officer's hands: what is saved, and what is typed but not saved yet. */
class ReportWork {

    private final Reporting reporting;
    private final String task;
    private final StepForm step;
    private final TypedDraft<Map<String, TypedResult>> draft;
    private final Consumer<Instant> kept;
    private final Runnable changed;
    private ReportSheet sheet;

    ReportWork(Reporting reporting, StepForms steps, String task, Consumer<Instant> kept, Runnable changed) {
        this.reporting = reporting;
        this.task = task;
        this.kept = kept;
        this.changed = changed;
        this.sheet = reporting.open(task);
        this.step = steps.open(task);
        this.draft = step.draft(new TypeReference<>() {}, new LinkedHashMap<>());
    }

    StepForm step() {
        return step;
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

    Optional<UnreadableDraft> unreadable() {
        return UnreadableDraft.of(draft);
    }

    Optional<TypedResult> typed(String number) {
        return Optional.ofNullable(draft.typed().get(number));
    }

    /** The scores of the whole with that result, {@code null} for none. */
    ScoreSheet forecast(String number, @Nullable Result result) {
        return result == null ? sheet.scoresWithout(number) : sheet.scoresWith(number, result);
    }

    /** What was typed in answer to that remark; empty where nothing was. */
    String answer(UUID remark) {
        return typed(place(remark)).map(TypedResult::explanation).orElse("");
    }

    void keepAnswer(UUID remark, String words) {
        draft.typed().put(place(remark), TypedResult.of(Result.of(Map.of()), words));
        kept.accept(draft.keep());
    }

    /** As no indicator is numbered. */
    private static String place(UUID remark) {
        return "remark:" + remark;
    }

    /** Keeps what was typed, usable or not. */
    void keep(String number, Result result, String explanation) {
        draft.typed().put(number, TypedResult.of(result, explanation));
        kept.accept(draft.keep());
        changed.run();
    }

    void save(String number, Result result, String explanation) {
        reporting.saveResult(task, number, result, explanation);
        draft.typed().remove(number);
        kept.accept(draft.keep());
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
