package org.khamrabrong.demo;

import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.DueJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** At the first start of a demonstration, or the next where the first was cut off. */
@Component
@Profile("demo")
class DemoSeed implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

    private final Organization organization;
    private final DemoPeople people;
    private final DemoStory story;
    private final DueJobs jobs;
    private final Actors actors;
    private final DemoLogins logins;

    DemoSeed(
            Organization organization,
            DemoPeople people,
            DemoStory story,
            DueJobs jobs,
            Actors actors,
            DemoLogins logins) {
        this.organization = organization;
        this.people = people;
        this.story = story;
        this.jobs = jobs;
        this.actors = actors;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organization.empty()) {
            actors.asSystem(people::enter);
        }
        if (!story.isTold()) {
            LOG.info("Filling the demonstration …");
            jobs.undisturbed(story::tell);
            LOG.info("The demonstration is filled.");
        }
        logins.open();
    }
}
