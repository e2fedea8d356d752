package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Scoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens agreements, and records what the later capabilities bring about. They call it inside their own transaction,
 * after they have checked the step and the person; the register checks that the agreement's stage allows it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AgreementRegister {

    private final Agreements agreements;
    private final AgreedAmendments amendments;
    private final VersionLog versions;
    private final LastYear lastYear;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final LifecycleWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AgreementRegister(
            Agreements agreements,
            AgreedAmendments amendments,
            VersionLog versions,
            LastYear lastYear,
            Organization organization,
            WorkingDays workingDays,
            LifecycleWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.versions = versions;
        this.lastYear = lastYear;
        this.organization = organization;
        this.workingDays = workingDays;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asks the unit for its draft; only the strategy office may, and again only where the one before ended early. Working days are counted by the
     * body's calendar, whatever holidays the content brings.
     */
    public AgreementId open(UUID unitId, FiscalYear year, AgreementPackage content, List<Round> rounds) {
        actors.require(Role.STRATEGY);
        Unit unit = organization.unit(unitId);
        if (agreements.inForce(unitId, year.gregorian()).isPresent()) {
            throw new Refusal("agreement.refusal.agreementExists", unit.name(), year);
        }
        return open(unit, year, content, rounds);
    }

    /** The same for one of many units, of which was asked before that none has one; the database refuses a second. */
    public AgreementId open(Unit unit, FiscalYear year, AgreementPackage content, List<Round> rounds) {
        actors.require(Role.STRATEGY);
        AgreementPackage begun =
                content.but().holidays(workingDays.around(year)).build();
        Agreement agreement =
                agreements.save(new Agreement(AgreementId.random(), unit.id(), year, begun, rounds, clock.instant()));
        events.publishEvent(agreement.opened(actors.currentName()));
        workflow.agreementOpened(agreement.id(), unit, year);
        return agreement.id();
    }

    /** Those of the units that have an agreement of that year. */
    public Set<UUID> unitsWithAgreement(FiscalYear year, Collection<UUID> units) {
        return agreements.unitsWithAgreement(year.gregorian(), units);
    }

    public Optional<AgreementId> find(UUID unit, FiscalYear year) {
        return agreements.inForce(unit, year.gregorian()).map(Agreement::id);
    }

    /** The units' blank drafts with what each signed for the year before; still blank where that is nothing. */
    public Map<UUID, AgreementPackage> begunWithLastYear(Map<UUID, AgreementPackage> blanks, FiscalYear year) {
        return lastYear.into(blanks, year);
    }

    public AgreementPackage content(AgreementId id) {
        return known(id).content();
    }

    /** A kept version without results, for those whose step it is to read it. */
    public AgreementPackage frozen(AgreementId id, int version) {
        return versions.content(id, version).withResults(Map.of());
    }

    /** The latest version of that kind, without what it holds; empty where there is none. */
    public Optional<VersionRow> latest(AgreementId id, VersionKind kind) {
        return versions.latest(id, kind);
    }

    /** The working content, letter by letter as a version of it is kept. */
    public String document(AgreementId id) {
        return known(id).contentText();
    }

    /** A kept version, letter by letter. */
    public String document(AgreementId id, int version) {
        return versions.document(id, version);
    }

    public UUID unitId(AgreementId id) {
        return known(id).unit();
    }

    public Unit unit(AgreementId id) {
        return organization.unit(known(id).unit());
    }

    /** Gregorian-inside fiscal year of the agreement. */
    public FiscalYear fiscalYear(AgreementId id) {
        return known(id).fiscalYear();
    }

    public Optional<Round> nextRound(AgreementId id) {
        agreements.keepRounds(id.value());
        return agreements.nextRound(id.value());
    }

    /** Those that are not closed, in their order. */
    public List<Round> openRounds(AgreementId id) {
        return agreements.openRounds(id.value());
    }

    /** User name of the one who handed the draft in, for those who must not judge their own work. */
    public String draftedBy(AgreementId id) {
        return Optional.ofNullable(known(id).draftedBy()).orElseThrow();
    }

    /** Goes on to the stage, and says so in the record; nothing happens where it stands there already. */
    public void advance(AgreementId id, Stage next, Stage... from) {
        known(id).advance(actors.currentName(), next, from).ifPresent(events::publishEvent);
    }

    /** Writes what was agreed on these indicators into the working content, all at once. */
    public void recordAgreed(AgreementId id, Collection<Indicator> agreed) {
        if (!agreed.isEmpty()) {
            known(id)
                    .edit(
                            actors.currentName(),
                            content -> content.agree(agreed),
                            Stage.INFORMAL_NEGOTIATION,
                            Stage.FORMAL_NEGOTIATION)
                    .forEach(events::publishEvent);
        }
    }

    /** Keeps what is to be signed: the settled content, or what is to stand in place of what was signed before. */
    public VersionRow freeze(AgreementId id) {
        Agreement agreement = known(id);
        return amended(id)
                .map(amended -> versions.keep(agreement, VersionKind.FROZEN_FOR_SIGNING, amended))
                .orElseGet(() -> {
                    advance(id, Stage.SIGNING, Stage.FORMAL_NEGOTIATION);
                    return versions.keep(agreement, VersionKind.FROZEN_FOR_SIGNING);
                });
    }

    /** Keeps what both sides have signed. */
    public VersionRow keepSigned(AgreementId id) {
        Agreement agreement = known(id);
        return amended(id)
                .map(amended -> versions.keep(agreement, VersionKind.AMENDED, amended))
                .orElseGet(() -> versions.keep(agreement, VersionKind.SIGNED));
    }

    /** Both sides have signed; an agreement that was signed before stays where it is. */
    public void signed(AgreementId id) {
        if (amended(id).isEmpty()) {
            advance(id, Stage.SIGNED, Stage.SIGNING);
        }
    }

    /** Refuses while the working content contradicts itself. */
    public void requireSettled(AgreementId id) {
        Contradictions.refuse(known(id).content());
    }

    /** Keeps the working content as an immutable version. */
    public VersionRow keep(AgreementId id, VersionKind kind) {
        return versions.keep(known(id), kind);
    }

    /** Names a signatory of a kept version, for the readers and the public. */
    public void recordSignature(VersionRow version, Signatory signatory) {
        versions.sign(version, signatory);
    }

    /** Makes the signed version known to the people; refused where there is none. */
    public void publish(AgreementId id) {
        if (!versions.holds(id, VersionKind.SIGNED)) {
            throw new Refusal("agreement.refusal.nothingSigned");
        }
        events.publishEvent(known(id).publish(actors.currentName(), clock.instant()));
    }

    /** The round of that number of every agreement of the year at these levels, also where it is closed. */
    public List<RoundOfAgreement> rounds(FiscalYear year, Collection<UnitLevel> levels, int number) {
        return agreements.rounds(year.gregorian(), levels, number);
    }

    /** Some of them without those that are closed, in the order of the agreements' ids, from the one after that id. */
    public List<RoundOfAgreement> openRounds(
            FiscalYear year, Collection<UnitLevel> levels, int number, UUID after, Limit most) {
        actors.requireSystem();
        return agreements.openRounds(year.gregorian(), levels, number, after, most);
    }

    /** Moves open rounds of a number, with what runs towards them, in that name; one that has opened keeps its day. */
    public void moveRounds(List<RoundOfAgreement> moved, Round to, String by) {
        actors.requireSystem();
        LocalDate today = LocalDate.now(clock);
        workflow.holdSteps(moved);
        Map<UUID, Round> before =
                moved.stream().collect(Collectors.toMap(each -> each.agreement().value(), RoundOfAgreement::round));
        agreements.moveRounds(before.keySet(), to.number(), to.opensOn(), to.dueOn(), today);
        agreements.findByIdIn(before.keySet()).forEach(agreement -> {
            Round was = Objects.requireNonNull(before.get(agreement.id().value()));
            events.publishEvent(agreement.roundMoved(by, was, was.movedTo(to, today)));
        });
        workflow.roundMoved(moved.stream().map(RoundOfAgreement::agreement).toList(), to);
    }

    /** @throws Refusal where the agreement has no such round, or it is closed already */
    public void closeRound(AgreementId id, int number) {
        known(id).requireStage(Stage.REPORTING);
        if (agreements.closeRound(id.value(), number) != 1) {
            throw new Refusal("agreement.refusal.roundNotOpen", number);
        }
    }

    /** Freezes content and results together, publishes them and closes the agreement. */
    public VersionRow publishResult(AgreementId id, AgreementPackage withResults) {
        Agreement agreement = known(id);
        String document = PackageFormat.write(withResults);
        VersionRow kept = versions.keep(agreement, VersionKind.RESULT, document);
        BigDecimal reached = Scoring.score(withResults).total();
        Scored total = Scored.of(null, reached, document);
        events.publishEvent(agreement.publishResult(actors.currentName(), total, clock.instant()));
        return kept;
    }

    /** Keeps another result of a closed agreement beside the one before, and makes it known in its place. */
    public VersionRow publishResultAnew(AgreementId id, AgreementPackage withResults) {
        Agreement agreement = known(id);
        int before = versions.latest(id, VersionKind.RESULT).orElseThrow().number();
        Scored was = Scoring.total(versions.content(id, before));
        VersionRow kept = versions.keep(agreement, VersionKind.RESULT, PackageFormat.write(withResults));
        events.publishEvent(
                agreement.publishResult(actors.currentName(), kept, was.withoutDocument(), Scoring.total(withResults)));
        return kept;
    }

    private Optional<String> amended(AgreementId id) {
        return amendments.findById(id.value()).map(AgreedAmendment::content);
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
