package org.khamrabrong.scoring.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void areAllDocumented() throws Exception {
        String document = Files.readString(Path.of("src/docs/agreement-package-bounds.md"));
        for (Field bound : Bounds.class.getDeclaredFields()) {
            if (bound.getType() == int.class) {
                assertThat(document)
                        .as(bound.getName())
                        .contains(String.format(Locale.ROOT, "| %,d |", bound.getInt(null)));
            }
        }
    }
}
