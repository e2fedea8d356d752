package org.khamrabrong.scoring.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.MeasureType;

/** The schema's measures are made anew by every build, and a build whose schema was not committed is red. */
class MeasureSchemaTest {

    @Test
    void theSchemaSaysOfEveryMeasureWhatTheCodeAsksFor() throws IOException {
        String kept = Files.readString(SchemaPage.FILE);
        String made = SchemaPage.made(kept);
        Files.writeString(SchemaPage.FILE, made);

        assertThat(kept)
                .as("the schema before this build; it has been made anew")
                .isEqualTo(made);
    }

    /** The titles are written by hand. */
    @Test
    void theSchemaNamesEveryMeasureInThaiAndInEnglish() throws IOException {
        JsonNode definitions =
                new ObjectMapper().readTree(SchemaPage.FILE.toFile()).get("$defs");
        for (String word : MeasureType.words()) {
            assertThat(definitions.path(word).path("title").asText()).as(word).matches(".*[ก-๙].* · .*[A-Za-z].*");
        }
    }
}
