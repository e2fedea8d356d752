package org.khamrabrong.cycle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.UsualScale;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.ChangeableTable;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableProblem;
import org.khamrabrong.workflow.decision.Values;

/** A part of the year's terms as a table by level: what its rows say, and how they are written. */
enum TermsPart implements ChangeableTable {
    DIMENSIONS("year-dimensions") {
        @Override
        List<TermsProblem> check(List<Answer> lines) {
            return TermsRules.dimensions(dimensions(lines));
        }

        @Override
        List<List<String>> write(LevelTerms terms) {
            return terms.dimensions().stream()
                    .map(each -> List.of(
                            each.code(),
                            each.title(),
                            each.weight().toPlainString(),
                            each.perspectives().isEmpty() ? Values.NOTHING : String.join(COMMA, each.perspectives())))
                    .toList();
        }
    },
    BANDS("year-bands") {
        @Override
        List<TermsProblem> check(List<Answer> lines) {
            return TermsRules.bands(bands(lines));
        }

        @Override
        List<List<String>> write(LevelTerms terms) {
            return terms.bands().stream()
                    .map(band -> List.of(band.from().toPlainString(), band.name()))
                    .toList();
        }
    },
    ROUNDS("year-rounds") {
        @Override
        List<TermsProblem> check(List<Answer> lines) {
            return TermsRules.rounds(rounds(lines));
        }

        @Override
        List<List<String>> write(LevelTerms terms) {
            return terms.rounds().stream()
                    .map(round -> List.of(
                            Integer.toString(round.months()),
                            Integer.toString(round.opensAfter()),
                            Integer.toString(round.openFor())))
                    .toList();
        }
    },
    SCORING("year-scoring") {
        @Override
        List<TermsProblem> check(List<Answer> lines) {
            return lines.isEmpty() ? List.of() : TermsRules.scoring(missedReport(lines), scale(lines));
        }

        @Override
        List<List<String>> write(LevelTerms terms) {
            return List.of(
                    List.of(terms.missedReport().toPlainString(), terms.scale().name()));
        }
    };

    private static final String COMMA = ", ";
    private static final String FOLDER = "cycle";

    private final String decision;

    TermsPart(String decision) {
        this.decision = decision;
    }

    /** What is wrong with the lines of one level. */
    abstract List<TermsProblem> check(List<Answer> lines);

    /** The results of the rows that say it, without their conditions. */
    abstract List<List<String>> write(LevelTerms terms);

    static List<Dimension> dimensions(List<Answer> lines) {
        return lines.stream()
                .map(line -> new Dimension(
                        line.get("code"),
                        line.get("name"),
                        number(line, "weight"),
                        line.get("perspectives").equals(Values.NOTHING)
                                ? List.of()
                                : Arrays.asList(line.get("perspectives").split(" *, *"))))
                .toList();
    }

    static List<Band> bands(List<Answer> lines) {
        return lines.stream()
                .map(line -> new Band(number(line, "from"), line.get("name")))
                .toList();
    }

    static List<RoundTerms> rounds(List<Answer> lines) {
        return lines.stream()
                .map(line -> new RoundTerms(whole(line, "months"), whole(line, "opensAfter"), whole(line, "openFor")))
                .toList();
    }

    static BigDecimal missedReport(List<Answer> lines) {
        return number(lines.get(0), "missedReport");
    }

    static UsualScale scale(List<Answer> lines) {
        return UsualScale.valueOf(lines.get(0).get("scale"));
    }

    private static BigDecimal number(Answer line, String name) {
        return new BigDecimal(line.get(name));
    }

    private static int whole(Answer line, String name) {
        return number(line, name).intValue();
    }

    @Override
    public String decision() {
        return decision;
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    /** Level by level, as it would stand there. */
    @Override
    public List<TableProblem> problems(DecisionTable table) {
        Column level = table.conditions().get(0);
        return level.allowed().stream()
                .flatMap(value -> problems(table, value).stream())
                .distinct()
                .toList();
    }

    private List<TableProblem> problems(DecisionTable table, String level) {
        Column.Kind kind = table.conditions().get(0).kind();
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(index -> table.rows().get(index).conditions().get(0).meets(level, kind))
                .boxed()
                .toList();
        List<Answer> lines =
                rows.stream().map(index -> table.named(table.rows().get(index))).toList();
        return check(lines).stream()
                .map(problem -> problem.index() < 0
                        ? TableProblem.ofTable(problem.why())
                        : TableProblem.ofRow(rows.get(problem.index()), problem.why()))
                .toList();
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return Optional.empty();
    }

    /** Rows that apply whatever is asked keep their notes where they say the same as before. */
    static String note(DecisionTable before, List<String> results) {
        return before.rows().stream()
                .filter(row -> row.results().equals(results))
                .map(Row::note)
                .findFirst()
                .orElse("");
    }
}
