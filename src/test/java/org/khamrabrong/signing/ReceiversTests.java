package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.springframework.beans.factory.annotation.Autowired;

/** Which unit receives the pledge. */
@ApplicationTest
class ReceiversTests {

    @Autowired
    Enrolment units;

    @Autowired
    Receivers receivers;

    @Autowired
    Actors actors;

    private Unit government;
    private Unit national;
    private Unit bureau;
    private Unit division;
    private Unit individual;

    @BeforeEach
    void enterTheTree() {
        government = enter(UnitLevel.GOVERNMENT, null);
        national = enter(UnitLevel.ORGANIZATION, government);
        bureau = enter(UnitLevel.BUREAU, national);
        division = enter(UnitLevel.DIVISION, bureau);
        individual = enter(UnitLevel.INDIVIDUAL, division);
    }

    @Test
    void thePrimeMinisterReceivesForTheGovernment() {
        assertThat(receivers.of(national, Post.PRIME_MINISTER).id()).isEqualTo(government.id());
    }

    @Test
    void theNationalHeadReceivesForTheNearestOrganizationAbove() {
        assertThat(receivers.of(bureau, Post.ORGANIZATION_HEAD).id()).isEqualTo(national.id());
        assertThat(receivers.of(division, Post.ORGANIZATION_HEAD).id()).isEqualTo(national.id());
    }

    @Test
    void theBureausCommanderReceivesForTheNearestBureauAbove() {
        assertThat(receivers.of(division, Post.BUREAU_COMMANDER).id()).isEqualTo(bureau.id());
    }

    @Test
    void theDirectSuperiorReceivesForTheUnitRightAbove() {
        assertThat(receivers.of(individual, Post.DIRECT_SUPERIOR).id()).isEqualTo(division.id());
    }

    @Test
    void theDivisionAboveReceivesForASection() {
        Unit section = enter(UnitLevel.SECTION, division);

        assertThat(receivers.of(section, Post.DIRECT_SUPERIOR).id()).isEqualTo(division.id());
    }

    @Test
    void saysWhichUnitIsMissing() {
        Unit astray = enter(UnitLevel.DIVISION, national);

        assertThatThrownBy(() -> receivers.of(astray, Post.BUREAU_COMMANDER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("signing.refusal.noReceivingUnit.BUREAU_COMMANDER");
                    assertThat(refusal.arguments()).containsExactly(astray.name());
                });
        assertThatThrownBy(() -> receivers.of(government, Post.DIRECT_SUPERIOR)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesPostsThatOnlyMakePledges() {
        assertThatThrownBy(() -> receivers.of(individual, Post.HOLDER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> receivers.of(individual, Post.DIVISION_COMMANDER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> receivers.of(individual, Post.SECTION_HEAD)).isInstanceOf(Refusal.class);
    }

    private Unit enter(UnitLevel level, Unit parent) {
        String code = level.name().toLowerCase(java.util.Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        UUID above = parent == null ? null : parent.id();
        return actors.asSystem(() -> units.enter(code, "หน่วย " + code, "Unit " + code, level, above, false));
    }
}
