package org.khamrabrong.workflow.decision;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/**
 * A model with which the engine can answer. It answers here without keeping a history of each answer: what is asked for
 * hundreds of units is kept with what came of it.
 */
final class CompiledTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final String model;
    private final DecisionTable table;
    private final DmnDecision decision;
    private final Map<Map<String, Object>, List<Answer>> answers = new ConcurrentHashMap<>();

    private CompiledTable(String model, DecisionTable table, DmnDecision decision) {
        this.model = model;
        this.table = table;
        this.decision = decision;
    }

    /** @throws Refusal where the engine does not take it */
    static CompiledTable of(String model) {
        DecisionTable table = TableModel.read(model);
        try {
            return new CompiledTable(
                    model,
                    table,
                    ENGINE.parseDecision(
                            table.decision(), new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
        } catch (DmnEngineException refused) {
            throw new Refusal("workflow.refusal.table.doesNotCompile");
        }
    }

    String model() {
        return model;
    }

    DecisionTable table() {
        return table;
    }

    /** The same table with other rows. */
    CompiledTable with(List<Row> rows) {
        return of(TableModel.write(model, table.with(rows)));
    }

    /** The results of the rows that apply, in their order, by the names of the columns; numbers as plain decimals. */
    List<Answer> answer(Map<String, Object> about) {
        return answers.computeIfAbsent(Map.copyOf(about), this::evaluate);
    }

    private List<Answer> evaluate(Map<String, Object> about) {
        return ENGINE.evaluateDecision(decision, about).stream()
                .map(this::texts)
                .toList();
    }

    private Answer texts(DmnDecisionResultEntries entries) {
        Map<String, Column.Kind> kinds = table.results().stream().collect(Collectors.toMap(Column::name, Column::kind));
        Map<String, String> texts = new HashMap<>();
        kinds.forEach((name, kind) -> texts.put(name, text(entries.getEntry(name), kind)));
        return new Answer(texts);
    }

    private static String text(@Nullable Object value, Column.Kind kind) {
        String text = String.valueOf(value);
        return kind == Column.Kind.NUMBER ? plain(new BigDecimal(text)) : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
