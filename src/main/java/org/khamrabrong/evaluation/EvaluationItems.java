package org.khamrabrong.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.Result;

/** The indicators of one evaluation, as the whole asks of them. */
record EvaluationItems(List<EvaluationItem> all) {

    EvaluationItem item(String number) {
        return all.stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
    }

    List<String> numbers(Predicate<EvaluationItem> wanted) {
        return all.stream().filter(wanted).map(EvaluationItem::number).toList();
    }

    void requireNone(String refusal, ItemState... left) {
        List<String> numbers = numbers(item -> Arrays.asList(left).contains(item.state()));
        if (!numbers.isEmpty()) {
            throw new Refusal(refusal, numbers.size(), String.join(", ", numbers));
        }
    }

    Map<String, Result> results(Function<EvaluationItem, @Nullable Result> which) {
        Map<String, Result> results = new LinkedHashMap<>();
        all.forEach(
                item -> Optional.ofNullable(which.apply(item)).ifPresent(result -> results.put(item.number(), result)));
        return results;
    }
}
