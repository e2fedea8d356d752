package org.khamrabrong.notification;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.khamrabrong.organization.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells every open page of this node how many notices wait to be read: however many pages, one statement. */
@Component
public class NoticeBells {

    private final NoticeRows rows;
    private final Actors actors;
    private final Map<UUID, Set<IntConsumer>> open = new ConcurrentHashMap<>();

    NoticeBells(NoticeRows rows, Actors actors) {
        this.rows = rows;
        this.actors = actors;
    }

    /**
     * Of the signed-in person.
     *
     * @param bell told how many wait now and whenever it is looked, at most 100; from any thread
     * @return ends it
     */
    public Runnable ring(IntConsumer bell) {
        UUID me = actors.current().id();
        open.computeIfAbsent(me, none -> ConcurrentHashMap.newKeySet()).add(bell);
        bell.accept(rows.unread(Set.of(me)).getOrDefault(me, 0));
        return () -> open.computeIfPresent(me, (id, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    @Scheduled(initialDelayString = "${khamrabrong.notices.every}", fixedDelayString = "${khamrabrong.notices.every}")
    void look() {
        look(open.keySet());
    }

    void look(Collection<UUID> people) {
        if (!people.isEmpty()) {
            rows.unread(people)
                    .forEach((person, count) ->
                            open.getOrDefault(person, Set.of()).forEach(bell -> bell.accept(count)));
        }
    }
}
