package org.planted.modules.unbounded;

/** Mistake: its module says of nobody whether it may use them. */
class Unbounded {}
