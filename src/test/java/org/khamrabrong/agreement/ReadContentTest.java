package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.scoring.AgreementPackage;

/** The text of an agreement's content is read once, however often the content is asked for. */
class ReadContentTest {

    private final Agreement agreement = new Agreement(
            AgreementId.random(),
            UUID.randomUUID(),
            FiscalYear.ofBuddhist(2564),
            TestOrganization.content(),
            List.of(),
            Instant.EPOCH);

    @Test
    void theContentIsReadOnce() {
        assertThat(agreement.content()).isSameAs(agreement.content()).isEqualTo(TestOrganization.content());
    }

    @Test
    void aChangedContentIsWhatIsReadNext() {
        AgreementPackage fewer = TestOrganization.content()
                .withIndicators(TestOrganization.content().indicators().subList(0, 1));

        rewrite(fewer);

        assertThat(agreement.content()).isEqualTo(fewer);
        assertThat(agreement.contentText()).doesNotContain("\"2.1\"");
    }

    @Test
    void whatChangesNothingIsNotWrittenAgain() {
        String text = agreement.contentText();

        rewrite(TestOrganization.content());

        assertThat(agreement.contentText()).isSameAs(text);
    }

    private void rewrite(AgreementPackage changed) {
        assertThat(agreement.edit("officer", draft -> new ContentChange(changed, List.of()), Stage.DRAFTING))
                .isEmpty();
    }
}
