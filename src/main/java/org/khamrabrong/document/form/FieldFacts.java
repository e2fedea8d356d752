package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Text;

/** Fields of an indicator under their names; never a name without words. */
final class FieldFacts {

    private final Phrasebook words;
    private final List<Facts.Fact> facts = new ArrayList<>();

    FieldFacts(Phrasebook words) {
        this.words = words;
    }

    /** Left out where nothing is written. */
    FieldFacts written(String field, @Nullable String text) {
        return text == null || text.isBlank() ? this : add(field, text);
    }

    /** What a sheet always speaks of, and be it that nothing is stated. */
    FieldFacts stated(String field, @Nullable String text) {
        return add(field, text == null || text.isBlank() ? words.say("document.notStated") : text);
    }

    Facts facts() {
        return new Facts(facts);
    }

    private FieldFacts add(String field, String text) {
        facts.add(new Facts.Fact(words.say("language.field." + field), Text.of(text)));
        return this;
    }
}
