package org.planted.modules.owner;

public class Owner {}
