package org.khamrabrong.workflow;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Authorships extends Repository<Authorship, Authorship.Key> {

    /** The person, and everybody whose words came along in the person's form draft. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "insert into authorship (agreement, work, round, username)"
                    + " select :agreement, :work, :round, :username union"
                    + " select :agreement, :work, :round, unnest(written_by) from form_draft"
                    + " where task = :task and username = :username on conflict do nothing")
    void add(UUID agreement, String work, int round, String username, String task);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "delete from authorship where agreement = :agreement and work = :work and round = :round")
    void remove(UUID agreement, String work, int round);
}
