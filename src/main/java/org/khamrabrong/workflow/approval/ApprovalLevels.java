package org.khamrabrong.workflow.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The levels of papers. They are frozen as rows when a paper is first handed in, and stay as they are however the table changes.
 *
 * <p>The rule of lapse: an approval lapses for what was touched since it was given, and for nothing else. When the paper is
 * handed in again, each level is asked for those of its items alone of which no approval stands there; a level of which
 * every approval stands is not asked. What a later level sends to an earlier one is asked there again, and nowhere between.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalLevels {

    private final Levels levels;
    private final NamedLevels named;
    private final Organization organization;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    ApprovalLevels(
            Levels levels,
            NamedLevels named,
            Organization organization,
            Actors actors,
            ApplicationEventPublisher events) {
        this.actors = actors;
        this.events = events;
        this.levels = levels;
        this.named = named;
        this.organization = organization;
    }

    /** In their order; empty before the paper was first handed in. */
    public List<Level> of(Paper paper) {
        return shown(levels.of(paper));
    }

    /** Place of the level that is asked now. */
    public Optional<Integer> present(Paper paper) {
        return present(levels.of(paper)).map(ApprovalLevel::place);
    }

    List<Level> shown(List<ApprovalLevel> frozen) {
        Optional<ApprovalLevel> present = present(frozen);
        Map<UUID, Unit> units =
                organization
                        .units(frozen.stream()
                                .map(ApprovalLevel::unit)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        return frozen.stream()
                .map(level -> level.shown(
                        Objects.requireNonNull(units.get(level.unit())),
                        present.filter(level::equals).isPresent()))
                .toList();
    }

    /** Whether one of its levels is the person's, who therefore reads what is approved there. */
    public boolean isAsked(Paper paper, Person person) {
        return levels.of(paper).stream()
                .anyMatch(level -> person.unitsOf(level.role()).contains(level.unit()));
    }

    /** The same for any paper of the agreement. */
    public boolean isAsked(AgreementId agreement, Person person) {
        return levels.findByAgreement(agreement.value()).stream()
                .anyMatch(level -> person.unitsOf(level.role()).contains(level.unit()));
    }

    static Optional<ApprovalLevel> present(List<ApprovalLevel> frozen) {
        return frozen.stream().filter(ApprovalLevel::open).findFirst();
    }

    /**
     * The paper is handed in, for the first time or again.
     *
     * @param items what it consists of, in its order
     */
    public void handIn(Paper paper, PaperOf maker, Collection<String> items) {
        List<ApprovalLevel> frozen = levels.of(paper);
        if (frozen.isEmpty()) {
            frozen = freeze(paper, named.of(paper.kind(), maker));
        }
        frozen.forEach(level -> level.handIn(List.copyOf(items)));
    }

    /** What a later level sent to an earlier one is asked, and all that was not asked yet. */
    public void ask(Paper paper) {
        levels.of(paper).forEach(ApprovalLevel::ask);
    }

    private List<ApprovalLevel> freeze(Paper paper, List<NamedLevel> asked) {
        events.publishEvent(ApprovalLevel.named(
                paper,
                actors.currentName(),
                asked.stream().map(level -> Rung.of(level.role(), level.unit())).toList()));
        return IntStream.range(0, asked.size())
                .mapToObj(index -> levels.save(new ApprovalLevel(paper, index + 1, asked.get(index))))
                .toList();
    }

    /** Places of the levels that the loop goes over, as it was when it began. */
    List<String> inTurn(Paper paper) {
        return levels.of(paper).stream()
                .filter(ApprovalLevel::inTurn)
                .map(level -> Integer.toString(level.place()))
                .toList();
    }
}
