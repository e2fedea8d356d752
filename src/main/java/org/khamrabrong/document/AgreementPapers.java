package org.khamrabrong.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.document.AgreementFacts.Signer;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Emblem;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.AgreementPackage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements as papers for those who may read them: the present content as a draft, a kept version as a copy of its
 * content. The file that is signed is none of these.
 */
@Service
@Transactional(readOnly = true)
public class AgreementPapers {

    private static final int EMBLEM_HEIGHT = 30;

    private final AgreementDirectory directory;
    private final Organization organization;
    private final Emblem emblem;

    AgreementPapers(AgreementDirectory directory, Organization organization, Emblem emblem) {
        this.directory = directory;
        this.organization = organization;
        this.emblem = emblem;
    }

    public Paper present(AgreementId id, String language, Digits digits) {
        AgreementSnapshot agreement = directory.find(id);
        Optional<VersionRow> signed = signed(agreement);
        List<Signer> signers = signed.map(version -> signers(directory.signatories(id, version.number())))
                .orElseGet(() -> expected(agreement.unit()));
        String notice = signed.isPresent() ? Phrasebook.of(language).say("document.agreement.copyOfSigned") : null;
        return paper(agreement, agreement.content(), signers, notice, language, digits);
    }

    /** The last version that all have signed, from when they have; what only words changed in, nobody signed. */
    private Optional<VersionRow> signed(AgreementSnapshot agreement) {
        return agreement.stage().atLeast(Stage.SIGNED)
                ? directory.versions(agreement.id()).stream()
                        .filter(version -> version.kind().binds())
                        .filter(version -> !directory
                                .signatories(agreement.id(), version.number())
                                .isEmpty())
                        .max(Comparator.comparing(VersionRow::number))
                : Optional.empty();
    }

    public Paper kept(AgreementId id, int version, String language, Digits digits) {
        AgreementSnapshot agreement = directory.find(id);
        AgreementPackage content = directory.version(id, version);
        List<Signatory> signed = directory.signatories(id, version);
        List<Signer> signers = signed.isEmpty() ? expected(agreement.unit()) : signers(signed);
        String notice = Phrasebook.of(language).say("document.agreement.copy", version);
        return paper(agreement, content, signers, notice, language, digits);
    }

    private Paper paper(
            AgreementSnapshot agreement,
            AgreementPackage content,
            List<Signer> signers,
            @Nullable String notice,
            String language,
            Digits digits) {
        Phrasebook words = Phrasebook.of(language);
        AgreementFacts facts = new AgreementFacts(
                content,
                agreement.fiscalYear(),
                agreement.unit().name(words.locale()),
                signers,
                emblem.picture(EMBLEM_HEIGHT, Align.CENTRE),
                null,
                notice);
        return AgreementForm.of(facts, language, digits);
    }

    /** The head of the unit, and a superior who is not known before signing begins. */
    private List<Signer> expected(Unit unit) {
        List<Signer> signers = new ArrayList<>();
        signers.add(new Signer(null, Side.RECEIVER, null, null, null));
        organization.holding(Role.HEAD, organization.inChargeOf(unit.id()).id()).stream()
                .limit(1)
                .forEach(head -> signers.add(new Signer(null, Side.MAKER, head.name(), head.position(), unit.name())));
        if (signers.size() == 1) {
            signers.add(new Signer(null, Side.MAKER, null, null, unit.name()));
        }
        return signers;
    }

    private static List<Signer> signers(List<Signatory> signed) {
        return signed.stream()
                .map(signatory -> new Signer(
                        null, signatory.side(), signatory.name(), signatory.position(), signatory.unitName()))
                .toList();
    }
}
