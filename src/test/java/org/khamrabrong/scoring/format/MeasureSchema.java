package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.MeasureSource;
import org.khamrabrong.scoring.MeasureType;
import org.khamrabrong.scoring.MilestoneStep;

/** Chooses nothing, and says as a schema what it was asked for; only the titles are those of the definitions before. */
final class MeasureSchema implements MeasureSource {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode definitions;
    private final JsonNode before;
    private final ObjectNode fields = NODES.objectNode();
    private final ArrayNode required = NODES.arrayNode();

    private MeasureSchema(JsonNode definitions, MeasureType type) {
        this.definitions = definitions;
        this.before = definitions.path(type.word());
    }

    static ObjectNode of(MeasureType type, JsonNode definitions) {
        MeasureSchema schema = new MeasureSchema(definitions, type);
        schema.field("type");
        type.read(schema);
        ObjectNode definition = NODES.objectNode()
                .put("title", schema.before.path("title").asText())
                .put("type", "object");
        definition.set("properties", schema.fields);
        if (!schema.required.isEmpty()) {
            definition.set("required", schema.required);
        }
        return definition;
    }

    @Override
    public BigDecimal numberOr(String name, BigDecimal usual) {
        field(name, reference("number"), type("null")).put("default", usual);
        return usual;
    }

    @Override
    public BigDecimal positiveOr(String name, BigDecimal usual) {
        String written = definitions.at("/number/anyOf/1/pattern").asText();
        field(name, type("number").put("exclusiveMinimum", 0), type("string").put("pattern", written), type("null"))
                .put("default", usual);
        return usual;
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        ObjectNode field = field(name);
        ArrayNode words = field.putArray("enum");
        Stream.of(options).map(word).forEach(words::add);
        words.addNull();
        field.put("default", word.apply(options[0]));
        return options[0];
    }

    @Override
    public boolean flag(String name) {
        ObjectNode field = field(name);
        field.putArray("type").add("boolean").add("null");
        field.put("default", false);
        return false;
    }

    @Override
    public List<MilestoneStep> milestones() {
        return steps("milestoneStep");
    }

    @Override
    public List<CaseStep> cases() {
        return steps("caseStep");
    }

    private <S> List<S> steps(String each) {
        field("steps").put("type", "array").put("maxItems", Bounds.MOST_STEPS).set("items", reference(each));
        required.add("steps");
        return List.of();
    }

    private ObjectNode field(String name, JsonNode... anyOf) {
        String title = before.at("/properties/" + name + "/title").asText();
        ObjectNode field = fields.putObject(name).put("title", title);
        if (anyOf.length > 0) {
            field.putArray("anyOf").addAll(List.of(anyOf));
        }
        return field;
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }

    static ObjectNode reference(String definition) {
        return NODES.objectNode().put("$ref", "#/$defs/" + definition);
    }
}
