package org.khamrabrong.signing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.PledgeReceivers;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.stereotype.Component;

/** Asks the table once for each kind of unit, however many there are. */
@Component
class ReceiversOfYear implements PledgeReceivers {

    private record Kind(UnitLevel level, boolean inHeadsOffice) {}

    private final SignatoryTable table;
    private final Receivers receivers;

    ReceiversOfYear(SignatoryTable table, Receivers receivers) {
        this.table = table;
        this.receivers = receivers;
    }

    @Override
    public Map<UUID, UUID> of(FiscalYear year, Collection<Unit> makers) {
        Map<Kind, Optional<Post>> posts = new HashMap<>();
        Map<UUID, UUID> found = new HashMap<>();
        for (Unit maker : makers) {
            posts.computeIfAbsent(new Kind(maker.level(), maker.headsOffice()), this::receiver)
                    .flatMap(post -> receivers.find(maker, post))
                    .ifPresent(receiver -> found.put(maker.id(), receiver.id()));
        }
        return found;
    }

    private Optional<Post> receiver(Kind kind) {
        return table.receiver(kind.level(), kind.inHeadsOffice());
    }
}
