package org.khamrabrong.signing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.document.AgreementFacts;
import org.khamrabrong.document.AgreementForm;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PublicAddresses;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Emblem;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frozen content in its official form, with a place for everybody who is to sign it. */
@Component
class FrozenPapers {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final int EMBLEM_HEIGHT = 30;

    private final AgreementRegister agreements;
    private final Organization organization;
    private final Emblem emblem;
    private final PublicAddresses addresses;
    private final MessageSource messages;

    FrozenPapers(
            AgreementRegister agreements,
            Organization organization,
            Emblem emblem,
            PublicAddresses addresses,
            MessageSource messages) {
        this.agreements = agreements;
        this.organization = organization;
        this.emblem = emblem;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** @param document the frozen content, letter by letter */
    Paper of(SigningRound frozen, String document, List<SideRow> sides, Digits digits) {
        AgreementFacts facts = new AgreementFacts(
                PackageFormat.read(document).withResults(Map.of()),
                agreements.fiscalYear(frozen.agreement()),
                agreements.unit(frozen.agreement()).name(),
                sides.stream().flatMap(this::signers).toList(),
                emblem.picture(EMBLEM_HEIGHT, Align.CENTRE),
                new AgreementFacts.Frozen(
                        frozen.version(),
                        frozen.sha256(),
                        frozen.openedAt(),
                        addresses.check(frozen.agreement(), frozen.version())),
                null);
        return AgreementForm.of(facts, THAI.getLanguage(), digits);
    }

    private Stream<AgreementFacts.Signer> signers(SideRow side) {
        String unit = organization.unit(side.unit()).name();
        return IntStream.rangeClosed(1, side.needed()).mapToObj(number -> signer(side, number, unit));
    }

    /** Where it is open who signs, the post stands for the position. */
    private AgreementFacts.Signer signer(SideRow side, int number, String unit) {
        SideRow.Name expected = side.names().get(number - 1);
        String position = expected.position() == null
                ? messages.getMessage("signing.post." + side.post(), null, THAI)
                : expected.position();
        return new AgreementFacts.Signer(
                SealedDocuments.slot(side.side(), number), side.side(), expected.name(), position, unit);
    }
}
