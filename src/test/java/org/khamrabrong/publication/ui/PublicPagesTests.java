package org.khamrabrong.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Explanation;
import org.khamrabrong.kit.TotalsExplanation;
import org.khamrabrong.organization.Role;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What anyone sees who has not signed in. */
@ApplicationTest
class PublicPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    TransactionTemplate transaction;

    private Browserless screen;
    private Made made;

    @BeforeEach
    void open() {
        made = organizations.make();
        screen = Browserless.anonymously(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void findsAPublishedAgreementByTheNameOfItsUnit() {
        AgreementId id = stand.published(made);

        screen.open(PublicAddress.LIST);
        _setValue(_get(TextField.class), made.division().name());
        _click(_get(Button.class, spec -> spec.withText("ค้นหา")));

        assertThat(_find(PublicItem.class)).hasSize(1);
        assertThat(_get(_get(PublicItem.class), Anchor.class).getHref()).isEqualTo("public/" + id);
    }

    @Test
    void keepsTheSearchInTheAddress() {
        stand.published(made);

        screen.open(PublicAddress.list(new FiscalYear(2021), made.division().name(), 1));

        assertThat(_get(TextField.class).getValue()).isEqualTo(made.division().name());
        assertThat(_get(Select.class).getValue()).isEqualTo(new FiscalYear(2021));
        assertThat(_find(PublicItem.class)).hasSize(1);
    }

    @Test
    void saysSoWhenNothingMatches() {
        stand.published(made);

        screen.open(PublicAddress.list(null, "no such unit", 1));

        assertThat(text(_get(EmptyState.class))).contains("ไม่พบคำรับรองตามที่ค้นหา");
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
                "name=a%00b")) {
            screen.open("public?" + query);
            assertThat(_find(TextField.class)).hasSize(1);
        }
    }

    @Test
    void showsWhatWasSignedAndByWhom() {
        AgreementId id = stand.published(made);

        screen.open(PublicAddress.of(id.value()));

        assertThat(text(_get(PublicSignatures.class)))
                .contains(
                        made.people().get(Role.HEAD).name(),
                        made.people().get(Role.SUPERIOR).name());
        assertThat(text(_get(PublicIndicators.class))).contains("ร้อยละความพึงพอใจของผู้รับบริการ");
        assertThat(_find(PublicResult.class)).isEmpty();
        assertThat(_find(Explanation.class)).isEmpty();
    }

    @Test
    void showsNoUserNames() {
        AgreementId id = stand.published(made);

        screen.open(PublicAddress.of(id.value()));

        assertThat(text(_get(PublicAgreementView.class))
                        .replace("ผู้ทดสอบ " + made.username(Role.HEAD), "")
                        .replace("ผู้ทดสอบ " + made.username(Role.SUPERIOR), ""))
                .doesNotContain(made.username(Role.HEAD), made.username(Role.SUPERIOR), made.username(Role.OFFICER));
    }

    @Test
    void showsScoresAndHowTheyCameAboutOnceTheResultIsPublished() {
        AgreementId id = stand.published(made);
        publishResult(id);

        screen.open(PublicAddress.of(id.value()));

        assertThat(text(_get(PublicResult.class))).contains("3.7048");
        assertThat(_find(_get(PublicResult.class), TotalsExplanation.class)).hasSize(1);
        assertThat(text(_get(PublicIndicators.class))).contains("4.5080", "2.5000");
        assertThat(_find(Explanation.class)).hasSize(2);
        assertThat(text(_get(PublicSignatures.class))).contains("ฉบับที่ลงนาม", "ฉบับพร้อมผลการประเมิน");
    }

    @Test
    void leadsFromEachScoreInTheTableToItsOwnDerivationAndBack() {
        AgreementId id = stand.published(made);
        publishResult(id);
        screen.open(PublicAddress.of(id.value()));

        Anchor score = to("#derivation-2.1");
        assertThat(score.getText()).isEqualTo("2.5000");
        assertThat(score.getAriaLabel()).contains("2.5000 คะแนนของตัวชี้วัด 2.1 คะแนนนี้คำนวณอย่างไร");
        press(score);
        List<Element> led = led();

        List<Explanation> explanations = _find(Explanation.class);
        assertThat(explanations).extracting(Explanation::isOpened).containsExactly(false, true);
        assertThat(led).containsExactly(_find(H3.class).get(1).getElement());
        Anchor back = to("#score-2.1");
        assertThat(back.getText()).isEqualTo("กลับไปที่ตาราง");
        press(back);
        assertThat(led()).containsExactly(score.getElement());
    }

    @Test
    void hidesWhatIsNotPublished() {
        AgreementId id = signing.signed(made);

        notFound(PublicAddress.of(id.value()));
        notFound("public/00000000-0000-0000-0000-000000000000");
        notFound("public/nothing");
    }

    private void publishResult(AgreementId id) {
        Map<String, Result> results = new LinkedHashMap<>();
        results.put("1.1", PackageFormat.readResult("{\"numerator\": \"87.62\", \"denominator\": \"100\"}"));
        results.put("2.1", PackageFormat.readResult("{\"value\": \"7\"}"));
        organizations.bySystem(() -> {
            agreements.advance(id, Stage.RESULT, Stage.SIGNED);
            agreements.publishResult(id, agreements.content(id).withResults(results));
        });
    }

    private static Anchor to(String place) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().endsWith(place))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Anchor link) {
        JsonObject how = Json.createObject();
        how.put(ScoreWays.PRESSED_ALONE, true);
        link.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link.getElement(), "click", how));
    }

    /** Where the page scrolled to by now, since it was last asked. */
    private static List<Element> led() {
        UIInternals internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("scrollIntoView"))
                .map(script -> Element.get(script.getOwner()))
                .toList();
    }

    private void notFound(String address) {
        screen.open(address);

        assertThat(screen.text()).contains("ไม่พบหน้าที่ต้องการ");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
