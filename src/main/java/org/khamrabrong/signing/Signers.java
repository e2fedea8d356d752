package org.khamrabrong.signing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.ActingFor;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.TaskRights;
import org.springframework.stereotype.Component;

/** Finds in whose name the signed-in person signs at a step: the own, or that of somebody whose deputy he or she is. */
@Component
class Signers {

    private final Organization organization;
    private final TaskRights rights;
    private final Actors actors;

    Signers(Organization organization, TaskRights rights, Actors actors) {
        this.organization = organization;
        this.rights = rights;
        this.actors = actors;
    }

    /** @param before who has signed in this round; whoever has not yet is signed for first */
    Signer at(OpenTask open, List<Signature> before) {
        Person me = actors.current();
        if (open.isFor(me)) {
            return Signer.of(me, organization.unit(me.unit()));
        }
        Set<UUID> signed = before.stream().map(Signature::holder).collect(Collectors.toSet());
        List<ActingFor> absent = rights.signedForBy(me, open);
        ActingFor acting = absent.stream()
                .filter(each -> !signed.contains(each.person().id()))
                .findFirst()
                .or(() -> absent.stream().findFirst())
                .orElseThrow(() -> new Refusal("refusal.notYourTask"));
        return Signer.of(me, acting, organization.unit(me.unit()));
    }

    static Role role(Side side) {
        return side == Side.MAKER ? Role.HEAD : Role.SUPERIOR;
    }
}
