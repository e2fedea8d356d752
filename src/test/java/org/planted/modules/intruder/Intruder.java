package org.planted.modules.intruder;

import org.planted.modules.owner.process.OwnerProcess;

/** Mistake: reaches behind another module's door. */
class Intruder {

    OwnerProcess process;
}
