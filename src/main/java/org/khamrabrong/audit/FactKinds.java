package org.khamrabrong.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.springframework.stereotype.Component;

/** The kinds of facts by their declared names, as the rooms have words for them. */
@Component
class FactKinds {

    private final Map<String, Class<? extends Fact>> kinds = new HashMap<>();
    private final Map<Class<?>, FactSentences<?>> words = new HashMap<>();

    FactKinds(List<FactSentences<?>> rooms) {
        rooms.forEach(this::add);
    }

    /** @throws IllegalStateException where another kind has that name already */
    private void add(FactSentences<?> room) {
        for (Class<? extends Fact> kind : room.kinds()) {
            Class<? extends Fact> other = kinds.put(Fact.name(kind), kind);
            if (other != null) {
                throw new IllegalStateException(kind + " and " + other + " have one name");
            }
            words.put(kind, room);
        }
    }

    AuditRow row(AuditEntry entry) {
        Told told = entry.told();
        Class<? extends Fact> kind = kinds.get(told.what());
        return new AuditRow(
                Told.agreement(told.chain()),
                entry.number(),
                told.at(),
                told.capacity(),
                told.what(),
                kind == null ? null : FactJson.read(told.content(), kind));
    }

    Account account(Fact fact, Speech speech) {
        return Objects.requireNonNull(words.get(fact.getClass())).account(fact, speech);
    }
}
