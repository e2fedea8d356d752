package org.khamrabrong.reporting.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * What a self-assessment report of one round says.
 *
 * @param months of the fiscal year that it covers
 * @param state as the message {@code selfAssessment.state.…} has it
 * @param deliveredAt null before the head has sent it
 * @param content what was signed, with the results that are reported by now
 * @param scores of that content
 * @param items by the indicators' numbers
 * @param reporter who reported; null before, as are the others
 * @param sender the head who sent it
 */
public record SelfAssessmentFacts(
        UnitName unit,
        FiscalYear year,
        int round,
        int months,
        String state,
        LocalDate dueOn,
        Instant deliveredAt,
        boolean late,
        AgreementPackage content,
        ScoreSheet scores,
        Map<String, Item> items,
        Lights lights,
        Signer reporter,
        Signer approver,
        Signer sender) {

    /** What was said on one indicator. */
    public record Item(String explanation, List<Evidence> evidence) {

        public Item {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A file behind a result.
     *
     * @param size in bytes
     * @param sha256 of its content, hexadecimal
     */
    public record Evidence(String fileName, long size, String sha256, String attachedBy, Instant attachedAt) {}

    public SelfAssessmentFacts {
        items = Map.copyOf(items);
    }

    Result result(String number) {
        return content.results().get(number);
    }
}
