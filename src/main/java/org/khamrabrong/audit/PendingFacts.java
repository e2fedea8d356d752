package org.khamrabrong.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.khamrabrong.kernel.Fact;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The facts of one transaction, written last of all and a chain at a time in one order for everybody: so a chain is locked
 * for the moment of the commit alone, and no two writers wait for each other in a circle.
 */
final class PendingFacts implements TransactionSynchronization {

    private final Chains chains;
    private final EntityManager changes;
    private final Map<UUID, List<Told>> facts = new TreeMap<>();
    private final Map<String, String> packages = new TreeMap<>();
    private boolean written;

    PendingFacts(Chains chains, EntityManager changes) {
        this.chains = chains;
        this.changes = changes;
    }

    void add(Told told, Fact fact) {
        if (written) {
            throw new IllegalStateException("The facts of this transaction are written: " + told.what());
        }
        facts.computeIfAbsent(told.chain(), chain -> new ArrayList<>()).add(told);
        FactJson.scores(fact).forEach(scored -> packages.put(FactJson.sha256(scored), scored.document()));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        changes.flush();
        facts.forEach((chain, told) -> {
            chains.append(chain, told, packages);
            packages.clear();
        });
    }
}
