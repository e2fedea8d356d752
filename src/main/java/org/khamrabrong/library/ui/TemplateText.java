package org.khamrabrong.library.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.library.TemplateDrafts;
import org.khamrabrong.scorecard.form.IndicatorParts;

/** What was typed into one form of the library and not saved yet, and on which revision of the template. */
final class TemplateText {

    private static final String WHOLE = "template";
    private static final String REVISION = "revision";

    private final TemplateDrafts drafts;
    private final String form;
    private final TypedText text;

    /** @param form its address, one for each template and way to begin */
    TemplateText(TemplateDrafts drafts, String form) {
        this.drafts = drafts;
        this.form = form;
        this.text = new TypedText(drafts.find(form), content -> drafts.save(form, content));
    }

    Instant keep(long revision, TemplateOrigin origin, IndicatorParts parts) {
        Map<String, String> values = new LinkedHashMap<>(parts.typed());
        values.putAll(origin.typed());
        values.put(REVISION, Long.toString(revision));
        return text.keep(WHOLE, values);
    }

    Optional<UnreadableDraft> unreadable() {
        return text.unreadable();
    }

    /** Puts it back into the form; false where there is none. */
    boolean restore(TemplateOrigin origin, IndicatorParts parts) {
        text.of(WHOLE).ifPresent(values -> {
            parts.restore(values);
            origin.restore(values);
        });
        return text.of(WHOLE).isPresent();
    }

    /** Whether the template was saved anew since. */
    boolean typedOnAnother(long revision) {
        return text.of(WHOLE)
                .map(values -> values.get(REVISION))
                .filter(seen -> !seen.equals(Long.toString(revision)))
                .isPresent();
    }

    void forget() {
        drafts.forget(form);
    }
}
