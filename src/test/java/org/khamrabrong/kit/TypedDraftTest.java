package org.khamrabrong.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    /** As a form's fields come: what it takes and what it does not. */
    record Field(String text) {

        Field {
            if (text.equals("of another form")) {
                throw new IllegalArgumentException(text);
            }
        }
    }

    private final AtomicReference<String> kept = new AtomicReference<>();
    private final Function<String, Instant> shelf = text -> {
        kept.set(text);
        return NOW;
    };

    @Test
    void givesBackWhatWasTyped() {
        TypedDraft<Map<String, Field>> draft = draft();
        draft.typed().put("weight", new Field("สิบ"));

        assertThat(draft.keep()).isEqualTo(NOW);

        assertThat(draft().typed()).containsOnly(Map.entry("weight", new Field("สิบ")));
        assertThat(draft().unreadable()).isEmpty();
    }

    @Test
    void beginsWithNothingWhereNothingWasKept() {
        assertThat(draft().typed()).isEmpty();
        assertThat(draft().unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "what the absent one typed",
                "{\"weight\":{\"text\":\"10\"}}",
                "{\"typed\":null}",
                "{\"typed\":{\"weight\":null}}",
                "{\"typed\":{\"weight\":{\"text\":\"10\",\"unit\":\"%\"}}}",
                "{\"typed\":{\"weight\":{\"text\":\"of another form\"}}}",
                "{\"typed\":{}} and more"
            })
    void keepsWhatItCannotReadBesideWhatIsTypedNow(String earlier) {
        kept.set(earlier);
        TypedDraft<Map<String, Field>> draft = draft();
        assertThat(draft.typed()).isEmpty();
        assertThat(draft.unreadable()).contains(earlier);

        draft.typed().put("weight", new Field("20"));
        draft.keep();

        assertThat(draft().typed()).containsOnly(Map.entry("weight", new Field("20")));
        assertThat(draft().unreadable()).contains(earlier);
    }

    private TypedDraft<Map<String, Field>> draft() {
        return TypedDraft.of(Optional.ofNullable(kept.get()), new TypeReference<>() {}, new LinkedHashMap<>(), shelf);
    }
}
