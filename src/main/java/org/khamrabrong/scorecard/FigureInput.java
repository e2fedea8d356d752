package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.language.DecimalText;

/** Where one figure of a measure is typed: a field, ticks, or rows of fields. */
interface FigureInput {

    Component component();

    /** The raw figure of a result; null for none. */
    void show(@Nullable Object raw);

    /** The figure as text, list or map, unreadable or not; null where nothing was typed. */
    @Nullable
    Object typed();

    /** Says beside the field why it cannot be used; null takes that away. */
    void blame(@Nullable String sentence);

    void onChange(Runnable changed);

    /**
     * A number as the scoring reads it; what is no number stays as typed.
     *
     * @throws Refusal where the text holds what no text can keep
     */
    static String number(String text) {
        if (!WrittenText.keeps(text)) {
            throw new Refusal("kernel.refusal.textUnkeepable");
        }
        return DecimalText.read(text).map(number -> number.toPlainString()).orElse(text.strip());
    }
}
