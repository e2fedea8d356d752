package org.khamrabrong;

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
 * Some people, steps that wait, and who had a hand in what; and the rules on who may do a step, read slowly: person by
 * person, step by step, as the glossary and the models say them.
 */
public record StepWorld(List<Member> members, List<Deputyship> deputyships, List<Waiting> steps, List<Hand> hands) {

    /** The other side's signature is the other one of the two. */
    private static final Set<Role> SIGNING = Set.of(Role.HEAD, Role.SUPERIOR);

    private static final Set<Role> DECIDING_NOTHING = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** Somebody; the unit by its place in a list. */
    public record Member(String username, int unit, Set<Role> roles, boolean active) {}

    /** When a deputyship is in force; it may be ended before its day is over. */
    public enum Days {
        OVER,
        TODAY,
        TO_COME,
        ENDED
    }

    /** Somebody stands in for somebody. */
    public record Deputyship(Member absent, Member deputy, Days days) {

        boolean inForce() {
            return days == Days.TODAY;
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
            UUID id, Kind kind, UUID agreement, int unit, int receiver, Integer round, Member assignee, Integer due) {

        boolean reaches(int home) {
            return switch (kind.role().reach()) {
                case OWN_UNIT -> home == unit;
                case RECEIVING_UNIT -> home == receiver;
                case OTHER_UNITS -> home != unit;
                case EVERY_UNIT, NO_UNIT -> false;
            };
        }

        Integer responsible() {
            return switch (kind.role().reach()) {
                case OWN_UNIT -> Integer.valueOf(unit);
                case RECEIVING_UNIT -> Integer.valueOf(receiver);
                default -> null;
            };
        }

        Integer other() {
            return switch (kind.role().reach()) {
                case OWN_UNIT -> Integer.valueOf(receiver);
                case RECEIVING_UNIT -> Integer.valueOf(unit);
                default -> null;
            };
        }
    }

    /** Somebody had a hand in some work; {@code round} 0 outside of one. */
    public record Hand(UUID agreement, Work work, int round, Member member) {}

    /** What comes of opening the step: nothing to say, or the key of the refusal. */
    public Optional<String> refusal(Member member, Waiting step) {
        if (!permitted(member, step)) {
            List<Member> absent = absent(member, step);
            return Optional.of(
                    absent.isEmpty()
                            ? "workflow.refusal.notYourTask"
                            : isOfOtherSide(member, step)
                                    ? "workflow.refusal.deputyOfOtherSide"
                                    : "workflow.refusal.signedBefore");
        }
        if (holder(step).filter(holder -> !holder.equals(member)).isPresent()) {
            return Optional.of("workflow.refusal.takenByColleague");
        }
        Set<Work> own = ownWork(member, step);
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        own.contains(Work.SIGNATURE) ? "workflow.refusal.signedBefore" : "workflow.refusal.ownWork");
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
                        .filter(holder -> !holder.equals(member) && holder.unit() == member.unit())
                        .isPresent()
                && ownWork(member, step).isEmpty());
    }

    /** What the agreements of the member's unit wait for, where it is nobody's of that unit. */
    public List<UUID> waitingForOthers(Member member) {
        return ids(step -> step.unit() == member.unit() && !step.reaches(member.unit()));
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
                        || !isOfOtherSide(member, step)
                                && absent(member, step).stream().anyMatch(one -> !hasDone(one, step)));
    }

    private static boolean directly(Member member, Waiting step) {
        return member.roles().contains(step.kind().role()) && step.reaches(member.unit());
    }

    private List<Member> absent(Member deputy, Waiting step) {
        return step.kind().deputies()
                ? absent(deputy).filter(one -> directly(one, step)).toList()
                : List.of();
    }

    private Stream<Member> absent(Member deputy) {
        return deputy.roles().stream().anyMatch(DECIDING_NOTHING::contains)
                ? Stream.empty()
                : deputyships.stream()
                        .filter(Deputyship::inForce)
                        .filter(one -> one.deputy().equals(deputy))
                        .map(Deputyship::absent)
                        .filter(Member::active);
    }

    private boolean isOfOtherSide(Member deputy, Waiting step) {
        return Objects.equals(deputy.unit(), step.other())
                || absent(deputy)
                        .anyMatch(one -> Objects.equals(one.unit(), step.other())
                                && one.roles().stream()
                                        .anyMatch(role -> SIGNING.contains(role)
                                                && role != step.kind().role()));
    }

    private boolean hasDone(Member member, Waiting step) {
        return hands.stream()
                .anyMatch(hand -> hand.member().equals(member)
                        && hand.agreement().equals(step.agreement())
                        && step.kind().authors().contains(hand.work()));
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
