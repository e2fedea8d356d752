package org.khamrabrong.signing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasswordAttempts extends Repository<PasswordAttempt, String> {

    @Modifying
    @Query(
            value = "insert into password_attempt (username, count, last_at) values (:username, 0, :now)"
                    + " on conflict do nothing",
            nativeQuery = true)
    void begin(String username, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    PasswordAttempt findByUsername(String username);

    @Modifying
    @Query("update PasswordAttempt a set a.count = 0 where a.username = :username")
    void forget(String username);
}
