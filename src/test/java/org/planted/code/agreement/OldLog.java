package org.planted.code.agreement;

import java.util.logging.Logger;

/** Mistake: a second way to log. */
class OldLog {

    Logger log;
}
