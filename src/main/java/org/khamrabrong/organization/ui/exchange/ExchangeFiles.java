package org.khamrabrong.organization.ui.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kit.FileDoor;
import org.khamrabrong.language.FileNames;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.exchange.OrganizationExchange;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the form to fill in, the organization in it, and what it was before an import. */
@RestController
class ExchangeFiles extends FileDoor {

    private static final String ADDRESS = "organization-file/";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final OrganizationExchange exchange;
    private final Clock clock;

    ExchangeFiles(OrganizationExchange exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    static String template(Locale reader) {
        return ADDRESS + "template/" + reader.getLanguage();
    }

    static String export(Locale reader) {
        return ADDRESS + "export/" + reader.getLanguage();
    }

    static String before(UUID taken) {
        return ADDRESS + "before/" + taken;
    }

    @GetMapping("/" + ADDRESS + "template/{language}")
    ResponseEntity<byte[]> handOutTemplate(@PathVariable String language) {
        Phrasebook book = Phrasebook.of(language);
        return file(book.say("organization.exchange.file.template"), exchange.template(book));
    }

    @GetMapping("/" + ADDRESS + "export/{language}")
    ResponseEntity<byte[]> handOutExport(@PathVariable String language) {
        Phrasebook book = Phrasebook.of(language);
        String today = LocalDate.now(clock.withZone(ThaiTime.ZONE)).toString();
        return file(book.say("organization.exchange.file.export", today), exchange.export(book));
    }

    @GetMapping("/" + ADDRESS + "before/{taken}")
    ResponseEntity<byte[]> handOutBefore(@PathVariable UUID taken) {
        byte[] content = exchange.before(taken);
        return file(
                Phrasebook.of("th")
                        .say(
                                "organization.exchange.file.before",
                                taken.toString().substring(0, 8)),
                content);
    }

    private static ResponseEntity<byte[]> file(String title, byte[] content) {
        return file(FileNames.titled(title) + ".xlsx", XLSX, content);
    }
}
