package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;

/** The rules of one round. */
class SigningRoundTests {

    private static final Instant NOW = Instant.parse("2020-09-28T03:00:00Z");
    private static final UUID MAKER_UNIT = UUID.randomUUID();
    private static final UUID RECEIVER_UNIT = UUID.randomUUID();
    private static final String HASH = "a".repeat(64);

    private final SigningRound round = new SigningRound(
            1,
            new VersionRow(AgreementId.random(), 7, VersionKind.FROZEN_FOR_SIGNING, HASH, NOW, "system"),
            Post.DIVISION_COMMANDER,
            MAKER_UNIT,
            Post.ORGANIZATION_HEAD,
            RECEIVER_UNIT);
    private final Signer head = signer("head", MAKER_UNIT);
    private final Signer superior = signer("superior", RECEIVER_UNIT);

    @Test
    void letsTheMakerSignFirst() {
        SignatureRow signature = round.sign(Side.MAKER, head, List.of(), NOW).row();

        assertThat(signature)
                .isEqualTo(new SignatureRow(
                        Side.MAKER,
                        "head",
                        "name of head",
                        "position of head",
                        "unit of head",
                        NOW,
                        HASH,
                        SignatureMethod.GENERAL_ELECTRONIC));
    }

    @Test
    void letsTheReceiverSignAfterTheMaker() {
        assertThat(round.sign(Side.RECEIVER, superior, makersSignature(), NOW).side())
                .isEqualTo(Side.RECEIVER);
    }

    @Test
    void refusesTheReceiverBeforeTheMaker() {
        refused("refusal.notYourTurnToSign", () -> round.sign(Side.RECEIVER, superior, List.of(), NOW));
    }

    @Test
    void refusesASecondSignatureOfTheSameSide() {
        refused(
                "refusal.notYourTurnToSign",
                () -> round.sign(Side.MAKER, signer("other", MAKER_UNIT), makersSignature(), NOW));
    }

    @Test
    void refusesOnePersonOnBothSides() {
        Signer both =
                new Signer(head.person(), head.username(), head.name(), head.position(), RECEIVER_UNIT, "another unit");

        refused("refusal.signedOtherSide", () -> round.sign(Side.RECEIVER, both, makersSignature(), NOW));
    }

    @Test
    void refusesASignerOfAnotherUnit() {
        refused("refusal.notYourUnitsSignature", () -> round.sign(Side.MAKER, superior, List.of(), NOW));
        refused("refusal.notYourUnitsSignature", () -> round.sign(Side.RECEIVER, head, makersSignature(), NOW));
    }

    @Test
    void refusesAnotherContentThanTheFrozenOne() {
        round.requireSeen(HASH);
        refused("refusal.otherContentSeen", () -> round.requireSeen("b".repeat(64)));
        refused("refusal.otherContentSeen", () -> round.requireSeen(null));
    }

    @Test
    void refusesToRefuseWithoutAReason() {
        refused("refusal.reasonMissing", () -> round.refuse(Side.MAKER, head, " ", List.of(), NOW));
        refused("refusal.reasonMissing", () -> round.refuse(Side.MAKER, head, null, List.of(), NOW));
    }

    @Test
    void keepsTheReasonOfARefusal() {
        assertThat(round.refuse(Side.MAKER, head, " too high ", List.of(), NOW).row())
                .isEqualTo(new RefusedRow(
                        Side.MAKER, "name of head", "position of head", "unit of head", "too high", NOW));
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        round.close(RoundOutcome.REFUSED, NOW);

        refused("refusal.signingClosed", () -> round.sign(Side.MAKER, head, List.of(), NOW));
        refused("refusal.signingClosed", () -> round.refuse(Side.MAKER, head, "why", List.of(), NOW));
        refused("refusal.signingClosed", () -> round.close(RoundOutcome.SIGNED, NOW));
    }

    private List<Signature> makersSignature() {
        return List.of(round.sign(Side.MAKER, head, List.of(), NOW));
    }

    private static Signer signer(String username, UUID unit) {
        return new Signer(
                UUID.randomUUID(),
                username,
                "name of " + username,
                "position of " + username,
                unit,
                "unit of " + username);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
