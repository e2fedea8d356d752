package org.khamrabrong.demo;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.Signing;
import org.khamrabrong.signing.SigningDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signs what is shown, with the demonstration's password. */
@Component
@Profile("demo")
class DemoSigning {

    private final Signing signing;
    private final SigningDirectory directory;

    DemoSigning(Signing signing, SigningDirectory directory) {
        this.signing = signing;
        this.directory = directory;
    }

    void sign(String task, AgreementId agreement) {
        signing.sign(task, directory.sheet(task).seen(), Means.general(), DemoPeople.PASSWORD);
    }
}
