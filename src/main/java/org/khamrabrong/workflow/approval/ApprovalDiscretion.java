package org.khamrabrong.workflow.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.ApprovalFact.EarlierLevelAsked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why one level gave something back to another is for the unit and its levels, and for the auditor. */
@Component
class ApprovalDiscretion implements Discretion {

    private final Levels levels;
    private final ReadingRights rights;
    private final Actors actors;

    ApprovalDiscretion(Levels levels, ReadingRights rights, Actors actors) {
        this.levels = levels;
        this.rights = rights;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Withheld> withheld() {
        Person reader = actors.current();
        if (reader.is(Role.AUDITOR)) {
            return List.of();
        }
        Set<AgreementId> inside = new HashSet<>(rights.ofOwnHands());
        levels.agreementsOf(reader.unitsOf(Role.HEAD, Role.GOVERNOR)).forEach(id -> inside.add(new AgreementId(id)));
        return List.of(new Withheld(Set.of(EarlierLevelAsked.class), Unless.never(), Scope.outside(inside)));
    }
}
