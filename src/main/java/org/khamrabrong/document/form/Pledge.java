package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.document.AgreementFacts;
import org.khamrabrong.document.AgreementFacts.Signer;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Text;

/** The first page: who pledges what to whom, in six clauses, and where they sign. */
public final class Pledge {

    private static final int CLAUSES = 6;

    private final AgreementFacts facts;
    private final Phrasebook words;
    private final Formats formats;

    public Pledge(AgreementFacts facts, Phrasebook words) {
        this.facts = facts;
        this.words = words;
        this.formats = words.formats();
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (facts.emblem() != null) {
            blocks.add(facts.emblem());
        }
        String year = formats.year(facts.year());
        blocks.add(Heading.title(words.say("document.agreement.title") + "\n" + facts.unit() + "\n"
                + words.say("document.agreement.year", year)));
        blocks.add(Paragraph.indented(Text.of("1. " + words.say("document.agreement.clause.1"))));
        blocks.add(new Facts(List.of(party(Side.RECEIVER), party(Side.MAKER))));
        for (int clause = 2; clause <= CLAUSES; clause++) {
            blocks.add(Paragraph.indented(Text.of(clause + ". "
                    + words.say(
                            "document.agreement.clause." + clause,
                            formats.date(facts.year().firstDay()),
                            formats.date(facts.year().lastDay()),
                            year))));
        }
        blocks.add(new Signatures(places()));
        return blocks;
    }

    private Facts.Fact party(Side side) {
        String people = facts.on(side).stream()
                .map(signer -> Stream.of(
                                signer.name() == null ? words.say("document.notStated") : signer.name(),
                                position(signer))
                        .filter(line -> line != null && !line.isBlank())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        return new Facts.Fact(
                words.say("document.agreement.side." + side),
                Text.of(people.isEmpty() ? words.say("document.notStated") : people));
    }

    /** The receiver at the left, the maker at the right; whoever signs besides them, below. */
    private List<Signatures.Place> places() {
        List<Signer> receivers = facts.on(Side.RECEIVER);
        List<Signer> makers = facts.on(Side.MAKER);
        List<Signatures.Place> places = new ArrayList<>();
        for (int i = 0; i < Math.max(receivers.size(), makers.size()); i++) {
            if (i < receivers.size()) {
                places.add(place(receivers.get(i)));
            }
            if (i < makers.size()) {
                places.add(place(makers.get(i)));
            }
        }
        return places;
    }

    private Signatures.Place place(Signer signer) {
        return new Signatures.Place(
                facts.frozen() == null ? null : signer.slot(),
                signer.name(),
                position(signer),
                words.say("document.agreement.side." + signer.side()),
                null);
    }

    /** With the unit, where the position does not name it already. */
    static @Nullable String position(Signer signer) {
        boolean alone = signer.unit() == null
                || signer.unit().isBlank()
                || signer.position() != null && signer.position().contains(signer.unit());
        return alone
                ? signer.position()
                : signer.position() == null ? signer.unit() : signer.position() + "\n" + signer.unit();
    }
}
