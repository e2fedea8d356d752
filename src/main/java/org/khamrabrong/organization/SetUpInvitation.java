package org.khamrabrong.organization;

import java.time.format.DateTimeFormatter;
import org.khamrabrong.kernel.ThaiTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints a new set-up token at every start until there is someone who can sign in. */
@Component
@Profile("!demo & !test")
class SetUpInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpInvitation.class);

    private final FirstAdministrator first;
    private final SetUpTokens tokens;

    SetUpInvitation(FirstAdministrator first, SetUpTokens tokens) {
        this.first = first;
        this.tokens = tokens;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (first.awaited()) {
            String until = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z")
                    .withZone(ThaiTime.ZONE)
                    .format(tokens.expiry());
            LOG.warn("""


                    Nobody can sign in yet. Open /setup in a browser and enter this one-time token:

                        {}

                    It is valid until {} and for {} attempts; a restart prints a new one.
                    """, tokens.issue().readable(), until, SetUpTokens.ATTEMPTS);
        }
    }
}
