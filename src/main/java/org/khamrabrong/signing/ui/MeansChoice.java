package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.ScrollOptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.Scan;
import org.khamrabrong.signing.ScanType;
import org.khamrabrong.signing.SignatureMethod;
import org.khamrabrong.signing.SignerCertificates;

/** With what one signs: the account alone, one's own certificate, or a scanned copy of what was signed in ink. */
class MeansChoice extends Div {

    private final RadioButtonGroup<SignatureMethod> method = new RadioButtonGroup<>();
    private final CertificateChoice certificate;
    private final FileField scan;
    private final Div scanPart = new Div();
    private final Paragraph means = new Paragraph();
    private final Div problem = new Div();

    MeansChoice(SignerCertificates certificates) {
        certificate = new CertificateChoice(certificates, this::wrong);
        addClassName("k-stack");
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
        scanPart.addClassName("k-stack");
        scanPart.add(scan);
        means.addClassNames("k-quiet", "k-small");
        problem.getElement().setAttribute("role", "alert");
        add(method, means, certificate, scanPart, problem);
        show();
    }

    /** What was chosen; empty, and said so, where something is missing. */
    Optional<Means> chosen() {
        problem.removeAll();
        return switch (method.getValue()) {
            case GENERAL_ELECTRONIC -> Optional.of(Means.general());
            case OWN_CERTIFICATE -> certificate.chosen();
            case WET_INK -> scan.given().map(file -> Means.ink(file.name(), file.content()));
        };
    }

    /** Whether what was refused is the certificate or the scanned copy. */
    static boolean concerns(Refusal refused) {
        return refused.key().startsWith("seal.refusal.key.") || refused.key().startsWith("signing.refusal.scan");
    }

    /** Says beside the choice what was refused; the certificate's password is to be typed again. */
    void wrong(String why) {
        certificate.forgetPassword();
        if (method.getValue() == SignatureMethod.WET_INK) {
            scan.forget();
        }
        problem.removeAll();
        problem.add(new Message(Tone.ERROR, why));
        lead();
    }

    /** Shows where something is missing or wrong: the button that was pressed is far from it on a small screen. */
    void lead() {
        scrollIntoView(new ScrollOptions(
                ScrollOptions.Behavior.SMOOTH, ScrollOptions.Alignment.CENTER, ScrollOptions.Alignment.NEAREST));
    }

    /** However the signing ended: the certificate's password is to be typed again. */
    void forgetPassword() {
        certificate.forgetPassword();
    }

    /** Once it was signed: the files are overwritten, too. */
    void forget() {
        certificate.forget();
        scan.forget();
    }

    private void show() {
        means.setText(getTranslation("signing.means.method." + method.getValue()));
        certificate.setVisible(method.getValue() == SignatureMethod.OWN_CERTIFICATE);
        scanPart.setVisible(method.getValue() == SignatureMethod.WET_INK);
        problem.removeAll();
    }
}
