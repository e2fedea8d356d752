package org.planted.modules.limited;

import org.planted.modules.owner.Owner;

/** Mistake: uses a module that its own does not name. */
class Limited {

    Owner owner;
}
