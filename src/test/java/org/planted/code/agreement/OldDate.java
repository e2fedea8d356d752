package org.planted.code.agreement;

import java.util.Date;

/** Mistake: the engine's dates far from the engine. */
class OldDate {

    Date day;
}
