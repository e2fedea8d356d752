package org.khamrabrong.signing;

import static org.khamrabrong.signing.process.SigningSteps.SIGN_AS_MAKER;
import static org.khamrabrong.signing.process.SigningSteps.SIGN_AS_RECEIVER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.signing.SigningSheet.Earlier;
import org.khamrabrong.signing.SigningSheet.Since;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.remark.Looks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is to be signed to the one who signs, and what was signed to those who may read the agreement or signed it. */
@Service
@Transactional(readOnly = true)
public class SigningDirectory {

    private final SigningRounds rounds;
    private final RoundReader reader;
    private final SignedPdfRows pdfs;
    private final PdfOrigins origins;
    private final InkCopies copies;
    private final Signatures signatures;
    private final Signers signers;
    private final AgreementRegister agreements;
    private final Organization organization;
    private final HumanTasks tasks;
    private final Documents documents;
    private final ReadingRights access;
    private final Actors actors;
    private final Looks looks;

    SigningDirectory(
            SigningRounds rounds,
            RoundReader reader,
            SignedPdfRows pdfs,
            PdfOrigins origins,
            InkCopies copies,
            Signatures signatures,
            Signers signers,
            AgreementRegister agreements,
            Organization organization,
            HumanTasks tasks,
            Documents documents,
            ReadingRights access,
            Actors actors,
            Looks looks) {
        this.rounds = rounds;
        this.reader = reader;
        this.pdfs = pdfs;
        this.origins = origins;
        this.copies = copies;
        this.signatures = signatures;
        this.signers = signers;
        this.agreements = agreements;
        this.organization = organization;
        this.tasks = tasks;
        this.documents = documents;
        this.access = access;
        this.actors = actors;
        this.looks = looks;
    }

    /** What the step signs, for the person who may do it. */
    public SigningSheet sheet(String task) {
        Step step = tasks.open(task, SIGN_AS_MAKER, SIGN_AS_RECEIVER);
        SigningRound round = openRound(step);
        List<Seat> seats = reader.seats(round);
        List<Signature> before = reader.signatures(round);
        Signer me = signers.at(step, round);
        int place = round.place(Signing.side(step), me, seats, before);
        SignedPdf latest = latest(round);
        RoundRow row = RoundReader.standing(round, seats, before, latest);
        return new SigningSheet(
                step.task(),
                Signing.side(step),
                organization.unit(row.maker().unit()),
                new SigningSheet.Frozen(
                        row.version(),
                        row.sha256(),
                        row.openedAt(),
                        agreements.frozen(step.agreement(), row.version()),
                        documents.pages(latest.content()),
                        earlier(step, me, row).orElse(null)),
                row.latestPdf(),
                me.actingFor() == null
                        ? null
                        : new Behalf(me.actingFor().name(), me.actingFor().authority()),
                Stream.of(row.maker(), row.receiver())
                        .flatMap(side -> parties(row, side, Signing.side(step), place, me))
                        .toList());
    }

    /** What the signer decided on last, here or as an approver; else what others were shown, or the unit approved. */
    private Optional<Earlier> earlier(Step step, Signer me, RoundRow row) {
        Optional<SigningRound> former = former(step.agreement(), row.number());
        return former.filter(round -> reader.hasDecided(me.person(), round))
                .map(round -> earlier(round, Since.SEEN))
                .or(() -> looks.own(step, Paper.draft(step.agreement()))
                        .map(look -> new Earlier(
                                Since.SEEN,
                                look.at(),
                                HandedIn.read(look.content()).content())))
                .or(() -> former.map(round -> earlier(round, Since.FROZEN)))
                .or(() -> agreements
                        .latest(step.agreement(), VersionKind.APPROVED)
                        .map(kept -> new Earlier(
                                Since.APPROVED, kept.madeAt(), agreements.frozen(step.agreement(), kept.number()))));
    }

    private Optional<SigningRound> former(AgreementId agreement, int number) {
        return number == 1 ? Optional.empty() : rounds.findByAgreementAndNumber(agreement.value(), number - 1);
    }

    private Earlier earlier(SigningRound round, Since since) {
        return new Earlier(since, round.openedAt(), agreements.frozen(round.agreement(), round.version()));
    }

    /** The document that the step signs, for the person who may do it. */
    public PdfFile pdf(String task) {
        Step step = tasks.open(task, SIGN_AS_MAKER, SIGN_AS_RECEIVER);
        return file(step.agreement(), latest(openRound(step)));
    }

    private SignedPdf latest(SigningRound round) {
        return pdfs.findFirstBySigningRoundOrderByStepDesc(round.id()).orElseThrow();
    }

    /** All rounds of the agreement, the latest first. */
    public List<RoundRow> rounds(AgreementId agreement) {
        access.requireReading(agreement);
        return rounds.findByAgreementOrderByNumberDesc(agreement.value()).stream()
                .map(reader::whole)
                .toList();
    }

    /** Why it was not signed the last time; empty where it was, or is being signed again. */
    public Optional<RefusedRow> refused(AgreementId agreement) {
        access.requireReading(agreement);
        return rounds.findFirstByAgreementOrderByNumberDesc(agreement.value())
                .filter(SigningRound::refused)
                .flatMap(reader::refused);
    }

    /** Where the document is that all have signed; empty while they have not. */
    public Optional<PdfOrigin> signed(AgreementId agreement) {
        access.requireReading(agreement);
        return origins.signed(List.of(agreement.value())).stream().findFirst();
    }

    /** One revision of a round's document, for those who may read the agreement and for those who signed in that round. */
    public PdfFile pdf(AgreementId agreement, int round, int step) {
        SigningRound found = readable(agreement, round);
        return pdfs.findBySigningRoundAndStep(found.id(), step)
                .map(pdf -> file(agreement, pdf))
                .orElseThrow(() -> new Refusal("signing.refusal.noDocument"));
    }

    /** The scanned paper behind a signature in ink, for the same readers. */
    public Scan copy(AgreementId agreement, int round, UUID signature) {
        SigningRound found = readable(agreement, round);
        return reader.signatures(found).stream()
                .filter(each -> each.getId().equals(signature))
                .findFirst()
                .flatMap(each -> copies.findById(each.getId()))
                .map(InkCopy::scan)
                .orElseThrow(() -> new Refusal("signing.refusal.noDocument"));
    }

    private SigningRound readable(AgreementId agreement, int number) {
        Optional<SigningRound> round = rounds.findByAgreementAndNumber(agreement.value(), number);
        String me = actors.current().username();
        if (round.isEmpty() || !signatures.signed(round.get().id(), me)) {
            access.requireReading(agreement);
        }
        return round.orElseThrow(() -> new Refusal("signing.refusal.noDocument"));
    }

    private PdfFile file(AgreementId agreement, SignedPdf pdf) {
        String name = SignedPdfs.fileName(
                agreements.unit(agreement).code(),
                agreements.fiscalYear(agreement).buddhist());
        return new PdfFile(name, pdf.sha256(), pdf.content());
    }

    private Stream<Party> parties(RoundRow row, SideRow side, Side mine, int place, Signer me) {
        Unit unit = organization.unit(side.unit());
        return IntStream.rangeClosed(1, side.needed())
                .mapToObj(number -> party(row, side, number, unit, side.side() == mine && number == place ? me : null));
    }

    private static Party party(RoundRow row, SideRow side, int number, Unit unit, @Nullable Signer me) {
        SignatureRow signed = row.signature(side.side(), number).orElse(null);
        SignerRow signer = signed != null ? signed.signer() : me == null ? null : me.row();
        return new Party(side.side(), number, side.post(), unit, side.names().get(number - 1), signer, signed);
    }

    private SigningRound openRound(Step step) {
        return rounds.findByAgreementAndOutcome(step.agreement().value(), RoundOutcome.OPEN)
                .orElseThrow(() -> new Refusal("signing.refusal.signingClosed"));
    }
}
