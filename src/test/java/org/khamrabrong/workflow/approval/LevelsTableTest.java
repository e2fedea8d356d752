package org.khamrabrong.workflow.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.UnitSample;
import org.khamrabrong.workflow.decision.Answer;

/** Which levels the rows of the table come to, seen from the unit whose paper it is. */
class LevelsTableTest {

    private final Unit organization = UnitSample.at(UnitLevel.ORGANIZATION, null);
    private final Unit bureau = UnitSample.at(UnitLevel.BUREAU, organization);
    private final Unit division = UnitSample.at(UnitLevel.DIVISION, bureau);
    private final Unit section = UnitSample.at(UnitLevel.SECTION, division);
    private final Map<UUID, Unit> units =
            Stream.of(organization, bureau, division, section).collect(Collectors.toMap(Unit::id, Function.identity()));

    @Test
    void aRowNamesTheNearestUnitOfItsLevelAtOrAbove() {
        assertThat(named(
                        section,
                        row("GOVERNOR", "OWN", 1, "NEXT"),
                        row("HEAD", "DIVISION", 1, "NEXT"),
                        row("HEAD", "BUREAU", 1, "NEXT"),
                        row("HEAD", "HEADS_OFFICE", 1, "NEXT")))
                .containsExactly(
                        new NamedLevel(Role.GOVERNOR, section, false),
                        new NamedLevel(Role.HEAD, division, false),
                        new NamedLevel(Role.HEAD, bureau, false),
                        new NamedLevel(Role.HEAD, organization, false));
    }

    @Test
    void aRowForWhichNoUnitStandsAtOrAboveFallsAway() {
        assertThat(named(bureau, row("HEAD", "DIVISION", 1, "NEXT"), row("HEAD", "OWN", 1, "NEXT")))
                .containsExactly(new NamedLevel(Role.HEAD, bureau, false));
    }

    @Test
    void ofTwoRowsThatComeToTheSameRoleAtTheSameUnitTheFirstStands() {
        assertThat(named(division, row("HEAD", "OWN", 1, "SKIP"), row("HEAD", "DIVISION", 1, "NEXT")))
                .containsExactly(new NamedLevel(Role.HEAD, division, true));
    }

    @Test
    void asManyAreAskedOfALevelAsItsRowNeeds() {
        assertThat(named(division, row("GOVERNOR", "OWN", 2, "NEXT"), row("HEAD", "OWN", 1, "SKIP")))
                .containsExactly(
                        new NamedLevel(Role.GOVERNOR, division, false),
                        new NamedLevel(Role.GOVERNOR, division, false),
                        new NamedLevel(Role.HEAD, division, true));
    }

    @Test
    void theTableIsAskedByTheKindOfPaperAndTheLevelOfTheUnit() {
        assertThat(Stream.of(Paper.Kind.values()).map(kind -> LevelsTable.about(kind, section)))
                .allSatisfy(asked -> assertThat(asked).containsEntry("level", "SECTION"))
                .extracting(asked -> asked.get("paper"))
                .containsExactly("DRAFT", "REPORT", "AMENDMENT", "ANSWER", "REOPENING");
    }

    private List<NamedLevel> named(Unit unit, Answer... rows) {
        return LevelsTable.named(unit, units, List.of(rows));
    }

    private static Answer row(String role, String place, int needed, String samePerson) {
        return new Answer(
                Map.of("role", role, "place", place, "needed", Integer.toString(needed), "samePerson", samePerson));
    }
}
