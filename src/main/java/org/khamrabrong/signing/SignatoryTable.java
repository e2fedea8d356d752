package org.khamrabrong.signing;

import java.util.Optional;
import org.khamrabrong.organization.UnitLevel;

/** Asks the table of signatories beforehand. */
public interface SignatoryTable {

    /** Who receives a pledge; empty where no row applies. */
    Optional<Post> receiver(UnitLevel level, boolean inHeadsOffice);
}
