package org.khamrabrong;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Work;

/**
 * Some people, units that were merged, steps that wait, and who had a hand in what; and the rules on who may do a step, read
 * slowly: person by person, step by step, as the glossary and the models say them.
 */
public record StepWorld(
        List<Member> members,
        List<Merger> mergers,
        List<Deputyship> deputyships,
        List<Waiting> steps,
        List<Hand> hands) {

    /** The other side's signature is the other one of the two. */
    private static final Set<Role> SIGNING = Set.of(Role.HEAD, Role.SUPERIOR);

    private static final Set<Role> DECIDING_NOTHING = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** Somebody; the unit where he or she sits by its place in a list. */
    public record Member(String username, int home, Set<Held> held, boolean active) {

        Stream<Held> heldToday() {
            return held.stream().filter(one -> one.term().isNow());
        }

        boolean decidesNothing() {
            return heldToday().map(Held::role).anyMatch(DECIDING_NOTHING::contains);
        }

        Set<Integer> units() {
            return Stream.concat(Stream.of(home), heldToday().map(Held::unit)).collect(Collectors.toSet());
        }
    }

    /** A role at a unit, for a while. */
    public record Held(Role role, int unit, Term term) {}

    /** From which day to which, in days from today; null where the end is open. */
    public enum Term {
        OPEN(-100, null),
        UNTIL_TODAY(-100, 0),
        FROM_TODAY(0, null),
        UNTIL_YESTERDAY(-100, -1),
        FROM_TOMORROW(1, null);

        private final int from;
        private final Integer until;

        Term(int from, Integer until) {
            this.from = from;
            this.until = until;
        }

        boolean isNow() {
            return from <= 0 && (until == null || until >= 0);
        }

        LocalDate from(LocalDate today) {
            return today.plusDays(from);
        }

        LocalDate until(LocalDate today) {
            return until == null ? null : today.plusDays(until);
        }
    }

    /** A unit was merged into another, or will be tomorrow. */
    public record Merger(int unit, int successor, boolean done) {}

    /** When a deputyship is in force; it may be ended before its day is over. */
    public enum Days {
        OVER,
        TODAY,
        TO_COME,
        ENDED
    }

    /** Whether the deputy does it by an order, was asked, or has answered. */
    public enum Consent {
        ORDERED,
        CONSENTED,
        ASKED,
        DECLINED
    }

    /**
     * Somebody stands in for somebody.
     *
     * @param role null for every role
     */
    public record Deputyship(Member absent, Member deputy, Role role, Days days, Consent consent) {

        boolean inForce() {
            return days == Days.TODAY && (consent == Consent.ORDERED || consent == Consent.CONSENTED);
        }

        boolean isFor(Role asked) {
            return asked.reach() != Role.Reach.EVERY_UNIT
                    && asked.reach() != Role.Reach.NO_UNIT
                    && (role == null || role == asked);
        }
    }

    /** What the model says of a step. */
    record Kind(String key, Role role, Set<Work> judges, Set<Work> authors, Set<Work> renews, boolean deputies) {

        /** Whether it stands in a self-assessment round. */
        boolean ofARound() {
            return key.endsWith("Report") || key.endsWith("Results");
        }
    }

    private static final int HOURS_OF_A_WEEK = 7 * 24;

    /**
     * A step that waits.
     *
     * @param round null outside of one
     * @param assignee null where nobody has taken it
     * @param due in hours from now, negative where that is over; null where it has no due date
     */
    public record Waiting(
            UUID id, Kind kind, UUID agreement, int unit, int receiver, Integer round, Member assignee, Integer due) {}

    /** Somebody had a hand in some work; {@code round} 0 outside of one. */
    public record Hand(UUID agreement, Work work, int round, Member member) {}

    /** What comes of opening the step: nothing to say, or the key of the refusal. */
    public Optional<String> refusal(Member member, Waiting step) {
        if (!permitted(member, step)) {
            return Optional.of(stoodInFor(member, step)
                    .flatMap(one -> barred(one, step).stream())
                    .max(Comparator.naturalOrder())
                    .map(Bar::refusal)
                    .orElse("workflow.refusal.notYourTask"));
        }
        if (holder(step).filter(holder -> !holder.equals(member)).isPresent()) {
            return Optional.of("workflow.refusal.takenByColleague");
        }
        return ownWorkRefusal(ownWork(member, step));
    }

    private static Optional<String> ownWorkRefusal(Set<Work> own) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (own.contains(Work.SIGNATURE)) {
            return Optional.of("workflow.refusal.signedBefore");
        }
        return Optional.of(
                own.contains(Work.RESULT_CONFIRMATION) ? "workflow.refusal.spokenBefore" : "workflow.refusal.ownWork");
    }

    public List<UUID> mine(Member member) {
        return ids(step -> member.equals(step.assignee()) && permitted(member, step));
    }

    public List<UUID> available(Member member) {
        return ids(step -> permitted(member, step)
                && holder(step).isEmpty()
                && ownWork(member, step).isEmpty());
    }

    public List<UUID> withColleagues(Member member) {
        return ids(step -> permitted(member, step)
                && holder(step)
                        .filter(holder -> !holder.equals(member) && areColleagues(member, holder))
                        .isPresent()
                && ownWork(member, step).isEmpty());
    }

    /** What the agreements of the member's units wait for, where it is nobody's of these. */
    public List<UUID> waitingForOthers(Member member) {
        Set<Integer> own = belonging(member);
        return ids(step -> own.contains(step.unit()) && !own.contains(responsible(step)));
    }

    /** The unit whose people do the step; null where those of every other unit may. */
    Integer responsible(Waiting step) {
        return switch (step.kind().role().reach()) {
            case OWN_UNIT -> Integer.valueOf(inChargeOf(step.unit()));
            case RECEIVING_UNIT -> Integer.valueOf(inChargeOf(step.receiver()));
            default -> null;
        };
    }

    /** The unit on the other side of the pledge; null where the step is neither's. */
    Integer other(Waiting step) {
        return switch (step.kind().role().reach()) {
            case OWN_UNIT -> Integer.valueOf(inChargeOf(step.receiver()));
            case RECEIVING_UNIT -> Integer.valueOf(inChargeOf(step.unit()));
            default -> null;
        };
    }

    /** Whether the member acts on it, were it waiting and taken by nobody. */
    boolean acts(Member member, Waiting step) {
        return permitted(member, step) && ownWork(member, step).isEmpty();
    }

    int inChargeOf(int unit) {
        return mergers.stream()
                .filter(one -> one.done() && one.unit() == unit)
                .findFirst()
                .map(one -> inChargeOf(one.successor()))
                .orElse(unit);
    }

    /** Where somebody sits or holds a role, and what was merged into these. */
    private Set<Integer> belonging(Member member) {
        return withMerged(member.units());
    }

    private Set<Integer> withMerged(Set<Integer> some) {
        Set<Integer> units = new HashSet<>(some);
        boolean grown = true;
        while (grown) {
            grown = mergers.stream()
                    .filter(one -> one.done() && units.contains(one.successor()))
                    .map(one -> units.add(one.unit()))
                    .reduce(false, Boolean::logicalOr);
        }
        return units;
    }

    private boolean areColleagues(Member member, Member other) {
        return other.units().stream().anyMatch(belonging(member)::contains);
    }

    /** How many of those that the member has taken or may take should be done already. */
    public long late(Member member) {
        return due(member, hours -> hours < 0);
    }

    /** How many of the same have to be done within a week. */
    public long dueSoon(Member member) {
        return due(member, hours -> hours >= 0 && hours < HOURS_OF_A_WEEK);
    }

    private long due(Member member, IntPredicate when) {
        List<UUID> own =
                Stream.of(mine(member), available(member)).flatMap(List::stream).toList();
        return steps.stream()
                .filter(step -> own.contains(step.id()) && step.due() != null && when.test(step.due()))
                .count();
    }

    public boolean judgesOwnWork(Member member, Waiting step) {
        return permitted(member, step) && !ownWork(member, step).isEmpty();
    }

    private List<UUID> ids(Predicate<Waiting> wanted) {
        return steps.stream().filter(wanted).map(Waiting::id).toList();
    }

    private boolean permitted(Member member, Waiting step) {
        return member.active()
                && (directly(member, step)
                        || stoodInFor(member, step)
                                .anyMatch(one -> barred(one, step).isEmpty()));
    }

    /** What keeps a deputy from a step of the absent one; the last one that is true of any is said. */
    private enum Bar {
        OTHER_SIDE("deputyOfOtherSide"),
        WITHOUT_ORDER("deputyWithoutOrder"),
        SIGNED("signedBefore"),
        OWN_WORK("deputyOfAuthor");

        private final String refusal;

        Bar(String refusal) {
            this.refusal = refusal;
        }

        String refusal() {
            return "workflow.refusal." + refusal;
        }
    }

    private Optional<Bar> barred(Deputyship one, Waiting step) {
        Set<Work> own = ownWork(one.absent(), step);
        if (isOfOtherSide(one.deputy(), step)) {
            return Optional.of(Bar.OTHER_SIDE);
        }
        if (step.kind().authors().contains(Work.SIGNATURE) && one.consent() != Consent.ORDERED) {
            return Optional.of(Bar.WITHOUT_ORDER);
        }
        if (own.contains(Work.SIGNATURE)) {
            return Optional.of(Bar.SIGNED);
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(Bar.OWN_WORK);
    }

    private boolean directly(Member member, Waiting step) {
        return member.heldToday()
                .filter(held -> held.role() == step.kind().role())
                .anyMatch(held -> switch (held.role().reach()) {
                    case OWN_UNIT, RECEIVING_UNIT -> responsible(step) == held.unit();
                    case OTHER_UNITS -> !belonging(member).contains(step.unit());
                    case EVERY_UNIT, NO_UNIT -> false;
                });
    }

    /** By whom the deputy was named to do what the step asks for. */
    private Stream<Deputyship> stoodInFor(Member deputy, Waiting step) {
        Role role = step.kind().role();
        return step.kind().deputies()
                ? stoodInFor(deputy)
                        .filter(one -> one.isFor(role) && directly(one.absent(), step))
                        .filter(one -> role.reach() != Role.Reach.OTHER_UNITS || !isOwnSide(deputy, step))
                : Stream.empty();
    }

    private Stream<Deputyship> stoodInFor(Member deputy) {
        return deputy.decidesNothing()
                ? Stream.empty()
                : deputyships.stream()
                        .filter(Deputyship::inForce)
                        .filter(one ->
                                one.deputy().equals(deputy) && one.absent().active());
    }

    /** The roles at units of all for whom the deputy stands in. */
    private Stream<Held> heldByAbsent(Member deputy) {
        return stoodInFor(deputy).flatMap(one -> one.absent().heldToday().filter(held -> one.isFor(held.role())));
    }

    /** Whether the agreement is one of the deputy's own units, or of one for which he or she does what is its own. */
    private boolean isOwnSide(Member deputy, Waiting step) {
        Set<Integer> stoodIn = heldByAbsent(deputy)
                .filter(held -> held.role().reach() != Role.Reach.OTHER_UNITS)
                .map(Held::unit)
                .collect(Collectors.toSet());
        return belonging(deputy).contains(step.unit()) || withMerged(stoodIn).contains(step.unit());
    }

    private boolean isOfOtherSide(Member deputy, Waiting step) {
        Integer other = other(step);
        return belonging(deputy).contains(other)
                || heldByAbsent(deputy)
                        .anyMatch(held -> Objects.equals(held.unit(), other)
                                && SIGNING.contains(held.role())
                                && held.role() != step.kind().role());
    }

    private Optional<Member> holder(Waiting step) {
        return Optional.ofNullable(step.assignee()).filter(one -> permitted(one, step));
    }

    private Set<Work> ownWork(Member member, Waiting step) {
        return hands.stream()
                .filter(hand -> hand.member().equals(member)
                        && hand.agreement().equals(step.agreement())
                        && step.kind().judges().contains(hand.work())
                        && (hand.round() == 0
                                || step.round() == null
                                || step.round().equals(hand.round())))
                .map(Hand::work)
                .collect(Collectors.toSet());
    }
}
