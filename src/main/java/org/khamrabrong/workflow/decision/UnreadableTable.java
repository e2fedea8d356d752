package org.khamrabrong.workflow.decision;

/** A model holds what no table of this application may hold, such as an expression. */
public class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String what) {
        super("A table holds " + what);
    }

    UnreadableTable(Throwable cause) {
        super("A table is no sound model", cause);
    }
}
