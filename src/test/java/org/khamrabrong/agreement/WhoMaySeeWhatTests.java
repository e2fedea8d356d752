package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/**
 * Who may see an agreement, for every role and every place seen from the agreement's unit, worked out by hand: the offices of
 * the cycle and the auditor see every unit's, a head and a superior those beneath them too, officers and governors their own,
 * an administrator none.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMaySeeWhatTests {

    /** Where somebody works, seen from the agreement. */
    enum Place {
        OWN_UNIT,
        ABOVE,
        BESIDE
    }

    private static final Map<Role, Set<Place>> TABLE = new EnumMap<>(Map.of(
            Role.OFFICER, EnumSet.of(Place.OWN_UNIT),
            Role.GOVERNOR, EnumSet.of(Place.OWN_UNIT),
            Role.HEAD, EnumSet.of(Place.OWN_UNIT, Place.ABOVE),
            Role.SUPERIOR, EnumSet.of(Place.OWN_UNIT, Place.ABOVE),
            Role.NEGOTIATOR, EnumSet.allOf(Place.class),
            Role.COMMITTEE, EnumSet.allOf(Place.class),
            Role.EVALUATOR, EnumSet.allOf(Place.class),
            Role.STRATEGY, EnumSet.allOf(Place.class),
            Role.AUDITOR, EnumSet.allOf(Place.class),
            Role.ADMINISTRATOR, EnumSet.noneOf(Place.class)));

    @Autowired
    TestOrganization organizations;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    private final Map<Place, Map<Role, Person>> everyone = new EnumMap<>(Place.class);
    private AgreementId agreement;

    @BeforeAll
    void fillEveryPlaceWithEveryRole() {
        Made made = organizations.make();
        agreement = organizations.open(made);
        fill(Place.OWN_UNIT, made.division());
        fill(Place.ABOVE, made.national());
        fill(Place.BESIDE, made.other());
    }

    @Test
    void theTableSpeaksOfEveryRole() {
        assertThat(TABLE).containsOnlyKeys(Role.values());
    }

    @ParameterizedTest
    @MethodSource("table")
    void seesWhatTheTableSays(Role role, Place place, boolean allowed) {
        actors.as(everyone.get(place).get(role).username(), () -> {
            boolean listed = directory.page(null, null, Pageable.ofSize(1000)).stream()
                    .anyMatch(row -> row.id().equals(agreement.value()));
            assertThat(listed).isEqualTo(allowed);
            if (allowed) {
                assertThat(directory.find(agreement).id()).isEqualTo(agreement);
                assertThat(directory.versions(agreement)).isEmpty();
                assertThatThrownBy(() -> directory.version(agreement, 1))
                        .hasMessageContaining("refusal.unknownVersion");
                assertThat(directory.years()).contains(2021);
            } else {
                refused(() -> directory.find(agreement));
                refused(() -> directory.versions(agreement));
                refused(() -> directory.version(agreement, 1));
            }
        });
    }

    @Test
    void nobodySeesWhatIsNotPublishedWithoutSigningIn() {
        assertThatThrownBy(() -> directory.published(agreement)).isInstanceOf(UnknownAgreement.class);
    }

    private static void refused(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.agreementNotYours"));
    }

    private void fill(Place place, Unit unit) {
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, organizations.person("see." + role.group() + "." + unit.code(), unit, role));
        }
        everyone.put(place, people);
    }

    static Stream<Arguments> table() {
        return TABLE.entrySet().stream()
                .flatMap(entry -> Stream.of(Place.values())
                        .map(place -> Arguments.of(
                                entry.getKey(), place, entry.getValue().contains(place))));
    }
}
