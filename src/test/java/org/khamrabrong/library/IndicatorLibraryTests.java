package org.khamrabrong.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.SurveyMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.jdbc.core.JdbcTemplate;

/** The library as it is filled, searched and kept. */
@ApplicationTest
class IndicatorLibraryTests {

    private static final String SHIPPED = "individual-2.3-25";

    @Autowired
    TestOrganization organizations;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    LibraryUpkeep upkeep;

    @Autowired
    ShippedTemplates shipped;

    @Autowired
    AtOnce atOnce;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;
    private String strategy;

    @BeforeEach
    void gatherPeople() {
        made = organizations.make();
        strategy = made.username(Role.STRATEGY);
    }

    @Test
    void everyShippedTemplateIsThereAfterTheStart() {
        assertThat(database.queryForObject(
                        "select count(*) from library_template where shipped and code not like 'test-%'",
                        Integer.class))
                .isEqualTo(55);
        assertThat(entry(SHIPPED).template()).isEqualTo(Shelf.template(SHIPPED));
    }

    @Test
    void aSecondStartBringsNothing() throws IOException {
        List<Template> same = LibraryStart.shipped();
        assertThat(actors.asSystem(() -> shipped.bring(same))).isEmpty();
    }

    @Test
    void anUpdateReplacesWhatNobodyTouchedAndKeepsTheFormerVersion() {
        Template first = some("ฉบับเดิม");
        Template better = named(first, "ฉบับใหม่");
        assertThat(bring(first)).containsExactly(first.code());
        assertThat(bring(better)).containsExactly(first.code());

        assertThat(entry(first.code()).template()).isEqualTo(better);
        assertThat(actors.as(strategy, () -> library.version(first.code(), 1))).isEqualTo(first);
    }

    @Test
    void anUpdateNeverReplacesWhatTheStrategyOfficeHasWritten() {
        Template first = some("ที่มากับระบบ");
        bring(first);
        change(first.code(), named(first, "ที่ฝ่ายยุทธศาสตร์แก้"));

        assertThat(bring(named(first, "ที่มากับระบบรุ่นใหม่"))).isEmpty();
        assertThat(entry(first.code()).template().indicator().name()).isEqualTo("ที่ฝ่ายยุทธศาสตร์แก้");
        assertThat(entry(first.code()).adapted()).isTrue();
    }

    @Test
    void aRetiredTemplateStaysRetiredThroughAnUpdate() {
        Template first = some("เลิกใช้");
        bring(first);
        actors.as(
                strategy, () -> upkeep.retire(first.code(), entry(first.code()).revision()));
        bring(named(first, "เลิกใช้ รุ่นใหม่"));

        assertThat(entry(first.code()).retired()).isTrue();
    }

    @Test
    void everyoneWhoIsSignedInReadsAndNobodyElse() {
        for (Role role : Role.values()) {
            actors.as(made.username(role), () -> {
                assertThat(library.find(SHIPPED).template().code()).isEqualTo(SHIPPED);
                assertThat(library.version(SHIPPED, 1)).isNotNull();
                assertThat(search("หมู่บ้าน")).isNotEmpty();
            });
        }
        assertThatThrownBy(() -> library.find(SHIPPED)).hasMessageContaining("organization.refusal.notSignedIn");
    }

    @Test
    void onlyTheStrategyOfficeWrites() {
        Template mine = some("สิทธิ์");
        bring(mine);
        long revision = entry(mine.code()).revision();
        List<Role> refused = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Runnable act : List.<Runnable>of(
                    () -> upkeep.add(mine),
                    () -> upkeep.change(mine.code(), revision, named(mine, "แก้")),
                    () -> upkeep.retire(mine.code(), revision),
                    () -> upkeep.restore(mine.code(), revision))) {
                if (role != Role.STRATEGY) {
                    assertThatThrownBy(() -> actors.as(made.username(role), act))
                            .isInstanceOf(Refusal.class)
                            .hasMessageContaining("organization.refusal.roleMissing");
                    refused.add(role);
                }
            }
        }

        assertThat(refused).hasSize(4 * (Role.values().length - 1));
        actors.as(strategy, () -> upkeep.add(mine));
        actors.as(strategy, () -> upkeep.change(mine.code(), revision, named(mine, "แก้")));
    }

    @Test
    void addsUnderACodeOfItsOwnAndFindsIt() {
        String word = UUID.randomUUID().toString();
        String code = actors.as(strategy, () -> upkeep.add(some("ของสำนัก " + word)));

        assertThat(code).startsWith("office-");
        assertThat(actors.as(strategy, () -> search(word))).containsExactly(code);
        assertThat(entry(code).shipped()).isFalse();
    }

    @Test
    void theSecondWriterIsToldAndNothingIsLost() {
        Template first = some("สองคน");
        bring(first);
        long seen = entry(first.code()).revision();
        actors.as(strategy, () -> upkeep.change(first.code(), seen, named(first, "คนแรก")));

        assertThatThrownBy(() -> actors.as(strategy, () -> upkeep.change(first.code(), seen, named(first, "คนที่สอง"))))
                .isInstanceOf(TemplateChangedMeanwhile.class);
        assertThat(entry(first.code()).template().indicator().name()).isEqualTo("คนแรก");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() {
        Template first = some("พร้อมกัน");
        bring(first);
        long seen = entry(first.code()).revision();
        Throwable second = atOnce.run(
                () -> actors.as(strategy, () -> upkeep.change(first.code(), seen, named(first, "ซ้าย"))),
                () -> actors.as(strategy, () -> upkeep.change(first.code(), seen, named(first, "ขวา"))));

        assertThat(second).isInstanceOf(TemplateChangedMeanwhile.class);
        assertThat(versions(first.code())).containsExactly(2, 1);
    }

    @Test
    void formerVersionsComePageByPageTheLatestFirst() {
        Template mine = some("หลายฉบับ");
        bring(mine);
        change(mine.code(), named(mine, "หลายฉบับ 2"));
        change(mine.code(), named(mine, "หลายฉบับ 3"));

        actors.as(strategy, () -> {
            Slice<TemplateVersion> latest = library.versions(mine.code(), page(2));
            assertThat(latest.map(TemplateVersion::number)).containsExactly(3, 2);
            assertThat(latest.hasNext()).isTrue();
            assertThat(library.versions(mine.code(), latest.nextPageable()).map(TemplateVersion::number))
                    .containsExactly(1);
        });
    }

    @Test
    void bringingOneReadsThatOneOnlyHoweverManyStandOnTheShelf() {
        Template mine = some("อ่านเฉพาะที่มากับระบบ");
        bring(mine);

        assertThat(statements.loadsOf(StoredTemplate.class, () -> bring(mine))).isOne();
    }

    @Test
    void whatIsRetiredIsNotOfferedUntilItIsRestored() {
        String word = UUID.randomUUID().toString();
        Template mine = some("ชั่วคราว " + word);
        bring(mine);
        actors.as(strategy, () -> upkeep.retire(mine.code(), entry(mine.code()).revision()));
        assertThat(actors.as(strategy, () -> search(word))).isEmpty();

        actors.as(strategy, () -> upkeep.restore(mine.code(), entry(mine.code()).revision()));
        assertThat(actors.as(strategy, () -> search(word))).containsExactly(mine.code());
    }

    @Test
    void searchesNameUnitPositionAndSourceInEitherDigitsAndLiterally() {
        actors.as(strategy, () -> {
            assertThat(search("แผนพัฒนาหมู่บ้านโดยคณะกรรมการ")).contains(SHIPPED);
            assertThat(search("เจ้าพนักงานปกครอง (กลุ่มงานปกครอง)")).contains(SHIPPED);
            assertThat(search("๒.๓ (๒๕)")).contains(SHIPPED);
            assertThat(search("%")).doesNotContain(SHIPPED);
            assertThat(search("' or 1=1 --")).isEmpty();
            assertThat(search("\u0000")).isEmpty();
        });
    }

    @Test
    void refusesATemplateThatContradictsItselfOrHasNoName() {
        Template good = some("ดี");
        assertThatThrownBy(() -> actors.as(strategy, () -> upkeep.add(named(good, " "))))
                .hasMessageContaining("library.refusal.templateUnnamed");
        Template zigzag = with(good, good.indicator().withScale(Scale.levels("80", "95", "90", "95", "100")));
        assertThatThrownBy(() -> actors.as(strategy, () -> upkeep.add(zigzag)))
                .hasMessageContaining("library.refusal.templateContradicts");
        Template endless = with(good, good.indicator().withMeasure(new SurveyMeasure(new BigDecimal(11))));
        assertThatThrownBy(() -> actors.as(strategy, () -> upkeep.add(endless)))
                .hasMessageContaining("library.refusal.templateTooManyLevels");
    }

    @Test
    void refusesWhatCouldNotBeReadAgainAndKeepsTheFormerOne() {
        Template mine = some("อ่านกลับได้");
        bring(mine);
        Template endless = with(mine, mine.indicator().withTarget(new BigDecimal("9".repeat(31))));

        assertThatThrownBy(() -> change(mine.code(), endless))
                .hasMessageContaining("library.refusal.templateUnreadable");
        assertThatThrownBy(() -> actors.as(strategy, () -> upkeep.add(endless)))
                .hasMessageContaining("library.refusal.templateUnreadable");
        assertThat(entry(mine.code()).template()).isEqualTo(mine);
    }

    @Test
    void everyChangeStandsInTheRecord() {
        Template mine = some("บันทึก");
        bring(mine);
        change(mine.code(), named(mine, "บันทึก 2"));

        assertThat(database.queryForList(
                        "select what from audit_entry where cast(content as json) ->> 'code' = ? order by id",
                        String.class,
                        mine.code()))
                .containsExactly("library.template-changed");
    }

    @Test
    void noVersionIsEverChangedOrTakenAway() {
        assertThatThrownBy(() -> database.update("update library_template_version set content = ''"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from library_template_version"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aPageOfTheListCostsOneStatementAndTheQuestionWhoAsks() {
        long few = actors.as(strategy, () -> statements.of(() -> library.search(TemplateSearch.EVERYTHING, page(2))));
        long many = actors.as(strategy, () -> statements.of(() -> library.search(TemplateSearch.EVERYTHING, page(50))));

        assertThat(many).isEqualTo(few).isPositive();
    }

    private List<String> search(String text) {
        return EveryPage.of(page -> library.search(new TemplateSearch(text, null, false), page)).stream()
                .map(TemplateRow::code)
                .toList();
    }

    private static PageRequest page(int rows) {
        return PageRequest.of(0, rows);
    }

    private List<Integer> versions(String code) {
        return actors.as(
                strategy,
                () -> library.versions(code, page(50))
                        .map(TemplateVersion::number)
                        .getContent());
    }

    private LibraryEntry entry(String code) {
        return actors.as(strategy, () -> library.find(code));
    }

    private List<String> bring(Template template) {
        return actors.asSystem(() -> shipped.bring(List.of(template)));
    }

    private void change(String code, Template changed) {
        actors.as(strategy, () -> upkeep.change(code, entry(code).revision(), changed));
    }

    private static Template some(String name) {
        return named(Shelf.template(SHIPPED).withCode("test-" + UUID.randomUUID()), name);
    }

    private static Template named(Template template, String name) {
        return with(template, template.indicator().withName(name));
    }

    private static Template with(Template template, Indicator indicator) {
        return new Template(template.code(), template.source(), template.position(), template.halfYear(), indicator);
    }
}
