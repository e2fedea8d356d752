package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementNames;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

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

    /** A draft that was never handed in: its own unit's people by the table above, and the auditor. */
    private static boolean seesDraft(Role role, Place place, boolean readAbove) {
        boolean above = readAbove && place == Place.ABOVE && (role == Role.HEAD || role == Role.SUPERIOR);
        return role == Role.AUDITOR || TABLE.get(role).contains(place) && (place == Place.OWN_UNIT || above);
    }

    private static final List<Role> OTHERS =
            List.of(Role.NEGOTIATOR, Role.COMMITTEE, Role.EVALUATOR, Role.SUPERIOR, Role.STRATEGY);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Drafting drafting;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementVersions versions;

    @Autowired
    AgreementSignatures signatures;

    @Autowired
    AgreementNames names;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Organization organization;

    @Autowired
    Audit audit;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    private final Map<Place, Map<Role, Person>> everyone = new EnumMap<>(Place.class);
    private Made made;
    private AgreementId agreement;
    private AgreementId draft;
    private AgreementId handedToApprovers;

    @BeforeAll
    void fillEveryPlaceWithEveryRole() {
        made = organizations.make();
        draft = organizations.open(made, FiscalYear.ofBuddhist(2565), TestOrganization.content());
        agreement = walk.openedUntil(made, "Task_ReviewOffer");
        handedToApprovers = organizations.open(made, FiscalYear.ofBuddhist(2567), TestOrganization.content());
        walk.until(made, handedToApprovers, "Task_ApproveDraft");
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
        sees(role, place, agreement, allowed);
    }

    @ParameterizedTest
    @MethodSource("table")
    void seesNoDraftOfAnotherUnitBeforeItIsHandedIn(Role role, Place place) {
        sees(role, place, draft, seesDraft(role, place, false));
        sees(role, place, handedToApprovers, seesDraft(role, place, false));
    }

    /** The list asks the database and the page asks the rule in Java. */
    @ParameterizedTest
    @MethodSource("tableWithTheSetting")
    void listsAndYearsHoldWhatThePageShows(Role role, Place place, boolean readAbove) {
        AgreementAccess access = new AgreementAccess(actors, organization, agreements, new DraftSettings(readAbove));
        AgreementDirectory asked = new AgreementDirectory(agreements, versions, signatures, access, organization);

        transaction.executeWithoutResult(status ->
                actors.as(everyone.get(place).get(role).username(), () -> {
                    List<AgreementRow> listed = EveryPage.of(page -> asked.page(null, null, page));
                    for (AgreementId id : List.of(agreement, draft, handedToApprovers)) {
                        assertThat(listed.stream().anyMatch(row -> row.id().equals(id.value())))
                                .isEqualTo(reads(access, id))
                                .isEqualTo(
                                        id.equals(agreement)
                                                ? TABLE.get(role).contains(place)
                                                : seesDraft(role, place, readAbove));
                    }
                    assertThat(asked.years())
                            .isEqualTo(listed.stream()
                                    .map(AgreementRow::fiscalYear)
                                    .distinct()
                                    .toList());
                }));
    }

    private static boolean reads(AgreementAccess access, AgreementId id) {
        try {
            access.requireReading(id);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** A name says no more than that the unit was asked. */
    @ParameterizedTest
    @MethodSource("table")
    void namesWhatTheTableSaysAlsoBeforeItIsHandedIn(Role role, Place place, boolean allowed) {
        actors.as(
                everyone.get(place).get(role).username(),
                () -> assertThat(names.names(List.of(agreement, draft)).keySet())
                        .isEqualTo(allowed ? Set.of(agreement, draft) : Set.of()));
    }

    @Test
    void thoseAboveReadADraftWhereTheSettingSaysSo() {
        AgreementAccess asking = new AgreementAccess(actors, organization, agreements, new DraftSettings(true));

        for (Role role : List.of(Role.HEAD, Role.SUPERIOR)) {
            actors.as(everyone.get(Place.ABOVE).get(role).username(), () -> asking.requireReading(draft));
            actors.as(
                    everyone.get(Place.BESIDE).get(role).username(), () -> refused(() -> asking.requireReading(draft)));
        }
        actors.as(
                everyone.get(Place.ABOVE).get(Role.NEGOTIATOR).username(),
                () -> refused(() -> asking.requireReading(draft)));
    }

    @Test
    void othersSeeWhatWasHandedInAndNotWhatIsWrittenSince() {
        AgreementId id = organizations.open(made, FiscalYear.ofBuddhist(2566), TestOrganization.content());
        walk.until(made, id, "Task_ApproveDraft");
        walk.back(made, id);
        String task = walk.waiting(made, id).orElseThrow().task();
        actors.as(
                made.username(Role.OFFICER),
                () -> drafting.removeIndicator(task, directory.find(id).revision(), "2.1"));

        for (Role other : OTHERS) {
            actors.as(made.username(other), () -> refused(() -> directory.find(id)));
        }
        assertThat(indicators(made.username(Role.OFFICER), id)).containsExactly("1.1");
        assertThat(indicators(made.username(Role.HEAD), id)).containsExactly("1.1");
        assertThat(facts(made.username(Role.HEAD), id)).contains("agreement.indicator-removed");
        assertThat(indicators(made.username(Role.AUDITOR), id)).containsExactly("1.1");
    }

    private List<String> facts(String username, AgreementId id) {
        return actors.as(username, () -> audit.history(id, Pageable.ofSize(100))).stream()
                .map(AuditRow::what)
                .toList();
    }

    private List<String> indicators(String username, AgreementId id) {
        return actors.as(
                username,
                () -> directory.find(id).content().indicators().stream()
                        .map(Indicator::number)
                        .toList());
    }

    private void sees(Role role, Place place, AgreementId id, boolean allowed) {
        actors.as(everyone.get(place).get(role).username(), () -> {
            boolean listed = EveryPage.of(page -> directory.page(null, null, page)).stream()
                    .anyMatch(row -> row.id().equals(id.value()));
            assertThat(listed).isEqualTo(allowed);
            if (allowed) {
                assertThat(directory.find(id).id()).isEqualTo(id);
                assertThat(directory.versions(id)).hasSize(shownVersions(role, place, id));
                assertThatThrownBy(() -> directory.version(id, 9))
                        .hasMessageContaining("agreement.refusal.unknownVersion");
                assertThat(directory.years()).contains(2021);
            } else {
                refused(() -> directory.find(id));
                refused(() -> directory.versions(id));
                refused(() -> directory.version(id, 9));
            }
        });
    }

    /** The submitted and the approved one; only the latter to those who see no drafts. */
    private int shownVersions(Role role, Place place, AgreementId id) {
        if (id.equals(agreement)) {
            return seesDraft(role, place, false) ? 2 : 1;
        }
        return id.equals(draft) ? 0 : 1;
    }

    @Test
    void nobodySeesWhatIsNotPublishedWithoutSigningIn() {
        assertThatThrownBy(() -> directory.published(agreement)).isInstanceOf(UnknownAgreement.class);
    }

    private static void refused(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("agreement.refusal.agreementNotYours"));
    }

    private void fill(Place place, Unit unit) {
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(role, organizations.person("see." + role.group() + "." + unit.code(), unit, role));
        }
        everyone.put(place, people);
    }

    static Stream<Arguments> tableWithTheSetting() {
        return table().flatMap(arguments -> Stream.of(true, false)
                .map(readAbove -> Arguments.of(arguments.get()[0], arguments.get()[1], readAbove)));
    }

    static Stream<Arguments> table() {
        return TABLE.entrySet().stream()
                .flatMap(entry -> Stream.of(Place.values())
                        .map(place -> Arguments.of(
                                entry.getKey(), place, entry.getValue().contains(place))));
    }
}
