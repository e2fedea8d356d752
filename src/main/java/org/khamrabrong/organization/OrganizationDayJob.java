package org.khamrabrong.organization;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Turns the day before anybody can sign in, and as soon as it is over in Bangkok. */
@Component
class OrganizationDayJob implements SmartInitializingSingleton {

    private final OrganizationDay day;

    OrganizationDayJob(OrganizationDay day) {
        this.day = day;
    }

    @Override
    public void afterSingletonsInstantiated() {
        day.turn();
    }

    /** Every minute, since the machine may have slept. */
    @Scheduled(cron = "0 * * * * *", zone = "Asia/Bangkok")
    void run() {
        day.turn();
    }
}
