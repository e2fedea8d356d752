package org.khamrabrong.organization;

import java.util.UUID;
import org.khamrabrong.kernel.UnitName;

/**
 * Who somebody is today.
 *
 * @param home id of the unit where he or she sits
 */
public record PersonCard(
        UUID id, String username, Contact contact, String position, UUID home, UnitName unit, AccountState state) {

    public String name() {
        return contact.name();
    }
}
