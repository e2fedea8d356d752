package org.khamrabrong;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.khamrabrong.StepWorld.Deputyship;
import org.khamrabrong.StepWorld.Hand;
import org.khamrabrong.StepWorld.Kind;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Waiting;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.ModelFile;
import org.khamrabrong.workflow.Work;

/** Worlds in which every rule on who may do a step comes into play: few units and few agreements, so that all meet. */
public final class StepWorlds {

    public static final int UNITS = 3;

    private static final List<UUID> AGREEMENTS = List.of(UUID.randomUUID(), UUID.randomUUID());
    private static final List<Kind> KINDS = ModelFile.processes().stream()
            .flatMap(file -> file.process().getModelElementsByType(UserTask.class).stream())
            .map(StepWorlds::kind)
            .toList();

    private record Draft(int kind, int agreement, int unit, int receiver, int round, int assignee, int due) {}

    private StepWorlds() {}

    public static Arbitrary<StepWorld> any() {
        return members()
                .flatMap(members -> Combinators.combine(deputyships(members), steps(members), hands(members))
                        .as((deputyships, steps, hands) -> new StepWorld(members, deputyships, steps, hands)));
    }

    private static Arbitrary<List<Member>> members() {
        Arbitrary<Set<Role>> roles =
                Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Boolean> active = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        return Combinators.combine(Arbitraries.integers().between(0, UNITS - 1), roles, active)
                .as((unit, held, inOffice) -> new Member("", unit, held, inOffice))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(place -> new Member(
                                "world." + place,
                                list.get(place).unit(),
                                list.get(place).roles(),
                                list.get(place).active()))
                        .toList());
    }

    /** Nobody has two deputies on one day, and nobody deputizes for oneself. */
    private static Arbitrary<List<Deputyship>> deputyships(List<Member> members) {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return Combinators.combine(Arbitraries.of(members), Arbitraries.of(members), mostly, mostly)
                .as((absent, deputy, today, kept) -> new Deputyship(absent, deputy, today, !kept))
                .filter(one -> !one.absent().equals(one.deputy()))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Deputyship::absent);
    }

    private static Arbitrary<List<Waiting>> steps(List<Member> members) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        Arbitraries.integers().between(0, AGREEMENTS.size() - 1),
                        Arbitraries.integers().between(0, UNITS - 1),
                        Arbitraries.integers().between(0, UNITS - 1),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(-2, members.size() - 1),
                        Arbitraries.integers().between(-1, 3))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(drafts ->
                        drafts.stream().map(draft -> waiting(draft, members)).toList());
    }

    private static Arbitrary<List<Hand>> hands(List<Member> members) {
        return Combinators.combine(
                        Arbitraries.of(AGREEMENTS),
                        Arbitraries.of(Work.class),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(members))
                .as((agreement, work, round, member) -> new Hand(agreement, work, isOfARound(work) ? round : 0, member))
                .list()
                .ofMaxSize(6)
                .uniqueElements();
    }

    private static Waiting waiting(Draft draft, List<Member> members) {
        Kind kind = KINDS.get(draft.kind());
        return new Waiting(
                UUID.randomUUID(),
                kind,
                AGREEMENTS.get(draft.agreement()),
                draft.unit(),
                draft.receiver(),
                kind.key().endsWith("Report") || kind.key().endsWith("Results") ? draft.round() : null,
                draft.assignee() < 0 ? null : members.get(draft.assignee()),
                draft.due() < 0 ? null : draft.due());
    }

    private static boolean isOfARound(Work work) {
        return work == Work.REPORT || work == Work.REPORT_APPROVAL;
    }

    private static Kind kind(UserTask task) {
        return new Kind(
                task.getId(),
                Role.ofGroup(task.getCamundaCandidateGroups()),
                works(task, "judges"),
                works(task, "authors"),
                said(task, "deputies").anyMatch("true"::equals));
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
