package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.agreement.AgreementFact.PlanChanged;
import org.khamrabrong.agreement.AgreementFact.StageReached;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.cycle.CycleFact.YearOpened;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Difference;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Languages;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.ToldTerms;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.ToldDeputy;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.workflow.approval.ApprovalFact.LevelVacated;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Rung;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class SentencesTests {

    private static final AgreementId ID = AgreementId.random();
    private static final String BY = "somebody";
    private static final ToldTerms TERMS = new ToldTerms(
            new BigDecimal("60"), new BigDecimal("80"), List.of(new BigDecimal("65"), new BigDecimal("70")));

    private static final Scored FOUR = Scored.of(new BigDecimal("85"), new BigDecimal("4.0000"), "{}");
    private static final Scored FIVE = Scored.of(new BigDecimal("90"), new BigDecimal("5.0000"), "{}");

    @Autowired
    private Sentences sentences;

    /** Like a day that is none, like a subject with a code, like the key of a message. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-02-31", "9999-99-99", "อันดับ #1", "C#", "shell.signIn", "{0}", "<b>x</b>"})
    void repeatsWhatSomebodyWroteAsItWasWritten(String written) {
        assertThat(said(entry(new PlanChanged(ID, BY, "vision", "", written)))).contains(written);
    }

    @Test
    void namesStagesInWords() {
        assertThat(said(entry(new StageReached(ID, BY, Stage.FORMAL_NEGOTIATION, Stage.SIGNING))))
                .doesNotContain("SIGNING");
    }

    @Test
    void saysOnceWhatStayedAsItWas() {
        assertThat(said(entry(reported(FOUR, FOUR))))
                .containsOnlyOnce("85 (4.0000)")
                .contains("เดิม");
        assertThat(said(entry(new IndicatorSettled(ID, BY, "1.1", TERMS, TERMS, ""))))
                .containsOnlyOnce("60 · 80 · 65, 70")
                .contains("เดิม");
    }

    @Test
    void saysBeforeAndAfterOfWhatChanged() {
        assertThat(said(entry(reported(FOUR, FIVE)))).contains("จาก 85 (4.0000) เป็น 90 (5.0000)");
    }

    @Test
    void saysADeputyshipAsAPairWithItsDays() {
        ToldDeputy pair =
                new ToldDeputy("a", "ก", "b", "ข", null, LocalDate.of(2020, 10, 26), LocalDate.of(2020, 11, 30));
        DeputyAppointed fact = new DeputyAppointed(BY, pair, "คำสั่งที่ 218/2563");

        assertThat(said(entry(fact)))
                .isEqualTo(
                        "somebody แต่งตั้งผู้รักษาราชการแทน ก แทน ข (ทุกบทบาท) ตั้งแต่ 26\u00a0ต.ค.\u00a02563 ถึง 30\u00a0พ.ย.\u00a02563"
                                + " ตาม คำสั่งที่ 218/2563");
    }

    @Test
    void namesTheUnitOfALevelInTheReadersLanguage() {
        Rung head = new Rung(Role.HEAD, new UnitName("กองทดสอบ", "Testing Division"));
        AuditRow row = entry(new LevelVacated(ID, BY, Paper.Kind.DRAFT, head));

        assertThat(said(row)).contains("กองทดสอบ");
        assertThat(sentences.of(row, Map.of(), Locale.ENGLISH).words())
                .contains("Testing Division")
                .doesNotContain("กองทดสอบ");
    }

    @Test
    void saysInWhosePlaceItWasDone() {
        PlanChanged fact = new PlanChanged(ID, BY, "vision", "", "ค");
        AuditRow row = new AuditRow(
                ID,
                1,
                Instant.EPOCH,
                new Capacity(BY, "HEAD", null, "absent", "task", null),
                Fact.name(PlanChanged.class),
                fact);
        Map<String, PersonName> people = Map.of("absent", new PersonName("absent", "ก", "ผู้อำนวยการ"));

        assertThat(sentences.of(row, people, Languages.THAI).words()).startsWith("somebody แทน ก (ผู้อำนวยการ)");
    }

    @Test
    void shortensALongValueAndTellsItInFullBeside() {
        String vision = "ก".repeat(130);

        Sentence sentence =
                sentences.of(entry(new PlanChanged(ID, BY, "vision", "", vision)), Map.of(), Locale.ENGLISH);

        assertThat(sentence.words()).endsWith("from – to " + "ก".repeat(120) + "…");
        assertThat(sentence.details()).containsExactly("From: –", "To: " + vision);
        assertThat(sentence.differences()).containsExactly(new Difference("vision", "", vision));
    }

    @Test
    void saysOfAKindItDoesNotKnowThatSomethingWasRecorded() {
        AuditRow unknown = new AuditRow(ID, 1, Instant.EPOCH, capacity(), "agreement.forgotten", null);

        assertThat(sentences.of(unknown, Map.of(), Locale.ENGLISH).words())
                .isEqualTo("somebody recorded agreement.forgotten");
        assertThat(sentences.kind("agreement.forgotten", Locale.ENGLISH)).isEqualTo("… recorded agreement.forgotten");
    }

    @Test
    void writesTheDaysOfTheRoundsAsEveryOtherDay() {
        YearOpened fact = new YearOpened(
                BY,
                FiscalYear.ofBuddhist(2564),
                List.of(new CycleRound(1, 6, LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30))));

        assertThat(said(entry(fact)))
                .contains("2564", "รอบ 6 เดือน 1\u00a0เม.ย.\u00a02564 – 30\u00a0เม.ย.\u00a02564")
                .doesNotContain("2021");
        assertThat(sentences.of(entry(fact), Map.of(), Locale.ENGLISH).words())
                .contains("fiscal year 2021", "1\u00a0Apr\u00a02021")
                .doesNotContain("2564");
    }

    private String said(AuditRow row) {
        return sentences.of(row, Map.of(), Languages.THAI).words();
    }

    private static Capacity capacity() {
        return new Capacity(BY, null, null, null, null, null);
    }

    private static ResultReported reported(Scored before, Scored after) {
        return new ResultReported(ID, BY, "1.1", before, after, "");
    }

    private static AuditRow entry(Fact fact) {
        return new AuditRow(fact.agreement(), 1, Instant.EPOCH, capacity(), Fact.name(fact.getClass()), fact);
    }
}
