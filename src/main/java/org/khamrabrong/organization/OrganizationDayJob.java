package org.khamrabrong.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Turns the day before anybody can sign in, and as soon as it is over in Bangkok. */
@Component
class OrganizationDayJob implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationDayJob.class);

    private final OrganizationDay day;

    OrganizationDayJob(OrganizationDay day) {
        this.day = day;
    }

    /** What keeps the day from turning is no reason to let nobody in: it is tried again every minute. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            day.turn();
        } catch (RuntimeException notYet) {
            LOG.error("The changes of the organization that begin today could not be made", notYet);
        }
    }

    /** Every minute, since the machine may have slept. */
    @Scheduled(cron = "0 * * * * *", zone = "Asia/Bangkok")
    void run() {
        day.turn();
    }
}
