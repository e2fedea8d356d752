package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The result document of the contract, said in keys. */
class ResultDocumentTest {

    private static final Wording KEYS = (key, arguments) -> key + arguments;

    @Test
    void saysScoresDimensionsTotalsBandAndFindings() {
        assertThat(document(agreement())).isEqualTo("""
                {
                  "indicators": [
                    {
                      "number": "1",
                      "result": "4.0000",
                      "score": "4.0000",
                      "weighted": "4.0000",
                      "explanation": [
                        "line.value.reported[4]",
                        "line.result[4.0000]",
                        "line.scale.point[4.0000, 4, 4]",
                        "line.score[4.0000]",
                        "line.weight[40, 40]",
                        "line.contribution[40, 4.0000, 40, 4.0000]"
                      ]
                    },
                    {
                      "number": "2",
                      "result": null,
                      "score": null,
                      "weighted": null,
                      "explanation": ["line.noResult[]"]
                    }
                  ],
                  "dimensions": [
                    {
                      "code": "external",
                      "score": "4.0000",
                      "explanation": ["line.total.part[1, 40, 4.0000, 160.0000]", "line.total[160.0000, 40, 4.0000]"]
                    },
                    {
                      "code": "internal",
                      "score": null,
                      "explanation": ["line.total.leftOut[2]", "line.total.none[]"]
                    }
                  ],
                  "total": "4.0000",
                  "totalExplanation": [
                    "line.total.part[1, 40, 4.0000, 160.0000]",
                    "line.total.leftOut[2]",
                    "line.total[160.0000, 40, 4.0000]"
                  ],
                  "conservativeTotal": "2.2000",
                  "conservativeTotalExplanation": [
                    "line.total.part[1, 40, 4.0000, 160.0000]",
                    "line.total.first[2, 60, 1, 60]",
                    "line.total[220.0000, 100, 2.2000]"
                  ],
                  "band": "ดี",
                  "findings": [
                    {
                      "code": "WEIGHTS_NOT_TOTAL",
                      "severity": "error",
                      "indicator": null,
                      "message": "finding.WEIGHTS_NOT_TOTAL[100, 90]"
                    }
                  ]
                }
                """);
    }

    @Test
    void saysNullWhereThereIsNothing() {
        assertThat(document(agreement().withResults(Map.of())))
                .contains("\"total\": null", "\"conservativeTotal\": \"1.0000\"", "\"band\": null");
    }

    @Test
    void isTheSamePieceByPiece() {
        StringBuilder pieces = new StringBuilder();
        AgreementPackage agreement = agreement();
        PackageFormat.writeScores(agreement, Scoring.score(agreement), KEYS, pieces::append);
        assertThat(pieces).hasToString(document(agreement));
    }

    private static String document(AgreementPackage agreement) {
        return PackageFormat.writeScores(agreement, Scoring.score(agreement), KEYS);
    }

    private static AgreementPackage agreement() {
        return new AgreementPackage(
                null,
                null,
                null,
                BigDecimal.valueOf(90),
                List.of(
                        new Dimension("external", null, BigDecimal.valueOf(40)),
                        new Dimension("internal", null, BigDecimal.valueOf(60))),
                null,
                List.of(new Band(BigDecimal.valueOf(4), "ดี")),
                null,
                null,
                List.of(
                        Some.value("1", "40").withDimension("external"),
                        Some.value("2", "60").withDimension("internal")),
                Map.of("1", Some.value("4")),
                null);
    }
}
