package org.khamrabrong.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import org.khamrabrong.kernel.OwnerOnlyFiles;

/** The certificates that ever sealed here, as the command that checks offline finds them; only ever added to. */
record CertificateFile(Path path) {

    TrustedCertificates with(Collection<X509Certificate> more) {
        TrustedCertificates before = Files.exists(path) ? TrustedCertificates.read(path) : TrustedCertificates.none();
        TrustedCertificates all = before.and(more);
        if (!all.equals(before)) {
            write(all);
        }
        return all;
    }

    private void write(TrustedCertificates certificates) {
        try {
            OwnerOnlyFiles.createDirectoryOf(path);
            OwnerOnlyFiles.write(path, certificates.toPem().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
