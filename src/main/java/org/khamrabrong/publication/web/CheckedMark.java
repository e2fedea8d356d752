package org.khamrabrong.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.SignaturePlace;

/**
 * The seal or a signature in a file, in the reader's words.
 *
 * @param place the seal, or whose place was signed
 * @param intact whether it fits what it covers
 * @param facts by their names, in order
 */
record CheckedMark(String place, boolean intact, boolean ours, List<Fact> facts) {

    record Fact(String name, String value) {}

    static CheckedMark of(CheckedSignature signature, Reader reader) {
        return new CheckedMark(
                place(signature.field(), reader), signature.intact(), signature.ours(), facts(signature, reader));
    }

    /** A field by the words of the document, where it has such a name. */
    static String place(String field, Reader reader) {
        return SignaturePlace.say(field, reader.wording()::say);
    }

    private static List<Fact> facts(CheckedSignature signature, Reader reader) {
        List<Fact> facts = new ArrayList<>();
        CheckedSignature.Claim claim = signature.claim();
        add(facts, "signer", claim.signer(), reader);
        add(facts, "reason", claim.reason(), reader);
        add(facts, "location", claim.location(), reader);
        if (claim.at() != null) {
            add(facts, "claimedAt", reader.formats().dateTime(claim.at()), reader);
        }
        CheckedSignature.Stamp stamp = signature.stamp();
        if (stamp != null) {
            add(facts, "stampedAt", reader.formats().dateTime(stamp.at()), reader);
            add(facts, "stampedBy", stamp.by(), reader);
        }
        if (signature.confirmed()) {
            add(facts, "confirmed", reader.say("publication.check.confirmed"), reader);
        }
        add(facts, "level", reader.say("seal.level." + signature.level()), reader);
        add(facts, "subject", signature.holder().subject(), reader);
        add(facts, "fingerprint", signature.holder().fingerprint(), reader);
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Reader reader) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(reader.say("publication.check.fact." + name), value));
        }
    }
}
