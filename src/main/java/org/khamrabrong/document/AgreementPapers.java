package org.khamrabrong.document;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.document.AgreementFacts.Signer;
import org.khamrabrong.document.paper.Align;
import org.khamrabrong.document.paper.Digits;
import org.khamrabrong.document.paper.Paper;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
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
        return paper(agreement, agreement.content(), expected(agreement.unit()), null, language, digits);
    }

    public Paper kept(AgreementId id, int version, String language, Digits digits) {
        AgreementSnapshot agreement = directory.find(id);
        AgreementPackage content = directory.version(id, version);
        List<Signatory> signed = directory.signatories(id, version);
        List<Signer> signers = signed.isEmpty() ? expected(agreement.unit()) : signers(signed);
        String notice = DocumentWords.of(language).say("document.agreement.copy", version);
        return paper(agreement, content, signers, notice, language, digits);
    }

    private Paper paper(
            AgreementSnapshot agreement,
            AgreementPackage content,
            List<Signer> signers,
            String notice,
            String language,
            Digits digits) {
        DocumentWords words = DocumentWords.of(language);
        AgreementFacts facts = new AgreementFacts(
                content,
                agreement.fiscalYear(),
                name(agreement.unit(), words),
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
        organization.holding(Role.HEAD, unit.id()).stream()
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

    private static String name(Unit unit, DocumentWords words) {
        return words.thai() || unit.nameEnglish() == null || unit.nameEnglish().isBlank()
                ? unit.name()
                : unit.nameEnglish();
    }
}
