package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestScreens;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Message;
import org.khamrabrong.organization.FirstAdministrator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class SetUpViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void openTheApplication() {
        // Other tests' agreements point to their units: look away while those are gone.
        database.execute("set local session_replication_role = replica");
        database.execute("delete from person_role; delete from person; delete from unit; delete from set_up_token");
        database.execute("set local session_replication_role = origin");
        TestScreens.open(context);
    }

    @AfterEach
    void closeTheApplication() {
        TestScreens.close();
    }

    @Test
    void isOfferedAtTheLoginWhileNobodyCanSignIn() {
        UI.getCurrent().navigate("login");

        assertThat(_get(Anchor.class, spec -> spec.withText("ตั้งค่าหน่วยงานครั้งแรก"))
                        .getHref())
                .isEqualTo("setup");
    }

    @Test
    void standsInTheFrameOfTheWayInWithTheOtherLanguageOneClickAway() {
        UI.getCurrent().navigate(SetUpView.class);

        assertThat(_find(Header.class, spec -> spec.withClasses("k-entry-band")))
                .hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("English"))).hasSize(1);
    }

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        UI.getCurrent().navigate(SetUpView.class);

        Hands.press("organization.setup.enter");

        assertThat(_find(TextField.class)).hasSize(6).allMatch(TextField::isInvalid);
        assertThat(_find(TextField.class))
                .noneMatch(field -> field.getErrorMessage().isBlank());
        assertThat(_find(PasswordField.class).get(0).getErrorMessage()).contains("15");
    }

    @Test
    void keepsWhatWasTypedWhenTheTokenIsWrong() {
        UI.getCurrent().navigate(SetUpView.class);
        fillIn("0000-0000-0000-0000");

        Hands.press("organization.setup.enter");

        assertThat(_find(Message.class)).hasSize(1);
        assertThat(_find(TextField.class))
                .extracting(TextField::getValue)
                .contains("Example Department", "first.admin");
        assertThat(first.awaited()).isTrue();
    }

    @Test
    void entersTheFirstAdministratorAndLeadsToTheLogin() {
        database.update("insert into set_up_token (hash, expires_at)"
                + " values (encode(sha256('0123456789abcdef'), 'hex'), now() + interval '1 day')");
        UI.getCurrent().navigate(SetUpView.class);
        fillIn("0123-4567-89AB-CDEF");

        Hands.press("organization.setup.enter");

        assertThat(first.awaited()).isFalse();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("login");
    }

    @Test
    void isClosedOnceSomeoneCanSignIn() {
        database.update("insert into unit (id, code, name, name_english, level, heads_office, signs, version)"
                + " values (gen_random_uuid(), '1', 'กรมตัวอย่าง', 'Example', 'ORGANIZATION', true, true, 0)");
        database.update("insert into person (id, username, password_hash, name, position, unit, active, version)"
                + " select gen_random_uuid(), 'someone', '-', 'ชื่อ', 'ตำแหน่ง', id, true, 0 from unit");

        UI.getCurrent().navigate(SetUpView.class);

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(TextField.class)).isEmpty();
    }

    private static void fillIn(String token) {
        List<TextField> fields = _find(TextField.class);
        List<String> values =
                List.of(token, "กรมตัวอย่าง", "Example Department", "ผู้ดูแล คนแรก", "นักวิชาการ", "first.admin");
        for (int i = 0; i < values.size(); i++) {
            _setValue(fields.get(i), values.get(i));
        }
        _find(PasswordField.class).forEach(field -> _setValue(field, "correct horse battery"));
    }
}
