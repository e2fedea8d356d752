package org.khamrabrong.workflow.remark;

import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kernel.WrittenText;

/**
 * Where on a paper a remark stands.
 *
 * @param item as the levels of approval name it; empty for the whole paper
 * @param field of the item, by its name in the bundles; empty for the item as a whole
 */
public record Spot(String item, String field) {

    public static final Spot WHOLE = new Spot("", "");

    private static final int LONGEST_FIELD = 40;

    public Spot {
        if (PaperItems.isIndicator(item)) {
            WrittenText.INDICATOR_NUMBER.checked(item);
        }
        WrittenText.ITEM.checked(field);
        if (field.length() > LONGEST_FIELD) {
            throw new IllegalArgumentException("No field is called " + field.length() + " characters long.");
        }
    }

    public static Spot item(String item) {
        return new Spot(item, "");
    }
}
