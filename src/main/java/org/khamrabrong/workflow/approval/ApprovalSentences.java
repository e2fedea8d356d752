package org.khamrabrong.workflow.approval;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.workflow.approval.ApprovalFact.ApprovalLapsed;
import org.khamrabrong.workflow.approval.ApprovalFact.EarlierLevelAsked;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelApproved;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelCounted;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelPassed;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelVacated;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelsNamed;
import org.springframework.stereotype.Component;

/** The words for what happens to a paper on its way from level to level. */
@Component
class ApprovalSentences extends FactSentences<ApprovalFact> {

    ApprovalSentences() {
        super(ApprovalFact.class);
        tell(
                LevelsNamed.class,
                (fact, speech) -> of(paper(fact, speech))
                        .became(
                                "levels",
                                fact.levels().stream()
                                        .map(level -> level(level, speech))
                                        .collect(Collectors.joining(" → "))));
        tell(
                LevelApproved.class,
                (fact, speech) -> of(paper(fact, speech))
                        .became("level", level(fact.level(), speech))
                        .became("items", items(fact.items(), speech)));
        tell(
                ApprovalLapsed.class,
                (fact, speech) -> of(items(fact.items(), speech))
                        .was("approval", fact.approver() + " (" + level(fact.level(), speech) + ")"));
        tell(
                EarlierLevelAsked.class,
                (fact, speech) -> of(items(fact.items(), speech))
                        .became("level", level(fact.level(), speech))
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(
                LevelPassed.class,
                (fact, speech) -> of(paper(fact, speech))
                        .changed("level", level(fact.level(), speech), level(fact.next(), speech)));
        tell(
                LevelCounted.class,
                (fact, speech) -> of(paper(fact, speech))
                        .became("level", level(fact.level(), speech))
                        .was("approval", fact.approver()));
        tell(
                LevelVacated.class,
                (fact, speech) -> of(paper(fact, speech)).became("level", level(fact.level(), speech)));
    }

    private static String paper(ApprovalFact fact, Speech speech) {
        return speech.word("workflow.approval.paper.", fact.paper().name());
    }

    private static String level(Rung level, Speech speech) {
        return speech.word("organization.role.", level.role().name()) + " " + speech.name(level.unit());
    }

    private static String items(List<String> items, Speech speech) {
        return items.stream()
                .map(item -> speech.word("workflow.approval.item.", item))
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}
