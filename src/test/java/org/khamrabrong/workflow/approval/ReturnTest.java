package org.khamrabrong.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.PaperItems;

class ReturnTest {

    @Test
    void tellsTheNumbersOfIndicatorsAndNoOtherNameOfAnItem() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(PaperItems.REQUEST, "หลักฐานไม่พอ");
        reasons.put("1.1", "สูตรไม่ชัด");
        reasons.put(PaperItems.PLAN, "สูตรไม่ชัด");
        reasons.put("2.1", "สูตรไม่ชัด");

        assertThat(Return.toOfficer(reasons).told()).isEqualTo("หลักฐานไม่พอ\n1.1, 2.1: สูตรไม่ชัด");
    }
}
