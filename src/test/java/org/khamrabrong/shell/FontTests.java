package org.khamrabrong.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.kernel.Sha256;

class FontTests {

    private static final String FOLDER = "/META-INF/resources/fonts/";

    @ParameterizedTest
    @CsvSource({
        "Sarabun-Regular.ttf,   b8150084e25734e6f31696c57ff009f5564efa09d295848b717d9e2328c0311d",
        "Sarabun-Bold.ttf,      5d1fc1ee63ab861fb2022a212b5ff270848582bb9d9cba73b2d2aaabb16d0a18",
        "Sarabun-Regular.woff2, 15bd82f5b1b731829bafdd86d688688a499b3f1a0d5d15d10ce64cd1421783ad",
        "Sarabun-Bold.woff2,    1bf6be4dd33ae23d552fc1ea3bfa80a0988f18000ae84875696d332b864fdb54",
    })
    void shipsTheFontUnchanged(String file, String checksum) throws Exception {
        assertThat(Sha256.of(bytes(file))).isEqualTo(checksum);
    }

    @Test
    void shipsTheLicenceBesideTheFont() throws IOException {
        assertThat(new String(bytes("OFL.txt"), StandardCharsets.UTF_8)).contains("SIL OPEN FONT LICENSE Version 1.1");
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = FontTests.class.getResourceAsStream(FOLDER + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        }
    }
}
