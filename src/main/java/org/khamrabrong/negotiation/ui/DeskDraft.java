package org.khamrabrong.negotiation.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.workflow.ui.form.StepForm;

/**
 * What was typed into a form of the negotiation.
 *
 * @param items by the indicator's number
 * @param texts by the field's name
 */
record DeskDraft(Map<String, ItemChoice> items, Map<String, String> texts) {

    DeskDraft {
        items = items == null ? new LinkedHashMap<>() : new LinkedHashMap<>(items);
        texts = texts == null ? new LinkedHashMap<>() : new LinkedHashMap<>(texts);
    }

    static TypedDraft<DeskDraft> of(StepForm step) {
        return step.draft(new TypeReference<>() {}, new DeskDraft(Map.of(), Map.of()));
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
