package org.khamrabrong.publication.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.agreement.PublishedRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.PublicAddresses;
import org.khamrabrong.signing.PdfOrigin;
import org.khamrabrong.signing.SignedPdfs;
import org.khamrabrong.table.CsvSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Every published agreement as one file, written page by page however many there are. */
@Controller
class OpenData {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int PAGE = 100;

    private final PublishedAgreements agreements;
    private final SignedPdfs pdfs;
    private final PublicAddresses addresses;
    private final OpenDataTerms terms;
    private final JsonFactory json = new JsonFactory();

    OpenData(PublishedAgreements agreements, SignedPdfs pdfs, PublicAddresses addresses, OpenDataTerms terms) {
        this.agreements = agreements;
        this.pdfs = pdfs;
        this.addresses = addresses;
        this.terms = terms;
    }

    @GetMapping("/public/agreements.csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CsvSheet sheet = new CsvSheet(
                file(request, response, CSV, "agreements.csv"),
                columns().map(AgreementColumn::heading).toList())) {
            forEach((row, document) -> sheet.row(
                    columns().map(column -> column.of(row, document, addresses)).toList()));
        }
    }

    @GetMapping("/public/agreements.json")
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (JsonGenerator out =
                json.createGenerator(file(request, response, MediaType.APPLICATION_JSON, "agreements.json"))) {
            out.writeStartObject();
            out.writeStringField("licence", terms.licence());
            out.writeArrayFieldStart("agreements");
            forEach((row, document) -> write(row, document, out));
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private void write(PublishedRow row, PdfOrigin document, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (AgreementColumn column : AgreementColumn.values()) {
            Object cell = column.of(row, document, addresses);
            if (cell instanceof BigDecimal number) {
                out.writeFieldName(column.heading());
                out.writeNumber(number.toPlainString());
            } else {
                out.writeStringField(column.heading(), (String) cell);
            }
        }
        out.writeEndObject();
    }

    private interface Writing {
        void write(PublishedRow row, PdfOrigin document) throws IOException;
    }

    private void forEach(Writing writing) throws IOException {
        PublishedRow last = null;
        List<PublishedRow> rows;
        do {
            rows = agreements.after(last, PAGE);
            Map<AgreementId, PdfOrigin> documents =
                    pdfs.ofPublished(rows.stream().map(PublishedRow::id).toList());
            for (PublishedRow row : rows) {
                writing.write(row, Objects.requireNonNull(documents.get(row.id())));
                last = row;
            }
        } while (rows.size() == PAGE);
    }

    private static Stream<AgreementColumn> columns() {
        return Stream.of(AgreementColumn.values());
    }

    private static OutputStream file(
            HttpServletRequest request, HttpServletResponse response, MediaType type, String name) throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }
}
