package org.khamrabrong.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.approval.LevelsOfPaper;

/**
 * What a step of drafting shows to the one who does it.
 *
 * @param agreement as it stands now
 * @param previous the content handed in before the present one; null where there was none
 * @param lastYear whether the draft is empty and can begin with what the unit signed for the year before
 * @param returned empty where nobody gave the draft back
 */
public record DraftForm(
        String task,
        AgreementSnapshot agreement,
        @Nullable AgreementPackage previous,
        boolean lastYear,
        Optional<Returned> returned,
        LevelsOfPaper approval) {

    /** @param by user name of the approver who gave it back */
    @Embeddable
    public record Returned(
            @Column(name = "returned_by") String by,
            @Column(name = "return_reason") String reason) {}
}
