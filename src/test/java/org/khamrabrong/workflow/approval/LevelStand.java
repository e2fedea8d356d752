package org.khamrabrong.workflow.approval;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;

/** Takes a paper through its levels as the process does, without one. */
@Component
public class LevelStand {

    private final Levels levels;
    private final Vacancies vacancies;
    private final Approvers approvers;
    private final Organization organization;
    private final Clock clock;

    LevelStand(Levels levels, Vacancies vacancies, Approvers approvers, Organization organization, Clock clock) {
        this.levels = levels;
        this.vacancies = vacancies;
        this.approvers = approvers;
        this.organization = organization;
        this.clock = clock;
    }

    /** A level that some table names. */
    public record Named(Role role, UUID unit, boolean countsOnce) {}

    /** Where the level stands once its turn has come, or that it is asked no more. */
    public record Turn(Role role, UUID unit, Level.State state) {}

    public void freeze(Paper paper, List<Named> named) {
        for (int place = 1; place <= named.size(); place++) {
            Named level = named.get(place - 1);
            levels.save(new ApprovalLevel(
                    paper, place, new NamedLevel(level.role(), organization.unit(level.unit()), level.countsOnce())));
        }
    }

    public Turn enter(Paper paper, UUID own, int place) {
        ApprovalLevel level = vacancies.enter(paper, own, place);
        return new Turn(
                level.role(),
                level.unit(),
                level.shown(organization.unit(level.unit()), !level.left()).state());
    }

    /** User names of those who may act there now. */
    public Set<String> doers(Paper paper, UUID own, Turn turn) {
        return Set.copyOf(approvers.at(paper, own, turn.role(), turn.unit()));
    }

    public void approve(Paper paper, int place, String by) {
        ApprovalLevel level = at(paper, place);
        Collection<String> items = level.due();
        level.approve(items, by, clock.instant(), Rung.of(level.role(), organization.unit(level.unit())), null);
    }

    private ApprovalLevel at(Paper paper, int place) {
        return levels.of(paper).stream()
                .filter(level -> level.place() == place)
                .findFirst()
                .orElseThrow();
    }
}
