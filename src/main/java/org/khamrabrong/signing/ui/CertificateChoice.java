package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.SignerCertificate;
import org.khamrabrong.signing.SignerCertificates;

/** One's own certificate, shown before it is signed with; where it is in another name, that is said before it signs. */
class CertificateChoice extends Div {

    private final transient SignerCertificates certificates;
    private final transient Consumer<String> refused;
    private final FileField file = new FileField("signing.certificate", SignerCertificates.LARGEST, ".p12", ".pfx");
    private final PasswordField password = new PasswordField();
    private final Div shown = new Div();
    private transient FileField.@Nullable Given saidOf;

    /** @param refused says beside the choice why a certificate is not taken */
    CertificateChoice(SignerCertificates certificates, Consumer<String> refused) {
        this.certificates = certificates;
        this.refused = refused;
        addClassName("k-stack");
        password.setLabel(getTranslation("signing.certificate.password"));
        password.setHelperText(getTranslation("signing.certificate.password.help"));
        password.setAutocomplete(Autocomplete.OFF);
        password.addClassName("k-wide");
        shown.getElement().setAttribute("role", "status");
        Button look = new Button(getTranslation("signing.certificate.check"), click -> look());
        Paragraph open = new Paragraph(getTranslation("signing.certificate.public"));
        add(file, open, password, new Div(look), shown);
    }

    /** Empty, and said why, where there is none, it cannot be read, or nobody has said yet that it is in another name. */
    Optional<Means> chosen() {
        return file.given()
                .filter(this::mayGoOn)
                .map(given -> withPassword(each -> Means.certificate(given.content(), each)));
    }

    void forgetPassword() {
        password.clear();
    }

    /** The file and its password, once it was signed with. */
    void forget() {
        file.forget();
        saidOf = null;
        shown.removeAll();
        forgetPassword();
    }

    private void look() {
        file.given().ifPresent(given -> read(given).ifPresent(own -> show(own, given)));
    }

    private boolean mayGoOn(FileField.Given given) {
        Optional<SignerCertificate> own = read(given);
        boolean known = own.isPresent() && (own.get().ofSigner() || given.equals(saidOf));
        if (own.isPresent() && !known) {
            show(own.get(), given);
            shown.add(new Paragraph(getTranslation("signing.certificate.goOn")));
        }
        return known;
    }

    private Optional<SignerCertificate> read(FileField.Given given) {
        shown.removeAll();
        try {
            return Optional.of(withPassword(each -> certificates.read(given.content(), each)));
        } catch (Refusal why) {
            refused.accept(getTranslation(why.key(), why.arguments()));
            return Optional.empty();
        }
    }

    private void show(SignerCertificate own, FileField.Given given) {
        shown.add(new Message(
                Tone.INFO,
                getTranslation(
                        "signing.certificate.shown",
                        own.name(),
                        own.issuer(),
                        Words.formats().date(own.until()))));
        if (!own.ofSigner()) {
            saidOf = given;
            shown.add(new Message(
                    Tone.WARNING, getTranslation("signing.certificate.otherName", own.name(), own.signer())));
        }
    }

    private <T> T withPassword(Function<char[], T> use) {
        char[] typed = password.getValue().toCharArray();
        try {
            return use.apply(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
