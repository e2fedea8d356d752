package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.document.AgreementFacts;
import org.khamrabrong.document.AgreementFacts.Signer;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.QrCode;
import org.khamrabrong.paper.Text;

/** The last page: what was frozen, how everyone checks it, and who signed it. */
public final class Certificate {

    private final AgreementFacts facts;
    private final Phrasebook words;

    public Certificate(AgreementFacts facts, Phrasebook words) {
        this.facts = facts;
        this.words = words;
    }

    public List<Block> blocks(AgreementFacts.Frozen frozen) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.title(words.say("document.certificate.title")));
        blocks.add(new Facts(List.of(
                fact("document", Text.of(facts.title(words))),
                fact("version", Text.of(Integer.toString(frozen.version()))),
                fact("frozenAt", Text.of(words.formats().dateTime(frozen.madeAt()))))));
        blocks.add(Paragraph.of(
                Text.bold(words.say("document.certificate.hash")).and(Text.exact(" (SHA-256)\n" + frozen.sha256()))));
        blocks.add(Paragraph.of(words.say("document.certificate.explained")));
        blocks.add(new QrCode(
                frozen.checkAddress(),
                Text.of(words.say("document.certificate.check") + "\n").and(Text.exact(frozen.checkAddress()))));
        blocks.add(Heading.of(3, words.say("document.certificate.signatures")));
        blocks.add(new Attestations(facts.signers().stream()
                .flatMap(signer ->
                        Stream.ofNullable(signer.slot()).map(slot -> new Attestations.Box(slot, heading(signer))))
                .toList()));
        return blocks;
    }

    private Facts.Fact fact(String key, Text said) {
        return new Facts.Fact(words.say("document.certificate." + key), said);
    }

    private String heading(Signer signer) {
        String position = Pledge.position(signer);
        return Stream.of(
                        words.say("document.agreement.side." + signer.side()),
                        signer.name(),
                        position == null ? null : position.replace('\n', ' '))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
