package org.khamrabrong.agreement;

import java.util.List;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/**
 * What anyone may learn about one version by its number: that it exists, and of a published agreement whose it is.
 *
 * @param unit null unless the agreement is published
 * @param fiscalYear null unless the agreement is published
 * @param signed the version that stands signed at present; null unless the agreement is published
 * @param signatories of that version, in the order of signing; nobody unless the agreement is published
 */
public record KnownVersion(
        VersionRow version, Unit unit, FiscalYear fiscalYear, VersionRow signed, List<Signatory> signatories) {

    public boolean isPublished() {
        return signed != null;
    }

    /** Whether it holds what is signed at present. */
    public boolean isInForce() {
        return isPublished() && signed.sha256().equals(version.sha256());
    }
}
