package org.planted.code.agreement;

/** Mistake: nobody reads the console. */
class Printed {

    void say() {
        System.out.println("planted");
    }
}
