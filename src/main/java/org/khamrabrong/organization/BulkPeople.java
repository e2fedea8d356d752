package org.khamrabrong.organization;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.exchange.Change;
import org.khamrabrong.organization.exchange.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Many people at once: new ones with their posts, then what changes of those whom there are. */
@Component
class BulkPeople {

    private final People people;
    private final Invitations invitations;
    private final Posts posts;
    private final Placements placements;
    private final EntityManager entities;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    BulkPeople(
            People people,
            Invitations invitations,
            Posts posts,
            Placements placements,
            EntityManager entities,
            Actors actors,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.invitations = invitations;
        this.posts = posts;
        this.placements = placements;
        this.entities = entities;
        this.actors = actors;
        this.facts = facts;
    }

    /**
     * Those who are new, by user name; nothing of them is kept yet, so that their roles go along.
     *
     * @param places their posts and tenures, a post before who holds it
     */
    record Entered(Map<String, StoredPerson> people, List<Object> places) {}

    Entered take(List<Change> changes, LocalDate from, BulkUnits.Tree tree) {
        Entered entered = new Entered(new LinkedHashMap<>(), new ArrayList<>());
        Map<String, Deque<Post>> vacant = vacant(from);
        changes.stream()
                .filter(change -> change.id() == null)
                .forEach(change -> enter(change, from, tree, vacant, entered));
        List<Change> others =
                changes.stream().filter(change -> change.id() != null).toList();
        Map<String, StoredPerson> known = known(
                people,
                others.stream()
                        .map(change -> change.text(Field.PERSON_USERNAME))
                        .toList());
        others.forEach(change -> change(
                Optional.ofNullable(known.get(change.text(Field.PERSON_USERNAME)))
                        .orElseThrow(() -> new Refusal("organization.refusal.unknownPerson")),
                change,
                from,
                tree));
        return entered;
    }

    void keep(Entered entered) {
        entered.people().values().forEach(entities::persist);
        entered.places().forEach(entities::persist);
    }

    /** By user name, with their roles, in few statements. */
    static Map<String, StoredPerson> known(People people, Collection<String> usernames) {
        Map<String, StoredPerson> known = new HashMap<>();
        if (!usernames.isEmpty()) {
            people.withRoles(usernames).forEach(person -> known.put(person.username(), person));
        }
        return known;
    }

    private void enter(
            Change change, LocalDate from, BulkUnits.Tree tree, Map<String, Deque<Post>> vacant, Entered entered) {
        Unit unit = tree.unit(change.text(Field.PERSON_UNIT));
        PostTitle title = title(change);
        Contact contact = ContactRules.checked(contact(change));
        StoredPerson person = new StoredPerson(change.text(Field.PERSON_USERNAME), contact, title.thai(), unit.id());
        entered.people().put(person.username(), person);
        Post post = vacant.getOrDefault(seat(unit, title), new ArrayDeque<>()).poll();
        if (post == null) {
            post = new Post(unit.id(), title, from);
            entered.places().add(post);
        }
        entered.places().add(new Tenure(post.getId(), person.id(), true, new Days(from, null)));
        facts.publishEvent(person.entered(actors.currentName()));
    }

    private void change(StoredPerson person, Change change, LocalDate from, BulkUnits.Tree tree) {
        Contact wanted = ContactRules.checked(contact(change));
        if (!person.contact().equals(wanted)) {
            boolean elsewhere = !Objects.equals(person.contact().email(), wanted.email());
            facts.publishEvent(person.correct(wanted, actors.currentName()));
            if (elsewhere) {
                invitations.withdraw(person.id());
            }
        }
        if (change.changes(Field.PERSON_UNIT)
                || change.changes(Field.PERSON_POSITION)
                || change.changes(Field.PERSON_POSITION_ENGLISH)) {
            move(person, change, from, tree);
        }
    }

    /** Out of the post of that day; one that becomes another of the same unit is no more. */
    private void move(StoredPerson person, Change change, LocalDate from, BulkUnits.Tree tree) {
        LocalDate before = from.minusDays(1);
        Unit unit = tree.unit(change.text(Field.PERSON_UNIT));
        placements.of(person).stream()
                .filter(tenure -> tenure.main() && tenure.days().state(from) == Days.State.NOW)
                .forEach(tenure -> {
                    placements.take(person, tenure, before);
                    Post left = posts.held(tenure.post());
                    if (left.unit().equals(unit.id())
                            && !before.isBefore(left.days().from())) {
                        facts.publishEvent(left.abolish(before, unit, actors.currentName()));
                    }
                });
        entities.flush();
        PostTitle title = title(change);
        placements.place(person, new Placement(unit.id(), title.thai(), title.english(), from));
    }

    private Map<String, Deque<Post>> vacant(LocalDate from) {
        Map<String, Deque<Post>> vacant = new HashMap<>();
        posts.vacant(from)
                .forEach(post -> vacant.computeIfAbsent(
                                post.unit() + " " + post.title().thai(), seat -> new ArrayDeque<>())
                        .add(post));
        return vacant;
    }

    private static String seat(Unit unit, PostTitle title) {
        return unit.id() + " " + title.thai();
    }

    private static Contact contact(Change change) {
        return new Contact(change.text(Field.PERSON_NAME), change.text(Field.PERSON_EMAIL));
    }

    private static PostTitle title(Change change) {
        return new PostTitle(change.text(Field.PERSON_POSITION), change.text(Field.PERSON_POSITION_ENGLISH)).checked();
    }
}
