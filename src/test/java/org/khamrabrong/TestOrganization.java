package org.khamrabrong;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Directory;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a small organization anew for every test that asks: a government, a national body, a division in the head's own
 * office, another beside it and an office that runs the cycle, with one person for every role.
 */
@Component
public class TestOrganization {

    public static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Directory directory;
    private final Actors actors;
    private final AgreementRegister agreements;
    private final TransactionTemplate transaction;
    private final DueJobs jobs;

    TestOrganization(
            Directory directory,
            Actors actors,
            AgreementRegister agreements,
            TransactionTemplate transaction,
            DueJobs jobs) {
        this.directory = directory;
        this.actors = actors;
        this.agreements = agreements;
        this.transaction = transaction;
        this.jobs = jobs;
    }

    /** The people by role: of the division where the role belongs to one, else of the office. */
    public record Made(
            Unit government,
            Unit national,
            Unit division,
            Unit other,
            Unit office,
            Map<Role, Person> people,
            Person otherOfficer) {

        public String username(Role role) {
            return people.get(role).username();
        }
    }

    public Made make() {
        String suffix = "t" + NUMBER.incrementAndGet();
        Unit government = unit("gov-" + suffix, UnitLevel.GOVERNMENT, null, false);
        Unit national = unit("nat-" + suffix, UnitLevel.ORGANIZATION, government.id(), false);
        Unit division = unit("div-" + suffix, UnitLevel.DIVISION, national.id(), true);
        Unit other = unit("oth-" + suffix, UnitLevel.DIVISION, national.id(), true);
        Unit office = unit("off-" + suffix, UnitLevel.DIVISION, national.id(), true);
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Unit unit = switch (role) {
                case OFFICER, GOVERNOR, HEAD -> division;
                case SUPERIOR -> national;
                default -> office;
            };
            people.put(role, person(role.group() + "." + suffix, unit, role));
        }
        Person otherOfficer = person("officer.other." + suffix, other, Role.OFFICER);
        return new Made(government, national, division, other, office, people, otherOfficer);
    }

    /** A further person, for what one alone may not do. */
    public Person person(String username, Unit unit, Role... roles) {
        return actors.asSystem(() ->
                directory.enter(username, PASSWORD, "ผู้ทดสอบ " + username, "ตำแหน่งทดสอบ", unit.id(), Set.of(roles)));
    }

    /** An agreement of the division, open since now, with two rounds that have come due long ago. */
    public AgreementId open(Made made) {
        return open(made, content());
    }

    public AgreementId open(Made made, AgreementPackage content) {
        return open(made, FiscalYear.ofBuddhist(2564), content);
    }

    /** Of any year; its rounds have come due all the same. */
    public AgreementId open(Made made, FiscalYear year, AgreementPackage content) {
        List<Round> rounds = List.of(
                new Round(1, 6, LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30), false),
                new Round(2, 12, LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31), false));
        AgreementId opened = actors.as(
                made.username(Role.STRATEGY),
                () -> transaction.execute(
                        status -> agreements.open(made.division().id(), year, content, rounds)));
        jobs.runFor(opened);
        return opened;
    }

    /** Two indicators, 60 and 40, without any finding. */
    public static AgreementPackage content() {
        Scale percent = scale(65, 70, 75, 80, 95);
        Scale fewer = scale(10, 8, 6, 4, 2);
        return new AgreementPackage(
                "หน่วยทดสอบ",
                "DIVISION",
                2564,
                null,
                List.of(
                        new Dimension("external", "มิติภายนอก", new BigDecimal(60)),
                        new Dimension("internal", "มิติภายใน", new BigDecimal(40))),
                null,
                null,
                null,
                null,
                List.of(
                        new Indicator(
                                "1.1",
                                "ร้อยละความพึงพอใจของผู้รับบริการ",
                                "external",
                                new BigDecimal(60),
                                "ร้อยละ",
                                new RatioMeasure(null, null),
                                percent,
                                new BigDecimal(75),
                                List.of(),
                                null,
                                null),
                        new Indicator(
                                "2.1",
                                "จำนวนเรื่องที่ล่าช้า",
                                "internal",
                                new BigDecimal(40),
                                "เรื่อง",
                                new ValueMeasure(),
                                fewer,
                                new BigDecimal(6),
                                List.of(),
                                null,
                                null)),
                null);
    }

    public static Scale scale(int... values) {
        List<Point> points = new java.util.ArrayList<>();
        for (int level = 1; level <= values.length; level++) {
            points.add(new Point(new BigDecimal(level), new BigDecimal(values[level - 1])));
        }
        return new Scale(points, Interpolation.LINEAR, Below.LOWEST);
    }

    /** What a service task would do, in a transaction, without the process around it. */
    public void bySystem(Runnable work) {
        actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }

    private Unit unit(String code, UnitLevel level, UUID parent, boolean headsOffice) {
        return actors.asSystem(
                () -> directory.enter(code, "หน่วย " + code, "Unit " + code, level, parent, headsOffice));
    }
}
