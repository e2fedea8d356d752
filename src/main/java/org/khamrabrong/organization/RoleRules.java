package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;

/** What stands against somebody's holding a role at a unit. */
final class RoleRules {

    /**
     * A role that is asked for.
     *
     * @param own whether somebody asks for themselves
     * @param unitInForce whether there is the unit on the first day
     */
    record Asked(StoredPerson person, HeldRole role, Unit unit, boolean own, boolean unitInForce, LocalDate today) {

        private Optional<HeldRole> heldOnSuchDays(Set<Role> roles) {
            return person.roles().stream()
                    .filter(held -> roles.contains(held.role()) && held.days().overlap(role.days()))
                    .findFirst();
        }

        private Optional<HeldRole> again() {
            return person.roles().stream()
                    .filter(held -> held.role() == role.role() && held.unit().equals(role.unit()))
                    .filter(held -> held.days().overlap(role.days()))
                    .findFirst();
        }

        private boolean is(Role asked) {
            return role.role() == asked;
        }
    }

    private static final List<Role> ALONE = List.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private static final Policy<Asked> POLICY = policy();

    private RoleRules() {}

    /** @throws Refusal where the role may not be held */
    static void check(Asked asked) {
        POLICY.check(asked);
    }

    private static Policy<Asked> policy() {
        Policy<Asked> policy = new Policy<Asked>()
                .refuse(Asked::own, "organization.refusal.rolesOwn")
                .refuse(asked -> !asked.person().active(), "organization.refusal.personDeactivated")
                .refuse(asked -> asked.role().days().areTurned(), "organization.refusal.daysTurned")
                .refuse(asked -> asked.role().days().isOver(asked.today()), "organization.refusal.daysPast")
                .refuse(asked -> !asked.unitInForce(), asked -> notInForce(asked.unit()))
                .refuse(
                        asked -> asked.unit().level() == UnitLevel.GOVERNMENT
                                && asked.role().role().reach() == Role.Reach.OWN_UNIT,
                        asked -> senseless("organization.refusal.roleAtGovernment", asked))
                .refuse(
                        asked -> asked.unit().level() == UnitLevel.INDIVIDUAL && asked.is(Role.SUPERIOR),
                        asked -> senseless("organization.refusal.roleAtIndividual", asked))
                .refuse(asked -> asked.again().isPresent(), RoleRules::again);
        ALONE.forEach(alone -> policy.refuse(
                        asked -> asked.is(alone) && beside(asked, alone).isPresent(),
                        asked -> conflict(alone, asked, beside(asked, alone).orElseThrow()))
                .refuse(
                        asked -> !asked.is(alone)
                                && asked.heldOnSuchDays(Set.of(alone)).isPresent(),
                        asked -> conflict(
                                alone,
                                asked,
                                asked.heldOnSuchDays(Set.of(alone)).orElseThrow())));
        return policy;
    }

    private static Optional<HeldRole> beside(Asked asked, Role alone) {
        return asked.heldOnSuchDays(Role.allBut(alone));
    }

    private static Refusal notInForce(Unit unit) {
        return new Refusal("organization.refusal.unitNotInForce", unit.name());
    }

    private static Refusal senseless(String key, Asked asked) {
        return new Refusal(key, word(asked.role().role()), asked.unit().name());
    }

    private static Refusal again(Asked asked) {
        return new Refusal(
                "organization.refusal.roleTwice",
                asked.person().name(),
                word(asked.role().role()),
                asked.unit().name());
    }

    /** An administrator decides nothing, and an auditor does nothing else. */
    private static Refusal conflict(Role alone, Asked asked, HeldRole other) {
        Role beside = asked.is(alone) ? other.role() : asked.role().role();
        return new Refusal(
                "organization.refusal.roleAlone." + alone, asked.person().name(), word(beside));
    }

    private static MessageKey word(Role role) {
        return new MessageKey("organization.role." + role);
    }
}
