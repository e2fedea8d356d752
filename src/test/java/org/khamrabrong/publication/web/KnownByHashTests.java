package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is known by its hash is neither read nor computed again. */
@ApplicationTest
class KnownByHashTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    PublishedAgreements published;

    @Autowired
    SigningStand signing;

    @Autowired
    StatementCount statements;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void computesAResultOnceAndReadsNoContentForItAgain() throws Exception {
        AgreementId id = stand.published(made);
        stand.publishResult(id);
        anyone.answer("/public/agreements.csv");
        Class<?> content = Class.forName("org.khamrabrong.agreement.AgreementVersion");

        long read = statements.loadsOf(content, () -> anyone.answer("/public/agreements.csv"));

        assertThat(read).isZero();
        assertThat(published.after(null, 100_000))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.result().total()).isEqualByComparingTo("3.7048"));
    }

    @Test
    void readsNoContentToSayWhereAVersionComesFrom() throws Exception {
        AgreementId id = stand.published(made);
        String address = PublicAddress.CHECK + "/" + id + "/" + signing.versionToSign(id);
        Class<?> content = Class.forName("org.khamrabrong.agreement.AgreementVersion");
        AtomicReference<MockHttpServletResponse> answer = new AtomicReference<>();

        assertThat(statements.loadsOf(content, () -> answer.set(anyone.answer(address))))
                .isZero();
        assertThat(answer.get().getStatus()).isEqualTo(200);
        assertThat(answer.get().getContentAsString())
                .contains(
                        made.division().name(),
                        made.people().get(Role.HEAD).name(),
                        made.people().get(Role.SUPERIOR).name());
    }

    @Test
    void readsNoMoreOfAPublishedAgreementThanAFileHolds() throws Exception {
        String address = "/public/" + stand.published(made);
        Class<?> content = Class.forName("org.khamrabrong.agreement.AgreementVersion");

        assertThat(statements.loadsOf(content, () -> anyone.answer(address + "/signed.json")))
                .isOne();
        assertThat(statements.loadsOf(content, () -> anyone.answer(address + "/agreement.pdf")))
                .isZero();
    }

    @Test
    void readsNoDocumentForWhoHasItAlready() throws Exception {
        String address = "/public/" + stand.published(made) + "/agreement.pdf";
        MockHttpServletResponse first = anyone.answer(address);
        String tag = first.getHeader("ETag");
        Class<?> document = Class.forName("org.khamrabrong.signing.SignedPdf");
        AtomicReference<MockHttpServletResponse> again = new AtomicReference<>();

        long read = statements.loadsOf(
                document, () -> again.set(anyone.answer(get(address).header("If-None-Match", tag))));

        assertThat(read).isZero();
        assertThat(again.get().getStatus()).isEqualTo(304);
        assertThat(again.get().getContentAsByteArray()).isEmpty();
        assertThat(statements.loadsOf(document, () -> anyone.answer(address))).isEqualTo(1);
    }
}
