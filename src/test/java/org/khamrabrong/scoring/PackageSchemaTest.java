package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema against the records, the reader and the packages: it says what the reader demands, no more and hardly less. */
class PackageSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNode TEXT = resource("/schema/agreement-package.schema.json");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema SCHEMA = FACTORY.getSchema(TEXT);

    private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry("dimension", Dimension.class),
            Map.entry("penalties", Penalties.class),
            Map.entry("band", Band.class),
            Map.entry("plan", Plan.class),
            Map.entry("indicator", Indicator.class),
            Map.entry("scale", Scale.class),
            Map.entry("point", Point.class),
            Map.entry("pastResult", PastResult.class),
            Map.entry("sheet", Sheet.class),
            Map.entry("details", Details.class),
            Map.entry("plannedStep", PlannedStep.class),
            Map.entry("milestoneStep", MilestoneStep.class),
            Map.entry("caseStep", CaseStep.class));

    private static final Map<String, Measure> MEASURES = Stream.of(
                    new ValueMeasure(),
                    RatioMeasure.percentage(),
                    new MeanMeasure(),
                    new SurveyMeasure(null),
                    new ChangeMeasure(),
                    new DifferenceMeasure(),
                    new WorkingDaysMeasure(false),
                    new MilestoneMeasure(null),
                    new CasesMeasure(null),
                    new AchievedMeasure(null),
                    new RubricMeasure())
            .collect(Collectors.toMap(Measure::type, measure -> measure));

    private static final Set<String> NOT_OF_RECORDS = Set.of("number", "wholeNumber", "id", "filledText");

    /** How many entries each list of that package may have; months are bounded by being different. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/dimensions", 1_000),
            Map.entry("/bands", 100),
            Map.entry("/holidays", 10_000),
            Map.entry("/plan/missions", 1_000),
            Map.entry("/plan/issues", 1_000),
            Map.entry("/plan/goals", 1_000),
            Map.entry("/plan/strategies", 1_000),
            Map.entry("/indicators", 20_000),
            Map.entry("/indicators/0/scale/points", 100),
            Map.entry("/indicators/0/past", 100),
            Map.entry("/indicators/0/sheet/points", 100),
            Map.entry("/indicators/0/details/steps", 1_000),
            Map.entry("/indicators/0/details/monthPlan", 1_000),
            Map.entry("/indicators/7/measure/steps", 1_000),
            Map.entry("/indicators/7/measure/steps/0/items", 1_000),
            Map.entry("/indicators/8/measure/steps", 1_000));

    /** Put in the place of every field and every item of a package that has them all. */
    private static final List<String> INSTEAD = List.of(
            "null",
            "true",
            "5",
            "0",
            "-1",
            "1.5",
            "1e2",
            "99999999999",
            "\"x\"",
            "\"\"",
            "\" \"",
            "\"๑๐\"",
            "[]",
            "{}",
            "[null]",
            "[{}]",
            "[\"x\"]",
            "[5]",
            "[[]]",
            "{\"type\": 5}",
            "{\"points\": 5}");

    @Test
    void isASchema() {
        assertThat(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(TEXT))
                .isEmpty();
    }

    @Test
    void hasTheFieldsOfTheRecordsAndNoOthers() {
        assertThat(fields(TEXT)).isEqualTo(with(components(AgreementPackage.class), "format"));
        RECORDS.forEach((name, type) -> assertThat(fields(definition(name))).isEqualTo(components(type)));
        assertThat(MEASURES.values().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Measure.class.getPermittedSubclasses());
        MEASURES.forEach((type, measure) ->
                assertThat(fields(definition(type))).isEqualTo(with(components(measure.getClass()), "type")));
        assertThat(texts(definition("measure").at("/properties/type/enum"))).isEqualTo(MEASURES.keySet());
        Set<String> figures = MEASURES.values().stream()
                .flatMap(measure -> measure.figures().stream())
                .map(Figure::name)
                .collect(Collectors.toSet());
        assertThat(fields(definition("result"))).isEqualTo(with(figures, "status", "missedReports"));
        Set<String> defined = new HashSet<>(RECORDS.keySet());
        defined.addAll(MEASURES.keySet());
        defined.addAll(NOT_OF_RECORDS);
        defined.addAll(Set.of("measure", "result"));
        assertThat(names(TEXT.get("$defs"))).isEqualTo(defined);
    }

    @Test
    void saysInThaiAndInEnglishWhatEveryFieldIs() {
        List<JsonNode> objects = new ArrayList<>(List.of(TEXT));
        TEXT.get("$defs").forEach(objects::add);
        objects.stream()
                .flatMap(object -> object.path("properties").properties().stream())
                .forEach(field -> assertThat(field.getValue().path("title").asText())
                        .as(field.getKey())
                        .matches(".*[ก-๙].* · .*[A-Za-z].*"));
    }

    @Test
    void takesThePackageThatHasEveryFieldAndTheShippedOnes() throws IOException {
        assertThat(SCHEMA.validate(everything())).isEmpty();
        assertThat(readerRefuses(everything())).isEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/library"))) {
            List<Path> shipped =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(shipped).hasSizeGreaterThan(50);
            for (Path file : shipped) {
                JsonNode document = JSON.readTree(Files.readAllBytes(file));
                ObjectNode agreement = document.has("indicator") ? everything() : (ObjectNode) document;
                if (document.has("indicator")) {
                    agreement.putArray("indicators").add(document.get("indicator"));
                }
                assertThat(SCHEMA.validate(agreement)).as(file.toString()).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void takesWhateverIsWritten(@ForAll("packages") AgreementPackage agreement) throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(PackageFormat.write(agreement))))
                .isEmpty();
    }

    @Provide
    Arbitrary<AgreementPackage> packages() {
        return Generated.packages();
    }

    @Test
    void refusesAndTakesAtEveryPlaceWhatTheReaderRefusesAndTakes() throws IOException {
        List<String> places = new ArrayList<>();
        places("", everything(), places);
        assertThat(places).hasSizeGreaterThan(150);
        int refused = 0;
        for (String place : places) {
            for (String instead : with(new TreeSet<>(INSTEAD), "absent")) {
                JsonNode document = changed(place, instead);
                List<String> problems = readerRefuses(document);
                boolean schemaRefuses = !SCHEMA.validate(document).isEmpty();
                assertThat(schemaRefuses)
                        .as("%s in place of %s, where the reader finds %s", instead, place, problems)
                        .isEqualTo(!problems.isEmpty());
                refused += schemaRefuses ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @ParameterizedTest(name = "{2}: {1} at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/totalWeight | \"1.234567890123456789012345678901\" | problem.notNumber",
                "/totalWeight | 1e16 | problem.notNumber",
                "/totalWeight | \"1e16\" | problem.notNumber",
                "/fiscalYear | \"2564.5\" | problem.notWhole",
                "/fiscalYear | \"99999999999\" | problem.notWhole",
                "/indicators/3/measure/fullScore | \"-1\" | problem.notPositive",
                "/indicators/0/details/monthPlan/0/months | [1, 10] | problem.monthOrder",
                "/indicators/0/details/monthPlan/0/months | [10, \"10\"] | problem.monthOrder",
                "/indicators/0/details/monthPlan/0/months | [\"13\"] | problem.notMonth",
                "/holidays/0 | \"2021-02-30\" | problem.notDay",
                "/unit | \"\\ud800\" | problem.halfCharacter",
            })
    void leavesToTheReaderWhatNoSchemaSays(String place, String instead, String key) throws IOException {
        JsonNode document = changed(place, instead);
        assertThat(SCHEMA.validate(document)).isEmpty();
        String escaped = document.toString().replace("\ud800", "\\ud800");
        assertThat(refusals(escaped)).containsExactly(key);
    }

    @Test
    void boundsEveryListWhereTheReaderDoes() throws IOException {
        Map<String, Integer> bounds = new TreeMap<>(MOST);
        lists("", everything(), place -> {
            int most = bounds.getOrDefault(place, -1);
            assertThat(most).as(place).isPositive();
            bounds.remove(place);
            ObjectNode document = everything();
            ArrayNode list = (ArrayNode) document.at(place);
            JsonNode item = place.equals("/indicators") ? list.get(1) : list.get(0);
            list.removeAll();
            for (int i = 0; i < most; i++) {
                list.add(item);
            }
            assertThat(SCHEMA.validate(document)).as(place).isEmpty();
            assertThat(readerRefuses(document)).as(place).isEmpty();
            list.add(item);
            assertThat(SCHEMA.validate(document))
                    .as(place)
                    .anyMatch(refused -> refused.getType().equals("maxItems"));
            assertThat(readerRefuses(document)).as(place).containsExactly("problem.tooManyItems");
        });
        assertThat(bounds).isEmpty();
    }

    @Test
    void boundsWhatSomethingIsKnownBy() throws IOException {
        JsonNode fits = changed("/indicators/0/number", '"' + "๑".repeat(200) + '"');
        assertThat(SCHEMA.validate(fits)).isEmpty();
        assertThat(readerRefuses(fits)).isEmpty();
        JsonNode tooLong = changed("/indicators/0/number", '"' + "๑".repeat(201) + '"');
        assertThat(SCHEMA.validate(tooLong)).isNotEmpty();
        assertThat(readerRefuses(tooLong)).containsExactly("problem.tooLong");
    }

    @Test
    void leavesToTheReaderHowManyPointsAllScalesHave() throws IOException {
        ObjectNode document = everything();
        ArrayNode indicators = (ArrayNode) document.get("indicators");
        ObjectNode indicator = (ObjectNode) indicators.get(1).deepCopy();
        indicators.removeAll();
        ArrayNode points = indicator.putObject("scale").putArray("points");
        for (int i = 0; i < 100; i++) {
            points.addObject().put("score", i).put("value", i);
        }
        for (int i = 0; i < 2_000; i++) {
            indicators.add(indicator);
        }
        assertThat(readerRefuses(document)).isEmpty();
        indicators.add(indicator);
        assertThat(SCHEMA.validate(document)).isEmpty();
        assertThat(refused(document.toString())).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.indicators[2000].scale.points");
            assertThat(problem.key()).isEqualTo("problem.tooManyPoints");
        });
    }

    private static void lists(String place, JsonNode node, Consumer<String> seen) {
        if (place.startsWith("/results/") || place.endsWith("/months")) {
            return;
        }
        if (node.isArray() && !node.isEmpty()) {
            seen.accept(place);
        }
        node.properties().forEach(field -> lists(place + "/" + field.getKey(), field.getValue(), seen));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            lists(place + "/" + i, node.get(i), seen);
        }
    }

    private static void places(String place, JsonNode node, List<String> places) {
        if (place.startsWith("/results/")) {
            return;
        }
        if (!place.isEmpty()) {
            places.add(place);
        }
        node.properties().forEach(field -> places(place + "/" + field.getKey(), field.getValue(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(place + "/" + i, node.get(i), places);
        }
    }

    private static JsonNode changed(String place, String instead) throws IOException {
        ObjectNode document = everything();
        int last = place.lastIndexOf('/');
        JsonNode parent = document.at(place.substring(0, last));
        String name = place.substring(last + 1);
        boolean absent = instead.equals("absent");
        if (parent instanceof ObjectNode object) {
            object.remove(name);
            if (!absent) {
                object.set(name, JSON.readTree(instead));
            }
        } else if (absent) {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), JSON.readTree(instead));
        }
        return document;
    }

    private static List<String> readerRefuses(JsonNode document) {
        return refusals(document.toString());
    }

    private static List<String> refusals(String document) {
        return refused(document).stream().map(Problem::key).toList();
    }

    private static List<Problem> refused(String document) {
        try {
            PackageFormat.read(document);
            return List.of();
        } catch (InvalidPackage refused) {
            return refused.problems();
        }
    }

    private static ObjectNode everything() {
        return (ObjectNode) resource("/packages/everything.json");
    }

    private static JsonNode resource(String name) {
        try (InputStream in = PackageSchemaTest.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode definition(String name) {
        return TEXT.get("$defs").get(name);
    }

    private static Set<String> fields(JsonNode definition) {
        return names(definition.get("properties"));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Set<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }
}
