package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Sentence;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kernel.Account.Weight;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.language.Languages;

class FactWordsTest {

    private static final Announced UNSAYABLE = new Unsayable(null, "somebody");

    private final Sentences sentences = mock(Sentences.class);

    @Test
    void whereASentenceFailsPeopleAreToldWithoutItAndInTheOtherLanguageWithIt() {
        when(sentences.of(any(Fact.class), any(), eq(Languages.THAI)))
                .thenThrow(new IllegalArgumentException("no such word"));
        when(sentences.of(any(Fact.class), any(), eq(Languages.ENGLISH)))
                .thenReturn(new Sentence("Somebody did it.", "", List.of(), List.of(), Weight.PLAIN));

        Announcement.Said said = new FactWords(sentences).of(List.of(UNSAYABLE, UNSAYABLE), Map.of());

        assertThat(said).isEqualTo(new Announcement.Said("test.unsayable", "", "Somebody did it.", 2));
    }

    @FactName("test.unsayable")
    private record Unsayable(@Nullable AgreementId agreement, String by) implements Announced {

        @Override
        public Kind kind() {
            return Kind.SIGNED;
        }
    }
}
