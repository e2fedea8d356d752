package org.khamrabrong.negotiation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.scoring.AgreementPackage;

/** What a step of negotiation hands in: the agreement at the terms that it proposes, and what it says. */
final class Submission {

    private AgreementPackage content;
    private final Map<String, String> reasons = new LinkedHashMap<>();

    private Submission(AgreementPackage content) {
        this.content = content;
    }

    static HandedIn of(AgreementPackage content, List<ItemReply> replies) {
        Submission submission = new Submission(content);
        replies.forEach(reply -> submission.propose(reply.indicator(), reply.counter()));
        return submission.handedIn();
    }

    static HandedIn of(AgreementPackage content, Meeting meeting, List<ItemSettlement> settlements) {
        Submission submission = new Submission(content);
        settlements.forEach(settled -> submission.propose(settled.indicator(), settled.adjustment()));
        return submission
                .handedIn()
                .note(null, "negotiation.attendance", String.join("\n", meeting.attendance()))
                .note(null, "negotiation.minutes", meeting.minutes());
    }

    private void propose(String indicator, @Nullable Proposal proposal) {
        if (proposal != null) {
            content = content.indicator(indicator)
                    .map(now -> content.withIndicator(proposal.terms().appliedTo(now)))
                    .orElse(content);
            reasons.put(indicator, proposal.reason());
        }
    }

    private HandedIn handedIn() {
        HandedIn handedIn = HandedIn.of(content);
        reasons.forEach((indicator, reason) -> handedIn.note(indicator, "negotiation.submission.reason", reason));
        return handedIn;
    }
}
