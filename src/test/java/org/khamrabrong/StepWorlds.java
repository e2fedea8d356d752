package org.khamrabrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.khamrabrong.StepWorld.Consent;
import org.khamrabrong.StepWorld.Days;
import org.khamrabrong.StepWorld.Deputyship;
import org.khamrabrong.StepWorld.Hand;
import org.khamrabrong.StepWorld.Held;
import org.khamrabrong.StepWorld.Kind;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Merger;
import org.khamrabrong.StepWorld.Term;
import org.khamrabrong.StepWorld.Waiting;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.ModelFile;
import org.khamrabrong.workflow.Work;

/** Worlds in which every rule on who may do a step comes into play: few units and few agreements, so that all meet. */
public final class StepWorlds {

    public static final int UNITS = 4;

    private static final Set<String> APPROVALS = Set.of(
            "Task_ApproveDraft",
            "Task_ApproveReport",
            "Task_ApproveAmendment",
            "Task_ApproveAnswer",
            "Task_ApproveReopening");
    private static final List<UUID> AGREEMENTS = List.of(UUID.randomUUID(), UUID.randomUUID());
    private static final List<Kind> KINDS = ModelFile.processes().stream()
            .flatMap(file -> file.process().getModelElementsByType(UserTask.class).stream())
            .flatMap(StepWorlds::kinds)
            .toList();
    private static final List<Role> ROLES =
            KINDS.stream().map(Kind::role).distinct().toList();

    private StepWorlds() {}

    /** The one that most are about. */
    static UUID agreement() {
        return AGREEMENTS.get(0);
    }

    /** Of a few kinds of steps, whose roles most people hold: else hardly anybody would meet a step that is theirs. */
    public static Arbitrary<StepWorld> any() {
        return kinds().flatMap(StepWorlds::of);
    }

    /** Of the steps by which papers are approved, level by level. */
    static Arbitrary<StepWorld> ofApproval() {
        return of(kinds(kind -> APPROVALS.contains(kind.key())));
    }

    private static Arbitrary<StepWorld> of(List<Kind> kinds) {
        return members(kinds)
                .flatMap(members -> Combinators.combine(
                                mergers(), deputyships(members), steps(kinds, members), hands(kinds, members))
                        .as((mergers, deputyships, steps, hands) ->
                                new StepWorld(members, mergers, deputyships, steps, hands)));
    }

    /** Those of one role, that judge a round, that sign, or any: each has rules that show among its like. */
    private static Arbitrary<List<Kind>> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(ROLES).map(role -> kinds(kind -> kind.role() == role))),
                Tuple.of(
                        3,
                        Arbitraries.just(
                                kinds(kind -> kind.ofARound() && !kind.judges().isEmpty()))),
                Tuple.of(5, Arbitraries.just(kinds(kind -> kind.authors().contains(Work.SIGNATURE)))),
                Tuple.of(
                        1,
                        Arbitraries.of(KINDS).list().ofMinSize(1).ofMaxSize(3).uniqueElements()));
    }

    private static List<Kind> kinds(Predicate<Kind> wanted) {
        return KINDS.stream().filter(wanted).toList();
    }

    private static Arbitrary<List<Member>> members(List<Kind> kinds) {
        Arbitrary<Role> roles = Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.of(kinds).map(Kind::role)),
                Tuple.of(2, Arbitraries.of(Role.HEAD, Role.SUPERIOR)),
                Tuple.of(1, Arbitraries.of(Role.decidingNothing())),
                Tuple.of(4, Arbitraries.of(Role.class)));
        Arbitrary<Boolean> active = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return unit().flatMap(home -> Combinators.combine(held(roles, home), active)
                        .as((held, inOffice) -> new Member("", home, held, inOffice)))
                .list()
                .ofMinSize(4)
                .ofMaxSize(6)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(place -> new Member(
                                "world." + place,
                                list.get(place).home(),
                                list.get(place).held(),
                                list.get(place).active()))
                        .toList());
    }

    /** Mostly at home, and not always still or already. */
    private static Arbitrary<Set<Held>> held(Arbitrary<Role> roles, int home) {
        Arbitrary<Integer> unit = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(home)), Tuple.of(3, unit()));
        Arbitrary<Term> term = Arbitraries.frequency(
                Tuple.of(7, Term.OPEN),
                Tuple.of(1, Term.UNTIL_TODAY),
                Tuple.of(1, Term.FROM_TODAY),
                Tuple.of(1, Term.UNTIL_YESTERDAY),
                Tuple.of(1, Term.FROM_TOMORROW));
        return Combinators.combine(roles, unit, term)
                .as(Held::new)
                .set()
                .uniqueElements(held -> List.of(held.role(), held.unit()))
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** None, one, one of tomorrow, or one after another. */
    private static Arbitrary<List<Merger>> mergers() {
        return Arbitraries.frequency(
                Tuple.of(6, List.of()),
                Tuple.of(2, List.of(new Merger(1, 0, true))),
                Tuple.of(2, List.of(new Merger(1, 0, false))),
                Tuple.of(2, List.of(new Merger(1, 2, true), new Merger(2, 0, true))));
    }

    /** Mostly one of two, so that people meet. */
    private static Arbitrary<Integer> unit() {
        return Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, UNITS - 1));
    }

    private static Arbitrary<UUID> anyAgreement() {
        return Arbitraries.frequency(Tuple.of(3, AGREEMENTS.get(0)), Tuple.of(1, AGREEMENTS.get(1)));
    }

    /** Nobody has two deputies in one role on one day, and nobody deputizes for oneself. */
    private static Arbitrary<List<Deputyship>> deputyships(List<Member> members) {
        Arbitrary<Days> days = Arbitraries.frequency(
                Tuple.of(7, Days.TODAY), Tuple.of(1, Days.OVER), Tuple.of(1, Days.TO_COME), Tuple.of(1, Days.ENDED));
        Arbitrary<Consent> consent = Arbitraries.frequency(
                Tuple.of(4, Consent.ORDERED),
                Tuple.of(4, Consent.CONSENTED),
                Tuple.of(1, Consent.ASKED),
                Tuple.of(1, Consent.DECLINED));
        Arbitrary<Role> role = members.stream()
                .flatMap(member -> member.held().stream())
                .map(Held::role)
                .filter(each -> each.reach() != Role.Reach.EVERY_UNIT && each.reach() != Role.Reach.NO_UNIT)
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        held -> held.isEmpty() ? Arbitraries.just((Role) null) : Arbitraries.of(held)))
                .injectNull(0.5);
        return Combinators.combine(Arbitraries.of(members), Arbitraries.of(members), role, days, consent)
                .as(Deputyship::new)
                .filter(one -> !one.absent().equals(one.deputy()))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(StepWorlds::withoutOverlaps);
    }

    private static List<Deputyship> withoutOverlaps(List<Deputyship> all) {
        List<Deputyship> kept = new ArrayList<>();
        all.stream()
                .filter(one -> kept.stream()
                        .noneMatch(other -> other.absent().equals(one.absent())
                                && (one.role() == null || other.role() == null || one.role() == other.role())))
                .forEach(kept::add);
        return kept;
    }

    private static Arbitrary<List<Waiting>> steps(List<Kind> kinds, List<Member> members) {
        Arbitrary<Optional<Member>> holder = Arbitraries.of(members).optional(0.5);
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        anyAgreement(),
                        unit(),
                        unit(),
                        Arbitraries.integers().between(1, 2),
                        holder,
                        Arbitraries.of(-48, -1, 1, 167, 169).injectNull(0.2))
                .as((kind, agreement, unit, receiver, round, assignee, due) -> new Waiting(
                        UUID.randomUUID(),
                        kind,
                        agreement,
                        unit,
                        receiver,
                        kind.ofARound() ? round : null,
                        assignee.orElse(null),
                        due))
                .list()
                .ofMinSize(4)
                .ofMaxSize(7);
    }

    private static Arbitrary<List<Hand>> hands(List<Kind> kinds, List<Member> members) {
        List<Work> works = kinds.stream()
                .flatMap(kind -> Stream.concat(kind.judges().stream(), kind.authors().stream()))
                .distinct()
                .toList();
        return Combinators.combine(
                        anyAgreement(),
                        works.isEmpty() ? Arbitraries.of(Work.class) : Arbitraries.of(works),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(members))
                .as((agreement, work, round, member) -> new Hand(agreement, work, isOfARound(work) ? round : 0, member))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .uniqueElements();
    }

    private static boolean isOfARound(Work work) {
        return work == Work.REPORT || work == Work.REPORT_APPROVAL;
    }

    /** One for each role that may do it: a frozen level names a governor or a head. */
    private static Stream<Kind> kinds(UserTask task) {
        String group = task.getCamundaCandidateGroups();
        return group.equals("${levelRole}")
                ? Stream.of(Role.GOVERNOR, Role.HEAD).map(role -> kind(task, role))
                : Stream.of(kind(task, Role.ofGroup(group)));
    }

    private static Kind kind(UserTask task, Role role) {
        return new Kind(
                task.getId(),
                role,
                works(task, "judges"),
                works(task, "authors"),
                works(task, "renews"),
                said(task, "deputies").noneMatch("false"::equals));
    }

    private static Set<Work> works(UserTask task, String property) {
        return Set.copyOf(said(task, property)
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.equals("none"))
                .map(Work::valueOf)
                .toList());
    }

    private static Stream<String> said(UserTask task, String property) {
        return task.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(each -> property.equals(each.getCamundaName()))
                .map(CamundaProperty::getCamundaValue);
    }
}
