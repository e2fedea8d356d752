package org.khamrabrong.paper;

import java.util.List;

/** Labels with what is said under each, one below the other. */
public record Facts(List<Fact> facts) implements Block {

    /** One label and its words. */
    public record Fact(String label, Text words) {}

    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.facts(this);
    }
}
