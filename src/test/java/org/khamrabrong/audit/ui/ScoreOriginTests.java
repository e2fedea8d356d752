package org.khamrabrong.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.evaluation.EvaluationStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each score in the sentences of the history says on the spot how it was computed. */
@ApplicationTest
class ScoreOriginTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    EvaluationStand stand;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void scoreAnAgreement() {
        made = organizations.make();
        id = stand.confirming(made);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void underEverySentenceWithAScoreAndUnderNoOther() {
        open(Role.OFFICER, "agreements/" + id + "?tab=history");

        for (ListItem entry : entries()) {
            String words = entry.getElement().getTextRecursively();
            assertThat(_find(entry, ScoreOrigin.class))
                    .as(words)
                    .hasSize(words.matches("(?s).*\\d\\.\\d{4}.*") ? 1 : 0);
        }
        assertThat(_find(ScoreOrigin.class)).hasSizeGreaterThan(6);
    }

    @Test
    void saysTheTotalAndEveryScoreInItOnceItIsOpened() {
        open(Role.OFFICER, "agreements/" + id + "?tab=history");
        ScoreOrigin origin = under("ปิดรอบที่");
        assertThat(lines(origin)).isEmpty();

        origin.setOpened(true);

        assertThat(lines(origin))
                .contains(
                        "ตัวชี้วัด 1.1: น้ำหนัก 60 × คะแนน 4.8000 = 288.0000",
                        "ผลรวม 428.0000 ÷ น้ำหนักรวม 100 = 4.2800",
                        "คำนวณ 92 × 100 ÷ 100 = 92.0000");
        origin.setOpened(false);
        int said = lines(origin).size();
        origin.setOpened(true);
        assertThat(lines(origin)).hasSize(said);
    }

    @Test
    void saysOfASentenceWithTwoTotalsBoth() {
        open(Role.OFFICER, "agreements/" + id + "?tab=history");
        ScoreOrigin origin = under("คำนวณคะแนนสุดท้ายได้");

        origin.setOpened(true);

        assertThat(lines(origin))
                .filteredOn(line -> line.startsWith("ผลรวม 428.0000"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void saysOfOneIndicatorItsOwnLinesAlone() {
        open(Role.AUDITOR, "history?agreement=" + id + "&what=reporting.result-reported");
        ScoreOrigin origin = _find(ScoreOrigin.class).get(0);

        origin.setOpened(true);

        assertThat(lines(origin)).isNotEmpty().last().asString().startsWith("คะแนนตามเกณฑ์");
    }

    private ScoreOrigin under(String words) {
        ListItem entry = entries().stream()
                .filter(item -> item.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
        return _get(entry, ScoreOrigin.class);
    }

    private static List<ListItem> entries() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent()
                        .filter(org.khamrabrong.kit.Timeline.class::isInstance)
                        .isPresent())
                .toList();
    }

    private static List<String> lines(ScoreOrigin origin) {
        return _find(origin, ListItem.class).stream().map(ListItem::getText).toList();
    }

    private void open(Role role, String address) {
        screen = Browserless.as(made.username(role), application).open(address);
    }
}
