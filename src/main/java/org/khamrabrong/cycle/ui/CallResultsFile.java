package org.khamrabrong.cycle.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.CallOutcome;
import org.khamrabrong.cycle.CalledUnit;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Languages;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.table.CsvSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what came of each unit as a table for spreadsheets. */
@RestController
class CallResultsFile {

    private static final String ADDRESS = "year-call/";

    private final UnitCalls calls;

    CallResultsFile(UnitCalls calls) {
        this.calls = calls;
    }

    static String address(FiscalYear year, @Nullable CallOutcome outcome, Locale language) {
        return ADDRESS + year.buddhist() + ".csv?language=" + language.getLanguage()
                + (outcome == null ? "" : "&outcome=" + outcome);
    }

    @GetMapping("/" + ADDRESS + "{year}.csv")
    ResponseEntity<byte[]> download(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "th") String language)
            throws IOException {
        FiscalYear asked = FiscalYear.ofBuddhist(year);
        List<CalledUnit> rows = calls.allResults(asked, CallResultsCard.outcome(outcome));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("call-" + year + ".csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(sheet(rows, Phrasebook.of(language)));
    }

    private static byte[] sheet(List<CalledUnit> rows, Phrasebook words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> heads = Stream.of("code", "unit", "outcome", "why", "at")
                .map(head -> words.say("cycle.result." + head))
                .toList();
        try (CsvSheet sheet = new CsvSheet(out, heads)) {
            for (CalledUnit row : rows) {
                sheet.row(List.of(
                        row.code(),
                        Languages.name(words.locale(), row.name()),
                        words.say("cycle.outcome." + row.outcome()),
                        why(row, words),
                        words.formats().dateTime(row.at())));
            }
        }
        return out.toByteArray();
    }

    private static String why(CalledUnit row, Phrasebook words) {
        if (row.outcome() == CallOutcome.LEFT_OUT) {
            return row.why().stream()
                    .map(gap -> words.say("cycle.gap." + gap))
                    .collect(Collectors.joining(words.say("cycle.gap.and")));
        }
        return row.why().isEmpty()
                ? ""
                : words.say(row.why().get(0), row.why().subList(1, row.why().size()));
    }

    /** Whoever may not read it finds nothing here. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such list for this reader")
    void refused() {}
}
