package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;

/** The rules of one round. */
class SigningRoundTests {

    private static final Instant NOW = Instant.parse("2020-09-28T03:00:00Z");
    private static final UUID MAKER_UNIT = UUID.randomUUID();
    private static final UUID RECEIVER_UNIT = UUID.randomUUID();
    private static final String HASH = "a".repeat(64);

    private static final ShownDocument SEEN = new ShownDocument(HASH, "c".repeat(64));

    private final Person firstHead = person("head");
    private final Person secondHead = person("head.two");
    private final SigningRound round = round(1, firstHead);
    private final Signer head = signer(firstHead, MAKER_UNIT);
    private final Signer superior = signer(person("superior"), RECEIVER_UNIT);

    @Test
    void letsTheMakerSignFirst() {
        SignatureRow signature = sign(round, Side.MAKER, head, List.of()).row();

        assertThat(signature.side()).isEqualTo(Side.MAKER);
        assertThat(signature.number()).isEqualTo(1);
        assertThat(signature.signer().username()).isEqualTo("head");
        assertThat(signature.seen().sha256()).isEqualTo(HASH);
        assertThat(signature.seen().pdfSha256()).isEqualTo(SEEN.pdfSha256());
        assertThat(signature.signer().actingFor()).isNull();
        assertThat(signature.method()).isEqualTo(SignatureMethod.GENERAL_ELECTRONIC);
    }

    @Test
    void letsTheReceiverSignAfterTheMaker() {
        assertThat(sign(round, Side.RECEIVER, superior, makersSignature()).side())
                .isEqualTo(Side.RECEIVER);
    }

    @Test
    void refusesTheReceiverBeforeTheMaker() {
        refused("signing.refusal.notYourTurnToSign", () -> sign(round, Side.RECEIVER, superior, List.of()));
    }

    @Test
    void refusesASecondSignatureWhereOneIsEnough() {
        refused(
                "signing.refusal.notYourTurnToSign",
                () -> sign(round, Side.MAKER, signer(secondHead, MAKER_UNIT), makersSignature()));
    }

    @Test
    void refusesTheReceiverBeforeAllOfTheMakersHaveSigned() {
        SigningRound both = round(2, firstHead, secondHead);
        List<Signature> first = List.of(sign(both, Side.MAKER, head, List.of()));

        assertThat(both.complete(Side.MAKER, first)).isFalse();
        refused("signing.refusal.notYourTurnToSign", () -> sign(both, Side.RECEIVER, superior, first));

        Signature second = sign(both, Side.MAKER, signer(secondHead, MAKER_UNIT), first);
        assertThat(both.complete(Side.MAKER, List.of(first.get(0), second))).isTrue();
    }

    @Test
    void keepsAPlaceForEachWhereAllSign() {
        SigningRound both = round(2, firstHead, secondHead);

        Signature later = sign(both, Side.MAKER, signer(secondHead, MAKER_UNIT), List.of());
        Signature earlier = sign(both, Side.MAKER, head, List.of(later));

        assertThat(later.number()).isEqualTo(2);
        assertThat(earlier.number()).isEqualTo(1);
    }

    @Test
    void givesWhoeverCameIntoTheOfficeSinceAPlaceThatIsFree() {
        SigningRound both = round(2, firstHead, secondHead);
        List<Signature> first = List.of(sign(both, Side.MAKER, head, List.of()));

        assertThat(sign(both, Side.MAKER, signer(person("successor"), MAKER_UNIT), first)
                        .number())
                .isEqualTo(2);
    }

    @Test
    void fillsThePlacesInTurnWhereSomeAreEnough() {
        SigningRound oneOfTwo = round(1, firstHead, secondHead);

        assertThat(sign(oneOfTwo, Side.MAKER, signer(secondHead, MAKER_UNIT), List.of())
                        .number())
                .isEqualTo(1);
    }

    @Test
    void refusesASignerOfAnotherUnit() {
        refused("signing.refusal.notYourUnitsSignature", () -> sign(round, Side.MAKER, superior, List.of()));
        refused("signing.refusal.notYourUnitsSignature", () -> sign(round, Side.RECEIVER, head, makersSignature()));
    }

    @Test
    void refusesAnotherContentThanTheFrozenOne() {
        round.requireSeen(SEEN);
        refused(
                "signing.refusal.otherContentSeen",
                () -> round.requireSeen(new ShownDocument("b".repeat(64), SEEN.pdfSha256())));
        refused("signing.refusal.otherContentSeen", () -> round.requireSeen(new ShownDocument(null, null)));
        refused("signing.refusal.otherContentSeen", () -> round.requireSeen(null));
    }

    @Test
    void refusesToRefuseWithoutAReason() {
        refused("agreement.refusal.reasonMissing", () -> round.refuse(Side.MAKER, head, " ", List.of(), NOW));
        refused("agreement.refusal.reasonMissing", () -> round.refuse(Side.MAKER, head, null, List.of(), NOW));
    }

    @Test
    void keepsTheReasonOfARefusal() {
        assertThat(round.refuse(Side.MAKER, head, " too high ", List.of(), NOW).row())
                .isEqualTo(new RefusedRow(
                        Side.MAKER, "name of head", "position of head", "unit of head", null, "too high", NOW));
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        round.end(NOW);

        refused("signing.refusal.signingClosed", () -> sign(round, Side.MAKER, head, List.of()));
        refused("signing.refusal.signingClosed", () -> round.refuse(Side.MAKER, head, "why", List.of(), NOW));
        refused("signing.refusal.signingClosed", () -> round.complete("system", NOW));
    }

    private List<Signature> makersSignature() {
        return List.of(sign(round, Side.MAKER, head, List.of()));
    }

    private static SigningRound round(int makersNeeded, Person... makers) {
        return new SigningRound(
                1,
                new VersionRow(AgreementId.random(), 7, VersionKind.FROZEN_FOR_SIGNING, HASH, NOW, "system"),
                new Delegation(Side.MAKER, Post.DIVISION_COMMANDER, unit(MAKER_UNIT), makersNeeded, List.of(makers)),
                new Delegation(Side.RECEIVER, Post.ORGANIZATION_HEAD, unit(RECEIVER_UNIT), 1, List.of(makers)));
    }

    private Signature sign(SigningRound in, Side side, Signer signer, List<Signature> before) {
        List<Seat> seats = in.needed(Side.MAKER) == 2
                ? List.of(new Seat(in.id(), Side.MAKER, 1, firstHead), new Seat(in.id(), Side.MAKER, 2, secondHead))
                : List.of();
        return in.sign(side, signer, SEEN, SignatureMethod.GENERAL_ELECTRONIC, null, seats, before, NOW);
    }

    private static Person person(String username) {
        Person person = mock(Person.class);
        UUID id = UUID.randomUUID();
        when(person.id()).thenReturn(id);
        when(person.username()).thenReturn(username);
        when(person.name()).thenReturn("name of " + username);
        when(person.position()).thenReturn("position of " + username);
        return person;
    }

    private static Unit unit(UUID id) {
        Unit unit = mock(Unit.class);
        when(unit.id()).thenReturn(id);
        return unit;
    }

    private static Signer signer(Person person, UUID unit) {
        return new Signer(
                person.id(),
                person.username(),
                person.name(),
                person.position(),
                unit,
                "unit of " + person.username(),
                null);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
