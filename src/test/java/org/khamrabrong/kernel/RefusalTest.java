package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void theMessageAloneStillTellsKeyAndArguments() throws JsonProcessingException {
        String name = "กองแผน, \"งบ\" [1]\\\n\u0001 \uD83D\uDE00";
        Refusal refusal = new Refusal("agreement.refusal.agreementExists", name, 3, null);

        assertThat(new JsonMapper().readValue(refusal.getMessage(), Map.class))
                .isEqualTo(
                        Map.of("refusal", "agreement.refusal.agreementExists", "arguments", List.of(name, 3, "null")));
        assertThat(new JsonMapper()
                        .readValue(
                                new Refusal("a.refusal.b", new FiscalYear(2026), new MessageKey("a.c")).getMessage(),
                                Map.class))
                .isEqualTo(Map.of(
                        "refusal",
                        "a.refusal.b",
                        "arguments",
                        List.of(Map.of("year", 2026), Map.of("message", "a.c"))));
        assertThat(new JsonMapper().readValue(new Refusal("a.refusal.b").getMessage(), Map.class))
                .isEqualTo(Map.of("refusal", "a.refusal.b", "arguments", List.of()));
    }
}
