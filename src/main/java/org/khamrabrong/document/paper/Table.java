package org.khamrabrong.document.paper;

import java.util.List;

/**
 * A table whose head is repeated on every page.
 *
 * @param name of the sheet where it becomes one
 * @param widths of the columns, in proportion to each other
 */
public record Table(String name, List<Integer> widths, List<Row> head, List<Row> body) implements Block {

    public Table {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
