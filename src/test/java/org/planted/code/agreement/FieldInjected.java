package org.planted.code.agreement;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Mistake: nobody can build it by hand. */
class FieldInjected {

    @Autowired
    Clock clock;
}
