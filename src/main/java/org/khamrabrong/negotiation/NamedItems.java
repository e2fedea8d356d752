package org.khamrabrong.negotiation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Refusal;

/** Whether a reply or a meeting names the indicators that it must. */
final class NamedItems {

    private NamedItems() {}

    static void requireEveryOpen(Negotiation run, List<NegotiationItem> items, List<String> named) {
        requireKnownOnce(run, named);
        String left = items.stream()
                .filter(item -> !item.agreed())
                .map(NegotiationItem::indicator)
                .filter(number -> !named.contains(number))
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw new Refusal("negotiation.refusal.negotiation.itemsLeft", left);
        }
    }

    static void requireKnownOnce(Negotiation run, List<String> named) {
        Set<String> seen = new HashSet<>();
        named.forEach(number -> {
            run.item(number);
            if (!seen.add(number)) {
                throw new Refusal("negotiation.refusal.negotiation.itemTwice", number);
            }
        });
    }
}
