package org.khamrabrong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;

/** The agreement of fiscal year 2564 as its office wrote it, with everything in it that contradicts itself. */
public final class RealAgreement {

    private RealAgreement() {}

    public static AgreementPackage read() {
        try (InputStream file = RealAgreement.class.getResourceAsStream("/library/agreement-2564.json")) {
            return PackageFormat.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
