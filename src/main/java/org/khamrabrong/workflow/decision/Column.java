package org.khamrabrong.workflow.decision;

import java.util.List;

/**
 * A column of a table.
 *
 * @param id the element's id in the model
 * @param name of the variable that is asked, or of the result
 * @param label in Thai, as the model says it
 * @param allowed the values to choose from; empty where any of its kind may stand there
 */
public record Column(String id, String name, String label, Kind kind, List<String> allowed) {

    /** What may stand in a column. */
    public enum Kind {
        TEXT("string"),
        NUMBER("double"),
        YES_NO("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        static Kind ofType(String type) {
            for (Kind kind : values()) {
                if (kind.type.equals(type)) {
                    return kind;
                }
            }
            throw new UnreadableTable("a column of the type " + type);
        }
    }

    public boolean isChoice() {
        return kind == Kind.YES_NO || !allowed.isEmpty();
    }
}
