package org.khamrabrong.evaluation.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.Trial;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The evaluation in the evaluator's hands: what was decided before, and what is noted now. */
class EvaluationWork {

    private final Evaluations evaluations;
    private final String task;
    private final EvaluationSheet sheet;
    private final StepForm step;
    private final TypedDraft<Map<String, Note>> notes;
    private final Consumer<Instant> kept;
    private final Runnable changed;

    EvaluationWork(Evaluations evaluations, StepForms steps, String task, Consumer<Instant> kept, Runnable changed) {
        this.evaluations = evaluations;
        this.task = task;
        this.kept = kept;
        this.changed = changed;
        this.sheet = evaluations.open(task);
        this.step = steps.open(task);
        this.notes = Note.all(step);
    }

    StepForm step() {
        return step;
    }

    EvaluationSheet sheet() {
        return sheet;
    }

    EvaluatedItem item(String number) {
        return sheet.items().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    Optional<UnreadableDraft> unreadable() {
        return UnreadableDraft.of(notes);
    }

    Optional<Note> note(String number) {
        return Optional.ofNullable(notes.typed().get(number));
    }

    void keep(String number, Note note) {
        notes.typed().put(number, note);
        kept.accept(notes.keep());
        changed.run();
    }

    /** Accepts everything that is neither decided nor noted and has something to accept. */
    void acceptTheRest() {
        undecided().stream()
                .filter(number -> item(number).presented() != null)
                .forEach(number -> notes.typed().put(number, Note.of(Decision.Kind.ACCEPT, null, "")));
        kept.accept(notes.keep());
        changed.run();
    }

    List<String> undecided() {
        return sheet.items().stream()
                .filter(item -> item.state() != ItemState.ACCEPTED
                        && note(item.number()).isEmpty())
                .map(EvaluatedItem::number)
                .toList();
    }

    /** The first indicator whose note cannot be handed in as it stands. */
    Optional<String> unfinished() {
        return notes.typed().entrySet().stream()
                .filter(entry -> unfinished(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The committee's scores as they would be with what is noted. */
    ScoreSheet forecast() {
        Map<String, Result> results = new LinkedHashMap<>(sheet.content().results());
        notes.typed().forEach((number, note) -> {
            Result result = counted(number, note);
            if (result == null) {
                results.remove(number);
            } else {
                results.put(number, result);
            }
        });
        return Scoring.score(sheet.content().withResults(results));
    }

    long challenges() {
        return notes.typed().values().stream()
                .filter(note -> note.kind() == Decision.Kind.CHALLENGE)
                .count();
    }

    void handIn() {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        notes.typed()
                .forEach((number, note) ->
                        decisions.put(number, new Decision(note.kind(), note.asResult(), note.text())));
        evaluations.evaluate(task, decisions);
    }

    private boolean unfinished(String number, Note note) {
        if (!WrittenText.EXPLANATION.takes(note.text().strip())) {
            return true;
        }
        return switch (note.kind()) {
            case ACCEPT -> item(number).presented() == null;
            case CHALLENGE -> note.text().isBlank();
            case ADJUST -> note.text().isBlank() || !usable(number, note.asResult());
        };
    }

    private boolean usable(String number, @Nullable Result result) {
        return result != null && Trial.of(sheet.content(), number, result).problem() == null;
    }

    private @Nullable Result counted(String number, Note note) {
        return switch (note.kind()) {
            case ACCEPT -> item(number).presented();
            case ADJUST -> note.asResult();
            case CHALLENGE -> null;
        };
    }
}
