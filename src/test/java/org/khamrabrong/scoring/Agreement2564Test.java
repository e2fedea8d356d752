package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real agreement, as the paper has it: eighteen indicators, and every contradiction kept. */
class Agreement2564Test {

    private final String text = read();
    private final AgreementPackage agreement = PackageFormat.read(text.getBytes(StandardCharsets.UTF_8));

    @Test
    void hasEighteenIndicatorsWhoseWeightsAddToOneHundredAndOne() {
        assertThat(agreement.indicators()).hasSize(18);
        assertThat(agreement.weightSum()).isEqualByComparingTo("101");
        assertThat(agreement.unit()).isEqualTo("สำนักงานเลขานุการกรม");
        assertThat(agreement.fiscalYear()).isEqualTo(2564);
        assertThat(agreement.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.sheet()).isNotNull();
            assertThat(indicator.target()).isNotNull();
            assertThat(indicator.details().explanation()).isNotBlank();
            assertThat(indicator.details().governor()).isNotBlank();
            assertThat(indicator.details().collector()).isNotBlank();
        });
    }

    @Test
    void hasExactlyTheFindingsOfThePaper() {
        assertThat(Scoring.score(agreement).findings())
                .containsExactly(
                        Finding.of(Code.WEIGHTS_NOT_TOTAL, null, "101", "100"),
                        Finding.of(Code.DIMENSION_WEIGHT_MISMATCH, null, "มิติภายใน", "51", "50"),
                        Finding.of(Code.TARGET_BELOW_PAST, "1.1", "1.1", "75", "90.90", "2563"),
                        sheetScale("2.1", "80, 85, 90, 95, 100", "80, 95, 90, 95, 100"),
                        sheetScale("2.2", "80, 85, 90, 95, 100", "80, 95, 90, 95, 100"),
                        sheetScale("2.3", "80, 85, 90, 95, 100", "80, 95, 90, 95, 100"),
                        sheetScale("2.4", "80, 85, 90, 95, 100", "80, 95, 90, 95, 100"),
                        sheetScale("2.5", "80, 85, 90, 95, 100", "80, 95, 90, 95, 100"),
                        sheetScale("3.1", "80, 85, 90, 95, 100", "60, 70, 80, 90, 100"),
                        Finding.of(Code.SHEET_WEIGHT_DIFFERS, "5.1", "5.1", "5", "4"),
                        sheetScale("6.1", "5, 3, 2, 1, 0", "4, 3, 2, 1, 0"));
    }

    @Test
    void isFreeOfErrorsOnceTheWeightOfFivePointOneAndTheSevenSheetsAreSettled() {
        AgreementPackage settled = agreement;
        for (String number : List.of("2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "6.1")) {
            Indicator indicator = settled.indicator(number).orElseThrow();
            settled = settled.withIndicator(indicator.withSheet(
                    new Sheet(indicator.weight(), indicator.scale().points())));
        }
        settled = settled.withIndicator(settled.indicator("5.1").orElseThrow().withWeight(new BigDecimal("4")));
        assertThat(Scoring.score(settled).hasErrors()).isFalse();
        assertThat(Some.codes(Scoring.score(settled))).containsExactly(Code.TARGET_BELOW_PAST);
    }

    @Test
    void isWrittenInTheOneCanonicalWay() {
        assertThat(PackageFormat.write(agreement)).isEqualTo(text);
    }

    private static Finding sheetScale(String number, String summary, String sheet) {
        return Finding.of(Code.SHEET_SCALE_DIFFERS, number, number, summary, sheet);
    }

    private static String read() {
        try (InputStream in = Agreement2564Test.class.getResourceAsStream("/library/agreement-2564.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
