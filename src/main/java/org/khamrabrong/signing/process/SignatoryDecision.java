package org.khamrabrong.signing.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.signing.Post;
import org.khamrabrong.signing.SignatoryTable;
import org.springframework.stereotype.Component;

@Component
class SignatoryDecision implements SignatoryTable {

    private final DecisionService decisions;

    SignatoryDecision(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Post> receiver(UnitLevel level, boolean inHeadsOffice) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        "signatories", Map.of("level", level.name(), "inHeadsOffice", inHeadsOffice))
                .getSingleResult();
        return Optional.ofNullable(row).map(found -> Post.valueOf(found.<String>getEntry("receiver")));
    }
}
