package org.khamrabrong.demo.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.demo.DemoAccount;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.shell.SignInDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The accounts to try, on a login page that is served before the demonstration is filled. */
@ApplicationTest
class DemoListTests {

    @Autowired
    ApplicationContext application;

    private final Prepared accounts = new Prepared();
    private Browserless screen;
    private HtmlContainer form;

    @BeforeEach
    void seeTheLoginPage() {
        screen = Browserless.anonymously(application).open("login");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void letsNobodyInBeforeTheirWorkIsThereAndSaysSo() {
        show();

        assertThat(screen.text()).contains("กำลังเตรียมข้อมูลสาธิต").doesNotContain("นางสาวกันยา");
        assertThat(_find(ProgressBar.class)).hasSize(1);
        assertThat(signIn().isEnabled()).isFalse();
    }

    @Test
    void offersTheAccountsAsSoonAsItIs() {
        DemoList list = show();
        accounts.ready = true;
        list.look();

        assertThat(screen.text()).contains("นางสาวกันยา", "สำนักงานเลขานุการกรม");
        assertThat(signIn().isEnabled()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        _assertNone(ProgressBar.class);
    }

    @Test
    void namesTheUnitsInTheLanguageOfTheReader() {
        accounts.ready = true;
        screen.speak(Locale.ENGLISH);
        show();

        assertThat(screen.text()).contains("Secretary's Office").doesNotContain("สำนักงานเลขานุการกรม");
    }

    private DemoList show() {
        form = _find(HtmlContainer.class).stream()
                .filter(SignInDoor.class::isInstance)
                .findFirst()
                .orElseThrow();
        DemoList list = new DemoList(accounts, (SignInDoor) form);
        UI.getCurrent().add(list);
        return list;
    }

    private NativeButton signIn() {
        return _get(form, NativeButton.class, spec -> spec.withClasses("k-submit"));
    }

    private static final class Prepared implements DemoAccounts {

        private boolean ready;

        @Override
        public List<DemoAccount> all() {
            return List.of(new DemoAccount(
                    "officer",
                    "…",
                    "นางสาวกันยา ตัวอย่าง",
                    "OFFICER",
                    new UnitName("สำนักงานเลขานุการกรม", "Secretary's Office")));
        }

        @Override
        public boolean ready() {
            return ready;
        }
    }
}
