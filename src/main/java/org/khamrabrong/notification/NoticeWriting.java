package org.khamrabrong.notification;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.organization.PersonName;
import org.springframework.stereotype.Component;

/** Writes what a transaction has to tell people: facts first, then steps, so that one who is told of both is told once. */
@Component
class NoticeWriting {

    private final NoticeTable notices;
    private final Carriers carriers;
    private final Sentences sentences;
    private final FactWords words;
    private final EntityManager changes;

    NoticeWriting(NoticeTable notices, Carriers carriers, Sentences sentences, FactWords words, EntityManager changes) {
        this.words = words;
        this.notices = notices;
        this.carriers = carriers;
        this.sentences = sentences;
        this.changes = changes;
    }

    void write(PendingNotices pending) {
        changes.flush();
        List<Announcement> ofFacts = ofFacts(pending.facts());
        List<Announcement> ofSteps = ofSteps(pending);
        if (!pending.over().isEmpty()) {
            notices.settle(pending.over(), pending.at());
        }
        if (ofFacts.isEmpty() && ofSteps.isEmpty()) {
            return;
        }
        boolean mailed = carriers.carry();
        tell(ofFacts, pending, mailed);
        if (!pending.opened().isEmpty()) {
            notices.join(pending.opened(), pending.at());
        }
        tell(ofSteps, pending, mailed);
    }

    private void tell(List<Announcement> announcements, PendingNotices pending, boolean mailed) {
        if (!announcements.isEmpty()) {
            notices.write(announcements, pending.at());
            notices.tell(announcements.stream().map(Announcement::id).toList(), pending.at(), mailed);
        }
    }

    private List<Announcement> ofFacts(List<List<Announced>> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, PersonName> people =
                sentences.peopleOf(facts.stream().map(alike -> alike.get(0)).toList());
        return facts.stream().map(alike -> ofFact(alike, people)).toList();
    }

    private Announcement ofFact(List<Announced> alike, Map<String, PersonName> people) {
        Announced fact = alike.get(0);
        return new Announcement(
                UUID.randomUUID(),
                fact.kind(),
                new Announcement.About(id(fact.agreement()), fact.task()),
                words.of(alike, people),
                fact.concerned(),
                fact.by());
    }

    private static @Nullable UUID id(@Nullable AgreementId agreement) {
        return agreement == null ? null : agreement.value();
    }

    private static List<Announcement> ofSteps(PendingNotices pending) {
        List<Announcement> all = new ArrayList<>();
        pending.former().forEach((task, who) -> all.add(Announcement.ofStep(Kind.REASSIGNED, task, Set.of(who))));
        pending.fellAway().forEach(task -> all.add(Announcement.ofStep(Kind.WITHDRAWN, task, Set.of())));
        pending.opened().forEach(task -> all.add(Announcement.ofStep(Kind.ASSIGNED, task, Set.of())));
        return all;
    }
}
