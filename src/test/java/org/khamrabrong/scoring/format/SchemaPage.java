package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.MeasureType;

/** The schema of the package, whose measures and reported figures are made from the kinds of measure in the code. */
final class SchemaPage {

    static final Path FILE = Path.of("src/docs/agreement-package.schema.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode page;
    private final ObjectNode definitions;

    private SchemaPage(String kept) throws IOException {
        page = (ObjectNode) JSON.readTree(kept);
        definitions = (ObjectNode) page.get("$defs");
    }

    /** @param kept the page before, which has the titles and all that is not of measures */
    static String made(String kept) throws IOException {
        SchemaPage schema = new SchemaPage(kept);
        for (MeasureType type : MeasureType.values()) {
            schema.definitions.set(type.word(), MeasureSchema.of(type, schema.definitions));
        }
        schema.kinds();
        schema.figures();
        return SchemaText.of(schema.page);
    }

    private void kinds() {
        ObjectNode measure = (ObjectNode) definitions.get("measure");
        ArrayNode words = ((ObjectNode) measure.at("/properties/type")).putArray("enum");
        ArrayNode cases = measure.putArray("allOf");
        for (String word : MeasureType.words()) {
            words.add(word);
            ObjectNode known = cases.addObject();
            ObjectNode condition = known.putObject("if");
            condition.putObject("properties").putObject("type").put("const", word);
            condition.putArray("required").add("type");
            known.set("then", MeasureSchema.reference(word));
        }
    }

    private void figures() {
        ObjectNode result = (ObjectNode) definitions.get("result");
        JsonNode before = result.get("properties");
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        Stream<String> figures = Stream.of(MeasureType.values())
                .flatMap(type -> type.usual().figures().stream())
                .map(Figure::name);
        Stream.concat(Stream.of("status", "missedReports"), figures)
                .distinct()
                .forEach(name -> fields.putObject(name)
                        .put("title", before.at("/" + name + "/title").asText()));
        result.set("properties", fields);
    }
}
