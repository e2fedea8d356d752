package org.khamrabrong.notification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailSettingsRows extends Repository<MailSettings, Boolean> {

    @Query("select s from MailSettings s")
    Optional<MailSettings> find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MailSettings s")
    Optional<MailSettings> held();

    MailSettings saveAndFlush(MailSettings settings);

    long count();
}
