package org.khamrabrong.workflow.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/**
 * What an approver sends back; all else that is asked at that level is approved with it.
 *
 * @param reasons by item
 * @param level place of the earlier level that is to decide again; null for the officer
 */
public record Return(Map<String, String> reasons, @Nullable Integer level) {

    /** @throws Refusal where nothing is sent back, or a reason is missing */
    public Return {
        if (reasons.isEmpty()) {
            throw new Refusal("workflow.refusal.approval.nothingReturned");
        }
        Map<String, String> stated = new LinkedHashMap<>();
        reasons.forEach((item, reason) ->
                stated.put(item, WrittenText.REASON.needed(reason, "workflow.refusal.approval.reasonMissing")));
        reasons = stated;
    }

    /** The items by the reason that they share. */
    public Map<String, List<String>> byReason() {
        return reasons.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** All reasons, each with the numbers of its indicators, line by line. */
    public String told() {
        return byReason().entrySet().stream()
                .map(each -> numbers(each.getValue()) + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** What is no indicator has a name in each language, and none in words that are kept. */
    private static String numbers(List<String> items) {
        String numbers = items.stream().filter(PaperItems::isIndicator).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : numbers + ": ";
    }

    public static Return toOfficer(Map<String, String> reasons) {
        return new Return(reasons, null);
    }

    public static Return toLevel(int level, Map<String, String> reasons) {
        return new Return(reasons, level);
    }
}
