package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.paper.EvaluationPapers;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.reporting.paper.ReportPapers;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets which document, and what it tells the one who gets it. */
@ApplicationTest
class PaperDownloadTests {

    private static final List<String> PAPERS = List.of(
            "/paper/evaluation/%s.pdf",
            "/paper/self-assessment/%s/1.pdf", "/paper/minutes/%s/1.pdf", "/paper/memo/%s.pdf?kind=AGREEMENT");

    private static final String WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TABLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    EvaluationPapers evaluations;

    @Autowired
    ReportPapers reports;

    @Autowired
    StatementCount statements;

    @Autowired
    Actors actors;

    MockMvc browser;
    Made made;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
    }

    @Test
    void hidesTheCommitteesSideFromTheUnitUntilTheFinalScoreIsComputed() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_AnswerChallenge");

        assertThat(text(made.username(Role.OFFICER), "/paper/evaluation/" + id + ".pdf"))
                .contains("แบบประเมินผล", "ประเมินตนเอง")
                .doesNotContain("คะแนนผู้ประเมิน");
        assertThat(text(made.username(Role.EVALUATOR), "/paper/evaluation/" + id + ".pdf"))
                .contains("คะแนนผู้ประเมิน");

        walk.untilClosed(made, id);
        assertThat(text(made.username(Role.OFFICER), "/paper/evaluation/" + id + ".pdf"))
                .contains("คะแนนผู้ประเมิน", "คณะกรรมการยืนยันและประกาศผลแล้ว");
    }

    @Test
    void hidesTheSelfAssessmentFromTheEvaluatorUntilTheHeadHasSentIt() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_ApproveReport");
        String report = "/paper/self-assessment/" + id + "/1.pdf";

        assertThat(text(made.username(Role.OFFICER), report)).contains("รายงานประเมินผลตนเอง");
        notFound(made.username(Role.EVALUATOR), report);

        walk.until(made, id, "Task_ApproveReport", Role.HEAD);
        notFound(made.username(Role.EVALUATOR), report);
        walk.forward(made, id);
        assertThat(text(made.username(Role.EVALUATOR), report)).contains("รายงานประเมินผลตนเอง");
    }

    @Test
    void handsOutTheMinutesOfASessionThatWasHeld() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_SettleFormally");
        notFound(made.username(Role.OFFICER), "/paper/minutes/" + id + "/1.pdf");

        walk.forward(made, id);
        assertThat(text(made.username(Role.OFFICER), "/paper/minutes/" + id + "/1.pdf"))
                .contains("รายงานการประชุม", "ประธานคณะกรรมการ", "เห็นชอบตามที่เสนอ");
        notFound(made.username(Role.OFFICER), "/paper/minutes/" + id + "/2.pdf");
    }

    @Test
    void handsOutARequestToAmendToThoseWhoMayReadIt() throws Exception {
        AgreementId id = amendments.openedUntil(made, "Task_ApproveAmendment");
        String paper = "/paper/amendment/" + id + "/1.pdf";

        assertThat(text(made.username(Role.OFFICER), paper))
                .contains("คำขอแก้ไขคำรับรอง", "งบประมาณถูกปรับลดกลางปี", "ทุกช่องทาง", "ตั้งแต่รอบที่");
        notFound(made.username(Role.NEGOTIATOR), paper);
        notFound(made.otherOfficer().username(), paper);
        notFound(made.username(Role.OFFICER), paper.replace("/1.pdf", "/2.pdf"));

        amendments.approved(made, id);
        amendments.accepted(made, id, "1.1");
        assertThat(text(made.username(Role.NEGOTIATOR), paper)).contains("เห็นชอบตามเหตุผล");
    }

    @Test
    void writesTheMemoInTheNameOfTheOneWhoAsks() throws Exception {
        AgreementId id = organizations.open(made);
        String memo = "/paper/memo/" + id + ".pdf?kind=AGREEMENT&number=ตช 0001/7&date=2021-10-12&digits=ARABIC";

        assertThat(text(made.username(Role.OFFICER), memo))
                .contains("บันทึกข้อความ", "ตช 0001/7", "12 ตุลาคม 2564", "ผู้ทดสอบ", "จึงเรียนมาเพื่อโปรดพิจารณา");
        notFound(made.otherOfficer().username(), memo);
        notFound(made.username(Role.OFFICER), memo + "&subject=" + "ย".repeat(201));
        browser.perform(get("/paper/memo/" + id + ".pdf?kind=NOTHING").with(user(made.username(Role.OFFICER))))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void isAFileToKeepUnderAThaiName() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_ApproveReport");

        browser.perform(get("/paper/self-assessment/" + id + "/1.pdf").with(user(made.username(Role.OFFICER))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment; ")))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%E0%B8%A3")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    /** Each as one may edit it and as one may reckon in it, with the rights of its page. */
    @Test
    void isHandedOutForOfficeProgramsUnderAThaiNameToItsReadersOnly() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_ConfirmResult");
        for (String paper : PAPERS) {
            String address = paper.formatted(id);
            String title = title(address);
            try (XWPFDocument document = new XWPFDocument(office(address, "docx", WORDS))) {
                assertThat(document.getProperties().getCoreProperties().getTitle())
                        .isEqualTo(title);
                assertThat(new XWPFWordExtractor(document).getText()).hasSizeGreaterThan(200);
            }
            if (!address.contains("memo")) {
                try (XSSFWorkbook tables = new XSSFWorkbook(office(address, "xlsx", TABLES))) {
                    assertThat(new XSSFExcelExtractor(tables).getText()).contains("ร้อยละความพึงพอใจของผู้รับบริการ");
                }
            }
            for (String format : List.of(".docx", ".xlsx")) {
                notFound(made.otherOfficer().username(), address.replace(".pdf", format));
                notFound(made.username(Role.ADMINISTRATOR), address.replace(".pdf", format));
                browser.perform(get(address.replace(".pdf", format))).andExpect(status().is3xxRedirection());
            }
        }
    }

    private String title(String address) throws Exception {
        byte[] pdf = browser.perform(get(address).with(user(made.username(Role.OFFICER))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    private InputStream office(String address, String format, String mediaType) throws Exception {
        byte[] file = browser.perform(
                        get(address.replace(".pdf", "." + format)).with(user(made.username(Role.OFFICER))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", mediaType))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%E0%B")))
                .andExpect(header().string("Content-Disposition", endsWith("." + format)))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new ByteArrayInputStream(file);
    }

    @Test
    void isNotFoundByStrangersAndUnderUnknownAddressesAlike() throws Exception {
        AgreementId id = walk.openedUntil(made, "Task_ConfirmResult");
        for (String paper :
                new String[] {"/paper/evaluation/%s.pdf", "/paper/self-assessment/%s/1.pdf", "/paper/minutes/%s/1.pdf"
                }) {
            notFound(made.otherOfficer().username(), paper.formatted(id));
            notFound(made.username(Role.ADMINISTRATOR), paper.formatted(id));
            notFound(made.username(Role.OFFICER), paper.formatted(UUID.randomUUID()));
            notFound(made.username(Role.OFFICER), paper.formatted(id).replace(".pdf", ".exe"));
            browser.perform(get(paper.formatted(id))).andExpect(status().is3xxRedirection());
        }
    }

    @Test
    void asksTheDatabaseAsOftenForManyIndicatorsAsForFew() {
        AgreementId few = walk.openedUntil(made, "Task_ConfirmResult");
        Made other = organizations.make();
        AgreementId many = organizations.open(other, enlarged());
        walk.until(other, many, "Task_ConfirmResult");

        assertThat(ofEvaluation(other, many)).isEqualTo(ofEvaluation(made, few)).isPositive();
        assertThat(ofReport(other, many)).isEqualTo(ofReport(made, few)).isPositive();
    }

    /** The first indicator six times, its weight divided among them. */
    private static AgreementPackage enlarged() {
        AgreementPackage content = TestOrganization.content();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            indicators.add(content.indicators().get(0).withNumber("1." + i).withWeight(BigDecimal.TEN));
        }
        indicators.add(content.indicators().get(1));
        return content.withIndicators(indicators);
    }

    private long ofEvaluation(Made who, AgreementId id) {
        return statements.of(() -> actors.as(who.username(Role.EVALUATOR), () -> {
            evaluations.paper(id, "th", Digits.THAI);
        }));
    }

    private long ofReport(Made who, AgreementId id) {
        return statements.of(() -> actors.as(who.username(Role.OFFICER), () -> {
            reports.paper(id, 1, "th", Digits.THAI);
        }));
    }

    private String text(String username, String address) throws Exception {
        MockHttpServletResponse answer = browser.perform(get(address).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void notFound(String username, String address) throws Exception {
        browser.perform(get(address).with(user(username))).andExpect(status().isNotFound());
    }
}
