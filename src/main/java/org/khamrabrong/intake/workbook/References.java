package org.khamrabrong.intake.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By what the other sheets know an indicator: its number; where two have the same, with a count behind it. */
public final class References {

    private References() {}

    /** For each indicator, in their order. */
    public static List<String> of(List<String> numbers) {
        List<String> references = new ArrayList<>();
        Set<String> taken = new HashSet<>(numbers);
        Set<String> given = new HashSet<>();
        for (String number : numbers) {
            String reference = number;
            for (int i = 2; given.contains(reference) || i > 2 && taken.contains(reference); i++) {
                reference = number + " #" + i;
            }
            given.add(reference);
            references.add(reference);
        }
        return references;
    }
}
