package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.PdfText;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Enrolment;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.publication.PublicBrowser;
import org.khamrabrong.publication.PublicationStand;
import org.khamrabrong.signing.SignedPdfs;
import org.khamrabrong.signing.SigningStand;
import org.springframework.beans.factory.annotation.Autowired;

/** With which name somebody signs in is told to nobody outside: not in the file, nor in open data, nor on a page. */
@ApplicationTest
class NoLoginNamesTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    PublicationStand stand;

    @Autowired
    SigningStand signing;

    @Autowired
    SignedPdfs pdfs;

    @Autowired
    PublicBrowser anyone;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;
    private String head;
    private String superior;

    @BeforeEach
    void publish() {
        made = organizations.make();
        String suffix = made.division().code();
        head = person("secrethead." + suffix, "นางสาวสมหญิง รักราชการ", made.division(), Role.HEAD);
        superior = person("secretsuperior." + suffix, "นายสมชาย ใจดี", made.national(), Role.SUPERIOR);
        id = signing.frozen(made);
        signing.sign(head, signing.makerStep(id));
        signing.sign(superior, signing.receiverStep(id));
        stand.publish(id);
    }

    @Test
    void standInNoPartOfTheSignedFile() throws Exception {
        byte[] pdf = pdfs.published(id).content();

        assertThat(PdfText.shown(pdf)).contains("สมหญิง");
        tellsNoLoginName("pdf", PdfText.shown(pdf));
        tellsNoLoginName("pdf, inside", inside(pdf));
    }

    @Test
    void standOnNoPublicPageAndInNoOpenData() {
        int version = signing.versionToSign(id);
        Map<String, String> said = new LinkedHashMap<>();
        for (String address : List.of(
                "/public",
                "/public/" + id,
                "/public/" + id + "/indicators.csv",
                "/public/" + id + "/agreement.json",
                "/public/" + id + "/signed.json",
                "/public/agreements.csv",
                "/public/agreements.json",
                "/public/check/" + id + "/" + version)) {
            var answer = anyone.answer(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            said.put(address, new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        said.put("/public/check", anyone.check(pdfs.published(id).content()).html());

        assertThat(said.get("/public/" + id)).contains("สมหญิง");
        said.forEach(this::tellsNoLoginName);
    }

    private void tellsNoLoginName(String where, String said) {
        assertThat(said).as(where).doesNotContain(head, superior);
        assertThat(made.people().values().stream().map(Person::username).filter(said::contains))
                .as(where)
                .isEmpty();
    }

    private String person(String username, String name, Unit unit, Role role) {
        return actors.asSystem(() ->
                        enrolment.enter(username, TestOrganization.PASSWORD, name, "ตำแหน่ง", unit.id(), Set.of(role)))
                .username();
    }

    /** Every string and every stream of the file, unpacked. */
    private static String inside(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
        }
        return all.toString();
    }

    private static void collect(COSBase part, StringBuilder all) throws IOException {
        if (part instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (part instanceof COSArray array) {
            for (COSBase one : array) {
                collect(one, all);
            }
        } else if (part instanceof COSDictionary dictionary) {
            for (COSBase one : dictionary.getValues()) {
                collect(one, all);
            }
            if (part instanceof COSStream stream) {
                try (var content = stream.createInputStream()) {
                    all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }
}
