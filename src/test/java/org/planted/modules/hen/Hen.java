package org.planted.modules.hen;

import org.planted.modules.egg.Egg;

/** Mistake: one half of a circle. */
public class Hen {

    Egg egg;
}
