package org.khamrabrong.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.AgreementNames;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.config.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.SimpleTransactionScope;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who may see which agreement: the unit's own people theirs, a head and a superior also those beneath, the offices of
 * the cycle and the auditor all, an administrator none. A draft is its unit's until the head has approved it; beside them only
 * the auditor reads it, and those above where a setting says so.
 */
@Component
class AgreementAccess implements ReadingRights, AgreementNames {

    private static final Set<Role> SEEING_ALL =
            EnumSet.of(Role.NEGOTIATOR, Role.COMMITTEE, Role.EVALUATOR, Role.STRATEGY, Role.AUDITOR);

    private final Actors actors;
    private final Organization organization;
    private final Agreements agreements;
    private final DraftSettings drafts;
    private final Scope reading = new SimpleTransactionScope();

    AgreementAccess(Actors actors, Organization organization, Agreements agreements, DraftSettings drafts) {
        this.drafts = drafts;
        this.actors = actors;
        this.organization = organization;
        this.agreements = agreements;
    }

    /** The units whose agreements the signed-in person sees; empty where those of every unit. */
    Optional<Set<UUID>> visibleUnits() {
        Person person = actors.current();
        return SEEING_ALL.stream().anyMatch(person::is)
                ? Optional.empty()
                : Optional.of(with(beneath(person), person.unitsOf(Role.OFFICER, Role.GOVERNOR)));
    }

    /** The units whose drafts the signed-in person sees; empty where those of every unit. */
    Optional<Set<UUID>> draftUnits() {
        Person person = actors.current();
        if (person.is(Role.AUDITOR)) {
            return Optional.empty();
        }
        return Optional.of(drafts.readAbove() ? with(beneath(person), person.insideOf()) : person.insideOf());
    }

    private Set<UUID> beneath(Person person) {
        return organization.withAllBeneath(person.unitsOf(Role.HEAD, Role.SUPERIOR));
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    void requireReading(Agreement agreement) {
        if (!contains(visibleUnits(), agreement.unit()) || !agreement.handedIn() && !seesDraft(agreement)) {
            throw new Refusal("agreement.refusal.agreementNotYours");
        }
    }

    /** Whether it is seen before the head has approved it. */
    boolean seesDraft(Agreement agreement) {
        return contains(draftUnits(), agreement.unit());
    }

    private static boolean contains(Optional<Set<UUID>> units, UUID unit) {
        return units.map(some -> some.contains(unit)).orElse(true);
    }

    @Override
    public void requireReading(AgreementId id) {
        requireReading(agreements.findById(id.value()).orElseThrow(UnknownAgreement::new));
    }

    @Override
    public Set<AgreementId> ofOwnUnits() {
        return agreementsOf(actors.current().units());
    }

    @Override
    public Set<AgreementId> ofOwnHands() {
        return agreementsOf(actors.current().insideOf());
    }

    /** Read once for all that is asked while nothing changes. */
    Set<AgreementId> agreementsOf(Set<UUID> units) {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? ((Known) reading.get(Known.class.getName() + units, () -> known(units))).agreements()
                : known(units).agreements();
    }

    private Known known(Set<UUID> units) {
        return new Known(agreements.idsOf(units).stream().map(AgreementId::new).collect(Collectors.toSet()));
    }

    private record Known(Set<AgreementId> agreements) {}

    /** By the unit alone, also of a draft: a name says no more than that the unit was asked. */
    @Override
    public Map<AgreementId, AgreementName> names(Collection<AgreementId> ids) {
        Optional<Set<UUID>> visible = visibleUnits();
        return agreements.rows(ids.stream().map(AgreementId::value).toList()).stream()
                .filter(row -> contains(visible, row.unit()))
                .map(row ->
                        new AgreementName(new AgreementId(row.id()), row.unitName(), new FiscalYear(row.fiscalYear())))
                .collect(Collectors.toMap(AgreementName::id, Function.identity()));
    }
}
