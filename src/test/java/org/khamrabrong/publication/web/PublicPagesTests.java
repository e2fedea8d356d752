package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.organization.Role;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What anyone sees who has not signed in. */
@ApplicationTest
class PublicPagesTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate jdbc;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void findsAPublishedAgreementByTheNameOfItsUnit() {
        AgreementId id = stand.published(made);

        Document list = anyone.open(PublicAddress.list(null, made.division().name(), 1));

        assertThat(list.select(".k-list > li")).hasSize(1);
        assertThat(list.select(".k-list a").attr("href")).isEqualTo("/public/" + id);
        assertThat(list.select(".k-list").text()).contains(made.division().name(), "ลงนามแล้ว", "ปีงบประมาณ 2564");
    }

    @Test
    void findsANameWithEitherKindOfDigitsByTheOther() {
        AgreementId id = stand.published(made);
        String arabic = made.division().name();
        String thai = ThaiDigits.toThai(arabic);
        assertThat(thai).isNotEqualTo(arabic);

        for (String kept : List.of(arabic, thai)) {
            jdbc.update(
                    "update unit set name = ? where id = ?",
                    kept,
                    made.division().id());
            for (String asked : List.of(arabic, thai)) {
                assertThat(anyone.open(PublicAddress.list(null, asked, 1))
                                .select(".k-list a")
                                .attr("href"))
                        .isEqualTo("/public/" + id);
            }
        }
    }

    @Test
    void keepsTheSearchInTheAddress() {
        stand.published(made);

        Document list = anyone.open(
                PublicAddress.list(new FiscalYear(2021), made.division().name(), 1));

        assertThat(list.select("input[name=name]").val())
                .isEqualTo(made.division().name());
        assertThat(list.select("select[name=year] option[selected]").text()).isEqualTo("2564");
        assertThat(list.select("form[role=search]").attr("method")).isEqualTo("get");
        assertThat(list.select(".k-list > li")).hasSize(1);
    }

    @Test
    void saysSoWhenNothingMatches() {
        stand.published(made);

        Document list = anyone.open("/public?name=no+such+unit");

        assertThat(list.select(".k-empty").text()).contains("ไม่พบคำรับรองตามที่ค้นหา");
        assertThat(list.select(".k-empty a").attr("href")).isEqualTo("/public");
    }

    @Test
    void readsWhateverStandsInTheAddressWithoutFailing() {
        stand.published(made);

        for (String query : List.of(
                "year=x",
                "year=99999",
                "page=-1",
                "page=999999",
                "year=2564&year=2563",
                "name=%25",
                "name=%E0%B8",
                "name=%00",
                "name=a%00b",
                "language=x&reader=y&publicFrame=z")) {
            assertThat(anyone.open("/public?" + query).select("input[name=name]"))
                    .hasSize(1);
        }
    }

    @Test
    void leadsFromPageToPageWithoutLosingTheSearch() {
        stand.publishedEveryYear(made, 21);

        Document first = anyone.open(PublicAddress.list(null, made.division().name(), 1));
        assertThat(first.select(".k-list > li")).hasSize(20);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        Document second = anyone.open(first.select("a[rel=next]").attr("href"));

        assertThat(second.select(".k-list > li")).hasSize(1);
        assertThat(second.select("input[name=name]").val())
                .isEqualTo(made.division().name());
        assertThat(second.select("a[rel=prev]")).hasSize(1);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        AgreementId id = stand.published(made);
        stand.publishResult(id);
        String list = PublicAddress.list(null, made.division().name(), 1);
        String page = PublicAddress.of(id);
        anyone.open(page);
        long few = statements.of(() -> anyone.open(list));

        stand.publishedEveryYear(made, 5);

        assertThat(statements.of(() -> anyone.open(list))).isEqualTo(few).isLessThanOrEqualTo(3);
        assertThat(statements.of(() -> anyone.open(page))).isLessThanOrEqualTo(6);
    }

    @Test
    void showsWhatWasSignedAndByWhom() {
        AgreementId id = stand.published(made);

        Document page = anyone.open(PublicAddress.of(id));

        assertThat(page.title()).startsWith(made.division().name());
        assertThat(page.select("#signatories").text())
                .contains(
                        made.people().get(Role.HEAD).name(),
                        made.people().get(Role.SUPERIOR).name(),
                        "ฉบับที่ลงนาม");
        assertThat(page.select("#signatories code").text()).matches("[0-9a-f]{64} [0-9a-f]{64}");
        assertThat(page.select("tr[data-indicator='1.1']").text()).contains("ร้อยละความพึงพอใจของผู้รับบริการ");
        assertThat(page.select("#result, #derivations, .k-score-link")).isEmpty();
    }

    @Test
    void showsWeightsTargetsAndCriteriaByDimension() {
        AgreementId id = stand.published(made);

        Document page = anyone.open(PublicAddress.of(id));

        assertThat(page.select("tr.k-group").eachText()).containsExactly("มิติภายนอก 60", "มิติภายใน 40");
        assertThat(page.select("tr[data-indicator='1.1'] td").eachText())
                .containsExactly("ร้อยละ", "60", "75", "65", "70", "75", "80", "95");
        assertThat(page.select("tr[data-indicator='1.1'] .k-level-target").text())
                .isEqualTo("75");
        assertThat(page.select("tfoot tr").text()).isEqualTo("รวมทั้งหมด 100");
    }

    @Test
    void showsNoUserNames() {
        AgreementId id = stand.published(made);

        assertThat(anyone.open(PublicAddress.of(id))
                        .text()
                        .replace("ผู้ทดสอบ " + made.username(Role.HEAD), "")
                        .replace("ผู้ทดสอบ " + made.username(Role.SUPERIOR), ""))
                .doesNotContain(made.username(Role.HEAD), made.username(Role.SUPERIOR), made.username(Role.OFFICER));
    }

    @Test
    void showsScoresAndHowTheyCameAboutOnceTheResultIsPublished() {
        AgreementId id = stand.published(made);
        stand.publishResult(id);

        Document page = anyone.open(PublicAddress.of(id));

        assertThat(page.select("#result").text()).contains("3.7048");
        assertThat(page.select("#result details ol")).hasSize(3);
        assertThat(page.select(".k-score-link").eachText()).containsExactly("4.5080", "2.5000");
        assertThat(page.select("#derivations details")).hasSize(2);
        assertThat(page.select("#derivations li").text()).contains("4.5080");
        assertThat(page.select("#signatories").text()).contains("ฉบับที่ลงนาม", "ฉบับพร้อมผลการประเมิน");
        assertThat(page.select("details[open]")).isEmpty();
    }

    @Test
    void leadsFromEachScoreInTheTableToItsOwnDerivationAndBack() {
        AgreementId id = stand.published(made);
        stand.publishResult(id);

        Document page = anyone.open(PublicAddress.of(id));

        Element score = page.select("a[href=#derivation-2.1]").first();
        assertThat(score.text()).isEqualTo("2.5000");
        assertThat(score.attr("aria-label")).contains("2.5000 คะแนนของตัวชี้วัด 2.1 คะแนนนี้คำนวณอย่างไร");
        Element place = page.getElementById("derivation-2.1");
        // Inside, so that following the link opens what is closed.
        assertThat(place.parent().normalName()).isEqualTo("details");
        assertThat(place.closest("article").text()).contains("จำนวนเรื่องที่ล่าช้า");
        Element back = page.select("a[href=#score-2.1]").first();
        assertThat(back.text()).isEqualTo("กลับไปที่ตาราง");
        assertThat(page.getElementById("score-2.1")).isEqualTo(score);
    }

    @Test
    void opensEveryDerivationForReadingOnOrPrinting() {
        AgreementId id = stand.published(made);
        stand.publishResult(id);

        Document page = anyone.open(
                anyone.open(PublicAddress.of(id)).select("a[href*=open]").attr("href"));

        assertThat(page.select("main .k-explanation:not([open]):has(ol)")).isEmpty();
        assertThat(page.select("details[open]")).hasSize(3);
    }

    @Test
    void hidesWhatIsNotPublished() {
        AgreementId id = signing.signed(made);

        assertThat(anyone.missing(PublicAddress.of(id)).text())
                .contains("ไม่พบหน้าที่ต้องการ")
                .doesNotContain(made.division().name());
        anyone.missing("/public/no-agreement");
        anyone.missing("/public/00000000-0000-0000-0000-000000000000");
        anyone.missing("/public/choices");
        anyone.missing("/public/" + id + "/agreement.json");
        anyone.missing("/public/" + id + "/indicators.csv");
    }

    @Test
    void speaksEnglishToThoseWhoChoseIt() {
        AgreementId id = stand.published(made);

        Document page = anyone.open(PublicAddress.of(id), PublicBrowser.ENGLISH);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).startsWith("Unit div-").contains("fiscal year 2021");
        assertThat(page.select("h2").text()).contains("Signatories");
    }

    @Test
    void escapesHostileText() {
        String hostile = "<script>alert(1)</script>\"' onload=x ${7*7} [[${7*7}]] #{kit.pageTitle}";
        AgreementPackage content = TestOrganization.content();
        Indicator first = content.indicators().get(0);
        AgreementId id = stand.published(
                made, content.withIndicator(first.withName(hostile).withUnit(hostile)));
        stand.publishResult(id);

        Document page = anyone.open(PublicAddress.of(id));

        assertThat(page.select("tr[data-indicator='1.1'] .k-indicator-name span:last-child")
                        .text())
                .isEqualTo(hostile);
        assertThat(page.select("#derivations h3").first().text()).isEqualTo("1.1 " + hostile);
    }

    @Test
    void findsItsWayToNumbersThatAreNoNumbers() {
        AgreementPackage content = TestOrganization.content();
        List<Indicator> indicators = List.of(
                content.indicators().get(0).withNumber("ก \"1\"#?%"),
                content.indicators().get(1));
        AgreementId id = stand.published(made, content.withIndicators(indicators));
        stand.publishResult(id, Map.of("ก \"1\"#?%", "{\"numerator\": \"87.62\", \"denominator\": \"100\"}"));

        Document page = anyone.open(PublicAddress.of(id));

        Element score = page.select(".k-score-link").first();
        String place = URLDecoder.decode(score.attr("href").substring(1), StandardCharsets.UTF_8);
        assertThat(page.getElementById(place).closest("details")).isNotNull();
    }
}
