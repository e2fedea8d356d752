package org.khamrabrong.signing;

import java.util.Objects;
import java.util.UUID;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.StandIn;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Component;

/** Finds in whose name a step's signature is given: the signer's, or that of somebody whose deputy signs. */
@Component
class Signers {

    private final Organization organization;

    Signers(Organization organization) {
        this.organization = organization;
    }

    Signer at(Step step, SigningRound round) {
        Person me = step.person();
        UUID signedFor = round.unit(Signing.side(step));
        Unit inCharge = organization.inChargeOf(signedFor);
        UUID unit = inCharge.id().equals(step.responsible()) ? signedFor : me.unit();
        return step.standIn()
                .map(standIn -> Signer.of(
                        me,
                        absent(standIn),
                        Objects.requireNonNull(standIn.authority(), "signed by an order"),
                        unit,
                        organization.unit(me.unit()).name()))
                .orElseGet(() -> Signer.of(me, unit, inCharge.name()));
    }

    private Person absent(StandIn standIn) {
        return organization.person(standIn.person()).orElseThrow(() -> new Refusal("workflow.refusal.notYourTask"));
    }

    static Role role(Side side) {
        return side == Side.MAKER ? Role.HEAD : Role.SUPERIOR;
    }
}
