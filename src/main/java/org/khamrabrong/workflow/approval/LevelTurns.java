package org.khamrabrong.workflow.approval;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_LEFT;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_PLACE;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_ROLE;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_UNIT;
import static org.khamrabrong.workflow.LifecycleVariables.UNIT;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the loop of approval asks and is told at each turn; every kind of paper has delegates that call it. */
@Component
public class LevelTurns {

    private final Vacancies vacancies;

    LevelTurns(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** Whose paper the process is about. */
    public static PaperOf maker(DelegateExecution execution) {
        return new PaperOf(UUID.fromString(UNIT.known(execution)), new FiscalYear(FISCAL_YEAR.known(execution)));
    }

    /** Names role and unit of the human step that comes next, or has the level left where nobody is asked there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(DelegateExecution execution, Paper paper) {
        UUID own = maker(execution).unit();
        ApprovalLevel level = vacancies.enter(paper, own, Integer.parseInt(LEVEL_PLACE.known(execution)));
        LEVEL_ROLE.setLocal(execution, level.role().group());
        LEVEL_UNIT.setLocal(execution, level.unit().toString());
        LEVEL_LEFT.set(execution, level.left());
    }
}
