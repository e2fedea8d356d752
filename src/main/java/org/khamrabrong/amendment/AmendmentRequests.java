package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.AmendmentState.WITHDRAWN;

import java.time.Clock;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.AmendedContentRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.Processes;
import org.khamrabrong.workflow.Work;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's word before and beside the steps: an amendment is wanted, or is not wanted any more. */
@Service
@Transactional
public class AmendmentRequests {

    /** Key of what everybody else is told. */
    public static final String OFFICER_ONLY = "amendment.refusal.officerOnly";

    /** What the life cycle waits for. */
    private static final String ASKED = "amendment-asked";

    private static final String TAKEN_BACK = "amendment-withdrawn";

    private final Amendments amendments;
    private final AmendmentTerms terms;
    private final AgreementRegister agreements;
    private final AmendedContentRegister contents;
    private final Processes processes;
    private final Authors authors;
    private final ReadingRights rights;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AmendmentRequests(
            Amendments amendments,
            AmendmentTerms terms,
            AgreementRegister agreements,
            AmendedContentRegister contents,
            Processes processes,
            Authors authors,
            ReadingRights rights,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.terms = terms;
        this.agreements = agreements;
        this.contents = contents;
        this.processes = processes;
        this.authors = authors;
        this.rights = rights;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Why the signed-in person may not ask for one now; empty where he or she may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> problem(AgreementId agreement) {
        rights.requireReading(agreement);
        try {
            requireAskable(agreement);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    /** Begins a request, whose form then waits for the officer. */
    public void ask(AgreementId agreement) {
        requireAskable(agreement);
        authors.forget(agreement, Work.AMENDMENT);
        authors.forget(agreement, Work.AMENDMENT_APPROVAL);
        Amendment asked = amendments.saveAndFlush(new Amendment(
                agreement,
                amendments.countByAgreement(agreement.value()) + 1,
                agreements.content(agreement),
                actors.currentName(),
                clock.instant()));
        events.publishEvent(asked.asked());
        if (!processes.tell(ASKED, agreement.value())) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
    }

    /** Whether the signed-in person could {@link #withdraw}. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(AgreementId agreement) {
        rights.requireReading(agreement);
        return isOfficer(agreement)
                && amendments.existsByAgreementAndStateIn(agreement.value(), AmendmentState.UNDECIDED);
    }

    /** The step in which it waits falls away; refused until there is one. */
    public void withdraw(AgreementId agreement) {
        requireOfficer(agreement);
        events.publishEvent(amendments.pending(agreement).withdraw(actors.currentName()));
        if (!processes.tell(TAKEN_BACK, agreement.value())) {
            throw new Refusal("amendment.refusal.justBegun");
        }
    }

    private void requireAskable(AgreementId agreement) {
        requireOfficer(agreement);
        contents.requireAmendable(agreement);
        if (amendments.existsByAgreementAndStateIn(agreement.value(), AmendmentState.PENDING)) {
            throw new Refusal("amendment.refusal.oneAtATime");
        }
        int most = terms.most(agreement);
        if (amendments.countByAgreementAndStateNot(agreement.value(), WITHDRAWN) >= most) {
            throw new Refusal("amendment.refusal.tooMany", most);
        }
        if (terms.rounds(agreement).isEmpty()) {
            throw new Refusal("amendment.refusal.noRoundLeft");
        }
    }

    private void requireOfficer(AgreementId agreement) {
        rights.requireReading(agreement);
        if (!isOfficer(agreement)) {
            throw new Refusal(OFFICER_ONLY);
        }
    }

    private boolean isOfficer(AgreementId agreement) {
        return actors.current().is(Role.OFFICER, agreements.unit(agreement).id());
    }
}
