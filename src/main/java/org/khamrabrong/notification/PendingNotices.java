package org.khamrabrong.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.workflow.StepChange;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has to tell people, written at its end: like facts as one, and nothing of a step that came and went. */
final class PendingNotices implements TransactionSynchronization {

    private final NoticeWriting writing;
    private final Instant at;
    private final Map<Alike, List<Announced>> facts = new LinkedHashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();
    private final Set<String> over = new LinkedHashSet<>();
    private final Set<String> fellAway = new LinkedHashSet<>();
    private final Map<String, StepChange.Reassigned> reassigned = new LinkedHashMap<>();

    PendingNotices(NoticeWriting writing, Instant at) {
        this.writing = writing;
        this.at = at;
    }

    /** Ten findings sent back at once are one piece of news. */
    private record Alike(
            Class<?> fact,
            @Nullable Object agreement,
            @Nullable String task,
            Set<String> concerned) {

        static Alike of(Announced fact) {
            return new Alike(fact.getClass(), fact.agreement(), fact.task(), Set.copyOf(fact.concerned()));
        }
    }

    void add(Announced fact) {
        facts.computeIfAbsent(Alike.of(fact), none -> new ArrayList<>()).add(fact);
    }

    void add(StepChange change) {
        String task = change.task();
        if (change instanceof StepChange.Opened) {
            opened.add(task);
        } else if (change instanceof StepChange.Reassigned hands) {
            reassigned.put(task, hands);
        } else {
            boolean seenByNobody = opened.remove(task);
            reassigned.remove(task);
            over.add(task);
            if (change instanceof StepChange.FellAway && !seenByNobody) {
                fellAway.add(task);
            }
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writing.write(this);
    }

    Instant at() {
        return at;
    }

    List<List<Announced>> facts() {
        return List.copyOf(facts.values());
    }

    /** Ids of the steps that wait now for all who may do them. */
    Set<String> opened() {
        Set<String> all = new LinkedHashSet<>(opened);
        reassigned.values().stream()
                .filter(hands -> hands.now() == null)
                .map(StepChange.Reassigned::task)
                .forEach(all::add);
        return all;
    }

    /** Those who had a step and have it no longer, by its id. */
    Map<String, String> former() {
        Map<String, String> all = new LinkedHashMap<>();
        reassigned.forEach((task, hands) -> {
            if (hands.former() != null) {
                all.put(task, Objects.requireNonNull(hands.former()));
            }
        });
        return all;
    }

    Set<String> fellAway() {
        return fellAway;
    }

    /** Whatever was said of these asks nobody to act any more. */
    Set<String> over() {
        return over;
    }
}
