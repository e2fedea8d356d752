package org.khamrabrong.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kit.MenuPlaces;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Settings hold settings, and nobody has more than seven places. */
@ApplicationTest
class SettingsViewTests {

    private static final int MOST_PLACES = 7;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ApplicationContext application;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyHasMoreThanSevenPlaces(Role role) {
        try (Browserless screen =
                Browserless.as(made.username(role), application).open("")) {
            assertThat(MenuPlaces.navigation()).hasSizeLessThanOrEqualTo(MOST_PLACES);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
    void everySettingIsAPlaceWithItsSentenceInBothLanguages(Role role) {
        try (Browserless screen =
                Browserless.as(made.username(role), application).open("settings")) {
            assertThat(MenuPlaces.settings()).isNotEmpty();
            for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                String text = screen.speak(language).open("settings").text();
                assertThat(MenuPlaces.settings())
                        .allSatisfy(place -> assertThat(text)
                                .contains(Words.say(place.title()))
                                .contains(Words.say(sentence(place)))
                                .doesNotContain(sentence(place)));
            }
        }
    }

    @Test
    void whatFailedIsAmongTheSettingsOfTheAdministrator() {
        try (Browserless screen =
                Browserless.as(made.username(Role.ADMINISTRATOR), application).open("settings")) {
            assertThat(screen.text()).contains(Words.say("workflow.menu.incidents"));
        }
    }

    private static String sentence(MenuEntry place) {
        return "worklist.place." + place.path().replaceFirst("^/", "");
    }
}
