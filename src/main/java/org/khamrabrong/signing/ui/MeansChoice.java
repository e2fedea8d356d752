package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.OwnCertificate;
import org.khamrabrong.signing.OwnCertificates;
import org.khamrabrong.signing.Scan;
import org.khamrabrong.signing.ScanType;
import org.khamrabrong.signing.SignatureMethod;

/** With what one signs: the account alone, one's own certificate, or a scanned copy of what was signed in ink. */
class MeansChoice extends Div {

    private final transient OwnCertificates certificates;
    private final RadioButtonGroup<SignatureMethod> method = new RadioButtonGroup<>();
    private final FileField certificate;
    private final FileField scan;
    private final PasswordField certificatePassword = new PasswordField();
    private final Div certificatePart = new Div();
    private final Div scanPart = new Div();
    private final Paragraph means = new Paragraph();
    private final Div shown = new Div();
    private final Div problem = new Div();

    MeansChoice(OwnCertificates certificates) {
        this.certificates = certificates;
        addClassName("k-stack");
        certificate = new FileField("signing.certificate", OwnCertificates.LARGEST, ".p12", ".pfx");
        scan = new FileField(
                "signing.scan",
                Scan.LARGEST,
                Stream.of(ScanType.values())
                        .flatMap(type -> type.extensions().stream())
                        .map(extension -> "." + extension)
                        .toArray(String[]::new));
        method.setLabel(getTranslation("signing.method.label"));
        method.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        method.setItems(SignatureMethod.values());
        method.setItemLabelGenerator(each -> getTranslation("signing.method." + each));
        method.setValue(SignatureMethod.GENERAL_ELECTRONIC);
        method.addValueChangeListener(change -> show());
        certificatePassword.setLabel(getTranslation("signing.certificate.password"));
        certificatePassword.setHelperText(getTranslation("signing.certificate.password.help"));
        certificatePassword.setAutocomplete(Autocomplete.OFF);
        certificatePassword.addClassName("k-wide");
        certificatePart.addClassName("k-stack");
        Button look = new Button(getTranslation("signing.certificate.check"), click -> look());
        shown.getElement().setAttribute("role", "status");
        certificatePart.add(certificate, certificatePassword, new Div(look), shown);
        scanPart.addClassName("k-stack");
        scanPart.add(scan);
        means.addClassNames("k-quiet", "k-small");
        problem.getElement().setAttribute("role", "alert");
        add(method, means, certificatePart, scanPart, problem);
        show();
    }

    /** What was chosen; empty, and said so, where something is missing. */
    Optional<Means> chosen() {
        problem.removeAll();
        return switch (method.getValue()) {
            case GENERAL_ELECTRONIC -> Optional.of(Means.general());
            case OWN_CERTIFICATE ->
                certificate
                        .given()
                        .map(file -> Means.certificate(
                                file.content(), certificatePassword.getValue().toCharArray()));
            case WET_INK -> scan.given().map(file -> Means.ink(file.name(), file.content()));
        };
    }

    SignatureMethod method() {
        return method.getValue();
    }

    /** Whether what was refused is the certificate or the scanned copy. */
    static boolean concerns(Refusal refused) {
        return refused.key().startsWith("refusal.key.") || refused.key().startsWith("refusal.scan");
    }

    /** Says beside the choice what was refused; the certificate's password is to be typed again. */
    void wrong(String why) {
        certificatePassword.clear();
        problem.removeAll();
        problem.add(new Message(Tone.ERROR, why));
    }

    /** Shows whose certificate it is before it is signed with. */
    private void look() {
        problem.removeAll();
        shown.removeAll();
        certificate.given().ifPresent(file -> {
            try {
                OwnCertificate own = certificates.read(
                        file.content(), certificatePassword.getValue().toCharArray());
                shown.add(new Message(
                        Tone.INFO,
                        getTranslation(
                                "signing.certificate.shown",
                                own.name(),
                                own.issuer(),
                                Formats.current().date(own.until()))));
            } catch (Refusal refused) {
                wrong(getTranslation(refused.key(), refused.arguments()));
            }
        });
    }

    private void show() {
        means.setText(getTranslation("signing.means.method." + method.getValue()));
        certificatePart.setVisible(method.getValue() == SignatureMethod.OWN_CERTIFICATE);
        scanPart.setVisible(method.getValue() == SignatureMethod.WET_INK);
        problem.removeAll();
    }
}
