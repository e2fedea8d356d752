package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.scoring.WorkingDaysMeasure;

/** The derivation of working days, in each language and its era. */
class SkippedHolidaysInWordsTest {

    @Test
    void namesTheHolidaysInTheReadersEra() {
        assertThat(said("th")).contains("วันหยุดที่ไม่นับ 13, 14 เม.ย. 2564");
        assertThat(said("en")).contains("Holidays not counted: 13, 14 Apr 2021");
    }

    private static List<String> said(String language) {
        Map<String, Object> oneCase = Map.of("from", "2021-04-09", "to", "2021-04-19");
        Indicator indicator = Indicator.of("1")
                .weight(BigDecimal.TEN)
                .measure(new WorkingDaysMeasure(false))
                .scale(Scale.levels("5", "4", "3", "2", "1"))
                .build();
        AgreementPackage agreement = AgreementPackage.empty()
                .holidays(Set.of(LocalDate.parse("2021-04-13"), LocalDate.parse("2021-04-14")))
                .indicators(List.of(indicator))
                .results(Map.of("1", Result.of(Map.of("cases", List.of(oneCase)))))
                .build();
        Phrasebook words = Phrasebook.of(language);
        List<Line> lines = Scoring.score(agreement).indicator("1").orElseThrow().explanation();
        return lines.stream().map(words::say).toList();
    }
}
