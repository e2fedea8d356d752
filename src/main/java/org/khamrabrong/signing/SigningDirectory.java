package org.khamrabrong.signing;

import static org.khamrabrong.signing.Signing.MAKER_STEP;
import static org.khamrabrong.signing.Signing.RECEIVER_STEP;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is to be signed to the one who signs, and what was signed to those who may read the agreement. */
@Service
@Transactional(readOnly = true)
public class SigningDirectory {

    private final SigningRounds rounds;
    private final Signatures signatures;
    private final RefusedSignatures refusals;
    private final AgreementDirectory agreements;
    private final Organization organization;
    private final HumanTasks tasks;
    private final ReadingRights access;
    private final Actors actors;

    SigningDirectory(
            SigningRounds rounds,
            Signatures signatures,
            RefusedSignatures refusals,
            AgreementDirectory agreements,
            Organization organization,
            HumanTasks tasks,
            ReadingRights access,
            Actors actors) {
        this.rounds = rounds;
        this.signatures = signatures;
        this.refusals = refusals;
        this.agreements = agreements;
        this.organization = organization;
        this.tasks = tasks;
        this.access = access;
        this.actors = actors;
    }

    /** What the step signs, for the person who may do it. */
    public SigningSheet sheet(String task) {
        OpenTask open = tasks.open(task, MAKER_STEP, RECEIVER_STEP);
        SigningRound round = rounds.findByAgreementAndOutcome(open.agreement().value(), RoundOutcome.OPEN)
                .orElseThrow(() -> new Refusal("refusal.signingClosed"));
        RoundRow row = row(round);
        return new SigningSheet(
                open,
                Signing.side(open),
                row.number(),
                row.version(),
                row.sha256(),
                row.openedAt(),
                new FiscalYear(open.fiscalYear()),
                party(row, Side.MAKER),
                party(row, Side.RECEIVER),
                agreements.version(open.agreement(), row.version()));
    }

    /** All rounds of the agreement, the latest first. */
    public List<RoundRow> rounds(AgreementId agreement) {
        access.requireReading(agreement);
        return rounds.findByAgreementOrderByNumberDesc(agreement.value()).stream()
                .map(this::row)
                .toList();
    }

    private RoundRow row(SigningRound round) {
        return round.row(
                signatures.findByRoundOrderBySide(round.id()).stream()
                        .map(Signature::row)
                        .toList(),
                refusals.findById(round.id()).map(RefusedSignature::row).orElse(null));
    }

    private Party party(RoundRow round, Side side) {
        Unit unit = organization.unit(round.unit(side));
        Optional<SignatureRow> signature = round.signature(side);
        if (signature.isPresent()) {
            SignatureRow row = signature.get();
            return new Party(side, round.post(side), unit, row.name(), row.position(), row);
        }
        Optional<Person> expected = expected(side == Side.MAKER ? Role.HEAD : Role.SUPERIOR, unit);
        return new Party(
                side,
                round.post(side),
                unit,
                expected.map(Person::name).orElse(null),
                expected.map(Person::position).orElse(null),
                null);
    }

    /** Whoever looks at the step, where he or she may do it; else the only one who may. */
    private Optional<Person> expected(Role role, Unit unit) {
        Person me = actors.current();
        if (me.is(role) && me.unit().equals(unit.id())) {
            return Optional.of(me);
        }
        List<Person> entitled = organization.holding(role, unit.id());
        return entitled.size() == 1 ? Optional.of(entitled.get(0)) : Optional.empty();
    }
}
