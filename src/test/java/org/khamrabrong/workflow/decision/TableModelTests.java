package org.khamrabrong.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;

/** Tables as models: what is read is what stands there, and what is written is a sound DMN 1.3 with its drawing. */
class TableModelTests {

    private static final Path SIGNATORIES = Path.of("bpmn/signing/signatories.dmn");
    private static final Path BANDS = Path.of("bpmn/cycle/year-bands.dmn");

    static Stream<Path> shipped() throws IOException {
        return Files.walk(Path.of("bpmn")).filter(file -> file.toString().endsWith(".dmn"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedTableIsOneThatCanBeEdited(Path file) {
        DecisionTable table = TableModel.read(text(file));

        assertThat(table.rows()).isNotEmpty();
        assertThat(TableCheck.problems(table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadAgain(Path file) {
        DecisionTable table = TableModel.read(text(file));

        assertThat(TableModel.read(TableModel.write(text(file), table))).isEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenKeepsToTheSchemaAndItsDrawing(Path file) {
        String written = TableModel.write(text(file), TableModel.read(text(file)));

        DmnModelInstance model = Dmn.readModelFromStream(utf8(written));
        Dmn.validateModel(model);
        assertThat(written)
                .contains("https://www.omg.org/spec/DMN/20191111/MODEL/", "DMNShape", "DMNEdge", "historyTimeToLive");
        assertThat(written.split("<dmndi:DMNShape").length).isEqualTo(text(file).split("<dmndi:DMNShape").length);
    }

    @Test
    void aRowThatWasAddedAnswers() {
        CompiledTable table = CompiledTable.of(text(BANDS));
        List<Row> rows = List.of(
                row(Cell.is("BUREAU", "DIVISION"), "3", "ผ่าน"),
                row(Cell.is("BUREAU", "DIVISION"), "0", "ไม่ผ่าน (ต่ำกว่า 3)"),
                row(Cell.is("INDIVIDUAL"), "0", "ทั้งหมด"));

        CompiledTable edited = table.with(rows);

        assertThat(edited.answer(Map.of("level", "DIVISION")))
                .containsExactly(
                        new Answer(Map.of("from", "3", "name", "ผ่าน")),
                        new Answer(Map.of("from", "0", "name", "ไม่ผ่าน (ต่ำกว่า 3)")));
        assertThat(edited.answer(Map.of("level", "SECTION"))).isEmpty();
    }

    /** An expression of either language, a quote that ends the text, a call, markup, a character that XML cannot hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${runtimeService}",
                "#{execution.setVariable('a', 1)}",
                "x\", \"y",
                "\" + string(level) + \"",
                "a\\\" or true",
                "{a: 1}",
                "</text><script>1</script>",
                "]]>",
                "<![CDATA[x",
                "a\nb",
                "a\u0000b",
                "a\u202Eb",
                ""
            })
    void noTextOfACellCanBecomeAnExpression(String hostile) {
        DecisionTable table = TableModel.read(text(BANDS));
        DecisionTable edited = table.with(List.of(row(Cell.any(), "0", hostile)));

        assertThat(TableCheck.problems(edited)).extracting(TableProblem::column).containsExactly(2);
        assertThatThrownBy(() -> TableModel.write(text(BANDS), edited)).isInstanceOf(UnreadableTable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "1/0", "NaN", "0x10", "1,5", "level", "now()", "1234567890", "--1", "- 1"})
    void noNumberOfACellCanBecomeAnExpression(String hostile) {
        DecisionTable table = TableModel.read(text(BANDS));
        DecisionTable edited = table.with(List.of(row(Cell.any(), hostile, "ดี")));

        assertThat(TableCheck.problems(edited)).extracting(TableProblem::column).containsExactly(1);
        assertThatThrownBy(() -> TableModel.write(text(BANDS), edited)).isInstanceOf(UnreadableTable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level = \"BUREAU\"", "not(\"BUREAU\")", "? != null", "\"BUREAU\" + \"X\"", "${level}"})
    void aModelWithAnExpressionInAConditionIsNotRead(String expression) {
        String model =
                text(SIGNATORIES).replace("<text>\"BUREAU\"</text>", "<text><![CDATA[" + expression + "]]></text>");

        assertThatThrownBy(() -> TableModel.read(model)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void aModelThatBringsAnEntityIsNotRead() {
        String model =
                text(BANDS).replace("?>", "?><!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");

        assertThatThrownBy(() -> TableModel.read(model)).isInstanceOf(UnreadableTable.class);
    }

    @Test
    void twoRowsForOneCaseAreNamed() {
        DecisionTable table = TableModel.read(text(SIGNATORIES));
        Row bureau = table.rows().get(1);
        Row any = new Row(List.of(Cell.any(), Cell.is("true")), bureau.results(), "");

        assertThat(TableCheck.problems(table.with(List.of(bureau, any))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(1);
                    assertThat(problem.why().key()).isEqualTo("workflow.refusal.table.overlap");
                    assertThat(problem.why().arguments()).containsExactly(1, 2);
                });
    }

    @Test
    void aValueThatIsNotOfferedIsNamedWithItsCell() {
        DecisionTable table = TableModel.read(text(SIGNATORIES));
        Row row = new Row(List.of(Cell.is("GALAXY"), Cell.any()), List.of("HOLDER", "HOLDER", "1", "1"), "");

        assertThat(TableCheck.problems(table.with(List.of(row))))
                .extracting(
                        TableProblem::row,
                        TableProblem::column,
                        problem -> problem.why().key())
                .containsExactly(
                        tuple(0, 0, "workflow.refusal.table.value.choice"),
                        tuple(0, 3, "workflow.refusal.table.value.choice"));
    }

    @Test
    void aTableIsBounded() {
        DecisionTable table = TableModel.read(text(BANDS));
        List<Row> many =
                Collections.nCopies(TableCheck.MOST_ROWS + 1, table.rows().get(0));

        assertThat(TableCheck.problems(table.with(many)))
                .extracting(problem -> problem.why().key())
                .containsExactly("workflow.refusal.table.rows");
        assertThat(TableCheck.problems(table.with(List.of()))).hasSize(1);
        assertThat(TableCheck.problems(table.with(List.of(row(Cell.any(), "0", "ก".repeat(301))))))
                .hasSize(1);
    }

    @Test
    void whatTheEngineDoesNotTakeIsRefusedInASentence() {
        String model = text(BANDS).replace("<decision id=\"year-bands\"", "<decision id=\"year bands\"");

        assertThatThrownBy(() -> CompiledTable.of(model)).isInstanceOf(Refusal.class);
    }

    static Row row(Cell condition, String... results) {
        return new Row(List.of(condition), List.of(results), "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
