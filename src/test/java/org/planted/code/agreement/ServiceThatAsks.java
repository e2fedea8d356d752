package org.planted.code.agreement;

import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** No mistake: asks, if at the end of a few steps; its inner door is for those who were asked. */
@Service
@Transactional
public class ServiceThatAsks {

    private final Actors actors;

    ServiceThatAsks(Actors actors) {
        this.actors = actors;
    }

    public void changes() {
        Runnable question = this::ask;
        question.run();
    }

    private void ask() {
        actors.require(Role.STRATEGY);
    }

    @Service
    @Transactional(propagation = Propagation.MANDATORY)
    public static class InnerDoor {

        public void changes() {}
    }
}
