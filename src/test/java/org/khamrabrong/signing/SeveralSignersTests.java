package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several on a side: all of them, or so many of those who could. */
@ApplicationTest
class SeveralSignersTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningDirectory directory;

    @Autowired
    Worklist worklist;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String head;
    private String second;
    private String superior;
    private String deputySuperior;

    @BeforeEach
    void make() {
        made = organizations.make();
        head = made.username(Role.HEAD);
        superior = made.username(Role.SUPERIOR);
        second = organizations
                .person("second." + head, made.division(), Role.HEAD)
                .username();
        deputySuperior = organizations
                .person("second." + superior, made.national(), Role.SUPERIOR)
                .username();
    }

    @Test
    void asksOneSideAgainUntilAllOfItHaveSignedAndThenTheOther() {
        AgreementId id = stand.frozen(made, "ALL", "2");

        stand.sign(second, stand.makerStep(id));
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isFalse();
        stand.sign(head, stand.makerStep(id));
        stand.sign(superior, stand.receiverStep(id));
        stand.sign(deputySuperior, stand.receiverStep(id));

        RoundRow round = round(id);
        assertThat(round.outcome()).isEqualTo(RoundOutcome.SIGNED);
        assertThat(round.signatures())
                .extracting(
                        SignatureRow::side,
                        SignatureRow::number,
                        signature -> signature.signer().username())
                .containsExactly(
                        tuple(Side.MAKER, 1, head),
                        tuple(Side.MAKER, 2, second),
                        tuple(Side.RECEIVER, 1, deputySuperior),
                        tuple(Side.RECEIVER, 2, superior));
        assertThat(round.pdfs()).extracting(PdfRow::step).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void goesOnOnceSoManyOfThoseWhoCouldHaveSigned() {
        AgreementId id = stand.frozen(made, "1", "1");

        stand.sign(second, stand.makerStep(id));
        stand.sign(deputySuperior, stand.receiverStep(id));

        assertThat(round(id).outcome()).isEqualTo(RoundOutcome.SIGNED);
        assertThat(round(id).maker().names()).extracting(SideRow.Name::name).containsOnlyNulls();
    }

    @Test
    void offersTheNextStepNotToThoseWhoHaveSigned() {
        AgreementId id = stand.frozen(made, "2", "1");
        assertThat(offered(head, id)).isTrue();

        stand.sign(head, stand.makerStep(id));

        assertThat(offered(head, id)).isFalse();
        assertThat(offered(second, id)).isTrue();
        refused("workflow.refusal.signedBefore", () -> stand.sign(head, stand.makerStep(id)));
    }

    @Test
    void refusesWhatWasReadBeforeAColleagueSigned() {
        AgreementId id = stand.frozen(made, "2", "1");
        ShownDocument before = stand.seen(id);
        stand.sign(head, stand.makerStep(id));

        refused("signing.refusal.otherDocumentSeen", () -> stand.sign(second, stand.makerStep(id), before));

        stand.sign(second, stand.makerStep(id));
        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void endsWhenOneOfSeveralRefusesAndKeepsWhatTheOthersSigned() {
        AgreementId id = stand.frozen(made, "2", "1");
        stand.sign(head, stand.makerStep(id));

        stand.refuse(second, stand.makerStep(id), "ค่าเป้าหมายสูงเกินไป");

        assertThat(round(id).outcome()).isEqualTo(RoundOutcome.REFUSED);
        assertThat(round(id).signatures()).hasSize(1);
        assertThat(round(id).pdfs()).hasSize(2);
    }

    @Test
    void letsEverybodySignAgainInTheNextRound() {
        AgreementId id = stand.frozen(made, "2", "1");
        stand.sign(head, stand.makerStep(id));
        stand.refuse(second, stand.makerStep(id), "ให้ทบทวน");
        stand.settleAgain(id);

        stand.sign(head, stand.makerStep(id));

        assertThat(round(id).signatures()).hasSize(1);
    }

    @Test
    void asksNoMoreThanWereFrozenWhereAnotherComesMeanwhile() {
        AgreementId id = stand.frozen(made, "ALL", "1");
        stand.sign(head, stand.makerStep(id));
        organizations.person("third." + head, made.division(), Role.HEAD);

        stand.sign(second, stand.makerStep(id));

        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void letsASuccessorTakeThePlaceOfOneWhoHasLeft() {
        AgreementId id = stand.frozen(made, "2", "1");
        stand.sign(head, stand.makerStep(id));
        database.update("update person set active = false where username = ?", second);
        String successor = organizations
                .person("third." + head, made.division(), Role.HEAD)
                .username();

        stand.sign(successor, stand.makerStep(id));

        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void freezesNothingWhereThereAreTooFewOrTheTableCannotBeRead() {
        frozenNot("signing.refusal.tooFewSigners", "3", "1");
        frozenNot("signing.refusal.tooFewSigners", "1", "3");
        frozenNot("signing.refusal.signersNeededUnreadable", "MANY", "1");
        frozenNot("signing.refusal.signersNeededUnreadable", "0", "1");
    }

    private void frozenNot(String key, String makers, String receivers) {
        Made other = organizations.make();
        refused(key, () -> stand.frozen(other, makers, receivers));
    }

    private boolean offered(String username, AgreementId id) {
        return actors.as(username, () -> EveryPage.of(worklist::available)).stream()
                .anyMatch(row -> row.agreement().equals(id.value()));
    }

    private RoundRow round(AgreementId id) {
        List<RoundRow> rounds = actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id));
        return rounds.get(0);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
