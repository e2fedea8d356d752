package org.khamrabrong.paper;

import java.util.Optional;

/** One thing on a page, set below the one before. */
public sealed interface Block
        permits Letterhead,
                Heading,
                Paragraph,
                Items,
                Facts,
                Fraction,
                Table,
                Signatures,
                Attestations,
                QrCode,
                Picture {

    <R> R accept(BlockVisitor<R> visitor);

    /** Itself where one can reckon in it; empty where it is no table. */
    default Optional<Table> table() {
        return accept(TableOnly.OF);
    }
}
