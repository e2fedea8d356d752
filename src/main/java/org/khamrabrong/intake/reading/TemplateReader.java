package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.workbook.Marks;
import org.khamrabrong.intake.workbook.Part;
import org.khamrabrong.intake.workbook.Vocabulary;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Penalties;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Place;

/** Our own workbook back into a draft. */
final class TemplateReader {

    private final Map<Part, List<PartRows.Row>> parts = new EnumMap<>(Part.class);
    private final Remarks remarks;

    private TemplateReader(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Whether the file is one: it has our sheet of indicators, with our headings. */
    static boolean isOne(List<Grid> grids, Vocabulary words) {
        return grids.stream()
                .filter(grid -> PartRows.isOf(Part.INDICATORS, grid, words))
                .anyMatch(grid ->
                        PartRows.of(Part.INDICATORS, grid, words, new Remarks()).isPresent());
    }

    static FileContent read(List<Grid> grids, Vocabulary words) {
        Remarks remarks = new Remarks();
        TemplateReader reader = new TemplateReader(remarks);
        for (Part part : Part.values()) {
            reader.find(part, grids, words);
        }
        return reader.read();
    }

    private void find(Part part, List<Grid> grids, Vocabulary words) {
        List<Grid> named =
                grids.stream().filter(grid -> PartRows.isOf(part, grid, words)).toList();
        if (named.isEmpty()) {
            remarks.warn(new Place(words.say(part.key()), ""), "missingSheet");
        }
        for (Grid grid : named) {
            PartRows.of(part, grid, words, remarks)
                    .ifPresentOrElse(
                            rows -> parts.put(part, rows.rows()),
                            () -> remarks.error(new Place(grid.name(), ""), "noHeadings"));
        }
    }

    private List<PartRows.Row> rows(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private FileContent read() {
        List<Dimension> dimensions = dimensions();
        IndicatorRows indicators = new IndicatorRows(this::rows, dimensions, remarks);
        List<Entry> entries = indicators.read();
        PartRows.Row frame =
                rows(Part.AGREEMENT).isEmpty() ? null : rows(Part.AGREEMENT).get(0);
        AgreementPackage content = AgreementPackage.empty()
                .unit(frame == null ? null : frame.text("office"))
                .level(frame == null ? null : frame.text("level"))
                .fiscalYear(frame == null ? null : frame.whole("fiscalYear"))
                .totalWeight(totalWeight(frame))
                .dimensions(dimensions)
                .penalties(new Penalties(frame == null ? null : frame.number("missedReport", null)))
                .bands(bands())
                .holidays(holidays())
                .plan(plan(frame != null && String.valueOf(frame.text("marks")).contains(Marks.PLAN)))
                .indicators(entries.stream().map(Entry::indicator).toList())
                .build();
        return new FileContent(FileContent.Source.TEMPLATE, content, entries, remarks.kept(), remarks.more());
    }

    private static BigDecimal totalWeight(PartRows.@Nullable Row frame) {
        BigDecimal written = frame == null ? null : frame.number("totalWeight", null);
        return written == null ? AgreementPackage.USUAL_TOTAL_WEIGHT : written;
    }

    private List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (PartRows.Row row : rows(Part.DIMENSIONS)) {
            String code = row.id("code", WrittenText.ITEM);
            BigDecimal weight = row.number("weight", null);
            if (code == null || code.isBlank()) {
                remarks.lacking(row.place("code"), "needed");
            } else if (weight == null) {
                remarks.lacking(row.place("weight"), "needed");
            } else {
                dimensions.add(new Dimension(code, row.text("name"), weight));
            }
        }
        return dimensions;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (PartRows.Row row : rows(Part.BANDS)) {
            BigDecimal from = row.number("from", null);
            String name = row.text("name");
            if (from == null || name == null) {
                remarks.lacking(row.place(from == null ? "from" : "name"), "needed");
            } else {
                bands.add(new Band(from, name));
            }
        }
        return bands;
    }

    private Set<LocalDate> holidays() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (PartRows.Row row : rows(Part.HOLIDAYS)) {
            LocalDate day = row.day("date");
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private @Nullable Plan plan(boolean evenEmpty) {
        Map<String, List<String>> texts = new HashMap<>();
        String part = null;
        boolean any = evenEmpty;
        for (PartRows.Row row : rows(Part.PLAN)) {
            part = row.has("part") ? row.option("part") : part;
            String text = row.text("text");
            if (text == null) {
                continue;
            }
            if (part == null) {
                remarks.lacking(row.place("part"), "needed");
            } else if (part.equals("vision") && texts.containsKey(part)) {
                remarks.error(row.place("text"), "secondVision");
            } else {
                texts.computeIfAbsent(part, name -> new ArrayList<>()).add(text);
                any = true;
            }
        }
        List<String> none = List.of();
        List<String> vision = texts.getOrDefault("vision", none);
        return any
                ? new Plan(
                        vision.isEmpty() ? null : vision.get(0),
                        texts.getOrDefault("missions", none),
                        texts.getOrDefault("issues", none),
                        texts.getOrDefault("goals", none),
                        texts.getOrDefault("strategies", none))
                : null;
    }
}
