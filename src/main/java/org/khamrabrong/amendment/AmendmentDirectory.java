package org.khamrabrong.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.amendment.AmendmentFact.AmendmentApproved;
import org.khamrabrong.amendment.AmendmentFact.AmendmentReturned;
import org.khamrabrong.amendment.AmendmentFact.EvidenceAttached;
import org.khamrabrong.amendment.AmendmentFact.EvidenceRemoved;
import org.khamrabrong.amendment.AmendmentFact.ProposalChanged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.EvidenceFile;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows requests to those who may see the agreement. What the unit has not yet approved, only its own people and the auditor
 * see.
 */
@Service
@Transactional(readOnly = true)
public class AmendmentDirectory implements Discretion {

    /** What was said of it inside the unit. */
    private static final Set<Class<? extends Fact>> UNTIL_APPROVED =
            Set.of(ProposalChanged.class, EvidenceAttached.class, EvidenceRemoved.class, AmendmentReturned.class);

    private final Amendments amendments;
    private final AmendmentFiles files;
    private final AmendmentSheets sheets;
    private final AgreementRegister agreements;
    private final ApprovalLevels levels;
    private final ReadingRights rights;
    private final Actors actors;

    AmendmentDirectory(
            Amendments amendments,
            AmendmentFiles files,
            AmendmentSheets sheets,
            AgreementRegister agreements,
            ApprovalLevels levels,
            ReadingRights rights,
            Actors actors) {
        this.amendments = amendments;
        this.files = files;
        this.sheets = sheets;
        this.agreements = agreements;
        this.levels = levels;
        this.rights = rights;
        this.actors = actors;
    }

    /** The latest first. */
    public List<AmendmentRow> list(AgreementId agreement) {
        rights.requireReading(agreement);
        return amendments.findByAgreementOrderByNumberDesc(agreement.value()).stream()
                .filter(this::visible)
                .map(Amendment::row)
                .toList();
    }

    public AmendmentSheet find(AgreementId agreement, int number) {
        rights.requireReading(agreement);
        return amendments
                .findByAgreementAndNumber(agreement.value(), number)
                .filter(this::visible)
                .map(this::sheet)
                .orElseThrow(() -> new Refusal("amendment.refusal.unknown"));
    }

    private AmendmentSheet sheet(Amendment amendment) {
        return insider(amendment)
                ? sheets.of(amendment, LevelsOfPaper.of(levels.of(amendment.paper())))
                : sheets.of(amendment);
    }

    public EvidenceFile file(UUID file) {
        actors.requireSomeone();
        AmendmentFile found = files.findById(file).orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
        return amendments
                .findById(found.amendment())
                .filter(this::readable)
                .map(amendment -> found.file())
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
    }

    private boolean readable(Amendment amendment) {
        rights.requireReading(amendment.agreement());
        return visible(amendment);
    }

    private boolean visible(Amendment amendment) {
        return amendment.handedOn() || insider(amendment) || levels.isAsked(amendment.paper(), actors.current());
    }

    private boolean insider(Amendment amendment) {
        Person person = actors.current();
        return person.is(Role.AUDITOR)
                || person.insideOf()
                        .contains(agreements.unit(amendment.agreement()).id());
    }

    @Override
    public List<Withheld> withheld() {
        return actors.current().is(Role.AUDITOR)
                ? List.of()
                : List.of(new Withheld(
                        UNTIL_APPROVED,
                        Unless.followedBy(AmendmentApproved.class).ofTheSame("number"),
                        Scope.outside(rights.ofOwnHands())));
    }
}
