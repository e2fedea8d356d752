package org.planted.modules.owner.process;

public class OwnerProcess {}
