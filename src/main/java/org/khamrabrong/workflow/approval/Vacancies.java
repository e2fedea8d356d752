package org.khamrabrong.workflow.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sees at every turn that somebody is asked. Where nobody may act at a level: it counts as one with an earlier level, where the
 * table says so and the same person approved there; else the next level at which somebody may act is asked; else the head of
 * the nearest unit above at which somebody may. Where nobody is left anywhere but one who approved an earlier level, that
 * counts whatever the table says; and where there is no such person either, the level waits for whoever is appointed, and the
 * record says so.
 */
@Component
class Vacancies {

    private final Levels levels;
    private final NamedLevels named;
    private final Approvers approvers;
    private final Organization organization;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Vacancies(
            Levels levels,
            NamedLevels named,
            Approvers approvers,
            Organization organization,
            Actors actors,
            ApplicationEventPublisher events) {
        this.levels = levels;
        this.named = named;
        this.approvers = approvers;
        this.organization = organization;
        this.actors = actors;
        this.events = events;
    }

    /** The level whose turn it is, as it stands then. */
    ApprovalLevel enter(Paper paper, UUID own, int place) {
        List<ApprovalLevel> all = levels.of(paper);
        ApprovalLevel level =
                all.stream().filter(one -> one.place() == place).findFirst().orElseThrow();
        approvers.bindAllBut(level, all, paper);
        if (!level.open()) {
            throw new Refusal("workflow.refusal.approval.notNow");
        }
        if (approvers.at(paper, own, level.role(), level.unit()).isEmpty()) {
            fill(new Vacancy(paper, own, level, all));
            approvers.bindAllBut(level, all, paper);
        }
        return level;
    }

    private record Vacancy(Paper paper, UUID own, ApprovalLevel level, List<ApprovalLevel> all) {

        Stream<ApprovalLevel> later() {
            return all.stream()
                    .filter(other -> other.open() && other.place() > level.place())
                    .sorted(Comparator.comparing(ApprovalLevel::place));
        }
    }

    private record Place(Role role, UUID unit) {

        static Place of(ApprovalLevel level) {
            return new Place(level.role(), level.unit());
        }
    }

    private void fill(Vacancy vacancy) {
        ApprovalLevel level = vacancy.level();
        Optional<String> same = samePerson(vacancy, Stream.of(Place.of(level)));
        if (level.countsOnce() && same.isPresent()) {
            count(level, same.get());
            return;
        }
        Optional<ApprovalLevel> later = later(vacancy);
        if (later.isPresent()) {
            events.publishEvent(level.pass(actors.currentName(), rung(level), rung(later.get())));
            return;
        }
        Optional<Unit> above = above(vacancy);
        if (above.isPresent()) {
            events.publishEvent(level.moveTo(Role.HEAD, above.get(), actors.currentName(), rung(level)));
            return;
        }
        samePerson(vacancy, anywhere(vacancy))
                .ifPresentOrElse(
                        username -> count(level, username),
                        () -> events.publishEvent(level.vacate(actors.currentName(), rung(level))));
    }

    private void count(ApprovalLevel level, String username) {
        String name = organization.person(username).map(Person::name).orElse(username);
        events.publishEvent(level.count(actors.currentName(), rung(level), name));
    }

    /** Who could act at one of the places, had he or she not approved an earlier level, where that approval stands. */
    private Optional<String> samePerson(Vacancy vacancy, Stream<Place> places) {
        Set<String> before = vacancy.all().stream()
                .filter(other -> other.place() < vacancy.level().place())
                .flatMap(other -> other.approvers().stream())
                .collect(Collectors.toSet());
        return places.flatMap(
                        place -> approvers.able(vacancy.paper(), vacancy.own(), place.role(), place.unit()).stream())
                .filter(before::contains)
                .findFirst();
    }

    /** Where the level is, where it would go next, and above. */
    private Stream<Place> anywhere(Vacancy vacancy) {
        return Stream.concat(
                Stream.concat(Stream.of(vacancy.level()), vacancy.later()).map(Place::of),
                named.above(vacancy.level().unit()).stream().map(unit -> new Place(Role.HEAD, unit.id())));
    }

    private Optional<ApprovalLevel> later(Vacancy vacancy) {
        return vacancy.later()
                .filter(other -> {
                    approvers.bindAllBut(other, vacancy.all(), vacancy.paper());
                    return somebodyAt(vacancy, other.role(), other.unit());
                })
                .findFirst();
    }

    private Optional<Unit> above(Vacancy vacancy) {
        approvers.bindAllBut(vacancy.level(), vacancy.all(), vacancy.paper());
        return named.above(vacancy.level().unit()).stream()
                .filter(unit -> somebodyAt(vacancy, Role.HEAD, unit.id()))
                .findFirst();
    }

    private boolean somebodyAt(Vacancy vacancy, Role role, UUID unit) {
        return !approvers.at(vacancy.paper(), vacancy.own(), role, unit).isEmpty();
    }

    private Rung rung(ApprovalLevel level) {
        return Rung.of(level.role(), organization.unit(level.unit()));
    }
}
