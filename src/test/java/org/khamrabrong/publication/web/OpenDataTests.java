package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.agreement.PublishedRow;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.signing.SignedPdfs;
import org.khamrabrong.signing.SigningStand;
import org.khamrabrong.table.CsvSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What machines read. */
@ApplicationTest
class OpenDataTests {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    PublishedAgreements published;

    @Autowired
    SignedPdfs pdfs;

    @Autowired
    StatementCount statements;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void listsEveryPublishedAgreementWithItsResult() throws IOException {
        AgreementId id = stand.published(made);
        stand.publishResult(id);

        CSVRecord row = rowOf(id);

        assertThat(row.get("unit")).isEqualTo(made.division().name());
        assertThat(row.get("unit_english")).isEqualTo(made.division().names().english());
        assertThat(row.get("level")).isEqualTo("DIVISION");
        assertThat(row.get("fiscal_year")).isEqualTo("2564");
        assertThat(row.get("published_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?\\+07:00");
        assertThat(row.get("result_published_at")).endsWith("+07:00");
        assertThat(row.get("total")).isEqualTo("3.7048");
        assertThat(row.get("page")).isEqualTo("http://localhost:8080/public/" + id);
        assertThat(row.get("document")).isEqualTo("http://localhost:8080/public/" + id + "/agreement.pdf");
        assertThat(row.get("document_sha256")).isEqualTo(pdfs.published(id).sha256());
        assertThat(Integer.parseInt(row.get("version")))
                .isEqualTo(pdfs.ofPublished(List.of(id)).get(id).version());
        assertThat(row.get("sha256"))
                .isEqualTo(agreements.published(id).signed().row().sha256());
    }

    @Test
    void ofAReopenedResultTheNewestIsShownAndTheEarlierNamed() throws IOException {
        AgreementId id = reopenings.openedUntil(made, "Task_ConfirmReopening");
        int earlier = agreements.published(id).shown().version().number();
        assertThat(rowOf(id).get("result_versions")).isEqualTo(String.valueOf(earlier));

        reopenings.confirmed(made, id);

        int newest = agreements.published(id).shown().version().number();
        assertThat(rowOf(id).get("result_versions")).isEqualTo(earlier + " " + newest);
        assertThat(rowOf(id).get("total")).isEqualTo("4.6800");
        assertThat(anyone.open("/public/" + id).text())
                .contains("4.6800", "ผลที่ประกาศไว้ก่อน", "ฉบับที่ " + earlier + " ประกาศเมื่อ");
    }

    @Test
    void leavesTheResultEmptyUntilItIsPublished() throws IOException {
        CSVRecord row = rowOf(stand.published(made));

        assertThat(List.of(row.get("result_published_at"), row.get("total"), row.get("band")))
                .containsOnly("");
    }

    @Test
    void listsNothingThatIsNotPublished() throws IOException {
        AgreementId id = signing.signed(made);

        assertThat(rows(anyone.answer("/public/agreements.csv")))
                .noneMatch(row -> row.get("agreement").equals(id.toString()));
    }

    @Test
    void saysTheSameInJson() throws IOException {
        AgreementId id = stand.published(made);
        stand.publishResult(id);

        MockHttpServletResponse answer = anyone.answer("/public/agreements.json");
        JsonNode file = new ObjectMapper().readTree(answer.getContentAsByteArray());

        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(file.get("licence").asText()).isEmpty();
        CSVRecord row = rowOf(id);
        assertThat(file.get("agreements"))
                .filteredOn(agreement -> agreement.get("agreement").asText().equals(id.toString()))
                .singleElement()
                .satisfies(agreement -> row.toMap()
                        .forEach((column, value) -> assertThat(
                                        agreement.get(column).asText(""))
                                .as(column)
                                .isEqualTo(
                                        value.equals("") ? agreement.get(column).asText("") : value)));
    }

    @Test
    void goesThroughManyAgreementsPageByPage() {
        stand.publishedEveryYear(made, 7);

        PublishedRow last = null;
        java.util.Set<AgreementId> seen = new java.util.HashSet<>();
        for (List<PublishedRow> page = published.after(null, 3); !page.isEmpty(); page = published.after(last, 3)) {
            page.forEach(row -> assertThat(seen.add(row.id())).isTrue());
            last = page.get(page.size() - 1);
        }

        assertThat(seen).hasSize(published.after(null, 100_000).size()).hasSizeGreaterThan(6);
        PublishedRow end = last;
        assertThat(statements.of(() -> published.after(null, 100))).isLessThanOrEqualTo(2);
        assertThat(published.after(end, 100)).isEmpty();
    }

    @Test
    void isReadBySpreadsheetsAndSafeInThem() throws IOException {
        MockHttpServletResponse answer = anyone.answer("/public/agreements.csv");

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"agreements.csv\"");
        assertThat(Arrays.copyOf(answer.getContentAsByteArray(), 3))
                .containsExactly((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(text(answer)).contains("\r\n");
        for (String dangerous : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(CsvSheet.harmless(dangerous)).isEqualTo("'" + dangerous);
        }
        assertThat(CsvSheet.harmless("1.1 = ดี")).isEqualTo("1.1 = ดี");
    }

    @Test
    void keepsTheSignOfANumberAndQuotesWhatNeedsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvSheet sheet = new CsvSheet(out, List.of("a", "b", "c", "d"))) {
            sheet.row(Arrays.asList(new java.math.BigDecimal("-1.50"), "a \"b\", c", "two\nlines", null));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffa,b,c,d\r\n-1.50,\"a \"\"b\"\", c\",\"two\nlines\",\r\n");
    }

    @Test
    void givesTheIndicatorsOfAnAgreementAsATable() throws IOException {
        AgreementPackage content = TestOrganization.content();
        AgreementId id = stand.published(
                made, content.withIndicator(content.indicators().get(1).withName("=HYPERLINK(\"http://a\")")));
        stand.publishResult(id);

        MockHttpServletResponse answer = anyone.answer("/public/" + id + "/indicators.csv");
        List<CSVRecord> rows = rows(answer);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toMap())
                .containsEntry("indicator", "1.1")
                .containsEntry("dimension", "มิติภายนอก")
                .containsEntry("weight", "60")
                .containsEntry("target", "75")
                .containsEntry("level_1", "65")
                .containsEntry("level_5", "95")
                .containsEntry("other_levels", "")
                .containsEntry("result", "87.6200")
                .containsEntry("score", "4.5080");
        assertThat(rows.get(1).get("name")).isEqualTo("'=HYPERLINK(\"http://a\")");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0%B8%95%E0%B8%B1");
    }

    @Test
    void givesTheAgreementPackageToTheLetter() {
        AgreementId id = stand.published(made);
        MockHttpServletResponse signed = anyone.answer("/public/" + id + "/agreement.json");
        assertThat(signed.getContentType()).isEqualTo("application/json");
        assertThat(Sha256.of(signed.getContentAsByteArray()))
                .isEqualTo(agreements.published(id).signed().row().sha256());

        stand.publishResult(id);
        MockHttpServletResponse result = anyone.answer("/public/" + id + "/agreement.json");

        assertThat(PackageFormat.read(result.getContentAsByteArray()).results()).hasSize(2);
        assertThat(Sha256.of(result.getContentAsByteArray()))
                .isEqualTo(agreements.published(id).shown().version().sha256());
        assertThat(anyone.answer("/public/" + id + "/signed.json").getContentAsByteArray())
                .isEqualTo(signed.getContentAsByteArray());
    }

    @Test
    void sendsNothingTwiceToWhomHasItAlready() {
        String address = "/public/" + stand.published(made) + "/agreement.json";
        String tag = anyone.answer(address).getHeader("ETag");

        MockHttpServletResponse again = anyone.answer(get(address).header("If-None-Match", tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void describesEveryColumnOnThePage() {
        AgreementId id = stand.published(made);

        assertThat(anyone.open("/public").select("dl code").eachText())
                .containsExactly(
                        "agreement",
                        "unit",
                        "unit_english",
                        "level",
                        "fiscal_year",
                        "published_at",
                        "result_published_at",
                        "total",
                        "band",
                        "result_versions",
                        "page",
                        "version",
                        "sha256",
                        "document",
                        "document_sha256",
                        "cancelled_at");
        assertThat(anyone.open("/public/" + id).select("dl code").eachText()).contains("indicator", "weighted_score");
        assertThat(anyone.open("/public").text()).contains("หน่วยงานยังไม่ได้ระบุสัญญาอนุญาตของข้อมูล");
    }

    private CSVRecord rowOf(AgreementId id) throws IOException {
        return rows(anyone.answer("/public/agreements.csv")).stream()
                .filter(row -> row.get("agreement").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rows(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        return FORMAT.parse(new StringReader(text(answer).substring(1))).getRecords();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
