package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** An agreement whose first signing round is open, with the people around it, as an auditor sees it. */
record FrozenRound(Made made, AgreementId id, Stand stand) {

    String head() {
        return made.username(Role.HEAD);
    }

    String superior() {
        return made.username(Role.SUPERIOR);
    }

    RoundRow row() {
        return asAuditor(() -> stand.directory.rounds(id)).get(0);
    }

    /** @param step 0 for the seal, then one for every signature */
    PdfFile pdf(int step) {
        return asAuditor(() -> stand.directory.pdf(id, 1, step));
    }

    CheckedPdf check(int step) {
        return PdfCheck.check(pdf(step).content(), stand.keys.trusted());
    }

    /** What of that kind stands in the record. */
    List<AuditRow> told(String fact) {
        return asAuditor(() -> stand.audit.history(id, Pageable.ofSize(100))).stream()
                .filter(row -> row.what().equals(fact))
                .toList();
    }

    void signAsMaker(Means means) {
        sign(head(), stand.signing.makerStep(id), means);
    }

    void signAsReceiver(Means means) {
        sign(superior(), stand.signing.receiverStep(id), means);
    }

    private void sign(String username, String task, Means means) {
        ShownDocument seen = stand.signing.seen(id);
        stand.actors.as(username, () -> stand.service.sign(task, seen, means, TestOrganization.PASSWORD));
    }

    static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private <T> T asAuditor(Supplier<T> work) {
        return stand.actors.as(made.username(Role.AUDITOR), work);
    }

    /** Makes them. */
    @Component
    static class Stand {

        private final TestOrganization organizations;
        private final SigningStand signing;
        private final Signing service;
        private final SigningDirectory directory;
        private final SealingKeys keys;
        private final Audit audit;
        private final Actors actors;

        Stand(
                TestOrganization organizations,
                SigningStand signing,
                Signing service,
                SigningDirectory directory,
                SealingKeys keys,
                Audit audit,
                Actors actors) {
            this.organizations = organizations;
            this.signing = signing;
            this.service = service;
            this.directory = directory;
            this.keys = keys;
            this.audit = audit;
            this.actors = actors;
        }

        FrozenRound make() {
            Made made = organizations.make();
            return new FrozenRound(made, signing.frozen(made), this);
        }
    }
}
