package org.khamrabrong.signing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.PledgeReceivers;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Component;

/** Asks the year's table once for each kind of unit, however many there are. */
@Component
class ReceiversOfYear implements PledgeReceivers {

    private final Decisions decisions;
    private final Receivers receivers;

    ReceiversOfYear(Decisions decisions, Receivers receivers) {
        this.decisions = decisions;
        this.receivers = receivers;
    }

    @Override
    public Map<UUID, UUID> of(FiscalYear year, Collection<Unit> makers) {
        YearDecisions tables = decisions.of(year);
        Map<Map<String, Object>, Optional<Post>> posts = new HashMap<>();
        Map<UUID, UUID> found = new HashMap<>();
        for (Unit maker : makers) {
            posts.computeIfAbsent(YearDecisions.about(maker), kind -> receiver(tables, kind))
                    .flatMap(post -> receivers.find(maker, post))
                    .ifPresent(receiver -> found.put(maker.id(), receiver.id()));
        }
        return found;
    }

    private static Optional<Post> receiver(YearDecisions tables, Map<String, Object> kind) {
        List<Answer> rows = tables.ask(SignatoriesTable.DECISION, kind);
        return rows.stream().findFirst().map(row -> Post.valueOf(row.get("receiver")));
    }
}
