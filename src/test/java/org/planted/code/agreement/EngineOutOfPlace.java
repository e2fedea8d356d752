package org.planted.code.agreement;

import org.camunda.bpm.engine.RuntimeService;

/** Mistake: the engine in a capability's root. */
class EngineOutOfPlace {

    RuntimeService runtime;
}
