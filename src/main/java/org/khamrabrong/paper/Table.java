package org.khamrabrong.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose head is repeated on every page.
 *
 * @param name of the sheet where it becomes one
 * @param subject what it belongs to, said above it on its sheet; null where the name says enough
 * @param widths of the columns, in proportion to each other
 */
public record Table(String name, @Nullable String subject, List<Integer> widths, List<Row> head, List<Row> body)
        implements Block {

    public Table {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    public Table(String name, List<Integer> widths, List<Row> head, List<Row> body) {
        this(name, null, widths, head, body);
    }

    /** The same one of many alike: its sheet is named and headed by what it belongs to. */
    public Table belongingTo(String number, String newSubject) {
        return new Table(number + " " + name, newSubject, widths, head, body);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}
