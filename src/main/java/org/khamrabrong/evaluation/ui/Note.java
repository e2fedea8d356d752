package org.khamrabrong.evaluation.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.ui.form.StepForm;

/**
 * What an evaluator has noted for one indicator and not handed in yet; complete or not.
 *
 * @param result other figures as a result document; null where there are none
 */
record Note(Decision.Kind kind, @Nullable String result, String text) {

    Note {
        if (result != null) {
            PackageFormat.readResult(result);
        }
    }

    static Note of(Decision.Kind kind, @Nullable Result result, String text) {
        return new Note(kind, result == null ? null : PackageFormat.writeResult(result), text);
    }

    /** By the indicator's number. */
    static TypedDraft<Map<String, Note>> all(StepForm step) {
        return step.draft(new TypeReference<>() {}, new LinkedHashMap<>());
    }

    @Nullable
    Result asResult() {
        return result == null ? null : PackageFormat.readResult(result);
    }
}
