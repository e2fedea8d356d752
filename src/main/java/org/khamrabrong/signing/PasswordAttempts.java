package org.khamrabrong.signing;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordAttempts extends Repository<PasswordAttempt, String> {

    /** As it stands, or from now on; held until the transaction ends. */
    @Query(
            value = "insert into password_attempt (username, count, last_at) values (:username, 0, :now)"
                    + " on conflict (username) do update set count = password_attempt.count returning *",
            nativeQuery = true)
    PasswordAttempt held(String username, Instant now);

    @Modifying
    @Query("update PasswordAttempt a set a.count = 0 where a.username = :username")
    void forget(String username);
}
