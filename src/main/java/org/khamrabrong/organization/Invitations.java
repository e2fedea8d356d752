package org.khamrabrong.organization;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changed by whoever holds the row of the person, so that one link is used once. */
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID person);

    Optional<Invitation> findByHash(String hash);

    /** The link leads nowhere from then on. */
    @Modifying
    @Query("delete from Invitation i where i.person = :person")
    void withdraw(UUID person);
}
