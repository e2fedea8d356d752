package org.khamrabrong.evaluation.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.ui.form.StepForm;

/**
 * What an officer has noted as answer to a challenge and not sent yet; complete or not.
 *
 * @param result corrected figures as a result document; null where there are none
 */
record AnswerNote(@Nullable String result, String text) {

    AnswerNote {
        if (result != null) {
            PackageFormat.readResult(result);
        }
    }

    static AnswerNote of(@Nullable Result result, String text) {
        return new AnswerNote(result == null ? null : PackageFormat.writeResult(result), text);
    }

    /** By the indicator's number. */
    static TypedDraft<Map<String, AnswerNote>> all(StepForm step) {
        return step.draft(new TypeReference<>() {}, new LinkedHashMap<>());
    }

    @Nullable
    Result asResult() {
        return result == null ? null : PackageFormat.readResult(result);
    }
}
