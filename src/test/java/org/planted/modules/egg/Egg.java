package org.planted.modules.egg;

import org.planted.modules.hen.Hen;

/** Mistake: the other half of the circle. */
public class Egg {

    Hen hen;
}
